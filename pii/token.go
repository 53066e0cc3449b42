package pii

import "fmt"

// Limits of a number token. No identifier of ours is longer; longer runs of
// digits are nothing.
const (
	maxChars  = 40  // characters without separators
	maxGroups = 24  // runs of digits or letters
	maxSpan   = 128 // bytes of the original text
)

// A Token is a number as the lexer hands it on: its characters without
// separators, as ASCII digits and upper-case letters, and how they were grouped.
// It belongs to the lexer and is valid only until Read returns.
type Token struct {
	chars  []byte
	groups []group
	lead   byte
}

// A group is a run of digits or a run of letters.
type group struct {
	at, n      uint8 // where it stands in chars
	letters    bool
	odd        bool // what stands before it is an odd sign for its separator
	listed     bool // which may part it from another number
	sep        byte // what stands before it: 0 nothing, '_' blanks, '-' a dash, or the byte itself
	start, end int32
}

// Set makes t the token of a number that stands in one piece: chars are digits and upper-case letters. It is for
// recognizers of words that ask the rule of a number. With other characters, none or more than 40, it reports false.
func (t *Token) Set(chars []byte) bool {
	t.chars, t.groups, t.lead = append(t.chars[:0], chars...), t.groups[:0], 0
	for i, c := range t.chars {
		letter := c-'A' <= 'Z'-'A'
		if !letter && !isDigit(c) || i >= maxChars {
			return false
		}
		if n := len(t.groups); n == 0 || t.groups[n-1].letters != letter {
			t.groups = append(t.groups, group{at: uint8(i), letters: letter, start: int32(i)})
		}
		g := &t.groups[len(t.groups)-1]
		g.n, g.end = g.n+1, int32(i+1)
	}
	return len(chars) > 0
}

// Lead returns the '+' that stands right before the number, or 0.
func (t *Token) Lead() byte { return t.lead }

// Len returns the number of characters.
func (t *Token) Len() int { return len(t.chars) }

// Chars returns the characters. The caller must not change or keep them.
func (t *Token) Chars() []byte { return t.chars }

// Digit returns the value of character i, or a number above 9 if it is a letter.
func (t *Token) Digit(i int) int { return int(t.chars[i]) - '0' }

// Int returns the value of the n digits from character i, or -1 if one of them is
// a letter.
func (t *Token) Int(i, n int) int {
	v := 0
	for _, c := range t.chars[i : i+n] {
		if c > '9' {
			return -1
		}
		v = v*10 + int(c-'0')
	}
	return v
}

// Groups returns the number of groups. A change from digits to letters begins a group.
func (t *Token) Groups() int { return len(t.groups) }

// Group returns the characters of group i.
func (t *Token) Group(i int) []byte {
	g := t.groups[i]
	off := t.groups[0].at
	return t.chars[g.at-off : g.at-off+g.n]
}

// Sep returns what stands before group i: 0 for nothing, '_' for blanks and line
// ends, '-' for a dash, '(' where a parenthesis opens or closes, or one of . / : + , as
// it stands. For the first group it is 0.
func (t *Token) Sep(i int) byte {
	if i == 0 {
		return 0
	}
	return t.groups[i].sep
}

// Seps reports whether all separators between the groups are sep.
func (t *Token) Seps(sep byte) bool {
	for i := 1; i < len(t.groups); i++ {
		if t.groups[i].sep != sep {
			return false
		}
	}
	return true
}

// Format writes nothing of the token but its name.
func (t *Token) Format(f fmt.State, _ rune) { fmt.Fprint(f, "pii.Token") }
