package people

import "github.com/sladd-go/sladd/pii"

// Machines that present themselves by a name: Jeg heter Botolf, er en robot; kommunens digitala assistent Kim.

// machineReach is how many words away a word says that a machine speaks.
const machineReach = 7

// machine reports whether who has the name of the run is a machine by the words of its sentence, or by whose line it is.
func (t text) machine(r run) bool {
	for j := r.first - 1; j >= r.first-machineReach && t.word(j) && t.gap(j+1)&(pii.GapLine|pii.GapPara) == 0; j-- {
		switch g := t.gap(j + 1); {
		case t.virtual(j) && j >= r.first-3 && g == pii.GapBlank: // digitale hjælper Frida
			return true
		case g&pii.GapColon != 0:
			return t.cue(j) == cueBot && t.introduced(r) // Robot: Hej! Jag är Alma
		}
	}
	if t.orHuman(r.last + 1) {
		return true
	}
	if !t.introduced(r) {
		return false
	}
	for j := r.last + 1; j <= r.last+machineReach && t.word(j) && t.gap(j)&^(pii.GapBlank|pii.GapComma|pii.GapHyphen) == 0; j++ {
		switch t.cue(j) {
		case cueBot:
			return true
		case cueAnd, cueI, cueIs, cueAm, cueOwn:
			continue
		}
		switch {
		case t.virtual(j):
			return true
		case t.cue(j) != noCue && !t.is(j, "en") && !t.is(j, "et") && !t.is(j, "ett") && !t.is(j, "a") && !t.is(j, "din"):
			return false
		}
	}
	return false
}

// introduced reports whether the run stands behind is or called, as in I am.
func (t text) introduced(r run) bool {
	switch t.cue(r.first - 1) {
	case cueIs, cueAm, cueCalled:
		return true
	}
	return t.gap(r.first) == pii.GapHyphen && t.cue(r.first-2) == cueIs // är Kommun-Kim
}

// virtual reports whether word k says of a helper that it is none of flesh.
func (t text) virtual(k int) bool {
	b := t.Of(k)
	if len(b) < 7 {
		return false
	}
	for _, p := range [...]string{"digital", "virtu", "stafræn"} {
		if len(b) >= len(p) && folded(b[:len(p)], p) {
			return true
		}
	}
	return folded(b[:7], "digitaa")
}

// humans are who a machine isn't.
var humans = [...]string{"menneske", "mennesket", "människa", "människan", "person", "human", "ihminen", "ihmisen", "manneskja", "manneskju", "maður", "people"}

// orHuman reports whether words from k on ask for a human instead: Alma eller et rigtigt menneske.
func (t text) orHuman(k int) bool {
	if t.cue(k) != cueOr || t.gap(k)&^(pii.GapBlank|pii.GapComma) != 0 {
		return false
	}
	for j := k + 1; j <= k+3 && t.word(j) && t.gap(j) == pii.GapBlank; j++ {
		if in(humans[:], t.Of(j)) {
			return true
		}
	}
	return false
}

// calledBot reports whether the run is what a machine is called: boten som heter Kari.
func (t text) calledBot(r run) bool {
	b := r.first - 1
	if t.cue(b) != cueCalled || t.gap(r.first)&^(pii.GapBlank|pii.GapQuote) != 0 {
		return false
	}
	for j := b - 1; j > b-4 && t.word(j) && t.gap(j+1) == pii.GapBlank; j-- {
		if t.thingAt(j) == thingBot || t.cue(j) == cueBot {
			return true
		}
	}
	return false
}

// notPerson reports whether the text says itself that what the run is called is no person: ikke en kollega, not a person.
func (t text) notPerson(r run) bool {
	switch t.cue(r.first - 1) {
	case cueOwn, cueFamily, cueRole, cueTitle, cueCalled, cueSign:
		return false
	}
	for j := r.last + 3; t.has(j); j++ {
		if !t.word(j) || t.gap(j) != pii.GapBlank || t.gap(j-1) != pii.GapBlank || !t.article(j-1) || t.slot(j-2) != slotNot || t.goesOnOf(j+1) {
			continue
		}
		if in(humans[:], t.Of(j)) && !t.me(j-3) && !t.me(j-4) && !t.them(j-4) || in(colleagues[:], t.Of(j)) && t.gap(j-2)&pii.GapComma != 0 {
			return true
		}
	}
	return false
}

// goesOnOf reports whether word k goes on with what is said of a noun before it: a person who, en person jeg kjenner.
func (t text) goesOnOf(k int) bool {
	if t.gap(k) != pii.GapBlank {
		return false
	}
	q := t.cue(k)
	return q == cueWho || q == cueI || q == cueIn || q == cuePrep || q == cueWith || q == cueYou || t.slot(k) == slotThat || t.is(k, "som") || t.is(k, "der")
}

// colleagues are people of the writer's that a name may be mistaken for.
var colleagues = [...]string{"kollega", "kollegan", "medarbetare", "medarbejder", "colleague", "employee", "työkaveri", "samstarfsmaður"}
