package se

// Personnummer, issued by Skatteverket to everyone who is registered as resident.
//
// Form: YYMMDD-NNNC, or YYYYMMDDNNNC between machines; '+' for '-' from the year
// in which the person turns 100. Folkbokföringslagen (1991:481) § 18; check digit: Luhn over
// the ten digits, never the century. The date need not be the birthday: when a
// day's numbers are used up, another day of the month is taken. 1947–1967 the number
// had three digits after the date and no check digit.
// Source: skatteverket.se; test numbers: Skatteverket's open data (CC0).

import (
	"slices"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/calendar"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindPersonnummer = "se.personnummer"

// Personnummer is a parsed Swedish personal number. Two are equal if they are the
// same person's. It prints as its kind.
type Personnummer struct {
	hidden.Value
	d dated
}

// ParsePersonnummer reads a personal number in any of its written forms. Its
// errors unwrap to pii.ErrForm, ErrRange, ErrDate or ErrChecksum. A coordination number
// is refused with ErrDate.
func ParsePersonnummer(s string) (Personnummer, error) {
	t, err := pii.Lex(s)
	if err == nil && !writtenDated(t) {
		err = pii.ErrForm
	}
	var d dated
	if err == nil {
		d, err = personnummerOf(t)
	}
	if err != nil {
		return Personnummer{}, valueError(kindPersonnummer, err)
	}
	d.stated = true
	return Personnummer{hidden.New(kindPersonnummer, string(d.chars[:])), d}, nil
}

// BirthDate returns the date in the number, which may be some other day of the
// month of birth. Where the century was not written, years 00–29 count as
// 2000–2029, '+' takes a century off.
func (p Personnummer) BirthDate() (time.Time, bool) { return p.d.date(0) }

// Gender returns "male" or "female", as the number says.
func (p Personnummer) Gender() string { return p.d.gender() }

// Test reports whether the number looks like one of the published test numbers, which
// is a sign and no proof.
func (p Personnummer) Test() bool { return p.d.test() }

// personnummerOf reads a token by the rule.
func personnummerOf(t *pii.Token) (dated, error) {
	d, err := readDated(t)
	if err == nil {
		err = d.personnummer()
	}
	return d, err
}

// PersonnummerRecognizer finds Swedish personal numbers, sole traders' VAT numbers
// among them.
var PersonnummerRecognizer = &pii.Recognizer{
	Kind:      kindPersonnummer,
	Category:  classify.NationalID,
	Region:    "SE",
	Doc:       "Swedish personal number, issued by Skatteverket: date of birth, serial number and check digit",
	Canonical: canonicalPersonnummer,
	Fact:      factPersonnummer,
	Lens:      []int{9, 10, 12, momsLen},
	Letters:   true, // SE before a VAT number
	Forms:     slices.Concat(masksDated, masksMoms, []pii.Form{{Mask: "999999-999", Bits: 2}, {Mask: "999999999"}}),
	Read:      readPersonnummer,
	Names:     words.NamesPerson,
	For:       wordsPersonnummer,
	Asks:      words.AsksPerson,
	Hints:     slices.Concat(hintsPersonnummer, wordsOrganisationsnummer, wordsMoms),
	Against:   words.AgainstPersons,
	Tongue:    tongue,
	Abroad:    abroad,
	Units:     words.Units,
}

// readPersonnummer weighs a token. Ten digits pass by chance once in 270, twelve
// once in 14,000. Nine are a number of before 1967, or one with a digit left out.
func readPersonnummer(t *pii.Token) pii.Reading {
	switch t.Len() {
	case 9:
		return readOldPersonnummer(t)
	case momsLen:
		return readMomsPerson(t, false)
	}
	if monthless(t) {
		return pii.Reading{}
	}
	d, err := personnummerOf(t)
	switch err {
	case nil:
		return pii.Reading{Bits: bitsDated(&d, t), Evidence: pii.HasDate | pii.HasChecksum | testEvidence(&d)}
	case pii.ErrDate: // a mistyped day
		if 1 <= d.month && d.month <= 12 && 1 <= d.day && d.day <= 31 && d.agrees() {
			return pii.Reading{Bits: 1, Evidence: pii.HasChecksum, Need: true}
		}
	}
	return pii.Reading{} // with a wrong check digit: see MistypedRecognizer
}

func readOldPersonnummer(t *pii.Token) pii.Reading {
	c := t.Chars()
	if !digits(c) || t.Int(6, 3) == 0 || repeated(c) {
		return pii.Reading{}
	}
	if _, ok := calendar.Date(1900+t.Int(0, 2), t.Int(2, 2), t.Int(4, 2)); !ok {
		return pii.Reading{}
	}
	return pii.Reading{Bits: 1, Evidence: pii.HasDate, Need: true}
}

// bitsDated is what a number with date and check digit proves.
func bitsDated(d *dated, t *pii.Token) int {
	switch {
	case d.stamp() && d.stated:
		return 6
	case d.stamp() || d.phone(t):
		return 5
	case d.remote():
		return 9
	case d.stated:
		return 14
	}
	return 8
}

func testEvidence(d *dated) pii.Evidence {
	if d.test() {
		return pii.TestNumber
	}
	return 0
}

func valueError(kind string, err error) error { return &pii.ValueError{Kind: kind, Err: err} }
