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
