package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What stands before the name of a thing: what it is, or who makes it.

// scoreThingBefore weighs what stands right before the run, and what is said to be called so.
func (t text) scoreThingBefore(s *scorer, r run) {
	if t.thingBefore(r) {
		s.add(fThingBefore)
	}
	if t.calledAsThing(r) {
		s.add(fThing)
		s.times(fCalled, -1)
	}
}

// thingBefore reports whether the word before the run says what bears its name.
func (t text) thingBefore(r run) bool {
	b, g := r.first-1, t.gap(r.first)
	if t.class(r.last)&inflected != 0 && t.languages(r.last) == is { // bíll Einars
		return false
	}
	quoted := g&^(pii.GapBlank|pii.GapQuote) == 0
	switch t.thingAt(b) {
	case thingFeast: // Sankt Hans, St. Hans
		return g == pii.GapBlank || g == pii.GapBlank|pii.GapStop && t.len(b) <= 3
	case thingBot: // chatrobotten Kaja
		return g&^(pii.GapBlank|pii.GapQuote|pii.GapComma) == 0 && t.cue(b) != cueBot
	case thingVenue: // Hotel Josef
		return quoted && t.flags(r.first)&pii.Capital != 0 && !t.genitive(r.last)
	case thingAnimal: // hunden Bella, kissa (Pirkko)
		return g&^(pii.GapBlank|pii.GapQuote|pii.GapParen) == 0 && t.cue(b) != cueGoods && t.cue(b) != cueCalled
	case thingGoods, thingTopic, thingBeside: // stolen Mette, not: bogen Mette bestilte
		return quoted && t.cue(b) != cueGoods && t.cue(b) != cueCalled && !t.does(r.last+1)
	}
	return false
}

// calledAsThing reports whether it is a thing that is said to be called as the run, and that isn't counted with the word for it:
// hunden heter Bella.
func (t text) calledAsThing(r run) bool {
	b := r.first - 1
	if t.cue(b) != cueCalled || t.gap(r.first)&^(pii.GapBlank|pii.GapQuote) != 0 {
		return false
	}
	for j := b - 1; j > b-5 && t.has(j) && t.gap(j+1)&^(pii.GapBlank|pii.GapComma) == 0; j-- {
		if t.me(j) || t.cue(j) == cueFamily && t.languages(j)&fi == 0 { // jeg hedder; kone, a wife
			return false
		}
		q := t.thingAt(j)
		if q == thingAnimal || q.in(things|bearers|1<<thingTerm) && !t.them(b-1) {
			return t.cue(j) != cueThing || j != b-1 // which scoreCue has counted
		}
	}
	return false
}

// brandFirst reports whether the run begins with a brand that is no given name: Rosti Margrethe.
func (t text) brandFirst(r run) bool {
	return r.first < r.last && t.up(r.first) && (t.class(r.first)&given == 0 || t.class(r.first)&inflected != 0) && (t.class(r.first)&uint64(lexicon.Brand) != 0 || t.brandWord(r.first)) && (!t.presented(r.first) || t.colonBefore(r.first) || t.cue(r.first-1) == cueSign)
}

// firmBefore reports whether what a company's name begins with stands right before the run: AB Karl Hedin.
func (t text) firmBefore(r run) bool {
	b := r.first - 1
	return t.gap(r.first) == pii.GapBlank && t.cue(b) == cueFirm && (t.flags(b)&pii.AllCaps != 0 && t.runes(b) > 1 || t.up(b) && t.firmSign(b)) &&
		t.flags(r.base)&pii.AllCaps == 0 && !t.endsFirm(b)
}

// endsFirm reports whether word b ends the name of a company that begins before it: Lindqvist Bygg AB Karl Lindqvist.
func (t text) endsFirm(b int) bool {
	return t.gap(b) == pii.GapBlank && t.up(b-1) && t.cue(b-1) != cueRole
}

// brandBefore reports whether a brand stands before the run, or it is told from one: Extra Moa, Findus inte Felix.
func (t text) brandBefore(r run) bool {
	b := r.first - 1
	if r.first != r.last || t.gap(r.first) != pii.GapBlank || t.flags(r.first)&pii.Capital == 0 {
		return false
	}
	if q := t.cue(b); (q == cueAnd || q == cueOr || t.slot(b) == slotNot) && t.gap(b) == pii.GapBlank {
		b--
	}
	return t.flags(b)&pii.Capital != 0 && t.brandOnly(b) && !t.presented(b)
}

// petCover reports whether word k is the insurance of an animal: kattförsäkringen för Doris.
func (t text) petCover(k int) bool {
	if t.thingAt(k) != thingTopic {
		return false
	}
	b := t.Of(k)
	for _, e := range [...]string{"säkring", "säkringen", "sikring", "sikringen", "sikringa", "vakuutus", "vakuutuksen", "trygging"} {
		if n := len(b) - len(e); n > 3 && folded(b[n:], e) {
			return true
		}
	}
	return false
}
