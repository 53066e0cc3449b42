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
	if t.fullAt(i) {
		r.last++
		if t.longNumber(i+2) || t.plainName(i+1) && t.class(i+1)&(given1|town) == 0 && t.flags(i)&pii.Capital == t.flags(i+1)&pii.Capital { // hans pedersen
			return true
		}
	}
	return t.onOwnLine(r) || t.tellingPlace(r) || c&given1 != 0 && (t.phoneBehind(i+1) || t.datumBeside(r)) || t.numberEnd(r) || t.slotted(r) || t.framedFrom(i) != unframed
}

// fullAt reports whether a given name and a surname stand at word i: hans lange.
func (t text) fullAt(i int) bool {
	c := t.class(i + 1)
	return t.class(i)&given1 != 0 && t.gap(i+1) == pii.GapBlank && c&surname != 0 && c&common == 0 && t.rank(i+1) != 1
}

// onOwnLine reports whether the run stands where names do on a line: before a colon, as an item of a list, signing.
func (t text) onOwnLine(r run) bool {
	return t.speaks(r) || t.labelled(r) || t.item(r) || t.writes(r) || t.signed(r)
}

// longNumber reports whether a number of six digits or more stands at word k, behind a comma or a blank.
func (t text) longNumber(k int) bool {
	return t.has(k) && t.flags(k)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber && t.gap(k)&^(pii.GapBlank|pii.GapComma|pii.GapParen) == 0 && (t.len(k) >= 6 || t.phoneAt(k))
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
	if s.sum < sureName && t.item(r) {
		s.add(fItem)
		if t.class(r.base)&town != 0 {
			s.times(fTown, -1)
		}
	}
	t.scoreSlotted(s, r)
	if t.class(r.base)&(given|shy) != 0 && t.numberEnd(r) {
		s.add(fNumberEnd)
	}
	t.scoreFrame(s, r)
}

// scoreSlotted weighs that the run, which may be a word, stands in a place that a name takes and the word doesn't.
func (t text) scoreSlotted(s *scorer, r run) {
	c, single := t.class(r.base), r.first == r.last
	doubtful := c == shy
	if c&given != 0 {
		doubtful = t.wordly(r.base)
	} else if c&surname != 0 {
		doubtful = single && c&(town|inflected) == 0 && t.plainName(r.base)
	}
	switch {
	case !doubtful || !t.slotted(r):
	case c&name == 0:
		s.add(fSlottedUnknown)
	default:
		s.add(fSlotted)
		if c&given != 0 && c&given1 == 0 && single && t.flags(r.base)&pii.Capital == 0 { // where it is no matter how common a name is
			s.times(fLowerBare, -1)
		}
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
	if t.has(k) && t.gap(k)&(pii.GapBlank|pii.GapLine|pii.GapPara) == 0 || !t.has(k) {
		return false
	}
	return t.timed(r.first) || t.lineStart(r.first) && t.gap(r.first)&pii.GapStart == 0 && t.transcript(r) || t.gap(r.first)&pii.GapStart != 0 && t.transcript(r)
}

// timed reports whether a time or a date and nothing else stands before word k on its line: [10:32] , 18:14 - .
func (t text) timed(k int) bool {
	if t.gap(k)&pii.GapBlank == 0 || t.gap(k)&(pii.GapLine|pii.GapPara|pii.GapStart|pii.GapComma|pii.GapAt) != 0 {
		return false
	}
	colons := 0
	for j, n := k-1, 0; n < 8 && t.has(j); j, n = j-1, n+1 {
		if t.cue(j) == cueTime && n > 0 && !t.lineStart(j) || n == 0 && (t.is(j, "am") || t.is(j, "pm")) { // 14.10.2026 klo 19.02, 10:11 AM
			continue
		}
		if t.flags(j)&(pii.IsNumber|pii.IsLabel) != pii.IsNumber || t.len(j) != 2 && t.len(j) != 4 && !(t.len(j) == 1 && n > 0) {
			return false
		}
		g := t.gap(j)
		if t.lineStart(j) {
			return n > 0 && colons > 0
		}
		switch {
		case n == 0 && g != pii.GapColon && g != pii.GapStop:
			return false
		case g == pii.GapColon || g == pii.GapStop && t.len(j) == 2:
			colons++
		}
	}
	return false
}

// stamped reports whether a time and nothing else stands from word k to the end of its line.
func (t text) stamped(k int) bool {
	if !t.has(k+1) || t.flags(k)&t.flags(k+1)&pii.IsNumber == 0 || t.len(k) > 2 || t.len(k+1) != 2 || t.gap(k+1) != pii.GapColon {
		return false
	}
	return t.gap(k)&^(pii.GapBlank|pii.GapParen|pii.GapComma) == 0 && t.gap(k)&pii.GapBlank != 0 && t.gap(k+2)&(pii.GapLine|pii.GapPara) != 0 && t.has(k+2)
}

// writes reports whether the run begins a line and says or writes what follows: Anna skrev:
func (t text) writes(r run) bool {
	k := r.last + 1
	if !t.lineStart(r.first) || t.gap(k) != pii.GapBlank || t.flags(k)&pii.Capital != 0 {
		return false
	}
	switch t.cue(k) {
	case cueTalk, cueSpoke:
		g := t.gap(k + 1)
		return g&pii.GapColon != 0 || g&(pii.GapLine|pii.GapPara) != 0 && t.has(k+1) && g&pii.GapParen != 0
	}
	return false
}

// pairs reports whether the run may be one of two that do something together: no bot, and no word that begins the sentence.
func (t text) pairs(r run) bool {
	return (t.class(r.first)|t.class(r.last))&uint64(lexicon.Bot) == 0 && !(t.starts(r.first) && t.flags(r.first)&pii.Capital != 0 && t.class(r.first)&given == 0)
}

// greets reports whether the run, behind hej det är, is all that is said there, or a name that isn't a word nearly always.
func (t text) greets(r run) bool {
	k := r.last + 1
	return t.class(r.base)&shy == 0 || !t.has(k) || t.flags(k)&pii.IsLabel == 0 && t.gap(k)&(pii.GapStop|pii.GapComma|pii.GapLine|pii.GapPara|pii.GapOther) != 0
}

// addressed reports whether an address follows the run: Hekla, Storgatan 12.
func (t text) addressed(r run) bool {
	k := r.last + 1
	if !t.lineStart(r.first) || t.gap(k)&(pii.GapComma|pii.GapLine) == 0 {
		return false
	}
	for n := 0; n < 3 && t.word(k) && (n == 0 || t.gap(k) == pii.GapBlank); k, n = k+1, n+1 {
		if t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && t.gap(k+1)&^pii.GapStop == pii.GapBlank {
			_, end := lexicon.StreetEnding(t.Of(k))
			return uint64(end)&(roadEnd|landEnd) != 0 || t.alone(k) || t.cue(k) == cueBox
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
	if g&(pii.GapSlash|pii.GapParen) == pii.GapSlash && g&(pii.GapBlank|pii.GapLine) != 0 {
		b := t.between(r.first)
		return len(b) > 0 && b[len(b)-1] == '/'
	}
	return false
}
