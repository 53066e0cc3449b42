package is

import (
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// KennitalaOfAccountRecognizer finds the kennitala that stands right behind a bank account, as whoever pays to one needs both:
// "0101-26-012345, 120160-3389". Without the account it is as well a Dane's number.
var KennitalaOfAccountRecognizer = &pii.Recognizer{
	Kind:      KennitalaRecognizer.Kind,
	Category:  classify.NationalID,
	Region:    "IS",
	Doc:       "Kennitala of whom an Icelandic bank account belongs to, right behind it.",
	Canonical: KennitalaRecognizer.Canonical,
	Fact:      KennitalaRecognizer.Fact,
	Marks:     "0",
	MinRun:    10,
	Scan:      scanOfAccount,
	Left:      24,
	Right:     48,
}

// scanOfAccount reads the kennitala behind the account that begins at text[i], or the one at text[i] with the account before it.
func scanOfAccount(text []byte, i int) (start, end int, r pii.Reading) {
	account := i
	if at := accountBefore(text, i); at >= 0 {
		account = at
	}
	if account > 0 && (text[account-1] == '-' || text[account-1]-'0' <= 9 || letterAt(text, account-1)) {
		return 0, 0, r
	}
	e := account + accountLen
	if e >= len(text) || !accountAt(text, account) {
		return 0, 0, r
	}
	start = skip(text, e, " ,-/")
	if start == e {
		return 0, 0, r
	}
	var c [10]byte
	n := 0
	for end = start; end < len(text) && n < len(c); end++ {
		if text[end]-'0' <= 9 {
			c[n] = text[end]
			n++
		} else if n != 6 || text[end] != '-' || text[end-1] == '-' {
			return 0, 0, r
		}
	}
	if n < len(c) || end < len(text) && text[end]-'0' <= 9 || letterAt(text, end) {
		return 0, 0, r
	}
	if k, err := readDigits(c[:]); err != nil || !k.checked {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 17, Evidence: pii.HasDate | pii.HasChecksum | pii.Position}
}

// accountLen is how long an account is written in full: 0101-26-012345.
const accountLen = len("0101-26-012345")

// accountAt reports whether an account is written in full at text[i].
func accountAt(text []byte, i int) bool {
	if i < 0 || i+accountLen > len(text) || !bankAt(text[i:]) {
		return false
	}
	for k, c := range text[i : i+accountLen] {
		if dash := k == 4 || k == 7; dash != (c == '-') || !dash && c-'0' > 9 {
			return false
		}
	}
	return true
}

// accountBefore returns where the account begins that stands right before text[i], or -1.
func accountBefore(text []byte, i int) int {
	e := i
	for e > 0 && i-e < 3 && strings.IndexByte(" ,-/", text[e-1]) >= 0 {
		e--
	}
	if e == i || !accountAt(text, e-accountLen) {
		return -1
	}
	return e - accountLen
}
