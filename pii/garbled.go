package pii

import (
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Texts come in the wrong encoding too: UTF-8 that was read as Windows-1252 and written again, so that å stands as
// "Ã¥", Å as "Ã…", a no-break space as "Â " and an en dash as "â€“"; and bytes of Latin-1 that nobody made UTF-8 of.
// A view shows what was meant, as it does with escapes.

// mayGarble reports whether such a character may begin at b[i].
func mayGarble(b []byte, i int) bool {
	c := b[i]
	if c != 0xC3 {
		return c >= 0xC0 && latinAt(b, i)
	}
	return i+1 < len(b) && garbles(b[i+1])
}

// garbles reports whether c is the second byte of Ã, Â or â, or of ã, which isn't used.
func garbles(c byte) bool { return c&^0x21 == 0x82 }

// latinAt reports whether b[i] is a letter of Latin-1: no rune of UTF-8 begins so.
func latinAt(b []byte, i int) bool {
	c := b[i]
	return c >= 0xC0 && c != 0xC3 && c != 0xD7 && c != 0xF7 && (i+1 == len(b) || b[i+1]&0xC0 != 0x80 || c > 0xF4 || c < 0xC2)
}

// garbledAt reads the character that is garbled at b[i], as escapeAt does.
func garbledAt(b []byte, i int) (r rune, n int, more bool) {
	if latinAt(b, i) {
		return rune(b[i]), 1, false
	}
	if b[i] != 0xC3 || i+1 == len(b) || b[i+1] == 0xA3 {
		return 0, 0, false
	}
	k := i + 2
	if b[i+1] == 0xA2 { // â€
		if m := min(len(b)-k, 3); string(b[k:k+m]) != "€"[:m] {
			return 0, 0, false
		} else if k += m; m < 3 {
			return 0, 0, true
		}
	}
	if k == len(b) || !utf8.FullRune(b[k:]) {
		return 0, 0, true
	}
	x, size := utf8.DecodeRune(b[k:])
	c, ok := windowsByte(x)
	if !ok {
		return 0, 0, false
	}
	switch n = k + size - i; b[i+1] {
	case 0x83:
		r = 0xC0 + rune(c&0x3F)
	case 0x82:
		r = rune(c)
	default:
		r = 0x2000 + rune(c&0x3F)
	}
	if !shown(r) {
		return 0, 0, false
	}
	return r, n, false
}

// windowsByte returns the byte, from 0x80 to 0xBF, that Windows-1252 or Latin-1 reads as r.
func windowsByte(r rune) (byte, bool) {
	if 0x80 <= r && r <= 0xBF {
		return byte(r), true
	}
	c, ok := charmap.Windows1252.EncodeRune(r)
	return c, ok && 0x80 <= c && c <= 0x9F
}
