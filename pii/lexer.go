package pii

import (
	"encoding/binary"
	"math/bits"
	"strings"
)

// nextStop returns the index of the first byte from i on at which anything can
// begin: one of 0x30 to 0x40, which is the digits, ':' and '@' (and ; < = > ?, which are
// passed over by the caller), or len(b). Eight bytes are looked at at once.
func nextStop(b []byte, i int) int {
	for ; i+8 <= len(b); i += 8 {
		x := binary.LittleEndian.Uint64(b[i:])
		y := x &^ highs
		// y is 0x30 to 0x40 where adding 0x50 carries into the high bit and adding 0x3F does not.
		if m := (y + 0x50*lows) &^ (y + 0x3F*lows) &^ x & highs; m != 0 {
			return i + bits.TrailingZeros64(m)>>3
		}
	}
	for ; i < len(b); i++ {
		if c := b[i]; 0x30 <= c && c <= 0x40 {
			return i
		}
	}
	return i
}

func isDigit(c byte) bool  { return c-'0' <= 9 }
func isLetter(c byte) bool { return (c|0x20)-'a' <= 'z'-'a' }
func isAlnum(c byte) bool  { return isDigit(c) || isLetter(c) }
func isBlank(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'
}

// wordByte reports whether c is part of a word: a letter, a digit, or a byte of a
// rune that is not ASCII.
func wordByte(c byte) bool { return isAlnum(c) || c >= 0x80 }

// groupEnd returns the index behind the digits or the letters that begin at b[i],
// looking at no more than limit of them.
func groupEnd(b []byte, i, limit int) int {
	end := min(len(b), i+limit)
	if isDigit(b[i]) {
		for i++; i < end && isDigit(b[i]); i++ {
		}
		return i
	}
	for i++; i < end && isLetter(b[i]); i++ {
	}
	return i
}

// digitsEnd returns the index behind the digits from b[i] on, however many.
func digitsEnd(b []byte, i int) int {
	for i < len(b) && isDigit(b[i]) {
		i++
	}
	return i
}

// What a byte is between two groups of a number.
const (
	noJoint    = iota
	jointBlank // a blank or a line end
	jointDash  // may stand behind blanks: "850709 -9805"
	jointPoint // behind blanks it begins something new: " .5", " /7"
	jointParen
	jointOdd    // a sign that people type for a dash: "850709_9805", "850709 ~ 9805", "850709=9805", "850709*9805"
	jointSign   // any other sign, which ends a number as often: "850709#9805", "850709•9805"
	jointCell   // what parts the cells of a table: "850709 | 9805", "850709;9805"
	jointQuote  // a sign that mail puts before each line of what it answers
	jointSquare // a bracket that isn't round
	jointGroup  // the next group begins
)

// What separator returns besides the separators of Token.Sep.
const (
	oddDash  = '~' // a sign that stands for a dash
	oddParen = '[' // a bracket that isn't round, or another odd sign beside one that is
	listing  = '|' // a slash between blanks, or what parts cells, which part two numbers as often as they join one
	figures  = ';' // a comma before a blank, which hardly ever joins one
)

var joints = func() (t [256]uint8) {
	for c := range 256 {
		switch c := byte(c); {
		case isAlnum(c):
			t[c] = jointGroup
		case isBlank(c), c == 0xA0: // of Latin-1 too
			t[c] = jointBlank
		case c == '-' || c == '+' || windowsDash(c):
			t[c] = jointDash
		case c == '(' || c == ')':
			t[c] = jointParen
		case c == '_' || c == '~' || c == '=' || c == '*':
			t[c] = jointOdd
		case strings.IndexByte("#\"'`^\\&", c) >= 0 || c == PictureSign || c == 0xC2 || c == 0xE2: // see signMore
			t[c] = jointSign
		case c == '|' || c == ';':
			t[c] = jointCell
		case c == '>':
			t[c] = jointQuote
		case c == '[' || c == ']' || c == '{' || c == '}':
			t[c] = jointSquare
		case joins(c):
			t[c] = jointPoint
		}
	}
	return t
}()

// How many bytes separator looks at, and how many may be blanks alone: more part the columns of a table.
const (
	gapMost  = 12
	gapBlank = 4
)

// separator looks at what stands between the group that ends at b[i] and the next. It
// returns the separator as Token.Sep has it, the index of the next group, and how far
// it has looked. A next of -1 says that no group follows.
func separator(b []byte, i int) (sep byte, next, seen int) {
	if i < len(b) { // as nearly always
		switch c := b[i]; {
		case joints[c] == noJoint:
			return 0, -1, i
		case joints[c] == jointGroup:
			return 0, i, i
		case c == ' ' && i+1 < len(b) && joints[b[i+1]] == jointGroup:
			return '_', i + 1, i + 1
		}
	}
	return wideSeparator(b, i)
}

// wideSeparator is separator for what isn't a blank alone.
func wideSeparator(b []byte, i int) (sep byte, next, seen int) {
	var g between
	j := i
	for ; j < len(b) && j-i < gapMost; j++ {
		c, joins := b[j], true
		switch joint := joints[c]; joint {
		case jointGroup:
			if !g.holds(j-i, b[j-1]) {
				return 0, -1, max(j, g.seen)
			}
			return g.sign(), j, max(j, g.seen)
		case jointBlank:
			joins = g.blank(c)
		case jointParen:
			joins = !g.square
			g.paren = true
		case noJoint:
			joins = false
		case jointDash:
			if windowsDash(c) {
				c = '-'
			}
			joins = g.part(c, b[max(j-1, 0)], false)
		case jointPoint:
			joins = !g.square && g.part(c, b[max(j-1, 0)], j > i)
		default:
			var n int
			n, joins = g.seldom(b, j, joint)
			j += n
		}
		if !joins {
			return 0, -1, min(max(j, g.seen), len(b))
		}
	}
	return 0, -1, min(max(j, g.seen), len(b))
}

// ties reports whether the separator ties groups that are n bytes apart: all do without a blank, behind a point one may
// stand, "5. 7", but not behind a comma or a colon.
func ties(sep byte, n int) bool {
	return n <= 1 || joints[sep] != jointPoint || sep == '.' && n == 2
}

// windowsDash reports whether c is a dash of Windows-1252. Behind a digit, a letter or a blank no rune of UTF-8 goes on so.
func windowsDash(c byte) bool { return c == 0x96 || c == 0x97 }

// joins reports whether c can tie two groups of a number together.
func joins(c byte) bool {
	switch c {
	case '-', '.', '/', ':', '+', ',', '(', ')':
		return true
	}
	return false
}

// Lex reads s as one number, as the lexer would in a text: blanks and brackets around it are
// ignored, digits of every script and every way of writing separators are
// understood. It returns ErrForm if s is not one number and nothing else. The
// message of its error doesn't hold s.
func Lex(s string) (*Token, error) {
	if len(s) > 4*maxSpan {
		return nil, ErrForm
	}
	var v view
	v.set([]byte(s), nil, nil)
	b := v.b
	i, end := 0, len(b)
	for i < end && aroundNumber(b[i]) {
		i++
	}
	for end > i && aroundNumber(b[end-1]) {
		end--
	}
	b = b[:end]
	t := new(Token)
	if i < end && b[i] == '+' {
		t.lead = '+'
		i++
	}
	var sep byte
	for i < end {
		if !isAlnum(b[i]) || len(t.groups) == maxGroups {
			return nil, ErrForm
		}
		j := groupEnd(b, i, maxChars+1)
		if len(t.chars)+j-i > maxChars {
			return nil, ErrForm
		}
		t.groups = append(t.groups, makeGroup(len(t.chars), b, i, j, sep))
		for _, c := range b[i:j] {
			t.chars = append(t.chars, upper(c))
		}
		if j == end {
			return t, nil
		}
		if sep, i, _ = separator(b, j); i < 0 {
			return nil, ErrForm
		}
	}
	return nil, ErrForm
}

// aroundNumber reports whether c may stand before and behind what Lex reads.
func aroundNumber(c byte) bool {
	return isBlank(c) || joints[c] == jointParen || joints[c] == jointSquare
}

func upper(c byte) byte {
	if c >= 'a' {
		return c &^ 0x20
	}
	return c
}
