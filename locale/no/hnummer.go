package no

// H-nummer and felles hjelpenummer (FH): numbers that health services give to patients
// whose fødselsnummer is not known. An H-nummer is one hospital's own, a fødselsnummer or
// D-nummer with 40 added to the month; an FH-nummer is of Norsk helsenett, any nine
// digits from 800000000 on. Control digits as those of a fødselsnummer, remainder 0:
// the rule of 2032 doesn't extend to them.
// Source: Norsk helsenett (nhn.no), FHI's Fhi.NinCheck.
//
// NAV's synthetic population adds 40 to the month too, so an H-nummer without
// its name is read as a synthetic fødselsnummer; an FH-nummer without its name is a bank account as
// well. Both need a word.

import (
	"slices"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindHnummer = "no.hnummer"

// A Hnummer is a valid H-nummer or FH-nummer. It prints as its kind.
type Hnummer struct {
	hidden.Value
	p person // zero for an FH-nummer
}

// ParseHnummer parses an H-nummer or FH-nummer. The canonical form is eleven digits.
func ParseHnummer(s string) (Hnummer, error) {
	p, v, err := parse(kindHnummer, s, checkHnummer)
	return Hnummer{v, p}, err
}

// checkHnummer returns the person of an H-nummer, the zero person of an FH-nummer. With
// ErrChecksum the person is right.
func checkHnummer(c []byte) (person, error) {
	if digits(c, 11) && c[0] >= '8' {
		if weighted(c, weightsK1) != 0 || weighted(c, weightsK2) != 0 {
			return person{}, pii.ErrChecksum
		}
		return person{}, nil
	}
	if digits(c, 11) && c[2] < '4' { // as most
		return person{}, pii.ErrDate
	}
	p, err := readPerson(c)
	switch {
	case p.day == 0:
		return p, err
	case p.offset != 40:
		return person{}, pii.ErrDate
	case err == nil && p.rest != 0:
		return p, pii.ErrChecksum
	}
	return p, err
}

// Shared reports whether it is a felles hjelpenummer, which says nothing of the person.
func (h Hnummer) Shared() bool { return h.p.day == 0 }

// BirthDate returns the date of birth of an H-nummer as Fodselsnummer.BirthDate does.
func (h Hnummer) BirthDate() (time.Time, bool) {
	if h.Shared() {
		return time.Time{}, false
	}
	return h.p.birth()
}

// Gender returns the legal gender that an H-nummer says.
func (h Hnummer) Gender() Gender {
	if h.Shared() {
		return UnknownGender
	}
	return h.p.gender()
}

// HnummerRecognizer finds H-numre and FH-numre that are called so.
var HnummerRecognizer = &pii.Recognizer{
	Kind:      kindHnummer,
	Category:  classify.NationalID,
	Region:    "NO",
	Doc:       "H-nummer or felles hjelpenummer, which Norwegian health services give to patients without a known national number.",
	Canonical: hidden.Canonical(ParseHnummer),
	Fact:      hidden.Person(ParseHnummer, Hnummer.BirthDate, func(n Hnummer) string { return n.Gender().String() }),
	Need:      true,
	Lens:      []int{11, 13},
	Forms:     personForms,
	Read:      readHnummer,
	For: []string{"hnummer*", "h nummer*", "hnr", "h nr", "*hjelpenu*", "*hjelpenr*", "*hjelpe nu*", "*hjelpnu*", "fhnummer*", "fh nummer*",
		"fhnr", "fh nr", "fhn", "*pasientnu*", "*pasientnr*"},
	Hints: slices.Concat([]string{"sykehus*", "sjukehus*", "helseforetak*", "legevakt*", "innlagt", "dips", "ukjent*", "nyfødt*", "turist*", "midlertidig*"},
		personHints),
	Against: words.AgainstPersons,
	Units:   words.Units,
}

// readHnummer gives an H-nummer that is called so a little more than the same digits as a synthetic
// fødselsnummer have.
func readHnummer(t *pii.Token) pii.Reading {
	p, err := checkHnummer(t.Chars())
	switch {
	case err == nil && p.day == 0:
		return pii.Reading{Bits: 5, Evidence: pii.HasChecksum | pii.HasRange, Need: true}
	case err == nil:
		return pii.Reading{Bits: 12, Evidence: pii.HasChecksum | pii.HasDate, Need: true}
	case p.day != 0:
		return pii.Reading{Bits: 2, Evidence: pii.HasDate | pii.CheckFailed, Need: true}
	case err == pii.ErrChecksum && !repeated(t.Chars()): // an FH-nummer
		return pii.Reading{Bits: 2, Evidence: pii.HasRange | pii.CheckFailed, Need: true}
	}
	return pii.Reading{}
}
