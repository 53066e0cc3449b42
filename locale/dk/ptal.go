package dk

import (
	"slices"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/calendar"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// P-tal, the personal number of the Faroe Islands.
//
// Form: DDMMYY-NNN.
// Issuer: Landsfólkayvirlitið, https://www.us.fo; the OECD's sheet on tax identification
// numbers has the form. Non-residents taxable there get a similar number of another
// structure, which is not read.
// Check: modulus 11, weights 3 2 7 6 5 4 3 2 1, without an official source: it counts for a
// number, never against one.
// The century is not in the number as far as is known.

const ptalKind = "fo.ptal"

// PTal is a parsed p-tal. Printed or logged, it shows only its kind.
type PTal struct{ hidden.Value }

// ParsePTal parses the nine digits of a p-tal. The error unwraps to pii.ErrForm,
// pii.ErrDate, or pii.ErrRange for one digit nine times.
func ParsePTal(s string) (PTal, error) {
	t, err := lex(ptalKind, s, "-_./", 2, 4, 6)
	if err != nil {
		return PTal{}, err
	}
	if _, err := readPTal(t.Chars()); err != nil {
		return PTal{}, &pii.ValueError{Kind: ptalKind, Err: err}
	}
	return PTal{hidden.New(ptalKind, string(t.Chars()))}, nil
}

// BirthDate returns the date of birth at midnight UTC; a two-digit year below 30 is of
// the 2000s, any other of the 1900s. It is false only for the zero PTal.
func (n PTal) BirthDate() (time.Time, bool) {
	born, err := readPTal([]byte(n.Canonical()))
	return born, err == nil
}

// Modulus11 reports whether the number satisfies the unofficial check.
func (n PTal) Modulus11() bool { return n.Canonical() != "" && mod11([]byte(n.Canonical())) }

// readPTal is the rule. It is the same in both centuries: a year that ends in 00 is
// taken as 2000, which has every day that 1900 has.
func readPTal(c []byte) (time.Time, error) {
	if len(c) != 9 || number(c) < 0 {
		return time.Time{}, pii.ErrForm
	}
	if repeated(c) {
		return time.Time{}, pii.ErrRange
	}
	year := 1900 + number(c[4:6])
	if year < 1930 {
		year += 100
	}
	born, ok := calendar.Date(year, number(c[2:4]), number(c[:2]))
	if !ok {
		return time.Time{}, pii.ErrDate
	}
	return born, nil
}

// readPTalToken weighs what readPTal finds.
func readPTalToken(t *pii.Token) pii.Reading {
	if _, err := readPTal(t.Chars()); err != nil {
		return pii.Reading{}
	}
	if mod11(t.Chars()) {
		return pii.Reading{Bits: 8, Evidence: pii.HasDate | pii.HasChecksum}
	}
	return pii.Reading{Bits: 5, Evidence: pii.HasDate}
}

// PTalRecognizer finds Faroese p-tal. Nine bare digits are Possible; the hyphen or a word
// makes them Likely.
var PTalRecognizer = &pii.Recognizer{
	Kind:      ptalKind,
	Category:  classify.NationalID,
	Region:    "FO",
	Doc:       "Faroese personal number (p-tal), issued by Landsfólkayvirlitið",
	Canonical: hidden.Canonical(ParsePTal),
	Fact:      hidden.Person(ParsePTal, PTal.BirthDate, nil),
	Lens:      []int{9},
	Forms: []pii.Form{
		{Mask: "999999999"},
		{Mask: "999999-999", Bits: 5},
		{Mask: "999999_999", Bits: 2},
		{Mask: "99_99_99_999", Bits: 2},
		{Mask: "99.99.99-999", Bits: 5},
		{Mask: "99_99_99-999", Bits: 5},
		{Mask: "99-99-99-999", Bits: 3},
	},
	Read: readPTalToken,
	For: []string{
		"p tal", "p talið", "p tali", "p tals", "ptal", "ptalið", "ptals*", "ptali*", "*persónstal*", "*persónsnum*", "persons tal", "*samleikatal*",
		"*personnum*", "*personnr*", "cpr*", "*cprn*", "faroese personal n*", "faroese id*",
	},
	Hints: []string{
		"føðidagur*", "føðidag*", "føddur", "fødd", "føroy*", "færøern*", "færøsk*", "samleik*", "faroe*", "født", "fødselsdato*", "eg eiti",
	},
	Against: append(slices.Clone(words.Against),
		"konto*", "*kontonum*", "*kontonr*", "tlf*", "telefon*", "fartelefon*", "pasnum*", "pasnr*", "pas", "passport*", "organisasjonsn*",
		"*orgnr*", "org nr", "orgnum*", "v tal", "vtal", "skrásetingarn*",
		"p n", "pn", "s n", "sn", "part n*", "partnum*", "partnr*", "serial n*",
	),
	Units: words.Units,
}
