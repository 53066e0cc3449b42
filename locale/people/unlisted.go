package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Words of a name that no list holds, beside one that a list does: arvid finér. The look of a word alone tells them badly from
// verbs and from slips of the pen; that the sentence goes on behind them as it does behind a name tells them well.

// unlistedLook is how little like a surname, in tenths of bits, such a word may look.
const unlistedLook = -30

// unlisted reports whether word b, in no list, is the surname of given name a by where both stand.
func (t text) unlisted(a, b int) bool {
	if !t.unlistedLike(a, b) {
		return false
	}
	if t.up(b) && t.phoneBehind(b+1) {
		return true
	}
	r := t.rank(b)
	switch t.framed(a, b) {
	case framedAny:
		return true
	case framedKnown:
		if r == 0 || r == 4 && lexicon.LookSurname(t.Of(b)) > unlistedLook+20 {
			return true
		}
	}
	if !t.plainName(a) {
		return false
	}
	if t.lineStart(a) && t.has(b+1) && t.lineStart(b+1) {
		return true
	}
	return r == 0 && t.follows(b+1) && (t.presented(a) || t.cue(a-1) == cueContact && t.gap(a) == pii.GapBlank)
}

// unlistedLike reports whether word b, in no list, is written as the surname of given name a would be, and looks no less like one
// than it may.
func (t text) unlistedLike(a, b int) bool {
	if c := t.class(b); c&^(shy|trigger|variantOf|town) != 0 && (c&^(shy|trigger|variantOf|town|street|roadEnd|landEnd) != 0 || !t.phoneBehind(b+1)) || !t.bareGiven(a) {
		return false // streets have no phones: Antti Porras 0500 388 412
	}
	if t.gap(b) != pii.GapBlank || t.runes(b) < 4 || (t.flags(a)^t.flags(b))&pii.Capital != 0 {
		return false
	}
	if r := t.rank(b); r == 1 || r == 2 || t.slot(b) != noSlot || t.frame(b) != noFrame {
		return false
	}
	return lexicon.LookSurname(t.Of(b)) >= unlistedLook
}

// bareGiven reports whether word k is a given name without an ending, and a common one or no ordinary word.
func (t text) bareGiven(k int) bool {
	c := t.class(k)
	return c&given != 0 && c&inflected == 0 && (c&given1 != 0 || t.plainName(k))
}

// unlistedGiven reports whether word k, in no list, is a given name before the one at i by where both stand.
func (t text) unlistedGiven(k, i int) bool {
	if t.class(k)&^(shy|variantOf) != 0 || t.class(i)&surname == 0 || (t.flags(k)^t.flags(i))&pii.Capital != 0 {
		return false
	}
	return t.runes(k) > 2 && t.rank(k) == 0 && t.framed(k, i) != unframed
}

// listedBehind reports whether the surname b behind word a, which is a pronoun or the like as well, makes a name of it: till
// hans karlfeldt.
func (t text) listedBehind(a, b int) bool {
	if t.class(a)&given1 == 0 || t.class(b)&surname == 0 || t.class(b)&(given1|town|inflected) != 0 {
		return false
	}
	return t.rank(b) == 0 && t.sense(b).name == 0 && !t.never(a)
}

// login reports whether words a and b, with one mark and no blank between them, are a name as it is logged in with:
// per.olsen. A sentence that begins without a blank has a capital, and what a domain ends in is short.
func (t text) login(a, b int) bool {
	if !t.word(a) || t.len(a) < 2 || len(t.between(b)) != 1 || t.class(a)&given1 == 0 {
		return false
	}
	if t.has(b+1) && t.gap(b+1)&pii.GapAt != 0 { // anna.lind@
		return false
	}
	known := t.class(b)&surname != 0
	if known && t.plainName(a) && t.plainName(b) {
		return true
	}
	if t.len(b) <= 3 || (t.flags(a)|t.flags(b))&pii.Capital != 0 {
		return false
	}
	return known || t.plainName(a) && t.class(b)&^(shy|trigger) == 0 && t.rank(b) == 0 && lexicon.LookSurname(t.Of(b)) > 0
}

// nominative reports whether word k stands where an owner doesn't, so that its -s is its own: är det Gregers jag pratar med.
func (t text) nominative(k int) bool {
	if t.gap(k+1) != pii.GapBlank {
		return false
	}
	switch t.cue(k + 1) {
	case cueIs, cueSaid, cueSpoke, cueDid, cueHere, cueI, cueIn, cuePrep, cueAgain:
		return true
	}
	return t.is(k+1, "som") || t.is(k+1, "der") || t.slot(k+1) == slotDoes || t.slot(k+1) == slotMay
}

// exotic reports whether a word has a letter that no Nordic language writes its own words with: those from
// U+0100 on, of Vietnam, Turkey, Poland, the Balkans and others. Such words are names nearly always.
func exotic(word []byte) bool {
	for _, c := range word {
		if c >= 0xC4 && c <= 0xC9 || c == 0xE1 {
			return true
		}
	}
	return false
}
