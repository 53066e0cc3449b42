package no

// Organisasjonsnummer: nine digits, given by Brønnøysundregistrene to every organization, in
// tax matters followed by MVA and before that NO: "NO 974 760 673 MVA".
// Source: brreg.no.
//
// The check digit is modulo 11; one in eleven random numbers passes, and the first nine digits of
// an old Icelandic kennitala. Issued numbers begin with 8 or 9, those of Test-Norge
// with 2 or 3. A sole trader's (ENK) number is about one person.

import (
	"bytes"
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const (
	kindOrganisasjonsnummer = "no.organisasjonsnummer"
	weightsOrganisasjon     = "327654321"
)

// An Organisasjonsnummer is a valid organization number. It prints as its kind.
type Organisasjonsnummer struct{ hidden.Value }

// ParseOrganisasjonsnummer parses an organization number, with NO before it and MVA behind it or
// without. The canonical form is nine digits.
func ParseOrganisasjonsnummer(s string) (Organisasjonsnummer, error) {
	nr, _, err := parse(kindOrganisasjonsnummer, s, func(c []byte) (string, error) {
		o, err := checkOrganisasjonsnummer(c)
		return string(o.nr), err
	})
	if err != nil {
		return Organisasjonsnummer{}, err
	}
	return Organisasjonsnummer{hidden.New(kindOrganisasjonsnummer, nr)}, nil
}

// Synthetic reports whether the number is of Test-Norge.
func (o Organisasjonsnummer) Synthetic() bool {
	nr := o.Canonical()
	return nr != "" && (nr[0] == '2' || nr[0] == '3')
}

// organisasjon is an organization number and the letters around it.
type organisasjon struct {
	nr      []byte
	no, mva bool
}

func checkOrganisasjonsnummer(c []byte) (o organisasjon, err error) {
	o.nr, o.no = bytes.CutPrefix(c, []byte("NO"))
	o.nr, o.mva = bytes.CutSuffix(o.nr, []byte("MVA"))
	switch {
	case !digits(o.nr, 9):
		return o, pii.ErrForm
	case repeated(o.nr): // all of them pass the check
		return o, pii.ErrRange
	case weighted(o.nr, weightsOrganisasjon) != 0:
		return o, pii.ErrChecksum
	}
	return o, nil
}

// OrganisasjonsnummerRecognizer finds organization numbers.
var OrganisasjonsnummerRecognizer = &pii.Recognizer{
	Kind:      kindOrganisasjonsnummer,
	Category:  classify.OrgID,
	Region:    "NO",
	Doc:       "Organisasjonsnummer, the number that Brønnøysundregistrene gives to organizations in Norway.",
	Canonical: hidden.Canonical(ParseOrganisasjonsnummer),
	Lens:      []int{9, 11, 12, 14},
	Letters:   true,
	Forms: []pii.Form{
		{Mask: "999999999"},
		{Mask: "999_999_999", Bits: 3},
		{Mask: "999.999.999", Bits: 2},
		{Mask: "999-999-999", Bits: 2},
		{Mask: "999999999AAA", Bits: 2},
		{Mask: "999999999_AAA", Bits: 2},
		{Mask: "999_999_999AAA", Bits: 4},
		{Mask: "999_999_999_AAA", Bits: 4},
		{Mask: "AA999999999", Bits: 2},
		{Mask: "AA_999999999", Bits: 2},
		{Mask: "AA-999999999", Bits: 2},
		{Mask: "AA999_999_999", Bits: 4},
		{Mask: "AA_999_999_999", Bits: 4},
		{Mask: "AA999999999AAA", Bits: 3},
		{Mask: "AA999999999_AAA", Bits: 3},
		{Mask: "AA_999999999_AAA", Bits: 3},
		{Mask: "AA-999999999-AAA", Bits: 3},
		{Mask: "AA999_999_999_AAA", Bits: 4},
		{Mask: "AA_999_999_999AAA", Bits: 4},
		{Mask: "AA_999_999_999_AAA", Bits: 4},
	},
	Read:  readOrganisasjonsnummer,
	Names: words.NamesCompany,
	For: slices.Concat(words.CompanyFields, []string{"org", "org nr", "orgnr", "*organisasjonsn*", "*organisasjon nu*", "*organisasjonsnu*", "*orgnum*", "org nu*", "org no", "*foretaksnu*", "*foretaksnr*", "*bedriftsnu*", "*firmanu*", "*virksomhetsnu*",
		"mva", "mva nr", "mva nu*", "*mvanr*", "*momsnu*", "*momsnr*", "moms nr", "vat", "vat no", "vat nr", "vat number*", "enk", "enkeltpersonf*", "firma*", "bedrift*", "selskap*", "aksjeselskap*", "foretak*", "virksomhet*", "company*", "sole prop*",
		"*organisationsn*", "*organisasionsn*", "organisation number*", "organization number*", "organisation no", "company number*", "company registration*", "business registration*", "enterprise number*", "borettslag*", "sameie*", "*foreningen", "idrettslag*", "velforening*", "org nr 9 siffer", "orgnr 9 siffer", "organisasjonsnummer 9 siffer", "underenhet", "underenhet nr", "hovedenhet", "hovedenhet nr", "juridisk enhet", "juridiskenhet", "enhetsregisteret", "brreg"}),
	Hints:   []string{"brønnøysund*", "brreg", "enhetsreg*", "foretaksreg*", "underenhet*", "regnskap*", "styret", "as", "asa", "fordringshav*", "kreditor*", "debitor*", "skyldner*", "saksøk*", "innklaget*", "arbeidsgiv*", "leverandør*", "supplier*", "vendor*", "utleier*", "oppdragsgiv*", "entreprenør*", "bostyrer*"},
	Against: words.Against,
	Units:   words.Units,
}

// readOrganisasjonsnummer gives what the check, the first digit and the letters are worth.
func readOrganisasjonsnummer(t *pii.Token) pii.Reading {
	o, err := checkOrganisasjonsnummer(t.Chars())
	if err != nil {
		return pii.Reading{}
	}
	r := pii.Reading{Bits: 3, Evidence: pii.HasChecksum | pii.Organization}
	switch o.nr[0] {
	case '8', '9':
		r.Bits += 2
		r.Evidence |= pii.HasRange
	case '2', '3':
		r.Bits++
		r.Evidence |= pii.Synthetic
	}
	if o.no {
		r.Bits += 3
	}
	if o.mva {
		r.Bits += 6
	}
	return r
}
