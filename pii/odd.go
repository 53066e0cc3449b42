package pii

import "unicode/utf8"

const (
	lows  = 0x0101010101010101
	highs = 0x8080808080808080
)

// firstOdd returns the offset of the first rune from b[i] on that a view changes, or -1. It looks at those
// bytes alone that begin a rune and are not the 0xC3 of å, ä, ö, æ, ø, or that begin an escape.
func firstOdd(b []byte, i int) int {
	for i = nextOf(b, i, oddByte); i < len(b); i = nextOf(b, i+1, oddByte) {
		if odd := oddBy(b, i); odd >= 0 {
			return odd
		}
	}
	return -1
}

// oddBy returns where the rune begins that a view changes and of which b[i] tells, or -1.
func oddBy(b []byte, i int) int {
	if garbles(b[i]) && i > 0 && b[i-1] == 0xC3 {
		i--
	}
	if oddAt(b, i) {
		return i
	}
	return -1
}

// What is looked for in a text before anything else is done about it.
const (
	oddByte  = 1 << iota // what a view changes may begin with it, or be told by it: see oddBy
	stopByte             // see nextStop
)

var loudBytes = func() (t [256]uint8) {
	for c := range 256 {
		if c >= 0xC0 && c != 0xC3 || opensEscape(byte(c)) || garbles(byte(c)) {
			t[c] |= oddByte
		}
		if 0x30 <= c && c <= 0x40 {
			t[c] |= stopByte
		}
	}
	return t
}()

// nextOf returns the index of the first byte from b[i] on that is one of those, or len(b). With a table that costs less than looking at
// eight bytes at once does where so many are looked for.
func nextOf(b []byte, i int, which uint8) int {
	t := &loudBytes
	for ; i+8 <= len(b); i += 8 {
		s := b[i : i+8 : i+8]
		if (t[s[0]]|t[s[1]]|t[s[2]]|t[s[3]]|t[s[4]]|t[s[5]]|t[s[6]]|t[s[7]])&which != 0 {
			break
		}
	}
	for i < len(b) && t[b[i]]&which == 0 {
		i++
	}
	return i
}

// oddAt reports whether a rune begins at b[i] that a view changes. The letters of other scripts and the signs that
// hide digits are left as they are.
func oddAt(b []byte, i int) bool {
	c := b[i]
	if opensEscape(c) {
		_, n, _ := escapeAt(b, i)
		return n > 0
	}
	if c < 0xC0 {
		return false
	}
	if mayGarble(b, i) {
		_, n, _ := garbledAt(b, i)
		return n > 0
	}
	return i+1 < len(b) && oddRune(b, i)
}

// oddRune is oddAt for a rune that neither an escape nor a wrong encoding stands for.
func oddRune(b []byte, i int) bool {
	d := b[i+1]
	switch c := b[i]; c {
	case 0xC2:
		if d == 0xB2 || d == 0xB3 || d == 0xB9 { // raised digits, but "m²"
			return i == 0 || !isLetter(b[i-1])
		}
		return oddLatin(d) || d == 0xB7 && i > 0 && isAlnum(b[i-1]) // a middle dot that is glued to what it follows
	case 0xCC, 0xCD: // combining marks, U+0300 to U+036F
		return d&0xC0 == 0x80 && (c == 0xCC || d <= 0xAF)
	case 0xD8, 0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA, 0xF3: // scripts with digits of their own, and tags
		return valid(b[i:])
	case 0xE2:
		return oddSign(b[i:])
	case 0xE3: // an ideographic space or full stop
		return d == 0x80 && i+2 < len(b) && (b[i+2] == 0x80 || b[i+2] == 0x82)
	case 0xEF:
		return oddForm(b, i)
	case 0xF0: // digits of mathematics and of rare scripts, emoji
		return valid(b[i:])
	}
	return false
}

// oddLatin is oddAt for the runes U+0080 to U+00BF, of which d is the second byte: a no-break space, a soft hyphen, a next line,
// quotation marks, the accent that is typed for one.
func oddLatin(d byte) bool {
	return d == 0xA0 || d == 0xAD || d == 0x85 || d == 0xAB || d == 0xB4 || d == 0xBB
}

// oddSign is oddAt for the runes U+2000 to U+2FFF, of which one begins b.
func oddSign(b []byte) bool {
	if len(b) < 3 {
		return false
	}
	switch e := b[2]; b[1] {
	case 0x80: // blanks and dashes, quotation marks, points, line ends and a narrow blank: U+2000 to U+203A
		return 0x80 <= e && e <= 0x95 || 0x98 <= e && e <= 0x9F || 0xA6 <= e && e <= 0xAF || e == 0xB9 || e == 0xBA
	case 0x81: // marks that aren't seen and raised digits, U+2040 to U+207F
		return valid(b)
	case 0x82: // lowered digits, U+2080 to U+2089
		return e <= 0x89
	case 0x83: // the frame of a key, U+20E3
		return e == 0xA3
	case 0x88: // a minus, a slash, a point and a colon, U+2212, U+2215, U+2219, U+2236
		return e == 0x92 || e == 0x95 || e == 0x99 || e == 0xB6
	}
	r, n := utf8.DecodeRune(b)
	return n == 3 && (drawnSign(r) != 0 || circled(r) >= 0)
}

// oddForm is oddAt for the runes U+F000 to U+FFFF, of which one begins at b[i]: marks and letters of another width.
func oddForm(b []byte, i int) bool {
	return b[i+1] >= 0xB8 && valid(b[i:])
}

// valid reports whether a rune begins b.
func valid(b []byte) bool {
	r, n := utf8.DecodeRune(b)
	return r != utf8.RuneError || n > 1
}
