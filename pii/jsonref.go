package pii

import (
	"html"
	"unicode/utf8"
)

// referenceMax is how many bytes of a character reference are read.
const referenceMax = 34

// reference reads the character reference that b begins with: &aring; or &#229;. Of those that stand for two
// runes it returns both.
func reference(b []byte) (r, second rune, n int) {
	if len(b) < 4 || b[0] != '&' {
		return 0, 0, 0
	}
	shown := b[:min(len(b), referenceMax)]
	if b[1] != '#' {
		return namedReference(shown)
	}
	r, k := codePoint(shown, 2)
	if k == 0 {
		return 0, 0, 0
	}
	if k < len(b) && b[k] == ';' {
		k++
	}
	if !utf8.ValidRune(r) || r == 0 {
		r = utf8.RuneError
	}
	return r, 0, k
}

// namedReference is reference for one with a name, which needs its semicolon.
func namedReference(b []byte) (r, second rune, n int) {
	k := 1
	for k < len(b) && isAlnum(b[k]) {
		k++
	}
	if k == len(b) || b[k] != ';' || k < 3 {
		return 0, 0, 0
	}
	if c, ok := commonReferences[string(b[1:k])]; ok {
		return c, 0, k + 1
	}
	s := html.UnescapeString(string(b[:k+1]))
	r, size := utf8.DecodeRuneInString(s)
	if s[0] == '&' && len(s) > 1 {
		return 0, 0, 0
	}
	if size < len(s) {
		second, _ = utf8.DecodeRuneInString(s[size:])
	}
	return r, second, k + 1
}

// codePoint reads the number of a reference, "229" or "xE5", from b[k] on. It returns the index behind it, or 0 if it has no digits.
func codePoint(b []byte, k int) (r rune, end int) {
	base := rune(10)
	if k < len(b) && b[k]|0x20 == 'x' {
		k, base = k+1, 16
	}
	from := k
	for ; k < len(b) && r <= utf8.MaxRune; k++ {
		d := hexDigit(b[k])
		if d < 0 || d >= base {
			break
		}
		r = r*base + d
	}
	if k == from {
		return 0, 0
	}
	return r, k
}

var commonReferences = map[string]rune{"amp": '&', "lt": '<', "gt": '>', "quot": '"', "apos": '\'', "nbsp": 0xA0,
	"aring": 'å', "auml": 'ä', "ouml": 'ö', "aelig": 'æ', "oslash": 'ø', "Aring": 'Å', "Auml": 'Ä', "Ouml": 'Ö', "AElig": 'Æ',
	"Oslash": 'Ø', "eacute": 'é', "commat": '@', "period": '.', "shy": 0xAD, "ndash": '–', "mdash": '—', "hyphen": '‐'}
