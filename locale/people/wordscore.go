package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// scoreWords weighs the words of the run themselves.
func (t text) scoreWords(s *scorer, r run) {
	t.scoreWord(s, r.base)
	t.scoreShape(s, r.first)
	s.times(fNext, min(r.worth, 130))
	if r.given {
		s.add(fGivenSurname)
	}
	if r.patronymic {
		s.add(fPatronymic)
	}
	if r.initial {
		s.add(fInitial)
	}
}

// wordWorth is what word k is worth by itself, in tenths of bits.
func (t text) wordWorth(k int) int {
	var s scorer
	t.scoreWord(&s, k)
	return s.sum
}

// scoreWord weighs what word k is by itself.
func (t text) scoreWord(s *scorer, k int) {
	c := t.class(k)
	rank := t.rank(k)
	switch {
	case c&given1 != 0:
		s.add(fGiven1)
	case c&given != 0:
		s.add(fGiven2)
	case c&surname1 != 0:
		s.add(fSurname1)
	case c&surname != 0:
		s.add(fSurname2)
	default:
		s.add(fUnknown)
	}
	look := clamp(lexicon.Look(t.Of(k))/10, -8, 8)
	if c&name != 0 {
		s.evidence |= pii.Dictionary
		if c&given != 0 && c&surname != 0 {
			s.add(fBothNames)
		}
		switch {
		case rank != 0:
			s.add(fRank1 + feature(rank-1))
			if c&nameWord != 0 {
				s.add(fNameWord)
			}
		case c&(nameWord|notName) == 0:
			s.add(fSure)
			s.times(fLook, clamp(look, 0, 3))
		}
		if c&inflected != 0 {
			s.add(fInflected)
		}
	} else {
		s.evidence |= pii.Look
		if rank != 0 {
			s.add(fUnknownRank1 + feature(rank-1))
		}
		s.times(fLook, look)
		if c&street != 0 {
			s.add(fStreet)
		}
	}
	if t.runes(k) == 2 {
		s.add(fShort)
	}
	if c&town != 0 {
		s.add(fTown)
	}
	if c&notName != 0 {
		s.add(fNotName)
	}
	if c&uint32(lexicon.Bot) != 0 {
		s.add(fBot)
	}
}
