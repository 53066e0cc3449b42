package people

// literalsMost is how many words may stand in patterns themselves, and one.
const literalsMost = 896

// A senseSet is a set of senses, by the lists that tell them.
type senseSet struct {
	cues, slots, frames uint64
	literals            *literalSet // nil where there are none, as mostly
}

// A literalSet is a set of words that stand in patterns themselves.
type literalSet [literalsMost / 64]uint64

// has reports whether the sense q is in the set. What is in no list is in no set.
func (s *senseSet) has(q *sense) bool {
	if (s.cues>>q.cue|s.slots>>q.slot|s.frames>>q.frame)&1 != 0 {
		return true
	}
	return s.literals != nil && s.literals[q.literal>>6]>>(q.literal&63)&1 != 0
}

// add adds one word that stands in patterns itself.
func (s *senseSet) add(literal uint16) {
	if s.literals == nil {
		s.literals = new(literalSet)
	}
	s.literals[literal>>6] |= 1 << (literal & 63)
}

// join adds the senses of another set.
func (s *senseSet) join(o *senseSet) {
	s.cues |= o.cues
	s.slots |= o.slots
	s.frames |= o.frames
	if o.literals == nil {
		return
	}
	if s.literals == nil {
		s.literals = new(literalSet)
	}
	for i := range s.literals {
		s.literals[i] |= o.literals[i]
	}
}

// A set has room for all cues.
var _ [64 - cues_]struct{}
