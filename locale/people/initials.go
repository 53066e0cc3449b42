package people

import (
	"unicode/utf8"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Single letters of a name, before it and behind it: A. Svensson, Anna S, Svensson, A.

// surnameInitial reports whether word k is the initial behind a surname and a comma: Svensson, A.
func (t text) surnameInitial(r *run, k int) bool {
	c := t.class(r.base)
	if !t.oneLetter(k) || t.gap(k)&^pii.GapBlank != pii.GapComma || c&(given1|town|notName) != 0 {
		return false
	}
	if c&surname == 0 && lexicon.LookSurname(t.Of(r.base)) < 20 {
		return false
	}
	up := t.flags(k)&pii.Capital != 0
	if up != (t.flags(r.base)&pii.Capital != 0) {
		return false
	}
	if t.gap(k+1)&pii.GapStop != 0 {
		return up || t.bareInitial(k)
	}
	return up && t.lineStart(k+1)
}

// oneLetter reports whether word k is one letter.
func (t text) oneLetter(k int) bool { return t.word(k) && t.len(k) <= utf8.UTFMax && t.runes(k) == 1 }

// initialBefore reports whether an initial stands before word k: A. Svensson, A Svensson.
func (t text) initialBefore(k int) bool {
	if t.shortened(k - 1) {
		return t.gap(k) == pii.GapStop|pii.GapBlank && len(t.between(k)) == 2 || t.gap(k) == pii.GapStop
	}
	if !t.looseLetter(k - 1) {
		return false
	}
	switch t.gap(k) {
	case pii.GapStop | pii.GapBlank: // A. Svensson
		return len(t.between(k)) == 2 && t.stoppedInitial(k-1)
	case pii.GapStop: // A.Svensson, a.b. svensson
		return t.flags(k-1)&pii.Capital != 0 || t.runes(k) == 1
	case pii.GapHyphen: // A-B Svensson
		return t.runes(k) == 1 && t.gap(k-1) != 0
	case pii.GapStop | pii.GapHyphen: // K.-E. Svensson
		return t.runes(k) == 1 && t.up(k-1)
	case pii.GapBlank:
		return t.looseInitial(k - 1)
	case pii.GapQuote, pii.GapOther: // O'Brien
		return t.oneOf(k-1, "o", "d", "l")
	}
	return false
}

// looseLetter reports whether word k is one letter that is not part of the word before it and stands behind no town.
func (t text) looseLetter(k int) bool {
	return t.oneLetter(k) && (t.gap(k) != 0 || k <= 0) && !(t.is(k, "s") && t.gap(k) == pii.GapSlash && t.is(k-1, "m")) && (t.gap(k) != pii.GapBlank || t.class(k-1)&town == 0) && !t.signLetters(k)
}

// signLetters reports whether letter k is the last of a sign-off that is written with stops: m.v.h. anna.
func (t text) signLetters(k int) bool {
	if !t.is(k, "h") && !t.is(k, "k") || t.gap(k) != pii.GapStop || !t.oneLetter(k-1) {
		return false
	}
	return t.gap(k-1) == pii.GapStop && t.oneOf(k-1, "v", "b") && t.oneOf(k-2, "m", "d") ||
		t.oneOf(k-1, "v", "b") && !t.up(k-1) && t.lineStart(k-1)
}

// shortNames are given names that are shortened with a stop: Chr. Holm, Sv. Aa. Holm.
var shortNames = [...]string{"aa", "alb", "aug", "chr", "edv", "fr", "gust", "herm", "jak", "joh", "jóh", "kr", "ludv", "nic", "rasm", "sv", "th", "vilh", "wilh"}

// shortened reports whether word k is a shortened given name, with a capital.
func (t text) shortened(k int) bool {
	return t.word(k) && t.len(k) <= 4 && t.capitalized(k) && t.gap(k+1)&pii.GapStop != 0 && in(shortNames[:], t.Of(k))
}

// stoppedInitial reports whether letter k, with a stop and a blank behind it, is an initial: a small one only of a small name, and
// where it is no sign of its own that begins a line or what is sent care of somebody.
func (t text) stoppedInitial(k int) bool {
	if t.flags(k)&pii.Capital != 0 {
		return true
	}
	if t.flags(k+1)&pii.Capital != 0 {
		return false
	}
	if q := t.cue(k); q == cueSignAt || q == cueCare {
		return !t.lineStart(k) && t.signBefore(k)
	}
	return true
}

// looseInitial reports whether letter k, with nothing but a blank behind it, is an initial of the next word: A Svensson.
func (t text) looseInitial(k int) bool {
	up := t.flags(k)&pii.Capital != 0
	both := up && t.flags(k+1)&pii.Capital != 0
	known := t.class(k+1)&name != 0 && t.plainName(k+1)
	switch {
	case t.gap(k) == pii.GapHyphen && t.oneLetter(k-1): // A-B Svensson
		return both || known
	case up:
		return both && !t.is(k, "i") && t.gap(k)&pii.GapHyphen == 0
	}
	return known && (t.presented(k) || t.class(k+1)&surname != 0 && t.cue(k-1) == cueWith) // mvh t lindgren
}

// initialBehind reports whether word k is an initial that stands behind a name: Anna S, anna s.
func (t text) initialBehind(k int) bool {
	if t.runes(k) != 1 || t.gap(k) != pii.GapBlank && !(t.gap(k) == pii.GapStop|pii.GapBlank && t.initial(k-1)) {
		return false
	}
	if t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && !t.tabbed(k+1) && t.gap(k+1)&(pii.GapComma|pii.GapColon|pii.GapParen) == 0 {
		return t.initialBeforeNumber(k)
	}
	if t.flags(k)&pii.Capital != 0 {
		return t.capitalized(k-1) && (!t.is(k, "i") || t.tabbed(k+1)) || t.initialEnds(k)
	}
	if t.class(k-1)&given == 0 {
		return t.bareInitial(k) && t.initialEnds(k)
	}
	return t.smallInitial(k)
}

// capitalized reports whether word k has a capital and small letters behind it.
func (t text) capitalized(k int) bool { return t.flags(k)&(pii.Capital|pii.AllCaps) == pii.Capital }

// initialEnds reports whether a line, a sentence or a part of it ends behind initial k.
func (t text) initialEnds(k int) bool { return t.leaves(k) || t.gap(k+1)&pii.GapColon != 0 }

// initialBeforeNumber reports whether letter k between a name and a number, as flats and models have too, is an initial: Anna S 0701,
// and a telephone number behind a small one.
func (t text) initialBeforeNumber(k int) bool {
	if t.gap(k+1)&pii.GapBlank == 0 || t.class(k-1)&given1 == 0 {
		return false
	}
	if t.flags(k)&pii.Capital != 0 && t.capitalized(k-1) && t.len(k+1) >= 4 {
		return true
	}
	return t.phoneAt(k+1) && t.plainName(k-1) && t.bareInitial(k)
}

// smallInitial reports whether small letter k behind a given name is an initial.
func (t text) smallInitial(k int) bool {
	if t.plainName(k - 1) {
		b := t.Of(k)
		switch {
		case b[0] == 0xC3 && t.class(k-1)&inflected == 0: // karin ö
			return b[1]|0x20 == 0xB6 || b[1]|0x20 == 0xB8
		case t.lineStart(k + 1): // mvh anna e
			return true
		case t.gap(k+1)&(pii.GapComma|pii.GapParen|pii.GapStop) != 0 && !t.is(k, "i"): // sønnen min, jonas e, ble
			return true
		}
	}
	return t.bareInitial(k) && (t.initialEnds(k) || t.presented(k-1) || t.nameInitial(k))
}

// nameInitial reports whether a small letter between a sure name and a word is an initial: be jocke w höra av sig.
func (t text) nameInitial(k int) bool {
	if !t.plainName(k-1) || t.class(k-1)&inflected != 0 || !t.word(k+1) || t.gap(k+1) != pii.GapBlank {
		return false
	}
	n := t.runes(k + 1)
	return n > 1 && t.rank(k+1) != 0 && !(t.is(k, "m") && n < 3)
}

// signBefore reports whether word k stands behind a sign-off: br t. okafor.
func (t text) signBefore(k int) bool {
	return t.cue(k-1) == cueSign || t.cue(k-1) == cueSignAt && t.lineStart(k-1)
}

// bareInitial reports whether a small letter is no word and no sign of its own.
func (t text) bareInitial(k int) bool {
	switch t.Of(k)[0] {
	case 'i', 'o', 'e', 'a', 'u', 'x', 0xC3, 'y':
		return false
	}
	return true
}
