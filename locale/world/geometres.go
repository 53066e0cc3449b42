package world

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// metres reads northing and easting in either order: SWEREF 99, UTM, ETRS-TM35FIN.
func metres(text []byte, i int) (start, end int, r pii.Reading) {
	if c := at(text, i-1); c != ',' && c|0x20 != 'n' && c|0x20 != 'e' && inWord(text, i) {
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
	return i, e, pii.Reading{Bits: 6, Evidence: pii.HasRange, Need: true}
}

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
