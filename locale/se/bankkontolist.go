package se

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// BankkontoListRecognizer finds a clearing number and an account number with a sign and a blank
// between them, which elsewhere part two numbers, or the word for the second: "8327-9, 351 428 766-7",
// "clearing 5491 konto 0000003", "clearing 5491 och sen 0000003"; and those right behind the bank that has the clearing number.
var BankkontoListRecognizer = &pii.Recognizer{
	Kind:      kindBankkonto,
	Category:  classify.Financial,
	Region:    "SE",
	Doc:       "Swedish clearing and account number, divided by a sign with blanks or by the word for an account",
	Canonical: canonicalList,
	Fact:      factList,
	Marks:     "0",
	MinRun:    4,
	Scan:      scanBankkontoList,
	Left:      clearingReach + aheadReach,
	Right:     64,
	For:       wordsBankkonto,
	Hints:     hintsBankkonto,
	Against:   words.Against,
	Units:     words.Units,
	Tongue:    tongue,
}

// scanBankkontoList reads a clearing number, what parts it from the account number, and groups of digits.
func scanBankkontoList(text []byte, i int) (start, end int, r pii.Reading) {
	clearing := clearingEnd(text, i)
	if clearing == i || i > 0 && !openLeft(text[i-1]) {
		return 0, 0, r
	}
	from, how := accountAfter(text, clearing)
	if how == apart {
		if start, end, r = accountAhead(text, i, clearing); r.Bits > 0 {
			return start, end, r
		}
		return accountOfBank(text, i, clearing)
	}
	if how != named && !startsApart(text, i) {
		return 0, 0, r
	}
	var buf [16]byte
	n := copy(buf[:], text[i:i+4])
	k, e := groups(buf[n:], text, from)
	if k < 0 || e < len(text) && wordByte(text[e]) {
		return 0, 0, r
	}
	if r = weighList(buf[:n+k]); r.Bits == 0 || doubtful(text, i, from, e, how, r.Evidence&pii.CheckFailed != 0) {
		return 0, 0, pii.Reading{}
	}
	if clearing > i+4 {
		r.Bits += 2
		if fifthAgrees(text[i:clearing]) && (r.Evidence&pii.CheckFailed == 0 || text[e-2] == '-') {
			r.Bits, r.Need = r.Bits+3, false
		}
	}
	if how == named {
		r.Bits += 4
	}
	return i, e, r
}

// clearingEnd returns the end of the clearing number at text[i], four digits and perhaps a fifth, which without a dash must be its check digit, or i.
func clearingEnd(text []byte, i int) int {
	e := i + 4
	if e > len(text) || !digits(text[i:e]) {
		return i
	}
	if e+1 < len(text) && text[e] == '-' && digits(text[e+1:e+2]) {
		return e + 2
	}
	if e < len(text) && text[i] == '8' && digits(text[e:e+1]) && luhn(text[i:e+1]) && (e+1 == len(text) || !digits(text[e+1:e+2])) {
		return e + 1
	}
	return e
}

// fifthAgrees reports whether the fifth digit of a clearing number, perhaps behind a dash, is the check digit of the four before it, as it
// is at Swedbank and the savings banks. With a check digit of the account's own, or a place for one, few other numbers look so.
func fifthAgrees(c []byte) bool {
	five := [5]byte{c[0], c[1], c[2], c[3], c[len(c)-1]}
	return luhn(five[:])
}

// startsApart reports whether what begins at text[i] stands by itself: nothing but a blank, a quote or a bracket is before it.
func startsApart(text []byte, i int) bool {
	return i == 0 || text[i-1] <= ' ' || text[i-1] == '"' || text[i-1] == '(' || text[i-1] == '*'
}

// openLeft reports whether a clearing number may begin behind c.
func openLeft(c byte) bool {
	return c <= ' ' || c == '"' || c == '(' || c == ':' || c == '.' || c == '|' || c == '*'
}

// doubtful reports whether what perhaps fails its check is rather something else: behind a sign a sum of money, behind a word that only
// goes on, a number whose pair isn't called a clearing number.
func doubtful(text []byte, i, from, e int, how parting, fails bool) bool {
	if how == joined && fails {
		ahead := text[max(0, i-clearingReach):i]
		return !bytes.Contains(ahead, []byte("learing")) && !bytes.Contains(ahead, []byte("LEARING"))
	}
	return how == signed && text[from-2] != ',' && (bytes.HasSuffix(text[:e], []byte("000")) || fails && sum(text[from:e]))
}

// clearingReach is how far before a clearing number its word may begin, in bytes.
const clearingReach = 24

// sum reports whether b is digits as money has them: in thousands with fewer than three before them.
func sum(b []byte) bool {
	n := 0
	for n < len(b) && digits(b[n:n+1]) {
		n++
	}
	return n < 3
}

// weighList weighs a clearing number of four digits and the account number behind it, which need a word.
func weighList(c []byte) pii.Reading {
	a, err := newAccount(c, 4)
	switch {
	case err != nil:
		return pii.Reading{}
	case a.checked:
		return pii.Reading{Bits: 7, Evidence: pii.HasForm | pii.HasRange | pii.HasChecksum, Need: true}
	}
	return pii.Reading{Bits: 4, Evidence: pii.HasForm | pii.HasRange | pii.CheckFailed, Need: true}
}

// groups copies the digits that stand from text[i] on, a blank, a dash or a stop between groups of them, to c. It returns how many
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
		case d != ' ' && d != '-' && d != '.', i+1 == len(text), !digits(text[i+1 : i+2]):
			return n, i
		}
	}
	return n, i
}

// listed returns the digits of what was found, the clearing number's and the account's apart and in this order.
func listed(s string) string {
	if i := strings.LastIndexFunc(s, unicode.IsLetter); i >= 0 && countDigits(s[:i]) > 5 { // the account stands first
		s = s[i+1:] + " " + s[:i]
	}
	var b []byte
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9', c == '-' && len(b) > 0 && b[len(b)-1] != ' ':
			b = append(b, c)
		case len(b) > 0 && b[len(b)-1] != ' ':
			b = append(b, ' ')
		}
	}
	return strings.TrimRight(string(b), " -")
}

// countDigits counts the ASCII digits of s.
func countDigits(s string) (n int) {
	for i := range len(s) {
		if '0' <= s[i] && s[i] <= '9' {
			n++
		}
	}
	return n
}

func canonicalList(s string) (string, bool) {
	b, err := ParseBankkonto(listed(s))
	return b.Canonical(), err == nil
}

// factList tells the bank.
func factList(s, name string) (string, bool) {
	return hidden.Issuer(ParseBankkonto, 4)(listed(s), name)
}
