package people

import "github.com/sladd-go/sladd/pii"

// house returns the last word of the house number that word i begins: 12, 12 B, 12-14, 12 A 3.
func (t text) house(i int) int {
	k := i
	if t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && t.len(k+1) <= 3 && (t.gap(k+1) == pii.GapHyphen || t.gap(k+1) == pii.GapSlash) {
		k++
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
	// The flat behind the letter of the stairs: 12 A 3. Not a postal code.
	if t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && t.gap(k+1) == pii.GapBlank && t.len(k+1) <= 3 && !t.isUnit(k+2) {
		if t.len(k+1) == 3 && t.has(k+2) && t.gap(k+2) == pii.GapBlank && (t.flags(k+2)&pii.IsNumber != 0 && t.len(k+2) == 2 || t.class(k+2)&town != 0) {
			return k
		}
		k++
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
	side := func(x int) bool { return t.word(x) && t.cue(x) == cueSide }
	floor := func(x int) bool { return t.word(x) && (t.cue(x) == cueFlat || t.cue(x) == cueSide) }
	switch {
	case number(a) && t.len(a) <= 2 && sticks(b) && floor(b): // 2. tv, 4 tr, 3 etg
		if t.is(b, "t") && (t.is(b+1, "v") || t.is(b+1, "h")) && t.gap(b+1) == pii.GapStop {
			return b + 1
		}
		if t.is(b, "t") || t.is(b, "v") {
			return k
		}
		return b
	case t.word(a) && t.runes(a) == 1 && number(b) && t.len(b) == 4 && t.gap(b) == 0: // H0201
		return b
	case t.word(a) && t.cue(a) == cueFlat && sticks(b) && number(b) && t.runes(a) > 1: // lgh 1203, as 4
		if t.letter(b+1) && t.gap(b+1) == 0 {
			return b + 1
		}
		return b
	case t.is(a, "as") && sticks(b) && number(b):
		return b
	case t.word(a) && t.cue(a) == cueFlat && sticks(b) && t.letter(b) && t.flags(b)&pii.Capital != 0: // uppg B
		return b
	case side(a) && t.runes(a) > 1: // st, th
		if t.gap(a)&pii.GapComma == 0 && t.is(a, "st") && t.word(b) && !side(b) {
			return k
		}
		return a
	}
	return k
}
