package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// numberItem reports whether word k is the number of the next item of a list, "2)", and no part of what stands before it.
func numberItem(w *scene, k int) bool {
	x := &w.List[k]
	if x.Flags&pii.IsNumber == 0 || x.End-x.Start > 2 || x.Gap&pii.GapBlank == 0 {
		return false
	}
	return x.End < len(w.Text) && w.Text[x.End] == ')' && w.Text[x.Start-1] != '('
}

// countsLater reports whether the number is the first of a list of which the last says what is counted: "Freja twelve and Oden
// twenty people".
func (c *candidate) countsLater(w *scene) bool {
	k := c.last + 1
	for range groupMax {
		switch {
		case k+2 >= len(w.List):
			return false
		case roleAt(w, k)&and != 0 && w.List[k].Gap == pii.GapBlank:
			k++
		case w.List[k].Gap&pii.GapComma == 0:
			return false
		}
		if w.List[k].Flags&pii.Capital == 0 {
			return false
		}
		if k++; k+1 >= len(w.List) || w.List[k].Gap != pii.GapBlank {
			return false
		}
		if _, u, _, ok := number(w, k); !ok || u != bare {
			return false
		}
		if k++; roleAt(w, k)&counted != 0 && w.List[k].Gap == pii.GapBlank {
			return true
		}
	}
	return false
}

const nearingMost = 3 // words between an age and the next

// nearing joins an age and the next that somebody is on the way to: "55 going on 56", "17, soon 18".
func (c *candidate) nearing(w *scene) {
	if c.unit > inLone || c.spelled {
		return
	}
	for k := c.last + 2; k < len(w.List) && k <= c.last+1+nearingMost; k++ {
		if numberIs(w, k, c.value+1) && nears(w, c.last+1, k) {
			if next := (candidate{first: k, last: k, value: c.value + 1}); next.units(w) && next.unit <= inLone {
				c.to, c.group = next.last, 2
			}
			return
		}
	}
	for k := c.first - 2; k >= 0 && k >= c.first-1-nearingMost; k-- {
		if numberIs(w, k, c.value-1) && nears(w, k+1, c.first) && leftOpen(w, k) {
			c.from, c.group = k, 2
			return
		}
	}
}

// numberIs reports whether word k is v in figures.
func numberIs(w *scene, k, v int) bool {
	if w.List[k].Flags&pii.IsNumber == 0 || w.List[k].End-w.List[k].Start > 3 {
		return false
	}
	n, _, _, ok := number(w, k)
	return ok && n == v
}

// nears reports whether one of the words from k up to end, all of one sentence, says that somebody is soon as old as the next.
func nears(w *scene, k, end int) bool {
	soon := false
	for ; k < end; k++ {
		if parts(w, k) {
			return false
		}
		soon = soon || roleAt(w, k)&nearing != 0
	}
	return soon && !parts(w, end)
}

// elided gives what word k, the "and" before a verb, goes on for the subject that its sentence leaves out: "lives alone and is 81".
func (a *around) elided(w *scene, k int) {
	if roleAt(w, k)&and == 0 {
		return
	}
	first := k
	for first > 0 && k-first < 2*reach && !sentenceParts(w, first) {
		first--
		if roleAt(w, first)&(thing|pet|it) != 0 && first+1 < k && roleAt(w, first+1)&(has|is) != 0 {
			return
		}
	}
	if r := roleAt(w, first); first < k && r&(self|third) != 0 && len(w.Of(first)) > 1 { // Jeg har aldri skrevet under, og var 16
		a.sub, a.far = subjectOf(r), true
		return
	}
	if first < k && roleAt(w, first)&(has|state) != 0 && roleAt(w, first)&is == 0 {
		a.rel, a.sub = relVerb, subNone
	}
}

// enrolled reports whether d, in parentheses behind a given name that ends with word k, is one of several, and the sentence tells of
// children or signs somebody up: "tilmelder August (2015) og Elliot (2017)".
func (d *origin) enrolled(w *scene, k int) bool {
	x := &w.List[k]
	if d.year < firstYear || !calledSo(w, k) || x.Class&given == 0 || x.Class&uint64(lexicon.Brand|lexicon.Team) != 0 {
		return false
	}
	told := role(0)
	for n, first := 0, k; n < 2*reach && first > 0 && !sentenceParts(w, first); n++ {
		first--
		told |= roleAt(w, first)
	}
	if q := roleAt(w, k-1); q&(kin|child|kids|mine) != 0 && w.List[k].Gap == pii.GapBlank && told&thing == 0 {
		return true
	}
	return told&(enrols|kids|child) != 0 && told&thing == 0 && (yearInParens(w, d.last+1) || yearInParens(w, d.last+2) || yearBefore(w, k))
}

// yearInParens reports whether word k is a name with a year in parentheses behind it.
func yearInParens(w *scene, k int) bool {
	return k+1 < len(w.List) && calledSo(w, k) && parenYear(w, k+1)
}

// calledSo reports whether word k has a capital or is a name in lower case.
func calledSo(w *scene, k int) bool { return w.List[k].Flags&pii.Capital != 0 || nameAt(w, k) == 1 }

// yearBefore reports whether a year in parentheses stands before the name that ends with word k, with a comma or "and" between.
func yearBefore(w *scene, k int) bool {
	return k > 1 && (parenYear(w, k-1) || roleAt(w, k-1)&and != 0 && parenYear(w, k-2))
}

// ofChildren reports whether d stands in parentheses behind children that are counted or somebody's and end with word k, of the role r.
func (d *origin) ofChildren(w *scene, k int, r role) bool {
	if k == 0 || r&(child|kids) == 0 || w.List[k].Flags&pii.Capital != 0 || !parenYears(w, d.first) {
		return false
	}
	_, _, _, counted := number(w, k-1)
	return counted || roleAt(w, k-1)&mine != 0 || r&mine != 0
}

// parenYears reports whether nothing but years stands in parentheses from word k on: "to barn (2014 og 2018)".
func parenYears(w *scene, k int) bool {
	for n := 0; n < 2*groupMax && k < len(w.List); k, n = k+1, n+1 {
		x := &w.List[k]
		if x.Flags&pii.IsNumber == 0 && roleAt(w, k)&and == 0 || x.Flags&pii.IsNumber != 0 && x.End-x.Start != 4 {
			return false
		}
		if x.End < len(w.Text) && w.Text[x.End] == ')' {
			return x.Flags&pii.IsNumber != 0
		}
	}
	return false
}

// parenYear reports whether word k is a year in parentheses.
func parenYear(w *scene, k int) bool {
	x, b := &w.List[k], w.Of(k)
	if x.Flags&pii.IsNumber == 0 || len(b) != 4 || x.Gap&pii.GapParen == 0 || x.End >= len(w.Text) || w.Text[x.End] != ')' {
		return false
	}
	return bytes.HasPrefix(b, []byte("19")) || bytes.HasPrefix(b, []byte("20"))
}
