package se

import (
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
	k := accountAfter(text, e)
	said := k > 0
	if !said {
		k = e + 2
		if e+3 > len(text) || text[e] != ',' || text[e+1] != ' ' || !digits(text[k:k+1]) {
			return 0, 0, r
		}
	}
	var buf [16]byte
	n := copy(buf[:], text[i:i+4])
	for e = k; e < len(text); e++ {
		c := text[e]
		if '0' <= c && c <= '9' {
			if n == len(buf) {
				return 0, 0, r
			}
			buf[n] = c
			n++
		} else if c != ' ' && c != '-' || e+1 == len(text) || !digits(text[e+1:e+2]) {
			break
		}
	}
	if e < len(text) && (text[e]|0x20 >= 'a' && text[e]|0x20 <= 'z' || text[e] >= 0x80) {
		return 0, 0, r
	}
	a, err := newAccount(buf[:n], 4)
	switch {
	case err != nil:
		return 0, 0, pii.Reading{}
	case a.checked:
		r = pii.Reading{Bits: 7, Evidence: pii.HasForm | pii.HasRange | pii.HasChecksum}
	default:
		r = pii.Reading{Bits: 4, Evidence: pii.HasForm | pii.HasRange | pii.CheckFailed}
	}
	if five {
		r.Bits += 2
	}
	if said {
		r.Bits += 4
	}
	return i, e, r
}

// accountAfter reads the word for an account behind text[i], which "och" or a comma may join to what
// stands before, and returns where the number behind it begins, or 0.
func accountAfter(text []byte, i int) int {
	e := i
	for e < len(text) && e-i < 2 && (text[e] == ' ' || text[e] == ',') {
		e++
	}
	if e == i {
		return 0
	}
	if e+4 < len(text) && string(text[e:e+4]) == "och " {
		e += 4
	}
	w := e
	for e < len(text) && e-w < 15 && 'a' <= text[e]|0x20 && text[e]|0x20 <= 'z' {
		e++
	}
	var low [16]byte
	for k, c := range text[w:e] {
		low[k] = c | 0x20
	}
	switch string(low[:e-w]) {
	case "konto", "kontonr", "kontonummer", "bankkonto", "kto", "account":
	default:
		return 0
	}
	for w = e; e < len(text) && e-w < 3 && (text[e] == ' ' || text[e] == '.' || text[e] == ':'); e++ {
	}
	if e == w || e == len(text) || !digits(text[e:e+1]) {
		return 0
	}
	return e
}

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
