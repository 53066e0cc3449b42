package people

// Sentences of frames.go where a surname stands alone: a meeting with whom, a booking under whose name, and the Finnish cases and
// postpositions that say the same.

// inCase reports whether the run has one of some Finnish case endings.
func (t text) inCase(r run, ends ...string) bool {
	w := t.Of(r.last)
	if t.class(r.last)&inflected == 0 || len(w) < 4 {
		return false
	}
	for _, e := range ends {
		if n := len(w) - len(e); n > 0 && folded(w[n:], e) {
			return true
		}
	}
	return false
}
