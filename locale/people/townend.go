package people

import "github.com/sladd-go/sladd/pii"

// Where the name of a town ends: København Ø, Vang i Valdres, Västra Frölunda.

// townEnd returns the last word of the town that begins with word k.
func (t text) townEnd(k int) int {
	for n := range 3 {
		to := t.townNext(k, n == 0)
		if to == k {
			break
		}
		k = to
	}
	return k
}

// townNext returns the last word of what goes on with a town behind word k, which is its first or not, or k.
func (t text) townNext(k int, first bool) int {
	a := k + 1
	switch g := t.gap(a); {
	case !t.word(a):
		return k
	case g == pii.GapHyphen && string(t.between(a)) == "-":
		return a
	case g == pii.GapSlash && t.class(a)&town != 0 && t.class(k)&town != 0: // Helsinki/Helsingfors
		return a
	case g == blankStop && t.sign(k) == partTown && t.sign(a) == partDistrict: // Kbh. K
		return a
	case g&^pii.GapBlank != 0:
		return k
	case t.lastOfTown(a):
		return a
	case t.townIn(k, first):
		return a + 1
	case first && t.townFirst(k) && t.behindFirst(a), t.quarter(a), t.unlistedTown(a):
		return a
	}
	return k
}

// lastOfTown reports whether word a is one that ends the names of towns, behind a word that it goes with: åkers styckebruk,
// Borgarfirði eystri.
func (t text) lastOfTown(a int) bool {
	k, up := a-1, t.up(a)
	if t.townWord(a) != partTownLast || t.runes(k) <= 1 || !t.alike(a, k) && (up || t.runes(a) <= 4) {
		return false
	}
	return up || t.runes(a) > 2 || !t.number(a+1, 4)
}

// townIn reports whether i and a landscape stand behind word k, which is the first of a town or not: bø i telemark.
func (t text) townIn(k int, first bool) bool {
	a, b := k+1, k+2
	if !t.word(b) || !t.blank(b) {
		return false
	}
	i := t.is(a, "i")
	switch {
	case t.sign(a) == partBy && t.region(b): // bø i telemark
		return true
	case i && (first && t.sign(k) == partTownFirst && t.rank(b) != 1 || t.inAnyPlace(k, b)): // sande i sandefjord
		return true
	case t.up(a) || !i && !t.accentedIn(a):
		return false
	}
	return t.unlistedRegion(b) && (t.class(k)&town != 0 || t.sign(k) == partWordTown) // våler i østfold
}

// inAnyPlace reports whether words k and b are written as two places, of which the second need be on no list: Nes i Ådal.
func (t text) inAnyPlace(k, b int) bool {
	return t.up(b) && t.up(k) && t.class(b)&(name|title) == 0
}

// accentedIn reports whether word k says in or on as Icelandic and Faroese do.
func (t text) accentedIn(k int) bool {
	return string(t.Of(k)) == "í" || string(t.Of(k)) == "á"
}

// unlistedRegion reports whether word k may be a landscape that no list has, with nothing of its sentence behind it.
func (t text) unlistedRegion(k int) bool {
	return t.rank(k) == 0 && t.class(k)&(common|given|title) == 0 && t.follows(k+1)
}

// behindFirst reports whether word a may go on with a town behind the first word of many: Södra Vi, norra rörum.
func (t text) behindFirst(a int) bool {
	if t.up(a) && t.up(a-1) && t.partEnds(a+1) {
		return true
	}
	return t.runes(a) > 1 && t.rank(a) != 1 && t.silent(a) && t.class(a)&title == 0
}

// quarter reports whether word a is a part of the town before it: Vejle Øst, København K.
func (t text) quarter(a int) bool {
	ofTown := t.class(a-1)&town != 0
	if ofTown && t.oneOf(a, "nord", "syd", "vest", "øst") && (t.up(a) || t.endsSentence(a)) {
		return true
	}
	return t.sign(a) == partDistrict && (ofTown || t.up(a) || !t.has(a+1) || !t.only(a+1, pii.GapBlank))
}

// unlistedTown reports whether word a and the one before are written as the name of a town that no list has.
func (t text) unlistedTown(a int) bool {
	return t.up(a) && t.up(a-1) && t.rank(a) == 0 && t.flags(a)&pii.AllCaps == 0 && t.class(a)&given1 == 0 && t.class(a-1)&town == 0
}
