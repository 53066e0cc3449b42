package told

import "github.com/sladd-go/sladd/pii"

// What may be a secret by how its letters are written.

// spelledAt returns the candidate that begins with word k and holds no digit, but a sign or a capital within: Kaffe&Bulle,
// tupsuKorva!
func spelledAt(w *pii.Words, k int) (c candidate, ok bool) {
	x := &w.List[k]
	if x.Flags&(pii.IsLabel|pii.IsNumber) != 0 || x.Start > 0 && !boundBefore(w.Text, x.Start) {
		return c, false
	}
	if x.End-x.Start < 6 && (x.End == len(w.Text) || bounds(w.Text[x.End])) { // as most
		return c, false
	}
	c = candidate{start: x.Start, end: x.End, first: k, last: k, style: mixed}
	high := highest(w)
	for c.end < high && c.end-c.start <= mostToken && !boundAt(w.Text, c.end) {
		c.end++
	}
	if !c.spelled(w.Text[c.start:c.end]) {
		return c, false
	}
	c.trim(w.Text)
	if !c.sign && !c.hump || c.end-c.start < 6 || c.end-c.start > 32 {
		return c, false
	}
	c.span(w)
	return c, true
}

// spelled notes the signs and capitals within token. It reports false for one with a digit, or of an address.
func (c *candidate) spelled(token []byte) bool {
	last := len(token) - 1
	for i, d := range token {
		switch {
		case d-'0' <= 9 || d == '@' || d == '.' && i < last:
			return false
		case i == 0:
		case d-'A' <= 'Z'-'A' && token[i-1]-'a' <= 'z'-'a':
			c.hump = true
		case spelledSign[d] && i < last && wordByte(token[i+1]):
			c.sign = true
		}
	}
	return true
}

// spelledSign are the signs that stand within such a secret.
var spelledSign = [256]bool{'#': true, '!': true, '$': true, '&': true, '*': true, '%': true, '_': true, '+': true}
