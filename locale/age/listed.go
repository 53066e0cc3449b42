package age

import "github.com/sladd-go/sladd/pii"

// others finds the ages that are listed with c, and gives c their unit where it has none.
func (c *candidate) others(w *scene) {
	c.othersBefore(w)
	c.othersBehind(w)
}

func (c *candidate) othersBefore(w *scene) {
	for c.group < groupMax {
		k := c.from - 1
		if k >= 0 && roleAt(w, k)&and != 0 && w.List[c.from].Gap == pii.GapBlank {
			k--
		} else if k < 0 || w.List[c.from].Gap&pii.GapComma == 0 && !plus(w, c.from) && !inRow(w, k) {
			break
		}
		if k > 0 && roleAt(w, k)&(years|months) != 0 {
			k--
		}
		if k < 0 {
			break
		}
		if _, u, _, ok := number(w, k); !ok || u != bare || !leftOpen(w, k) {
			break
		}
		c.from = k
		c.group++
	}
}

func (c *candidate) othersBehind(w *scene) {
	for c.group < groupMax {
		k := c.to + 1
		joined := roleAt(w, k)&and != 0 && w.List[k].Gap == pii.GapBlank
		if joined {
			k++
		}
		next := candidate{first: k, last: k}
		if !goesOn(w, k, joined) || !next.listed(w, joined) {
			break
		}
		if c.unit == bare {
			c.unit = next.unit
		}
		c.to = next.last
		c.group++
	}
}

// goesOn reports whether a list goes on with word k, by the signs before it. joined says that "and" stands there.
func goesOn(w *scene, k int, joined bool) bool {
	if k >= len(w.List) || w.List[k].Gap&pii.GapBlank == 0 {
		return false
	}
	return joined || w.List[k].Gap&pii.GapComma != 0 || plus(w, k) || inRow(w, k-1)
}

// listed reads c, the next of a list, and reports whether it is an age with its unit, or alone. joined says that "and" stands before it.
func (c *candidate) listed(w *scene, joined bool) bool {
	k := c.first
	v, u, _, ok := number(w, k)
	if c.value = v; !ok || u != bare || !c.half(w) || !c.units(w) {
		return false
	}
	return c.unit != bare || closes(w, c.last) || inRow(w, k) || joined && roleAt(w, c.last+1) != 0
}

// nextNamed reports whether another name with a number follows: "Elsa 7, Olle 4".
func (c *candidate) nextNamed(w *scene) bool {
	k := c.last + 1
	if roleAt(w, k)&and != 0 {
		k++
	} else if k < len(w.List) && w.List[k].Gap&pii.GapComma == 0 {
		return false
	}
	return nameAt(w, k) > 0 && aloneAt(w, k+1)
}

// lastNamed reports whether another name with a number stands right before the name of c.
func (c *candidate) lastNamed(w *scene) bool {
	k := c.first - 1
	if k > 0 && w.List[k].Gap&pii.GapComma == 0 {
		if k--; roleAt(w, k)&and == 0 {
			return false
		}
	}
	if k--; k > 0 && roleAt(w, k)&years != 0 {
		k--
	}
	return k > 0 && aloneAt(w, k) && nameAt(w, k-1) > 0
}

// aloneAt reports whether word k is a number of one or two digits.
func aloneAt(w *scene, k int) bool {
	return k < len(w.List) && w.List[k].Flags&pii.IsNumber != 0 && len(w.Of(k)) < 3 && w.List[k].Gap&^(pii.GapBlank|pii.GapParen) == 0
}

// plus reports whether & or + joins word k to the one before it.
func plus(w *scene, k int) bool {
	x := &w.List[k]
	return x.Gap == pii.GapBlank|pii.GapOther && x.Start > 1 && (w.Text[x.Start-2] == '&' || w.Text[x.Start-2] == '+')
}

// closes reports whether the clause ends behind word k, or goes on with another of a list.
func closes(w *scene, k int) bool {
	n := k + 1
	if n >= len(w.List) || w.List[n].Gap&(beyond|pii.GapComma|pii.GapParen) != 0 {
		return true
	}
	return roleAt(w, n)&(and|goes|who|has) != 0 || numberItem(w, n)
}
