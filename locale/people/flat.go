package people

import "github.com/sladd-go/sladd/pii"

// house returns the last word of the house number that word i begins: 12, 12 B, 12-14, 12 A 3.
func (t text) house(i int) int {
	k := i
	if t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && t.len(k+1) <= 3 && (t.gap(k+1) == pii.GapHyphen || t.gap(k+1)&^pii.GapBlank == pii.GapSlash) {
		k++
	} else if t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && t.len(k+1) <= 3 && t.gap(k+1) == pii.GapHyphen|pii.GapBlank && t.len(k+1) >= t.len(k) && string(t.Of(k+1)) > string(t.Of(k)) && !t.isUnit(k+2) { // 12 – 14
		k++
	}
	if t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && (t.len(k+1) == 3 || t.len(k+1) == 1) && t.gap(k+1) == pii.GapColon && !t.isUnit(k+2) { // 62:201, 10:3
		return k + 1
	}
	if !t.letter(k + 1) {
		return k
	}
	switch g := t.gap(k + 1); {
	case g == 0:
		k++
	case g == pii.GapBlank:
		n := k + 2
		if t.has(n) && t.gap(n) == 0 { // H0201
			return k
		}
		end := !t.has(n) || t.gap(n)&^pii.GapBlank != 0 || t.cue(n) == cueFlat || t.flags(n)&pii.IsNumber != 0
		if t.flags(k+1)&pii.Capital != 0 && !t.is(k+1, "i") || end && !t.is(k+1, "i") && !t.is(k+1, "o") && t.cue(k+1) != cueAnd || t.word(n) && !t.is(k+1, "i") && !t.is(k+1, "o") && !t.is(k+1, "e") && !t.is(k+1, "t") {
			k++
		} else {
			return k
		}
	default:
		return k
	}
	if t.letter(k+1) && t.gap(k+1) == pii.GapHyphen { // 12A-C
		return k + 1
	}
	if t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && t.gap(k+1) == 0 && t.len(k+1) <= 3 { // 28a33
		return k + 1
	}
	if t.gap(k) == 0 && t.letter(k+1) && t.gap(k+1) == pii.GapBlank && t.flags(k+1)&pii.Capital != 0 && t.has(k+2) && t.flags(k+2)&pii.IsNumber != 0 && t.gap(k+2) == pii.GapBlank { // 1b A 7
		k++
	}
	// The flat behind the letter of the stairs: 12 A 3. Not a postal code.
	if t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && t.gap(k+1) == pii.GapBlank && t.len(k+1) <= 3 && !t.isUnit(k+2) && !(t.gap(k+2)&^pii.GapBlank == 0 && t.cue(k+2) == cueFlat) {
		if t.len(k+1) == 3 && t.has(k+2) && t.gap(k+2) == pii.GapBlank && (t.flags(k+2)&pii.IsNumber != 0 && t.len(k+2) == 2 || t.class(k+2)&town != 0) {
			return k
		}
		k++
		if t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && t.len(k+1) <= 2 && t.gap(k+1) == pii.GapHyphen { // 8D 2-4
			k++
		}
	}
	return k
}

// letter reports whether word k is one letter.
func (t text) letter(k int) bool { return t.word(k) && t.runes(k) == 1 && t.Of(k)[0] < 0x80 }

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

func (t text) flat(k int) int {
	a, b := k+1, k+2
	if !t.has(a) || t.gap(a)&^flatGap != 0 {
		return k
	}
	number := func(x int) bool { return t.has(x) && t.flags(x)&pii.IsNumber != 0 && t.len(x) <= 4 }
	sticks := func(x int) bool { return t.has(x) && t.gap(x)&^(pii.GapBlank|pii.GapStop) == 0 }
	side := func(x int) bool { return t.word(x) && (t.cue(x) == cueSide || t.part(x) == partSide) }
	flat := func(x int) bool { return t.word(x) && (t.cue(x) == cueFlat || t.part(x) == partFlat) }
	floor := func(x int) bool { return flat(x) || side(x) }
	ends := func(x int) bool { return !t.has(x) || t.gap(x)&^(pii.GapBlank|pii.GapStop) != 0 }
	switch {
	case number(a) && t.len(a) <= 2 && sticks(b) && t.dotted(b): // 2. t.v.
		return b + 1
	case number(a) && t.len(a) <= 2 && sticks(b) && t.is(b, "h") && t.gap(b+1)&pii.GapStop != 0: // 2.h.t.h.
		if t.dotted(b + 1) {
			return b + 2
		}
		return b
	case number(a) && number(b) && t.len(a) <= 2 && t.len(b) <= 2 && t.gap(a)&^(pii.GapBlank|pii.GapComma) == 0 && t.gap(b) == pii.GapHyphen && !t.isUnit(b+1): // 2-4
		return b
	case number(a) && number(b) && t.len(a) <= 2 && t.len(b) <= 3 && t.gap(a)&pii.GapComma != 0 && t.gap(b)&^pii.GapBlank == pii.GapStop && t.gap(b+1)&(pii.GapComma|pii.GapLine|pii.GapPara) != 0: // 47, 2. 6, 8200 Aarhus N
		return b
	case number(a) && number(b) && t.len(a) == 1 && t.len(b) <= 2 && t.gap(a) == pii.GapComma && t.gap(b) == pii.GapComma && t.flags(k)&pii.IsNumber != 0 && !t.isUnit(b+1): // 3,1,3
		return b
	case (t.is(a, "st") || t.is(a, "kl")) && number(b) && t.len(b) <= 3 && sticks(b) && t.gap(b+1)&(pii.GapComma|pii.GapLine|pii.GapPara) != 0: // st 2
		return b
	case t.is(a, "kl") && t.gap(b)&^(pii.GapStop|pii.GapBlank) == 0 && side(b) && t.runes(b) > 1: // kl. tv
		return b
	case t.letter(a) && (t.flags(a)&pii.Capital != 0 || t.is(a, "u")) && t.gap(b)&pii.GapStop != 0 && sticks(b) && t.cue(b) == cueFlat: // U. etg
		return b
	case (t.is(a, "til") || t.is(a, "till")) && t.gap(a) == pii.GapBlank && t.part(b) == partSide && k > 0 && floor(k): // stuen til venstre
		return b
	case flat(a) && number(b) && t.gap(b)&^pii.GapBlank == pii.GapColon && !t.clock(b+1): // lgh:1203
		return b
	case t.part(a) == partFloor && flat(b) && t.gap(b) == pii.GapBlank: // andra våningen
		return b
	case t.letter(a) && t.gap(a) == pii.GapBlank && number(b) && t.len(b) <= 3 && t.gap(b) == 0 && !t.isUnit(b+1) && (t.flags(a)&pii.Capital != 0 || t.flags(k)&pii.IsNumber != 0): // 12 B17
		return b
	case flat(a) && t.letter(b) && sticks(b) && number(b+1) && t.len(b+1) == 4 && t.gap(b+1) == 0: // bolignr H0103
		return b + 1
	case number(a) && t.len(a) <= 2 && sticks(b) && floor(b): // 2. tv, 4 tr, 3 etg
		if t.is(b, "t") || t.is(b, "v") {
			return k
		}
		if t.is(b+1, "upp") && t.gap(b+1)&^(pii.GapBlank|pii.GapStop) == 0 { // 2 tr upp
			return b + 1
		}
		if t.gap(b) == 0 && t.part(b) != noPart && t.cue(b+1) == cueFlat && t.gap(b+1) == pii.GapBlank { // 5th floor
			return b + 1
		}
		return b
	case number(a) && t.len(a) <= 2 && t.part(b) == partOrdinal && t.gap(b)&^pii.GapColon == 0 && t.cue(b+1) == cueFlat && t.gap(b+1) == pii.GapBlank: // 3rd floor
		return b + 1
	case number(a) && t.len(a) <= 2 && t.gap(a)&pii.GapComma != 0 && t.gap(b)&pii.GapStop != 0 && ends(b): // 45, 2., 8000 Aarhus C
		return a
	case t.word(a) && t.runes(a) == 1 && number(b) && t.len(b) == 4 && t.gap(b) == 0: // H0201
		return b
	case flat(a) && sticks(b) && t.part(b) == partNumber && number(b+1) && sticks(b+1): // lgh nr 1203
		return b + 1
	case flat(a) && sticks(b) && number(b) && t.runes(a) > 1: // lgh 1203, as 4
		if t.letter(b+1) && t.gap(b+1) == 0 {
			return b + 1
		}
		return b
	case t.flags(k)&pii.IsNumber != 0 && (t.is(k-1, "as") || t.is(k-1, "lgh") || t.cue(k-1) == cueFlat) && t.letter(a) && t.gap(a) == pii.GapBlank && t.flags(a)&pii.Capital != 0 && number(b) && t.len(b) <= 3 && t.gap(b) == pii.GapBlank && !t.isUnit(b+1): // as 4 A 12
		return b
	case t.is(a, "as") && sticks(b) && number(b):
		return b
	case flat(a) && sticks(b) && t.letter(b) && (t.flags(b)&pii.Capital != 0 || ends(b+1) || number(b+1) && !t.is(b, "i")): // uppg B
		if number(b+1) && t.len(b+1) <= 3 && t.gap(b+1)&^pii.GapBlank == 0 && !t.isUnit(b+2) && !(t.has(b+2) && t.flags(b+2)&pii.IsNumber != 0) { // rappu B 12
			return b + 1
		}
		return b
	case flat(a) && sticks(b) && t.letter(b) && t.cue(b+1) == cueFlat && t.gap(b+1) == pii.GapBlank && t.has(b+2) && t.flags(b+2)&pii.IsNumber != 0: // rappu b as 12
		return b
	case number(a) && t.len(a) == 1 && t.gap(a) == pii.GapStop|pii.GapBlank && t.gap(b) == pii.GapStop|pii.GapBlank && t.has(b) && t.flags(b)&pii.IsNumber != 0 && t.len(b) == 4 && t.class(b+1)&town != 0: // 3. 2. 4700 Næstved
		return a
	case t.dotted(a):
		return b
	case t.is(a, "kl") && t.gap(b)&(pii.GapStop|pii.GapComma) != 0 && ends(b): // 71 kl., 4760 Vordingborg
		return a
	case side(a) && t.runes(a) > 1: // st, th
		if t.gap(a)&pii.GapComma == 0 && t.is(a, "st") && t.word(b) && !side(b) {
			return k
		}
		if t.gap(a)&pii.GapComma == 0 && !ends(b) && t.word(b) && t.cue(a) != cueSide && t.rank(a) != 0 {
			return k
		}
		return a
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
