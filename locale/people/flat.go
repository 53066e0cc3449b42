package people

import "github.com/sladd-go/sladd/pii"

// What stands between the house and the postal code: stairs, floor, flat and side.

// flats takes along stairs, floor, flat and side behind word k: lgh 1203, 2. tv, H0201, as 4.
func (t text) flats(p *place, k int) int {
	for n := 0; n < 4; n++ {
		to := t.flat(k)
		if to == k {
			break
		}
		k = to
		if n == 0 {
			p.sum.add(aFlat)
		}
	}
	return k
}

const flatGap = pii.GapBlank | pii.GapComma | pii.GapStop | pii.GapLine | pii.GapHyphen | pii.GapSlash | pii.GapParen

// flat returns the last word of one of them behind word k, or k.
func (t text) flat(k int) int {
	a := k + 1
	switch {
	case !t.has(a) || t.gap(a)&^flatGap != 0:
		return k
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
func (t text) sticks(k int) bool { return t.has(k) && t.gap(k)&^(pii.GapBlank|pii.GapStop) == 0 }

// partEnds reports whether a part of the address ends before word k.
func (t text) partEnds(k int) bool { return !t.has(k) || t.gap(k)&^(pii.GapBlank|pii.GapStop) != 0 }

// floor reads what a number begins: 2. tv, 4 tr, 3 etg, 2-4, 5th floor.
func (t text) floor(k int) int {
	a, b := k+1, k+2
	if t.len(a) > 2 {
		if code, last := t.postal(b); t.len(a) == 4 && last > code && t.gap(a)&^(pii.GapBlank|pii.GapComma) == 0 { // 7 a 1201 123 45 lund
			return a
		}
		return k
	}
	switch {
	case t.sticks(b) && t.dotted(b): // 2. t.v.
		return b + 1
	case t.sticks(b) && t.is(b, "h") && t.gap(b+1)&pii.GapStop != 0: // 2.h.t.h.
		if t.dotted(b + 1) {
			return b + 2
		}
		return b
	case t.number(b, 2) && t.gap(a)&^(pii.GapBlank|pii.GapComma) == 0 && t.gap(b) == pii.GapHyphen && !t.isUnit(b+1): // 2-4
		return b
	case t.number(b, 3) && t.gap(a)&pii.GapComma != 0 && t.gap(b)&^pii.GapBlank == pii.GapStop && t.gap(b+1)&(pii.GapComma|pii.GapLine|pii.GapPara) != 0: // 47, 2. 6, 8200 Aarhus N
		return b
	case t.number(b, 2) && t.len(a) == 1 && t.gap(a) == pii.GapComma && t.gap(b) == pii.GapComma && t.flags(k)&pii.IsNumber != 0 && !t.isUnit(b+1): // 3,1,3
		return b
	case t.sticks(b) && (t.flatWord(b) || t.side(b)):
		switch {
		case t.is(b, "t"), t.is(b, "v"), t.is(b, "rum"), t.is(b, "rom"), t.is(b, "room"), t.is(b, "hus"): // 2 rum och kök
			return k
		case t.is(b+1, "upp") && t.sticks(b+1): // 2 tr upp
			return b + 1
		case t.gap(b) == 0 && t.part(b) != noPart && t.cue(b+1) == cueFlat && t.gap(b+1) == pii.GapBlank: // 5th floor
			return b + 1
		}
		return b
	case t.part(b) == partOrdinal && t.gap(b)&^pii.GapColon == 0 && t.cue(b+1) == cueFlat && t.gap(b+1) == pii.GapBlank: // 3rd floor
		return b + 1
	case t.bareFloor(k):
		return a
	}
	return k
}

// bareFloor reports whether the number behind word k is that of a floor by the stop behind it: 45, 2., 8000 Aarhus C.
func (t text) bareFloor(k int) bool {
	a, b := k+1, k+2
	if end := t.List[a].End; end >= len(t.Text) || t.Text[end] != '.' || t.gap(a)&^flatGap != 0 {
		return false
	}
	if t.gap(a)&^(pii.GapBlank|pii.GapComma) == 0 && (t.partEnds(b) || t.cue(b) == cueIs || t.slot(b) == slotFollow || t.slot(b) == slotThat) {
		return true
	}
	code, last := t.postal(b)
	return code >= 0 && (t.class(last+1)&town != 0 || t.gap(a)&pii.GapComma == 0 && t.word(last+1)) && t.gap(b)&pii.GapBlank != 0 || t.class(b)&town != 0 && t.flags(b)&pii.Capital != 0 && !t.month(b)
}

// stairs reads what one letter begins: H0201, B17, A 12, U. etg, t.v.
func (t text) stairs(k int) int {
	a, b := k+1, k+2
	up := t.flags(a)&pii.Capital != 0
	switch {
	case t.dotted(a):
		return b
	case !t.letter(a):
	case (up || t.is(a, "u")) && t.gap(b)&pii.GapStop != 0 && t.sticks(b) && t.cue(b) == cueFlat: // U. etg
		return b
	case t.number(b, 4) && t.len(b) == 4 && t.gap(b) == 0: // H0201
		return b
	case t.number(b, 3) && t.gap(b) == 0 && (up || t.flags(k)&pii.IsNumber != 0 || t.gap(k) == 0) && t.gap(a) != 0 && t.gap(a)&^(pii.GapBlank|pii.GapComma) == 0 && !t.isUnit(b+1): // 12 B17
		return b
	case t.gap(a)&^(pii.GapBlank|pii.GapComma) != 0 || t.gap(b)&^pii.GapComma != pii.GapBlank || t.is(a, "i") || t.is(a, "o") || t.is(a, "v"):
	case t.gap(b) == pii.GapBlank && t.flatNumber(b): // 29a, A 12
		return t.flatLetter(b)
	case (t.flatWord(b) || t.is(b, "as")) && t.runes(b) > 1 && t.number(b+1, 4): // 29a A as 12
		return a
	}
	return k
}

// door reads what a word begins: lgh 1203, as 4, uppg B, st. th, andra våningen.
func (t text) door(k int) int {
	a, b := k+1, k+2
	flat := t.flatWord(a)
	switch {
	case t.is(a, "st") && t.number(b, 3) && t.sticks(b) && t.gap(b+1)&(pii.GapComma|pii.GapLine|pii.GapPara) != 0: // st 2
		return b
	case t.is(a, "kl") && t.sticks(b) && t.side(b) && t.runes(b) > 1: // kl. tv
		return b
	case (t.is(a, "til") || t.is(a, "till")) && t.gap(a) == pii.GapBlank && t.part(b) == partSide && (t.flatWord(k) || t.side(k)): // stuen til venstre
		return b
	case t.part(a) == partFloor && t.flatWord(b) && t.gap(b) == pii.GapBlank: // andra våningen
		return b
	case flat && t.number(b, 4) && t.gap(b)&^pii.GapBlank == pii.GapColon && !t.clock(b+1): // lgh:1203
		return b
	case flat && t.letter(b) && t.sticks(b) && t.number(b+1, 4) && t.len(b+1) == 4 && t.gap(b+1) == 0: // bolignr H0103
		return b + 1
	case flat && t.sticks(b) && t.part(b) == partNumber && t.number(b+1, 4) && t.sticks(b+1): // lgh nr 1203
		return b + 1
	case (flat || t.is(a, "as")) && t.sticks(b) && t.number(b, 4): // lgh 1203, as 4
		if t.letter(b+1) && t.gap(b+1) == 0 {
			return b + 1
		}
		return b
	case flat && t.sticks(b) && t.letter(b): // uppg B
		if n := b + 1; t.number(n, 3) && t.gap(n)&^pii.GapBlank == 0 && t.flatNumber(n) && !t.number(n+1, 5) { // rappu B 12
			return n
		}
		if t.flags(b)&pii.Capital != 0 || t.partEnds(b+1) || t.number(b+1, 5) || t.landBefore(b+2) || t.cue(b+1) == cueFlat || !t.is(b, "i") && !t.is(b, "o") && !t.is(b, "e") && t.part(a) != partSide && t.runes(a) > 3 {
			return b
		}
	case t.is(a, "kl") && t.gap(b)&(pii.GapStop|pii.GapComma) != 0 && t.partEnds(b): // 71 kl., 4760 Vordingborg
		return a
	case t.side(a):
		switch {
		case t.gap(a)&pii.GapComma != 0 || !t.word(b) || t.side(b):
			return a
		case t.is(a, "st"): // Vej 9 st. er
			if t.gap(b)&pii.GapStop != 0 {
				return a
			}
		case t.partEnds(b) || t.cue(a) == cueSide || t.rank(a) == 0:
			return a
		}
	}
	return k
}

// dotted reports whether word k is the first of the two letters of a side: t.v., ö.g.
func (t text) dotted(k int) bool {
	if !t.word(k) || !t.word(k+1) || t.runes(k) != 1 || t.runes(k+1) != 1 || t.gap(k+1)&^pii.GapBlank != pii.GapStop {
		return false
	}
	switch {
	case t.is(k, "t"):
		return t.is(k+1, "v") || t.is(k+1, "h")
	case t.is(k, "n"), folded(t.Of(k), "ö") && t.is(k+1, "g"):
		return !t.is(k, "n") || t.is(k+1, "b")
	case t.is(k, "b"), t.is(k, "h"):
		return t.is(k+1, "v")
	case t.is(k, "m"):
		return t.is(k+1, "f")
	}
	return false
}

// groundFloor reports whether the st behind a house is the ground floor and no number of pieces: Nørregade 9 st.
func (t text) groundFloor(p place) bool {
	k := p.last + 1
	if !t.is(k, "st") || !t.endsSentence(k) {
		return false
	}
	return !p.loose && p.sum.sum >= sureStreet || t.codeBehind(k) || t.flags(p.first)&t.flags(k+1)&pii.Capital != 0 && t.class(k+1)&town != 0
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
