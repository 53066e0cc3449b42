package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Where a word stands may say that it is a name, whatever it means: before the colon of a line in a
// transcript, before skrev, alone on the last line, behind a slash at the end, where somebody is asked for.

// placed reports whether word i, an ordinary word that is a name as well, stands where hardly
// anything but names do.
func (t text) placed(i int) bool {
	c := t.class(i)
	if c&shy == 0 && (c&trigger == 0 || c&given == 0) {
		return false
	}
	r := run{first: i, last: i, lead: i, base: i}
	if n := i + 1; t.fullAt(i) {
		r.last = n
		if t.longNumber(n+1) || t.plainName(n) && t.class(n)&(given1|town) == 0 && t.alike(i, n) { // hans pedersen
			return true
		}
	}
	switch {
	case t.onOwnLine(r), t.tellingPlace(r):
		return true
	case c&given1 != 0 && (t.phoneBehind(i+1) || t.datumBeside(r)):
		return true
	}
	return t.numberEnd(r) || t.slotted(r) || t.framedFrom(i) != unframed
}

// fullAt reports whether a given name and a surname stand at word i: hans lange.
func (t text) fullAt(i int) bool {
	c := t.class(i + 1)
	return t.class(i)&given1 != 0 && t.blank(i+1) && c&surname != 0 && c&common == 0 && t.rank(i+1) != 1
}

// onOwnLine reports whether the run stands where names do on a line: before a colon, as an item of a list, signing.
func (t text) onOwnLine(r run) bool {
	return t.speaks(r) || t.labelled(r) || t.item(r) || t.writes(r) || t.signed(r)
}

// scorePlace weighs where the run stands.
func (t text) scorePlace(s *scorer, r run) {
	t.scorePlaces(s, r)
	if t.addressed(r) {
		s.add(fAddressed)
	}
	if s.sum < sureName && t.class(r.base)&given1 != 0 && t.datumBeside(r) {
		s.add(fDatum)
	}
	if s.sum < sureName && (t.item(r) || t.rolled(r)) {
		s.add(fItem)
		if t.class(r.base)&town != 0 {
			s.times(fTown, -1)
		}
	}
	t.scoreSlotted(s, r)
	if t.class(r.base)&(given|shy) != 0 && t.numberEnd(r) && (t.class(r.base)&given != 0 || t.gap(r.first)&pii.GapStop == 0) {
		s.add(fNumberEnd)
	}
	t.scoreFrame(s, r)
}

// scoreSlotted weighs that the run, which may be a word, stands in a place that a name takes and the word doesn't.
func (t text) scoreSlotted(s *scorer, r run) {
	c := t.class(r.base)
	switch {
	case !t.slotDoubt(r) || !t.slotted(r):
	case c&name == 0:
		s.add(fSlottedUnknown)
	default:
		s.add(fSlotted)
		if c&given != 0 && c&given1 == 0 && r.first == r.last && !t.up(r.base) { // where it is no matter how common a name is
			s.times(fLowerBare, -1)
		}
	}
}

// slotDoubt reports whether the run may be something else than a name, so that its place counts: a given name that is a word, a surname
// alone, a word that is worth a look only there.
func (t text) slotDoubt(r run) bool {
	switch c := t.class(r.base); {
	case c&given != 0:
		return t.wordly(r.base)
	case c&surname != 0:
		return r.first == r.last && c&(town|inflected) == 0 && t.plainName(r.base)
	default:
		return c == shy
	}
}

// speaks reports whether the run is a speaker of a transcript: [10:32] anna: hej.
func (t text) speaks(r run) bool {
	k := r.last + 1
	if t.cue(r.base) == cueRole {
		return false
	}
	if t.gap(k)&pii.GapColon == 0 {
		return t.stamped(k) && t.lineStart(r.first)
	}
	return t.endsLabel(k) && (t.timed(r.first) || t.lineStart(r.first) && t.transcript(r))
}

// writes reports whether the run begins a line and says or writes what follows: Anna skrev:
func (t text) writes(r run) bool {
	k := r.last + 1
	if !t.lineStart(r.first) || !t.blank(k) || t.up(k) {
		return false
	}
	if q := t.cue(k); q != cueTalk && q != cueSpoke {
		return false
	}
	g := t.gap(k + 1)
	return g&pii.GapColon != 0 || g&lineEnd != 0 && g&pii.GapParen != 0 && t.has(k+1)
}

// pairs reports whether the run may be one of two that do something together: no bot, and no word that begins the sentence.
func (t text) pairs(r run) bool {
	if (t.class(r.first)|t.class(r.last))&uint64(lexicon.Bot) != 0 {
		return false
	}
	return !t.starts(r.first) || !t.up(r.first) || t.class(r.first)&given != 0
}

// greets reports whether the run, behind hej det är, is all that is said there, or a name that isn't a word nearly always.
func (t text) greets(r run) bool {
	k := r.last + 1
	return t.class(r.base)&shy == 0 || t.endsSentence(r.last) || t.flags(k)&pii.IsLabel == 0 && t.gap(k)&pii.GapComma != 0
}

// addressed reports whether an address follows the run: Hekla, Storgatan 12.
func (t text) addressed(r run) bool {
	k := r.last + 1
	if !t.lineStart(r.first) || t.gap(k)&(pii.GapComma|pii.GapLine) == 0 {
		return false
	}
	for n := 0; n < 3 && t.word(k) && (n == 0 || t.blank(k)); k, n = k+1, n+1 {
		if t.numeral(k+1) && t.gap(k+1)&^pii.GapStop == pii.GapBlank {
			return t.endsAs(k, roadEnd|landEnd) || t.alone(k) || t.cue(k) == cueBox
		}
		if t.gap(k+1)&pii.GapAt != 0 && t.lineStart(r.last+1) { // an e-mail address on the next line
			return true
		}
	}
	return false
}

// signed reports whether the run is all there is on the last line of several, or behind a slash at
// the end of the text.
func (t text) signed(r run) bool {
	if !t.atEnd(r.last, r.lead) {
		return false
	}
	g := t.gap(r.first)
	if g == pii.GapSlash|pii.GapBlank && t.class(r.base) == shy && lexicon.Look(t.Of(r.base)) > 15 { // tack / evalotta
		return true
	}
	if g&(pii.GapSlash|pii.GapParen) != pii.GapSlash || g&(pii.GapBlank|pii.GapLine) == 0 {
		return false
	}
	b := t.between(r.first)
	return len(b) > 0 && b[len(b)-1] == '/'
}
