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
// What is called a personal number MistypedNamedRecognizer finds, however it is written.
var MistypedRecognizer = &pii.Recognizer{
	Kind:      kindPersonnummer,
	Category:  classify.NationalID,
	Region:    "SE",
	Doc:       "Swedish personal number with a wrong check digit, known by its form",
	Canonical: canonicalPersonnummer,
	Fact:      factPersonnummer,
	Lens:      []int{10, 12},
	Forms:     masksDashed,
	Strict:    true,
	Read:      readMistyped,
	For:       wordsPersonnummer,
	Hints:     hintsPersonnummer,
	Tongue:    tongue,
	Abroad:    abroad,
	Against:   slices.Concat(words.Against, []string{"*nummer", "*nr", "*nr.", "*numero", "*númer", "number", "no"}),
	Units:     words.Units,
}

// masksDashed are the forms with a dash, which hardly anything else has.
var masksDashed = []pii.Form{
	{Mask: "999999-9999", Bits: 5},
	{Mask: "999999+9999", Bits: 5},
	{Mask: "99999999-9999", Bits: 5},
	{Mask: "99999999+9999", Bits: 5},
	{Mask: "9999-99-99-9999", Bits: 5},
}

func readMistyped(t *pii.Token) pii.Reading {
	if monthless(t) {
		return pii.Reading{}
	}
	d, err := personnummerOf(t)
	if err != pii.ErrChecksum || d.remote() {
		return pii.Reading{}
	}
	r := pii.Reading{Bits: 2, Evidence: pii.HasDate | pii.CheckFailed}
	switch {
	case d.stated && d.year < 2015:
		r.Bits = 7
	case !d.stated && string(d.chars[2:4]) > "31": // a year that is no day: neither a Dane's nor an Icelander's, and no case's of now
		r.Bits = 5
	}
	return r
}

// MistypedShortRecognizer finds those that are called a p-nr. That is a place of work to a Dane, whose numbers have ten digits too, of which the
// first are 10: what has no sign before its last four digits and begins so is left to its check.
var MistypedShortRecognizer = func() *pii.Recognizer {
	r := *MistypedNamedRecognizer
	r.Doc = "Swedish personal number with a wrong check digit, known by its name in short"
	r.Read = func(t *pii.Token) pii.Reading {
		if c := t.Chars(); t.Len() == 10 && c[0] == '1' && c[1] == '0' && (t.Groups() != 2 || t.Sep(1) == '_') {
			return pii.Reading{}
		}
		return MistypedNamedRecognizer.Read(t)
	}
	r.For = []string{"p nr", "p num*"}
	return &r
}()

// MistypedNamedRecognizer finds what is called a personal number and fails its check, in any writing; but not where it is called
// an order or an invoice, which leaves a number that agrees with its check as it is.
var MistypedNamedRecognizer = &pii.Recognizer{
	Kind:      kindPersonnummer,
	Category:  classify.NationalID,
	Region:    "SE",
	Doc:       "Swedish personal number with a wrong check digit, known by its name",
	Canonical: canonicalPersonnummer,
	Fact:      factPersonnummer,
	Need:      true,
	Lens:      []int{10, 12},
	Forms:     masksDated,
	Read: func(t *pii.Token) pii.Reading {
		if monthless(t) {
			return pii.Reading{}
		}
		if _, err := personnummerOf(t); err != pii.ErrChecksum {
			return pii.Reading{}
		}
		return pii.Reading{Bits: 4, Evidence: pii.HasDate | pii.CheckFailed, Need: true}
	},
	For:     wordsPersonnummer,
	Hints:   hintsPersonnummer,
	Tongue:  tongue,
	Abroad:  abroad,
	Against: words.Against,
	Units:   words.Units,
}
