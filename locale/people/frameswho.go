package people

import "github.com/sladd-go/sladd/pii"

// Sentences of frames.go that say who somebody is: är det Bo jag pratar med, min handläggare är Bo, Bo har flyttat.

// isIt reports whether word k ends what asks or says who it is: är det, det är, er du.
func (t text) isIt(k int) bool {
	if t.gap(k) != pii.GapBlank && !t.starts(k-1) {
		return false
	}
	switch t.cue(k) {
	case cueThis, cueYou:
		return t.cue(k-1) == cueIs
	case cueIs:
		return t.cue(k-1) == cueThis
	}
	return false
}

// apart reports whether the run stands between commas: tjejen i kassan, Saga, var snäll.
func (t text) apart(r run) bool {
	const commas = pii.GapComma | pii.GapBlank
	return t.gap(r.first) == commas && t.gap(r.last+1) == commas
}

// duty reports whether word k says who somebody is by what they do.
func (t text) duty(k int) bool {
	return t.cue(k) == cueRole || t.frame(k) == frameDuty
}

// dutyBefore reports whether somebody is said to be, before word b, who does something: min handläggare är, vår kontakt hos er är.
func (t text) dutyBefore(b int) bool {
	for j := b - 1; j > b-4 && t.word(j) && t.gap(j+1) == pii.GapBlank; j-- {
		if t.duty(j) {
			return j == b-1 || t.desk(j+1) == b
		}
	}
	return false
}

// ownKin reports whether word k ends what the writer calls somebody close: min man, mannen min, mieheni.
func (t text) ownKin(k int) bool {
	switch t.cue(k) {
	case cueFamily:
		b := t.Of(k)
		return t.cue(k-1) == cueOwn && t.gap(k) == pii.GapBlank || len(b) > 4 && folded(b[len(b)-2:], "ni")
	case cueOwn:
		return t.cue(k-1) == cueFamily && t.gap(k) == pii.GapBlank
	}
	return false
}
