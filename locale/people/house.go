package people

import "github.com/sladd-go/sladd/pii"

// house returns the last word of the house number that word i begins: 12, 12 B, 12-14, 12 A 3.
func (t text) house(i int) int {
	k := i
	switch {
	case !t.number(k+1, 3):
	case t.gap(k+1) == pii.GapHyphen || t.gap(k+1)&^pii.GapBlank == pii.GapSlash:
		k++
	case t.gap(k+1) == pii.GapHyphen|pii.GapBlank && t.len(k+1) >= t.len(k) && string(t.Of(k+1)) > string(t.Of(k)) && !t.isUnit(k+2): // 12 – 14
		k++
	case t.gap(k+1) == pii.GapColon && t.len(k+1) != 2 && !t.isUnit(k+2): // 62:201, 10:3
		return k + 1
	}
	if !t.letter(k+1) || t.gap(k+1) != 0 && (t.gap(k+1) != pii.GapBlank || !t.houseLetter(k+1)) {
		return k
	}
	k++
	if t.letter(k+1) && t.gap(k+1) == pii.GapHyphen { // 12A-C
		return k + 1
	}
	if t.number(k+1, 3) && t.gap(k+1) == 0 { // 28a33
		return k + 1
	}
	if t.gap(k) == 0 && t.letter(k+1) && t.gap(k+1) == pii.GapBlank && t.flags(k+1)&pii.Capital != 0 && t.number(k+2, 3) && t.gap(k+2) == pii.GapBlank { // 1b A 7
		k++
	}
	if t.gap(k+1) == pii.GapBlank && t.flatNumber(k+1) {
		k++
		if t.number(k+1, 2) && t.gap(k+1) == pii.GapHyphen { // 8D 2-4
			k++
		}
		return t.flatLetter(k)
	}
	return k
}

// thousands reports whether number i is one of thousands, as prices are: rúgbrauð 2.650, te 450.
func (t text) thousands(i int) bool {
	return t.gap(i+1) == pii.GapStop && t.number(i+1, 3) && t.len(i+1) == 3 && !(t.word(i+2) && t.gap(i+2) == pii.GapBlank)
}

// houseLetter reports whether the letter k, a blank behind the number, belongs to the house and is no word: 12 B, and not 12 i lund.
func (t text) houseLetter(k int) bool {
	n := k + 1
	if t.has(n) && t.gap(n) == 0 || t.careAt(k) || t.is(k, "i") || t.is(k, "o") && t.flags(k)&pii.Capital == 0 { // H0201
		return false
	}
	if t.flags(k)&pii.Capital != 0 || !t.word(n) || t.gap(n)&^pii.GapBlank != 0 || t.cue(n) == cueFlat {
		return true
	}
	switch t.Of(k)[0] {
	case 'e': // not hon bor storgatan 12 e hemma: e stands for är, too
		return t.cue(n) == cueIs || t.number(n+1, 4) && t.gap(n+1) == 0 && t.letter(n) || t.cue(n) == cueIn || t.sign(n) == partBy || t.cue(n) == cueSide || t.part(n) != noPart || t.class(n)&town != 0 || t.careAt(n) || t.landBefore(n+1) || t.closes(k)
	case 't':
		return false
	}
	return true
}

// flatNumber reports whether number k is that of the flat behind the letter of the stairs, 12 A 3: neither a postal code nor
// the number of a floor.
func (t text) flatNumber(k int) bool {
	n := k + 1
	if !t.number(k, 3) || t.isUnit(n) || t.month(n) {
		return false
	}
	if t.word(n) && t.gap(n)&^(pii.GapBlank|pii.GapStop) == 0 && (t.cue(n) == cueFlat || t.cue(n) == cueSide || t.part(n) == partSide) {
		return false
	}
	if t.word(n) && t.gap(n) == pii.GapBlank && t.flags(k-1)&pii.Capital == 0 && !t.finnishRoad(k-3) && t.class(n)&town == 0 && !t.closes(k) { // 12 a 5 paket
		return false
	}
	return !(t.len(k) == 3 && t.gap(n) == pii.GapBlank && (t.number(n, 2) && t.len(n) == 2 || t.class(n)&town != 0 || t.townWord(n) == partIceland))
}

// flatLetter returns word k, the number of a flat, or the letter behind it: B 12 b.
func (t text) flatLetter(k int) int {
	if n := k + 1; t.letter(n) && t.gap(n) == pii.GapBlank && !t.is(n, "i") && !t.is(n, "o") && !t.is(n, "e") && (t.finnishRoad(k-3) || !t.has(n+1) || t.gap(n+1) != pii.GapBlank || t.flags(n+1)&pii.IsNumber != 0) {
		return n
	}
	return k
}

// letter reports whether word k is one letter.
func (t text) letter(k int) bool { return t.word(k) && t.runes(k) == 1 && t.Of(k)[0] < 0x80 }

// number reports whether word k is a number of at most n digits.
func (t text) number(k, n int) bool {
	return t.has(k) && t.flags(k)&pii.IsNumber != 0 && t.len(k) <= n
}

// careAt reports whether c/o or v/ begins at word k.
func (t text) careAt(k int) bool {
	return t.is(k, "c") && t.is(k+1, "o") && t.gap(k+1) == pii.GapSlash || t.is(k, "v") && t.word(k+1) && t.gap(k+1)&^pii.GapBlank == pii.GapSlash
}

// stem reports whether word k begins the name of many streets: kongens.
func (t text) stem(k int) bool {
	q := t.sign(k)
	return q == partStem || q == partTownFirst
}

// lived reports whether what stands around number i makes a house of it, whatever stands before it: sjövägen 19 A lgh 1301.
func (t text) lived(i int) bool {
	h := t.house(i)
	return h > i && (t.gap(i+1) == 0 || t.flags(h)&pii.Capital != 0) || t.flat(h) > h || t.codeBehind(h) || t.livesNear(i-1)
}

// codeBehind reports whether a postal code and a town that is one stand behind number i.
func (t text) codeBehind(i int) bool {
	if t.gap(i+1)&^(pii.GapBlank|pii.GapComma|pii.GapLine) != 0 && !t.is(i, "st") {
		return false
	}
	code, last := t.postal(i + 1)
	if code < 0 || !t.word(last+1) {
		return false
	}
	c := t.class(last + 1)
	return c&town != 0 || t.sign(last+1) == partWordTown || t.townPair(last+1) || t.gap(i+1)&(pii.GapComma|pii.GapLine) != 0 && (last > code || t.len(code) > 3) && (t.rank(last+1) == 0 || t.rank(last+1) > 1 && t.closes(last+1)) && c&(common|given|notName) == 0 && cueOf(c) == noCue
}

// sized reports whether word k is one that streets of one name are told apart with: norra.
func (t text) sized(k int) bool { return t.word(k) && t.cue(k) == cueSized }
