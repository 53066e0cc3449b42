package pii

import (
	"bytes"
	"net/netip"
	"regexp"
)

// labelTokenMin is the length of the shortest pseudonym or piece of a seal.
const labelTokenMin = 26

// coarseForms are the forms of what generalization writes: a year, a decade and perhaps a sex, ten years, the first digits of a postal code, a
// card or an account, a place to a tenth of a degree, a country and perhaps a bank, a host.
var coarseForms = regexp.MustCompile(`^(?:\d{1,4}|\d{4}s(?:-[a-z]+)?|\d{1,3}-\d{1,3}|-?\d{1,3}\.\d_-?\d{1,3}\.\d|[A-Z]{2}(?:-[0-9A-Z]{3})?|(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+)$`)

// wordLabels are the names of the labels whose values are words: no word behind the ':' is coarser than those.
var wordLabels = map[string]bool{"PERSON": true, "ADDRESS": true, "SECRET": true, "HANDLE": true}

// isLabelToken reports whether token, with the ':' before it, can be ours behind the name of a label: a pseudonym or
// seal, which is long, or something that is coarser than any value, so that no value hides in a forged label.
func isLabelToken(name, token []byte) bool {
	if len(token)-bytes.LastIndexByte(token, ':') > labelTokenMin {
		return true
	}
	if len(token) == 0 {
		return true
	}
	token = token[1:]
	switch {
	case onlyLetters(token):
		return !wordLabels[string(name)] || len(token) == 2
	case string(name) == "SECRET":
		return false
	case string(name) == "CARD" && len(token) == 6 && allDigits(token):
		return true
	}
	return coarseForms.Match(token) && !longRun(token) || isNetwork(token)
}

// onlyLetters reports whether b is letters, with a '-' between them perhaps: a country, a brand, a bank.
func onlyLetters(b []byte) bool {
	for _, c := range b {
		if !isLetter(c) && c != '-' {
			return false
		}
	}
	return len(b) > 0
}

// longRun reports whether more than six digits stand in a row in b.
func longRun(b []byte) bool {
	run := 0
	for _, c := range b {
		if !isDigit(c) {
			run = 0
		} else if run++; run > 6 {
			return true
		}
	}
	return false
}

// isNetwork reports whether token is what network writes: no single address.
func isNetwork(token []byte) bool {
	i := bytes.LastIndexByte(token, '-')
	if i < 0 {
		return false
	}
	a, err := netip.ParseAddr(string(token[:i]))
	return err == nil && network(a.String()) == string(token)
}
