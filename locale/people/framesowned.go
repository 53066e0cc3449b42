package people

import (
	"github.com/sladd-go/sladd/pii"
)

// Sentences of frames.go that say whose something is or to whom it goes: an account, an invoice, a place on a list.

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
