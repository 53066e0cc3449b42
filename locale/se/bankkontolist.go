package se

import (
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// BankkontoListRecognizer finds a clearing number and an account number with a comma and a blank
// between them, which elsewhere part two numbers, or the word for the second: "8327-9, 351 428 766-7",
// "clearing 5491 konto 0000003".
var BankkontoListRecognizer = &pii.Recognizer{
	Kind:      kindBankkonto,
	Category:  classify.Financial,
	Region:    "SE",
	Doc:       "Swedish clearing and account number, divided by a comma or by the word for an account",
	Canonical: canonicalList,
	Fact:      factList,
	Need:      true,
	Marks:     "0",
	MinRun:    4,
	Scan:      scanBankkontoList,
	Left:      1,
	Right:     48,
	For:       wordsBankkonto,
	Hints:     hintsBankkonto,
	Against:   words.Against,
	Units:     words.Units,
}

// scanBankkontoList reads four digits, perhaps a fifth behind a dash, a comma and a blank or the word
// for an account, and groups of digits.
func scanBankkontoList(text []byte, i int) (start, end int, r pii.Reading) {
	e := i + 4
	if i > 0 && text[i-1] > ' ' || e+2 > len(text) || !digits(text[i:e]) {
		return 0, 0, r
	}
	five := text[e] == '-' && digits(text[e+1:e+2])
	if five {
		e += 2
	}
	from := accountAfter(text, e)
	said := from > 0
	if !said {
		if from = listedAfter(text, e); from == 0 {
			return 0, 0, r
		}
	}
	var buf [16]byte
	n := copy(buf[:], text[i:i+4])
	k, e := groups(buf[n:], text, from)
	if k < 0 || e < len(text) && wordByte(text[e]) {
		return 0, 0, r
	}
	if r = weighList(buf[:n+k]); r.Bits == 0 {
		return 0, 0, r
	}
	if five {
		r.Bits += 2
	}
	if said {
		r.Bits += 4
	}
	return i, e, r
}

// weighList weighs a clearing number of four digits and the account number behind it.
func weighList(c []byte) pii.Reading {
	a, err := newAccount(c, 4)
	switch {
	case err != nil:
		return pii.Reading{}
	case a.checked:
		return pii.Reading{Bits: 7, Evidence: pii.HasForm | pii.HasRange | pii.HasChecksum}
	}
	return pii.Reading{Bits: 4, Evidence: pii.HasForm | pii.HasRange | pii.CheckFailed}
}

// listedAfter returns where the digits begin behind a comma and a blank at text[i], or 0.
func listedAfter(text []byte, i int) int {
	if i+3 > len(text) || text[i] != ',' || text[i+1] != ' ' || !digits(text[i+2:i+3]) {
		return 0
	}
	return i + 2
}

// groups copies the digits that stand from text[i] on, a blank or a dash between groups of them, to c. It returns how many
// there are, -1 for more than fit, and the index behind them.
func groups(c, text []byte, i int) (n, end int) {
	for ; i < len(text); i++ {
		d := text[i]
		switch {
		case digits(text[i : i+1]):
			if n == len(c) {
				return -1, i
			}
			c[n] = d
			n++
		case d != ' ' && d != '-', i+1 == len(text), !digits(text[i+1 : i+2]):
			return n, i
		}
	}
	return n, i
}

// accountAfter reads the word for an account behind text[i], which "och" or a comma may join to what
// stands before, and returns where the number behind it begins, or 0: " konto 0000003", ", och kontonr: 0000003".
func accountAfter(text []byte, i int) int {
	e := skip(text, i, 2, " ,")
	if e == i {
		return 0
	}
	if e+4 < len(text) && string(text[e:e+4]) == "och " {
		e += 4
	}
	w := e
	for e < len(text) && e-w < accountWordMax+1 && letter(text[e]) {
		e++
	}
	if !accountWord(text[w:e]) {
		return 0
	}
	w, e = e, skip(text, e, 3, " .:")
	if e == w || e == len(text) || !digits(text[e:e+1]) {
		return 0
	}
	return e
}

// accountWordMax is the length of the longest of accountWord.
const accountWordMax = len("kontonummer")

// accountWord reports whether w is a word for an account, in either case.
func accountWord(w []byte) bool {
	var low [accountWordMax]byte
	if len(w) > len(low) {
		return false
	}
	for i, c := range w {
		low[i] = c | 0x20
	}
	switch string(low[:len(w)]) {
	case "konto", "kontonr", "kontonummer", "bankkonto", "kto", "account":
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

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// wordByte reports whether c is part of a word that begins behind a number: a letter, or a byte of one that isn't ASCII.
func wordByte(c byte) bool { return letter(c) || c >= 0x80 }

// listed returns the digits of what was found, the clearing number's and the account's apart.
func listed(s string) string {
	var b []byte
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9', c == '-':
			b = append(b, c)
		case len(b) > 0 && b[len(b)-1] != ' ' && (c == ' ' || c == ','):
			b = append(b, ' ')
		}
	}
	return string(b)
}

func canonicalList(s string) (string, bool) {
	b, err := ParseBankkonto(listed(s))
	return b.Canonical(), err == nil
}

// factList tells the bank.
func factList(s, name string) (string, bool) {
	return hidden.Issuer(ParseBankkonto, 4)(listed(s), name)
}
