package people

import (
	"math/bits"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// scoreWords weighs the words of the run themselves.
func (t text) scoreWords(s *scorer, r run) {
	t.scoreWord(s, r.base)
	t.scoreShape(s, r)
	s.times(fNext, min(r.worth, 130))
	if t.truncated(r) {
		s.add(fTruncated)
	}
	if t.class(r.last)&uint64(lexicon.Bot) != 0 {
		if r.first == r.last && t.class(r.last)&given1 != 0 {
			s.add(fBotName)
		} else {
			s.add(fBot)
		}
	}
	if t.behindTown(r) {
		s.add(fTownOnly)
	}
	if r.first == r.last && t.flags(r.base)&pii.Capital == 0 && t.class(r.base)&given1 == 0 {
		s.add(fLowerBare)
	}
	if r.given {
		s.add(fGivenSurname)
	}
	if r.patronymic {
		s.add(fPatronymic)
	}
	if r.initial {
		t.scoreInitial(s, r)
	}
}

// truncated reports whether the run goes on what looks like the beginning of the name.
func (t text) truncated(r run) bool {
	k := r.first - 1
	return t.class(k)&trigger != 0 && t.joined(r.first) && t.goesOn(k, r.first) >= nextLeast && !t.doubtful(k)
}

// behindTown reports whether the run, which is no known name, stands behind a town: Gävle Brynäs.
func (t text) behindTown(r run) bool {
	return t.class(r.first-1)&(town|name) == town && t.gap(r.first) == pii.GapBlank && t.class(r.base)&name == 0
}

// scoreInitial weighs the initial of the run, with a stop or before what is a town as well: S. Ek, K. Berg.
func (t text) scoreInitial(s *scorer, r run) {
	s.add(fInitial)
	if c := t.class(r.base); c&surname != 0 && r.base > r.first && t.initialStop(r.base-1) {
		s.add(fInitialStop)
	}
	if c := t.class(r.base); c&town != 0 && c&surname1 != 0 {
		s.times(fTown, -1)
	}
}

// initialStop reports whether word k is a letter with a stop, and the next begins with a capital as it does: S. Ek.
func (t text) initialStop(k int) bool {
	return t.gap(k+1) == pii.GapStop|pii.GapBlank && t.runes(k) == 1 && t.flags(k)&t.flags(k+1)&pii.Capital != 0
}

// wordWorth is what word k is worth by itself, in tenths of bits.
func (t text) wordWorth(k int) int {
	var s scorer
	t.scoreWord(&s, k)
	return s.sum
}

// nameFeatures are what the places of words in the dictionary are worth, the first that holds.
var nameFeatures = [...]struct {
	class uint64
	worth feature
}{{given1, fGiven1}, {given, fGiven2}, {surname1, fSurname1}, {surname, fSurname2}}

// nameFeature returns the one of a word of this class.
func nameFeature(c uint64) feature {
	for i := range nameFeatures {
		if q := &nameFeatures[i]; c&q.class != 0 {
			return q.worth
		}
	}
	return fUnknown
}

// scoreWord weighs what word k is by itself.
func (t text) scoreWord(s *scorer, k int) {
	c := t.class(k)
	s.add(nameFeature(c))
	if c&name != 0 {
		t.scoreKnown(s, k, c)
	} else {
		t.scoreUnknown(s, k, c)
	}
	if t.runes(k) == 2 {
		s.add(fShort)
	}
	if exotic(t.Of(k)) {
		s.add(fExotic)
	}
	if t.flags(k)&pii.Capital == 0 && grammatical(cueOf(c)) {
		if in := t.sense(k).name; in == 0 || in&t.languages(k) != 0 {
			s.add(fCueWord)
		}
	}
	if c&town != 0 {
		s.add(fTown)
		if c&name == 0 {
			s.add(fTownOnly)
		}
	}
	switch {
	case c&notName == 0:
	case c&given != 0:
		s.add(fNotNameGiven)
	default:
		s.add(fNotName)
	}
}

// wordLook returns the look of word k in bits, within bounds.
func (t text) wordLook(k int) int {
	if t.has(k) {
		if known := int(t.List[k].Class >> lookShift & 31); known != 0 {
			return known - 1 + lookLeast
		}
	}
	return lookBits(lexicon.Look(t.Of(k)))
}

// scoreKnown weighs word k, a known name of class c.
func (t text) scoreKnown(s *scorer, k int, c uint64) {
	s.evidence |= pii.Dictionary
	if c&given != 0 && c&surname != 0 {
		s.add(fBothNames)
	}
	t.scoreOrdinary(s, k, c)
	if c&inflected != 0 {
		t.scoreEnding(s, k)
	}
}

// scoreUnknown weighs word k, of class c, which no list of names holds.
func (t text) scoreUnknown(s *scorer, k int, c uint64) {
	s.evidence |= pii.Look
	if rank := t.rank(k); rank != 0 {
		s.add(fUnknownRank1 + feature(rank-1))
	}
	s.times(fLook, t.wordLook(k))
	if t.flags(k)&pii.AllCaps != 0 {
		s.add(fUnknownCaps)
	}
	if c&(street|roadEnd) != 0 {
		s.add(fStreet)
	}
	if placeCase(t.Of(k)) || t.flags(k)&pii.Capital == 0 && demonym(t.Of(k)) {
		s.add(fPlaceCase)
	}
	if teamEnd(t.Of(k)) {
		s.add(fTeam)
	}
}

// scoreEnding weighs the ending under which word k was found to be a name: -s is a genitive in
// most languages, the others are Finnish or Icelandic.
func (t text) scoreEnding(s *scorer, k int) {
	b := t.Of(k)
	if patronymic(b) {
		s.add(fPatronymicWord)
		return
	}
	switch l := t.languages(k); {
	case b[len(b)-1]|0x20 == 's':
		s.add(fGenitive)
	case l&fi != 0 && toOrFrom(b) && t.plainName(k) && t.class(k)&(town|notName) == 0: // wrightille: as behind to
		s.add(fPrep)
	case l&(fi|is) == 0 && b[len(b)-1]|0x20 != 'a': // Nadira is another name than Nadir
		s.add(fForeignEnd)
	case l&^(fi|is) != 0:
		s.add(fInflected)
	}
}

// grammatical reports whether a cue is a pronoun, a preposition or the like.
func grammatical(q cue) bool {
	switch q {
	case cueWith, cueIs, cueAm, cueI, cueThis, cueOwn, cuePrep, cueIn, cueAnd, cueFill, cueThing, cueSaid, cueUnit, cueTime:
		return true
	}
	return false
}

// scoreOrdinary weighs whether word k, a known name of class c, is an ordinary word as well, and in which languages.
func (t text) scoreOrdinary(s *scorer, k int, c uint64) {
	q := t.sense(k)
	if q.name != 0 {
		t.scoreNameWord(s, k, c)
		return
	}
	if q.low != 0 && (t.flags(k)&pii.Capital == 0 || c&given1 == 0 && t.starts(k) && t.gap(k+1) == pii.GapBlank && t.small(k+1)) {
		if l := t.languages(k); q.low&l != 0 && (l != anyLanguage || c&given1 == 0) {
			if l == anyLanguage || t.flags(k)&pii.Capital != 0 {
				s.add(fOtherWord)
			} else {
				s.add(fMildWord)
			}
			return
		}
	}
	rank := t.rank(k)
	if rank != 0 {
		s.add(fRank1 + feature(rank-1))
	}
	switch {
	case c&nameWord != 0:
		s.add(fNameWord)
	case rank == 0 && c&notName == 0:
		s.add(fSure)
		s.times(fLook, clamp(t.wordLook(k), 0, 3))
	}
}

// scoreNameWord weighs a known name that is a word of some languages.
func (t text) scoreNameWord(s *scorer, k int, c uint64) {
	q, l := t.sense(k), t.languages(k)
	switch {
	case q.name&l == 0 && c&fnWord == 0:
		if c&given1 == 0 || q.weak == 0 { // else it is a name far oftener, even where it is a word
			s.add(fOtherWord)
		}
	case l == anyLanguage && c&given1 != 0 && q.rather(t.up(k)):
		s.add(fOtherWord)
	default:
		s.add(q.wordiness(l))
	}
}

// rather reports whether a given name, with a capital or none, is rather the name where nothing tells the language.
func (q *sense) rather(capital bool) bool {
	if q.name&(weak|strong) == weak || capital && q.weak != 0 {
		return true
	}
	return !capital && q.ofFew()
}

// ofFew reports whether a name is a word of two languages at most.
func (q *sense) ofFew() bool { return bits.OnesCount(uint(q.name&anyLanguage)) < 3 }
