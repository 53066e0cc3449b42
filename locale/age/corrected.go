package age

import "github.com/sladd-go/sladd/pii"

// corrected joins an age and the one that is right for it: "85 nei forresten 91 år", "inte 12 utan 15". It reports false where
// something else is counted.
func (c *candidate) corrected(w *scene) bool {
	if k := correctedAt(w, c.last+1, 1); k > 0 {
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
		return true
	}
	k := correctedAt(w, c.first-1, -1)
	if k > 0 && roleAt(w, k)&years != 0 {
		k--
	}
	if k > 0 {
		if _, u, _, ok := number(w, k); ok && u == bare && leftOpen(w, k) {
			c.from, c.group = k, 2
		}
	}
	return true
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
