package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// Things whose name is told with a verb: agreements, försäkringen heter Trygg, and animals that only he, she or it stands for: Får
// hunden være med? Hun hedder Bella.

// calledSome reports whether the run is what an agreement, or an animal that was spoken of, is said to be called.
func (t text) calledSome(r run) bool {
	b := r.first - 1
	if t.nameSaid(b) && t.is(b, "is") { // its name is
		return t.gap(r.first) == pii.GapBlank && t.petSpoken(b)
	}
	if t.cue(b) != cueCalled || t.gap(r.first)&^(pii.GapBlank|pii.GapQuote) != 0 {
		return false
	}
	return t.up(r.first) && t.blank(b) && t.noun(b-1) == thingSome && lifeless(t.Of(b-1)) || t.petSpoken(b)
}

// How many words before the name its pronoun stands, and how many before that the animal.
const (
	petPronounReach = 4
	petReach        = 8
)

// petSpoken reports whether word b says what he, she or it is called, and the last that was spoken of is an animal.
func (t text) petSpoken(b int) bool {
	j := t.pronounBefore(b)
	if j < 0 {
		return false
	}
	for n := 0; n < petReach; n++ {
		if j--; !t.has(j) || t.gap(j+1)&pii.GapPara != 0 || t.spokenOf(j) {
			return false
		}
		if t.word(j) && (t.thingAt(j) == thingAnimal || t.is(j, "dog") && t.languages(j)&en != 0) {
			return true
		}
	}
	return false
}

// pronounBefore returns the he, she or it near before word b, in its sentence and with nobody between, or -1.
func (t text) pronounBefore(b int) int {
	for j := b - 1; j >= b-petPronounReach; j-- {
		if t.thirdPerson(j) {
			return j
		}
		if !t.word(j) || t.me(j) || t.ofPeople(j) || t.gap(j+1)&(pii.GapStop|lineEnd) != 0 {
			break
		}
	}
	return -1
}

// spokenOf reports whether word j is somebody whom a pronoun behind it may stand for, or asks or tells of one.
func (t text) spokenOf(j int) bool {
	q := t.cue(j)
	return t.ofPeople(j) || t.them(j) || q == cueWho || q == cueSaid || t.sureName(j) && t.up(j) && !t.starts(j)
}

// thirdPerson reports whether word k is he, she or it, or theirs: hun, sen nimi, its name.
func (t text) thirdPerson(k int) bool { return t.word(k) && in(thirds[:], t.Of(k)) }

// thirds are those words.
var thirds = [...]string{"han", "hon", "hun", "ho", "hann", "hún", "den", "det", "dens", "hans", "hennes", "hendes", "það", "hän", "se", "sen", "hänen", "he", "she", "it", "its", "his", "her"}

// lifelessEnds end nouns, in their definite form, of what is made or agreed, and of no one: försäkringen, abonnementet.
var lifelessEnds = endings.New(`ningen kringen ringen heten tionen sjonen elsen et ið`)

// lively are such words of people.
var lively = [...]string{"offeret", "offret", "vittnet", "vitnet", "vidnet", "biträdet", "exet", "geniet", "hjonet", "rådet", "syskonet", "kräket", "fölet",
	"føllet", "brottsoffret", "mordoffret"}

// lifeless reports whether a noun is what people aren't.
func lifeless(b []byte) bool { return lifelessEnds.End(b, 3) && !in(lively[:], b) }
