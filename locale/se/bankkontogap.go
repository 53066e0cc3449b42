package se

import "strings"

// A parting is what stands between a clearing number and the account number.
type parting uint8

const (
	apart  parting = iota // nothing that makes them a pair
	signed                // a sign with a blank: ", ", " / "
	joined                // words that go on: "och sen"
	named                 // the word for an account
)

// pairSigns stand between a clearing number and an account number, and between others too.
var pairSigns = []string{", ", " / ", "/ ", " /", " | ", "|", " (", "(", ": ", " : ", "; ", " + "}

// mostPartings is how many words stand in between.
const mostPartings = 5

// accountAfter reads what parts a clearing number that ends at text[i] from what may be its account number, and returns where that
// begins: " konto 0000003", ", och kontonr: 0000003", " och sen 0000003", " / 0000003".
func accountAfter(text []byte, i int) (from int, how parting) {
	if i == len(text) || strings.IndexByte(gapSigns, text[i]) < 0 && !letter(text[i]) {
		return 0, apart
	}
	for e, n := i, 0; n < mostPartings; n++ {
		w := skip(text, e, 4, gapSigns)
		switch {
		case w == len(text):
			return 0, apart
		case digits(text[w:w+1]) && n == 0:
			return w, signOf(text[i:w])
		case digits(text[w : w+1]):
			return w, how
		}
		for e = w; e < len(text) && e-w <= accountWordMax && wordByte(text[e]); e++ {
		}
		is := wordBetween(text[w:e])
		if is == apart {
			return 0, apart
		}
		how = max(how, is)
	}
	return 0, apart
}

// gapSigns stand around the words between the two numbers.
const gapSigns = " ,.:;/|+&(->=*"

// signOf returns signed if b is of pairSigns.
func signOf(b []byte) parting {
	for _, s := range pairSigns {
		if string(b) == s {
			return signed
		}
	}
	return apart
}

// accountWordMax is the length of the longest of wordBetween.
const accountWordMax = len("kontonumret")

// wordBetween returns what a word between the two numbers, in either case, makes of them.
func wordBetween(w []byte) parting {
	var low [accountWordMax]byte
	if len(w) == 0 || len(w) > len(low) {
		return apart
	}
	for i, c := range w {
		if low[i] = c; c < 0x80 {
			low[i] |= 0x20
		}
	}
	switch string(low[:len(w)]) {
	case "konto", "kontot", "kontonr", "kontonummer", "kontonumret", "kontonumro", "bankkonto", "kto", "ktonr", "account", "acct", "tili", "tilinumero":
		return named
	case "och", "o", "sen", "sedan", "samt", "med", "därefter", "är", "nr", "no", "nummer", "number", "and", "then", "with", "the", "is", "på", "ja", "sitten", "og", "så", "följt", "av":
		return joined
	}
	return apart
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
