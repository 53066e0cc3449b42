package people

import (
	"github.com/sladd-go/sladd/pii"
)

// A run is the words of one name.
type run struct {
	first, last int
	lead        int // the word that was looked at
	base        int // the word that is a name most surely
	worth       int // what the other words are worth, in tenths of bits
	comma       bool
	initial     bool
	given       bool // a given name stands before a surname
	patronymic  bool
}

// Bounds of a run, in words to either side of its lead.
const (
	runLeft  = 3
	runRight = 5
)

// nextLeast is what a word must be worth, in tenths of bits, to go on with a name.
const nextLeast = 12

// runAt returns the name that begins with word i, with what stands before it that wouldn't be looked at
// by itself.
func (t text) runAt(i int) run {
	r := run{first: i, last: i, lead: i, base: i}
	for t.particleAt(r.lead) && t.behindParticle(r.lead+1, i) {
		r.lead++
		r.last, r.base = r.lead, r.lead
		if r.worth += 10; t.up(r.lead) && t.leadingParticle(r.first) {
			r.worth += 30
		}
	}
	t.leftward(&r, i)
	for r.last-i < runRight {
		k := r.last + 1
		if !t.word(k) || t.mailAt(k) {
			break
		}
		if t.initialBehind(k) {
			r.last, r.initial = t.initials(k), true
			r.worth += 20
			continue
		}
		to, v := t.extension(r.last)
		if to == r.last {
			break
		}
		t.note(&r, to)
		if t.wordWorth(to) > t.wordWorth(r.base) {
			r.worth += t.leadWorth(r.base)
			r.base = to
		} else {
			r.worth += v
		}
		r.last = to
	}
	t.inverted(&r)
	return r
}

// behindParticle reports whether word k goes on with a name that begins with the particle at i and others: de la Cruz.
func (t text) behindParticle(k, i int) bool {
	if !t.word(k) || !t.joined(k) {
		return false
	}
	if t.particleAt(k) || t.class(k)&(name|trigger) != 0 || t.leads(k) {
		return true
	}
	return k > i+1 && (t.rank(k) == 0 || t.rank(k) > 1 && t.presented(i))
}

// initials returns the last of the initials that begin with word k: Sidsel H-K.
func (t text) initials(k int) int {
	if t.gap(k+1) == pii.GapHyphen && t.oneLetter(k+1) && t.up(k) && t.up(k+1) {
		return k + 1
	}
	return k
}

// leftward takes along initials, particles and unknown words before the run.
func (t text) leftward(r *run, i int) {
	for r.first > 0 && i-r.first < runLeft {
		k := r.first - 1
		switch {
		case t.cueGiven(k):
			r.worth += 45
		case t.blank(r.first) && k > 0 && t.alike(k-1, r.first) && t.syllablePair(k-1): // Ji-woo Park
			k--
			r.worth += 60
		case t.initialBefore(r.first):
			r.initial = true
			r.worth += 25
		case t.leadingParticle(k) && t.joined(r.first):
			if r.worth += 10; t.up(r.first) && !t.up(k) {
				r.worth += 30
			}
		case t.joined(r.first) && t.class(k)&trigger == 0 && t.givenBefore(r, k, i) && t.goesOn(k, r.first) >= nextLeast:
			r.worth += t.leadWorth(k)
		default:
			return
		}
		r.first = k
	}
}

// cueGiven reports whether word k is a cue, and with the word behind it a double given name: Veli-Matti.
func (t text) cueGiven(k int) bool {
	if t.is(k, "ing") && t.gap(k+1) == pii.GapHyphen && t.class(k+1)&given1 != 0 { // Ing-Marie, no engineer
		return t.alike(k, k+1)
	}
	return t.gap(k+1) == pii.GapHyphen && t.class(k)&t.class(k+1)&given1 != 0 && t.alike(k, k+1) && !t.silent(k)
}

// givenBefore reports whether word k can be the given name before the run.
func (t text) givenBefore(r *run, k, i int) bool {
	if t.leads(k) || t.unlistedGiven(k, i) {
		return true
	}
	if t.class(k)&given == 0 {
		return false
	}
	n := r.first + 1
	return t.plainName(r.first) || t.joined(n) && t.class(n)&surname != 0 && t.plainName(n)
}

// plainName reports whether word k is no ordinary word, as far as one knows.
func (t text) plainName(k int) bool {
	return t.rank(k) == 0 && t.class(k)&nameWord == 0 && t.sense(k).name == 0
}

// extension returns the last word of what goes on behind word a, which is one more or, over a
// particle or a doubtful word, two, and its worth. If nothing does, it returns a.
func (t text) extension(a int) (to, worth int) {
	k := a + 1
	if to, worth = t.overParticle(a); to > a {
		return to, worth
	}
	if t.overMark(a) {
		return t.pastParticles(k + 1), 60
	}
	if t.blank(k) && t.alike(a, k) && t.syllablePair(k) { // Kim Min-jun
		return k + 1, 60
	}
	if !t.joined(k) || t.firmSign(k) || t.fieldNext(a, k) {
		return a, 0
	}
	if worth = t.overShort(a); worth > 0 {
		return k + 1, worth
	}
	if t.generation(a, k) {
		return k, nextLeast
	}
	v := t.goesOn(a, k)
	if v < nextLeast && v > nextLeast-endGain && t.presentedEnd(a, k) { // mvh lasse brodd
		v += endGain
	} else if v < nextLeast && t.unlisted(a, k) { // abonnemanget står på arvid finér
		v = nextLeast
	}
	switch {
	case v >= nextLeast:
		return k, v
	case t.surnameWord(a, k):
		return k, 40
	}
	if worth = t.overName(a); worth > 0 {
		return k + 1, worth
	}
	return a, 0
}

// overMark reports whether the name goes on over one word behind word a because of the marks around that, whatever it is.
func (t text) overMark(a int) bool {
	return t.overApostrophe(a) || t.overSyllable(a) || t.overQuoted(a) || t.overMiddle(a)
}

// generation reports whether word k, behind a given name and the surname a, says which of the two in a family is meant: junior.
func (t text) generation(a, k int) bool {
	return in(generations, t.Of(k)) && t.class(a)&surname != 0 && t.class(a-1)&given != 0
}

// generations stand behind a surname.
var generations = []string{"jr", "sr", "junior", "senior"}

// presentedEnd reports whether given name a is presented, and word k ends what is said: mvh lasse brodd.
func (t text) presentedEnd(a, k int) bool {
	return t.class(a)&given != 0 && (t.endsSentence(k) || t.gap(k+1)&pii.GapComma != 0) && t.presented(a)
}

// presented reports whether a cue that hardly anything but a name follows stands before word a, or
// before another name that a is joined to.
func (t text) presented(a int) bool {
	if t.cue(a-1) == cueAnd && t.class(a-2)&given != 0 {
		a -= 2
	}
	for n := 0; n < 2 && t.class(a-1)&given != 0 && t.silent(a-1); n++ {
		a--
	}
	switch t.cue(a - 1) {
	case cueCalled, cueName, cueSign, cueTitle, cueRole:
		return true
	case cueIs:
		return t.cue(a-2) == cueName || t.cue(a-2) == cueOwn
	case cueFamily: // min mor, birthe kallehave
		return t.cue(a-2) == cueOwn
	case cueSignAt:
		return t.lineStart(a - 1)
	}
	return false
}
