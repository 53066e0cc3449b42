package pii

import (
	"unicode/utf16"
	"unicode/utf8"
)

// Texts come from pages, forms and logs with their escapes still in them: &#64; and &aring;, %40 and
// %C3%A5, \u0040 and \x40, each of them also escaped once more (&amp;#64;, %2540, \\u0040). A view
// shows the character that an escape stands for, and a span that begins or ends with it has the whole
// of it. What stands outside of spans isn't touched, so that reading too much as an escape costs
// nothing but a wrong look at a few bytes; yet "50%20" is a share and "%20s" a format.
//
// Decoders that were at work before, those of JSON and HTML, change nothing: what reads as an escape
// behind them was one of two layers.

// escapeMax is the length of the longest escape, and how far behind its first byte is looked to tell
// whether it is one. What lies before it counts for 32 bytes.
const escapeMax = 12

// opensEscape reports whether an escape, a sign in brackets or a tag may begin with c.
func opensEscape(c byte) bool {
	return c == '&' || c == '%' || c == '\\' || c == '[' || c == '(' || c == '<'
}

// opens reports whether an escape or a garbled character may begin at b[i].
func opens(b []byte, i int) bool { return opensEscape(b[i]) || b[i] >= 0xC0 && mayGarble(b, i) }

// escapeAt reads the escape that begins at b[i]. It returns what a view shows for it and its length, which
// is 0 if none begins there. more says that the answer may be another if b goes on.
func escapeAt(b []byte, i int) (r rune, n int, more bool) {
	switch b[i] {
	case '&':
		return entityAt(b[i:min(len(b), i+escapeMax)])
	case '%':
		return percentAt(b, i)
	case '\\':
		if r, n, more = backslashAt(b[i:min(len(b), i+escapeMax)]); n == 0 && !more {
			return slashedAt(b, i)
		}
		return r, n, more
	case '[', '(':
		return defangedAt(b, i)
	case '<':
		return tagAt(b[i:min(len(b), i+escapeMax)])
	}
	return garbledAt(b, i)
}

// unitAt is escapeAt for a rune, too, which stands for itself.
func unitAt(b []byte, i int) (r rune, n int) {
	if opens(b, i) {
		if r, n, _ = escapeAt(b, i); n > 0 {
			return r, n
		}
	}
	return utf8.DecodeRune(b[i:])
}

// escaped reports whether an escape stands in the original from start to end.
func (v *view) escaped(start, end int) bool {
	for i := max(start, 0); i < min(end, len(v.orig)); i++ {
		if opens(v.orig, i) {
			if _, n, _ := escapeAt(v.orig, i); n > 0 {
				return true
			}
		}
	}
	return false
}

// unescaped returns b with its escapes as what they stand for.
func unescaped(b []byte) string {
	if firstOdd(b, 0) < 0 {
		return string(b)
	}
	out := make([]byte, 0, len(b))
	for i := 0; i < len(b); {
		if opens(b, i) {
			if r, n, _ := escapeAt(b, i); n > 0 {
				if r == '\r' {
					r = ' '
				}
				out = utf8.AppendRune(out, r)
				i += n
				continue
			}
		}
		out = append(out, b[i])
		i++
	}
	return string(out)
}

// wholeUnits returns len(b), or where the rune or what may be an escape begins that b ends in the middle of.
func wholeUnits(b []byte) int {
	b = b[:wholeRunes(b)]
	end := len(b)
	if n := end - escapeMax; n >= 0 && nextOf(b, n, oddByte) == end {
		return end // as nearly always: no escape is longer
	}
	for k := max(0, end-escapeMax); k < end; k++ {
		if !opens(b, k) {
			continue
		}
		_, n, more := escapeAt(b, k)
		if !more && end < len(b) { // what decides may stand behind the end
			_, m, _ := escapeAt(b[:end], k)
			more = n != m
		}
		if more {
			end = k
			k = max(0, end-escapeMax) - 1
		}
	}
	return end
}

// shown reports whether an escape may stand for r: for text, not for what controls a device.
func shown(r rune) bool {
	return r >= ' ' && r != 0x7F && (r < 0x80 || r > 0x9F) && utf8.ValidRune(r) && r != utf8.RuneError || r == '\t' || r == '\n' || r == '\r'
}

// backslashAt reads \u and four hexadecimal digits, two of those for what takes two of UTF-16, \x
// and two digits for each byte of UTF-8, and \n, \r and \t. Each may have two backslashes. b is cut at escapeMax.
func backslashAt(b []byte) (r rune, n int, more bool) {
	k := 1
	if k < len(b) && b[k] == '\\' {
		k++
	}
	if k == len(b) {
		return 0, 0, true
	}
	switch b[k] {
	case 'u':
		return utf16At(b, k)
	case 'x':
		return octets(b, string(b[:k+1]))
	case 'n':
		return '\n', k + 1, false
	case 'r', 't': // not those of CORP\tina
		if k+1 == len(b) {
			return ' ', k + 1, true
		}
		if c := b[k+1]; c < 'a' || c > 'z' {
			return ' ', k + 1, false
		}
	}
	return 0, 0, false
}

// utf16At is backslashAt for the u at b[k]: \u00e5, \ud83d\ude00.
func utf16At(b []byte, k int) (r rune, n int, more bool) {
	v, open := hexRune(b, k+1, 4)
	if v < 0 {
		return 0, 0, open
	}
	if n = k + 5; shown(v) {
		return v, n, false
	}
	if !utf16.IsSurrogate(v) || v >= 0xDC00 || k > 1 {
		return 0, 0, false
	}
	for j, c := range []byte(`\u`) {
		if n+j == len(b) {
			return 0, 0, true
		} else if b[n+j] != c {
			return 0, 0, false
		}
	}
	low, open := hexRune(b, n+2, 4)
	if v = utf16.DecodeRune(v, low); low < 0 || v == utf8.RuneError {
		return 0, 0, low < 0 && open
	}
	return v, n + 6, false
}

// octets reads one rune of UTF-8 of which each byte is the prefix and two hexadecimal digits.
func octets(b []byte, prefix string) (r rune, n int, more bool) {
	var raw [utf8.UTFMax]byte
	size := 1
	for k := 0; k < size; k++ {
		for j := range len(prefix) {
			if n == len(b) {
				return 0, 0, n < escapeMax
			} else if b[n] != prefix[j] {
				return 0, 0, false
			}
			n++
		}
		v, open := hexRune(b, n, 2)
		if v < 0 {
			return 0, 0, open
		}
		n += 2
		switch {
		case k > 0 && v&^0x3F != 0x80:
			return 0, 0, false
		case k > 0 || v < utf8.RuneSelf:
		case v < 0xC2 || v > 0xF4:
			return 0, 0, false
		case v < 0xE0:
			size = 2
		case v < 0xF0:
			size = 3
		default:
			size = 4
		}
		if size*(len(prefix)+2) > escapeMax {
			return 0, 0, false
		}
		raw[k] = byte(v)
	}
	if r, _ = utf8.DecodeRune(raw[:size]); !shown(r) {
		return 0, 0, false
	}
	return r, n, false
}

// hexRune reads n hexadecimal digits at b[i], or returns -1; more says that b ends before them, no further than an
// escape may reach.
func hexRune(b []byte, i, n int) (v rune, more bool) {
	for k := i; k < i+n; k++ {
		if k >= len(b) {
			return -1, k < escapeMax
		}
		d := hexDigit(b[k])
		if d < 0 {
			return -1, false
		}
		v = v<<4 | d
	}
	return v, false
}

func hexDigit(c byte) rune {
	switch {
	case isDigit(c):
		return rune(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return rune(c|0x20) - 'a' + 10
	}
	return -1
}
