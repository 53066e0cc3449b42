package dk

import (
	"github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// A CPR number said in words: "fjorten nul to femoghalvfjerds ti fireogfirs".

// Spoken returns the recognizers of numbers said in words, and of bare ones behind a full name, which look words up in
// the lexicon. They aren't among Recognizers because all recognizers of words in a scanner must share one lexicon.
func Spoken(lexicon *pii.Lexicon) []*pii.Recognizer {
	return []*pii.Recognizer{
		spoken.Recognizer(CPRRecognizer, lexicon, spoken.DA|spoken.EN, spokenCPR),
		whose.Recognizer(CPRRecognizer, lexicon, 10, cprBehindName),
	}
}

// spokenCPR weighs ten or twelve digits. With modulus 11 they need no word: orders and invoices aren't said.
func spokenCPR(n spoken.Number) pii.Reading {
	c := n.Digits()
	f, err := readCPR(c)
	if err != nil {
		return pii.Reading{}
	}
	r := pii.Reading{Bits: 6, Evidence: pii.HasDate}
	switch {
	case f.replacement:
		r.Bits, r.Need = 2, true
	case f.mod11:
		r.Bits, r.Evidence = 10, r.Evidence|pii.HasChecksum
	}
	if f.test() {
		r.Evidence |= pii.TestNumber
	}
	return r
}
