package se

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// BankkontoListRecognizer finds a clearing number and an account number with a comma and a blank
// between them, which elsewhere part two numbers: "8327-9, 351 428 766-7".
var BankkontoListRecognizer = &pii.Recognizer{
	Kind:      kindBankkonto,
	Category:  classify.Financial,
	Region:    "SE",
	Doc:       "Swedish clearing and account number, divided by a comma",
	Canonical: hidden.Canonical(ParseBankkonto),
	Fact:      hidden.Issuer(ParseBankkonto, 4),
	Need:      true,
	Marks:     "0",
	MinRun:    5,
	Scan:      scanBankkontoList,
	Left:      1,
	Right:     32,
	For:       wordsBankkonto,
	Hints:     hintsBankkonto,
	Against:   words.Against,
	Units:     words.Units,
}

// scanBankkontoList reads four digits, perhaps a fifth behind a dash, a comma and a blank, and
// groups of digits.
func scanBankkontoList(text []byte, i int) (start, end int, r pii.Reading) {
	e := i + 4
	if i > 0 && text[i-1] > ' ' || e+2 > len(text) || !digits(text[i:e]) {
		return 0, 0, r
	}
	five := text[e] == '-' && digits(text[e+1:e+2])
	if five {
		e += 2
	}
	if e+3 > len(text) || text[e] != ',' || text[e+1] != ' ' || !digits(text[e+2:e+3]) {
		return 0, 0, r
	}
	var buf [16]byte
	n := copy(buf[:], text[i:i+4])
	for e += 2; e < len(text); e++ {
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
	return i, e, r
}
