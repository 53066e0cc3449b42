package pii

import (
	"encoding/binary"
	"math/bits"
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

// separator looks at what stands between the group that ends at b[i] and the next. It
// returns the separator as Token.Sep has it, the index of the next group, and how far
// it has looked. A next of -1 says that no group follows.
func separator(b []byte, i int) (sep byte, next, seen int) {
	if i >= len(b) {
		return 0, -1, i
	}
	if c := b[i]; isAlnum(c) {
		return 0, i, i
	} else if !isBlank(c) && !joins(c) {
		return 0, -1, i
	}
	j, lines, paren := i, 0, false
	for ; j < len(b) && j-i < 5; j++ {
		switch c := b[j]; {
		case c == '\n':
			if lines++; lines > 1 {
				return 0, -1, j
			}
			fallthrough
		case isBlank(c):
			if sep == 0 {
				sep = '_'
			}
		case c == '(' || c == ')':
			paren = true
		case joins(c):
			if sep != 0 && sep != '_' {
				return 0, -1, j
			}
			if c != '-' && c != '+' && j > i && !paren { // " .5", " /7" begin something new
				return 0, -1, j
			}
			sep = c
		case isAlnum(c):
			if paren {
				sep = '('
			} else if sep != '-' && sep != '_' && sep != '+' && j-i > 1 { // "5. 7", "5, 7"
				if !(sep == '.' && j-i == 2) {
					return 0, -1, j
				}
			}
			return sep, j, j
		default:
			return 0, -1, j
		}
	}
	return 0, -1, j
}

// joins reports whether c can tie two groups of a number together.
func joins(c byte) bool {
	switch c {
	case '-', '.', '/', ':', '+', ',', '(', ')':
		return true
	}
	return false
}

// Lex reads s as one number, as the lexer would in a text: blanks around it are
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
	for i < end && isBlank(b[i]) {
		i++
	}
	for end > i && isBlank(b[end-1]) {
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
		t.groups = append(t.groups, group{at: uint8(len(t.chars)), n: uint8(j - i), letters: !isDigit(b[i]), sep: sep, start: int32(i), end: int32(j)})
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

func upper(c byte) byte {
	if c >= 'a' {
		return c &^ 0x20
	}
	return c
}
