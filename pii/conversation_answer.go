package pii

import (
	"github.com/sladd-go/sladd/classify"
)

// numbered1 reports whether one word asks for several kinds of the category.
func numbered1(c classify.Category) bool {
	return c == classify.NationalID || c == classify.Financial
}

// answer adds to c.found what only the question before makes personal: a short message
// that answers it.
func (c *Conversation) answer(msg []byte) (err error) {
	a := &c.ans
	c.found, err = a.read(c.found, msg, Asked, func() {
		for i, q := range c.asked {
			if x := c.r.s.recs[i]; q.fresh > 0 && x.Answer != nil {
				a.try(x)
			}
		}
		if start, end, digits := numberAnswer(a.v.b); digits >= 4 && a.bits == 0 {
			if x := c.numberAsked(digits); x != nil {
				a.best = a.finding(x, start, end, 0)
			}
		}
	})
	return err
}

// numberAnswer returns the one number in b and how many digits it has, or none where there
// are several, or more than two words beside it.
func numberAnswer(b []byte) (start, end, digits int) {
	words := 0
	for i := 0; i < len(b); {
		switch {
		case isDigit(b[i]):
			if digits > 0 {
				return 0, 0, 0
			}
			start = i
			for i < len(b) {
				if isDigit(b[i]) {
					digits, i = digits+1, i+1
					end = i
					continue
				}
				_, next, _ := separator(b, i)
				if next < 0 || !isDigit(b[next]) {
					break
				}
				i = next
			}
			if i < len(b) && wordByte(b[i]) {
				return 0, 0, 0
			}
		case wordByte(b[i]):
			for i < len(b) && wordByte(b[i]) {
				i++
			}
			if words++; words > 2 {
				return 0, 0, 0
			}
		default:
			i++
		}
	}
	return start, end, digits
}

// numberAsked returns the recognizer that was asked for and has room for so many digits, rather
// one that has just so many; not if the message says that the number is something else.
func (c *Conversation) numberAsked(digits int) *compiled {
	s := c.r.s
	var part *compiled
	c.stem.reset(0)
	s.stems.walk(&c.stem, c.ans.v.b, len(c.ans.v.b), true)
	for i, a := range c.asked {
		x := s.recs[i]
		if a.fresh == 0 || x.Read == nil || x.Category == classify.OrgID {
			continue
		}
		if c.against(i) {
			return nil
		}
		longest := 0
		for _, n := range x.Lens {
			if n == digits {
				return x
			}
			longest = max(longest, n)
		}
		if part == nil && digits < longest {
			part = x
		}
	}
	return part
}

// against reports whether a word of what was walked last speaks against recognizer r.
func (c *Conversation) against(r int) bool {
	s := c.r.s
	for _, x := range c.stem.hits {
		if rel := s.rel[int(x.term)*len(s.recs)+r]; rel == relAgainst || rel == relUnit {
			return true
		}
	}
	return false
}
