package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// leads reports whether word k can be the one before another in a name.
func (t text) leads(k int) bool {
	c := t.class(k)
	if !t.word(k) || c&(notName|street|common|title|family) != 0 || cueOf(c) != noCue || t.runes(k) < 2 {
		return false
	}
	if c&(town|name) == town && t.class(k+1)&name == 0 || t.is(k, "cv") { // Gävle Brynäs
		return false
	}
	if t.starts(k) && (t.thingAt(k) != noThing || teamEnd(t.Of(k))) { // Skålen Margrethe, Koirapuisto Alppila
		return false
	}
	up := t.flags(k)&pii.Capital != 0
	if r := t.rank(k); r != 0 {
		return r == 4 && up && !t.starts(k)
	}
	if look := lexicon.Look(t.Of(k)); up {
		return look > -20
	} else {
		return look > 20
	}
}

// leadWorth is what a word before another is worth.
func (t text) leadWorth(k int) int {
	if t.class(k)&given != 0 {
		return 45
	}
	return clamp(lexicon.Look(t.Of(k))/2, 0, 25)
}

// notNext is what a word is worth that never goes on with a name.
const notNext = -100

// goesOn returns what word b is worth as the word behind a in one name, in tenths of bits.
func (t text) goesOn(a, b int) int {
	c := t.class(b)
	switch {
	case !t.word(a) || !t.word(b) || t.runes(b) < 2 || t.lowerWord(a, b):
		return notNext
	case t.doubleGiven(a, b):
		return 50
	case t.grammarBefore(a, b) || t.thingBeforeName(a, b):
		return notNext
	case c&given != 0 && c&uint64(lexicon.Calendar) != 0 && t.is(a, "thi") && t.class(a-1)&name != 0: // nguyen thi mai
		return 40
	case t.roadNext(b), t.flags(b)&pii.Capital != 0 && t.class(a)&given1 == 0 && t.traded(b), t.acronymBehind(a, b): // Ringdal Rør
		return notNext
	}
	v := 0
	if rank := t.rank(b); c&name != 0 {
		v = t.knownNext(a, b, rank)
	} else if v = t.unknownNext(a, b, rank); v == notNext {
		return v
	}
	v += t.capitals(a, b)
	if t.gap(b)&pii.GapHyphen != 0 {
		v += 10
	}
	return v
}

// lowerWord reports whether word a is a word far oftener than a name, in lower case, and b no surname to it: sen lovade.
func (t text) lowerWord(a, b int) bool {
	ca, cb := t.class(a), t.class(b)
	if t.flags(a)&pii.Capital != 0 || t.gap(b)&pii.GapHyphen != 0 || t.sense(a).name&strong == 0 || cb&surname != 0 || ca&cb&given1 != 0 && t.plainName(b) {
		return false
	}
	return (cb&given != 0 || lexicon.LookSurname(t.Of(b)) < 25) && !t.unlisted(a, b)
}

// doubleGiven reports whether words a and b are a double given name: jørn-are, Ann-charlott.
func (t text) doubleGiven(a, b int) bool {
	fa, fb := t.flags(a), t.flags(b)
	return t.class(a)&t.class(b)&given1 != 0 && t.gap(b) == pii.GapHyphen && fa&fb&pii.AllCaps == 0 && fb&pii.Capital <= fa&pii.Capital
}

// grammarBefore reports whether word a, in lower case, is a pronoun, a preposition or the like before b.
func (t text) grammarBefore(a, b int) bool {
	return t.flags(a)&pii.Capital == 0 && grammatical(t.cue(a)) && t.class(a)&common != 0 && !t.listedBehind(a, b)
}

// thingBeforeName reports whether word a is what the name of a thing begins with, or ends before: Frakken Ib, rosen Ingrid Bergman.
func (t text) thingBeforeName(a, b int) bool {
	ca, cb := t.class(a), t.class(b)
	if t.starts(a) && ca&name == 0 && cb&given != 0 && t.gap(b) == pii.GapBlank && t.runes(a) > 3 && (t.thingAt(a) != noThing || t.thing(a) && lexicon.Look(t.Of(a)) < 20) {
		return true
	}
	return t.flags(a)&pii.Capital == 0 && t.flags(b)&pii.Capital != 0 && ca&given == 0 && cb&given1 != 0 && !t.particleAt(a)
}

// roadNext reports whether word b is a street with its house behind: Anna Hafnargata 12.
func (t text) roadNext(b int) bool {
	if t.class(b)&surname != 0 || !t.has(b+1) || t.flags(b+1)&pii.IsNumber == 0 || t.gap(b+1) != pii.GapBlank || t.len(b+1) > 3 {
		return false
	}
	_, end := lexicon.StreetEnding(t.Of(b))
	return uint64(end)&roadEnd != 0 || uint64(end)&landEnd != 0 && t.class(b)&name == 0 && t.codeBehind(b+1)
}

// What a word of each rank loses as a name that no list holds, and what it gains alone on its line behind a sure one.
var (
	rankLoss = [5]int{10, -100, -80, -50, -20}
	rankLine = [5]int{30, 0, 70, 60, 50}
)

// unknownNext is what a word that no list of names holds is worth behind word a, be it how it may be written.
func (t text) unknownNext(a, b, rank int) int {
	c := t.class(b)
	apposed := t.apposed(a, b)
	if (c&(notName|street|title|family) != 0 || t.cue(b) != noCue) && !apposed && !t.surnameAnyway(a, b, rank) {
		return notNext
	}
	g, s := lexicon.LookBoth(t.Of(b))
	if end := finnishEnd(t.Of(b)); end > 0 && rank == 0 && t.class(a)&given != 0 && t.class(a)&inflected == 0 && t.languages(b)&fi != 0 { // miira sampakoskia
		s = max(s, lexicon.LookSurname(t.Of(b)[:t.len(b)-end]))
	}
	v := clamp(max(s, g-10)*6/10, -60, 50) + rankLoss[rank]
	if c&common != 0 {
		v -= 60
	}
	if t.flags(b)&pii.Capital == 0 && t.class(a)&name != 0 && !t.plainName(a) {
		v -= 35
	}
	if exotic(t.Of(b)) {
		v += 50
	}
	if apposed || rank > 1 && t.surnamed(a, b) {
		v = max(v, 0)
	}
	if sure := t.sureName(a); sure && rank == 0 && c == trigger && t.shoutedNext(a, b) {
		v += 30
	} else if sure && (rank == 0 || rank > 1 && t.flags(a)&t.flags(b)&pii.Capital != 0) && t.twoOnLine(a, b) {
		v += rankLine[rank]
	}
	if rank == 0 && v < 30 {
		if ci, _ := lexicon.LookupInflected(t.Of(b)); uint64(ci)&name != 0 {
			v = 30
		}
	}
	return v
}

// surnameAnyway reports whether word b, a cue or a street, is the surname of the sure name before it by its capital.
func (t text) surnameAnyway(a, b, rank int) bool {
	fa, fb := t.flags(a), t.flags(b)
	return fa&fb&pii.Capital != 0 && fb&pii.AllCaps == 0 && (rank == 0 || rank > 2) && t.class(b)&(notName|title|family) == 0 && t.gap(b+1)&pii.GapColon == 0 && t.flags(b+1)&pii.IsNumber == 0 && t.sureName(a)
}

// shoutedNext reports whether word b, in capitals as its sentence is, is the surname between a given name and a word: JØRGEN STAUNING VIL.
func (t text) shoutedNext(a, b int) bool {
	return t.starts(a) && t.class(a)&given1 != 0 && t.flags(b)&pii.AllCaps != 0 && t.rank(b+1) != 0 && t.runes(b) > 4
}

// twoOnLine reports whether words a and b are all that is on their line, or stand in a field.
func (t text) twoOnLine(a, b int) bool {
	return (t.lineStart(a) || t.gap(a) == pii.GapBlank|pii.GapColon) && (t.lineStart(b+1) || t.has(b+1) && t.flags(b+1)&pii.IsNumber != 0 && t.gap(b+1)&pii.GapBlank == 0)
}

// capitals is what it is worth how words a and b are written beside one another.
func (t text) capitals(a, b int) int {
	fa, fb := t.flags(a), t.flags(b)
	switch {
	case fa&fb&pii.Capital != 0:
		if fa&pii.AllCaps == 0 || fb&pii.AllCaps != 0 && !t.shouted(b) {
			return 40
		}
	case fa&pii.Capital != 0:
		return -45
	case fb&pii.Capital != 0 && t.rank(a) != 0:
		return -80
	case fb&pii.Capital != 0:
		return -25
	}
	return 0
}
