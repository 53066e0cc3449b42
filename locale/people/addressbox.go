package people

import "github.com/sladd-go/sladd/pii"

// Boxes at a post office: Box 12, Postboks 1122 Sentrum, PL 23, P.b. 4.

// boxBefore reports whether a word for a box stands before number i.
func (t text) boxBefore(i int) bool {
	return t.only(i, blankStop) && (t.boxWord(i-1) || t.dottedBox(i) || t.part(i-1) == partNumber && t.sticks(i-1) && t.boxWord(i-2))
}

// boxWord reports whether word k is one for a box.
func (t text) boxWord(k int) bool { return t.cue(k) == cueBox || t.part(k) == partPostBox }

// dottedBox reports whether P.b. stands before number i.
func (t text) dottedBox(i int) bool {
	return t.is(i-1, "b") && t.is(i-2, "p") && t.gap(i-1) == pii.GapStop
}

// box reads the box that number i is.
func (t text) box(i int) place {
	if t.part(i-1) == partNumber && !t.boxWord(i-1) { // box nr 12
		return t.numberedBox(i)
	}
	p := place{first: i - 1, last: i}
	switch {
	case t.postBox(i): // as sure as a street
		p.sum.add(aStreetWord)
	default:
		p.sum.add(aBox)
		if t.dottedBox(i) || t.shortBox(i) {
			p.sum.add(aShortBox)
		}
	}
	switch {
	case t.dottedBox(i), t.is(i-2, "po") && t.blank(i-1): // PO Box
		p.first = i - 2
	case t.is(i-2, "o") && t.is(i-3, "p") && t.only(i-2, blankStop) && t.only(i-1, blankStop): // P.O. Box
		p.first = i - 3
	}
	if n := i + 1; t.blank(n) && !t.is(i-1, "box") && (t.part(n) == partCentre || t.postBox(i) && t.sized(n) && t.closes(n)) { // Postboks 1122 Sentrum
		p.last = n
	}
	t.townBehind(&p)
	return p
}

// numberedBox reads the box that number i is behind a word for a number: box nr 12.
func (t text) numberedBox(i int) place {
	p := place{first: i - 2, last: i}
	p.sum.add(aBox)
	if t.part(i-2) != partPostBox { // a box in a room has a number as well
		p.sum.add(aShortBox)
	}
	t.townBehind(&p)
	return p
}

// shortBox reports whether number i stands behind the short word for a box and nobody lives or moves there: pb 12.
func (t text) shortBox(i int) bool {
	return t.len(i-1) == 2 && !t.up(i-1) && t.cue(i-2) != cueLives && !t.moves(i-2)
}

// postBox reports whether the word before number i is one for a box at a post office, and not for any other: Postboks 12, Pb. 12, PL 12.
func (t text) postBox(i int) bool {
	k := i - 1
	switch {
	case t.part(k) == partPostBox:
		return true
	case t.is(k, "pl"):
		return t.part(k-1) == partFetch || t.flags(k)&pii.AllCaps != 0 && t.len(i) > 1 && !t.year(i)
	}
	return t.is(k, "pb") && t.up(k) && t.gap(i)&pii.GapStop != 0
}
