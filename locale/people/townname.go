package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Towns that no list holds, behind a street.

// placeName reports whether word k, in lower case, may be the town behind a street and its number, whether one knows it or not: in is
// set behind i or på, marked behind a comma.
func (t text) placeName(k int, in, marked bool) bool {
	c := t.class(k)
	if c&(notName|title|family|given1) != 0 && c&town == 0 || cueOf(c) != noCue && t.sign(k) != partTownFirst || t.runes(k) < 3 {
		return false
	}
	if t.sign(k) == partTownFirst && t.word(k+1) && t.runes(k+1) > 2 && t.gap(k+1) == pii.GapBlank && t.rank(k+1) != 1 && cueOf(t.class(k+1)) == noCue && (in || marked || t.follows(k+2)) { // vester skerninge
		return t.follows(k+2) || t.class(k+1)&town != 0
	}
	if t.gap(k+1) == pii.GapHyphen && t.word(k+1) && t.rank(k+1) == 0 && t.follows(k+2) { // nord-lenangen
		return true
	}
	if cueOf(c) != noCue || t.rank(k) != 0 && t.rank(k) < 3 || c&common != 0 && c&town == 0 {
		return false
	}
	if !t.follows(k+1) && t.townWord(k+1) != partTownLast {
		return false
	}
	switch {
	case c&town != 0, in:
		return true
	case c&name != 0:
		_, end := lexicon.StreetEnding(t.Of(k))
		return uint64(end)&(landEnd|roadEnd) != 0 && t.gap(k+1) != pii.GapBlank
	}
	return marked || t.rank(k) == 0 && (!t.has(k+1) || t.gap(k+1) != pii.GapBlank) && !t.thing(k)
}

// placelike reports whether word k is written as places are or ends so.
func (t text) placelike(k int) bool {
	if t.flags(k)&pii.Capital != 0 || t.class(k)&town != 0 {
		return true
	}
	_, end := lexicon.StreetEnding(t.Of(k))
	return uint64(end)&(landEnd|roadEnd) != 0 || strongEnd(t.Of(k))
}

// fullName reports whether a name goes on behind word k.
func (t text) fullName(k int) bool {
	return t.word(k+1) && t.joined(k+1) && t.flags(k+1)&pii.Capital != 0 && t.class(k+1)&name != 0
}

// farmBefore takes along a farm or a house without a number before a postal code: Lien søndre, 2665 Lesja.
func (t text) farmBefore(p *place) {
	k := p.first - 1
	if k < 0 || t.gap(p.first) != pii.GapComma|pii.GapBlank || !t.word(k) {
		return
	}
	c := t.class(k)
	switch {
	case t.word(k-1) && t.flags(k-1)&pii.Capital != 0 && t.gap(k) == pii.GapBlank && (t.sized(k) && t.flags(k)&pii.Capital == 0 || t.part(k) == partWeak): // Lien søndre, Hulta gård
		p.first = k - 1
	case t.flags(k)&pii.Capital != 0 && c&(name|notName|title|family|common) == 0 && t.rank(k) == 0 && cueOf(c) == noCue:
		if _, end := lexicon.StreetEnding(t.Of(k)); uint64(end)&(landEnd|roadEnd) == 0 && !strongEnd(t.Of(k)) {
			return
		}
		if t.gap(k) == pii.GapHyphen && t.word(k-1) && t.class(k-1)&name == 0 {
			k--
		}
		if t.lineStart(k) || t.gap(k)&pii.GapComma != 0 || t.sign(k-1) == partBy && t.gap(k) == pii.GapBlank {
			p.first = k
		}
	}
}
