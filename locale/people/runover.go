package people

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// Names that go on over a word: a particle, a letter, a name that is a word as well.

// overParticle returns the word to which the name goes on over the particle behind word a, and its worth, or a: von Essen, de la Cruz.
func (t text) overParticle(a int) (to, worth int) {
	k := a + 1
	switch {
	case !t.particleAt(k) || !t.joined(k) || !t.word(k+1) || !t.joined(k+1) || t.plateAt(k+1):
		return a, 0
	case !t.plainName(a) && !t.up(k+1) && t.oneOf(k, "av", "af"):
		return a, 0
	}
	v := t.goesOn(a, k+1)
	if v >= nextLeast || t.noble(a, k) || t.lowParticle(a, k) {
		return k + 1, max(v, 20) + 10
	}
	if t.particleAt(k+1) && t.word(k+2) && t.joined(k+2) && t.goesOn(a, k+2) >= nextLeast {
		return k + 2, 50
	}
	return a, 0
}

// overApostrophe reports whether the name goes on behind given name a with a letter and an apostrophe: siobhan o'brien, maria d'angelo.
func (t text) overApostrophe(a int) bool {
	k := a + 1
	if t.class(a)&given == 0 || !t.blank(k) || !t.oneOf(k, "o", "d", "n", "m", "l") || !t.word(k+1) || !t.alike(a, k+1) {
		return false
	}
	g := t.gap(k + 1)
	return (g == pii.GapQuote || g == pii.GapOther) && len(t.between(k+1)) <= 3 && t.runes(k+1) > 3 && t.rank(k+1) != 1
}

// overQuoted reports whether the name goes on behind given name a over what its bearer is called, in quotes: Preben "Spud" Lauge.
func (t text) overQuoted(a int) bool {
	k := a + 1
	if t.class(a)&given == 0 || !t.word(k) || !t.word(k+1) || !t.quoteBefore(k) || !t.quoteBefore(k+1) || !t.up(a) || !t.up(k) {
		return false
	}
	if to := t.pastParticles(k + 1); to > k+1 { // "Anski" af Hällström
		return t.word(to) && t.blank(to) && t.up(to)
	}
	return t.up(k+1) && t.goesOn(a, k+1) >= nextLeast
}

// pastParticles returns the first word from word k on that is no particle: of van der Meer the last.
func (t text) pastParticles(k int) int {
	for n := 0; n < 2 && t.particleAt(k) && t.blank(k+1); n++ {
		k++
	}
	return k
}

// quoteBefore reports whether a quotation mark and a blank stand before word k, and nothing else.
func (t text) quoteBefore(k int) bool {
	if t.gap(k)&^(pii.GapQuote|pii.GapOther) != pii.GapBlank {
		return false
	}
	switch string(bytes.TrimSpace(t.between(k))) {
	case `"`, "'":
		return true
	}
	return false
}

// overSyllable reports whether word a is the first half of a given name of which the second begins small, and a surname stands behind
// it: Hyun-woo Kim, Min-jun Park.
func (t text) overSyllable(a int) bool {
	const most = 5 // letters
	k := a + 1
	if !t.up(a) || !t.word(k) || t.up(k) || t.gap(k) != pii.GapHyphen || len(t.between(k)) != 1 || t.runes(a) > most || t.runes(k) > most {
		return false
	}
	return t.blank(k+1) && t.up(k+1) && t.flags(k+1)&pii.AllCaps == 0 && t.class(k+1)&name != 0 && t.class(k+1)&town == 0 && t.rank(a) != 1
}

// overMiddle reports whether a patronymic stands behind given name a and one word more, all with capitals: Loga Má Friðbertsson.
func (t text) overMiddle(a int) bool {
	k := a + 1
	if t.class(a)&given == 0 || !t.up(a) || !t.up(k) || !t.up(k+1) || !t.blank(k) || !t.blank(k+1) {
		return false
	}
	return t.class(k)&(town|street|roadEnd) == 0 && t.class(k+1)&given == 0 && patronymic(t.Of(k+1)) && t.alike(a, k)
}

// lowParticle reports whether particle k is in lower case between words with capitals, of which the second may be a name: Anna von Essen.
func (t text) lowParticle(a, k int) bool {
	if t.up(k) || !t.up(a) || !t.up(k+1) {
		return false
	}
	return t.class(k+1)&(name|trigger) != 0 || t.leadingParticle(k)
}

// noble reports whether particle k, behind a given name, needs no surname that looks like one behind it: anna von stolpe.
func (t text) noble(a, k int) bool {
	return t.oneOf(k, "von", "van", "ibn") && t.class(a)&given != 0 && t.plainName(a) && t.rank(k+1) != 1
}

// plateAt reports whether the letters of a number plate may be word k: á UX 418.
func (t text) plateAt(k int) bool {
	return t.word(k) && t.flags(k)&pii.AllCaps != 0 && t.runes(k) < 4 && t.numeral(k+1)
}

// overShort is what the second word behind given name a is worth, with one or a few letters between them that only a name
// has there, or 0.
func (t text) overShort(a int) int {
	if !t.word(a+2) || t.class(a)&given == 0 {
		return 0
	}
	switch {
	case t.overLetter(a):
		return 40
	case t.farmBehind(a), t.overStop(a):
		return 30
	}
	return 0
}

// overLetter reports whether a name goes on with the second word behind word a, over a letter without a stop: anna k lindqvist.
func (t text) overLetter(a int) bool {
	k := a + 1
	return t.runes(k) == 1 && t.blanks(k) && t.bareInitial(k) && t.plainName(a) && t.goesOn(a, k+1) >= nextLeast+20
}

// overStop reports whether it does over a short name with a stop: Bård Kr. Eikrem.
func (t text) overStop(a int) bool {
	k := a + 1
	return t.len(k) <= 3 && t.blank(k) && t.gap(k+1) == blankStop && t.goesOn(a, k+1) >= nextLeast
}

// farmBehind reports whether the name of word a and the line end with the farm that somebody is of: Marjun í Dali.
func (t text) farmBehind(a int) bool {
	switch string(t.Of(a + 1)) {
	case "í", "á":
	default:
		return false
	}
	k := a + 2
	if !t.joined(k) || !t.lineStart(k+1) || !t.up(a) || !t.up(k) {
		return false
	}
	return t.class(a)&inflected == 0 && t.rank(a) == 0 && t.class(k)&town == 0
}

// overName is what the second word behind a is worth, with a name between them that is a word as well, or 0: anna maj lindqvist.
func (t text) overName(a int) int {
	k := a + 1
	c := t.class(k)
	if c&name == 0 || c&fnWord != 0 || !t.word(k+1) || !t.joined(k+1) {
		return 0
	}
	if w := t.goesOn(k, k+1); w >= 50 && c&common == 0 {
		return w
	}
	if c&given == 0 || t.class(a)&given == 0 || t.class(k+1)&given1 != 0 || !t.alike(k, a) {
		return 0
	}
	if q := t.cue(k); q != noCue && q != cueFamily {
		return 0
	}
	if w := t.goesOn(a, k+1); w >= 40 {
		return w
	}
	return 0
}
