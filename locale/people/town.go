package people

import "github.com/sladd-go/sladd/pii"

// town takes along the town behind the postal code that ends with word k.
func (t text) town(k int, p *place) int {
	n := k + 1
	if !t.word(n) || t.isUnit(n) || t.sign(n) == partMissing || t.gap(n)&^(pii.GapBlank|pii.GapComma) != 0 {
		return k
	}
	c, r := t.class(n), t.rank(n)
	up := t.flags(n)&pii.Capital != 0
	behind := p.sum.sum >= 80 || t.word(p.first) && !t.landBefore(p.first+1) // a street or a box stands before
	two := t.townFirst(n) && t.word(n+1) && t.gap(n+1)&^pii.GapBlank&^pii.GapHyphen == 0
	switch {
	case t.sign(n+1) == partBy && t.gap(n+1) == pii.GapBlank && t.townWord(n+2) == partRegion: // bogen i ofoten
		p.sum.add(aTown)
	case two && (t.class(n+1)&town != 0 || t.townWord(n+1) == partTownLast) && t.gap(n+1) == pii.GapBlank: // västra frölunda
		p.sum.add(aTown)
		return t.townEnd(n + 1)
	case c&town != 0 && (r != 1 || behind && up), t.sign(n) == partTown && p.sum.sum >= 60, t.townWord(n) == partIceland:
		p.sum.add(aTown)
	case up && (r != 1 || behind && cueOf(c) == noCue):
		p.sum.add(aUnknownTown)
	case r == 0 && cueOf(c) == noCue && c&common == 0:
		p.sum.add(aLowerTown)
	case !behind:
		return k
	case two && t.gap(n+1) == pii.GapHyphen, c&town != 0 && (r != 1 || c&fnWord == 0 && cueOf(c) == noCue && t.slot(n) == 0), t.sign(n) == partWordTown, two && t.rank(n+1) != 1:
		p.sum.add(aLowerTown)
	case t.codeApart(k) && t.gap(n)&^pii.GapComma == pii.GapBlank && t.runes(n) > 1 && c&(fnWord|notName) == 0 && cueOf(c) == noCue && (p.sum.sum >= sureStreet && r > 1 || t.gap(n+1)&^pii.GapBlank != 0): // what ends the line behind a street and a code
		p.sum.add(aLowerTown)
	default:
		return k
	}
	return t.townEnd(n)
}

// codeApart reports whether the postal code that ends with word k is no other number behind a house: it is written as one, or
// stands behind a comma or a line end.
func (t text) codeApart(k int) bool {
	if t.landBefore(k) || t.len(k) == 5 || t.len(k) == 2 && t.number(k-1, 3) {
		return true
	}
	return t.gap(k)&(pii.GapComma|pii.GapLine) != 0 && t.gap(k)&pii.GapHyphen == 0
}

// townEnd returns the last word of the town that begins with word k: København Ø, Vang i Valdres.
func (t text) townEnd(k int) int {
	for n := 0; n < 3; n++ {
		a := k + 1
		if !t.word(a) {
			return k
		}
		up := t.flags(a)&pii.Capital != 0
		switch {
		case t.gap(a) == pii.GapHyphen && string(t.between(a)) == "-":
		case t.gap(a) == pii.GapSlash && t.class(a)&town != 0 && t.class(k)&town != 0: // Helsinki/Helsingfors
		case t.gap(a) == pii.GapStop|pii.GapBlank && t.sign(k) == partTown && t.sign(a) == partDistrict: // Kbh. K
		case t.gap(a)&^pii.GapBlank != 0:
			return k
		case t.townWord(a) == partTownLast && (up == (t.flags(k)&pii.Capital != 0) || !up && t.runes(a) > 4) && t.runes(k) > 1 && (up || t.runes(a) > 2 || !t.number(a+1, 4)): // åkers styckebruk, Borgarfirði eystri
		case (t.is(a, "i") || t.sign(a) == partBy) && t.region(a+1) && t.gap(a+1) == pii.GapBlank: // bø i telemark
			a++
		case !up && (t.is(a, "i") || string(t.Of(a)) == "í" || string(t.Of(a)) == "á") && (t.class(k)&town != 0 || t.sign(k) == partWordTown) && t.word(a+1) && t.gap(a+1) == pii.GapBlank && t.rank(a+1) == 0 && t.class(a+1)&(common|given|title) == 0 && t.follows(a+2): // våler i østfold
			a++
		case n == 0 && t.sign(k) == partTownFirst && t.is(a, "i") && t.word(a+1) && t.gap(a+1) == pii.GapBlank && t.rank(a+1) != 1:
			a++
		case n == 0 && t.townFirst(k) && up && t.flags(k)&pii.Capital != 0 && t.partEnds(a+1): // Södra Vi
		case n == 0 && t.townFirst(k) && t.runes(a) > 1 && t.rank(a) != 1 && cueOf(t.class(a)) == noCue && t.class(a)&title == 0:
		case t.class(k)&town != 0 && (t.is(a, "nord") || t.is(a, "syd") || t.is(a, "vest") || folded(t.Of(a), "øst")) && (up || t.endsSentence(a)): // Vejle Øst
		case t.sign(a) == partDistrict && (up || !t.has(a+1) || t.gap(a+1)&^pii.GapBlank != 0 || t.class(k)&town != 0):
		case up && t.flags(k)&pii.Capital != 0 && t.rank(a) == 0 && t.flags(a)&pii.AllCaps == 0 && t.class(a)&given1 == 0 && t.class(k)&town == 0:
		case t.is(a, "i") && t.word(a+1) && t.gap(a+1) == pii.GapBlank && t.flags(a+1)&t.flags(k)&pii.Capital != 0 && t.class(a+1)&(name|title) == 0:
			a++
		default:
			return k
		}
		k = a
	}
	return k
}

// countryBehind takes along a country behind the town.
func (t text) countryBehind(p *place) {
	k := p.last + 1
	if !t.word(k) {
		return
	}
	if t.class(k)&town != 0 && t.flags(k)&pii.Capital != 0 && t.gap(k) == pii.GapComma|pii.GapBlank && t.class(k)&given == 0 && t.endsSentence(k) { // 430 91 Hönö, Öckerö
		p.last = k
		return
	}
	if t.sign(k) == partCountry && t.gap(k)&^(pii.GapComma|pii.GapLine|pii.GapBlank) == 0 && !(t.gap(k)&pii.GapLine != 0 && t.cue(k+1) == cueIs && t.gap(k+1) == pii.GapBlank) {
		p.last = k
	}
}

// codeAlone returns the last word of a postal code that begins with word k and no town follows, or -1.
func (t text) codeAlone(k int) int {
	if !t.has(k) || t.flags(k)&pii.IsNumber == 0 || t.gap(k)&^(pii.GapBlank|pii.GapComma|pii.GapLine) != 0 {
		return -1
	}
	if b := t.Of(k); t.len(k) == 4 && t.gap(k)&(pii.GapComma|pii.GapLine) == 0 && (b[0] == '2' && b[1] == '0' || b[0] == '1' && b[1] == '9') {
		return -1
	}
	return t.codeAt(k)
}

// codeAt does so whatever stands before the code.
func (t text) codeAt(k int) int {
	last := k
	switch t.len(k) {
	case 3:
		if !t.has(k+1) || t.flags(k+1)&pii.IsNumber == 0 || t.len(k+1) != 2 || t.gap(k+1) != pii.GapBlank {
			return -1
		}
		last = k + 1
	case 4, 5:
	default:
		return -1
	}
	if t.clock(last+1) || t.isUnit(last+1) || t.has(last+1) && (t.gap(last+1) == 0 || t.gap(last+1)&(pii.GapHyphen|pii.GapSlash|pii.GapColon) != 0) {
		return -1
	}
	return last
}

// mayStand reports whether word k, the nth behind a street or a box, may stand before its postal code:
// part of a town, c/o and a name.
func (t text) mayStand(k, n int) bool {
	g := t.gap(k)
	switch {
	case g&pii.GapColon != 0 && !t.semicolon(k) || g&pii.GapLine != 0 && n == 0 && t.flags(k)&pii.Capital == 0:
		return false
	case t.part(k) == partCentre && g&^(pii.GapBlank|pii.GapComma) == 0:
		return true
	case t.careAt(k), t.is(k, "o") && g == pii.GapSlash, t.is(k-1, "v") && g&pii.GapSlash != 0:
		return true
	case t.flags(k)&pii.Capital != 0:
		return n < 3 || t.cue(k-2) == cueCare || t.cue(k-3) == cueCare
	case t.is(k-1, "o") && t.gap(k-1) == pii.GapSlash, t.is(k-2, "o") && t.gap(k-2) == pii.GapSlash:
		return true
	}
	if t.class(k)&common != 0 && t.class(k)&town == 0 || cueOf(t.class(k)) != noCue && !t.sized(k) {
		return false
	}
	return n == 0 && g&pii.GapComma != 0 || n < 3 && t.gap(k-n)&pii.GapComma != 0 && g == pii.GapBlank
}

// semicolon reports whether a semicolon stands before word k.
func (t text) semicolon(k int) bool {
	b := t.between(k)
	return len(b) > 0 && b[0] == ';' && t.gap(k)&^(pii.GapColon|pii.GapBlank|pii.GapLine) == 0
}
