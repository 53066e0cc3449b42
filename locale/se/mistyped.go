package se

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// MistypedRecognizer finds Swedish personal numbers whose check digit is wrong: people mistype,
// and make numbers up where they mean their own. Hardly anything else is a date, a dash and four digits; but orders and
// cases of this century are numbered so, and a word for such a thing speaks against it.
// What is called a personal number PersonnummerRecognizer finds, however it is written.
var MistypedRecognizer = &pii.Recognizer{
	Kind:      kindPersonnummer,
	Category:  classify.NationalID,
	Region:    "SE",
	Doc:       "Swedish personal number with a wrong check digit, known by its form",
	Canonical: canonicalPersonnummer,
	Fact:      factPersonnummer,
	Lens:      []int{10, 12},
	Forms: []pii.Form{
		{Mask: "999999-9999", Bits: 5},
		{Mask: "999999+9999", Bits: 5},
		{Mask: "99999999-9999", Bits: 5},
		{Mask: "99999999+9999", Bits: 5},
		{Mask: "9999-99-99-9999", Bits: 5},
	},
	Strict:  true,
	Read:    readMistyped,
	For:     wordsPersonnummer,
	Hints:   hintsPersonnummer,
	Against: slices.Concat(words.Against, []string{"*nummer", "*nr", "*nr.", "*numero", "*númer", "number", "no"}),
	Units:   words.Units,
}

func readMistyped(t *pii.Token) pii.Reading {
	d, err := personnummerOf(t)
	if err != pii.ErrChecksum || d.remote() {
		return pii.Reading{}
	}
	r := pii.Reading{Bits: 2, Evidence: pii.HasDate | pii.CheckFailed}
	switch {
	case d.stated && d.year < 2015:
		r.Bits = 7
	case !d.stated && d.chars[2] > '3': // a year that is no day: neither a Dane's nor an Icelander's
		r.Bits = 5
	}
	return r
}
