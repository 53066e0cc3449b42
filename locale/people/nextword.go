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
	up := t.up(k)
	if r := t.rank(k); r != 0 {
		return r == 4 && up && !t.starts(k)
	}
	look := lexicon.Look(t.Of(k))
	return look > 20 || up && look > -20
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

// What the look of a word that no list holds gains at most, what a hyphen before it does and the end of what is said where a name is, and
// from what sum down it is as good as notNext in lower case, which gains nothing else.
const (
	lookGain   = 50
	hyphenGain = 10
	endGain    = 50
	hopeless   = nextLeast - endGain - hyphenGain
)

// goesOn returns what word b is worth as the word behind a in one name, in tenths of bits.
func (t text) goesOn(a, b int) int {
	switch {
	case !t.word(a) || !t.word(b) || t.runes(b) < 2 || t.lowerWord(a, b):
		return notNext
	case t.doubleGiven(a, b):
		return 50
	case t.grammarBefore(a, b) || t.thingBeforeName(a, b):
		return notNext
	case t.calendarGiven(a, b):
		return 40
	case t.roadNext(b), t.acronymBehind(a, b), t.tradeNext(a, b):
		return notNext
	}
	v := 0
	if rank := t.rank(b); t.class(b)&name != 0 {
		v = t.knownNext(a, b, rank)
	} else if v = t.unknownNext(a, b, rank); v == notNext {
		return v
	}
	v += t.capitals(a, b)
	if t.gap(b)&pii.GapHyphen != 0 {
		v += hyphenGain
		if t.doubleSurname(a, b) {
			return max(v, nextLeast)
		}
	}
	return v
}

// lowerWord reports whether word a is a word far oftener than a name, in lower case, and b no surname to it: sen lovade.
func (t text) lowerWord(a, b int) bool {
	ca, cb := t.class(a), t.class(b)
	switch {
	case t.up(a) || t.gap(b)&pii.GapHyphen != 0 || t.sense(a).name&strong == 0:
		return false
	case cb&surname != 0, ca&cb&given1 != 0 && t.plainName(b):
		return false
	}
	return (cb&given != 0 || lexicon.LookSurname(t.Of(b)) < 25) && !t.unlisted(a, b)
}

// doubleGiven reports whether words a and b are a double given name: jørn-are, Ann-charlott.
func (t text) doubleGiven(a, b int) bool {
	if t.class(a)&given1 == 0 || t.gap(b) != pii.GapHyphen || t.class(b)&given1 == 0 && (t.class(b)&given == 0 || !t.plainName(b)) {
		return false
	}
	return t.flags(a)&t.flags(b)&pii.AllCaps == 0 && (t.up(a) || !t.up(b))
}

// grammarBefore reports whether word a, in lower case, is a pronoun, a preposition or the like before b.
func (t text) grammarBefore(a, b int) bool {
	return !t.up(a) && grammatical(t.cue(a)) && t.class(a)&common != 0 && !t.listedBehind(a, b)
}

// thingBeforeName reports whether word a is what the name of a thing begins with, or ends before: Frakken Ib, rosen Ingrid Bergman.
func (t text) thingBeforeName(a, b int) bool {
	ca, cb := t.class(a), t.class(b)
	if ca&name == 0 && cb&given != 0 && t.blank(b) && t.startsThing(a) {
		return true
	}
	return !t.up(a) && t.up(b) && ca&given == 0 && cb&given1 != 0 && !t.particleAt(a)
}

// startsThing reports whether word a begins a sentence and is a thing, or ends as nouns do and doesn't look like a name: Frakken.
func (t text) startsThing(a int) bool {
	return t.starts(a) && t.runes(a) > 3 && (t.thingAt(a) != noThing || t.thing(a) && lexicon.Look(t.Of(a)) < 20)
}

// roadNext reports whether word b is a street with its house behind: Anna Hafnargata 12.
func (t text) roadNext(b int) bool {
	c := t.class(b)
	if c&surname != 0 || !t.number(b+1, 3) || !t.blank(b+1) {
		return false
	}
	return t.endsAs(b, roadEnd) || c&name == 0 && t.endsAs(b, landEnd) && t.codeBehind(b+1)
}

// What a word of each rank loses as a name that no list holds, and what it gains alone on its line behind a sure one.
var (
	rankLoss = [5]int{10, -100, -80, -50, -20}
	rankLine = [5]int{30, 0, 70, 60, 50}
)

// unknownNext is what a word that no list of names holds is worth behind word a, be it how it may be written: how much it looks like a
// name, less what it is as a word, and what stands around them.
func (t text) unknownNext(a, b, rank int) int {
	apposed := t.apposed(a, b)
	if !apposed && t.saysElse(b) && !t.surnameAnyway(a, b, rank) {
		return notNext
	}
	v := rankLoss[rank]
	if t.class(b)&common != 0 {
		v -= 60
	}
	if exotic(t.Of(b)) {
		v += 50
	}
	if rank != 0 && !t.up(b) && v+lookGain <= hopeless { // however much it looks like a name
		return notNext
	}
	v += clamp(t.lookNext(a, b, rank)*6/10, -60, lookGain)
	if t.lowerBehindDoubtful(a, b) {
		v -= 35
	}
	if apposed || rank > 1 && t.surnamed(a, b) {
		v = max(v, 0)
	}
	v += t.besideSure(a, b, rank)
	if rank == 0 && v < caseOfName && t.inflects(b) {
		return caseOfName
	}
	return v
}

// inflects reports whether word k, which no list of names holds, is a case of a name.
func (t text) inflects(k int) bool {
	if t.List[k].Class&bare != 0 {
		return false
	}
	as, _ := lexicon.LookupInflected(t.Of(k))
	return uint64(as)&name != 0
}

// caseOfName is what a case of a known name is worth, at least.
const caseOfName = 30

// lookNext is how much word b looks like a name, in tenths of bits: a Finnish one as it does without its ending: miira sampakoskia.
func (t text) lookNext(a, b, rank int) int {
	look, last := lexicon.LookBoth(t.Of(b))
	if rank == 0 && t.class(a)&given != 0 && t.class(a)&inflected == 0 {
		if end := finnishEnd(t.Of(b)); end > 0 && t.languages(b)&fi != 0 {
			last = max(last, lexicon.LookSurname(t.Of(b)[:t.len(b)-end]))
		}
	}
	return max(last, look-10)
}

// besideSure is what word b gains where word a is a sure name and both are all there is: JØRGEN STAUNING VIL, a line or a field.
func (t text) besideSure(a, b, rank int) int {
	switch {
	case !t.sureName(a):
	case rank == 0 && t.class(b) == trigger && t.shoutedNext(a, b):
		return 30
	case (rank == 0 || rank > 1 && t.up(a) && t.up(b)) && t.twoOnLine(a, b):
		return rankLine[rank]
	}
	return 0
}

// surnameAnyway reports whether word b, a cue or a street, is the surname of the sure name before it by its capital.
func (t text) surnameAnyway(a, b, rank int) bool {
	switch {
	case !t.up(a) || !t.up(b) || t.flags(b)&pii.AllCaps != 0 || rank == 1 || rank == 2:
		return false
	case t.gap(b+1)&pii.GapColon != 0 || t.flags(b+1)&pii.IsNumber != 0: // a label, a street with its house
		return false
	}
	return t.class(b)&(notName|title|family) == 0 && t.sureName(a)
}

// shoutedNext reports whether word b, in capitals as its sentence is, is the surname between a given name and a
// word: JØRGEN STAUNING VIL.
func (t text) shoutedNext(a, b int) bool {
	return t.starts(a) && t.class(a)&given1 != 0 && t.flags(b)&pii.AllCaps != 0 && t.rank(b+1) != 0 && t.runes(b) > 4
}

// twoOnLine reports whether words a and b are all that is on their line, or stand in a field.
func (t text) twoOnLine(a, b int) bool {
	if !t.lineStart(a) && t.gap(a) != pii.GapBlank|pii.GapColon {
		return false
	}
	return t.lineStart(b+1) || t.numeral(b+1) && t.gap(b+1)&pii.GapBlank == 0
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
