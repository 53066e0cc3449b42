package age

import "github.com/sladd-go/sladd/pii"

// A subject is who or what is so old.
type subject uint8

const (
	subNone subject = iota
	subSelf
	subThird
	subThey
	subWe
	subYou
	subIt
	subKin
	subChild
	subKids
	subPerson
	subPeople
	subFull  // a name of two words
	subGiven // of one
	subLower // in lower case
	subThing
	subPet
	subjects
)

// What an age is surrounded by.
type around struct {
	rel    relation
	sub    subject
	behind behind
	far    bool // words that say nothing here stand between subject and verb
	small  bool // the subject is a name in lower case
	joined bool // "and" stands between what he is and the age
	noun   bool // the age is said of somebody in one word
	at     int  // the word that the subject is, or 0
	flags  flag
}

const reach = 8 // words before an age that are looked at

// look looks at what stands before c and behind it. It reports false for a number without a unit that hangs on nothing that may be
// so old: most numbers.
func (a *around) look(w *scene, c *candidate) bool {
	*a = around{rel: relStart, noun: c.unit == asNoun}
	if a.before(w, c.from, c.unit == inYear); c.unit == bare && c.group == 1 {
		switch a.rel {
		case relOther, relClock, relRanked, relThing:
			return false
		}
	}
	if c.decade && a.ofTime(w, c) {
		return false
	}
	if a.joined && (c.unit >= inMonth || c.unit == bare && !closes(w, c.tail)) { // is a customer and 12 of us
		return false
	}
	if c.unit >= asAdj && onwards(w, c) {
		return false
	}
	a.after(w, c.tail)
	if a.rel == relAge {
		return !bounds(w, c) // nothing else says more
	}
	if a.counts(w, c) {
		return false
	}
	a.notesBefore(w, c)
	a.notesBehind(w, c)
	if a.personified(c) {
		return false
	}
	if a.petNear(w, c.from) {
		a.sub = subPet
	} else if a.sub == subThird && a.thingStandsFor(w, c.from) {
		a.sub = subThing
	}
	return true
}

// ofTime reports whether tens of years are those of a century, or of what is no person: "i 80'erne", "det var i firserne".
func (a *around) ofTime(w *scene, c *candidate) bool {
	if p := c.from - 1; roleAt(w, p)&of != 0 && roleAt(w, p)&clock == 0 && !partOfTens[string(w.Of(p-1))] { // a fan of the eighties
		return true
	}
	switch a.sub {
	case subNone:
		return a.rel != relMine
	case subIt, subThing, subWe, subPeople:
		return true
	}
	return a.rel != relOf && a.rel != relMine && a.rel != relClock && a.rel != relIs
}

// personified reports whether c is told of a thing as of somebody: "a boat from 1994, already a 32-year-old veteran".
func (a *around) personified(c *candidate) bool {
	const told = nearThing | nearPerson
	if c.unit != asNoun || a.behind != thenPerson {
		return false
	}
	return a.sub == subThing && a.rel == relIs || a.sub == subNone && a.flags&told == nearThing && a.rel == relOther
}

// notesBefore notes the words before c in its sentence. Those right before the subject are of it, and what is told farther before says
// less.
func (a *around) notesBefore(w *scene, c *candidate) {
	for k, n := c.from-1, 0; k >= 0 && n < reach && !parts(w, k+1); k, n = k-1, n+1 {
		r := roleAt(w, k)
		if r&(kids|child) != 0 {
			a.flags |= nearKids
		}
		if r&ageNoun != 0 {
			a.flags |= nearAge
		}
		switch {
		case k >= a.at:
		case a.at-k > 3:
			continue
		default:
			r &= limit | rule | speaks
		}
		a.note(w, k, r)
	}
}

// notesBehind notes the three words behind c in its sentence.
func (a *around) notesBehind(w *scene, c *candidate) {
	placed := false // what stands behind "in" isn't what a four-year-old is
	for k := c.to + 1; k < len(w.List) && k <= c.to+3 && !parts(w, k); k++ {
		r := roleAt(w, k)
		if r&state != 0 {
			a.flags |= nearState
		}
		placed = placed || c.unit == asNoun && r&(clock|of) != 0
		if r&elder != 0 && (k > c.to+1 || c.unit == bare) {
			a.flags |= upwards
		}
		if r&(thing|pet) != 0 && w.List[k].Gap&pii.GapComma == 0 && !placed {
			a.note(w, k, r&(thing|pet))
		}
	}
}
