package people

import (
	"math/bits"

	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// scoreWords weighs the words of the run themselves.
func (t text) scoreWords(s *scorer, r run) {
	t.scoreWord(s, r.base)
	t.scoreShape(s, r)
	if k := r.first - 1; k >= 0 && t.class(k)&trigger != 0 && t.joined(r.first) && t.goesOn(k, r.first) >= nextLeast && !t.doubtful(k) {
		s.add(fTruncated)
	}
	if c := t.class(r.last); c&uint64(lexicon.Bot) != 0 {
		if r.first == r.last && c&given1 != 0 {
			s.add(fBotName)
		} else {
			s.add(fBot)
		}
	}
	s.times(fNext, min(r.worth, 130))
	if k := r.first - 1; k >= 0 && t.class(k)&(town|name) == town && t.gap(r.first) == pii.GapBlank && t.class(r.base)&name == 0 { // Gävle Brynäs
		s.add(fTownOnly)
	}
	if c := t.class(r.base); t.flags(r.base)&pii.Capital == 0 && c&given1 == 0 && r.first == r.last {
		s.add(fLowerBare)
	}
	if r.given {
		s.add(fGivenSurname)
	}
	if r.patronymic {
		s.add(fPatronymic)
	}
	if r.initial {
		s.add(fInitial)
		if r.base > r.first && t.gap(r.base) == pii.GapStop|pii.GapBlank && t.runes(r.base-1) == 1 && t.class(r.base)&surname != 0 && t.flags(r.base)&t.flags(r.base-1)&pii.Capital != 0 { // S. Ek
			s.add(fInitialStop)
		}
		if t.class(r.base)&town != 0 && t.class(r.base)&surname1 != 0 { // K. Berg
			s.times(fTown, -1)
		}
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
	look := clamp(lexicon.Look(t.Of(k))/10, -8, 10)
	if c&name != 0 {
		s.evidence |= pii.Dictionary
		if c&given != 0 && c&surname != 0 {
			s.add(fBothNames)
		}
		t.scoreOrdinary(s, k, c, rank, look)
		if c&inflected != 0 {
			t.scoreEnding(s, k)
		}
	} else {
		s.evidence |= pii.Look
		if rank != 0 {
			s.add(fUnknownRank1 + feature(rank-1))
		}
		s.times(fLook, look)
		if t.flags(k)&pii.AllCaps != 0 {
			s.add(fUnknownCaps)
		}
		if c&street != 0 {
			s.add(fStreet)
		}
		if placeCase(t.Of(k)) {
			s.add(fPlaceCase)
		}
		if teamEnd(t.Of(k)) {
			s.add(fTeam)
		}
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
	case l&(fi|is) == 0:
		s.add(fForeignEnd)
	case l&^(fi|is) != 0:
		s.add(fInflected)
	}
}

// toOrFrom reports whether a word ends in the Finnish cases of whom something goes to or comes from.
func toOrFrom(b []byte) bool {
	n := len(b)
	return n > 6 && (folded(b[n-3:], "lle") || folded(b[n-3:], "lta") || folded(b[n-4:], "ltä"))
}

// patronymic reports whether a word ends as patronymics do.
func patronymic(b []byte) bool {
	for _, e := range [...]string{"son", "sen", "dóttir", "dottir", "dotter", "datter", "dóttur", "sonar", "syni"} {
		if n := len(b) - len(e); n >= 3 && folded(b[n:], e) {
			return true
		}
	}
	return false
}

// grammatical reports whether a cue is a pronoun, a preposition or the like.
func grammatical(q cue) bool {
	switch q {
	case cueWith, cueIs, cueAm, cueI, cueThis, cueOwn, cuePrep, cueIn, cueAnd, cueFill, cueThing, cueSaid, cueUnit, cueTime:
		return true
	}
	return false
}

// scoreOrdinary weighs that word k, a known name, is an ordinary word as well, and in which
// languages.
func (t text) scoreOrdinary(s *scorer, k int, c uint64, rank, look int) {
	if in := t.sense(k).name; in != 0 {
		if l := t.languages(k); c&uint64(lexicon.Function) == 0 && in&l == 0 {
			if c&given1 != 0 && t.sense(k).weak != 0 { // a name far oftener, even where it is a word
				return
			}
			s.add(fOtherWord)
		} else if l == anyLanguage && c&given1 != 0 && (in&(weak|strong) == weak || t.flags(k)&pii.Capital == 0 && bits.OnesCount(uint(in&anyLanguage)) < 3) { // a word of few languages
			s.add(fOtherWord)
		} else {
			s.add(t.sense(k).wordiness(l))
		}
		return
	}
	switch {
	case rank != 0:
		s.add(fRank1 + feature(rank-1))
		if c&nameWord != 0 {
			s.add(fNameWord)
		}
	case c&nameWord != 0:
		s.add(fNameWord)
	case c&notName == 0:
		s.add(fSure)
		s.times(fLook, clamp(look, 0, 3))
	}
}

// teamEnds end what people who answer together are called.
var teamEnds = endings.New(`gruppen gruppe tiimi teamet team laget service servicen tjänst tjänsten tjeneste tjenesten avdelningen avdeling avdelingen afdeling afdelingen support
	supporten kontoret kontor palvelu palvelut osasto verið ver deild deildin senter senteret center centret centeret central centralen verket bolaget
	selskabet selskapet kassan kassen kassa banken bank pankki banki keskus huset puisto talo halli asema koulu kirkko kauppa stofa sundlaug stadion arena
	föreningen foreningen toimisto skrifstofa`)

// teamEnd reports whether a word ends as the name of a team or an office does.
func teamEnd(b []byte) bool { return teamEnds.End(b, 3) }

// patronym reports whether word k is a patronymic among Icelandic words, which no place and no shop is called.
func (t text) patronym(k int) bool {
	return t.class(k)&town == 0 && patronymic(t.Of(k)) && t.languages(k)&is != 0
}

var placeCases = endings.New(`ssa ssä sta stä seen aan oon uun iin lahdelle sillä`)

// placeCase reports whether a word ends in a Finnish case that says where, not who.
func placeCase(b []byte) bool {
	return placeCases.End(b, 3)
}

// in reports whether word is one of the list, which is lower case, in any case.
func in(list []string, word []byte) bool {
	for _, w := range list {
		if folded(word, w) {
			return true
		}
	}
	return false
}

// folded reports whether b is s, which is lower case, in any case.
func folded(b []byte, s string) bool {
	if len(b) != len(s) {
		return false
	}
	for i, c := range b {
		if c|0x20 != s[i]|0x20 {
			return false
		}
	}
	return true
}
