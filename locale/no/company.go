package no

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// CompanyRecognizer finds nine bare digits behind the form of a company: "Hegna Eiendom AS (974760673)". It is one of its own because
// such a word names the company and not the number: further off, and before what fails the check or begins with no issued digit, it
// says nothing.
var CompanyRecognizer = &pii.Recognizer{
	Kind:      kindOrganisasjonsnummer,
	Category:  classify.OrgID,
	Region:    "NO",
	Doc:       "Norwegian organization number behind the name of a company",
	Canonical: hidden.Canonical(ParseOrganisasjonsnummer),
	Need:      true,
	Lens:      []int{9},
	Forms:     []pii.Form{{Mask: "999999999"}},
	Strict:    true,
	Read: func(t *pii.Token) pii.Reading {
		o, err := checkOrganisasjonsnummer(t.Chars())
		if err != nil || o.nr[0] < '8' {
			return pii.Reading{}
		}
		return pii.Reading{Bits: 3, Evidence: pii.HasChecksum | pii.HasRange | pii.Organization}
	},
	For:     []string{"as", "asa", "nuf", "borettslag*", "sameie*", "forening*", "stiftelse*"},
	Hints:   OrganisasjonsnummerRecognizer.Hints,
	Against: words.Against,
	Units:   words.Units,
}
