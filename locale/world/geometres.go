package world

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// metres reads northing and easting in either order: SWEREF 99, UTM, ETRS-TM35FIN. A zone before them, or both axes, tell what they are;
// else a word must.
func metres(text []byte, i int) (start, end int, r pii.Reading) {
	if c := at(text, i-1); c != ',' && !axis(c) && inWord(text, i) {
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
	if metresGoOn(text, e) {
		return 0, 0, r
	}
	// ETRS-TM35FIN may write its zone before the easting: 3385000.
	if second > 3_000_000 {
		second -= 3_000_000
	}
	if first < 6_040_000 || first > 8_950_000 || second < 100_000 || second > 970_000 {
		return 0, 0, r
	}
	r = pii.Reading{Bits: 6, Evidence: pii.HasRange, Need: true}
	if zone := zoneBefore(text, i); zone < i {
		return zone, e, pii.Reading{Bits: 12, Evidence: pii.HasRange | pii.HasForm}
	}
	if axis(beforeAxis(text, i)) && axis(beforeAxis(text, j)) {
		return i, e, pii.Reading{Bits: 11, Evidence: pii.HasRange | pii.HasForm}
	}
	return i, e, r
}

// zoneBefore returns where the zone of UTM begins before text[i], "33V 674032 6580822", or i.
func zoneBefore(text []byte, i int) int {
	k := i
	if at(text, k-1) != ' ' {
		return i
	}
	if k -= 2; at(text, k) < 'C' || at(text, k) > 'X' {
		return i
	}
	if at(text, k-1) == ' ' {
		k--
	}
	if k -= 2; k < 0 || text[k] != '2' && text[k] != '3' || !isDigit(text[k+1]) || isWord(at(text, k-1)) {
		return i
	}
	return k
}

// beforeAxis returns what stands before text[i] behind signs and a blank.
func beforeAxis(text []byte, i int) byte {
	for i > 0 && (text[i-1] == ' ' || text[i-1] == ':' || text[i-1] == '=') {
		i--
	}
	if isLetter(at(text, i-2)) {
		return 0
	}
	return at(text, i-1)
}

// axis reports whether c names northing or easting.
func axis(c byte) bool { return c != 0 && bytes.IndexByte([]byte("NnEeXxYy\x98\xB8\x96\xB6"), c) >= 0 } // Ø ø Ö ö

// metresGoOn reports whether what stands at text[i] goes on with the number before it, but for its unit or quarter.
func metresGoOn(text []byte, i int) bool {
	switch c := at(text, i); c {
	case '-':
		return true
	case '.':
		return isDigit(at(text, i+1))
	case 'e', 'E', 'n', 'N', 'm', 'M':
		return false
	default:
		return isWord(c)
	}
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
