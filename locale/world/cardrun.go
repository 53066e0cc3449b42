package world

import "bytes"

// A cardRun is what stands at a place where a card number may begin.
type cardRun struct {
	cells   [20]byte // digits, and '*' for what is masked
	n       int
	ends    [20]uint8 // after how many cells each group ends
	stops   [20]int   // and where in the text
	groups  int
	sep     byte // between the groups; '?' if they differ
	plain   bool // a '*' before it is Markdown's, and so are those behind it
	masked  int
	visible int // digits before the first that is masked
}

// What a byte may be in the number of a card.
const (
	cardEnds  = uint8(iota) // nothing
	cardJoint               // a separator
	cardSign                // a digit, a sign that hides one, or a part of it
)

var cardBytes = func() (t [256]uint8) {
	for _, c := range []byte(" -.\r_\t/,~") { // \r is of what is percent-encoded
		t[c] = cardJoint
	}
	for _, c := range []byte("0123456789*xX#") {
		t[c] = cardSign
	}
	for c := 0x80; c < 0x100; c++ {
		t[c] = cardSign
	}
	return t
}()

// leastCells is how many digits a card has at least.
const leastCells = 12

// cardLong reports whether as many cells as a card has may stand at text[i]. Most numbers are turned down here.
func cardLong(text []byte, i int) bool {
	cells := 0
	for _, c := range text[i:] {
		switch cardBytes[c] {
		case cardEnds:
			return false
		case cardSign:
			if cells++; cells == leastCells {
				return true
			}
		}
	}
	return false
}

// read takes cells and single separators from text[i] on.
func (c *cardRun) read(text []byte, i int) {
	for c.n < len(c.cells) {
		n := c.take(text, i)
		if n == 0 {
			return
		}
		i += n
		if cardCell(text, i) && !(c.plain && text[i] == '*') {
			continue
		}
		if isWord(at(text, i)) {
			return // a word: the last group is none
		}
		c.ends[c.groups], c.stops[c.groups] = uint8(c.n), i
		c.groups++
		j, sep := cardSep(text, i)
		if sep == 0 || !cardCell(text, j) {
			return
		}
		if c.sep != 0 && c.sep != sep {
			if c.n >= 16 { // the end of its validity, the security code
				if c.ends[0] >= 16 {
					c.sep = '?' // what stood behind the number parts none of its groups
				}
				return
			}
			sep = '?'
		}
		c.sep = sep
		i = j
	}
}

// take takes the cell at text[i] and returns its length, 0 if there is none. A mask is no card's first cell.
func (c *cardRun) take(text []byte, i int) (n int) {
	if d := at(text, i); isDigit(d) {
		c.cells[c.n] = d
		c.n++
		if c.masked == 0 {
			c.visible++
		}
		return 1
	}
	n, masked := maskCell(text, i)
	if !masked || c.n == 0 || c.plain && text[i] == '*' {
		return 0
	}
	c.cells[c.n] = '*'
	c.n++
	c.masked++
	return n
}

// cardCell reports whether a digit, or a sign that hides one, stands at text[i].
func cardCell(text []byte, i int) bool {
	if isDigit(at(text, i)) {
		return true
	}
	_, masked := maskCell(text, i)
	return masked
}

// cardSep returns the separator of groups at text[i], or 0, and where the next group begins.
func cardSep(text []byte, i int) (next int, sep byte) {
	sep = at(text, i)
	switch sep {
	case '\r': // percent-encoded
		sep = ' '
	case '_', '~':
		sep = '-'
	}
	switch {
	case sep == ' ' && at(text, i+2) == ' ' && cardJoins(at(text, i+1)):
		return i + 3, '-'
	case sep == ' ' && at(text, i+1) == ' ':
		return i + 2, sep
	case sep == ',' && at(text, i+1) == ' ':
		return i + 2, sep
	case sep == ' ' || sep == '-' || sep == '.' || seldomSep(sep):
		return i + 1, sep
	}
	return i, 0
}

// cardJoins reports whether c joins two groups with a blank on either side of it.
func cardJoins(c byte) bool { return c == '-' || c == '/' || c == '~' }

// seldomSep reports whether c parts other numbers more than groups of one: the cells of a table, the figures of a list.
func seldomSep(c byte) bool { return c == '\t' || c == '/' || c == ',' }

// maskCell reports whether a sign that hides a digit stands at text[i], and its length.
func maskCell(text []byte, i int) (n int, ok bool) {
	switch c := at(text, i); c {
	case '*', 'x', 'X', '#':
		return 1, true
	case 0xE2, 0xC2:
		for _, s := range [...]string{"•", "●", "·", "∗"} {
			if bytes.HasPrefix(text[i:], []byte(s)) {
				return len(s), true
			}
		}
	}
	return 0, false
}
