package se

// Samordningsnummer, issued by Skatteverket since 2000 to those who are not, or not
// yet, registered as resident.
//
// Form: that of a personnummer with 60 added to the day, check digit (Luhn) over the
// digits as they stand. An unknown month is 00, an unknown day 60, and days that the month
// lacks are issued too, so months 00–12 and days 60–91 are all valid. Since
// 2023-09-01 lag (2022:1697) ranks the holder's identity as styrkt, sannolik
// or osäker; the number doesn't show it, and a dormant number comes back unchanged.
// Source: skatteverket.se, SKV M 2010:3; test numbers: Skatteverket's open data (CC0).

import (
	"slices"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindSamordningsnummer = "se.samordningsnummer"

// Samordningsnummer is a parsed Swedish coordination number. It prints as its kind.
type Samordningsnummer struct {
	hidden.Value
	d dated
}

// ParseSamordningsnummer reads a coordination number in any of its written forms.
// Its errors unwrap to pii.ErrForm, ErrRange, ErrDate or ErrChecksum. A personnummer is
// refused with ErrDate.
func ParseSamordningsnummer(s string) (Samordningsnummer, error) {
	t, err := pii.Lex(s)
	if err == nil && !writtenDated(t) {
		err = pii.ErrForm
	}
	var d dated
	if err == nil {
		d, err = samordningsnummerOf(t)
	}
	if err != nil {
		return Samordningsnummer{}, valueError(kindSamordningsnummer, err)
	}
	d.stated = true
	return Samordningsnummer{hidden.New(kindSamordningsnummer, string(d.chars[:])), d}, nil
}

// BirthDate returns the date in the number, or false where month or day is unknown
// or the month lacks the day. The century is decided as for a Personnummer.
func (s Samordningsnummer) BirthDate() (time.Time, bool) { return s.d.date(60) }

// Gender returns "male" or "female", as the number says.
func (s Samordningsnummer) Gender() string { return s.d.gender() }

// Test reports whether the number looks like one of the published test numbers, which
// is a sign and no proof.
func (s Samordningsnummer) Test() bool { return s.d.test() }

// samordningsnummerOf reads a token by the rule.
func samordningsnummerOf(t *pii.Token) (dated, error) {
	d, err := readDated(t)
	if err == nil {
		err = d.samordningsnummer()
	}
	return d, err
}

// SamordningsnummerRecognizer finds Swedish coordination numbers, sole traders' VAT
// numbers among them.
var SamordningsnummerRecognizer = &pii.Recognizer{
	Kind:      kindSamordningsnummer,
	Category:  classify.NationalID,
	Region:    "SE",
	Doc:       "Swedish coordination number, issued by Skatteverket to people who are not registered as resident",
	Canonical: canonicalSamordningsnummer,
	Fact:      factSamordningsnummer,
	Lens:      []int{10, 12, momsLen},
	Letters:   true, // SE before a VAT number
	Forms:     slices.Concat(masksDated, masksMoms),
	Read:      readSamordningsnummer,
	Names:     words.NamesPerson,
	For:       slices.Concat(wordsSamordningsnummer, wordsPersonnummer),
	Hints:     slices.Concat(hintsSamordningsnummer, hintsPersonnummer, wordsOrganisationsnummer, wordsMoms),
	Against:   words.AgainstPersons,
	Tongue:    tongue,
	Abroad:    abroad,
	Units:     words.Units,
}

// readSamordningsnummer weighs a token. Ten digits pass by chance once in 240, twelve
// once in 8,000. One bit less, as there are twenty personnummer for one of these, and one where a dash makes it like
// those of the neighbours; two more where no calendar has the date.
func readSamordningsnummer(t *pii.Token) pii.Reading {
	if t.Len() == momsLen {
		return readMomsPerson(t, true)
	}
	if monthless(t) {
		return pii.Reading{}
	}
	d, err := samordningsnummerOf(t)
	if err == pii.ErrChecksum {
		return pii.Reading{Bits: 2, Evidence: pii.CheckFailed, Need: true}
	}
	if err != nil {
		return pii.Reading{}
	}
	r := pii.Reading{Bits: max(bitsDated(&d, t)-1, 5), Evidence: pii.HasChecksum | testEvidence(&d)}
	if t.Groups() > 1 {
		r.Bits--
	}
	if _, ok := d.date(60); ok {
		r.Evidence |= pii.HasDate
	} else {
		r.Bits = max(r.Bits-2, 5)
	}
	return r
}
