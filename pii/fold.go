package pii

import "golang.org/x/text/unicode/norm"

// Text is folded for words to symbols of one byte: 1 to 26 are the letters, whatever
// their case and marks (å ä æ are a; ö ø are o; ð is d; þ is t, h), symDigit
// any digit, symOther a letter of another script; everything else, and the change
// from letters to digits, is symGap. Runs of gaps count once.
const (
	symGap   = 0
	symDigit = 27
	symOther = 28
	symbols  = 1 << symbolBits

	symbolBits = 5
	symWide    = symbols - 1 // in foldByte: a byte that isn't ASCII
)

// foldASCII gives the symbol of a byte below 0x80, foldLatin those of the runes U+00C0
// to U+017F, whose letters with marks are those of their base.
var (
	foldASCII = makeFoldASCII()
	foldLatin = makeFoldLatin()
	foldByte  = makeFoldByte() // foldASCII for any byte
)

func makeFoldByte() (t [256]byte) {
	for c := range t {
		if t[c] = symWide; c < len(foldASCII) {
			t[c] = foldASCII[c]
		}
	}
	return t
}

func makeFoldASCII() (t [128]byte) {
	for c := range byte(128) {
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			t[c] = c & 0x1F
		case '0' <= c && c <= '9':
			t[c] = symDigit
		}
	}
	return t
}

func makeFoldLatin() (t [0x180 - 0xC0][2]byte) {
	special := map[rune]string{'æ': "a", 'Æ': "a", 'ø': "o", 'Ø': "o", 'ð': "d", 'Ð': "d", 'þ': "th", 'Þ': "th", 'ß': "ss",
		'đ': "d", 'Đ': "d", 'ł': "l", 'Ł': "l", 'ı': "i", 'œ': "o", 'Œ': "o", 'ŋ': "n", 'Ŋ': "n"}
	for r := rune(0xC0); r < 0x180; r++ {
		e := &t[r-0xC0]
		s, ok := special[r]
		if !ok {
			d := norm.NFKD.String(string(r))
			if c := d[0]; c < 0x80 && foldASCII[c] != 0 {
				s = string(rune(c))
			}
		}
		switch len(s) {
		case 0:
			if r != '×' && r != '÷' {
				e[0] = symOther
			}
		case 2:
			e[1] = foldASCII[s[1]]
			fallthrough
		default:
			e[0] = foldASCII[s[0]]
		}
	}
	return t
}

// foldAt folds the rune or byte at b[i] to one symbol or two (the second 0 if there is
// one) and returns its length.
func foldAt(b []byte, i int) (s1, s2 byte, n int) {
	c := b[i]
	if c < 0x80 {
		return foldASCII[c], 0, 1
	}
	if i+1 < len(b) && b[i+1]&0xC0 == 0x80 {
		switch {
		case 0xC3 <= c && c <= 0xC5:
			r := (int(c)&0x1F)<<6 | int(b[i+1])&0x3F
			e := foldLatin[r-0xC0]
			return e[0], e[1], 2
		case 0xC6 <= c && c <= 0xDF:
			return symOther, 0, 2
		case c == 0xE2, c >= 0xF0, c == 0xC2: // punctuation, emoji, signs
			return symGap, 0, 1
		case c >= 0xE0:
			return symOther, 0, 1
		}
	}
	return symGap, 0, 1
}

// appendSymbols appends the symbols of s, with one gap for each run of them.
func appendSymbols(dst []byte, s string) []byte {
	b := []byte(s)
	for i := 0; i < len(b); {
		s1, s2, n := foldAt(b, i)
		dst = appendSymbol(dst, s1)
		if s2 != 0 {
			dst = appendSymbol(dst, s2)
		}
		i += n
	}
	return dst
}

func appendSymbol(dst []byte, s byte) []byte {
	if len(dst) > 0 {
		last := dst[len(dst)-1]
		if s == symGap && last == symGap {
			return dst
		}
		if last != symGap && s != symGap && (last == symDigit) != (s == symDigit) {
			dst = append(dst, symGap)
		}
	}
	return append(dst, s)
}
