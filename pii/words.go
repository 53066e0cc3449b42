package pii

import (
	"fmt"
	"unicode/utf8"
)

// Limits of the words that a recognizer is shown around a trigger.
const (
	wordsBefore = 12  // tokens before the trigger
	wordsAfter  = 20  // tokens behind it
	wordsBack   = 160 // bytes of the original before it
	wordsAhead  = 224 // bytes of the original behind it
	wordsLeft   = 96  // bytes that a finding may begin before its trigger
	wordMax     = 64  // bytes of a word; a longer one is cut

	labelledWords = 5 // bits that words lose beside a label
	labelReach    = 6 // words that a label beside others is away from them at most
)

// A Lexicon says what a word can be. All recognizers of one scanner share one.
type Lexicon struct {
	// Lookup returns a set of classes, whose meaning is between the lexicon and the
	// recognizers. The word is letters as they were typed, without marks that
	// stand apart. It must be pure, fast and free of allocation.
	Lookup func(word []byte) uint64
	// Unlisted reports whether a word of a class is in none of the lexicon's lists. Where it is set, such a word may be one of
	// Recognizer.Names with a letter typed wrong: then it has the class of that name, unless it is a short one and has one of Looks, the classes
	// of words that look like names of people.
	Unlisted func(class uint64) bool
	Looks    uint64
	// Roles are the classes of words that tell by themselves who has a role, in a text: "Handler: Uzma".
	Roles uint64
}

// A Word is a run of letters or of digits and what stands before it.
type Word struct {
	Start, End int // in Words.Text
	Class      uint64
	calls      callSet // the recognizers that it calls, whatever its flags
	Flags      WordFlags
	Gap        Gap
	as         nameID // what it is misspelt for
}

// WordFlags say how a word is written.
type WordFlags uint8

// The flags of a word.
const (
	IsNumber WordFlags = 1 << iota // digits
	Capital                        // begins with a capital letter
	AllCaps                        // two letters or more, all capital
	IsLabel                        // what stands in the place of a finding: [PERSON]
	Again                          // stood in something that a recognizer with Again was sure of, up to 2,048 bytes before; only of the word that is asked about
	Joined                         // goes on with the word before: nothing stands between, a point, or '_'
)

// A Gap is the set of what stands between a word and the one before it. The zero Gap
// is nothing: a digit behind a letter.
type Gap uint16

// The members of a Gap.
const (
	GapBlank  Gap = 1 << iota // blanks
	GapLine                   // one line end
	GapPara                   // two or more line ends
	GapComma                  // ,
	GapStop                   // . ! ? …
	GapColon                  // : ;
	GapHyphen                 // -
	GapSlash                  // /
	GapQuote                  // ' " ` and typographic ones
	GapParen                  // ( ) [ ] { } < >
	GapAt                     // @
	GapOther                  // anything else
	GapStart                  // the word is the first of the text
)

// gapFar is the gap before a word that stands so far behind the last one that neither is
// shown with the other.
const gapFar = GapPara | GapOther | GapStart

// Words are the words around a trigger.
type Words struct {
	Text []byte // the detection copy that the offsets are in
	List []Word

	names []name
	m     *machine
}

// Found reports whether word k stands in what is likely personal data, and no topic, as far as the text before the word that is asked about tells:
// a label will stand in its place.
func (w *Words) Found(k int) bool {
	return w.m != nil && w.m.taken(w.List[k].Start)
}

// Of returns the text of word k, or of the one of Recognizer.Names that it is misspelt for, in lower case.
func (w *Words) Of(k int) []byte {
	x := &w.List[k]
	if x.as != 0 {
		return w.names[x.as-1].text
	}
	return w.Text[x.Start:x.End]
}

// End returns where a finding ends at the latest: behind the last word, with the one rune that adjoins it.
func (w *Words) End() int {
	end := w.List[len(w.List)-1].End
	_, n := utf8.DecodeRune(w.Text[end:]) // it is there in every view in which the word may be asked about
	return end + n
}

// wordState is the words of one view, lexed as far as was needed.
type wordState struct {
	list  []Word
	next  int   // the word to be looked at next, in list
	at    int   // where lexing goes on
	from  int   // words before this were looked at in the view before
	shown Words // what recognizers are given: here, so that it isn't allocated
	gap   int   // where what stands between the last word and at begins

	// The word that was shown last, and the first and the last that were shown with it. Later words are shown
	// with none before those, and with all up to those.
	about, first, last int
}

// Format writes nothing of the words but their number.
func (w *Words) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "pii.Words(%d)", len(w.List)) }
