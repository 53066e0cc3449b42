package fi

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Y-tunnus (in Swedish FO-nummer): NNNNNNN-N, or FI and the eight digits for VAT.
// Issuer: Patentti- ja rekisterihallitus and Verohallinto.
// Source: https://www.ytj.fi; the weights as in python-stdnum (fi.alv) and finnish-business-ids.
//
// Old numbers had six digits and a check digit; they get a zero in front.
// The check digit is modulo 11 with weights 7 9 10 5 8 4 2; a remainder of 1 is never
// issued. It proves one in eleven. The number of a sole trader (toiminimi) is a person's,
// and nothing in it tells.

const ytunnusKind = "fi.ytunnus"

// Ytunnus is a Finnish business identity code. It prints as the name of its kind; Canonical
// tells the value, "NNNNNNN-N".
type Ytunnus struct{ hidden.Value }

// ParseYtunnus parses a Y-tunnus with or without its hyphen, an old one of six digits and
// a check digit, and the VAT form. The error is a *pii.ValueError.
func ParseYtunnus(s string) (Ytunnus, error) {
	t, err := pii.Lex(s)
	if err != nil {
		return Ytunnus{}, &pii.ValueError{Kind: ytunnusKind, Err: pii.ErrForm}
	}
	n, err := readYtunnus(t)
	if err != nil {
		return Ytunnus{}, &pii.ValueError{Kind: ytunnusKind, Err: err}
	}
	b := []byte("0000000-0")
	b[8] = byte('0' + n%10)
	for i, d := 6, n/10; i >= 0; i, d = i-1, d/10 {
		b[i] = byte('0' + d%10)
	}
	return Ytunnus{hidden.New(ytunnusKind, string(b))}, nil
}

// VAT returns the VAT number, FI and the eight digits; empty for the zero Ytunnus.
func (y Ytunnus) VAT() string {
	c := y.Canonical()
	if len(c) != 9 {
		return ""
	}
	return "FI" + c[:7] + c[8:]
}

// ytunnusDigits returns where the digits begin, behind FI or at once, and how many they are.
func ytunnusDigits(t *pii.Token) (from, n int) {
	if n = t.Len(); n == 10 && string(t.Chars()[:2]) == "FI" {
		return 2, 8
	}
	return 0, n
}

// readYtunnus returns the eight digits as a number.
func readYtunnus(t *pii.Token) (int, error) {
	from, n := ytunnusDigits(t)
	at := 0
	for i := range t.Groups() { // a dash before the check digit or after FI, blanks anywhere
		if sep := t.Sep(i); sep != 0 && sep != '_' && (sep != '-' || at != from+n-1 && at != from) {
			return 0, pii.ErrForm
		}
		at += len(t.Group(i))
	}
	return readChars(t, from, n)
}

// readChars is readYtunnus for the n digits from character from on, in whatever groups.
func readChars(t *pii.Token, from, n int) (int, error) {
	if n != 8 && n != 7 || t.Lead() != 0 {
		return 0, pii.ErrForm
	}
	v := t.Int(from, n)
	if v < 0 {
		return 0, pii.ErrForm
	}
	if v < 10 {
		return 0, pii.ErrRange
	}
	sum := v % 10
	d := v / 10
	for _, w := range [7]int{2, 4, 8, 5, 10, 9, 7} { // from the right
		sum += w * (d % 10)
		d /= 10
	}
	// A remainder of 1 would want a check digit 10.
	if sum%11 != 0 {
		return 0, pii.ErrChecksum
	}
	return v, nil
}

// YtunnusRecognizer finds the Y-tunnus and its VAT form.
var YtunnusRecognizer = &pii.Recognizer{
	Kind:      ytunnusKind,
	Category:  classify.OrgID,
	Region:    "FI",
	Doc:       "Finnish business identity code (Y-tunnus) and VAT number, issued by the Patent and Registration Office and the Tax Administration.",
	Canonical: hidden.Canonical(ParseYtunnus),
	Lens:      []int{7, 8, 10},
	Letters:   true,
	Forms: []pii.Form{
		{Mask: "9999999-9", Bits: 5}, {Mask: "999999-9", Bits: 2}, {Mask: "9999999_9", Bits: 2}, {Mask: "99999999"},
		{Mask: "AA99999999", Bits: 7}, {Mask: "AA9999999-9", Bits: 8},
		{Mask: "AA_99999999", Bits: 7}, {Mask: "AA_9999999-9", Bits: 8}, {Mask: "AA-99999999", Bits: 7},
	},
	Read: func(t *pii.Token) pii.Reading {
		from, n := ytunnusDigits(t)                      // what grouping it needs no word in, the forms say
		if _, err := readChars(t, from, n); err != nil { // the check digit is all that the number has
			return pii.Reading{}
		}
		return pii.Reading{Bits: 3, Evidence: pii.HasChecksum | pii.Organization, Need: t.Len() == 7}
	},
	For: slices.Concat(words.CompanyFields, []string{
		"*ytunnu*", "y tunnu*", "*ytunus*", "y tunus*", "*yritystunnu*", "yritys tunnu*", "*yhteisötunnu*", "ly tunnu*", "lytunnu*", "liike ja yhteisötunnu*",
		"*alvnum*", "alv num*", "alv nro", "alvnro", "alv tunnu*", "alvtunnu*", "arvonlisäverotunnist*", "arvonlisäveronum*",
		"fo nummer*", "fonummer*", "fo nr", "företags och organisationsnum*", "momsnummer*", "moms nummer*", "momsnr", "moms nr",
		"y", "toiminimi*", "toiminime*", "yritykse*", "on yritys", "yritys on", "yhtiömme", "yhtiön", "firman", "firmani", "firmamme", "tmi",
		"business id*", "organisation n*", "organization n*", "org no", "org nr", "orgnr*", "organisationsnum*", "company number*", "company no", "company reg*", "company id*", "vat number", "vat no", "vat id", "vat nr", "vat",
		"ly num*", "lynum*", "organisaatiotunnu*", "org nro", "orgnro",
	}),
	Hints: []string{
		"alv", "moms", "oy", "oyj", "ky", "ab", "yritys*", "yhtiö*", "osakeyhtiö*", "yhdistys*", "laskutta*", "yrittäj*", "elinkeino*", "liiketoimin*", "freelancer*", "sivutoimi*", "kaupparekister*", "verkkolaskuosoite", "ovt*",
		"företag*", "firma*", "company*",
	},
	Against: slices.Concat(words.Against, []string{
		"plusgiro*", "postgiro*", "pg", "bankgiro*", "bg", "*puhelin*", "puh", "gsm", "tel", "tfn",
	}),
	Units: words.Units,
}

// VATRecognizer finds Finnish VAT numbers, with FI, beside the word for an invoice, on which they stand, and which would
// speak against eight digits.
var VATRecognizer = &pii.Recognizer{
	Kind:      ytunnusKind,
	Category:  classify.OrgID,
	Region:    "FI",
	Doc:       "Finnish VAT number: FI and the business identity code without its dash",
	Canonical: hidden.Canonical(ParseYtunnus),
	Lens:      []int{10},
	Letters:   true,
	Forms:     slices.DeleteFunc(slices.Clone(YtunnusRecognizer.Forms), func(f pii.Form) bool { return f.Mask[0] != 'A' }),
	Strict:    true,
	Read:      YtunnusRecognizer.Read,
	For:       YtunnusRecognizer.For,
	Hints:     YtunnusRecognizer.Hints,
	Against:   words.AgainstPersons,
	Units:     words.Units,
}
