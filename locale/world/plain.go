package world

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sladd-go/sladd/pii"
	"golang.org/x/text/unicode/norm"
)

// plain returns s as a recognizer sees a text: marks composed with their letter,
// digits, punctuation, dashes and blanks of other scripts and widths as ASCII, what
// cannot be seen gone, and blanks off both ends.
func plain(s string) string {
	if !isASCII(s) {
		s = strings.Map(plainRune, norm.NFC.String(s))
	}
	return strings.Trim(s, " \t\r\n\v\f")
}

func plainRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		return r
	case unicode.Is(unicode.Cf, r), r == 0x34F, 0xFE00 <= r && r <= 0xFE0F:
		return -1
	case unicode.Is(unicode.Zs, r), r == 0x85, r == 0x2028, r == 0x2029:
		return ' '
	case unicode.Is(unicode.Pd, r), r == 0x2212, r == 0x2043:
		return '-'
	case r == 0x3002:
		return '.'
	case unicode.Is(unicode.Nd, r):
		if t, err := pii.Lex(string(r)); err == nil && t.Len() == 1 {
			return rune(t.Chars()[0])
		}
	}
	if d := norm.NFKC.PropertiesString(string(r)).Decomposition(); len(d) == 1 {
		return rune(d[0])
	}
	return r
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func isDigit(c byte) bool  { return c-'0' <= 9 }
func isLetter(c byte) bool { return (c|0x20)-'a' <= 'z'-'a' }
func isUpper(c byte) bool  { return c-'A' <= 'Z'-'A' }
func isAlnum(c byte) bool  { return isDigit(c) || isLetter(c) }
func isBlank(c byte) bool  { return c == ' ' || c == '\t' }

// wordAt reports whether a letter, a digit or '_' begins at b[i].
func wordAt(b []byte, i int) bool {
	if i >= len(b) {
		return false
	}
	return isAlnum(b[i]) || b[i] == '_' || letterAt(b, i) > 0
}

// wordBefore reports whether a letter, a digit or '_' ends right before b[i].
func wordBefore(b []byte, i int) bool {
	if i <= 0 {
		return false
	}
	return isAlnum(b[i-1]) || b[i-1] == '_' || letterBefore(b, i) > 0
}

// letterAt returns the length of the letter, mark or digit outside ASCII that begins
// at b[i], or 0.
func letterAt(b []byte, i int) int {
	if i >= len(b) || b[i] < utf8.RuneSelf {
		return 0
	}
	r, n := utf8.DecodeRune(b[i:])
	if letterRune(r) || 0xA1 <= r && r <= 0xBF && i >= 2 && string(b[i-2:i]) == "Ã" {
		return n
	}
	return 0
}

// letterBefore returns the length of the letter, mark or digit outside ASCII that ends
// right before b[i], or 0. The second half of an å, ä, ö, æ or ø in UTF-8 that was read as
// Latin-1 (Ã¥) counts as one.
func letterBefore(b []byte, i int) int {
	if i <= 0 || b[i-1] < utf8.RuneSelf {
		return 0
	}
	r, n := utf8.DecodeLastRune(b[:i])
	if letterRune(r) || 0xA1 <= r && r <= 0xBF && i >= n+2 && string(b[i-n-2:i-n]) == "Ã" {
		return n
	}
	return 0
}

func letterRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r))
}

// lower copies b into buf with ASCII letters in lower case and returns the copy, or
// nothing if it doesn't fit.
func lower(buf *[32]byte, b []byte) []byte {
	if len(b) > len(buf) {
		return nil
	}
	for i, c := range b {
		if isUpper(c) {
			c |= 0x20
		}
		buf[i] = c
	}
	return buf[:len(b)]
}

func set(lists ...string) map[string]bool {
	m := make(map[string]bool)
	for _, l := range lists {
		for _, w := range strings.Fields(l) {
			m[w] = true
		}
	}
	return m
}
