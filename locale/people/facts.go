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

// note adds facts if they are true.
func (f *facts) note(what facts, is bool) {
	if is {
		*f |= what
	}
}

// A choice says which of a table's readings the facts of a word leave, so that none of the others is looked at. It is asked with the facts
// in two halves.
type choice [2][1 << halfFacts]uint64

// halfFacts is how many facts a half has.
const halfFacts = 9

// newChoice returns the choice among n readings: of returns which facts a reading needs, and which must not be.
func newChoice(n int, of func(i int) (need, not facts)) *choice {
	c := new(choice)
	for i := range n {
		need, not := of(i)
		for half := range c {
			for part := range facts(1 << halfFacts) {
				if f := part << (half * halfFacts); f&not == 0 && need&^f&((1<<halfFacts-1)<<(half*halfFacts)) == 0 {
					c[half][part] |= 1 << i
				}
			}
		}
	}
	return c
}

// left returns the set of the readings that the facts leave, by their places.
func (c *choice) left(f facts) uint64 { return c[0][f%(1<<halfFacts)] & c[1][f>>halfFacts] }
