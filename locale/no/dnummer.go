package no

// D-nummer: a fødselsnummer with 40 added to the day, given by Skatteetaten to people with
// duties or rights in Norway who are not resident. Source: Brønnøysundregistrene and
// Skatteetaten's folkeregisteret-api-dokumentasjon.
//
// The control digits are computed on the raised digits, by the same two rules. Where
// no number was free for the date of birth it holds the date of registration, so the
// date may be wrong.

import (
	"slices"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindDnummer = "no.dnummer"

// A Dnummer is a valid D-nummer. It prints as its kind.
type Dnummer struct {
	hidden.Value
	p person
}

// ParseDnummer parses a D-nummer in any usual writing. The canonical form is eleven digits.
func ParseDnummer(s string) (Dnummer, error) {
	p, v, err := parse(kindDnummer, s, checkDnummer)
	return Dnummer{v, p}, err
}

// checkDnummer is readPerson with the day raised.
func checkDnummer(c []byte) (person, error) {
	if (digits(c, 11) || digits(c, 13)) && c[0] < '4' { // as most
		return person{}, pii.ErrDate
	}
	p, err := readPerson(c)
	if p.day != 0 && !p.raised {
		return person{}, pii.ErrDate
	}
	return p, err
}

// BirthDate returns the date of birth that the number holds, as Fodselsnummer.BirthDate
// does. It may be the date of registration.
func (d Dnummer) BirthDate() (time.Time, bool) { return d.p.birth() }

// Gender returns the legal gender, which numbers of the 2032 rule don't tell.
func (d Dnummer) Gender() Gender { return d.p.gender() }

// Synthetic reports whether the month is that of a test population.
func (d Dnummer) Synthetic() bool { return d.p.synthetic() }

// Rule2032 reports whether the number stands only by the rule of 2032.
func (d Dnummer) Rule2032() bool { return !d.p.old() }

// DnummerRecognizer finds D-numre.
var DnummerRecognizer = &pii.Recognizer{
	Kind:      kindDnummer,
	Category:  classify.NationalID,
	Region:    "NO",
	Doc:       "D-nummer, the number that Skatteetaten gives to people who are not resident in Norway.",
	Canonical: hidden.Canonical(ParseDnummer),
	Fact:      hidden.Person(ParseDnummer, Dnummer.BirthDate, func(n Dnummer) string { return n.Gender().String() }),
	Lens:      []int{11, 13},
	Forms:     personForms,
	Read: func(t *pii.Token) pii.Reading {
		p, err := checkDnummer(t.Chars())
		if err != nil {
			return pii.Reading{} // see mistyped
		}
		return p.reading(nil)
	},
	For: slices.Concat([]string{"dnummer*", "d nummer*", "dnumer*", "d numer*", "dnr", "d nr", "d number*"}, personWords),
	Hints: slices.Concat([]string{"utenland*", "utland*", "midlertidig*", "arbeidstillat*", "opphold*", "udi", "sesong*"},
		personHints),
	Against: slices.Concat(without(words.AgainstPersons, "dnr"), accountWords), // dnr: to a Swede a diary number
	Units:   words.Units,
}

// without returns list but for the words of drop.
func without(list []string, drop ...string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(w string) bool { return slices.Contains(drop, w) })
}
