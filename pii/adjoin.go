package pii

import (
	"unicode"
	"unicode/utf8"
)

// What it costs a number that letters or digits adjoin it, and that digits stand behind a blank.
const (
	gluedPenalty = 6
	neighbour    = 2
	oddPenalty   = 2 // and that a sign stands for one of its dashes
)

// ownForm is the bits of a form that hardly anything else has.
const ownForm = 5

// leftPenalty says how much what adjoins a number on its left speaks against it
// being one by itself.
func leftPenalty(b []byte, i int, joins string) int {
	if i == 0 {
		return 0
	}
	c := b[i-1]
	if wordByte(c) {
		if !letterBefore(b, i) || smallWord(b, wordStart(b, i), i) {
			return 0
		}
		return gluedPenalty
	}
	before := byte(' ')
	if i > 1 {
		before = b[i-2]
	}
	switch c {
	case '-', '.', ':', '/', ',', '_', '~', '+', '(':
		switch {
		case containsByte(joins, c):
		case c == '/' && i > partLen+1 && allDigits(b[i-2-partLen:i-1]): // a number of its own
			return neighbour
		case isDigit(before) || before == ']':
			return 5
		case c == '-' && i > 2 && before-'A' <= 'Z'-'A' && b[i-3]-'A' <= 'Z'-'A': // HOB-050-412-3398, a code
			return gluedPenalty
		case c == '-' && isLetter(before):
			return 3
		}
	case ' ':
		if isDigit(before) && (i <= partLen+1 || !allDigits(b[i-1-partLen-1:i-1])) {
			return neighbour
		}
	case '#', '%', '&', '@', '\\':
		return 4
	}
	return 0
}

// rightPenalty is leftPenalty for the other side; sep and nx are what separator says.
func rightPenalty(b []byte, i int, sep byte, nx int, joins string) int {
	if nx < 0 {
		if i < len(b) {
			switch c := b[i]; {
			case c >= 0xC3 && c < 0xE0:
				if smallWord(b, i, wordEnd(b, i)) {
					return 0
				}
				return 4
			case c == '_' && i+1 < len(b) && isAlnum(b[i+1]), c == '@':
				return 5
			}
		}
		return 0
	}
	digit := isDigit(b[nx])
	switch {
	case sep == 0:
		if smallWord(b, i, wordEnd(b, i)) {
			return 0
		}
		return gluedPenalty
	case containsByte(joins, sep):
		return 0
	case sep == '_', sep == listing:
		if digit && groupEnd(b, nx, partLen+1)-nx <= partLen {
			return neighbour
		}
	case sep == '/' && digit && groupEnd(b, nx, partLen+1)-nx > partLen:
		return neighbour
	case digit:
		return 5
	case sep == '-' && nx == i+1:
		return 3
	}
	return 0
}

func containsByte(s string, c byte) bool {
	for i := range len(s) {
		if s[i] == c {
			return true
		}
	}
	return false
}

// partLen is the number of digits up to which a neighbour behind a blank may be part of the
// same number; a longer one is a number of its own, as in a list.
const partLen = 5

func allDigits(b []byte) bool {
	for _, c := range b {
		if !isDigit(c) {
			return false
		}
	}
	return true
}

// letterBefore reports whether a letter or a digit ends at b[i]: no quotation mark, no emoji.
func letterBefore(b []byte, i int) bool {
	if b[i-1] < utf8.RuneSelf {
		return isAlnum(b[i-1])
	}
	r, _ := utf8.DecodeLastRune(b[max(0, i-utf8.UTFMax):i])
	return r == utf8.RuneError || unicode.IsLetter(r) || unicode.IsNumber(r)
}

// smallMost is how many bytes a small word has at most.
const smallMost = 6

// smallWords that adjoin a number, "er0603529179og", speak against nothing. They stand between a number and what is said of it or another, in the six languages: nobody builds numbers of
// letters and digits with them.
var smallWords = [...]string{"er", "är", "ær", "on", "is", "og", "och", "ja", "and", "at", "att", "men", "ikke", "inte", "ekki", "eller", "eða", "tai", "or", "til", "till", "mutta", "en", "på", "som", "hos", "tack", "takk", "tak"}

// smallWord reports whether b[start:end] is a small word, in lower case.
func smallWord(b []byte, start, end int) bool {
	if n := end - start; n < 2 || n > smallMost {
		return false
	}
	for _, w := range smallWords {
		if string(b[start:end]) == w {
			return true
		}
	}
	return false
}

// wordStart and wordEnd return the bounds of the bytes of a word before b[i] and from there on, as far as a small word may reach.
func wordStart(b []byte, i int) int {
	for to := max(0, i-smallMost-1); i > to && wordByte(b[i-1]); i-- {
	}
	return i
}

func wordEnd(b []byte, i int) int {
	for to := min(len(b), i+smallMost+1); i < to && wordByte(b[i]); i++ {
	}
	return i
}
