package people

import "github.com/sladd-go/sladd/pii"

// Sentences of frames.go that say who somebody is: är det Bo jag pratar med, min handläggare är Bo, Bo har flyttat.

// isIt says whether the words around ask or say who somebody is: är det Bo jag pratar med, det är Bo som är kontaktperson.
func (t text) isIt(b, k int) framing {
	if t.gap(b) != pii.GapBlank && !t.starts(b-1) {
		return unframed
	}
	switch {
	case t.cue(b) == cueThis && t.cue(b-1) == cueIs:
	case t.cue(b) == cueIs && t.cue(b-1) == cueThis:
	case t.cue(b) == cueYou && t.cue(b-1) == cueIs && t.is(k, "som"): // er du Bo som jeg snakket med
	default:
		return unframed
	}
	who := t.is(k, "som") || t.is(k, "der") || t.is(k, "who") || t.is(k, "joka") || t.is(k, "jonka") || t.is(k, "sem")
	if who {
		k++
	}
	if t.cue(k) == cueI || t.is(k, "i") && t.cue(b) == cueThis || t.is(k-1, "jonka") {
		for j := k; j < k+5 && t.word(j) && t.gap(j) == pii.GapBlank; j++ {
			if q := t.frame(j); t.cue(j) == cueTalk || q == frameTalk || q == frameDesk { // jeg havde i telefonen
				return framedAny
			}
		}
		return unframed
	}
	if !who {
		return unframed
	}
	if s := t.slot(k); s == slotDoes || s == slotDo || s == slotMay || t.cue(k) == cueDid || t.cue(k) == cueSpoke { // er det Bo der står for sagen
		return framedKnown
	}
	if t.cue(k) != cueIs && t.cue(k) != cueSaid {
		return unframed
	}
	for j := k + 1; j < k+4 && t.word(j) && t.gap(j) == pii.GapBlank; j++ {
		if t.duty(j) || t.cue(j) == cueFamily {
			return framedAny
		}
	}
	return unframed
}

// inserted says whether words first to k-1, between commas, say who it was that one talked of: tjejen i kassan, Saga, var snäll.
func (t text) inserted(first, k int) framing {
	const commas = pii.GapComma | pii.GapBlank
	if t.gap(first) != commas || t.gap(k) != commas || t.cue(k) != cueIs && t.cue(k) != cueSaid && t.cue(k) != cueSpoke && t.cue(k) != cueDid {
		return unframed
	}
	for j := first - 1; j > first-8 && t.word(j) && (j == first-1 || t.gap(j+1) == pii.GapBlank); j-- {
		if t.cue(j) == cueFamily || t.cue(j) == cueTalk || t.frame(j) == frameDesk {
			return t.surer(first)
		}
	}
	return unframed
}

// surer says that a word which no list holds is a person, too, if it has a capital.
func (t text) surer(first int) framing {
	if t.flags(first)&pii.Capital != 0 {
		return framedAny
	}
	return framedKnown
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

// gone reports whether words from k on say that somebody lives or lived, has moved or died.
func (t text) gone(k int) bool {
	switch t.cue(k) {
	case cueLives:
		return t.is(k, "bor") || t.is(k, "bodde") || t.is(k, "boede") || t.is(k, "asuu") || t.is(k, "asui") || t.is(k, "muutti") || t.is(k, "muuttaa") || t.is(k, "muuttivat") || t.is(k, "asuvat") || t.is(k, "flyttade") || t.is(k, "flyttet") || t.is(k, "flyttede") || t.is(k, "flytter") || t.is(k, "flyttar")
	case cueIs, cueSaid:
		if t.gap(k+1) != pii.GapBlank {
			return false
		}
		return t.frame(k+1) == frameGone || t.is(k+2, "bort") && t.gap(k+2) == pii.GapBlank && (string(t.Of(k+1)) == "gått" || string(t.Of(k+1)) == "gået")
	}
	return false
}
