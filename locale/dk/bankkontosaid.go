package dk

import (
	"bytes"
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
	Left:      32,
	Right:     48,
	For:       slices.Concat([]string{"sort", "reg", "reg n", "registrering*", "*kontooplysn*"}, BankkontoRecognizer.For),
	Hints:     BankkontoRecognizer.Hints,
	Against:   append(slices.Clone(words.Against), "clearing*"),
}

// scanBankkontoSaid reads four digits, a word that begins with "konto" or is "kto", and six to ten digits.
func scanBankkontoSaid(text []byte, i int) (start, end int, r pii.Reading) {
	if i > 0 && text[i-1] > ' ' && text[i-1] != '.' && text[i-1] != ':' && text[i-1] != '=' && text[i-1] != '*' && !regGlued(text, i) {
		return 0, 0, r
	}
	if i+4 > len(text) || number(text[i:i+4]) <= 0 {
		return 0, 0, r
	}
	from := accountAfter(text, i+4)
	if from < 0 {
		return scanRegLast(text, i)
	}
	n, e := accountDigits(text, from)
	if n < 6 || n > 10 || e < len(text) && wordByte(text[e]) {
		return 0, 0, r
	}
	if text[i+4] != ' ' || text[from-1] != ' ' || !bytes.Contains(text[i:from], []byte("acc")) {
		return i, e, pii.Reading{Bits: 13, Evidence: pii.HasForm}
	}
	return i, e, pii.Reading{Bits: 5, Evidence: pii.HasForm, Need: true} // "account 2024 and account 123456"
}

// regGlued reports whether "reg" adjoins what stands at text[i]: "Reg2000".
func regGlued(text []byte, i int) bool {
	return i >= 3 && text[i-3]|0x20 == 'r' && text[i-2]|0x20 == 'e' && text[i-1]|0x20 == 'g'
}

// accountDigits counts the digits from text[i] on, with a blank, a dash or a stop between groups of them, up to eleven, and returns the
// index behind the last. A group of one digit ends them unless they are ten with it, for an amount may follow.
func accountDigits(text []byte, i int) (n, end int) {
	for end = i; i < len(text) && n < 11; i++ {
		switch c := text[i]; {
		case '0' <= c && c <= '9':
			n, end = n+1, i+1
		case c != ' ' && c != '-' && c != '.' || i != end || n >= 10:
			return n, end
		}
	}
	return n, end
}

// accountAfter reads the word for an account behind text[i], which "og" or a sign may join to what stands before, and
// returns where the number behind it begins, or -1: " konto 5793731", ", og kontonr.: 5793731", "Konto5793731".
func accountAfter(text []byte, i int) int {
	e := skip(text, i, 5, " ,/-+&;|(\n>=*")
	if e > i+4 {
		return -1
	}
	for range 2 { // og, and
		if w := lettersEnd(text, e); joinWord(text[e:w]) && w < len(text) && text[w] == ' ' {
			e = w + 1
		}
	}
	w := e
	e = lettersEnd(text, e)
	if !accountWord(text[w:e]) {
		return -1
	}
	if e+3 < len(text) && (text[e] == '-' || text[e] == ' ') && text[e+1]|0x20 == 'n' { // konto-nr., konto nummer
		if w = lettersEnd(text, e+1); numberWord(text[e+1 : w]) {
			e = w
		}
	}
	return skip(text, e, 3, " .:#=*")
}

// lettersEnd returns the index behind the ASCII letters from text[i] on, of which it takes twelve at most.
func lettersEnd(text []byte, i int) int {
	e := i
	for e < len(text) && e-i < 12 && 'a' <= text[e]|0x20 && text[e]|0x20 <= 'z' {
		e++
	}
	return e
}

// joinWord reports whether w joins two numbers of one account.
func joinWord(w []byte) bool {
	switch string(w) {
	case "og", "and", "samt", "med", "with", "so", "the":
		return true
	}
	return false
}

// numberWord reports whether w is "nr", "no" or "nummer".
func numberWord(w []byte) bool {
	switch string(w) {
	case "nr", "no", "nummer", "number", "Nr", "Nummer", "NR":
		return true
	}
	return false
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
	case "konto", "kontoen", "kontonr", "kontonummer", "kto", "ktonr", "account", "accountno", "acct", "acc":
		return true
	}
	return false
}

// canonicalSaid is the canonical form of what stands around the words.
func canonicalSaid(s string) (string, bool) {
	var b []byte
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			b = append(b, c)
		case wordByte(c) && len(b) > 4 && b[4] != '-': // the account stands first
			n, err := ParseBankkonto(s[len(s)-4:] + "-" + string(b))
			return n.Canonical(), err == nil
		case len(b) == 4 && wordByte(c):
			b = append(b, '-')
		}
	}
	n, err := ParseBankkonto(string(b))
	return n.Canonical(), err == nil
}
