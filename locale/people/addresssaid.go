package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	numbers "github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/pii"
)

// Addresses as they are said: what stands behind a house whose number is a word, and boxes and farms with such a number. The postal code
// is said digit by digit or in pairs, and so is worth something only before a town that one knows.

// codeSaid is how many words a postal code that is said has at most.
const codeSaid = 6

// spokenBehind takes along the flat, the postal code and the town behind the number of a house that is the last word of p.
func (t text) spokenBehind(p *place) {
	if k := p.last + 1; t.is(k, "og") && t.blank(k) && t.blank(k+1) && endsIn(t.Of(p.last), 0, icelandicTens) && numbers.Says(t.Of(k+1)) {
		p.last = k + 1 // tuttugu og tveir
	}
	for n := range 3 {
		to := t.spokenFlat(p.last)
		if to == p.last {
			break
		}
		if p.last = to; n == 0 {
			p.sum.add(aFlat)
		}
	}
	p.last = t.flats(p, p.last)
	if to := t.spokenTown(p.last); to >= 0 {
		p.last = to
		p.sum.add(aPostal)
		return
	}
	t.townBehind(p)
}

var icelandicTens = []string{"tuttugu", "tíu"}

// spokenFlat returns the last word of a flat that is said behind word k, or k: rappu dee, asunto kuuskytyks, lägenhet tolv.
func (t text) spokenFlat(k int) int {
	a, b := k+1, k+2
	if !t.flatWord(a) || !t.only(a, blankComma) || t.runes(a) < 4 || !t.blank(b) || !t.word(b) {
		return k
	}
	if t.runes(b) > 3 && numbers.Says(t.Of(b)) || t.oneOf(b, "dee", "bee", "see", "aa", "gee", "ee", "a", "b", "c", "d") && t.partEnds(b+1) {
		return b
	}
	return k
}

// spokenTown returns the last word of a postal code that is said behind word k and of its town, which one knows, or -1: kuusi kolme nolla
// nolla nolla kuusankoski.
func (t text) spokenTown(k int) int {
	n := k + 1
	for n <= k+codeSaid && t.word(n) && t.only(n, blankComma) && numbers.Says(t.Of(n)) {
		n++
	}
	if n == k+1 || !t.word(n) || !t.only(n, blankComma) || t.isUnit(n) || t.month(n) {
		return -1
	}
	if !t.spokenPlace(n) && !(n > k+2 && t.spokenDigits(k+1, n) && t.landName(n) && (t.rank(n) == 0 || t.rank(n) > 3)) {
		return -1
	}
	return t.townEnd(n)
}

// spokenPlace reports whether word n is a town that one knows, and no word or name that goes on.
func (t text) spokenPlace(n int) bool {
	c := t.class(n)
	if c&town == 0 && t.townWord(n) != partIceland || t.rank(n) == 1 {
		return false
	}
	return c&given1 == 0 || t.closes(n)
}

// spokenDigits reports whether the words from k to n, which say numbers, are too long to count anything: sekstisju nittitre.
func (t text) spokenDigits(k, n int) bool { return t.List[n-1].End-t.List[k].Start > 11 }

// wordBox reads word i as the number of a box: box nummer tolv, 930 61 kåge.
func (t text) wordBox(i int) (place, bool) {
	k := i - 1
	if t.part(k) == partNumber && t.sticks(k) {
		k--
	}
	if !t.boxWord(k) || !t.sticks(i) || t.runes(k) < 3 || !t.numberWord(i) {
		return place{}, false
	}
	p := place{first: k, last: i}
	p.sum.add(aBox)
	p.sum.add(aNumberWord)
	if t.part(k) != partPostBox { // with its town alone: box two is full
		p.sum.add(aShortBox)
	}
	t.spokenBehind(&p)
	return p, true
}

// spokenFarm reads word i as the number of a house whose name says nothing, as farms are called, with a postal code that is said and its
// town behind it: nedre bakkane fjorten sekstisju nittitre innvik.
func (t text) spokenFarm(i int) (place, bool) {
	k := i - 1
	if t.runes(k) < 4 || t.cue(k) != noCue || t.class(k)&(notName|title|family|fnWord) != 0 || t.rank(k) == 1 {
		return place{}, false
	}
	to := t.spokenTown(i)
	if to < 0 || !t.placeEnd(k) && !t.definite(k) && addressEnds.find(lexicon.Hash(t.Of(k))) != partEnd {
		return place{}, false
	}
	p := place{first: k, last: to}
	p.sum.add(aLand)
	p.sum.add(aNumberWord)
	p.sum.add(aPostal)
	p.sum.evidence |= pii.HasForm
	t.streetPrefix(&p)
	return p, true
}
