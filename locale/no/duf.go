package no

// DUF-nummer: twelve digits, year of registration 4, serial 6, check 2, given by UDI (Datasystem for
// utlendings- og flyktningsaker) to everyone who applies to stay in Norway.
//
// The check is the weighted sum of the first ten digits modulo 11, written 00 to 10. UDI doesn't publish
// it; Statistics Norway uses it and it fits the known numbers. So a number that
// fails is still read where it is called by its name. Time stamps and twelve-digit Swedish
// numbers have the same shape, which is why the year proves little.

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const (
	kindDUF    = "no.duf"
	weightsDUF = "4632463275"
)

// A DUF is a DUF-nummer whose check agrees. It prints as its kind.
type DUF struct {
	hidden.Value
	year int
}

// ParseDUF parses a DUF-nummer in any usual writing. The canonical form is twelve digits.
func ParseDUF(s string) (DUF, error) {
	year, v, err := parse(kindDUF, s, checkDUF)
	return DUF{v, year}, err
}

// Year returns the year of registration.
func (d DUF) Year() int { return d.year }

// checkDUF returns the year; with ErrChecksum too. Years from 1960 to 2059 will do: older cases
// were entered under their own year.
func checkDUF(c []byte) (year int, err error) {
	if !digits(c, 12) {
		return 0, pii.ErrForm
	}
	year = number(c[:4])
	switch {
	case year < 1960 || year > 2059:
		return 0, pii.ErrRange
	case weighted(c, weightsDUF) != number(c[10:]):
		return year, pii.ErrChecksum
	}
	return year, nil
}

// DUFRecognizer finds DUF-numre.
var DUFRecognizer = &pii.Recognizer{
	Kind:      kindDUF,
	Category:  classify.NationalID,
	Region:    "NO",
	Doc:       "DUF-nummer, the number that the Norwegian immigration authorities give to everyone who applies to them.",
	Canonical: hidden.Canonical(ParseDUF),
	Lens:      []int{12},
	Forms: []pii.Form{
		{Mask: "999999999999"},
		{Mask: "9999_999999_99", Bits: 4},
		{Mask: "9999-999999-99", Bits: 4},
		{Mask: "9999_99999999", Bits: 1},
		{Mask: "9999_9999_9999", Bits: 1},
		{Mask: "999999_999999", Bits: 1},
	},
	Read: readDUF,
	For: []string{"duf", "duf nr", "*dufnr*", "*dufnu*", "duf nu*", "*utlendingsnu*", "utlendings nr", "duf number*", "duf no",
		"*asylsøkernu*", "udi nummer*", "udi nr"},
	Hints: []string{"udi", "une", "imdi", "asyl*", "flyktning*", "opphold*", "utlending*", "statsborgerskap*", "mottak*", "permit*", "residence*",
		"familiegjenforen*", "familieinnvandr*", "visum*", "politiets utl*", "refugee*", "ukrain*"},
	Against: words.Against,
	Units:   words.Units,
}

// readDUF weighs a number that begins with a calendar date less.
func readDUF(t *pii.Token) pii.Reading {
	c := t.Chars()
	_, err := checkDUF(c)
	switch err {
	case nil:
	case pii.ErrChecksum:
		return pii.Reading{Bits: 2, Evidence: pii.HasRange | pii.CheckFailed, Need: true}
	default:
		return pii.Reading{}
	}
	r := pii.Reading{Bits: 9, Evidence: pii.HasRange | pii.HasChecksum}
	month, day := number(c[4:6]), number(c[6:8])
	if 1 <= month && month <= 12 && 1 <= day && day <= monthDays[month] {
		r.Bits = 5
	}
	return r
}
