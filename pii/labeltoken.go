package pii

import (
	"bytes"
	"net/netip"
	"regexp"
	"strings"

	"github.com/sladd-go/sladd/classify"
)

// labelTokenMin is the length of the shortest pseudonym or piece of a seal.
const labelTokenMin = 26

// What generalization writes behind the ':' of a label.
const (
	ofBirth   = `(?:1[89]|2[01])\d\d(?:s(?:-[a-z]+)?)?|0-9|1?\d0-1?\d9` // a year, a decade and perhaps a sex, ten years of age
	ofPlace   = `\d\d|-?\d{1,3}\.\d_-?\d{1,3}\.\d`                      // the first digits of a postal code, a place to a tenth of a degree
	ofAccount = `\d{4}|[A-Z]{2}-[0-9A-Z]{3}`                            // the first digits of an account, a country and a bank
	ofHost    = `(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+`
)

// coarseForms are the forms by category. Other categories have none, since nothing coarser than their values is known, and what is
// coarse of one is a value of another: "40-49" of a date of birth, but "12-3" of a property, "SE-500" of an account, but of a plate.
var coarseForms = map[classify.Category]*regexp.Regexp{
	classify.Birth:      coarse(ofBirth),
	classify.NationalID: coarse(ofBirth),
	classify.Location:   coarse(ofPlace),
	classify.Financial:  coarse(ofAccount),
	classify.Contact:    coarse(ofHost),
	classify.OnlineID:   coarse(ofHost),
	classify.Custom:     coarse(ofBirth, ofPlace, ofAccount, ofHost, `\d{1,4}`),
}

func coarse(forms ...string) *regexp.Regexp {
	return regexp.MustCompile(`^(?:` + strings.Join(forms, "|") + `)$`)
}

// wordLabels are the names of the labels whose values are words: no word behind the ':' is coarser than those.
var wordLabels = map[string]bool{"PERSON": true, "ADDRESS": true, "SECRET": true, "HANDLE": true}

// isLabelToken reports whether token, with the ':' before it, can be ours behind a name that labelName has told: a pseudonym or
// seal, which is long, or something that is coarser than any value, so that no value hides in a forged label.
func isLabelToken(name []byte, of classify.Category, token []byte) bool {
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
	case string(name) == "CARD" && len(token) == 6 && allDigits(token):
		return true
	case of == classify.OnlineID && isNetwork(token):
		return true
	}
	forms := coarseForms[of]
	return forms != nil && forms.Match(token) && !longRun(token)
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
