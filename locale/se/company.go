package se

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// CompanyRecognizer finds ten bare digits behind the form of a company: "Lindö Marin HB,
// 9697306729". It is one of its own because such a word names the company and not the number:
// what fails its check is none.
var CompanyRecognizer = &pii.Recognizer{
	Kind:      kindOrganisationsnummer,
	Category:  classify.OrgID,
	Region:    "SE",
	Doc:       "Swedish organization number behind the name of a company",
	Canonical: hidden.Canonical(ParseOrganisationsnummer),
	Need:      true,
	Lens:      []int{10},
	Forms:     []pii.Form{{Mask: "9999999999"}, {Mask: "999999-9999", Bits: 5}},
	Strict:    true,
	Read: func(t *pii.Token) pii.Reading {
		if _, err := organisationsnummerOf(t); err != nil {
			return pii.Reading{}
		}
		return pii.Reading{Bits: 4, Evidence: pii.HasChecksum | pii.HasRange | pii.Organization}
	},
	For:     []string{"ab", "hb", "kb", "ek för", "ekonomisk förening", "brf", "bostadsrättsförening*", "aktiebolag*", "handelsbolag*", "kommanditbolag*", "stiftelsen", "co op", "cooperative"},
	Hints:   hintsOrganisationsnummer,
	Against: words.Against,
	Units:   words.Units,
}
