package age

import (
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// corrected joins an age and the one that is right for it: "85 nei forresten 91 år", "inte 12 utan 15". It reports false where
// something else is counted.
func (c *candidate) corrected(w *scene) bool {
	k := correctedAt(w, c.last+1, 1)
	if k == 0 && contrasts(w, c.first-1, c.last+1) {
		k = c.last + 2
	}
	if k > 0 {
		return c.joinBehind(w, k)
	}
	k = correctedAt(w, c.first-1, -1)
	if k == 0 && contrasts(w, c.first-3, c.first-1) {
		k = c.first - 2
	}
	if k > 0 && roleAt(w, k)&years != 0 {
		k--
	}
	return k <= 0 || c.joinBefore(w, k)
}

// joinBehind joins the age with the one at word k behind it.
func (c *candidate) joinBehind(w *scene, k int) bool {
	v, u, _, ok := number(w, k)
	if !ok || u != bare {
		return true
	}
	next := candidate{first: k, last: k, value: v}
	if !next.half(w) || !next.units(w) {
		return false
	}
	if c.to, c.group = next.last, 2; c.unit == bare {
		c.unit = next.unit
	}
	return c.unit != bare || !modelAt(w, c.from-1)
}

// joinBefore joins the age with the one at word k before it.
func (c *candidate) joinBefore(w *scene, k int) bool {
	if _, u, _, ok := number(w, k); !ok || u != bare || !leftOpen(w, k) {
		return true
	}
	c.from, c.group = k, 2
	return c.unit != bare || !modelAt(w, k-1)
}

// contrasts reports whether word not denies the number behind it and word but, behind that, stands before another: "ikke 12 men 21".
func contrasts(w *scene, not, but int) bool {
	if not < 0 || but != not+2 || but+1 >= len(w.List) || w.List[but+1].Flags&pii.IsNumber == 0 || w.List[but].Gap&^pii.GapComma != pii.GapBlank {
		return false
	}
	return butWords[string(w.Of(but))] && denials[string(w.Of(not))]
}

var (
	butWords = words.Set(`men but mutta en`)
	denials  = words.Set(`ikke ikkje inte ej ei not ekki`)
)

// modelAt reports whether word k, which a number stands right behind, is the name of a thing: "tar Elvanse 30 istället för 50".
func modelAt(w *scene, k int) bool {
	if k < 1 || w.List[k+1].Gap != pii.GapBlank || w.List[k].Gap != pii.GapBlank {
		return false
	}
	return w.List[k].Flags&(pii.Capital|pii.AllCaps) == pii.Capital && roleAt(w, k) == 0 && nameAt(w, k) == 0
}

// correctedAt returns the number that only words of a correction part from word k, in the direction step, or 0.
func correctedAt(w *scene, k, step int) int {
	sure := false
	for n := 0; n <= nearingMost && k > 0 && k < len(w.List); n, k = n+1, k+step {
		if w.List[k+max(0, -step)].Gap&(beyond|pii.GapSlash) != 0 {
			return 0
		}
		if b := w.Of(k); correcting(b) {
			sure = sure || len(b) > 1 && !prepositions[string(b)] && roleAt(w, k)&clock == 0
			continue
		}
		if sure && (w.List[k].Flags&pii.IsNumber != 0 || step < 0 && roleAt(w, k)&years != 0) {
			return k
		}
		return 0
	}
	return 0
}
