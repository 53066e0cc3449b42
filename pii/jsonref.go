package pii

import (
	"html"
	"unicode/utf8"
)

// reference reads the character reference that b begins with. Of those that stand for two
// runes it returns both.
func reference(b []byte) (r, second rune, n int) {
	if len(b) < 4 || b[0] != '&' {
		return 0, 0, 0
	}
	most := min(len(b), 34)
	if b[1] != '#' {
		k := 1
		for k < most && isAlnum(b[k]) {
			k++
		}
		if k == most || b[k] != ';' || k < 3 {
			return 0, 0, 0
		}
		k++
		if c, ok := commonReferences[string(b[1:k-1])]; ok {
			return c, 0, k
		}
		s := html.UnescapeString(string(b[:k]))
		r, size := utf8.DecodeRuneInString(s)
		if s[0] == '&' && len(s) > 1 {
			return 0, 0, 0
		}
		if size < len(s) {
			second, _ = utf8.DecodeRuneInString(s[size:])
		}
		return r, second, k
	}
	k, base := 2, rune(10)
	if b[k]|0x20 == 'x' {
		k, base = 3, 16
	}
	from := k
	for ; k < most && r <= utf8.MaxRune; k++ {
		d := rune(b[k]) - '0'
		if base == 16 && isLetter(b[k]) {
			d = rune(b[k]|0x20) - 'a' + 10
		}
		if d < 0 || d >= base {
			break
		}
		r = r*base + d
	}
	if k == from {
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

var commonReferences = map[string]rune{"amp": '&', "lt": '<', "gt": '>', "quot": '"', "apos": '\'', "nbsp": 0xA0,
	"aring": 'å', "auml": 'ä', "ouml": 'ö', "aelig": 'æ', "oslash": 'ø', "Aring": 'Å', "Auml": 'Ä', "Ouml": 'Ö', "AElig": 'Æ',
	"Oslash": 'Ø', "eacute": 'é', "commat": '@', "period": '.', "shy": 0xAD, "ndash": '–', "mdash": '—', "hyphen": '‐'}
