package se

// Organisationsnummer, issued by Bolagsverket, Skatteverket and others to legal
// persons.
//
// Form: NNNNNN-NNNN; twelve digits begin with 16; as a VAT number SE + ten digits +
// 01. The first digit is the form of organization, the third is at least 2 so that no
// number is a date; check digit: Luhn over the ten. A sole trader has no number of
// its own: there the owner's personnummer or samordningsnummer stands, in the
// VAT number too. Such a number is parsed here, but found as what it is.
// Source: lag (1974:174), OID 1.2.752.29.4.3, skatteverket.se.

import (
	"slices"
	"strings"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindOrganisationsnummer = "se.organisationsnummer"

// Organisationsnummer is a parsed Swedish organization number. Its canonical form
// is ten digits, or a sole trader's personal number in twelve. It prints as its kind.
type Organisationsnummer struct {
	hidden.Value
	form  LegalForm
	birth time.Time
}

// LegalForm is the group of organizations that a number belongs to.
type LegalForm uint8

// The groups, numbered as the first digit. A sole trader's number has no group digit.
const (
	SoleTrader          LegalForm = 0
	Estate              LegalForm = 1 // dödsbo
	PublicBody          LegalForm = 2 // state, region, municipality, parish
	ForeignCompany      LegalForm = 3
	LimitedCompany      LegalForm = 5 // aktiebolag
	SimplePartnership   LegalForm = 6 // enkelt bolag
	EconomicAssociation LegalForm = 7 // ekonomisk förening, bostadsrättsförening
	NonProfit           LegalForm = 8 // ideell förening, stiftelse
	Partnership         LegalForm = 9 // handelsbolag, kommanditbolag
)

// ParseOrganisationsnummer reads an organization number in ten or twelve digits or as a
// VAT number. Its errors unwrap to pii.ErrForm, ErrRange, ErrDate or ErrChecksum.
func ParseOrganisationsnummer(s string) (Organisationsnummer, error) {
	t, err := pii.Lex(s)
	if err == nil && !writtenOrganisationsnummer(t) {
		err = pii.ErrForm
	}
	if err != nil {
		return Organisationsnummer{}, valueError(kindOrganisationsnummer, err)
	}
	ten, err := organisationsnummerOf(t)
	if err == nil {
		return Organisationsnummer{
			Value: hidden.New(kindOrganisationsnummer, string(ten[:])),
			form:  LegalForm(ten[0] - '0'),
		}, nil
	}
	d, personErr := soleTraderOf(t)
	if personErr != nil {
		if err != pii.ErrRange || ten[2] >= '2' || ten[0] == '0' && personErr == pii.ErrDate {
			personErr = err
		}
		return Organisationsnummer{}, valueError(kindOrganisationsnummer, personErr)
	}
	birth, _ := d.date(d.day / 60 * 60)
	return Organisationsnummer{Value: hidden.New(kindOrganisationsnummer, string(d.chars[:])), birth: birth}, nil
}

// LegalForm returns the group of organizations, SoleTrader where the number is a
// person's.
func (o Organisationsnummer) LegalForm() LegalForm { return o.form }

// Personal reports whether the number is a person's: that of a sole trader, or
// of a person's estate.
func (o Organisationsnummer) Personal() bool { return o.form <= Estate }

// BirthDate returns a sole trader's date of birth.
func (o Organisationsnummer) BirthDate() (time.Time, bool) { return o.birth, !o.birth.IsZero() }

// writtenOrganisationsnummer reports whether separators stand where people put
// them, and letters as a VAT number has them.
func writtenOrganisationsnummer(t *pii.Token) bool {
	n := t.Groups() - 1
	if t.Len() != momsLen {
		return writtenDated(t)
	}
	switch {
	case n == 0 || len(t.Group(0)) != 2 || !strings.ContainsRune("\x00_-", rune(t.Sep(1))):
		return false
	case n == 1:
		return true
	case n == 2: // before 01, or before the last four of ten
		return len(t.Group(1)) == 10 || len(t.Group(1)) == 6
	}
	return n == 3 && len(t.Group(1)) == 6 && len(t.Group(2)) == 4
}

// organisationsnummerOf is the rule for legal persons.
func organisationsnummerOf(t *pii.Token) (ten [10]byte, err error) {
	c, at, err := tenOf(t)
	if err != nil {
		return ten, err
	}
	copy(ten[:], c[at:at+10])
	switch {
	case at == 2 && t.Len() == 12 && string(c[:2]) != "16", ten[0] == '0', ten[0] == '4', ten[2] < '2', repeated(ten[:]):
		return ten, pii.ErrRange
	case !luhn(ten[:]):
		return ten, pii.ErrChecksum
	}
	return ten, nil
}

// soleTraderOf reads the owner's number out of an organization number or a VAT number.
func soleTraderOf(t *pii.Token) (d dated, err error) {
	if t.Len() != momsLen {
		d, err = readDated(t)
	} else if c, at, tenErr := tenOf(t); tenErr != nil {
		err = tenErr
	} else {
		d, err = newDated(c[at:at+10], false)
	}
	switch {
	case err != nil:
		return d, err
	case d.day < 60:
		return d, d.personnummer()
	}
	return d, d.samordningsnummer()
}

// tenOf returns the characters and where the ten digits begin.
func tenOf(t *pii.Token) (c []byte, at int, err error) {
	c = t.Chars()
	switch {
	case t.Lead() != 0:
	case t.Len() == 10 && digits(c):
		return c, 0, nil
	case t.Len() == 12 && digits(c), t.Len() == momsLen && string(c[:2]) == "SE" && digits(c[2:]) && string(c[12:]) == "01":
		return c, 2, nil
	}
	return c, 0, pii.ErrForm
}

// OrganisationsnummerRecognizer finds the numbers of Swedish legal persons, as VAT
// numbers too. Those of sole traders are left to the recognizers of persons.
var OrganisationsnummerRecognizer = &pii.Recognizer{
	Kind:      kindOrganisationsnummer,
	Category:  classify.OrgID,
	Region:    "SE",
	Doc:       "Swedish organization number of a legal person, issued by Bolagsverket, Skatteverket and others",
	Canonical: hidden.Canonical(ParseOrganisationsnummer),
	Lens:      []int{10, 12, momsLen},
	Letters:   true, // SE before a VAT number
	Forms: slices.Concat(masksMoms, []pii.Form{
		{Mask: "999999-9999", Bits: 5}, {Mask: "99999999-9999", Bits: 5}, {Mask: "99_999999-9999", Bits: 5},
		{Mask: "999999_9999", Bits: 3}, {Mask: "99999999_9999", Bits: 3}, {Mask: "999999.9999", Bits: 3},
		{Mask: "9999999999"}, {Mask: "999999999999"},
	}),
	Read:    readOrganisationsnummer,
	Names:   words.NamesCompany,
	For:     slices.Concat(wordsOrganisationsnummer, wordsMoms),
	Hints:   hintsOrganisationsnummer,
	Against: words.Against,
	Units:   words.Units,
}

// VATRecognizer finds Swedish VAT numbers of legal persons beside the word for an invoice, on which they stand, and which
// would speak against ten digits.
var VATRecognizer = &pii.Recognizer{
	Kind:      kindOrganisationsnummer,
	Category:  classify.OrgID,
	Region:    "SE",
	Doc:       "Swedish VAT number of a legal person, issued by Skatteverket",
	Canonical: hidden.Canonical(ParseOrganisationsnummer),
	Lens:      []int{momsLen},
	Letters:   true,
	Forms:     masksMoms,
	Strict:    true,
	Read:      readOrganisationsnummer,
	For:       OrganisationsnummerRecognizer.For,
	Hints:     hintsOrganisationsnummer,
	Against:   words.AgainstPersons,
	Units:     words.Units,
}

// readOrganisationsnummer weighs a token. Ten digits pass by chance once in 16,
// so that they need their dash or a word; twelve once in 1,600.
func readOrganisationsnummer(t *pii.Token) pii.Reading {
	_, err := organisationsnummerOf(t)
	switch {
	case err == pii.ErrChecksum:
		return pii.Reading{Bits: 1, Evidence: pii.CheckFailed | pii.Organization, Need: true}
	case err != nil:
		return pii.Reading{}
	}
	bits := 4
	switch t.Len() {
	case 12:
		bits = 10
	case momsLen:
		bits += momsBits
	}
	return pii.Reading{Bits: bits, Evidence: pii.HasChecksum | pii.HasRange | pii.Organization}
}
