package se

// Momsregistreringsnummer (VAT number), issued by Skatteverket: SE, the ten digits of
// the organization number, 01. A sole trader's holds the owner's personal number and
// is found as that, so each recognizer of ten digits reads it, too.
// Source: skatteverket.se; council directive 2006/112/EC art. 215.

import "github.com/sladd-go/sladd/pii"

// momsLen is the number of characters of a VAT number.
const momsLen = 14

// masksMoms are the forms of a VAT number.
var masksMoms = []pii.Form{
	{Mask: "AA999999999999", Bits: 3}, {Mask: "AA_999999999999", Bits: 3}, {Mask: "AA-999999999999", Bits: 3},
	{Mask: "AA999999-9999-99", Bits: 5}, {Mask: "AA_999999-9999-99", Bits: 5}, {Mask: "AA_999999-9999_99", Bits: 5},
	{Mask: "AA999999-9999_99", Bits: 5}, {Mask: "AA999999-999999", Bits: 5}, {Mask: "AA_999999-999999", Bits: 5},
	{Mask: "AA_9999999999_99", Bits: 3}, {Mask: "AA9999999999_99", Bits: 3}, {Mask: "AA9999999999-99", Bits: 3},
	{Mask: "AA_999999_9999_99", Bits: 3},
}

// What the letters and 01 prove on top of the ten digits.
const momsBits = 8

// readMomsPerson weighs a VAT number that holds a personnummer or, with
// coordination, a samordningsnummer.
func readMomsPerson(t *pii.Token, coordination bool) pii.Reading {
	d, err := soleTraderOf(t)
	if coordination != (d.day >= 60) {
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
