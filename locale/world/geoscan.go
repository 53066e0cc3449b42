package world

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// scanGeo looks at the first digit of a run, behind ':' and '=', and behind the '@' of maps.
func scanGeo(text []byte, i int) (start, end int, r pii.Reading) {
	s := i
	sure := false
	switch c := text[i]; c {
	case ':', '=', '@':
		if s = i + 1; c != '@' {
			s = valueAt(text, i)
		}
		if c := at(text, s); !isDigit(c) && c != '-' || s == i+1 && c == ':' && isDigit(at(text, i-1)) {
			return 0, 0, r
		}
		sure = c == '@' || bytes.HasSuffix(text[:i], []byte("geo"))
	}
	d := s
	if at(text, d) == '-' {
		d++
	}
	n := 0
	for isDigit(at(text, d+n)) && n < 9 {
		n++
	}
	switch c := at(text, d+n); {
	case n == 0:
		return 0, 0, r
	case n <= 3 && (c == '.' || c == ',' || c == 0xC2 || c == 0xCB || c == '&' || c == ' '):
		if (c == '.' || c == ',') && (!isDigit(at(text, d+n+1)) || !isDigit(at(text, d+n+2))) {
			return 0, 0, r
		}
		if c == ' ' && at(text, d+n+1) != 0xC2 && !quarterBefore(text, d) {
			return plusCode(text, s)
		}
		return degreePair(text, s, sure)
	case (n == 6 || n == 7) && (c == ' ' || c == ',' || c == '.' || c == ';' || c == '/' || c == 'N' || c == 'E'):
		return metres(text, s, n)
	}
	return plusCode(text, s)
}

// degreePair reads a pair whose first digit or sign is at text[i].
func degreePair(text []byte, i int, sure bool) (start, end int, r pii.Reading) {
	s := i
	if c := at(text, s-1); isDigit(at(text, s)) && (c == '-' || c == '+') && !isWord(at(text, s-2)) {
		s--
	}
	// The letter of a quarter may stand before.
	for _, back := range [...]int{1, 2} {
		q := s - back
		if q < 0 || back == 2 && at(text, s-1) != ' ' && at(text, s-1) != ':' && at(text, s-1) != '=' {
			break
		}
		if _, n := quarterAt(text, q, false); n == 1 && !isWord(at(text, q-1)) {
			s = q
			break
		}
	}
	if c := at(text, s-1); isWord(c) || (c == '.' || c == ',' || c == '-' || c == '/') && isWord(at(text, s-2)) {
		return 0, 0, r
	}
	p, ok := readPair(text, s)
	if !ok || p.check() != nil {
		return 0, 0, r
	}
	c, next := at(text, p.end), at(text, p.end+1)
	if isWord(c) && !(c == 0xE2) || (c == '.' || c == '-' || c == ':') && isDigit(next) || c == ',' && isDigit(next) && !sure || c == '%' {
		return 0, 0, r
	}
	bits, need := p.weight(sure)
	if bits == 0 {
		return 0, 0, r
	}
	return s, p.end, pii.Reading{Bits: bits, Evidence: pii.HasForm | pii.HasRange, Need: need}
}

// quarterBefore reports whether the letter of a quarter stands before the number at b[i]: "N57 42.123".
func quarterBefore(b []byte, i int) bool {
	if at(b, i-1) == ' ' {
		i--
	}
	_, n := quarterAt(b, i-1, false)
	return n == 1 && !isWord(at(b, i-2))
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

// metres reads northing and easting in either order: SWEREF 99, UTM, ETRS-TM35FIN.
func metres(text []byte, i, n int) (start, end int, r pii.Reading) {
	if c := at(text, i-1); isWord(c) && c|0x20 != 'n' && c|0x20 != 'e' || (c == '-' || c == '.' || c == '/') && isWord(at(text, i-2)) {
		return 0, 0, r
	}
	first, e := metre(text, i)
	j := e
	for j < e+8 && j < len(text) && bytes.IndexByte([]byte(" ,;/:=mMNnEeXxYyÖöØø"), text[j]) >= 0 {
		j++
	}
	if j == e || !isDigit(at(text, j)) {
		return 0, 0, r
	}
	second, e := metre(text, j)
	if first < second {
		first, second = second, first
	}
	if c := at(text, e); isWord(c) && c|0x20 != 'e' && c|0x20 != 'n' && c|0x20 != 'm' || c == '-' || c == '.' && isDigit(at(text, e+1)) {
		return 0, 0, r
	}
	// ETRS-TM35FIN may write its zone before the easting: 3385000.
	if second > 3_000_000 {
		second -= 3_000_000
	}
	if first < 6_040_000 || first > 8_950_000 || second < 100_000 || second > 970_000 {
		return 0, 0, r
	}
	return i, e, pii.Reading{Bits: 6, Evidence: pii.HasRange, Need: true}
}

// metre reads a number of metres, perhaps with decimals.
func metre(b []byte, i int) (v, end int) {
	for isDigit(at(b, i)) && v < 1e8 {
		v = v*10 + int(b[i]-'0')
		i++
	}
	if at(b, i) == '.' && isDigit(at(b, i+1)) {
		for i++; isDigit(at(b, i)); i++ {
		}
	}
	return v, i
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
	return '2' <= c && c <= '9' || bytes.IndexByte([]byte("CFGHJMPQRVWX"), c&^0x20) >= 0 && isLetter(c)
}
