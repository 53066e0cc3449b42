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
	} else if t.gap(i) == 0 {
		return place{}, false
	}
	if !t.codeNamed(first) {
		return place{}, false
	}
	last := t.codeEnd(first, i)
	if last < 0 || t.gap(last+1) == pii.GapBlank && t.sign(last+1) == partMissing { // postnr 123 45 saknas
		return place{}, false
	}
	p := place{first: first, last: last}
	p.sum.add(aCodeField)
	p.sum.evidence |= pii.TermBefore
	if to := t.townField(last + 1); to >= 0 {
		p.last = to
	} else if t.townBeside(last + 1) {
		p.last = t.town(last, &p)
	} else if n := t.townBefore(first - 1); n >= 0 {
		p.first = n
	}
	return p, true
}

// codeNamed reports whether the name of the field of a postal code stands before word first: Postnummer:, Postnr./by:
func (t text) codeNamed(first int) bool {
	k := first - 1
	for n := 0; n < 3 && t.word(k) && t.fieldLink(k); n++ {
		k--
	}
	if !t.word(k) || !t.codeWord(k) {
		return false
	}
	for j := k + 1; j <= first; j++ {
		if t.gap(j)&^(fieldGap|pii.GapSlash) != 0 {
			return false
		}
	}
	return true
}

// codeWord reports whether word k, with the one before where it has two, names the field of a postal code: postnr, post nr, post code.
func (t text) codeWord(k int) bool {
	if f := k - 1; t.part(k) == partNumber { // but not i post nr 3, jeg fik post nr 2000
		apart := t.starts(f) || t.gap(f)&pii.GapComma != 0 || t.cue(f-1) == cueOwn || t.numeral(f-1)
		return t.is(f, "post") && apart && t.gap(k)&^(pii.GapBlank|pii.GapHyphen|pii.GapStop) == 0
	}
	return t.sign(k) == partCodeField && (!t.is(k, "code") || in(codeKinds[:], t.Of(k-1)))
}

// fieldLink reports whether word k may stand between the name of the field and its value: is, my, and, by.
func (t text) fieldLink(k int) bool {
	q := t.cue(k)
	return q == cueIs || q == cueOwn || q == cueAnd || t.townFieldWord(k)
}

// codeKinds say of a code that it is one of the post.
var codeKinds = [...]string{"postal", "post", "zip"}

// codeEnd returns the last word of the code that begins with word first and has the number i, or -1.
func (t text) codeEnd(first, i int) int {
	if first < i && !t.landBefore(i) {
		return t.britishCode(first)
	}
	if last := t.codeAt(i); last >= 0 {
		return last
	}
	if t.len(i) == 3 && t.gap(i+1) != 0 && !t.isUnit(i+1) && !(t.has(i+1) && t.flags(i+1)&pii.IsNumber != 0) { // 101
		return i
	}
	return -1
}

// townBeside reports whether word k, behind a code, can begin the name of a town, and names no field: 752 28 Uppsala.
func (t text) townBeside(k int) bool {
	if !t.word(k) || t.gap(k)&^(pii.GapBlank|pii.GapComma) != 0 || t.gap(k+1)&pii.GapColon != 0 {
		return false
	}
	return t.class(k)&town != 0 || t.flags(k)&pii.Capital != 0 && !t.shouted(k)
}

// townFieldWord reports whether word k names the field of a town: Poststed, and By, which towns begin with as well.
func (t text) townFieldWord(k int) bool { return t.sign(k) == partTownField || t.is(k, "by") }

// townBefore returns the town before word k, the name of the field of its code, where a field before names it, Ort: Umeå, postnr 90325,
// or -1.
func (t text) townBefore(k int) int {
	n := k - 1
	if !t.word(n) || !t.only(k, blankComma|pii.GapLine) || t.gap(n)&pii.GapColon == 0 || !t.townFieldWord(n-1) || t.class(n)&town == 0 {
		return -1
	}
	return n
}

// townField returns the last word of the town whose field begins with word k, Ort: Uppsala, or -1.
func (t text) townField(k int) int {
	if !t.townFieldWord(k) || t.gap(k)&^(fieldGap|pii.GapComma|pii.GapSlash) != 0 {
		return -1
	}
	const marks = pii.GapColon | pii.GapOther | pii.GapLine // one of which ends the name of the field
	n := k + 1
	if !t.word(n) || t.gap(n)&^(marks|pii.GapBlank|pii.GapStop) != 0 || t.gap(n+1)&pii.GapColon != 0 {
		return -1
	}
	if t.class(n)&town == 0 && (t.gap(n)&marks == 0 || t.flags(n)&pii.Capital == 0 || t.rank(n) == 1) {
		return -1
	}
	return t.townEnd(n)
}
