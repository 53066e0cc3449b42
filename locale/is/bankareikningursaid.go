package is

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// BankareikningurSaidRecognizer finds an account whose parts are named one by one, or stand apart from their signs: "banki 0370, höfuðbók
// 26, reikningur 55195", "0370 hb 26 nr 55195", "0370 / 26 / 055195".
var BankareikningurSaidRecognizer = &pii.Recognizer{
	Kind:      bankareikningurKind,
	Category:  classify.Financial,
	Region:    "IS",
	Doc:       "Bankareikningur, an Icelandic bank account, with words between branch, ledger and number.",
	Canonical: canonicalSaid,
	Need:      true,
	Marks:     "0",
	MinRun:    4,
	Scan:      scanSaid,
	Left:      1,
	Right:     64,
	For:       BankareikningurRecognizer.For,
	Hints:     BankareikningurRecognizer.Hints,
	Against:   words.Against,
	Units:     words.Units,
}

// scanSaid reads the branch that begins at text[i], what parts it from the ledger and what parts that from the number.
func scanSaid(text []byte, i int) (start, end int, r pii.Reading) {
	branch := branchEnd(text, i)
	if branch == i {
		return 0, 0, r
	}
	ledger, how := partAfter(text, branch, ledgerWords)
	e := digitsEnd(text, ledger)
	if ledger == branch || e != ledger+2 {
		return 0, 0, r
	}
	number, also := partAfter(text, e, numberWords)
	end = digitsEnd(text, number)
	if n := end - number; number == e || n < 4 || n > 6 || letterAt(text, end) {
		return 0, 0, r
	}
	if how+also == 0 && !slashed(text[branch:ledger], text[e:number]) {
		return 0, 0, r
	}
	return i, end, pii.Reading{Bits: 5 + 3*how + also, Evidence: pii.HasForm | pii.HasRange}
}

// branchEnd returns the end of the number of a branch at text[i], three digits or four, or i where none is.
func branchEnd(text []byte, i int) int {
	if i > 0 && text[i-1] > ' ' && text[i-1] != ':' && text[i-1] != '(' {
		return i
	}
	switch e := digitsEnd(text, i); {
	case e == i+3, e == i+4 && bankAt(text[i:]):
		return e
	}
	return i
}

// letterAt reports whether a letter stands at text[i], if anything does.
func letterAt(text []byte, i int) bool {
	if i >= len(text) {
		return false
	}
	c := text[i]
	return c >= 0x80 || c|0x20 >= 'a' && c|0x20 <= 'z'
}

// slashed reports whether a sign with blanks parts all three.
func slashed(a, b []byte) bool {
	return bytes.Equal(a, b) && (string(a) == " / " || string(a) == " | ")
}

// ledgerWords and numberWords name the second and the third part.
var (
	ledgerWords = []string{"hb", "höfuðbók", "hofudbok", "ledger"}
	numberWords = []string{"reikningur", "reikningsnúmer", "reikn", "rn", "nr", "númer", "reikningsnr", "account", "og"}
)

// partAfter returns where the digits begin behind text[i] that signs, and perhaps one of the words, part from what stands before, and
// how many of the words there are. It returns i if they are none.
func partAfter(text []byte, i int, names []string) (from, named int) {
	const signs = " ,.:;/|-"
	e := skip(text, i, signs)
	for _, name := range names {
		if n := e + len(name); n < len(text) && bytes.EqualFold(text[e:n], []byte(name)) {
			e, named = skip(text, n, signs), 1
			break
		}
	}
	if e == i || digitsEnd(text, e) == e {
		return i, 0
	}
	return e, named
}

// skip returns the index behind up to three of the signs from text[i] on.
func skip(text []byte, i int, signs string) int {
	for to := min(len(text), i+3); i < to && bytes.IndexByte([]byte(signs), text[i]) >= 0; i++ {
	}
	return i
}

// digitsEnd returns the index behind the digits from text[i] on.
func digitsEnd(text []byte, i int) int {
	for i < len(text) && text[i]-'0' <= 9 {
		i++
	}
	return i
}

// canonicalSaid is the canonical form of what stands around the words.
func canonicalSaid(s string) (string, bool) {
	var b []byte
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			b = append(b, c)
		case len(b) > 0 && b[len(b)-1] != '-':
			b = append(b, '-')
		}
	}
	n, err := ParseBankareikningur(string(b))
	return n.Canonical(), err == nil
}
