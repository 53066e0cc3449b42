package words

// Each returns every phrase of one of the first words and one of the last.
func Each(first, last []string) []string {
	list := make([]string, 0, len(first)*len(last))
	for _, a := range first {
		for _, b := range last {
			list = append(list, a+" "+b)
		}
	}
	return list
}
