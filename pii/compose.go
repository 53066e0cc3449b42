package pii

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// composed holds the letters of one code that an ASCII character and one mark make. It is
// turned around from norm's tables because norm.NFC.Append allocates for each call.
var composed = makeComposed()

type pair struct {
	base byte
	mark rune
}

func makeComposed() map[pair]rune {
	t := make(map[pair]rune, 512)
	for _, span := range [][2]rune{{0xC0, 0x24F}, {0x1E00, 0x1EFF}, {0x2200, 0x22FF}} {
		for r := span[0]; r <= span[1]; r++ {
			s := norm.NFD.String(string(r))
			mark, n := utf8.DecodeRuneInString(s[1:])
			if s[0] < utf8.RuneSelf && 1+n == len(s) && norm.NFC.IsNormalString(string(r)) {
				t[pair{s[0], mark}] = r
			}
		}
	}
	return t
}

// compose joins a mark to the letter that ends buf; without a letter that it can
// join, the mark is dropped.
func compose(buf []byte, off []int32, mark rune) ([]byte, []int32) {
	n := len(buf)
	if n == 0 || buf[n-1] >= utf8.RuneSelf {
		return buf, off
	}
	switch mark { // doubles of other marks
	case 0x340, 0x341:
		mark -= 0x40
	}
	r, ok := composed[pair{buf[n-1], mark}]
	if !ok {
		return buf, off
	}
	buf = utf8.AppendRune(buf[:n-1], r)
	at := off[n-1]
	off = off[:n-1]
	for range utf8.RuneLen(r) {
		off = append(off, at)
	}
	return buf, off
}
