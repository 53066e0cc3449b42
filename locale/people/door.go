package people

import "github.com/sladd-go/sladd/pii"

// Flats and sides that a word begins, behind the house or the floor: lgh 1203, uppg B, st. th.

// door reads what a word begins: lgh 1203, as 4, uppg B, st. th, andra våningen.
func (t text) door(k int) int {
	a, b := k+1, k+2
	if to := t.sideSaid(k); to > k {
		return to
	}
	switch {
	case t.groundDoor(a), t.cellarSide(a): // st 2, kl. tv
		return b
	case t.part(a) == partFloor && t.flatWord(b) && t.blank(b): // andra våningen
		return b
	case t.flatWord(a), t.is(a, "as"):
		if to := t.doorNamed(k); to > k {
			return to
		}
	}
	if t.is(a, "kl") && (t.gap(b)&(pii.GapStop|pii.GapComma) != 0 || !t.has(b) && t.List[a].End < len(t.Text)) && t.partEnds(b) { // 71 kl., 4760 Vordingborg
		return a
	}
	if t.side(a) && t.sideEnds(a) {
		return a
	}
	return k
}

// groundDoor reports whether word a is the ground floor and the number of a door stands behind it.
func (t text) groundDoor(a int) bool {
	b := a + 1
	return t.is(a, "st") && t.number(b, 3) && t.sticks(b) && t.marked(b+1)
}

// cellarSide reports whether word a is the cellar and its side stands behind it in more than a letter.
func (t text) cellarSide(a int) bool {
	b := a + 1
	return t.is(a, "kl") && t.sticks(b) && t.side(b) && t.runes(b) > 1
}

// doorNamed reads a word for a flat with its number or letter.
func (t text) doorNamed(k int) int {
	b, n := k+2, k+3
	flat := t.flatWord(k + 1)
	switch {
	case flat && t.number(b, 4) && t.gap(b)&^pii.GapBlank == pii.GapColon && !t.clock(n): // lgh:1203
		return b
	case !t.sticks(b):
		return k
	case t.letter(b) && (flat || t.up(b)): // as. B 14
		return t.doorLetter(k)
	case flat && t.part(b) == partNumber && t.number(n, 4) && t.sticks(n): // lgh nr 1203
		return n
	case !t.number(b, 4):
		return k
	case t.tagged(n), t.doorTagged(n): // lgh 12b, port 12 D
		return n
	}
	return b // lgh 1203, as 4
}

// doorTagged reports whether word k is the letter of the door whose number stands before it.
func (t text) doorTagged(k int) bool {
	return t.letter(k) && t.blank(k) && !t.oneOf(k, "i", "o", "e", "à") && (t.up(k) || t.partEnds(k+1) || t.number(k+1, 5))
}

// sideSaid returns the last word that says behind word k, a floor, where in the house: stuen til venstre, 3. etg. på høyre side, 3rd floor to
// the left, 2. hæð vinstra megin, 3. kerros vasemmalla; or k.
func (t text) sideSaid(k int) int {
	n := k + 1
	switch {
	case !t.sticks(n):
		return k
	case t.oneOf(n, "til", "till", "på", "to", "on"):
		if n++; t.is(n, "the") {
			n++
		}
		if !t.blank(n) || t.part(n) != partSide {
			return k
		}
	case !t.oneOf(n, "vasemmalla", "oikealla", "vinstra", "hægra"):
		return k
	}
	if !t.flatWord(k) && !t.side(k) && !t.is(k, "upp") && !(t.numeral(k) && t.flatWord(k-1)) {
		return k
	}
	if t.blank(n+1) && t.oneOf(n+1, "side", "sida", "sidan", "siden", "megin", "puolella") {
		return n + 1
	}
	return n
}

// doorLetter reads a letter behind a word for a flat, with or without a number: uppg B, rappu B 12, bolignr H0103.
func (t text) doorLetter(k int) int {
	a, b, n := k+1, k+2, k+3
	switch {
	case t.digits(n, 4) && t.gap(n) == 0: // bolignr H0103
		return n
	case t.number(n, 3) && t.only(n, pii.GapBlank) && t.flatNumber(n) && (!t.number(n+1, 5) || t.marked(n+1)): // rappu B 12
		return n
	case t.up(b), t.partEnds(n), t.number(n, 5), t.landBefore(n + 1), t.cue(n) == cueFlat: // uppg B
		return b
	case !t.oneOf(b, "i", "o", "e") && t.part(a) != partSide && t.runes(a) > 3: // uppgång b
		return b
	}
	return k
}

// sideEnds reports whether word a, which says where in the house, is no other word: tv, but not Vej 9 st. er.
func (t text) sideEnds(a int) bool {
	b := a + 1
	switch {
	case t.gap(a)&pii.GapComma != 0 || !t.word(b) || t.side(b):
		return true
	case t.is(a, "st"):
		return t.gap(b)&pii.GapStop != 0
	}
	return t.partEnds(b) || t.cue(a) == cueSide || t.rank(a) == 0
}

// dotted reports whether word k is the first of the two letters of a side: t.v., ö.g.
func (t text) dotted(k int) bool {
	if !t.word(k) || !t.word(k+1) || t.runes(k) != 1 || t.runes(k+1) != 1 || t.gap(k+1)&^pii.GapBlank != pii.GapStop {
		return false
	}
	for _, s := range dottedSides {
		if folded(t.Of(k), s[0]) && t.is(k+1, s[1]) {
			return true
		}
	}
	return false
}

// dottedSides are their two letters.
var dottedSides = [...][2]string{{"t", "v"}, {"t", "h"}, {"n", "b"}, {"ö", "g"}, {"b", "v"}, {"h", "v"}, {"m", "f"}, {"n", "h"}, {"e", "h"}}

// hashed reports whether word k is the number of a flat behind its sign: 96 #4.
func (t text) hashed(k int) bool {
	b := t.between(k)
	return t.number(k, 4) && t.gap(k)&^partGap == pii.GapOther && b[len(b)-1] == '#' && !t.isUnit(k+1)
}

// romanFloor reports whether word k is the number of a floor in Roman numerals, with the word for one behind it: II etg.
func (t text) romanFloor(k int) bool {
	for _, c := range t.Of(k) {
		if c != 'I' && c != 'V' {
			return false
		}
	}
	return t.len(k) <= 3 && t.sticks(k+1) && t.cue(k+1) == cueFlat
}

// commaDoor reports whether a floor and the letter of its door stand behind the house k and a comma, and end the address or are before
// the town: Engihjalla 19, 7D; Hagaplan 4, 3B, Borlänge.
func (t text) commaDoor(k int) bool {
	a, b := k+1, k+2
	return t.gap(a) == blankComma && t.number(a, 2) && t.Of(a)[0] != '0' && t.tagged(b) && t.up(b) && (t.numeral(k) || t.tagged(k)) &&
		(t.closes(b) || t.cue(b+1) == cueAnd)
}
