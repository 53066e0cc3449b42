package world

import (
	"math"
	"unicode/utf8"
)

// bounded returns s, or nothing if it is longer than any value that is parsed.
func bounded(s string) string {
	if len(s) > 512 {
		return ""
	}
	return s
}

func isHex(c byte) bool { return isDigit(c) || (c|0x20)-'a' <= 'f'-'a' }

// isWord reports whether c is part of a word: a letter, a digit, or a byte of a rune
// that is not ASCII.
func isWord(c byte) bool { return isAlnum(c) || c >= 0x80 }

// at returns b[i], or 0 outside b.
func at(b []byte, i int) byte {
	if i < 0 || i >= len(b) {
		return 0
	}
	return b[i]
}

// valueAt returns where the value begins that belongs to the ':' or '=' at b[i]: behind
// it and a quotation mark. A blank may stand after the quotation mark of a JSON key.
func valueAt(b []byte, i int) int {
	j := i + 1
	if i > 0 && b[i-1] == '"' && at(b, j) == ' ' {
		j++
	}
	if c := at(b, j); c == '"' || c == '\'' {
		j++
	}
	return j
}

// hexBack returns the start of the run of hexadecimal digits that ends behind b[i], no
// further back than most bytes.
func hexBack(b []byte, i, most int) int {
	s := i
	for s > 0 && i-s < most && isHex(b[s-1]) {
		s--
	}
	return s
}

// hexLen returns the length of the run of hexadecimal digits at b[i], at most most.
func hexLen(b []byte, i, most int) int {
	n := 0
	for n < most && isHex(at(b, i+n)) {
		n++
	}
	return n
}

// digitsLen returns the length of the run of digits at b[i], at most most.
func digitsLen(b []byte, i, most int) int {
	n := 0
	for n < most && isDigit(at(b, i+n)) {
		n++
	}
	return n
}

// entropy returns the bits per byte that the frequencies of the bytes of b hold.
func entropy(b []byte) float64 {
	var count [256]uint16
	for _, c := range b {
		count[c]++
	}
	h, n := 0.0, float64(len(b))
	for _, k := range count {
		if k > 0 {
			p := float64(k) / n
			h -= p * math.Log2(p)
		}
	}
	return h
}

// runeEnd returns e, or where the rune begins that is cut off at b[:e].
func runeEnd(b []byte, e int) int {
	for k := e; k > 0 && e-k < utf8.UTFMax; k-- {
		if c := b[k-1]; c < 0x80 {
			break
		} else if c >= 0xC0 {
			if !utf8.FullRune(b[k-1 : e]) {
				return k - 1
			}
			break
		}
	}
	return e
}
