package people

import "math/bits"

// What must stand somewhere on one side of a run, further from it than the two words that tell patterns apart: %buy ..3 from _. It is
// asked for roughly, of all the words there at once, before a pattern is tried.

// hintReach is how many words to either side are looked at.
const hintReach = 7

// A hint is a set of senses, roughly: a bit for each cue and slot, and one for each frame and literal. Several share a bit.
type hint [2]uint64

// add adds the senses of another.
func (h *hint) add(o *hint) {
	h[0] |= o[0]
	h[1] |= o[1]
}

// hint returns what the lists say of a word.
func (q *sense) hint() hint {
	return hint{1<<q.cue | 1<<(63-q.slot), 1<<q.frame | 1<<(q.literal&63)}
}

// hint returns the senses of the set as words with them have them.
func (s *senseSet) hint() (h hint) {
	h = hint{s.cues | bits.Reverse64(s.slots), s.frames}
	if s.literals != nil {
		for _, block := range s.literals {
			h[1] |= block
		}
	}
	return h
}

// bits counts the bits of a hint: the fewer, the more it tells.
func (h *hint) bits() int { return bits.OnesCount64(h[0]) + bits.OnesCount64(h[1]) }

// meets reports whether both hints have a sense.
func (h *hint) meets(o *hint) bool { return h[0]&o[0]|h[1]&o[1] != 0 }

// needs returns the senses of which a word must have one for the steps to be taken, of the step that tells the most; nothing of those
// right beside the run, which beside tells, and of those that may be further off than is looked.
func needs(steps []step) (need hint) {
	reach, beside := 0, true
	for n := range steps {
		s := &steps[n]
		switch s.kind {
		case stepSkip:
			reach += s.most
		case stepSpan:
			reach += spanMost
		case stepItem:
			reach += max(s.most, 1)
		}
		if beside = beside && n < 2; beside || reach > hintReach || s.kind != stepItem || s.most > 0 {
			beside = beside && s.kind == stepItem && s.most == 0
			continue
		}
		var set senseSet
		if !s.item.asks(&set) {
			continue
		}
		if h := set.hint(); need == (hint{}) || h.bits() < need.bits() {
			need = h
		}
	}
	return need
}

// hinted takes away the patterns that need a word which isn't there.
func (g *grammar) hinted(t text, r *run, set *patternSet) {
	if set.meets(&g.needy[0]) {
		g.without(t, 0, max(r.first-hintReach, 0), r.first, set)
	}
	if set.meets(&g.needy[1]) {
		g.without(t, 1, r.last+1, min(r.last+1+hintReach, len(t.List)), set)
	}
}

// without takes away the patterns that need a word on one side of the run, where words from..to-1 are, and have none there.
func (g *grammar) without(t text, side, from, to int, set *patternSet) {
	var h hint
	for k := from; k < to; k++ {
		h.add(&senses.hints[t.List[k].Class>>senseShift])
	}
	for n, m := range set {
		for m &= g.needy[side][n]; m != 0; m &= m - 1 {
			if i := bits.TrailingZeros64(m); !h.meets(&g.patterns[n<<6|i].needs[side]) {
				set[n] &^= 1 << i
			}
		}
	}
}
