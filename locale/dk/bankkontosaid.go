package dk

import (
	"slices"
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// BankkontoSaidRecognizer finds a bank account whose parts are named one by one: "reg. 8075 konto 5793731",
// "5098 kontonr. 1623113151".
var BankkontoSaidRecognizer = &pii.Recognizer{
	Kind:      bankkontoKind,
	Category:  classify.Financial,
	Region:    "DK",
	Doc:       "Danish bank account with the word for an account between registreringsnummer and kontonummer",
	Canonical: canonicalSaid,
	Marks:     "0",
	MinRun:    4,
	Scan:      scanBankkontoSaid,
	Left:      1,
	Right:     40,
	For:       slices.Concat([]string{"reg", "reg n", "registrering*", "*kontooplysn*"}, BankkontoRecognizer.For),
	Hints:     BankkontoRecognizer.Hints,
	Against:   append(slices.Clone(words.Against), "clearing*"),
}

// scanBankkontoSaid reads four digits, a word that begins with "konto" or is "kto", and six to ten digits.
func scanBankkontoSaid(text []byte, i int) (start, end int, r pii.Reading) {
	if i > 0 && text[i-1] > ' ' && text[i-1] != '.' && text[i-1] != ':' {
		return 0, 0, r
	}
	if i+12 > len(text) || number(text[i:i+4]) <= 0 {
		return 0, 0, r
	}
	from := accountAfter(text, i+4)
	if from < 0 {
		return 0, 0, r
	}
	e := from
	for e < len(text) && '0' <= text[e] && text[e] <= '9' {
		e++
	}
	if n := e - from; n < 6 || n > 10 || e < len(text) && wordByte(text[e]) {
		return 0, 0, r
	}
	return i, e, pii.Reading{Bits: 13, Evidence: pii.HasForm}
}

// accountAfter reads the word for an account behind text[i], which "og" or a sign may join to what stands before, and
// returns where the number behind it begins, or -1: " konto 5793731", ", og kontonr.: 5793731".
func accountAfter(text []byte, i int) int {
	e := skip(text, i, 4, " ,/-")
	if e == i || e > i+3 {
		return -1
	}
	if e+3 < len(text) && text[e]|0x20 == 'o' && text[e+1]|0x20 == 'g' && text[e+2] == ' ' {
		e += 3
	}
	w := e
	for e < len(text) && 'a' <= text[e]|0x20 && text[e]|0x20 <= 'z' {
		e++
	}
	if !accountWord(text[w:e]) {
		return -1
	}
	return skip(text, e, 3, " .:")
}

// skip returns the index behind those of the signs that stand from text[i] on, at most n.
func skip(text []byte, i, n int, signs string) int {
	for to := min(len(text), i+n); i < to && strings.IndexByte(signs, text[i]) >= 0; i++ {
	}
	return i
}

// wordByte reports whether c is part of a word that begins behind a number: a letter, or a byte of one that isn't ASCII.
func wordByte(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || c >= 0x80 }

// accountWord reports whether w is konto, kontonr, kontonummer or kto, in either case.
func accountWord(w []byte) bool {
	var low [11]byte
	if len(w) > len(low) {
		return false
	}
	for i, c := range w {
		low[i] = c | 0x20
	}
	switch string(low[:len(w)]) {
	case "konto", "kontonr", "kontonummer", "kto", "ktonr":
		return true
	}
	return false
}

// canonicalSaid is the canonical form of what stands around the word.
func canonicalSaid(s string) (string, bool) {
	var b []byte
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			b = append(b, c)
		case len(b) == 4:
			b = append(b, '-')
		}
	}
	n, err := ParseBankkonto(string(b))
	return n.Canonical(), err == nil
}
