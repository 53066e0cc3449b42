// Package no knows the identifiers of Norway: how they are written, what their
// check digits prove and which words go with them.
package no

import (
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// Recognizers returns the recognizers of the package in a fixed order, in a slice
// that belongs to the caller.
func Recognizers() []*pii.Recognizer {
	return []*pii.Recognizer{
		FodselsnummerRecognizer,
		FodselsnummerMistypedRecognizer,
		FodselsnummerCalledRecognizer,
		DnummerRecognizer,
		DnummerMistypedRecognizer,
		HnummerRecognizer,
		DUFRecognizer,
		OrganisasjonsnummerRecognizer,
		CompanyRecognizer,
		KontonummerRecognizer,
		KontonummerBankRecognizer,
		KontonummerMistypedRecognizer,
	}
}

// parse lexes s and gives its characters to check. Any grouping by blanks, dashes,
// dots and slashes will do: who has a field doesn't mind how it was filled in.
func parse[T any](kind, s string, check func(c []byte) (T, error)) (v T, h hidden.Value, err error) {
	t, err := pii.Lex(s)
	if err != nil || !plain(t) {
		return v, h, &pii.ValueError{Kind: kind, Err: pii.ErrForm}
	}
	got, err := check(t.Chars())
	if err != nil {
		return v, h, &pii.ValueError{Kind: kind, Err: err}
	}
	c := t.Chars()
	if len(c) == 13 { // a person's number with its century
		c = append(c[:4:4], c[6:]...)
	}
	return got, hidden.New(kind, string(c)), nil
}

// plain reports whether no sum, list or time separates the groups of t.
func plain(t *pii.Token) bool {
	if t.Lead() != 0 {
		return false
	}
	for i := range t.Groups() {
		switch t.Sep(i) {
		case 0, '_', '-', '.', '/':
		default:
			return false
		}
	}
	return true
}

// digits reports whether c is n digits.
func digits(c []byte, n int) bool {
	if len(c) != n {
		return false
	}
	for _, b := range c {
		if b < '0' || b > '9' {
			return false
		}
	}
	return true
}

// number returns the value of digits.
func number(c []byte) int {
	v := 0
	for _, b := range c {
		v = v*10 + int(b-'0')
	}
	return v
}

// repeated reports whether c is one digit over and over.
func repeated(c []byte) bool {
	for _, b := range c {
		if b != c[0] {
			return false
		}
	}
	return true
}

// weighted returns the sum of the digits times their weights, modulo 11. It reads as
// many digits as there are weights.
func weighted(c []byte, weights string) int {
	sum := 0
	for i := range len(weights) {
		sum += int(c[i]-'0') * int(weights[i]-'0')
	}
	return sum % 11
}
