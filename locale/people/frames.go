package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
)

// Sentences with a place that only a person takes, known by words on both sides of it or by two before it: Per i kassan lovade,
// är det Bo jag pratar med, abonnemanget står på, god man för. A doubtful word is looked at there, and an unknown one behind
// a given name is the surname.

// A framing says how sure such a place is.
type framing uint8

const (
	unframed    framing = iota
	framedKnown         // a known name is a person
	framedAny           // so is a word that no list holds
)

// frame returns what word k says of a sentence.
func (t text) frame(k int) cue { return t.sense(k).frame }

// never reports whether word k is a pronoun, which stands where names do.
func (t text) never(k int) bool {
	q := t.frame(k)
	return q == frameNever || q == frameYours
}

// ofWhom reports whether word k is a pronoun before what is whose: i hans namn.
func (t text) ofWhom(k int) bool {
	n := k + 1
	if !t.pronoun(k) || !t.blank(n) {
		return false
	}
	return t.owned(n) || t.frame(n) == frameInName || t.commonThing(n)
}

// commonThing reports whether word n is a word that says nothing of people: hans hund.
func (t text) commonThing(n int) bool {
	return t.silent(n) && t.class(n)&name == 0 && t.rank(n) != 0 && t.frame(n) != frameWhere && !t.follows(n)
}

// framed returns how sure it is that words first to last are a person by the sentence around them.
func (t text) framed(first, last int) framing {
	return framing(frameGrammar.find(t, run{first: first, last: last, lead: first, base: first}))
}

// framedFrom says the same of word i and at most two behind it that may be its surname.
func (t text) framedFrom(i int) framing {
	for last := i; last < i+3 && t.word(last); last++ {
		if last > i && !t.surnameFramed(last) {
			break
		}
		if q := t.framed(i, last); q != unframed {
			if t.never(i) || t.ofWhom(i) {
				return unframed
			}
			return q
		}
	}
	return unframed
}

// surnameFramed reports whether word k may be a surname behind the word before it: one that is known, or no word.
func (t text) surnameFramed(k int) bool {
	if !t.blank(k) {
		return false
	}
	c := t.class(k)
	return c&surname != 0 || c&common == 0 && t.silent(k) && t.rank(k) == 0
}

// scoreFrame weighs the sentence around the run.
func (t text) scoreFrame(s *scorer, r run) {
	q := t.framed(r.first, r.last)
	if q == unframed || t.never(r.base) {
		return
	}
	single := r.first == r.last
	switch c := t.class(r.base); {
	case single && t.ofWhom(r.base):
	case c&uint64(lexicon.Brand) != 0 && (q != framedAny || c&given == 0): // kommer från Visa
	case c&given1 != 0:
		s.add(fFramed)
	case single && c&(notName|town|street) != 0:
	case c&name != 0:
		if t.rarelyWord(r) {
			s.add(fFramedRare)
		}
	case (q == framedAny || !single) && t.rank(r.base) == 0:
		s.add(fFramedRare)
	}
}

// rarelyWord reports whether the run, a known name, isn't oftener a word: it is none, or has a capital, or is more than one.
func (t text) rarelyWord(r run) bool {
	if t.sense(r.base).name&strong != 0 {
		return false
	}
	return r.first != r.last || t.up(r.base) || t.rank(r.base) == 0
}
