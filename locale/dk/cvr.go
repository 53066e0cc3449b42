package dk

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// CVR number of a company and SE number of a tax entity.
//
// Form: eight digits, the first not 0; 12345678, 12 34 56 78, 12-34-56-78; as a VAT number
// with DK before it. An SE number looks the same and is mostly the same number.
// Issuer: Erhvervsstyrelsen (CVR), Skattestyrelsen (SE);
// https://erhvervsstyrelsen.dk/modulus_11.
// Check: modulus 11, weights 2 7 6 5 4 3 2 1; a number whose check digit would be 10 is
// never issued. It is the only structure: one random number in twelve passes, and
// Danish phone numbers have the same length and grouping.
// The P number of a production unit has ten digits and no reliable check (part of the series
// was issued with wrong weights), so there is no kind for it.

const cvrKind = "dk.cvr"

// CVR is a parsed CVR or SE number. Printed or logged, it shows only its kind. The
// number of a one-person business is personal data; it does not tell whether it is one.
type CVR struct{ hidden.Value }

// ParseCVR parses a CVR number, SE number or VAT number (DK before it). The error
// unwraps to pii.ErrForm, pii.ErrRange for a leading 0, or pii.ErrChecksum.
func ParseCVR(s string) (CVR, error) {
	t, err := lex(cvrKind, s, "-_.", 2, 3, 4, 5, 6, 7, 8, 9)
	if err != nil {
		return CVR{}, err
	}
	digits, _, err := readCVR(t)
	if err != nil {
		return CVR{}, &pii.ValueError{Kind: cvrKind, Err: err}
	}
	return CVR{hidden.New(cvrKind, string(digits))}, nil
}

// VAT returns the number with the country before it, as the Union's VAT system has
// it. It is as personal as Canonical.
func (n CVR) VAT() string {
	if n.Canonical() == "" {
		return ""
	}
	return "DK" + n.Canonical()
}

// readCVR is the rule. It returns the eight digits and how many letters stand before them:
// 2 for DK, 3 for CVR.
func readCVR(t *pii.Token) (digits []byte, prefix int, err error) {
	c := t.Chars()
	prefix = max(0, len(c)-8)
	switch string(c[:prefix]) {
	case "", "DK", "CVR":
	default:
		return nil, 0, pii.ErrForm
	}
	digits = c[prefix:]
	switch {
	case len(digits) != 8 || number(digits) < 0:
		return nil, prefix, pii.ErrForm
	case digits[0] == '0':
		return nil, prefix, pii.ErrRange
	case !mod11(digits):
		return nil, prefix, pii.ErrChecksum
	}
	return digits, prefix, nil
}

// readCVRToken weighs what readCVR finds. A failed check leaves a bare number nothing;
// after DK it may be a slip of the pen.
func readCVRToken(t *pii.Token) pii.Reading {
	_, prefix, err := readCVR(t)
	switch {
	case prefix == 3 && (t.Groups() < 2 || t.Sep(1) != 0): // the word for itself, the digits for themselves
		return pii.Reading{}
	case err == nil && prefix == 0:
		return pii.Reading{Bits: 4, Evidence: pii.HasChecksum | pii.Organization}
	case err == nil:
		return pii.Reading{Bits: 6, Evidence: pii.HasChecksum | pii.HasForm | pii.Organization}
	case err == pii.ErrChecksum && prefix > 0:
		return pii.Reading{Bits: 2, Evidence: pii.CheckFailed | pii.Organization, Need: true}
	}
	return pii.Reading{}
}

// CVRRecognizer finds CVR, SE and Danish VAT numbers. Without DK or a word eight digits
// are at most Possible.
var CVRRecognizer = &pii.Recognizer{
	Kind:      cvrKind,
	Category:  classify.OrgID,
	Region:    "DK",
	Doc:       "Danish company number, issued by Erhvervsstyrelsen; SE and VAT numbers look the same",
	Canonical: hidden.Canonical(ParseCVR),
	Lens:      []int{8, 10, 11},
	Letters:   true,
	Forms: []pii.Form{
		{Mask: "99999999"},
		{Mask: "99_99_99_99"}, // phone numbers are written so
		{Mask: "99-99-99-99", Bits: 3},
		{Mask: "99.99.99.99", Bits: 2},
		{Mask: "99_999_999"},
		{Mask: "9999_9999"},
		{Mask: "AA99999999", Bits: 6},
		{Mask: "AA-99999999", Bits: 6},
		{Mask: "AA_99999999", Bits: 6},
		{Mask: "AA99_99_99_99", Bits: 6},
		{Mask: "AA_99_99_99_99", Bits: 6},
		{Mask: "AA-99_99_99_99", Bits: 6},
		{Mask: "AA-99-99-99-99", Bits: 6},
		{Mask: "AA99-99-99-99", Bits: 6},
		{Mask: "AAA99999999", Bits: 6}, // cvr, with no blank behind
	},
	Read:  readCVRToken,
	Names: words.NamesCompany,
	For: slices.Concat(words.CompanyFields, []string{
		"cvr*", "*cvrn*", "cvr nr", "cvr num*", "cvr no", "crv", "cvr se", "se nr", "se nummer*", "senr", "senummer*",
		"*momsnum*", "*momsnr*", "moms nr", "moms num*", "momsreg*", "moms reg*", "vat", "vat nr", "vat no", "vat num*", "vat id", "vatno",
		"*virksomhedsnum*", "virksomhedsnr*", "virksomheds nr", "firmanum*", "firmanr*", "selskabsnum*", "danish company n*",
		"aps", "a s", "i s", "ivs", "k s", "p s", "amba", // behind a name
		"danish business n*", "organisation n*", "organization n*", "org no", "organisationsnum*", "orgnr*", "org nr", "company is", "business is", "company reg*", "company no", "company number*", "firm is", "firm s number", "firma", "firmaet", "firmaets", "selskab", "selskabet", "virksomhed", "virksomheden", "enkeltmandsvirksomhed*", "enkeltmands*", "foreningen", "foreningens", "*ejerforening*", "andelsforening*", "boligforening*", "*klubben", "menighedsråd*", "selskabsnr*", "erhvervsnum*", "cvr 9 cifre", "cvr nr 9 cifre", "cvr nummer 9 cifre", "cpr cvr nr", "cpr eller cvr nr", "companycvr", "cvr cpr*", "cpr cvr*", "cpr nr cvr*", "cpr eller cvr*",
	}),
	Hints: []string{
		"firmanavn", "virksomhed*", "selskab*",
		"moms", "erhverv*", "freelance*", "company", "business", "virk dk", "ejer", "indehaver*", "faktureres",
	},
	Against: append(slices.Clone(words.Against),
		"tlf*", "telefon*", "tel", "mobil*", "mob", "mobilnr*", "mobilepay*", "ring", "ring til", "sms", "fastnet*", "fax", "træffes",
		"cpr*", "p nummer*", "p nr", "konto*", "*kontonr*", "*kontonum*", "reg nr", "kørekort*", "dato*",
	),
	Units: words.Units,
}

// VATRecognizer finds Danish VAT numbers, with DK, beside the word for an invoice, on which they stand, and which would
// speak against eight digits.
var VATRecognizer = &pii.Recognizer{
	Kind:      cvrKind,
	Category:  classify.OrgID,
	Region:    "DK",
	Doc:       "Danish VAT number: DK and the company number",
	Canonical: hidden.Canonical(ParseCVR),
	Lens:      []int{10},
	Letters:   true,
	Forms:     slices.DeleteFunc(slices.Clone(CVRRecognizer.Forms), func(f pii.Form) bool { return f.Mask[:2] != "AA" || f.Mask[2] == 'A' }),
	Strict:    true,
	Read:      readCVRToken,
	For:       CVRRecognizer.For,
	Hints:     CVRRecognizer.Hints,
	Against:   againstPersons(),
	Units:     words.Units,
}
