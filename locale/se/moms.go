package se

// Momsregistreringsnummer, issued by Skatteverket: SE, the ten digits of the
// organization number, 01. A sole trader's holds the owner's personal number, and is
// found as that. Source: skatteverket.se; council directive 2006/112/EC art. 215.

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// MomsRecognizer finds VAT numbers of Swedish legal persons.
var MomsRecognizer = moms(kindOrganisationsnummer, classify.OrgID, readMoms,
	"Swedish VAT number of a legal person: SE, organization number, 01")

// MomsPersonnummerRecognizer finds VAT numbers that hold a sole trader's personnummer.
var MomsPersonnummerRecognizer = moms(kindPersonnummer, classify.NationalID, readMomsPersonnummer,
	"Swedish VAT number of a sole trader: SE, the owner's personal number, 01")

// MomsSamordningsnummerRecognizer finds VAT numbers that hold a sole trader's
// samordningsnummer.
var MomsSamordningsnummerRecognizer = moms(kindSamordningsnummer, classify.NationalID, readMomsSamordningsnummer,
	"Swedish VAT number of a sole trader: SE, the owner's coordination number, 01")

func moms(kind string, c classify.Category, read func(*pii.Token) pii.Reading, doc string) *pii.Recognizer {
	return &pii.Recognizer{
		Kind: kind, Category: c, Region: "SE", Doc: doc,
		Lens: []int{14}, Letters: true,
		Forms: []pii.Form{
			{Mask: "AA999999999999", Bits: 3}, {Mask: "AA_999999999999", Bits: 3}, {Mask: "AA-999999999999", Bits: 3},
			{Mask: "AA999999-9999-99", Bits: 5}, {Mask: "AA_999999-9999-99", Bits: 5}, {Mask: "AA_999999-9999_99", Bits: 5},
			{Mask: "AA999999-9999_99", Bits: 5}, {Mask: "AA999999-999999", Bits: 5}, {Mask: "AA_999999-999999", Bits: 5},
			{Mask: "AA_9999999999_99", Bits: 3}, {Mask: "AA9999999999_99", Bits: 3}, {Mask: "AA9999999999-99", Bits: 3},
			{Mask: "AA_999999_9999_99", Bits: 3},
		},
		Read:    read,
		For:     slices.Concat(wordsMoms, wordsOrganisationsnummer),
		Hints:   hintsOrganisationsnummer,
		Against: words.Against,
	}
}

// What letters and 01 prove comes on top of what the ten digits do.
const momsBits = 8

func readMoms(t *pii.Token) pii.Reading {
	_, err := organisationsnummerOf(t)
	switch {
	case t.Len() != 14:
		return pii.Reading{}
	case err == pii.ErrChecksum:
		return pii.Reading{Bits: 3, Evidence: pii.CheckFailed | pii.Organization, Need: true}
	case err != nil:
		return pii.Reading{}
	}
	return pii.Reading{Bits: momsBits + 4, Evidence: pii.HasChecksum | pii.HasRange | pii.Organization}
}

func readMomsPersonnummer(t *pii.Token) pii.Reading { return readMomsPerson(t, false) }

func readMomsSamordningsnummer(t *pii.Token) pii.Reading { return readMomsPerson(t, true) }

func readMomsPerson(t *pii.Token, coordination bool) pii.Reading {
	d, err := soleTraderOf(t)
	if t.Len() != 14 || coordination != (d.day >= 60) {
		return pii.Reading{}
	}
	switch err {
	case nil:
		return pii.Reading{Bits: momsBits + 8, Evidence: pii.HasDate | pii.HasChecksum | testEvidence(&d)}
	case pii.ErrChecksum:
		return pii.Reading{Bits: 4, Evidence: pii.HasDate | pii.CheckFailed, Need: true}
	}
	return pii.Reading{}
}
