package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Names with the surname first, and a comma: Svensson, Anna.

// inverted takes along a given name behind a comma, or initials.
func (t text) inverted(r *run) {
	k := r.last + 1
	if t.surnameInitial(r, k) {
		r.initial = true
		for r.last = k; t.oneLetter(r.last+1) && t.gap(r.last+1)&^pii.GapBlank == pii.GapStop; {
			r.last++
		}
		return
	}
	if t.is(r.first, "best") && t.lineStart(r.first) { // Best, Tom
		return
	}
	if !t.givenBehindComma(k) || !t.surnamesOnly(r) || t.fullBeside(r, k) || t.listedBehindComma(k) || !t.invertedAs(r, k) {
		return
	}
	r.comma = true
	r.worth += t.leadWorth(r.base) + 40
	r.last, r.base = k, k
	for range 3 {
		to, v := t.extension(r.last)
		if to == r.last || t.class(to)&given == 0 {
			t.lastInitial(r)
			return
		}
		r.last = to
		r.worth += v
	}
}

// lastInitial takes along an initial, with a capital, that ends the line or the cell behind the given name: HEINÄAHO, KAARLO A.
func (t text) lastInitial(r *run) {
	k := r.last + 1
	if t.oneLetter(k) && t.up(k) && t.blank(k) && !t.tabbed(k) && (t.lineStart(k+1) || t.tabbed(k+1)) && t.flags(r.last)&pii.Capital != 0 {
		r.last, r.initial = k, true
	}
}

// invertedAs reports whether the run and word k are written alike, and are no words if that is in lower case, but in a field.
func (t text) invertedAs(r *run, k int) bool {
	if !t.alike(k, r.first) {
		return false
	}
	return t.up(k) || t.rank(k) == 0 && t.rank(r.last) == 0 || t.fieldOf(r, k)
}

// fieldOf reports whether the run, a known surname in lower case, begins a line or is behind its label, with a common given name as
// word k: asiakas: niittymäki, helmi.
func (t text) fieldOf(r *run, k int) bool {
	if t.class(k)&given1 == 0 || t.class(r.last)&surname == 0 || !t.plainName(r.last) {
		return false
	}
	q := t.cue(r.first - 1)
	return t.lineStart(r.first) || t.gap(r.first)&pii.GapColon != 0 && (q == cueRole || q == cueName)
}

// givenBehindComma reports whether word k, behind a comma, can be a given name.
func (t text) givenBehindComma(k int) bool {
	c := t.class(k)
	switch {
	case !t.word(k) || !t.comma(k) || c&notName != 0:
		return false
	case c&given == 0:
		return c&common == 0 && c&trigger != 0 && lexicon.LookGiven(t.Of(k)) >= 5
	}
	return c&common == 0 || t.up(k)
}

// surnamesOnly reports whether the run holds no word that is rather a given name.
func (t text) surnamesOnly(r *run) bool {
	role := t.cue(r.first-1) == cueRole
	for j := r.first; j <= r.last; j++ {
		if t.runes(j) == 1 || t.particleAt(j) {
			continue
		}
		switch c := t.class(j); {
		case c&surname == 0:
			if c&given != 0 || lexicon.LookSurname(t.Of(j)) < 20 {
				return false
			}
		case c&given1 != 0 && !role:
			return false
		}
	}
	return true
}

// fullBeside reports whether the run, or what is behind the comma, has both its names already: Anna Berg, Kjell Å; P-O Lidgren, Majlis
// Kroon.
func (t text) fullBeside(r *run, k int) bool {
	if f := r.first - 1; t.class(f)&given != 0 && t.joined(r.first) && (t.plainName(f) || t.up(f)) {
		return true
	}
	if r.initial && t.gap(r.base)&pii.GapQuote == 0 {
		return true
	}
	n := k + 1
	return t.word(n) && t.blank(n) && t.up(n) && t.class(n)&surname != 0 && t.class(n)&given == 0
}

// listedBehindComma reports whether a list of names goes on behind word k: Berg, Anna och Lind.
func (t text) listedBehindComma(k int) bool {
	n := k + 1
	if t.cue(n) == cueAnd {
		n++
	} else if !t.comma(n) {
		return false
	}
	return t.word(n) && t.class(n)&name != 0
}
