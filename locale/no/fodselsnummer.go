package no

// Fødselsnummer: eleven digits DDMMYYIIIKK, given by Skatteetaten (Folkeregisteret) to
// everyone registered as resident. Source:
// https://github.com/Skatteetaten/folkeregisteret-api-dokumentasjon.
//
// Both control digits hold for every number since 1964. Numbers issued from 2032 may have remainder
// 1 to 3 in the first, and no longer say century or gender. Every valid number
// is also a checksum-valid bank account: the second control digit has the same weights.
// NAV's own numbers (month + 20) and the synthetic populations (month + 40, 60, 65, 80)
// are read as the same kind.

import (
	"slices"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindFodselsnummer = "no.fodselsnummer"

// A Fodselsnummer is a valid fødselsnummer. It prints as its kind.
type Fodselsnummer struct {
	hidden.Value
	p person
}

// ParseFodselsnummer parses a fødselsnummer in any usual writing. The canonical form is
// eleven digits. A D-nummer is none.
func ParseFodselsnummer(s string) (Fodselsnummer, error) {
	p, v, err := parse(kindFodselsnummer, s, checkFodselsnummer)
	return Fodselsnummer{v, p}, err
}

// checkFodselsnummer is readPerson with the day as it is.
func checkFodselsnummer(c []byte) (person, error) {
	p, err := readPerson(c)
	if p.raised {
		return person{}, pii.ErrDate
	}
	return p, err
}

// BirthDate returns the date of birth, by the ranges of the individual number that hold
// until 2031. It is false where the number doesn't tell: under the rule of 2032,
// outside the ranges, and in the months 66 to 72, which two test populations share.
func (f Fodselsnummer) BirthDate() (time.Time, bool) { return f.p.birth() }

// Gender returns the legal gender, which numbers of the 2032 rule don't tell.
func (f Fodselsnummer) Gender() Gender { return f.p.gender() }

// Synthetic reports whether the month is that of a test population. Month + 40 is also an
// H-nummer.
func (f Fodselsnummer) Synthetic() bool { return f.p.synthetic() }

// Rule2032 reports whether the number stands only by the rule of 2032.
func (f Fodselsnummer) Rule2032() bool { return !f.p.old() }

// FodselsnummerRecognizer finds fødselsnumre.
var FodselsnummerRecognizer = &pii.Recognizer{
	Kind:      kindFodselsnummer,
	Category:  classify.NationalID,
	Region:    "NO",
	Doc:       "Fødselsnummer, the national identity number that Skatteetaten gives to residents of Norway.",
	Canonical: hidden.Canonical(ParseFodselsnummer),
	Fact:      hidden.Person(ParseFodselsnummer, Fodselsnummer.BirthDate, func(n Fodselsnummer) string { return n.Gender().String() }),
	Lens:      []int{11, 13},
	Forms:     personForms,
	Read: func(t *pii.Token) pii.Reading {
		p, err := checkFodselsnummer(t.Chars())
		if err != nil {
			return pii.Reading{} // see mistyped
		}
		return p.reading(nil)
	},
	Names:   words.NamesPerson,
	For:     personWords,
	Asks:    words.AsksPerson,
	Hints:   personHints,
	Against: slices.Concat(words.AgainstPersons, accountWords),
	Units:   words.Units,
}
