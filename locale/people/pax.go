package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Names as airlines and ferries write them: the surname, a slash, the given names, and what one is addressed as: OKONKWO/ADAEZE MRS,
// 1.BERG/KARI MS, LIND/ANNAMRS.

// paxTitles stand behind such a name, and nowhere else in capitals; paxShort are words and abbreviations as well.
var (
	paxTitles = [...]string{"mrs", "mstr", "miss", "mst", "mss", "chd"}
	paxShort  = [...]string{"mr", "ms", "inf", "dr"}
)

// paxGivens is how many given names such a name has at most.
const paxGivens = 4

// paxName returns the first word of the passenger's name that word i, beside a slash, belongs to, and where its last ends, or -1.
func (t text) paxName(i int) (first, end int) {
	first = i
	if t.gap(i) == pii.GapSlash {
		first = i - 1
	}
	if t.gap(first+1) != pii.GapSlash || !t.paxPair(first) {
		return -1, 0
	}
	slash, last := first, first+1
	first = t.paxSurnames(first)
	for n := 0; n < paxGivens; n++ {
		if k := last + 1; t.paxTitle(k, paxTitles[:]) {
			return first, t.List[last].End
		} else if t.paxTitle(k, paxShort[:]) {
			if t.paxKnown(slash) || t.paxHeading(first) {
				return first, t.List[last].End
			}
			return -1, 0
		} else if !t.word(k) || t.gap(k) != pii.GapBlank && t.gap(k) != pii.GapHyphen || !t.alike(last, k) {
			break
		}
		last++
	}
	if n := t.paxGlued(slash + 1); n > 0 {
		return first, t.List[slash+1].End - n
	}
	return -1, 0
}

// paxSurnames returns the first word of the surnames of which word k is the last: AL-KHATIB/SUSANNE, GARCIA LOPEZ/MARIA.
func (t text) paxSurnames(k int) int {
	b := k - 1
	if !t.word(b) || !t.alike(b, k) || t.flags(b)&pii.AllCaps != t.flags(k)&pii.AllCaps {
		return k
	}
	switch {
	case t.gap(k) == pii.GapHyphen, t.gap(k) == pii.GapBlank && (t.particleAt(b) || t.class(b)&surname != 0 && t.plainName(b)):
		return b
	}
	return k
}

// paxGlued returns how long the title is that is written together with word k, a known given name, or 0: LIND/ANNAMRS.
func (t text) paxGlued(k int) int {
	if t.class(k)&given != 0 || t.flags(k)&pii.AllCaps == 0 {
		return 0
	}
	b := t.Of(k)
	n := gluedTitle(b)
	if n == 0 || uint64(lexicon.Lookup(b[:len(b)-n]))&given == 0 {
		return 0
	}
	return n
}

// gluedTitle returns how long the title is that the given name before it is written together with, or 0.
func gluedTitle(b []byte) int {
	for _, e := range [...]string{"mrs", "mstr", "miss", "chd", "mr", "ms"} {
		if n := len(b) - len(e); n > 2 && folded(b[n:], e) {
			return len(e)
		}
	}
	return 0
}

// paxPair reports whether the words before and behind the slash, of which the first is word k, may be a surname and a given name: both
// have capitals, and neither is a place, a brand or three letters that no list of names holds, as airports have.
func (t text) paxPair(k int) bool {
	if !t.paxWord(k) || !t.paxWord(k+1) {
		return false
	}
	a, b := t.class(k), t.class(k+1)
	switch {
	case a&(notName|fnWord) != 0 && a&surname == 0, b&(notName|fnWord) != 0 && b&given == 0, b&town != 0 && b&given1 == 0:
		return false
	case b&given == 0 && t.runes(k) == 3 && t.runes(k+1) == 3:
		return false
	}
	if b&given == 0 && t.rank(k+1) != 0 { // a word: ROSE/GOLD
		return false
	}
	return (a|b)&name != 0 || t.runes(k) > 3 && t.runes(k+1) > 3
}

// paxWord reports whether word k has a capital and more than one letter.
func (t text) paxWord(k int) bool { return t.word(k) && t.up(k) && t.runes(k) > 1 }

// paxTitle reports whether word k, behind a blank or a parenthesis, is one of the titles.
func (t text) paxTitle(k int, titles []string) bool {
	return t.word(k) && t.gap(k)&pii.GapBlank != 0 && t.gap(k)&^(pii.GapBlank|pii.GapParen) == 0 && in(titles, t.Of(k))
}

// paxKnown reports whether the surname or the given name of the pair that begins with word k is known as one and is no word.
func (t text) paxKnown(k int) bool {
	sur, giv := t.class(k)&surname != 0, t.class(k+1)&given != 0
	if sur && giv {
		return true
	}
	return sur && t.rank(k) == 0 && t.class(k)&town == 0 || giv && t.class(k)&given == 0 && t.rank(k) == 0 && t.rank(k+1) == 0 && t.runes(k+1) > 3
}

// paxReach is how many words before a name say that passengers are listed.
const paxReach = 12

// paxHeading reports whether one of the words before word k says that passengers are listed.
func (t text) paxHeading(k int) bool {
	var buf [lexicon.MaxLen]byte
	for j := k - 1; j >= max(0, k-paxReach); j-- {
		if t.word(j) && (t.slot(j) == slotList || t.cue(j) == cueRole || paxWords[string(words.Lower(buf[:], t.Of(j)))]) {
			return true
		}
	}
	return false
}

var paxWords = words.Set(`pax paxes adt pnr ticket tickets billet billetten biljett biljetten billett lippu miði`)
