package is

import (
	"github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// A kennitala said in words: "núll þrír núll fjórir áttatíu og fimm tuttugu og þrír átta níu".

// Spoken returns the recognizers of numbers said in words, and of bare ones behind a full name, which look words up in
// the lexicon. They aren't among Recognizers because all recognizers of words in a scanner must share one lexicon.
func Spoken(lexicon *pii.Lexicon) []*pii.Recognizer {
	return []*pii.Recognizer{
		spoken.Recognizer(KennitalaRecognizer, lexicon, spoken.IS|spoken.EN, spokenKennitala),
		whose.Recognizer(KennitalaRecognizer, lexicon, 10, kennitalaBehindName),
	}
}

// spokenKennitala weighs ten digits. Orders and invoices aren't said, so they are worth more than written ones.
func spokenKennitala(n spoken.Number) pii.Reading {
	c := n.Digits()
	if len(c) != 10 {
		return pii.Reading{}
	}
	k, err := readDigits(c)
	if err != nil {
		return pii.Reading{}
	}
	r := pii.Reading{Bits: 5, Evidence: pii.HasDate}
	switch {
	case k.system:
		return pii.Reading{Bits: 2, Evidence: pii.HasRange, Need: true}
	case k.checked:
		r.Bits, r.Evidence = 10, r.Evidence|pii.HasChecksum
	case k.remote:
		r.Bits = 3
	}
	if k.organization {
		r.Evidence |= pii.Organization
	}
	if published(c) {
		r.Evidence |= pii.TestNumber
	}
	return r
}
