package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// surnameInitial reports whether word k is the initial behind a surname and a comma: Svensson, A.
func (t text) surnameInitial(r *run, k int) bool {
	if !t.word(k) || t.runes(k) != 1 || t.gap(k)&^pii.GapBlank != pii.GapComma || t.class(r.base)&given1 != 0 || t.class(r.base)&(town|notName) != 0 {
		return false
	}
	if t.class(r.base)&surname == 0 && lexicon.LookSurname(t.Of(r.base)) < 20 {
		return false
	}
	up := t.flags(k)&pii.Capital != 0
	return up == (t.flags(r.base)&pii.Capital != 0) && (t.gap(k+1)&pii.GapStop != 0 && (up || t.bareInitial(k)) || up && t.lineStart(k+1))
}

// joined reports whether word k stands where a name goes on: behind a blank or a hyphen.
func (t text) joined(k int) bool {
	switch t.gap(k) {
	case pii.GapBlank:
		return len(t.between(k)) <= 2
	case pii.GapHyphen, pii.GapHyphen | pii.GapBlank:
		return string(t.between(k)) == "-"
	case pii.GapStop, pii.GapOther | pii.GapBlank:
		return t.login(k-1, k) // anna.lindqvist
	case pii.GapQuote, pii.GapOther:
		if s := string(t.between(k)); s == "_" || s == "+" {
			return t.class(k-1)&given != 0 && t.class(k)&surname != 0 || t.login(k-1, k)
		}
		return k > 0 && t.runes(k-1) <= 2 && len(t.between(k)) <= 3
	case pii.GapStop | pii.GapBlank:
		return t.has(k-1) && t.initial(k-1) && t.class(k-2)&town == 0
	}
	return false
}

// initialBefore reports whether an initial stands before word k: A. Svensson, A Svensson.
func (t text) initialBefore(k int) bool {
	if !t.word(k-1) || t.runes(k-1) != 1 || t.gap(k-1) == 0 && k > 1 || t.gap(k-1) == pii.GapBlank && t.class(k-2)&town != 0 {
		return false
	}
	g, up := t.gap(k), t.flags(k-1)&pii.Capital != 0
	switch {
	case g == pii.GapStop|pii.GapBlank && len(t.between(k)) == 2, g == pii.GapStop && up:
		return up || t.flags(k)&pii.Capital == 0 && (t.cue(k-1) != cueSignAt && t.cue(k-1) != cueCare || !t.lineStart(k-1) && t.signBefore(k-1))
	case g == pii.GapStop && t.runes(k) == 1, g == pii.GapHyphen && t.runes(k) == 1 && t.gap(k-1) != 0:
		return true // a.b. svensson, A-B Svensson
	case g == pii.GapBlank && t.gap(k-1) == pii.GapHyphen && t.word(k-2) && t.runes(k-2) == 1:
		return up && t.flags(k)&pii.Capital != 0 || t.class(k)&name != 0 && t.plainName(k)
	case g == pii.GapBlank && !up && t.class(k)&name != 0 && t.plainName(k) && (t.presented(k-1) || t.class(k)&surname != 0 && t.cue(k-2) == cueWith):
		return true // mvh t lindgren
	case g == pii.GapBlank && up && t.flags(k)&pii.Capital != 0:
		return !t.is(k-1, "i") && t.gap(k-1)&pii.GapHyphen == 0
	case g == pii.GapQuote || g == pii.GapOther:
		return t.is(k-1, "o") || t.is(k-1, "d") || t.is(k-1, "l")
	}
	return false
}

// initialBehind reports whether word k is an initial that stands behind a name: Anna S, anna s.
func (t text) initialBehind(k int) bool {
	if t.gap(k) != pii.GapBlank && !(t.gap(k) == pii.GapStop|pii.GapBlank && t.initial(k-1)) || t.runes(k) != 1 {
		return false
	}
	if t.flags(k+1)&pii.IsNumber != 0 && t.gap(k+1)&(pii.GapComma|pii.GapColon) == 0 && t.has(k+1) {
		if t.gap(k+1)&pii.GapBlank == 0 || t.class(k-1)&given1 == 0 {
			return false
		}
		return t.len(k+1) >= 4 && t.flags(k)&pii.Capital != 0 && t.flags(k-1)&(pii.Capital|pii.AllCaps) == pii.Capital || t.phoneAt(k+1) && t.plainName(k-1) && t.bareInitial(k)
	}
	ends := !t.has(k+1) || t.lineStart(k+1) || t.gap(k+1)&(pii.GapStop|pii.GapComma|pii.GapParen|pii.GapColon) != 0
	if t.flags(k)&pii.Capital != 0 {
		return t.flags(k-1)&(pii.Capital|pii.AllCaps) == pii.Capital && !t.is(k, "i") || ends
	}
	if t.Of(k)[0] == 0xC3 && !t.is(k, "å") && t.class(k-1)&given != 0 && t.plainName(k-1) && t.class(k-1)&inflected == 0 {
		b := t.Of(k)
		return b[1]|0x20 == 0xB6 || b[1]|0x20 == 0xB8 // karin ö
	}
	if (!t.has(k+1) || t.lineStart(k+1)) && t.class(k-1)&given != 0 && t.plainName(k-1) { // mvh anna e
		return true
	}
	if !t.is(k, "i") && t.gap(k+1)&(pii.GapComma|pii.GapParen|pii.GapStop) != 0 && t.class(k-1)&given != 0 && t.plainName(k-1) { // sønnen min, jonas e, ble
		return true
	}
	return t.bareInitial(k) && (ends || t.class(k-1)&given != 0 && (t.presented(k-1) || t.nameInitial(k)))
}

// nameInitial reports whether a small letter between a sure name and a word is an initial: be jocke w höra av sig.
func (t text) nameInitial(k int) bool {
	return t.plainName(k-1) && t.class(k-1)&inflected == 0 && t.word(k+1) && t.gap(k+1) == pii.GapBlank && t.runes(k+1) > 1 && t.rank(k+1) != 0 && !(t.is(k, "m") && t.runes(k+1) < 3)
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

// particleAt reports whether word k is a particle of names: von, al, de.
func (t text) particleAt(k int) bool {
	return t.word(k) && t.cue(k) == cueParticle
}

// leadingParticle reports whether word k is one that a name may begin with.
func (t text) leadingParticle(k int) bool {
	if !t.particleAt(k) || t.is(k, "de") || t.is(k, "av") || t.is(k, "af") || t.Of(k)[0] >= 0x80 || t.is(k, "la") || t.is(k, "da") || t.is(k, "den") {
		return false
	}
	return t.rank(k) == 0 || !t.is(k, "el") || t.gap(k+1)&pii.GapHyphen != 0
}
