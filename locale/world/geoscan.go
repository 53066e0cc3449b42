package world

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// scanGeo looks at the first digit of a run, behind ':' and '=', and behind the '@' of maps.
func scanGeo(text []byte, i int) (start, end int, r pii.Reading) {
	s, sure, ok := geoStart(text, i)
	if !ok {
		return 0, 0, r
	}
	d := s
	if at(text, d) == '-' {
		d++
	}
	n := digitsLen(text, d, 9)
	if n == 0 {
		return 0, 0, r
	}
	switch c := at(text, d+n); {
	case n <= 3:
		switch c {
		case '.', ',': // 59.33
			if digitsLen(text, d+n+1, 2) < 2 {
				return 0, 0, r
			}
			return degreePair(text, s, sure)
		case 0xC2, 0xCB, '&': // 59°, 59&deg;
			return degreePair(text, s, sure)
		case ' ':
			if at(text, d+n+1) == 0xC2 || quarterBefore(text, d) {
				return degreePair(text, s, sure)
			}
		}
	case n == 6 || n == 7:
		switch c {
		case ' ', ',', '.', ';', '/', 'N', 'E':
			return metres(text, s)
		}
	}
	return plusCode(text, s)
}

// geoStart returns where a place may begin by the digit or the mark at text[i], and whether what stands before says that it
// is one: "geo:59.33,18.06", "/@59.33,18.06".
func geoStart(text []byte, i int) (s int, sure, ok bool) {
	c := text[i]
	switch c {
	case '@':
		s = i + 1
	case ':', '=':
		s = valueAt(text, i)
	default:
		return i, false, true
	}
	if v := at(text, s); !isDigit(v) && v != '-' {
		return 0, false, false
	}
	return s, c == '@' || bytes.HasSuffix(text[:i], []byte("geo")), true
}

// degreePair reads a pair whose first digit or sign is at text[i].
func degreePair(text []byte, i int, sure bool) (start, end int, r pii.Reading) {
	s := pairStart(text, i)
	if inWord(text, s) {
		return 0, 0, r
	}
	p, ok := readPair(text, s)
	if !ok || p.check() != nil || pairGoesOn(text, p.end, sure) {
		return 0, 0, r
	}
	bits, need := p.weight(sure)
	if bits == 0 {
		return 0, 0, r
	}
	return s, p.end, pii.Reading{Bits: bits, Evidence: pii.HasForm | pii.HasRange, Need: need}
}

// pairStart goes back from the number at text[i] over its sign and the letter of a quarter: "-59.3", "N 59.3".
func pairStart(text []byte, i int) int {
	if c := at(text, i-1); isDigit(at(text, i)) && (c == '-' || c == '+') && !isWord(at(text, i-2)) {
		i--
	}
	if i > 0 && quarterAlone(text, i-1) {
		return i - 1
	}
	if c := at(text, i-1); i > 1 && (c == ' ' || c == ':' || c == '=') && quarterAlone(text, i-2) {
		return i - 2
	}
	return i
}

// quarterAlone reports whether the letter of a quarter stands at b[i], and no word before it.
func quarterAlone(b []byte, i int) bool {
	_, n := quarterAt(b, i, false)
	return n == 1 && !isWord(at(b, i-1))
}

// inWord reports whether a word, or one and a sign, adjoins what begins at text[i]: "v59.3", "2026-59.3".
func inWord(text []byte, i int) bool {
	switch c := at(text, i-1); c {
	case '.', ',', '-', '/':
		return isWord(at(text, i-2))
	default:
		return isWord(c)
	}
}

// pairGoesOn reports whether what stands at text[i] goes on with a pair, which then is none: "59.33,18.06,4", "59.3 18.1%".
func pairGoesOn(text []byte, i int, sure bool) bool {
	next := isDigit(at(text, i+1))
	switch c := at(text, i); c {
	case '.', '-', ':':
		return next
	case ',':
		return next && !sure
	case '%':
		return true
	default:
		return isWord(c) && c != 0xE2
	}
}

// quarterBefore reports whether the letter of a quarter stands before the number at b[i]: "N57 42.123".
func quarterBefore(b []byte, i int) bool {
	if at(b, i-1) == ' ' {
		i--
	}
	return quarterAlone(b, i-1)
}

// weight says what a pair proves, and whether it needs a word.
func (p *pair) weight(sure bool) (bits int, need bool) {
	a, b := &p.first, &p.second
	least, most := min(a.decimals, b.decimals), max(a.decimals, b.decimals)
	switch {
	case a.parts > 1 && b.parts > 1:
		switch {
		case a.quarter != 0 && (a.parts == 3 || least >= 2):
			return 18, false
		case a.quarter != 0:
			return 8, false // minutes: about a kilometre
		}
		return 8, !nordicPlace(p.lat(), p.lon())
	case a.parts != b.parts:
		return 0, false
	case a.quarter != 0 && least >= 3:
		return 16, false
	case a.quarter != 0 && least == 2:
		return 7, false
	case least < 2:
		return 0, false
	case sure && least >= 3:
		return 16, false
	case least < 3:
		return 3, true
	case nordicPlace(p.lat(), p.lon()):
		if most >= 4 {
			return 11, false
		}
		return 7, false // 59.900, 12.500 may be prices
	}
	return 5, true
}

// plusCode reads an Open Location Code, full or without its first four characters.
func plusCode(text []byte, i int) (start, end int, r pii.Reading) {
	s := i
	for s > 0 && i-s < 8 && isAlnum(text[s-1]) {
		s--
	}
	plus := s
	for plus-s <= 8 && codeByte(at(text, plus)) {
		plus++
	}
	if at(text, plus) != '+' || plus-s != 8 && plus-s != 4 || isWord(at(text, s-1)) {
		return 0, 0, r
	}
	e := plus + 1
	for codeByte(at(text, e)) && e-plus <= 7 {
		e++
	}
	if k := e - plus - 1; k < 2 || isWord(at(text, e)) {
		return 0, 0, r
	}
	if plus-s == 4 {
		return s, e, pii.Reading{Bits: 7, Evidence: pii.HasForm, Need: true}
	}
	return s, e, pii.Reading{Bits: 14, Evidence: pii.HasForm}
}

// codeByte reports whether c stands in codes: twenty characters that make no words.
func codeByte(c byte) bool {
	return '2' <= c && c <= '9' || isLetter(c) && codeLetters>>(c&31)&1 != 0
}

// codeLetters has a bit for each letter of codes, by its number in the alphabet.
const codeLetters = 1<<('C'&31) | 1<<('F'&31) | 1<<('G'&31) | 1<<('H'&31) | 1<<('J'&31) | 1<<('M'&31) |
	1<<('P'&31) | 1<<('Q'&31) | 1<<('R'&31) | 1<<('V'&31) | 1<<('W'&31) | 1<<('X'&31)
