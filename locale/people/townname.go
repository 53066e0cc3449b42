package people

import "github.com/sladd-go/sladd/pii"

// Towns that no list holds, behind a street.

// placeName reports whether word k, in lower case, may be the town behind a street and its number, whether one knows it or not: in
// is set behind i or på, marked behind a comma.
func (t text) placeName(k int, in, marked bool) bool {
	c := t.class(k)
	if c&(notName|title|family|given1) != 0 && c&town == 0 || !t.silent(k) && t.sign(k) != partTownFirst || t.runes(k) < 3 {
		return false
	}
	if t.firstOfPlace(k) && (in || marked || t.follows(k+2)) { // vester skerninge
		return t.follows(k+2) || t.class(k+1)&town != 0
	}
	if t.gap(k+1) == pii.GapHyphen && t.word(k+1) && t.rank(k+1) == 0 && t.follows(k+2) { // nord-lenangen
		return true
	}
	return t.loneTown(k, in, marked)
}

// loneTown does so of a town whose name is one word: vi bor på storgatan 4 i rörum.
func (t text) loneTown(k int, in, marked bool) bool {
	c := t.class(k)
	if r := t.rank(k); !t.silent(k) || r == 1 || r == 2 || c&common != 0 && c&town == 0 {
		return false
	}
	if !t.follows(k+1) && t.townWord(k+1) != partTownLast {
		return false
	}
	switch {
	case c&town != 0, in:
		return true
	case c&name != 0:
		return !t.blank(k+1) && t.endsAs(k, landEnd|roadEnd)
	}
	return marked || t.rank(k) == 0 && !t.blank(k+1) && !t.thing(k)
}

// firstOfPlace reports whether word k is the first of many towns, and the next may go on with it.
func (t text) firstOfPlace(k int) bool {
	n := k + 1
	return t.sign(k) == partTownFirst && t.word(n) && t.runes(n) > 2 && t.blank(n) && t.rank(n) != 1 && t.silent(n)
}

// placelike reports whether word k is written as places are or ends so.
func (t text) placelike(k int) bool {
	return t.up(k) || t.class(k)&town != 0 || t.placeEnd(k)
}

// placeEnd reports whether word k ends as streets, farms or landscapes do.
func (t text) placeEnd(k int) bool { return t.endsAs(k, landEnd|roadEnd) || strongEnd(t.Of(k)) }

// fullName reports whether a name goes on behind word k.
func (t text) fullName(k int) bool {
	return t.word(k+1) && t.joined(k+1) && t.up(k+1) && t.class(k+1)&name != 0
}

// farmBefore takes along a farm or a house without a number before a postal code: Lien søndre, 2665 Lesja.
func (t text) farmBefore(p *place) {
	k := p.first - 1
	if k < 0 || t.gap(p.first) != blankComma || !t.word(k) {
		return
	}
	if first := t.farmFirst(k); first >= 0 {
		p.first = first
		return
	}
	if !t.up(k) || t.rank(k) != 0 || t.class(k)&(name|notName|title|family|common) != 0 || !t.silent(k) || !t.placeEnd(k) {
		return
	}
	if t.gap(k) == pii.GapHyphen && t.word(k-1) && t.class(k-1)&name == 0 { // Nord-Solbakken
		k--
	}
	if t.lineStart(k) || t.gap(k)&pii.GapComma != 0 || t.sign(k-1) == partBy && t.blank(k) {
		p.first = k
	}
}

// farmFirst returns the first word of the name of a farm that ends with word k, known by its words, or -1.
func (t text) farmFirst(k int) int {
	if t.farmPair(k) {
		return t.sizedBefore(k - 1)
	}
	return t.farmNamed(k)
}

// farmPair reports whether word k and the one before, with a capital, are the name of a farm: Lien søndre, Hulta gård.
func (t text) farmPair(k int) bool {
	return t.word(k-1) && t.up(k-1) && t.blank(k) && (t.sized(k) && !t.up(k) || t.part(k) == partWeak)
}

// sizedBefore returns the word before word k if it tells farms of one name apart, or else k: Nordre Lia.
func (t text) sizedBefore(k int) int {
	if t.blank(k) && t.up(k-1) && t.sized(k-1) {
		return k - 1
	}
	return k
}

// farmNouns stand before the name of a farm or a house that has no number.
var farmNouns = [...]string{"gården", "garden", "gard", "gård", "villa", "torpet", "torp", "bruket", "småbruket", "herrgården", "godset", "tila", "tilan", "bærinn", "bænum"}

// farmNamed returns the first word of a farm's name that ends with word k, behind what it is, or -1: gården Nordre Lia, Villa Solbacken.
func (t text) farmNamed(k int) int {
	first := t.sizedBefore(k)
	if !t.up(k) || first == k && t.class(k)&given1 != 0 {
		return -1
	}
	switch b := first - 1; {
	case !t.blank(first) || !t.word(b) || !in(farmNouns[:], t.Of(b)):
		return -1
	case t.up(b):
		return b
	}
	return first
}

// directions tell farms and villages of one name apart, and aren't called to people: Nordre Lia, Övre Berg.
const directions = `nordre søndre søre øvre nedre østre vestre indre ytre nørre sønder øster vester norra södra östra västra övre inre yttre efri
	neðri ytri innri syðri nyrðri`

// direction reports whether word k is one of them, and no part of somebody's name that goes on with it: Kari Nordre Lia.
func (t text) direction(k int) bool {
	return t.word(k) && t.inList(k, directionWords) && !(t.blank(k) && t.class(k-1)&name != 0)
}
