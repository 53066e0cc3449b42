package told

import "github.com/sladd-go/sladd/pii"

// Codes of two places told in one sentence, where nothing names a code.

// twoPlaces reports whether c is four digits of one of two places, and as many of the other stand near: "4471 for the gate and 2580
// for the shed".
func (v *scene) twoPlaces(c *candidate) bool {
	if c.digits != 4 || c.first != c.last || !v.placed(c.first) || v.ofElse(c) {
		return false
	}
	for k := max(0, c.first-placesApart); k < min(len(v.w.List), c.first+placesApart+1); k++ {
		if k != c.first && isNumber(v.w, k) && v.placed(k) {
			return true
		}
	}
	return false
}

const placesApart = 6 // words between two codes

// placed reports whether word k is four digits with "for the gate" right behind, and they were not paid.
func (v *scene) placed(k int) bool {
	w, x, n := v.w, &v.w.List[k], k+1
	if x.End-x.Start != 4 || string(w.Text[x.End-2:x.End]) == "00" || n >= len(w.List) || w.List[n].Gap != pii.GapBlank || v.at(n)&(sTo|sAt) == 0 {
		return false
	}
	if n++; n < len(w.List) && (v.at(n)&sThe != 0 || in(theWords, w.Of(n))) {
		n++
	}
	return n < len(w.List) && w.List[n].Gap == pii.GapBlank && v.at(n)&(sThing|sLock) != 0 && !paidBefore(w, k)
}

const paidFor = 8 // words before a sum

// paidBefore reports whether the sentence before word k tells of paying.
func paidBefore(w *pii.Words, k int) bool {
	for p := k - 1; p >= max(0, k-paidFor) && w.List[p+1].Gap&(pii.GapStop|lineEnd) == 0; p-- {
		if in(paidWords, w.Of(p)) {
			return true
		}
	}
	return false
}

var (
	theWords  = set(`the den det our vår vår min vores`)
	paidWords = set(`betalade betalat betalte betalt betaler betalar maksoin maksettiin maksoi borgaði borguðum paid pay kostade kostat kostede kostet kostar
		koster kostaði cost costs kr kronor kroner euro euroa euros gav gave`)
)
