package told

import "github.com/sladd-go/sladd/pii"

// Codes of locks as people say them: keys of a keypad by their names ("star 4471 hash"), and the numbers of a dial with the
// way to turn it ("12 left, 34 right, 9 left", "17 mot 62 mot 08").

const (
	dialNumbers = 3  // at least so many
	dialWords   = 12 // are looked at

	dialGaps = pii.GapBlank | pii.GapComma | pii.GapHyphen // may stand between them
)

// codeAt returns the candidate whose first digits are word i, with the keys said beside it, or the combination it begins.
func codeAt(w *pii.Words, i int) (c candidate, ok bool) {
	if c, ok = numberAt(w, i); !ok {
		return dialAt(w, i)
	}
	if c.style == inDigits {
		c.pads(w)
	}
	return c, true
}

// dialAt returns the combination whose first number is word i: numbers of one or two digits, and between any two of them,
// or behind each, a way to turn.
func dialAt(w *pii.Words, i int) (c candidate, ok bool) {
	if w.List[i].End-w.List[i].Start > 3 { // the groups of all of them are shorter
		return c, false
	}
	if c, ok = dashedAt(w, i); ok {
		return c, true
	}
	if c, ok = dottedAt(w, i); ok {
		return c, true
	}
	if c, ok = spacedAt(w, i); ok || !mayDial(w, i) {
		return c, ok
	}
	c = candidate{first: i, last: i, style: inDigits, groups: true, sign: true, shut: true}
	if turns(w, i-1, i) {
		if c.first--; i > 1 && dialNumber(w, i-2) {
			return c, false // not the first
		}
	}
	numbers, turned := c.dial(w, i)
	c.start, c.end = w.List[c.first].Start, w.List[c.last].End
	c.digits = min(c.digits, 6)
	return c, numbers >= dialNumbers && turned+i-c.first >= numbers-1
}

// mayDial reports whether enough numbers stand from word i on, as they nearly never do.
func mayDial(w *pii.Words, i int) bool {
	if !dialNumber(w, i) || !dialNumber(w, i+2) && !dialNumber(w, i+3) && !dialNumber(w, i+4) {
		return false
	}
	numbers := 1
	for k := i + 1; k < min(len(w.List), i+dialWords) && w.List[k].Gap&^dialGaps == 0; k++ {
		if dialNumber(w, k) {
			numbers++
		}
	}
	return numbers >= dialNumbers
}

// dashedAt returns the combination whose first number is word i, written with hyphens: 22-7-39-16. Three numbers are a date where they
// can be one.
func dashedAt(w *pii.Words, i int) (c candidate, ok bool) {
	if !dialNumber(w, i) || dashed(w, i) || !dashed(w, i+1) {
		return c, false
	}
	c = candidate{first: i, last: i, style: inDigits, groups: true, sign: true, start: w.List[i].Start, digits: w.List[i].End - w.List[i].Start}
	for k := i + 1; dashed(w, k); k++ {
		if !dialNumber(w, k) {
			return c, false
		}
		c.last, c.digits = k, c.digits+w.List[k].End-w.List[k].Start
	}
	c.end = w.List[c.last].End
	c.digits = min(c.digits, 6)
	if c.start > 0 && !bounds(w.Text[c.start-1]) || c.end < highest(w) && (wordByte(w.Text[c.end]) || codeGoesOn(w.Text, c.end)) { // D8-89-F4-50-5C
		return c, false
	}
	c.span(w)
	n := c.last - i + 1
	return c, n > dialNumbers && n < 6 || n == dialNumbers && !dated(w, i)
}

// dashed reports whether word k is glued to the one before it with a hyphen.
func dashed(w *pii.Words, k int) bool {
	return k > 0 && k < len(w.List) && w.List[k].Gap == pii.GapHyphen && w.Text[w.List[k].Start-1] == '-' && w.List[k].Start == w.List[k-1].End+1
}

// dated reports whether the three numbers from word i on can be a day, a month and a year in any order.
func dated(w *pii.Words, i int) bool {
	a, b, c := small(w.Of(i)), small(w.Of(i+1)), small(w.Of(i+2))
	return b < 13 && (a < 32 || c < 32) || a < 13 && b < 32
}

// small returns the number of up to two digits that b is.
func small(b []byte) (n int) {
	for _, d := range b {
		n = 10*n + int(d-'0')
	}
	return n
}

// dial takes the numbers of the combination from word i on to c, and counts them and the turns behind them.
func (c *candidate) dial(w *pii.Words, i int) (numbers, turned int) {
	due := true // a number
	for k := i; k < min(len(w.List), i+dialWords); k++ {
		gap, s := w.List[k].Gap, senses.of(w.Of(k))
		switch {
		case k > i && gap&^dialGaps != 0:
			return numbers, turned
		case due && dialNumber(w, k):
			numbers, c.last, due = numbers+1, k, false
			c.digits += w.List[k].End - w.List[k].Start
		case s&sTurn != 0:
			turned, due = turned+1, true
			if gap == pii.GapBlank && !dialGoesOn(w, k+1) {
				c.last = k
			}
		case gap&pii.GapComma != 0 || s&(sTo|sFill) == 0:
			return numbers, turned
		}
	}
	return numbers, turned
}

// dialGoesOn reports whether the number that the turn before word k leads to is word k: "mot 62", not "left, 34".
func dialGoesOn(w *pii.Words, k int) bool {
	return k < len(w.List) && w.List[k].Gap&pii.GapComma == 0 && dialNumber(w, k)
}

// dialNumber reports whether word k is a number of one or two digits.
func dialNumber(w *pii.Words, k int) bool {
	return k < len(w.List) && isNumber(w, k) && w.List[k].End-w.List[k].Start < 3
}

// turns reports whether word k is a way to turn right before word n.
func turns(w *pii.Words, k, n int) bool {
	return k >= 0 && w.List[n].Gap == pii.GapBlank && senses.of(w.Of(k))&sTurn != 0
}

// pads widens a code by the keys that are said right before and behind it.
func (c *candidate) pads(w *pii.Words) {
	if k := c.first - 1; k >= 0 && w.List[c.first].Start == c.start && w.List[c.first].Gap == pii.GapBlank && c.key(w, k) {
		c.first, c.start, c.sign = k, w.List[k].Start, true
	}
	if k := c.last + 1; k < len(w.List) && w.List[k].Gap == pii.GapBlank && w.List[k].Start == c.end+1 && senses.of(w.Of(k))&sPad != 0 {
		c.last, c.end, c.sign, c.shut = k, w.List[k].End, true, true
	}
}

// key reports whether word k is a key of a keypad before a code: one that is a key of a door too only behind what a code is
// called or typed with.
func (c *candidate) key(w *pii.Words, k int) bool {
	s := senses.of(w.Of(k))
	if s&sKey != 0 {
		return k > 0 && w.List[k].Gap&^(pii.GapBlank|pii.GapColon) == 0 && senses.of(w.Of(k-1))&(sCode|sCodeOf|sPin|sType) != 0
	}
	return s&sPad != 0
}
