package people

import "github.com/sladd-go/sladd/pii"

// house returns the last word of the house number that word i begins: 12, 12 B, 12-14, 12 A 3.
func (t text) house(i int) int {
	k := i
	switch {
	case t.numbered(i): // 62:201, 10:3
		return i + 1
	case t.spanAt(i):
		k++
	}
	if n := k + 1; !t.letter(n) || t.gap(n) != 0 && (!t.blank(n) || !t.houseLetter(n)) {
		return k
	}
	return t.behindLetter(k + 1)
}

// numbered reports whether number i is the first of a property's two: 62:201, but not 12:30.
func (t text) numbered(i int) bool {
	n := i + 1
	return t.gap(n) == pii.GapColon && t.between(n)[0] == ':' && t.number(n, 3) && t.len(n) != 2 && !t.isUnit(n+1)
}

// spanAt reports whether number i goes on to a second one: 12-14, 12/14, 12 – 14.
func (t text) spanAt(i int) bool {
	n := i + 1
	if !t.number(n, 3) {
		return false
	}
	switch g := t.gap(n); {
	case g == pii.GapHyphen, g&^pii.GapBlank == pii.GapSlash:
		return true
	case g == pii.GapHyphen|pii.GapBlank:
		return t.len(n) >= t.len(i) && string(t.Of(n)) > string(t.Of(i)) && !t.isUnit(n+1)
	}
	return false
}

// behindLetter returns the last word of the house number behind its letter k: 12A-C, 28a33, 12 A 3.
func (t text) behindLetter(k int) int {
	n := k + 1
	if t.letter(n) && t.gap(n) == pii.GapHyphen && !t.tail(n) || t.number(n, 3) && t.gap(n) == 0 || t.letterFlat(k) { // 12A-C, 28a33, 7A:2
		return n
	}
	if t.gap(k) == 0 && t.letter(n) && t.blank(n) && t.up(n) && t.number(n+1, 3) && t.blank(n+1) { // 1b A 7
		k, n = n, n+1
	}
	if !t.blank(n) || !t.flatNumber(n) {
		return k
	}
	if t.number(n+1, 2) && t.gap(n+1) == pii.GapHyphen { // 8D 2-4
		n++
	}
	return t.flatLetter(n)
}

// tail reports whether the four digits of a flat stand right behind letter k: 24C-H0304.
func (t text) tail(k int) bool { return t.digits(k+1, 4) && t.gap(k+1) == 0 }

// letterFlat reports whether a colon and the number of a flat stand behind letter k of a house: 7A:2.
func (t text) letterFlat(k int) bool {
	n := k + 1
	return t.gap(k) == 0 && t.gap(n) == pii.GapColon && t.between(n)[0] == ':' && t.number(n, 4) && !t.clock(n+1)
}

// thousands reports whether number i is one of thousands, as prices are: rúgbrauð 2.650, te 450.
func (t text) thousands(i int) bool {
	return t.gap(i+1) == pii.GapStop && t.digits(i+1, 3) && !(t.word(i+2) && t.blank(i+2))
}

// houseLetter reports whether the letter k, a blank behind the number, belongs to the house and is no word: 12 B, and not 12 i lund.
func (t text) houseLetter(k int) bool {
	n := k + 1
	if t.has(n) && t.gap(n) == 0 || t.letterWord(k) { // H0201
		return false
	}
	if t.up(k) || !t.word(n) || !t.only(n, pii.GapBlank) || t.cue(n) == cueFlat {
		return true
	}
	switch t.Of(k)[0] {
	case 'e': // not hon bor storgatan 12 e hemma: e stands for är, too
		return t.addressGoesOn(n) || t.closes(k) || t.finnishRoad(k-2)
	case 't':
		return false
	}
	return true
}

// letterWord reports whether the letter k begins something else than a house, or is a word: c/o, n.h., i.
func (t text) letterWord(k int) bool {
	return t.careAt(k) || t.dotted(k) || t.is(k, "i") || t.is(k, "o") && !t.up(k)
}

// addressGoesOn reports whether word k belongs to an address before it: 12 e lgh 3, 12 e lund, 12 e är.
func (t text) addressGoesOn(k int) bool {
	switch t.cue(k) {
	case cueIs, cueIn, cueSide:
		return true
	}
	if q := t.part(k); q != noPart && q < partPostBox || t.sign(k) == partBy || t.class(k)&town != 0 || t.careAt(k) || t.landBefore(k+1) {
		return true
	}
	return t.letter(k) && t.number(k+1, 4) && t.gap(k+1) == 0 // H0201
}

// flatNumber reports whether number k is that of the flat behind the letter of the stairs, 12 A 3: neither a postal code nor
// the number of a floor.
func (t text) flatNumber(k int) bool {
	n := k + 1
	if !t.number(k, 3) || t.isUnit(n) || t.dayOf(n) {
		return false
	}
	c := t.class(n)
	if t.word(n) {
		if t.only(n, blankStop) && (t.cue(n) == cueFlat || t.cue(n) == cueSide || t.part(n) == partSide) {
			return false
		}
		if t.blank(n) && !t.up(k-1) && !t.finnishRoad(k-3) && c&town == 0 && !t.closes(k) { // 12 a 5 paket
			return false
		}
	}
	return t.len(k) < 3 || !t.blank(n) || !t.digits(n, 2) && c&town == 0 && t.townWord(n) != partIceland
}

// flatLetter returns word k, the number of a flat, or the letter behind it: B 12 b.
func (t text) flatLetter(k int) int {
	n := k + 1
	if t.tagged(n) && !t.flatWord(n+1) { // 4 A 17b, but not 4 A 3e vån
		return n
	}
	if !t.letter(n) || !t.blank(n) || t.oneOf(n, "i", "o", "e") {
		return k
	}
	if t.finnishRoad(k-3) || !t.blank(n+1) || t.flags(n+1)&pii.IsNumber != 0 {
		return n
	}
	return k
}

// lived reports whether what stands around number i makes a house of it, whatever stands before it: sjövägen 19 A lgh 1301.
func (t text) lived(i int) bool {
	h := t.house(i)
	return h > i && (t.gap(i+1) == 0 || t.up(h)) || t.flat(h) > h || t.codeBehind(h) || t.livesNear(i-1)
}

// codeBehind reports whether a postal code and a town that is one stand behind number i.
func (t text) codeBehind(i int) bool {
	if !t.only(i+1, partGap) && !t.is(i, "st") {
		return false
	}
	code, last := t.postal(i + 1)
	n := last + 1
	if code < 0 || !t.word(n) {
		return false
	}
	c := t.class(n)
	if c&town != 0 || t.sign(n) == partWordTown || t.townPair(n) {
		return true
	}
	if t.gap(i+1)&(pii.GapComma|pii.GapLine) == 0 || last == code && t.len(code) < 4 || c&(common|given|notName) != 0 || !t.silent(n) {
		return false
	}
	return t.rank(n) == 0 || t.rank(n) > 1 && t.closes(n)
}
