package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
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
	for t.particleAt(r.lead) && t.word(r.lead+1) && t.joined(r.lead+1) && (t.particleAt(r.lead+1) || t.class(r.lead+1)&(name|trigger) != 0 || t.leads(r.lead+1) || r.lead > i && (t.rank(r.lead+1) == 0 || t.rank(r.lead+1) > 1 && t.presented(i))) {
		r.lead++
		r.last, r.base = r.lead, r.lead
		if r.worth += 10; t.flags(r.lead)&pii.Capital != 0 && t.leadingParticle(r.first) {
			r.worth += 30
		}
	}
	t.leftward(&r, i)
	best := t.wordWorth(r.base)
	for r.last-i < runRight {
		k := r.last + 1
		if !t.word(k) || t.mailAt(k) {
			break
		}
		if t.initialBehind(k) {
			r.last, r.initial = k, true
			r.worth += 20
			if t.gap(k+1) == pii.GapHyphen && t.word(k+1) && t.runes(k+1) == 1 && t.flags(k)&t.flags(k+1)&pii.Capital != 0 { // Sidsel H-K
				r.last++
			}
			continue
		}
		to, v := t.extension(r.last)
		if to == r.last {
			break
		}
		t.note(&r, to)
		if b := t.wordWorth(to); b > best {
			r.worth += t.leadWorth(r.base)
			r.base, best = to, b
		} else {
			r.worth += v
		}
		r.last = to
	}
	t.inverted(&r)
	return r
}

// leftward takes along initials, particles and unknown words before the run.
func (t text) leftward(r *run, i int) {
	for r.first > 0 && i-r.first < runLeft {
		k := r.first - 1
		switch {
		case t.gap(r.first) == pii.GapHyphen && t.class(k)&t.class(r.first)&given1 != 0 && (t.flags(k)^t.flags(r.first))&pii.Capital == 0 && t.cue(k) != noCue: // Veli-Matti, hans-petter
			r.worth += 45
		case t.initialBefore(r.first):
			r.initial = true
			r.worth += 25
		case t.leadingParticle(k) && t.joined(r.first):
			if r.worth += 10; t.flags(r.first)&pii.Capital != 0 && t.flags(k)&pii.Capital == 0 {
				r.worth += 30
			}
		case t.joined(r.first) && t.class(k)&trigger == 0 && (t.leads(k) || t.unlistedGiven(k, i) || t.class(k)&given != 0 && (t.plainName(r.first) || t.joined(r.first+1) && t.class(r.first+1)&surname != 0 && t.plainName(r.first+1))) && t.goesOn(k, r.first) >= nextLeast:
			r.worth += t.leadWorth(k)
		default:
			return
		}
		r.first = k
	}
}

// plainName reports whether word k is no ordinary word, as far as one knows.
func (t text) plainName(k int) bool {
	return t.rank(k) == 0 && t.class(k)&nameWord == 0 && t.sense(k).name == 0
}

// extension returns the last word of what goes on behind word a, which is one more or, over a
// particle or a doubtful word, two, and its worth. If nothing does, it returns a.
func (t text) extension(a int) (to, worth int) {
	k := a + 1
	if t.particleAt(k) && t.joined(k) && !t.plateAt(k+1) && t.word(k+1) && t.joined(k+1) && (t.plainName(a) || t.flags(k+1)&pii.Capital != 0 || !t.is(k, "av") && !t.is(k, "af")) {
		v := t.goesOn(a, k+1)
		up := t.flags(k+1)&pii.Capital != 0 && t.flags(k)&pii.Capital == 0 && t.flags(a)&pii.Capital != 0
		noble := (t.is(k, "von") || t.is(k, "van") || t.is(k, "ibn")) && t.class(a)&given != 0 && t.plainName(a) && t.rank(k+1) != 1
		if v >= nextLeast || noble || up && (t.class(k+1)&(name|trigger) != 0 || t.leadingParticle(k)) {
			return k + 1, max(v, 20) + 10
		}
		if t.particleAt(k+1) && t.word(k+2) && t.joined(k+2) && t.goesOn(a, k+2) >= nextLeast {
			return k + 2, 50
		}
	}
	if !t.joined(k) {
		return a, 0
	}
	if t.word(k+1) && t.runes(k) == 1 && t.bareInitial(k) && t.gap(k) == pii.GapBlank && t.gap(k+1) == pii.GapBlank && t.class(a)&given != 0 && t.plainName(a) && t.goesOn(a, k+1) >= nextLeast+20 {
		return k + 1, 40 // anna k lindqvist
	}
	if (t.is(k, "jr") || t.is(k, "sr") || t.is(k, "junior") || t.is(k, "senior")) && t.class(a)&surname != 0 && t.class(a-1)&given != 0 {
		return k, nextLeast
	}
	if t.word(k+1) && (string(t.Of(k)) == "í" || string(t.Of(k)) == "á") && t.joined(k+1) && t.class(a)&given != 0 && t.class(a)&inflected == 0 && t.rank(a) == 0 && t.flags(k+1)&pii.Capital != 0 && t.flags(a)&pii.Capital != 0 && t.class(k+1)&town == 0 && t.lineStart(k+2) {
		return k + 1, 30 // Marjun í Dali
	}
	if t.word(k+1) && t.len(k) <= 3 && t.gap(k+1) == pii.GapStop|pii.GapBlank && t.class(a)&given != 0 && t.gap(k) == pii.GapBlank && t.goesOn(a, k+1) >= nextLeast {
		return k + 1, 30 // Bård Kr. Eikrem
	}
	v := t.goesOn(a, k)
	if v < nextLeast && v > nextLeast-50 && t.class(a)&given != 0 && (t.endsSentence(k) || t.gap(k+1)&pii.GapComma != 0) && t.presented(a) {
		v += 50 // mvh lasse brodd
	} else if v < nextLeast && t.unlisted(a, k) { // abonnemanget står på arvid finér
		v = max(v, nextLeast)
	}
	if v >= nextLeast {
		return k, v
	}
	if t.surnameWord(a, k) {
		return k, 40
	}
	if t.class(k)&name != 0 && t.class(k)&fnWord == 0 && t.word(k+1) && t.joined(k+1) {
		if w := t.goesOn(k, k+1); w >= 50 && t.class(k)&common == 0 {
			return k + 1, w
		}
		// A middle name that is a word: anna maj lindqvist.
		if w := t.goesOn(a, k+1); w >= 40 && t.class(k)&given != 0 && t.class(a)&given != 0 && t.class(k+1)&given1 == 0 && (t.cue(k) == noCue || t.cue(k) == cueFamily) && (t.flags(k)&pii.Capital != 0) == (t.flags(a)&pii.Capital != 0) {
			return k + 1, w
		}
	}
	return a, 0
}

// plateAt reports whether the letters of a number plate may be word k: á UX 418.
func (t text) plateAt(k int) bool {
	return t.word(k) && t.flags(k)&pii.AllCaps != 0 && t.runes(k) < 4 && t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0
}

// presented reports whether a cue that hardly anything but a name follows stands before word a, or
// before another name that a is joined to.
func (t text) presented(a int) bool {
	if t.cue(a-1) == cueAnd && t.class(a-2)&given != 0 {
		a -= 2
	}
	for n := 0; n < 2 && t.class(a-1)&given != 0 && t.cue(a-1) == noCue; n++ {
		a--
	}
	switch t.cue(a - 1) {
	case cueCalled, cueSign, cueTitle, cueRole:
		return true
	case cueName:
		return true
	case cueIs:
		return t.cue(a-2) == cueName || t.cue(a-2) == cueOwn
	case cueSignAt:
		return t.lineStart(a - 1)
	}
	return false
}

// inverted takes along a given name behind a comma: Svensson, Anna.
func (t text) inverted(r *run) {
	k := r.last + 1
	if t.surnameInitial(r, k) {
		for r.last, r.initial = k, true; t.word(k+1) && t.runes(k+1) == 1 && t.gap(k+1)&pii.GapStop != 0 && t.gap(k+1)&^(pii.GapStop|pii.GapBlank) == 0; k++ {
			r.last = k + 1
		}
		return
	}
	if !t.word(k) || t.gap(k)&^pii.GapBlank != pii.GapComma || t.class(k)&(notName|common) != 0 && (t.class(k)&given == 0 || t.flags(k)&pii.Capital == 0 || t.class(k)&notName != 0) || t.class(k)&given == 0 && (t.class(k)&trigger == 0 || lexicon.LookGiven(t.Of(k)) < 5) {
		return
	}
	if t.class(r.first-1)&given != 0 && t.joined(r.first) && (t.plainName(r.first-1) || t.flags(r.first-1)&pii.Capital != 0) { // Anna Berg, Kjell Å
		return
	}
	for j := r.first; j <= r.last; j++ {
		if c := t.class(j); t.runes(j) == 1 || t.particleAt(j) {
			continue
		} else if c&given1 != 0 && (c&surname == 0 || t.cue(r.first-1) != cueRole) || c&given != 0 && c&surname == 0 || c&surname == 0 && lexicon.LookSurname(t.Of(j)) < 20 {
			return
		}
	}
	if r.initial && t.gap(r.base)&pii.GapQuote == 0 || t.word(k+1) && t.gap(k+1) == pii.GapBlank && t.class(k+1)&surname != 0 && t.class(k+1)&given == 0 && t.flags(k+1)&pii.Capital != 0 {
		return // P-O Lidgren, Majlis Kroon
	}
	up := t.flags(k)&pii.Capital != 0
	if up != (t.flags(r.first)&pii.Capital != 0) || !up && (t.rank(k) != 0 || t.rank(r.last) != 0) {
		return
	}
	// Not one of a list: Berg, Anna och Lind.
	if t.cue(k+1) == cueAnd && t.word(k+2) && t.class(k+2)&name != 0 || t.gap(k+1)&^pii.GapBlank == pii.GapComma && t.word(k+1) && t.class(k+1)&name != 0 {
		return
	}
	r.comma = true
	r.worth += t.leadWorth(r.base) + 40
	r.last, r.base = k, k
	for n := 0; n < 3; n++ {
		to, v := t.extension(r.last)
		if to == r.last || t.class(to)&given == 0 {
			return
		}
		r.last = to
		r.worth += v
	}
}
