package people

import "github.com/sladd-go/sladd/pii"

// A postal code behind the name of its field: Postnummer: 752 28, and the town in the field behind it: Ort: Uppsala.
// The word for the field is evidence enough, though nothing in the number is.

const fieldGap = pii.GapBlank | pii.GapColon | pii.GapStop | pii.GapLine | pii.GapOther | pii.GapHyphen

// codeField reads number i as a postal code that a word names.
func (t text) codeField(i int) (place, bool) {
	first := i
	if t.landBefore(i) || t.gap(i) == 0 && t.britishCode(i-1) >= 0 {
		first--
	}
	k := first - 1
	for n := 0; n < 3 && t.word(k) && (t.cue(k) == cueIs || t.cue(k) == cueOwn || t.cue(k) == cueAnd || t.sign(k) == partTownField); n++ { // Postnr./by:
		k--
	}
	if !t.word(k) || t.sign(k) != partCodeField || t.is(k, "code") && !t.is(k-1, "postal") && !t.is(k-1, "post") && !t.is(k-1, "zip") || first == i && t.gap(i) == 0 {
		return place{}, false
	}
	for j := k + 1; j <= first; j++ {
		if t.gap(j)&^(fieldGap|pii.GapSlash) != 0 {
			return place{}, false
		}
	}
	last := t.codeAt(i)
	switch {
	case first < i && !t.landBefore(i):
		last = t.britishCode(first)
	case last < 0 && t.len(i) == 3 && t.gap(i+1) != 0 && !t.isUnit(i+1) && !(t.has(i+1) && t.flags(i+1)&pii.IsNumber != 0): // 101
		last = i
	}
	if last < 0 || t.gap(last+1) == pii.GapBlank && t.sign(last+1) == partMissing { // postnr 123 45 saknas
		return place{}, false
	}
	p := place{first: first, last: last}
	p.sum.add(aCodeField)
	p.sum.evidence |= pii.TermBefore
	if to := t.townField(last + 1); to >= 0 {
		p.last = to
	} else if t.word(last+1) && t.gap(last+1)&^(pii.GapBlank|pii.GapComma) == 0 && t.gap(last+2)&pii.GapColon == 0 && (t.class(last+1)&town != 0 || t.flags(last+1)&pii.Capital != 0 && !t.shouted(last+1)) {
		p.last = t.town(last, &p)
	}
	return p, true
}

// townField returns the last word of the town whose field begins with word k, Ort: Uppsala, or -1.
func (t text) townField(k int) int {
	if t.sign(k) != partTownField || t.gap(k)&^(fieldGap|pii.GapComma|pii.GapSlash) != 0 {
		return -1
	}
	n := k + 1
	if t.gap(n)&^(pii.GapBlank|pii.GapColon|pii.GapOther|pii.GapStop|pii.GapLine) != 0 || t.gap(n)&(pii.GapColon|pii.GapOther|pii.GapLine) == 0 && t.class(n)&town == 0 {
		return -1
	}
	if !t.word(n) || t.gap(n+1)&pii.GapColon != 0 || t.class(n)&town == 0 && (t.flags(n)&pii.Capital == 0 || t.rank(n) == 1) {
		return -1
	}
	return t.townEnd(n)
}
