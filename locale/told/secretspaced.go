package told

import "github.com/sladd-go/sladd/pii"

// Codes whose groups of two or three digits stand apart with a hyphen or a slash and blanks between, 48 - 11 - 90, and those that a field holds in
// groups: "pin=9 0 4 2". Spans, scores and days are written so too: what a code is called must stand before them.

// spaced returns the last word of the groups that begin with word i, or 0: two of three digits or three of two that are no day.
func spaced(w *pii.Words, i int) int {
	n := i + 1
	if n >= len(w.List) || !isNumber(w, i) || !isNumber(w, n) {
		return 0
	}
	gap := w.List[n].Gap
	if gap != pii.GapBlank|pii.GapHyphen && gap != pii.GapBlank|pii.GapSlash {
		return 0
	}
	size := w.List[i].End - w.List[i].Start
	if size < 2 || size > 3 || !groupBegins(w, i) {
		return 0
	}
	last := lastGroup(w, i, gap, size)
	if last == 0 || (last-i+1)*size != 6 || size == 2 && dated(w, i) {
		return 0
	}
	return last
}

// groupBegins reports whether nothing is written together with word i, the first of groups.
func groupBegins(w *pii.Words, i int) bool {
	s := w.List[i].Start
	return s <= w.List[0].Start || bounds(w.Text[s-1])
}

// lastGroup returns the last of the groups from word i on that gap parts, or 0 if one isn't of size digits, is further off than a sign
// and its blanks, or something is written together with the last.
func lastGroup(w *pii.Words, i int, gap pii.Gap, size int) int {
	last := i
	for last+1 < len(w.List) && w.List[last+1].Gap == gap && isNumber(w, last+1) {
		if last++; w.List[last].End-w.List[last].Start != size || w.List[last].Start-w.List[last-1].End != 3 {
			return 0
		}
	}
	if e := w.List[last].End; e < highest(w) && (wordByte(w.Text[e]) || codeGoesOn(w.Text, e)) {
		return 0
	}
	return last
}

// spacedAt returns the code whose first digits are word i.
func spacedAt(w *pii.Words, i int) (c candidate, ok bool) {
	last := spaced(w, i)
	if last == 0 || i > 0 && w.List[i].Gap&(pii.GapHyphen|pii.GapSlash) != 0 || !opensDotted(w, i) {
		return c, false
	}
	c = candidate{start: w.List[i].Start, end: w.List[last].End, first: i, last: last, style: inDigits, groups: true, sign: true, digits: 6}
	c.span(w)
	return c, true
}

// groupField reports whether word i, right behind the '=' of a field that holds a code, is the first of its groups: four single digits,
// pin=9 0 4 2, or two of three, otp=884-201.
func groupField(w *pii.Words, i, s int) bool {
	n := i + 1
	if i == 0 || n >= len(w.List) || w.Text[s-1] != '=' || w.List[i].Start != s || w.List[i-1].End != s-1 || senses.of(w.Of(i-1))&(sPin|sCode|sPass) == 0 {
		return false
	}
	if w.List[n].Gap == pii.GapHyphen {
		return w.List[i].End-s == 3 && isNumber(w, n) && w.List[n].End-w.List[n].Start == 3
	}
	for k := i; k < i+4; k++ {
		if k >= len(w.List) || !single(w, k) || k > i && w.List[k].Gap != pii.GapBlank {
			return false
		}
	}
	return true
}
