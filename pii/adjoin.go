package pii

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// What it costs a number that letters or digits adjoin it, and that digits stand behind a blank.
const (
	gluedPenalty = 6
	neighbour    = 2
	foursPenalty = 5 // that it goes on in groups of four, as its own are
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
	switch c := b[i-1]; c {
	case '-', '.', ':', '/', ',', '_', '~', '+', '(':
		if !containsByte(joins, c) {
			return signPenalty(b, i, c)
		}
	case ' ':
		if i > 1 && isDigit(b[i-2]) && !longBefore(b, i) {
			return besidePenalty(b, i-1, i)
		}
	case '#', '%', '&', '@', '\\':
		return 4
	default:
		if wordByte(c) && letterBefore(b, i) && !smallWord(b, wordStart(b, i), i) {
			return gluedPenalty
		}
	}
	return 0
}

// signPenalty is leftPenalty for the sign c, which is none of the number's own.
func signPenalty(b []byte, i int, c byte) int {
	before := byte(' ')
	if i > 1 {
		before = b[i-2]
	}
	switch {
	case c == '/' && longBefore(b, i): // a number of its own
		if twins(b, i-1, i) {
			return 0
		}
		return neighbour
	case isDigit(before) || before == ']':
		return 5
	case c != '-' || !isLetter(before):
		return 0
	case i > 2 && isUpper(before) && isUpper(b[i-3]): // HOB-050-412-3398, a code
		return gluedPenalty
	}
	return 3
}

// longBefore reports whether more digits than a neighbour has end one byte before b[i].
func longBefore(b []byte, i int) bool { return i > partLen+1 && allDigits(b[i-2-partLen:i-1]) }

// besidePenalty says how much it speaks against a number that a group ends at b[end] and the next begins at b[start], of which one is
// not its own. Where both are of four digits they are of a longer number, a reference or a voucher.
func besidePenalty(b []byte, end, start int) int {
	if start == end+1 && end > 3 && allDigits(b[end-4:end]) && (end == 4 || !isDigit(b[end-5])) && groupEnd(b, start, 5)-start == 4 {
		return foursPenalty
	}
	return neighbour
}

// twins reports whether as many digits end before b[end] as begin at b[start], in one group or with a blank between, as those of two
// people's numbers do: 01010750160/29049647113, 01010750160/290496 47113.
func twins(b []byte, end, start int) bool {
	n := 0
	for n < end && n <= maxChars && isDigit(b[end-1-n]) {
		n++
	}
	e := groupEnd(b, start, n+1)
	if rest := n - (e - start); rest > 0 && e+1 < len(b) && b[e] == ' ' && isDigit(b[e+1]) {
		return groupEnd(b, e+1, rest+1) == e+1+rest
	}
	return e == start+n
}

func isUpper(c byte) bool { return c-'A' <= 'Z'-'A' }

// rightPenalty is leftPenalty for the other side; sep and nx are what separator says.
func rightPenalty(b []byte, i int, sep byte, nx int, joins string) int {
	switch {
	case nx < 0 && i < len(b):
		return endPenalty(b, i)
	case nx < 0, containsByte(joins, sep) && sep != 0:
		return 0
	}
	switch {
	case sep == 0:
		if !smallWord(b, i, wordEnd(b, i)) {
			return gluedPenalty
		}
		return 0
	case isDigit(b[nx]):
		return groupPenalty(b, i, sep, nx)
	case sep == '-' && nx == i+1:
		return 3
	}
	return 0
}

// groupPenalty is rightPenalty for digits behind a separator.
func groupPenalty(b []byte, i int, sep byte, nx int) int {
	switch {
	case sep == figures, endsNumber(b[i:nx]):
		return 0
	case sep == '_' || sep == listing:
		if !longAt(b, nx) && bytes.IndexByte(b[i:nx], '\n') < 0 { // on the next line stands another
			return besidePenalty(b, i, nx)
		}
		return 0
	case sep == '/' && longAt(b, nx):
		if twins(b, i, nx) {
			return 0
		}
		return neighbour
	case isBlank(b[i]) && b[nx-1] == '+':
		return 0
	case isBlank(b[i]) && signed(b, sep, nx):
		return neighbour
	}
	return 5
}

// endsNumber reports whether gap, what stands between two groups, begins with a sign that ends a number, if it doesn't stand for a dash
// in it.
func endsNumber(gap []byte) bool {
	for _, c := range gap {
		if joint := joints[c]; joint != jointBlank {
			return joint == jointSign || joint == jointCell
		}
	}
	return false
}

// signed reports whether what separator has called sep, behind a blank, is rather a sign of the number at b[nx] than a
// joint: "850709-9805 + 3", "850709-9805 -5".
func signed(b []byte, sep byte, nx int) bool {
	return sep == '+' || sep == '-' && !isBlank(b[nx-1])
}

// endPenalty is rightPenalty for what stands at b[i] where no group follows.
func endPenalty(b []byte, i int) int {
	switch c := b[i]; {
	case c >= 0xC3 && c < 0xE0:
		if !smallWord(b, i, wordEnd(b, i)) {
			return 4
		}
	case c == '_' && i+1 < len(b) && isAlnum(b[i+1]), c == '@':
		return 5
	}
	return 0
}

// longAt reports whether more digits than a neighbour has begin at b[i].
func longAt(b []byte, i int) bool { return groupEnd(b, i, partLen+1)-i > partLen }

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
	r, n := utf8.DecodeLastRune(b[max(0, i-utf8.UTFMax):i])
	if r == utf8.RuneError && n == 1 { // of Latin-1, whose letters come last
		return b[i-1] >= 0xC0
	}
	return r == utf8.RuneError || unicode.IsLetter(r) || unicode.IsNumber(r)
}

// smallMost is how many bytes a small word has at most.
const smallMost = 6

// smallWords that adjoin a number, "er0603529179og", speak against nothing. They stand between a number and what is said
// of it or another, in the six languages: nobody builds numbers of letters and digits with them.
var smallWords = [...]string{"er", "är", "ær", "on", "is", "og", "och", "ja", "and", "at", "att", "men", "ikke", "inte", "ekki", "eller",
	"eða", "tai", "or", "til", "till", "mutta", "en", "på", "som", "hos", "tack", "takk", "tak"}

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
