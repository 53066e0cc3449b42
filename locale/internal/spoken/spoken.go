// Package spoken reads numbers that are written as words, as dictation and people who spell a number out write
// them: "noll sju noll, ett sju fyra", "nittonhundraåttiofem", "femoghalvfjerds", "double five", digits among them.
// It says which digits they are; what the digits mean is for the recognizers that stand on it.
//
// A run of words may be several numbers: "sjuttio fyra" is 74, or 70 and 4; "en" behind it may be an article. So Run holds
// readings, the likeliest first, and a recognizer takes the first that is a number of its kind.
//
// Source: the numerals of the six languages, in the forms that are spoken too ("yks", "sjutti", "fyrre"), from general knowledge.
// Nothing here allocates but Parse; everything is bounded by the words that a recognizer is shown.
package spoken

// A Lang is a set of languages.
type Lang uint8

// The languages. A run is of one language; those that share its words stay together in the set.
const (
	SV Lang = 1 << iota
	DA
	NO
	FI
	IS
	EN

	Any = SV | DA | NO | FI | IS | EN
)

// Limits of a run.
const (
	maxDigits = 20 // digits of a number
	maxWords  = 33 // words of a run: what a recognizer is shown
	maxTyped  = 6  // digits that are typed in one
	maxLines  = 4  // line ends and full stops within a run
	minWords  = 2  // words that are numbers
	minDigits = 4
)

// A Number is one reading of a run.
type Number struct {
	First, Last int  // its words
	Start, End  int  // where it stands in the text, the '+' included
	Plus        bool // '+' or "plus" stands before it
	Lang        Lang
	Spoken      int  // words that are numbers
	Typed       int  // digits that were typed
	Singles     bool // every digit is said by itself
	Pairs       bool // every two digits are said together
	Parted      bool // commas, line ends or dashes part it
	Twos        bool // they part it every two digits, as results and lists are parted
	List        bool // "and" parts it, which belongs to no number
	Each        bool // so is all that is said, and it isn't digit by digit: a list of amounts
	Counting    bool // what is said goes up or down by equal steps

	digits [maxDigits]byte
	n      int
}

// Digits returns the digits. They are valid as long as the Number is.
func (n *Number) Digits() []byte { return n.digits[:n.n] }

// A Run is the readings of a run of words.
type Run struct {
	numbers [8]Number
	n       int
}

// Len returns how many readings there are.
func (r *Run) Len() int { return r.n }

// At returns reading k, the likeliest first.
func (r *Run) At(k int) *Number { return &r.numbers[k] }
