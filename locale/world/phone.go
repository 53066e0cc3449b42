package world

// Telephone numbers, given out by the regulator of each country (PTS, SDFI, Nkom,
// Traficom, Fjarskiptastofa and others) under ITU-T E.164.
//
// Form: '+', country code of one to three digits, national number, together at most 15
// digits; within a country the national number alone, in Sweden and Finland with a zero
// before it. There is no check digit: what a number proves are its country code, the
// plan of the country, and how it is grouped. Plans change every year, so that a number
// outside the table is told apart (PhoneUnassigned) and not refused.
// Source: ITU-T E.164; plans: the metadata named in phoneplans.go.

import (
	"strconv"
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const kindPhone = "phone"

// Phone is a parsed telephone number. Two of the same canonical form and the same
// extension are equal. It prints as its kind.
type Phone struct {
	hidden.Value // "+" and country code and national number, E.164
	region       string
	kind         PhoneKind
	ext          string
}

// Region returns the ISO 3166-1 code of the country that the number belongs to: of
// the Nordic ones exactly, elsewhere the main country of its country code. It is "001" for the
// codes of the whole world.
func (p Phone) Region() string { return p.region }

// PhoneKind returns what a Nordic number is for; for others it is PhoneUnassigned.
func (p Phone) PhoneKind() PhoneKind { return p.kind }

// Extension returns the digits to dial once the number answers, or nothing.
func (p Phone) Extension() string { return p.ext }

// Fictional reports whether the number is one of those that PTS keeps for films
// and books.
func (p Phone) Fictional() bool {
	nsn, ok := strings.CutPrefix(p.Canonical(), "+46")
	return ok && fictional([]byte(nsn))
}

// ParsePhone reads a telephone number in any of its written forms. A number without '+' or 00
// is one of the region, an ISO 3166-1 code; an empty region refuses it. A number is accepted if its
// country has numbers of that length; PhoneKind tells whether they are in use. Errors
// unwrap to pii.ErrForm, or to pii.ErrRange where no country has the number's code or length.
func ParsePhone(s, region string) (Phone, error) {
	p, err := parsePhone(s, region)
	if err != nil {
		return Phone{}, &pii.ValueError{Kind: kindPhone, Err: err}
	}
	return p, nil
}

func parsePhone(s, region string) (Phone, error) {
	s, ext, ok := cutExtension(plain(s))
	if !ok {
		return Phone{}, pii.ErrForm
	}
	t, err := pii.Lex(s)
	if err != nil {
		return Phone{}, pii.ErrForm
	}
	var d dialed
	if !d.take(t) || d.ext {
		return Phone{}, pii.ErrForm
	}
	c, p, nsn, err := d.resolve(region)
	if err != nil {
		return Phone{}, err
	}
	if !c.fits(len(nsn)) {
		return Phone{}, pii.ErrRange
	}
	phone := Phone{region: c.region, ext: ext}
	if p != nil {
		phone.region = p.regionOf(nsn)
		phone.kind, _ = p.kind(nsn)
	}
	phone.Value = hidden.New(kindPhone, "+"+strconv.Itoa(c.code)+string(nsn))
	return phone, nil
}

// fictional reports whether a Swedish number is in a range kept for fiction.
func fictional(nsn []byte) bool {
	if len(nsn) != 9 {
		return false
	}
	switch string(nsn[:7]) {
	case "3139006", "4062804", "8465004", "9803192":
		return true
	}
	return string(nsn[:7]) == "7017406" && string(nsn[7:]) >= "05"
}

// PhoneRecognizer finds telephone numbers of every country.
var PhoneRecognizer = &pii.Recognizer{
	Kind:      kindPhone,
	Category:  classify.Contact,
	Doc:       "Telephone number, given out by the regulator of a country under ITU-T E.164",
	Canonical: canonicalPhone,
	Fact:      factPhone,
	Lens:      []int{6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18},
	Joins:     "+/",
	Read:      readPhone,
	Names:     words.NamesPhone,
	For:       wordsPhone,
	Asks:      asksPhone,
	Hints:     hintsPhone,
	Against:   againstPhone,
	Units:     unitsPhone,
}

// PhoneExtensionRecognizer finds telephone numbers with an extension behind them. It is
// one of its own because letters in a number cost time wherever letters stand by digits, unless
// their place is known.
var PhoneExtensionRecognizer = &pii.Recognizer{
	Kind:      kindPhone,
	Category:  classify.Contact,
	Doc:       "Telephone number with the extension to dial once it answers",
	Canonical: canonicalPhone,
	Fact:      factPhone,
	Lens:      extensionLens,
	Letters:   true,
	Forms:     extensionForms(),
	Strict:    true,
	Joins:     "+/",
	Read:      readPhone,
	For:       wordsPhone,
	Hints:     hintsPhone,
	Units:     unitsPhone,
}

// extensionLens are the lengths of numbers, of the words and of the extensions of
// extensionForms, added up.
var extensionLens = []int{12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22}

// extensionForms are the usual groupings of switchboards' numbers, each with an extension behind it.
func extensionForms() []pii.Form {
	var forms []pii.Form
	for _, number := range []string{
		"99-999_999_99", "99-999_99_99", "99-99_99_99", "99-9999999", "99-99999999", "99_999_999_99", "99_999_9999", "99_9999_9999",
		"999-999_99_99", "999-99_99_99", "999-9999999", "999-999999", "999_999_99_99", "999_99_99_99", "999_999_9999", "999_9999999", "9999-999_99", "9999-99_99_99", "9999-99999", "9999-999999",
		"9999999999", "999999999", "99999999", "99_99_99_99", "999_99_999", "9999_9999", "99_999_999", "999_9999", "999-9999", "9999999",
		"99_99_99_99_99", "99_99999999", "99_9999_9999", "99_999_99_999", "99_9_999_999_99", "99_9-999_999_99", "99_99_999_99_99", "99_99-999_99_99", "99_99_99_99_99_99", "999_999_9999", "999_9_999_9999", "99999999999",
	} {
		for _, word := range []string{"_AAA", "_AAAA", "_AAAAA"} {
			for _, ext := range []string{"99", "999", "9999"} {
				for _, sep := range []string{"_", "."} {
					forms = append(forms, pii.Form{Mask: number + word + sep + ext, Bits: 1})
				}
			}
		}
	}
	return forms
}
