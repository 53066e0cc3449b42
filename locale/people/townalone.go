package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// A town behind a street without a postal code between them: Storgatan 12, Lund, storgatan 12 i lund.

// sureStreet is what a street has to be worth before an unknown word behind it is a town.
const sureStreet = 95

// townAlone takes along a town behind an address.
func (t text) townAlone(p *place) {
	k := p.last + 1
	in := t.sign(k) == partBy && t.gap(k) == pii.GapBlank && (p.sum.sum >= 85 || p.sum.sum >= 50 && t.class(k+1)&town != 0)
	if in {
		k++
	}
	g := t.gap(k)
	if t.side(p.last) || t.flatWord(p.last) || t.flags(p.last)&pii.IsNumber != 0 && t.bareFloor(p.last-1) { // 2. tv. Aulum
		g &^= pii.GapStop
	}
	if !t.word(k) || g&^(pii.GapBlank|pii.GapComma|pii.GapLine|pii.GapStop|pii.GapParen) != 0 || g&pii.GapStop != 0 && g&pii.GapComma == 0 {
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
	if worth == aTown && p.loose && g&pii.GapComma != 0 && t.flags(k)&t.flags(p.first)&pii.Capital != 0 && t.endsSentence(last) {
		p.sum.add(aLooseTown)
	}
	if code, last := t.postal(p.last + 1); code >= 0 { // storgatan 4 gatuplan, 123 45 lund
		if to := t.town(last, p); to != last {
			p.last = to
			p.sum.add(aPostal)
			return
		}
	}
	if to := t.codeAlone(p.last + 1); to >= 0 { // Helsinki 00100
		p.last = to
		p.sum.add(aSpaced)
	}
}

// townOf returns the last word of the town that word k begins, and what it says for the address before it, or -1. Before it stands
// gap g, and i or på if in is set. A worth of aFeatures is none.
func (t text) townOf(k int, p *place, in bool, g pii.Gap) (last int, worth feature) {
	c, r := t.class(k), t.rank(k)
	up, marked, sure := t.flags(k)&pii.Capital != 0, g&pii.GapComma != 0, p.sum.sum >= sureStreet
	plain := c&(given|notName|title|family|uint64(lexicon.Calendar)) == 0 && cueOf(c) == noCue && t.flags(k)&pii.IsLabel == 0
	switch {
	case sure && t.townPair(k):
		return t.townEnd(k + 1), aTown
	case marked && up && t.townFirst(k) && t.word(k+1) && t.flags(k+1)&pii.Capital != 0 && t.sticks(k+1) && (sure || p.land && t.codeAlone(t.townEnd(k+1)+1) >= 0): // Sdr. Felding
		return t.townEnd(k + 1), aTown
	case !up && (sure || p.sum.sum >= 85 && (in || marked)) && g&^(pii.GapBlank|pii.GapComma) == 0 && t.placeName(k, in, marked):
		return t.townEnd(k), aLowerTown
	case c&town != 0 && (marked || up || r == 0 || r > 1 && (in || sure && t.closes(k))), in && t.townWord(k) == partIceland, (in && c&common == 0 || marked) && t.sign(k) == partWordTown:
		return t.townEnd(k), aTown
	case t.sign(k) == partTown && p.sum.sum >= 50:
		return t.townEnd(k), aTown
	case !sure:
	case in && t.sized(k) && t.is(k+1, "stan") && t.gap(k+1) == pii.GapBlank: // 9 i gamla stan
		return k + 1, aTown
	case t.sign(k) == partWordTown && g == pii.GapBlank && t.gap(k+1)&^pii.GapBlank != 0:
		return k, aFeatures
	case up && (in && c&(notName|title|family|uint64(lexicon.Calendar)) == 0 && r != 1 && (plain || t.is(k-1, "i")) || t.sign(k) == partWordTown && g&pii.GapLine == 0 && r != 1):
		return t.townEnd(k), aTown
	case up && !marked && t.number(k+1, 8) && t.len(k+1) > 2 && t.gap(k+1) == pii.GapBlank: // Portkod 1234
	case !plain || g&pii.GapLine != 0 || t.flags(k)&pii.AllCaps != 0 && !t.shouted(k) || t.gap(k+1)&pii.GapColon != 0:
	case up && (r == 0 || t.townWord(k) == partIceland || marked && r > 1 && t.endsSentence(k)) && !t.fullName(k) && (c&name == 0 || t.landName(k) || marked && (t.endsSentence(k) || t.gap(k+1)&(pii.GapHyphen|pii.GapParen|pii.GapComma) != 0)):
		return t.townEnd(k), aFeatures
	case up || r != 0 || c&(name|common) != 0 || t.runes(k) < 4:
	case marked && (t.endsSentence(k) || t.rank(k+1) != 0), t.landName(k) && t.class(k+1)&name == 0: // tverrlia 6, hemsedal ikke
		return t.townEnd(k), aFeatures
	case t.gap(k+1)&^pii.GapBlank != 0: // storgatan 4 bjärred
		return t.townEnd(k), aFeatures
	}
	return -1, 0
}

// townPair reports whether words k and k+1 are those of a town's name: västra frölunda.
func (t text) townPair(k int) bool {
	return t.townFirst(k) && t.word(k+1) && t.gap(k+1) == pii.GapBlank && (t.class(k+1)&town != 0 || t.townWord(k+1) == partTownLast) && (t.flags(k)^t.flags(k+1))&pii.Capital == 0
}

// landName reports whether word k ends as towns do: rörbäcksnäs, holmedal.
func (t text) landName(k int) bool {
	_, end := lexicon.StreetEnding(t.Of(k))
	return uint64(end)&landEnd != 0 && t.runes(k) > 4 && t.class(k)&given == 0
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
