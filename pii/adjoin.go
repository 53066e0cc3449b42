package pii

// What it costs a number that letters or digits adjoin it, and that digits stand behind a blank.
const (
	gluedPenalty = 6
	neighbour    = 2
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
		return gluedPenalty
	}
	before := byte(' ')
	if i > 1 {
		before = b[i-2]
	}
	switch c {
	case '-', '.', ':', '/', ',', '_', '+', '(':
		switch {
		case containsByte(joins, c):
		case isDigit(before) || before == ']':
			return 5
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
		return gluedPenalty
	case containsByte(joins, sep):
		return 0
	case sep == '_':
		if digit && groupEnd(b, nx, partLen+1)-nx <= partLen {
			return neighbour
		}
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
