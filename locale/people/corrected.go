package people

import "github.com/sladd-go/sladd/pii"

// Names that somebody tells how to write, where they were written wrong: nimi on väärin, pitäs olla Wäätäjä eikä Vaataja.

// corrected reports whether the run is the name as it should be, with nothing of its sentence behind it or the wrong one, or the wrong one
// behind that and a word for not.
func (t text) corrected(r run) bool {
	n := r.last + 1
	ends := t.endsSentence(r.last) || t.gap(n)&pii.GapComma != 0
	if k := r.first - 1; t.contrasts(k) {
		return ends && t.word(k-1) && t.up(k-1) && !t.starts(k-1)
	}
	return ends || t.contrasts(n) && t.word(n+1) && t.up(n+1)
}

// contrasts reports whether word k sets one name against another: inte, eikä.
func (t text) contrasts(k int) bool {
	return t.oneOf(k, "eikä", "ei", "inte", "ikke", "ikkje", "ekki", "not")
}
