package people

import "github.com/sladd-go/sladd/pii"

// What stands between the house and the postal code: stairs, floor, flat and side.

// flats takes along stairs, floor, flat and side behind word k: lgh 1203, 2. tv, H0201, as 4.
func (t text) flats(p *place, k int) int {
	for n := range 4 {
		to := t.flat(k)
		if to == k || t.tabbed(k+1) && t.numeral(k+1) { // a date in the next cell
			break
		}
		k = to
		if n == 0 {
			p.sum.add(aFlat)
		}
	}
	switch sure := p.sum.sum >= sureStreet; {
	case (sure || t.livesNear(p.first) || t.word(k+3) && t.class(k+3)&town != 0) && t.commaDoor(k):
		k += 2
	case sure && t.commaFloor(k):
		k++
	}
	return k
}

// commaFloor reports whether the number behind the house k and a comma is that of a floor and nothing else: Nørregade 5, 2, 8000 Aarhus C,
// nørregade 5, 2 i stedet, but not Nørregade 5, 2 poser.
func (t text) commaFloor(k int) bool {
	a, b := k+1, k+2
	if t.gap(a) != blankComma || !t.number(a, 2) || t.Of(a)[0] == '0' || t.clock(b) || !t.numeral(k) && !t.tagged(k) || t.tagged(b) {
		return false
	}
	if t.numeral(b) {
		return t.codeBehind(a)
	}
	switch t.cue(b) {
	case cueAnd, cueOr, cuePrep, cueParticle: // 2 av oss
		return false
	}
	return t.closes(a) && !t.dayOf(b)
}

const flatGap = partGap | pii.GapStop | pii.GapHyphen | pii.GapSlash | pii.GapParen

// flat returns the last word of one of them behind word k, or k.
func (t text) flat(k int) int {
	a := k + 1
	switch {
	case !t.has(a):
		return k
	case t.is(a, "i") && t.blank(a) && t.cue(a+1) == cueFlat && t.digits(a+2, 4) && t.blank(a+1) && t.blank(a+2): // 12 i lgh 1101
		return a + 2
	case !t.only(a, flatGap):
		if t.hashed(a) { // #4
			return a
		}
		return k
	case t.romanFloor(a): // II etg.
		return a + 1
	case t.flags(a)&pii.IsNumber != 0:
		return t.floor(k)
	case t.runes(a) == 1:
		return t.stairs(k)
	}
	return t.door(k)
}

// flatWord reports whether a number or a letter of the flat stands beside word k: lgh, etg.
func (t text) flatWord(k int) bool {
	return t.word(k) && (t.cue(k) == cueFlat || t.part(k) == partFlat)
}

// side reports whether word k says where in the house: tv, st, kælder.
func (t text) side(k int) bool {
	return t.word(k) && (t.cue(k) == cueSide || t.part(k) == partSide)
}

// sticks reports whether word k stands behind a blank or a stop.
func (t text) sticks(k int) bool { return t.has(k) && t.only(k, blankStop) }

// partEnds reports whether a part of the address ends before word k.
func (t text) partEnds(k int) bool { return !t.has(k) || !t.only(k, blankStop) }

// marked reports whether a comma or a line end stands before word k.
func (t text) marked(k int) bool { return t.gap(k)&(pii.GapComma|lineEnd) != 0 }

// floor reads what a number begins: 2. tv, 4 tr, 3 etg, 2-4, 5th floor.
func (t text) floor(k int) int {
	a, b := k+1, k+2
	switch {
	case t.len(a) > 2:
		return t.longFlat(k)
	case t.sticks(b) && t.dotted(b): // 2. t.v.
		return b + 1
	case t.sticks(b) && t.is(b, "h") && t.gap(b+1)&pii.GapStop != 0: // 2.h.t.h.
		if t.dotted(b + 1) {
			return b + 2
		}
		return b
	case t.floorAndDoor(k):
		return b
	case t.gap(a)&t.gap(b) == pii.GapComma && t.side(b): // 77,1,mf
		return b
	case t.sticks(b) && (t.flatWord(b) || t.side(b)):
		return t.floorNamed(k)
	case t.part(b) == partOrdinal && t.only(b, pii.GapColon) && t.cue(b+1) == cueFlat && t.blank(b+1): // 3rd floor
		return b + 1
	case t.bareFloor(k):
		return a
	}
	return k
}

// longFlat reads the number of a flat that has four digits, before a postal code: 7 a 1201 123 45 lund.
func (t text) longFlat(k int) int {
	a := k + 1
	if code, last := t.postal(a + 1); t.len(a) == 4 && last > code && t.only(a, blankComma) {
		return a
	}
	return k
}

// floorAndDoor reports whether the two numbers behind word k are a floor and a door.
func (t text) floorAndDoor(k int) bool {
	a, b := k+1, k+2
	switch g := t.gap(b); {
	case t.number(b, 2) && t.only(a, blankComma) && g == pii.GapHyphen: // 2-4
		return !t.isUnit(b + 1)
	case t.number(b, 3) && t.gap(a)&pii.GapComma != 0 && g&^pii.GapBlank == pii.GapStop: // 47, 2. 6, 8200 Aarhus N
		return t.marked(b+1) && !(t.clock(b) && t.len(b) == 2)
	case t.number(b, 2) && t.len(a) == 1 && t.gap(a) == pii.GapComma && g == pii.GapComma: // 3,1,3
		return t.flags(k)&pii.IsNumber != 0 && !t.isUnit(b+1)
	}
	return false
}

// floorNamed reads a number and the word for its floor, flat or side behind it: 4 tr, 3 etg.
func (t text) floorNamed(k int) int {
	b, c := k+2, k+3
	switch {
	case t.oneOf(b, "t", "v", "rum", "rom", "room", "hus"): // 2 rum och kök
		return k
	case t.is(c, "upp") && t.sticks(c), t.gap(b)&pii.GapStop != 0 && t.numberedDoor(b): // 2 tr upp, 5. dør 3
		return c
	case t.gap(b) == 0 && t.part(b) != noPart && t.cue(c) == cueFlat && t.blank(c): // 5th floor
		return c
	}
	return b
}

// numberedDoor reports whether word k is one for a door or a flat, and its number stands behind it: dør 3, lejl 12.
func (t text) numberedDoor(k int) bool {
	n := k + 1
	if !t.number(n, 4) || !t.sticks(n) || t.isUnit(n+1) {
		return false
	}
	return t.oneOf(k, "lejl", "lejlighed", "lgh", "leil", "bolig", "dør")
}

// bareFloor reports whether the number behind word k is that of a floor by the stop behind it: 45, 2., 8000 Aarhus C.
func (t text) bareFloor(k int) bool {
	a, b := k+1, k+2
	if end := t.List[a].End; end >= len(t.Text) || t.Text[end] != '.' || !t.only(a, flatGap) {
		return false
	}
	if t.only(a, blankComma) && (t.partEnds(b) || t.cue(b) == cueIs || t.slot(b) == slotFollow || t.slot(b) == slotThat) {
		return true
	}
	code, last := t.postal(b)
	if code >= 0 && t.gap(b)&pii.GapBlank != 0 && (t.class(last+1)&town != 0 || t.gap(a)&pii.GapComma == 0 && t.word(last+1)) {
		return true
	}
	return t.class(b)&town != 0 && t.up(b) && !t.month(b)
}

// stairs reads what one letter begins: H0201, B17, A 12, U. etg, t.v.
func (t text) stairs(k int) int {
	a, b := k+1, k+2
	switch {
	case t.dotted(a):
		return b
	case !t.letter(a):
		return k
	case t.letterFloor(a): // U. etg
		return b
	case t.up(a) && t.gap(b) == pii.GapHyphen && t.flatWord(b): // C-rappu
		return b
	case t.letterNumber(a):
		return b
	case !t.only(a, blankComma) || t.gap(b)&^pii.GapComma != pii.GapBlank || t.oneOf(a, "i", "o", "v"):
		return k
	case t.blank(b) && t.flatNumber(b): // 29a, A 12
		return t.flatLetter(b)
	case t.flatCounted(b): // 29a A as 12
		return a
	}
	return k
}

// letterFloor reports whether the letter a is the short name of a floor, and the word for floor stands behind its stop: U. etg.
func (t text) letterFloor(a int) bool {
	b := a + 1
	return (t.up(a) || t.is(a, "u")) && t.gap(b)&pii.GapStop != 0 && t.sticks(b) && t.cue(b) == cueFlat
}

// flatCounted reports whether word k says flat, in more than a letter, and a number stands behind it: as 12.
func (t text) flatCounted(k int) bool {
	return (t.flatWord(k) || t.is(k, "as")) && t.runes(k) > 1 && t.number(k+1, 4)
}

// letterNumber reports whether letter a and the number right behind it are those of a flat: H0201, 12 B17.
func (t text) letterNumber(a int) bool {
	k, b := a-1, a+1
	switch {
	case t.gap(b) != 0:
		return false
	case t.digits(b, 4):
		return true
	case !t.number(b, 3) || t.gap(a) == 0 || !t.only(a, blankComma):
		return false
	}
	return (t.up(a) || t.flags(k)&pii.IsNumber != 0 || t.gap(k) == 0) && !t.isUnit(b+1)
}

// groundFloor reports whether the st behind a house is the ground floor and no number of pieces: Nørregade 9 st.
func (t text) groundFloor(p place) bool {
	k := p.last + 1
	if !t.is(k, "st") || !t.endsSentence(k) {
		return false
	}
	return !p.loose && p.sum.sum >= sureStreet || t.codeBehind(k) || t.up(p.first) && t.up(k+1) && t.class(k+1)&town != 0
}

// closed returns end, or where the parenthesis ends that closes one within: Storgatan 14 (lgh 1302) is.
func (t text) closed(start, end int) int {
	open := 0
	for _, c := range t.Text[start:end] {
		switch c {
		case '(':
			open++
		case ')':
			open--
		}
	}
	if open > 0 && t.Text[end] == ')' {
		return end + 1
	}
	return end
}
