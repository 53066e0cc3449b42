package words

// YearNames are the words for a year that stand before its figures, with a blank between them.
const YearNames = "vuonna vuosi år året árið ár year anno"
