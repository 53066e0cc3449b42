package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Sentences of frames.go that say whose something is or to whom it goes: an account, an invoice, a place on a list.

// standsOn says whether something that people have is in whose name: abonnemanget står på Eva Lund, står i Eva Lunds navn.
func (t text) standsOn(b, k int, behind bool) framing {
	if behind && t.frame(k) == frameInName {
		return framedAny
	}
	if t.gap(b) == pii.GapBlank && t.owned(b-1) && (t.frame(b-2) == frameStand || t.booked(b-2)) && t.gap(b-1) == pii.GapBlank { // har registrerat numret på
		return framedKnown
	}
	if t.gap(b) != pii.GapBlank || t.frame(b-1) != frameStand && !t.booked(b-1) {
		return unframed
	}
	for j := b - 2; j > b-6 && t.word(j) && t.gap(j+1) == pii.GapBlank; j-- {
		if t.owned(j) {
			return framedKnown
		}
	}
	return unframed
}

// goesTo says whether a person must be behind preposition b: god man för, adresserat till, ska gå till Eva Lund istället.
func (t text) goesTo(b, k int, behind bool) framing {
	if t.gap(b) != pii.GapBlank {
		return unframed
	}
	p := b - 1
	switch q := t.frame(p); {
	case q == frameWard, t.is(p, "man") && t.is(p-1, "god"):
		return framedAny
	case t.cue(p) == cueFamily && (t.is(b, "till") || t.is(b, "til")) && !t.is(p, "man"):
		return framedKnown
	case t.thingAt(p) == thingTopic: // kattförsäkringen för
	case t.owned(p) && (t.is(b, "for") || string(t.Of(b)) == "för") && t.class(b+1)&uint64(lexicon.Calendar) == 0: // avsluta kontot för
		return framedKnown
	case t.owned(p) && (t.is(b, "till") || t.is(b, "til") || string(t.Of(b)) == "åt") && (t.slot(p-1) == slotGive || t.slot(p-1) == slotDo) && t.gap(p) == pii.GapBlank: // skicka fakturan till
		return framedKnown
	case t.cue(p) == cueSpoke && (t.is(b, "for") || string(t.Of(b)) == "för" || string(t.Of(b)) == "åt"): // ringer för
		return framedKnown
	case q == frameTo:
		for j := p - 1; j > p-4 && t.word(j) && t.gap(j+1) == pii.GapBlank; j-- {
			if t.owned(j) {
				return framedKnown
			}
		}
		if behind && t.frame(k) == frameInstead {
			return framedKnown
		}
	}
	if behind {
		return t.dropped(b, k)
	}
	return unframed
}

// dropped says whether somebody is put on a list or taken off it: ta bort Eva Lund från kontot.
func (t text) dropped(b, k int) framing {
	if t.is(b, "till") || t.is(b, "til") || t.is(b, "ind") || t.is(b, "inn") { // lägg till
		b--
	}
	if t.frame(b) != frameDrop {
		return unframed
	}
	if t.cue(k) != noCue {
		k++
	}
	if t.gap(k) == pii.GapBlank && (t.frame(k) == frameFrom || t.frame(k+1) == frameFrom) {
		return framedAny
	}
	return unframed
}

// owned reports whether word k is something that is in somebody's name: abonnemanget, hemförsäkringen.
func (t text) owned(k int) bool {
	if !t.word(k) {
		return false
	}
	if q := t.slot(k); q == slotOwn || q == slotGive || t.frame(k) == frameFrom {
		return true
	}
	b := t.Of(k)
	for _, e := range [...]string{"avtalet", "avtalen", "aftalen", "avtale", "abonnemanget", "abonnementet", "abonnement", "försäkringen", "forsikringen", "kontot", "kontoen", "kortet", "fakturan", "fakturaen", "räkningen", "regningen",
		"kontraktet", "kontrakten", "lånet", "liittymä", "sopimus", "vakuutus", "lasku", "samningurinn", "reikningurinn", "áskriftin", "numret", "nummeret", "betalningen", "betalingen"} {
		if n := len(b) - len(e); n >= 0 && folded(b[n:], e) {
			return true
		}
	}
	return false
}

// onDoor reports whether the name that begins with word first stands on a door, a bell or a letter box: summerissa lukee Harju.
func (t text) onDoor(first int) bool {
	if t.flags(first)&pii.Capital == 0 || t.gap(first)&^(pii.GapBlank|pii.GapColon|pii.GapQuote|pii.GapOther) != 0 {
		return false
	}
	for j := first - 1; j >= first-4 && t.word(j); j-- {
		if t.frame(j) == frameDoor {
			return true
		}
		if t.gap(j) != pii.GapBlank || t.cue(j) != cueThis && t.cue(j) != cueName && t.frame(j) != frameStand && !t.is(j, "lukee") && !t.is(j, "says") {
			return false
		}
	}
	return false
}
