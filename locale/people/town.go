package people

import "github.com/sladd-go/sladd/pii"

// The town behind a postal code.

// town takes along the town behind the postal code that ends with word k.
func (t text) town(k int, p *place) int {
	n := k + 1
	if !t.word(n) || t.isUnit(n) || t.sign(n) == partMissing || !t.only(n, blankComma) && !(t.class(n)&town != 0 && t.cellSign(n)) {
		return k
	}
	behind := p.sum.sum >= 80 || t.word(p.first) && !t.landBefore(p.first+1) // a street or a box stands before
	switch {
	case t.cutTown(n): // H:ki
		p.sum.add(aTown)
		return t.townEnd(n + 1)
	case t.inRegion(n + 1): // bogen i ofoten
		p.sum.add(aTown)
	case t.twoTown(n): // västra frölunda
		p.sum.add(aTown)
		return t.townEnd(n + 1)
	case t.listedTown(n, p.sum.sum, behind):
		p.sum.add(aTown)
	case t.townByCapital(n, behind):
		p.sum.add(aUnknownTown)
	case t.rareAndSilent(n), behind && (t.lowerTown(n) || t.endsWithTown(n, p.sum.sum)):
		p.sum.add(aLowerTown)
	default:
		return k
	}
	return t.townEnd(n)
}

// cutTown reports whether word n is what a town begins with, and behind a colon or a stop stands what it ends with: H:ki, Kr.sand.
func (t text) cutTown(n int) bool {
	a := n + 1
	if g := t.gap(a); g != pii.GapColon && g != pii.GapStop || len(t.between(a)) != 1 {
		return false
	}
	return t.up(n) && t.runes(n) <= 3 && t.word(a) && !t.up(a) && t.runes(a) > 1 && !t.labelAt(a)
}

// labelAt reports whether a colon stands behind word k, too, or what is behind it is glued to it as in an address of the net: Oslo.no/.
func (t text) labelAt(k int) bool {
	return t.gap(k+1)&pii.GapColon != 0 || t.has(k+1) && t.gap(k+1) != 0 && t.gap(k+1)&(pii.GapAt|pii.GapSlash) != 0
}

// townByCapital reports whether word n has the capital of a town and is no frequent word. Behind a street or a box it may be one.
func (t text) townByCapital(n int, behind bool) bool {
	return t.up(n) && (t.rank(n) != 1 || behind && t.silent(n))
}

// rareAndSilent reports whether word n, however it is written, is known as nothing that it could say instead of a town.
func (t text) rareAndSilent(n int) bool {
	return t.rank(n) == 0 && t.silent(n) && t.class(n)&common == 0
}

// inRegion reports whether word k, i or the like, stands before a landscape that tells towns apart.
func (t text) inRegion(k int) bool {
	return t.sign(k) == partBy && t.blank(k) && t.townWord(k+1) == partRegion
}

// listedTown reports whether word n is a town by the lists, behind a postal code and what is worth sum. A common word has to stand behind
// a street and be written with a capital.
func (t text) listedTown(n, sum int, behind bool) bool {
	switch {
	case t.class(n)&town != 0 && (t.rank(n) != 1 || behind && t.up(n)):
		return true
	case t.sign(n) == partTown && sum >= 60: // kbh
		return true
	}
	return t.townWord(n) == partIceland
}

// lowerTown reports whether word n, behind a street and a postal code, is a town though it is a word: os, store heddinge, nord-lenangen.
func (t text) lowerTown(n int) bool {
	c, r := t.class(n), t.rank(n)
	if t.sign(n) == partWordTown || c&town != 0 && (r != 1 || c&fnWord == 0 && t.silent(n) && t.slot(n) == 0) {
		return true
	}
	return t.townFirst(n) && t.word(n+1) && t.only(n+1, pii.GapBlank|pii.GapHyphen) && (t.gap(n+1) == pii.GapHyphen || t.rank(n+1) != 1)
}

// endsWithTown reports whether word n, whatever it means, ends the line behind a street and a postal code.
func (t text) endsWithTown(n, sum int) bool {
	c := t.class(n)
	if !t.codeApart(n-1) || t.gap(n)&^pii.GapComma != pii.GapBlank || t.runes(n) < 2 || c&(fnWord|notName) != 0 || !t.silent(n) {
		return false
	}
	return sum >= sureStreet && t.rank(n) > 1 || !t.only(n+1, pii.GapBlank)
}

// countryBehind takes along a country behind the town.
func (t text) countryBehind(p *place) {
	k := p.last + 1
	if !t.word(k) {
		return
	}
	c := t.class(k)
	switch {
	case c&town != 0 && t.up(k) && t.gap(k) == blankComma && c&given == 0 && t.endsSentence(k): // 430 91 Hönö, Öckerö
	case t.sign(k) != partCountry, !t.only(k, partGap):
		return
	case t.gap(k)&pii.GapLine != 0 && t.cue(k+1) == cueIs && t.blank(k+1): // Sverige är
		return
	}
	p.last = k
}

// mayStand reports whether word k, the nth behind a street or a box, may stand before its postal code:
// part of a town, c/o and a name.
func (t text) mayStand(k, n int) bool {
	g := t.gap(k)
	switch {
	case g&pii.GapColon != 0 && !t.semicolon(k) || g&pii.GapLine != 0 && n == 0 && !t.up(k):
		return false
	case t.part(k) == partCentre && t.only(k, blankComma):
		return true
	case t.careWord(k):
		return true
	case t.up(k):
		return n < 3 || t.cue(k-2) == cueCare || t.cue(k-3) == cueCare
	case t.careOver(k - 1), t.careOver(k - 2):
		return true
	}
	if t.otherWord(k) {
		return false
	}
	return n == 0 && g&pii.GapComma != 0 || n < 3 && t.gap(k-n)&pii.GapComma != 0 && g == pii.GapBlank
}

// otherWord reports whether word k is one that names of towns don't have.
func (t text) otherWord(k int) bool {
	return t.class(k)&common != 0 && t.class(k)&town == 0 || !t.silent(k) && !t.sized(k)
}

// careWord reports whether word k belongs to c/o or v/, or stands right behind v/.
func (t text) careWord(k int) bool {
	return t.careAt(k) || t.careOver(k) || t.is(k-1, "v") && t.gap(k)&pii.GapSlash != 0
}

// semicolon reports whether a semicolon stands before word k.
func (t text) semicolon(k int) bool {
	b := t.between(k)
	return len(b) > 0 && b[0] == ';' && t.only(k, pii.GapColon|pii.GapBlank|pii.GapLine)
}
