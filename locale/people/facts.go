package people

// facts are what is known of a word beside a number, whatever reading is asked for. They are noted once.
type facts uint32

// The facts of any word. Those that a reading asks for besides begin at ownFacts.
const (
	capitalized facts = 1 << iota // it begins with a capital
	ordinary                      // it is a word that is met at all
	commonest                     // it is one of the commonest

	ownFacts = iota
)

// facts returns what is known of word k whatever it stands beside.
func (t text) facts(k int) (f facts) {
	rank := t.rank(k)
	f.note(capitalized, t.up(k))
	f.note(ordinary, rank != 0)
	f.note(commonest, rank == 1)
	return f
}

// fit reports whether all that is needed is known, and nothing of not.
func (f facts) fit(need, not facts) bool { return f&need == need && f&not == 0 }

// note adds facts if they are true.
func (f *facts) note(what facts, is bool) {
	if is {
		*f |= what
	}
}
