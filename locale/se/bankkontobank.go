package se

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// accountOfBank reads the account whose clearing number text[i:clearing] stands right beside the name of the bank that has it: "seb
// 5491-0012345", "5491 0012345 (SEB)". Then it is one even if it was typed wrong.
func accountOfBank(text []byte, i, clearing int) (start, end int, r pii.Reading) {
	at := clearingOf(number(text[i : i+4]))
	if at == nil || i > 0 && text[i-1] > ' ' && text[i-1] != '(' && text[i-1] != ':' {
		return 0, 0, r
	}
	if clearing < len(text) && digits(text[clearing:clearing+1]) { // no fifth digit: 5491-0012345
		clearing = i + 4
	}
	var buf [16]byte
	n := copy(buf[:], text[i:i+4])
	k, e := groups(buf[n:], text, skip(text, clearing, 2, " ,.-"))
	if k < 5 || e < len(text) && wordByte(text[e]) {
		return 0, 0, r
	}
	if r = weighBank(text[i:e], buf[:n+k]); r.Bits == 0 || !bankBefore(text, i, at.bank) && !bankBehind(text, e, at.bank) {
		return 0, 0, pii.Reading{}
	}
	return i, e, r
}

// weighBank weighs the clearing number and the account number c of said, which the name of their bank stands beside.
func weighBank(said, c []byte) pii.Reading {
	r := weighList(c)
	switch fails := r.Evidence&pii.CheckFailed != 0; {
	case r.Bits == 0, fails && (yearly(said) || bytes.HasSuffix(said, []byte("000"))):
		return pii.Reading{}
	case fails:
		r.Bits = 12
	default:
		r.Bits = 14
	}
	r.Need = false
	return r
}

// yearly reports whether a clearing number reads as a year of this time or the last.
func yearly(c []byte) bool { return c[0] == '2' && c[1] == '0' || c[0] == '1' && c[1] == '9' }

// bankBefore reports whether the bank is named before text[i], with a word or two between: "swedbank, det är 8327".
func bankBefore(text []byte, i int, bank string) bool {
	e := back(text, i, 3, besideSigns)
	for range 4 {
		w := e
		for w > 0 && wordByte(text[w-1]) {
			w--
		}
		switch {
		case w == e:
			return false
		case isBank(bank, func(name string) bool { return endsIn(text, e, name) }):
			return true
		}
		switch string(text[w:e]) {
		case "är", "e", "det", "och", "nr", "med", "har", "is", "it", "konto", "kontot", "på", "with":
		default:
			return false
		}
		e = back(text, w, 3, besideSigns)
	}
	return false
}

// bankBehind reports whether the bank is named right behind text[e]: "5491-0012345 i SEB".
func bankBehind(text []byte, e int, bank string) bool {
	i := skip(text, e, 3, besideSigns)
	if i == e || i == len(text) || !wordByte(text[i]) {
		return false
	}
	for _, s := range []string{"i ", "på ", "hos ", "at ", "with "} {
		if bytes.HasPrefix(text[i:], []byte(s)) {
			i += len(s)
			break
		}
	}
	return isBank(bank, func(name string) bool {
		n := i + len(name)
		return n <= len(text) && endsIn(text, n, name) && (n == len(text) || !wordByte(text[n]) && text[n] != '-' && text[n] != ':')
	})
}

// besideSigns part the name of a bank from its number.
const besideSigns = " ,:.()"

// isBank reports whether is holds for a name of the bank.
func isBank(bank string, is func(name string) bool) bool {
	for k := range bankNames {
		if b := &bankNames[k]; b.bank == bank && is(b.name) {
			return true
		}
	}
	return is(bank)
}

// endsIn reports whether text[:e] ends in the word s, in either case.
func endsIn(text []byte, e int, s string) bool {
	i := e - len(s)
	return i >= 0 && bytes.EqualFold(text[i:e], []byte(s)) && (i == 0 || !wordByte(text[i-1]))
}

// bankNames are what banks are called besides their names in clearings.
var bankNames = []struct{ bank, name string }{
	{"Swedbank", "sparbanken"}, {"Swedbank", "sparbank"}, {"Swedbank", "föreningssparbanken"},
	{"Handelsbanken", "shb"}, {"Handelsbanken", "svenska handelsbanken"}, {"SEB", "enskilda banken"}, {"Nordea", "nordea bank"},
	{"Länsförsäkringar Bank", "länsförsäkringar"}, {"Länsförsäkringar Bank", "lf bank"}, {"Länsförsäkringar Bank", "lf"},
	{"Skandiabanken", "skandia"}, {"ICA Banken", "icabanken"}, {"Avanza", "avanza bank"}, {"SBAB", "sbab bank"},
	{"Danske Bank", "danskebank"}, {"Ikano Bank", "ikano"}, {"Marginalen Bank", "marginalen"},
	{"Lunar Bank", "lunar"}, {"Northmill Bank", "northmill"}, {"DNB", "dnb bank"},
	{"Nordnet", "nordnet bank"}, {"Lån & Spar", "lån och spar"}, {"Sparbanken Syd", "sparbanken"},
}
