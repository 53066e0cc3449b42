package people

import "github.com/sladd-go/sladd/pii"

// Sentences of frames.go where a surname stands alone: a meeting with whom, a booking under whose name, and the Finnish cases and
// postpositions that say the same.

// met says whether word b, before the run, joins it to a meeting: mötet var med Ek, tid hos Ek klockan nio.
func (t text) met(b int) framing {
	with := t.cue(b) == cueWith || t.is(b, "hos") || string(t.Of(b)) == "hjá"
	if !with || t.gap(b) != pii.GapBlank {
		return unframed
	}
	p := b - 1
	if t.cue(p) == cueIs && t.gap(p) == pii.GapBlank {
		p--
	}
	if t.frame(p) == frameMeet {
		return framedKnown
	}
	return unframed
}

// under says whether something is booked in the name of the run: bokningen gjordes under Ek.
func (t text) under(b int) framing {
	if !t.is(b, "under") && !t.is(b, "undir") {
		return unframed
	}
	for j := b - 1; j > b-5 && t.word(j) && t.gap(j+1) == pii.GapBlank; j-- {
		if t.owned(j) || t.booked(j) {
			return framedKnown
		}
	}
	return unframed
}

// cased says whether the run stands in a Finnish case that its sentence asks of people: aika Virralla, osoitettu Virralle, Virran mukaan.
func (t text) cased(first, last, k int, before, behind bool) framing {
	if t.class(last)&inflected == 0 {
		return unframed
	}
	w := t.Of(last)
	n := len(w)
	if n < 4 {
		return unframed
	}
	if behind && w[n-1]|0x20 == 'n' && t.frame(k) == frameBehalf {
		return framedKnown
	}
	if !before {
		return unframed
	}
	switch q := t.frame(first - 1); {
	case q == frameMeet && (folded(w[n-3:], "lla") || folded(w[n-3:], "lta") || folded(w[n-4:], "llä") || folded(w[n-4:], "ltä")),
		q == frameTo && folded(w[n-3:], "lle"):
		return framedKnown
	}
	return unframed
}
