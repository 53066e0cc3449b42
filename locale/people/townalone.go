package people

import (
	"math/bits"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// A town behind a street without a postal code between them: Storgatan 12, Lund, storgatan 12 i lund.

// sureStreet is what a street has to be worth before an unknown word behind it is a town.
const sureStreet = 95

// townAlone takes along a town behind an address.
func (t text) townAlone(p *place) {
	k := p.last + 1
	in := t.leadsToTown(k, p)
	if in {
		k++
	}
	g := t.gap(k)
	if t.dashed(k) && (t.class(k)&town != 0 || t.townWord(k) == partIceland) { // 3 – Bakkafirði
		g = blankComma
	}
	if t.flatStop(p.last) {
		g &^= pii.GapStop
	}
	if !t.townWordAt(k) || g&^(partGap|pii.GapStop|pii.GapParen) != 0 || g&pii.GapStop != 0 && g&pii.GapComma == 0 {
		return
	}
	last, worth := t.townOf(k, p, in, g)
	if last < 0 {
		return
	}
	p.last = last
	if worth != aFeatures {
		p.sum.add(worth)
	}
	if worth == aTown && p.loose && g&pii.GapComma != 0 && t.up(k) && t.up(p.first) && t.endsSentence(last) {
		p.sum.add(aLooseTown)
	}
	t.codeLast(p)
}

// townWordAt reports whether word k may be a town's: OG in capitals is and, and not the town.
func (t text) townWordAt(k int) bool { return t.word(k) && t.cue(k) != cueAnd }

// leadsToTown reports whether word k, behind the address, says that a town follows: of an address that is sure any, else a listed one.
func (t text) leadsToTown(k int, p *place) bool {
	return t.sign(k) == partBy && (t.blank(k) || t.gap(k) == blankStop && !t.up(k) && t.flatStop(p.last)) && (p.sum.sum >= 85 || p.sum.sum >= 50 && t.class(k+1)&town != 0)
}

// flatStop reports whether a stop behind word k, the last of a flat, ends no sentence: 2. tv. Aulum.
func (t text) flatStop(k int) bool {
	return t.side(k) || t.flatWord(k) || t.dotted(k-1) || t.flags(k)&pii.IsNumber != 0 && t.bareFloor(k-1)
}

// codeLast takes along a postal code behind a town, with another town behind it or not: storgatan 4 gatuplan, 123 45 lund,
// Helsinki 00100.
func (t text) codeLast(p *place) {
	if code, last := t.postal(p.last + 1); code >= 0 {
		if to := t.town(last, p); to != last {
			p.last = to
			p.sum.add(aPostal)
			return
		}
	}
	to := t.codeAlone(p.last + 1)
	if to < 0 {
		to = t.codeMarked(p.last + 1)
	}
	if to >= 0 {
		p.last = to
		p.sum.add(aSpaced)
	}
}

// dashed reports whether a dash stands before word k with a blank on both sides, and nothing else.
func (t text) dashed(k int) bool {
	return t.gap(k) == pii.GapHyphen|pii.GapBlank && len(t.between(k)) > 2
}

// codeOfThree returns word k, three digits, if it can be a code and ends what it stands in, or -1.
func (t text) codeOfThree(k int) int {
	if t.Of(k)[0] == '0' || t.numeral(k+1) && !t.lineStart(k+1) || t.has(k+1) && t.gap(k+1) == pii.GapBlank {
		return -1
	}
	return k
}

// codeMarked returns the last word of a postal code that a dash or a parenthesis parts from the town before it, or which has the three
// digits of those of Iceland and ends what it stands in, or -1: Bakkafirði – 685, Hafnarstræti 96 Akureyri (600).
func (t text) codeMarked(k int) int {
	g := t.gap(k)
	if !t.numeral(k) || !t.dashed(k) && g&^pii.GapBlank != pii.GapParen && !t.comma(k) || t.year(k) {
		return -1
	}
	if t.len(k) == 3 && (t.townWord(k-1) == partIceland || t.sign(k-1) == partTown) {
		return t.codeOfThree(k)
	}
	if t.len(k) == 3 && g&pii.GapComma != 0 {
		return -1
	}
	to := t.codeAt(k)
	if to < 0 || t.has(to+1) && t.gap(to+1) == pii.GapBlank {
		return -1
	}
	return to
}

// townOf returns the last word of the town that word k begins, and what it says for the address before it, or -1. Before it stands
// gap g, and i or på if in is set. A worth of aFeatures is none.
func (t text) townOf(k int, p *place, in bool, g pii.Gap) (last int, worth feature) {
	w := townGuess{text: t, k: k, sum: p.sum.sum, land: p.land, known: t.facts(k)}
	w.known.note(behindIn, in)
	w.known.note(behindComma, g&pii.GapComma != 0)
	w.known.note(behindLine, g&pii.GapLine != 0)
	w.known.note(behindBlank, g == pii.GapBlank)
	w.known.note(besideOnly, g&^blankComma == 0)
	w.learn()
	class := t.class(k)
	for left := townChoice.left(w.known); left != 0; left &= left - 1 {
		r := &townReadings[bits.TrailingZeros64(left)]
		if class&r.never != 0 || r.holds != nil && !r.holds(w) {
			continue
		}
		switch r.ends {
		case endsHere:
			return k, r.worth
		case endsNext:
			return k + 1, r.worth
		case goesOn:
			return t.townEnd(k), r.worth
		case goesOnNext:
			return t.townEnd(k + 1), r.worth
		}
		break
	}
	return -1, 0
}

// townPair reports whether words k and k+1, written alike, are those of a town's name: västra frölunda.
func (t text) townPair(k int) bool { return t.twoTown(k) && t.alike(k, k+1) }

// twoTown reports whether words k and k+1 are those of a town's name in any writing.
func (t text) twoTown(k int) bool {
	return t.townFirst(k) && t.word(k+1) && t.blank(k+1) && (t.class(k+1)&town != 0 || t.townWord(k+1) == partTownLast)
}

// landName reports whether word k ends as towns do: rörbäcksnäs, holmedal.
func (t text) landName(k int) bool {
	return t.runes(k) > 4 && t.class(k)&given == 0 && t.endsAs(k, landEnd)
}

// closes reports whether what belongs to an address ends behind word k: its sentence does, or goes on with is, and, from.
func (t text) closes(k int) bool {
	if t.endsSentence(k) || t.gap(k+1)&pii.GapComma != 0 {
		return true
	}
	switch n := k + 1; t.slot(n) {
	case slotFollow, slotThat, slotTo, slotNot, slotMay:
		return true
	default:
		switch t.cue(n) {
		case cueIs, cueThanks, cueTime, cueHere, cueThere:
			return true
		}
		return t.sign(n) == partCountry || t.sign(n) == partDistrict || t.is(n, "den")
	}
}

// noPerson are the classes of what is neither a person's name nor a date.
const noPerson = notName | title | family | uint64(lexicon.Calendar)
