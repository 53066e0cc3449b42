package told

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// How codes of digits are written.

// code reads digits that begin with word x: in one group, in groups of a size, one by one; with a sign or a letter.
func (c *candidate) code(w *pii.Words, x *pii.Word) bool {
	b, high, size := w.Text, highest(w), x.End-x.Start
	if !c.opens(b, x) {
		return false
	}
	c.end, c.digits = x.End, size
	if !c.stopped(w, b[:high]) && !c.grouped(b[:high], size) || !c.closes(b, high) {
		return false
	}
	if c.groups && size == 2 && c.digits == 4 && b[x.End] == '-' && !c.sign && !pinBefore(w, c.first) { // hours, days, but 58-03#
		return false
	}
	switch {
	case c.digits == 3:
		return c.sign || c.letter || c.groups || lockBefore(w, c.first)
	case c.digits == 2:
		return c.letter
	}
	return c.digits >= 4 && c.digits <= 8
}

// lockBefore reports whether a lock stands right before word k: "padlock 638".
func lockBefore(w *pii.Words, k int) bool {
	return k > 0 && w.List[k].Gap&^(pii.GapBlank|pii.GapColon) == 0 && senses.of(w.Of(k-1))&sLock != 0
}

// pinBefore reports whether the name of nothing but a PIN or a lock stands before word k, with none but "is" between: "pin 01-10".
func pinBefore(w *pii.Words, k int) bool {
	may := pii.GapBlank | pii.GapColon | pii.GapOther
	for n := 0; n < 3 && k > 0 && w.List[k].Gap&^may == 0; n++ {
		k, may = k-1, pii.GapBlank|pii.GapHyphen
		if s := senses.of(w.Of(k)); s&(sPin|sLock) != 0 {
			return true
		} else if s&(sIs|sFill|sCode) == 0 {
			return false
		}
	}
	return false
}

// stamps reports whether c is the hour that begins a line of a chat, without its colon: "[1841] bo".
func stamps(w *pii.Words, c *candidate) bool {
	b := w.Text
	if c.start == 0 || b[c.start-1] != '[' || c.end >= len(b) || b[c.end] != ' ' && b[c.end] != ']' || !clock(b[c.start:min(len(b), c.start+4)]) {
		return false
	}
	return c.start == 1 || b[c.start-2] == '\n'
}

// opens takes the sign or letter before the digits x, "#4471", "A44", and reports whether they begin there: not +47, €450, 12/4471.
func (c *candidate) opens(b []byte, x *pii.Word) bool {
	if c.start < x.Start {
		p := b[x.Start-1]
		c.sign, c.letter = p == '#' || p == '*', p-'A' <= 'Z'-'A' && c.start == x.Start-1
		if !c.sign && !c.letter {
			return false
		}
	}
	p := c.start - 1
	if p >= 0 && b[p] == '+' {
		return false
	}
	if p > 2 && b[p] == ' ' && b[p-1]-'0' <= 9 && b[p-2]|0x20-'a' <= 'z'-'a' && b[p-3]|0x20-'a' <= 'z'-'a' { // puk1 12345678
		return true
	}
	return p <= 0 || b[p-1]-'0' > 9 || bytes.IndexByte([]byte("/:,. -"), b[p]) < 0 || b[p] == ' ' && x.End-x.Start == 6 && sixBefore(b, p)
}

// sixBefore reports whether six digits stand by themselves right before b[p], a code that came before.
func sixBefore(b []byte, p int) bool {
	k := p
	for k > 0 && p-k < 7 && b[k-1]-'0' <= 9 {
		k--
	}
	return p-k == 6 && (k == 0 || bytes.IndexByte([]byte(" :\n"), b[k-1]) >= 0) && (k < 2 || b[k-2]-'0' > 9)
}

// grouped takes more groups of so many digits, with the same sign between any two: "77 12 34", "1-9-0-4". It reports false for part of
// something longer.
func (c *candidate) grouped(b []byte, size int) bool {
	for e, sep := c.end, byte(0); e+1 < len(b) && (b[e] == ' ' || b[e] == '-') && (sep == 0 || b[e] == sep); e = c.end {
		k := e + 1
		for k < len(b) && b[k]-'0' <= 9 {
			k++
		}
		n := k - e - 1
		switch {
		case n == 0:
			return true
		case n != size || size > 4 || c.digits+size > 8:
			return b[e] == ' ' && (n == 1 || n == 6 && size == 6) // two codes that came one behind the other
		}
		sep, c.end, c.digits, c.groups = b[e], k, c.digits+size, true
	}
	return true
}

// stopped takes the second group of a one-time code of two, with a stop between, 884.201, right behind its name.
func (c *candidate) stopped(w *pii.Words, b []byte) bool {
	e := c.end
	if c.digits != 3 || c.end+4 > len(b) || b[e] != '.' || e+4 < len(b) && (wordByte(b[e+4]) || codeGoesOn(b, e+4)) || !pinBefore(w, c.first) {
		return false
	}
	for _, d := range b[e+1 : e+4] {
		if d-'0' > 9 {
			return false
		}
	}
	c.end, c.digits, c.groups = e+4, 6, true
	return true
}

// closes takes the sign or letter behind the digits, "7704#", "2468A", and reports whether they end there.
func (c *candidate) closes(b []byte, high int) bool {
	e := c.end
	if e >= high {
		return true
	}
	switch d := b[e]; {
	case d == '#' || d == '*':
		c.sign = true
	case d-'A' <= 'Z'-'A' && (e+1 == len(b) || !wordByte(b[e+1])):
		c.letter = true
	default:
		return !wordByte(b[e]) && (!codeGoesOn(b, e) || words.Italic(b, c.start, e))
	}
	c.end++
	return c.letter || c.signGoesOn(b, high)
}

// signGoesOn takes the digits behind the sign that c ends in, as in 19#33, and reports whether they end there.
func (c *candidate) signGoesOn(b []byte, high int) bool {
	e := c.end
	for e < high && b[e]-'0' <= 9 {
		e++
	}
	if e == c.end {
		return true
	}
	c.digits += e - c.end
	c.end = e
	return e == high || !wordByte(b[e]) && !codeGoesOn(b, e)
}

// codeGoesOn reports whether the sign that is b[e] makes the digits before it something else: 45%, 12:30, 4471-x, 4,5.
func codeGoesOn(b []byte, e int) bool {
	switch b[e] {
	case '%', '@', '_', '+', '=':
		return true
	}
	if e+1 == len(b) {
		return false
	}
	switch next := b[e+1]; b[e] {
	case '-', '/':
		return true
	case ':': // but 4471:llä
		return next > ' ' && next-'a' > 'z'-'a'
	case '.', ',':
		return next-'0' <= 9
	}
	return false
}
