package se

import (
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// The canonical forms of numbers with a date. A year of two digits is read as newDated says:
// 00 to 29 are of the 2000s, '+' takes a century off. Whoever is a hundred years old
// and is written without '+' so gets the form of somebody born a hundred years later; the
// number itself doesn't tell.

var (
	canonicalPersonnummer      = traders(hidden.Canonical(ParsePersonnummer), false)
	canonicalSamordningsnummer = traders(hidden.Canonical(ParseSamordningsnummer), true)
	factPersonnummer           = hidden.Person(viaCanonical(canonicalPersonnummer, ParsePersonnummer), Personnummer.BirthDate, Personnummer.Gender)
	factSamordningsnummer      = hidden.Person(viaCanonical(canonicalSamordningsnummer, ParseSamordningsnummer), Samordningsnummer.BirthDate, Samordningsnummer.Gender)
)

// traders takes the owner's number out of a sole trader's VAT number, which is found as a
// personnummer or, with coordination, as a samordningsnummer.
func traders(canonical func(string) (string, bool), coordination bool) func(string) (string, bool) {
	return func(s string) (string, bool) {
		if c, ok := canonical(s); ok {
			return c, true
		}
		t, err := pii.Lex(s)
		if err != nil || t.Len() != momsLen {
			return "", false
		}
		d, err := soleTraderOf(t)
		return string(d.chars[:]), err == nil && coordination == (d.day >= 60)
	}
}

func viaCanonical[T any](canonical func(string) (string, bool), parse func(string) (T, error)) func(string) (T, error) {
	return func(s string) (T, error) {
		if c, ok := canonical(s); ok {
			s = c
		}
		return parse(s)
	}
}
