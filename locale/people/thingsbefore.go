package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What stands before the name of a thing: what it is, or who makes it.

// thingBefore weighs what stands right before the run, and what is said to be called so.
func (t text) thingBefore(s *scorer, r run, b int) {
	if t.cue(b) == cueOwn && t.gap(r.first) == pii.GapBlank && t.gap(b) == pii.GapBlank && t.thingAt(b-1) == thingAnimal { // katten vår Mons
		s.add(fThingBefore)
	}
	if t.is(b, "dog") && t.cue(b-1) == cueOwn && t.gap(r.first)&t.gap(b) == pii.GapBlank && t.languages(b)&en != 0 { // our dog Bella; dog is a word of Danish
		s.add(fThingBefore)
	}
	if t.gap(r.first) == pii.GapBlank && t.flags(b)&pii.AllCaps != 0 && (t.is(b, "ms") || t.is(b, "mf") || t.is(b, "mv") || t.is(b, "mt")) { // MS Nordlys
		s.add(fThingBefore)
	}
	if t.cue(b) == cuePrep && t.gap(r.first)&t.gap(b) == pii.GapBlank && t.petCover(b-1) {
		s.add(fThingBefore)
	}
	g := t.gap(r.first)
	switch q := t.thingAt(b); q {
	case thingFeast:
		if g == pii.GapBlank || g == pii.GapBlank|pii.GapStop && t.len(b) <= 3 {
			s.add(fThingBefore)
		}
	case thingBot:
		if g&^(pii.GapBlank|pii.GapQuote|pii.GapComma) == 0 && t.cue(b) != cueBot {
			s.add(fThingBefore)
		}
	case thingVenue:
		if g&^(pii.GapBlank|pii.GapQuote) == 0 && t.flags(r.first)&pii.Capital != 0 && t.class(r.last)&inflected == 0 { // Hotel Josef
			s.add(fThingBefore)
		}
	case thingGoods, thingTopic, thingBeside, thingAnimal:
		if g&^(pii.GapBlank|pii.GapQuote) == 0 && t.cue(b) != cueGoods && t.cue(b) != cueCalled && (q == thingAnimal || !t.does(r.last+1)) { // not: bogen Mette bestilte
			s.add(fThingBefore)
		}
	}
	if t.cue(b) == cueCalled && t.gap(r.first)&^(pii.GapBlank|pii.GapQuote) == 0 { // hunden heter Bella
		for j := b - 1; j > b-5 && t.word(j) && t.gap(j+1)&^(pii.GapBlank|pii.GapComma) == 0; j-- {
			q := t.thingAt(j)
			if q == thingAnimal || (q == thingBot || q == thingVenue || q == thingBeside || q == thingGoods || q == thingTopic) && !t.them(b-1) {
				if t.cue(j) == cueThing && j == b-1 { // which scoreCue has counted
					break
				}
				s.add(fThing)
				s.times(fCalled, -1)
				break
			}
		}
	}
}

// brandBefore reports whether a brand stands before the run, or it is told from one: Extra Moa, Findus inte Felix.
func (t text) brandBefore(r run, b int) bool {
	if r.first != r.last || t.gap(r.first) != pii.GapBlank || t.flags(r.first)&pii.Capital == 0 {
		return false
	}
	if q := t.cue(b); (q == cueAnd || q == cueOr || t.slot(b) == slotNot) && t.gap(b) == pii.GapBlank {
		b--
	}
	return t.class(b)&(uint64(lexicon.Brand)|name) == uint64(lexicon.Brand) && t.flags(b)&pii.Capital != 0 && !t.presented(b)
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
