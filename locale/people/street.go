package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// street reads the words before number i as a street's name.
func (t text) street(i int) (place, bool) {
	k := i - 1
	g := t.gap(i)
	abbreviated := g == pii.GapStop|pii.GapBlank || g == pii.GapStop
	if g != pii.GapBlank && g != 0 && !abbreviated || t.len(i) > 4 || t.Of(i)[0] == '0' {
		return place{}, false
	}
	p := place{first: k, last: i}
	word, c := t.Of(k), t.class(k)
	up := t.flags(k)&pii.Capital != 0
	_, end := lexicon.StreetEnding(word)
	road := uint32(end)&roadEnd != 0
	switch {
	case t.cue(k) == cueNoRoad && !up:
		return p, false
	case t.alone(k):
		if abbreviated && t.runes(k) > 2 || !t.streetName(&p, k) {
			return p, false
		}
		p.sum.add(aStreetWord)
	case road:
		p.sum.add(aRoad)
		if r := t.rank(k); r != 0 && !up {
			p.sum.add(aCommonRoad)
		}
		t.streetPrefix(&p)
	case abbreviated && roadShort(word):
		p.sum.add(aShortRoad)
		t.streetPrefix(&p)
	case uint32(end)&landEnd != 0 && t.rank(k) <= 0:
		p.sum.add(aLand)
		t.streetPrefix(&p)
	case roadShort(word) && len(word) > 4 && t.rank(k) == 0:
		p.sum.add(aShortRoadBare)
		t.streetPrefix(&p)
	case c&(common|notName|title|family) == 0 && cueOf(c) == noCue && t.rank(k) == 0 || up && t.rank(k) != 1 && !t.starts(k):
		if abbreviated || g == 0 || t.runes(k) < 3 {
			return p, false
		}
		p.sum.add(aAnyName)
		t.streetPrefix(&p)
	default:
		return p, false
	}
	if up {
		p.sum.add(aCapital)
	}
	if t.len(i) == 4 {
		p.sum.add(aLongNumber)
	}
	p.sum.evidence |= pii.HasForm
	return p, true
}

// roadShort reports whether a word ends in the v. or g. that stand for väg, vej and gata.
func roadShort(b []byte) bool {
	n := len(b)
	if n < 4 {
		return false
	}
	switch b[n-1] | 0x20 {
	case 'v', 'g':
		return true
	case 't':
		return b[n-2]|0x20 == 'g'
	}
	return false
}

// alone reports whether word k stands for a street only behind a name: väg, gate, tie, allé.
func (t text) alone(k int) bool {
	for _, s := range [...]string{"väg", "vägen", "gata", "gatan", "vej", "gade", "gate", "gata", "vei", "veien", "veg", "vegen", "tie", "katu", "allé", "alle", "gränd", "torg",
		"torv", "plass", "plads", "plats", "stræde", "gøta", "gøtu", "gt", "strand", "backe", "stig", "kaj", "kai", "esplanad", "boulevard", "terrasse", "promenad", "torget", "utfarten", "allén"} {
		if folded(t.Of(k), s) {
			return true
		}
	}
	return false
}

// streetName takes along the words that a street word needs before it: Karl Johans gate.
func (t text) streetName(p *place, k int) bool {
	f := k - 1
	if t.is(f, "s") && t.gap(f) == pii.GapColon && f > 0 && t.flags(f-1)&pii.Capital != 0 { // Karl XI:s väg
		p.first = f - 1
		t.streetPrefix(p)
		return true
	}
	if !t.word(f) || t.gap(k)&^pii.GapBlank != 0 || t.cue(f) == cueIn || t.runes(f) < 3 && t.flags(f)&pii.Capital == 0 {
		return false
	}
	b := t.Of(f)
	switch {
	case t.flags(f)&pii.Capital != 0 && (!t.starts(f) || t.rank(f) == 0 || t.flags(k)&pii.Capital != 0 && t.rank(f) > 1):
	case (b[len(b)-1]|0x20 == 's' || b[len(b)-1]|0x20 == 'n' || t.sized(f)) && t.rank(f) != 1:
		if t.rank(f) == 2 && !t.sized(f) {
			return false
		}
	case t.rank(f) == 0 && t.class(f)&common == 0 && cueOf(t.class(f)) == noCue:
		p.sum.add(aLowerName)
	default:
		return false
	}
	p.first = f
	t.streetPrefix(p)
	return true
}

// sized reports whether word k is one that streets of one name are told apart with: norra.
func (t text) sized(k int) bool { return t.word(k) && t.cue(k) == cueSized }

// streetPrefix takes along what stands before the name: Norra Kungsgatan, Niels Finsens gøta,
// Gl. Kongevej, S:t Eriksgatan.
func (t text) streetPrefix(p *place) {
	for n := 0; n < 3 && p.first > 0; n++ {
		k := p.first - 1
		g := t.gap(p.first)
		if !t.word(k) || t.gap(p.first)&(pii.GapLine|pii.GapPara) != 0 {
			return
		}
		up := t.flags(k)&pii.Capital != 0 && t.flags(p.first)&pii.Capital != 0
		switch {
		case g == pii.GapBlank && t.sized(k):
		case g == pii.GapStop|pii.GapBlank && (t.sized(k) || up && t.runes(k) <= 2):
		case g == pii.GapColon && t.runes(k) <= 4 && (t.sized(k-1) || t.flags(k)&pii.AllCaps != 0 || t.runes(p.first) == 1): // XI:s
		case g == pii.GapBlank && up && t.rank(k) != 1 && cueOf(t.class(k)) == noCue && t.class(k)&(title|family|common) == 0 && !t.shouted(k):
			if t.starts(k) && t.rank(k) != 0 {
				return
			}
		case g == pii.GapBlank && up && (t.is(k, "ved") || t.is(k, "vid") || folded(t.Of(k), "við")):
		case g == pii.GapBlank && t.flags(k)&pii.Capital == 0 && t.class(k)&given != 0 && t.rank(k) == 0 && t.genitive(p.first):
		case g == pii.GapHyphen && string(t.between(p.first)) == "-":
		default:
			return
		}
		p.first = k
	}
}

// genitive reports whether word k ends in s.
func (t text) genitive(k int) bool {
	b := t.Of(k)
	return b[len(b)-1]|0x20 == 's'
}
