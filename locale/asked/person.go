package asked

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Person reads an answer as a name: one to four words without digits.
var Person = &pii.Recognizer{
	Kind:     "person",
	Category: classify.Name,
	Doc:      "Name of a person that was asked for.",
	Asks:     personAsks,
	Against:  elsewhere,
	Columns:  personColumns,
	Answer:   answerPerson,
}

func answerPerson(text []byte) (start, end int, r pii.Reading) {
	var buf [maxWords]word
	ws := withoutField(text, withoutThanks(text, answerWords(buf[:0], text)))
	if len(ws) == 0 || len(ws) > 4 {
		return 0, 0, r
	}
	for i, w := range ws {
		b := text[w.start:w.end]
		if signs.has(b) || nobody.has(b) || relative(b) || !nameLike(b) {
			return 0, 0, r
		}
		behind := i > 0 && known(text[ws[0].start:ws[0].end]) && 'A' <= b[0] && b[0] <= 'Z' // Anna Berg
		if refuses(b, 1) && !known(b) && !behind {
			return 0, 0, r
		}
	}
	if len(ws) > 1 && allCommon(text, ws) || firm(text, ws) {
		return 0, 0, r
	}
	return ws[0].start, ws[len(ws)-1].end, pii.Reading{Bits: wide, Evidence: pii.Position}
}

// withoutField leaves out the name of the next field behind two names or more: Karl Svensson Kundnr.
func withoutField(text []byte, ws []word) []word {
	n := len(ws) - 1
	if n < 2 {
		return ws
	}
	b := text[ws[n].start:ws[n].end]
	if fieldWords.has(b) {
		return ws[:n]
	}
	for _, e := range [...]string{"nr", "nro", "nummer", "númer"} {
		if i := len(b) - len(e); i > 2 && bytes.EqualFold(b[i:], []byte(e)) {
			return ws[:n]
		}
	}
	return ws
}

// firm reports whether the words are rather a company, a team, a place or a day.
func firm(text []byte, ws []word) bool {
	last := text[ws[len(ws)-1].start:ws[len(ws)-1].end]
	if forms.has(last) {
		return true
	}
	for _, w := range ws {
		if b := text[w.start:w.end]; len(ws) > 1 && upper(b) && forms.has(b) { // AB Karl Hedin
			return true
		}
		if fathered(text, ws, w) {
			continue
		}
		c := lexicon.Lookup(text[w.start:w.end])
		if c&lexicon.Given == 0 && c&lexicon.Brand != 0 || c&lexicon.Name == 0 && (c&lexicon.NotName != 0 || len(ws) == 1 && c&lexicon.Town != 0) {
			return true
		}
	}
	return false
}

// fathered reports whether word x, a firm's name as well, is a patronymic beside the other of two words, a given name: Ormsson Vésteinn.
func fathered(text []byte, ws []word, x word) bool {
	b := text[x.start:x.end]
	if len(ws) != 2 || len(b) < 6 || !bytes.EqualFold(b[len(b)-4:], []byte("sson")) {
		return false
	}
	other := ws[0]
	if other == x {
		other = ws[1]
	}
	return lexicon.Lookup(text[other.start:other.end])&lexicon.Given != 0
}

// relative reports whether b says who somebody is to another and is nobody's name, or is written as none: sønnen, bror.
func relative(b []byte) bool {
	class := lexicon.Lookup(b)
	return class&lexicon.Family != 0 && (class&lexicon.Name == 0 || !upper(b[:1]))
}
