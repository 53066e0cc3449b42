package pii

import (
	"encoding/binary"
	"math/bits"
)

// The grammar of JSON (RFC 8259), by functions that take a text and an index and return the
// index behind what they read, or where it goes wrong and false.

func jsonSpace(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\n' || b[i] == '\r' || b[i] == '\t') {
		i++
	}
	return i
}

// jsonString reads the string whose first byte behind the quote is b[i]; end is the
// index of the closing quote. Bytes that aren't UTF-8 are let through.
func jsonString(b []byte, i int) (end int, escaped, ok bool) {
	for {
		for i+8 <= len(b) {
			// A byte below 0x20, a quote or a backslash.
			x := binary.LittleEndian.Uint64(b[i:])
			q, s := x^'"'*lows, x^'\\'*lows
			if m := ((x - 0x20*lows) | (q - lows) | (s - lows)) &^ x & highs; m != 0 {
				i += bits.TrailingZeros64(m) >> 3
				break
			}
			i += 8
		}
		if i >= len(b) {
			return i, escaped, false
		}
		switch c := b[i]; {
		case c == '"':
			return i, escaped, true
		case c < 0x20:
			return i, escaped, false
		case c != '\\':
			i++
			continue
		}
		escaped = true
		if i+1 >= len(b) {
			return i, escaped, false
		}
		switch b[i+1] {
		case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
			i += 2
		case 'u':
			if _, ok := hex4(b, i+2); !ok {
				return i, escaped, false
			}
			i += 6
		default:
			return i, escaped, false
		}
	}
}

// hex4 returns the value of the four hexadecimal digits at b[i].
func hex4(b []byte, i int) (v rune, ok bool) {
	if i+4 > len(b) {
		return 0, false
	}
	for _, c := range b[i : i+4] {
		switch {
		case isDigit(c):
			c -= '0'
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		v = v<<4 | rune(c)
	}
	return v, true
}

// jsonNumber reads a number.
func jsonNumber(b []byte, i int) (end int, ok bool) {
	digits := func() bool {
		from := i
		for i < len(b) && isDigit(b[i]) {
			i++
		}
		return i > from
	}
	if i < len(b) && b[i] == '-' {
		i++
	}
	if i < len(b) && b[i] == '0' {
		i++
	} else if !digits() {
		return i, false
	}
	if i < len(b) && b[i] == '.' {
		if i++; !digits() {
			return i, false
		}
	}
	if i < len(b) && b[i]|0x20 == 'e' {
		if i++; i < len(b) && (b[i] == '+' || b[i] == '-') {
			i++
		}
		if !digits() {
			return i, false
		}
	}
	return i, true
}

// jsonWord reads true, false or null.
func jsonWord(b []byte, i int) (end int, ok bool) {
	word := "null"
	switch b[i] {
	case 't':
		word = "true"
	case 'f':
		word = "false"
	}
	if len(b)-i < len(word) || string(b[i:i+len(word)]) != word {
		return i, false
	}
	return i + len(word), true
}

// jsonMore reads what stands behind an element or member: a comma, behind which it returns the index of the next, or
// the bracket that closes.
func jsonMore(b []byte, i int, bracket byte) (next int, more, ok bool) {
	switch i = jsonSpace(b, i); {
	case i < len(b) && b[i] == bracket:
		return i + 1, false, true
	case i == len(b) || b[i] != ',':
		return i, false, false
	}
	return jsonSpace(b, i+1), true, true
}

// appendJSONText appends s as it stands between the quotes of a string.
func appendJSONText(dst, s []byte) []byte {
	for _, c := range s {
		switch {
		case c == '"' || c == '\\':
			dst = append(dst, '\\', c)
		case c == '\n':
			dst = append(dst, '\\', 'n')
		case c < 0x20:
			const hex = "0123456789abcdef"
			dst = append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		default:
			dst = append(dst, c)
		}
	}
	return dst
}
