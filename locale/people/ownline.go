package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What makes an address of a word that may be a landscape's, a house's or a surname's, too: nothing else on its line,
// or a place that only addresses have.

// ownLine weighs that a street and its number are all there is on a line, or between the commas behind a name.
func (t text) ownLine(p *place, i int) {
	if !p.land || t.len(i) > 3 || !t.up(p.first) && p.sum.sum < sureStreet || t.gap(p.first)&pii.GapHyphen != 0 {
		return
	}
	before, behind := t.gap(p.first), t.gap(p.last+1)
	if t.lineStart(p.first) && t.lineStart(p.last+1) || before&behind&pii.GapComma != 0 && t.class(p.first-1)&name != 0 || before&behind&pii.GapQuote != 0 {
		p.sum.add(aOwnLine)
	}
}

// isAddress weighs that a street is said to be an address: solbakken 64 er rigtig adresse.
func (t text) isAddress(p *place) {
	k := p.last + 1
	if !p.loose || !t.blank(k) || t.cue(k) != cueIs {
		return
	}
	for n := k + 1; n <= k+3 && t.word(n) && t.blank(n); n++ {
		if t.cue(n) == cueLives {
			p.sum.add(aLives)
			return
		}
	}
}

// definite reports whether word k is a word for a street or a house's place in its definite form, as which it can be
// the whole name: Bakken 12, Toften 5.
func (t text) definite(k int) bool {
	b := t.Of(k)
	switch b[len(b)-1] | 0x20 {
	case 'n', 't', 'a':
	case 'i': // bulevardi
		return t.part(k) == partStreet && t.runes(k) > 6
	default:
		return false
	}
	return t.runes(k) > 4 && (t.part(k) == partStreet || addressEnds.find(lexicon.Hash(b)) == partEnd)
}

// codeComma reports whether a postal code and nothing more stands behind number i and a comma.
func (t text) codeComma(i int) bool {
	to := t.codeAlone(i + 1)
	if to < 0 || t.gap(i+1)&pii.GapComma == 0 {
		return false
	}
	return !t.year(i + 1)
}

// besidePlace reports whether word k is what a house stands behind or beside, written as a name: Ved Kirken, Bag Haverne.
func (t text) besidePlace(k int) bool {
	f := k - 1
	if !t.word(f) || !t.blank(k) || !t.up(f) || !t.up(k) || t.shouted(k) {
		return false
	}
	return besideWords.Is(t.Of(f))
}

var besideWords = endings.New(`ved bag bak over under vid bakom ovan langs neden mellem við`)

// stemShort reports whether a word is a street's as it is shortened, whose first part many streets have: storg, kyrkov.
func stemShort(b []byte) bool {
	n := len(b) - 1
	if n < 4 || !roadShort(b) {
		return false
	}
	if b[n]|0x20 == 't' {
		n--
	}
	switch senses.of(b[:n]).sign {
	case partStem, partSized:
		return true
	}
	return false
}

// indoors reports whether word k ends as streets do, but is what numbered places are called, too: garageplats.
func (t text) indoors(k int) bool {
	b := t.Of(k)
	for _, e := range [...]string{"plats", "plass", "plads", "platsen", "plassen", "pladsen"} {
		if n := len(b) - len(e); (n > 3 || n == 0) && folded(b[n:], e) {
			return !t.up(k) || t.starts(k) && len(e) == 5
		}
	}
	return false
}
