package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// street reads the words before number i as a street's name.
func (t text) street(i int) (place, bool) {
	k := i - 1
	g := t.gap(i)
	abbreviated := g&^pii.GapBlank == pii.GapStop && t.between(i)[0] == '.'
	if g != pii.GapBlank && g != 0 && !abbreviated || t.len(i) > 4 || t.Of(i)[0] == '0' || t.clock(i+1) || t.is(i+1, "x") && t.has(i+2) && t.flags(i+2)&pii.IsNumber != 0 { // 5 x 4
		return place{}, false
	}
	if t.part(k) == partNumber && k > 0 && t.gap(k)&^(pii.GapBlank|pii.GapComma) == 0 { // Storgatan nr 12
		k--
		if _, c := lexicon.StreetEnding(t.Of(k)); uint64(c)&roadEnd == 0 && t.part(k) != partStreet || !t.word(k) {
			return place{}, false
		}
		abbreviated = false
	}
	if k < 0 || numberLabel(t.Of(k)) || t.sign(k) == partHighway && !t.codeBehind(i) { // sagsnr 2023, riksväg 40
		return place{}, false
	}
	p := place{first: k, last: i}
	word, c := t.Of(k), t.class(k)
	up := t.flags(k)&pii.Capital != 0
	_, end := lexicon.StreetEnding(word)
	road := uint64(end)&roadEnd != 0
	plain := c&(common|notName|title|family) == 0 && cueOf(c) == noCue && t.rank(k) == 0
	switch {
	case !up && !abbreviated && g != 0 && t.word(k-1) && t.gap(k) == pii.GapBlank && t.flags(k-1)&pii.Capital != 0 && t.rank(k-1) == 0 && t.class(k-1)&(notName|title|family) == 0 && t.rank(k) != 1 && c&fnWord == 0 && t.codeBehind(i) && !road && !(t.part(k) == partStreet): // Hulta gård 1, 523 97 Ulricehamn
		p.first = k - 1
		p.sum.add(aWordName)
		p.sum.add(aCapital)
		p.loose = true
	case t.cue(k) == cueNoRoad && !up && !(road && t.lived(i)) && !(t.part(k) == partWeak && t.codeBehind(i)) && !(t.part(k) != noPart && t.genitive(k-1) && (t.flags(k-1)&pii.Capital != 0 || t.rank(k-1) == 0 || t.stem(k-1))):
		return p, false
	case t.part(k) == partWeak && (t.genitive(k-1) || t.sized(k-1) || t.sign(k-1) == partSized || t.is(k, "senter") || t.rank(k-1) == 0 && t.codeBehind(i)) && !abbreviated && t.streetName(&p, k):
		p.sum.add(aStreetWord)
	case t.part(k) == partWeak && !abbreviated && t.flags(k-1)&pii.Capital != 0 && t.rank(k-1) == 0 && t.class(k-1)&(name|notName) == 0 && t.streetName(&p, k): // Råby gård
		p.sum.add(aLand)
		p.loose = true
	case t.part(k) == partStreet && (!abbreviated || t.runes(k) <= 2) && t.streetName(&p, k):
		p.sum.add(aStreetWord)
	case up && !abbreviated && g != 0 && t.len(i) <= 3 && t.besidePlace(k):
		p.first--
		p.sum.add(aBeside)
		p.loose, p.land = true, true
	case !up && !abbreviated && g != 0 && t.sized(k-1) && t.gap(k) == pii.GapBlank && (t.definite(k) || addressEnds.find(lexicon.Hash(word)) == partEnd): // øvre bakkane 14
		p.sum.add(aStrongLand)
		t.streetPrefix(&p)
		p.loose, p.land = true, true
	case !up && g != 0 && !abbreviated && t.len(i) <= 3 && t.definite(k): // bor på torvet 5
		p.sum.add(aLand)
		p.loose, p.land = true, true
	case t.part(k) == partStreet && !up:
		return p, false
	case t.part(k) == partStreet && !abbreviated && g != 0 && !t.starts(k) && t.runes(k) > 5 && !t.point(k): // Bulevardi 14
		p.sum.add(aStrongLand)
		p.loose, p.land = true, true
	case up && !abbreviated && g != 0 && t.rank(k) != 1 && t.definite(k): // Bakken 12
		p.sum.add(aLand)
		if t.sized(k-1) || t.point(k) { // Søndre Skrenten, V. Esplanaden
			p.sum.add(aBeside)
			t.streetPrefix(&p)
		}
		p.loose, p.land = true, true
	case t.sign(k) == partGeneric && !road && !abbreviated && !(t.sized(k-1) && !up) && t.streetName(&p, k): // Haugen terrasse
		p.sum.add(aStreetWord)
	case road:
		p.sum.add(aRoad)
		t.streetPrefix(&p)
		switch r := t.rank(k); {
		case up || r == 0 || p.first < k: // ndr. ringvej
		case r > 2:
			p.sum.add(aRareRoad)
		default:
			p.sum.add(aCommonRoad)
		}
		if t.indoors(k) {
			p.sum.add(aIndoors)
		}
	case (abbreviated || g == pii.GapBlank) && stemShort(word) && t.rank(k) == 0:
		p.sum.add(aShortStem)
		t.streetPrefix(&p)
	case abbreviated && (roadShort(word) || up && t.rank(k) == 0 && t.finnishShort(k, i)):
		p.sum.add(aShortRoad)
		if len(word) > 4 && word[len(word)-1]|0x20 == 't' {
			p.sum.sum += int(addressWeights[aShortGate] - addressWeights[aShortRoad])
		}
		t.streetPrefix(&p)
	case (t.rank(k) == 0 || t.rank(k) > 2 && t.runes(k) > 7) && c&(notName|name|town|common) == 0 && cueOf(c) == noCue && t.part(k) != partFlat && strongEnd(word):
		p.sum.add(aStrongLand)
		t.streetPrefix(&p)
		p.loose, p.land = true, true
	case uint64(end)&landEnd != 0 && t.rank(k) <= 0 && c&notName == 0:
		p.sum.add(aLand)
		t.streetPrefix(&p)
		p.loose, p.land = true, strongEnd(word) || c&(town|surname1) == 0
	case roadShort(word) && len(word) > 4 && t.rank(k) == 0:
		p.sum.add(aShortRoadBare)
		if word[len(word)-2]|0x20 == 's' { // hagalundsv 19
			p.sum.add(aShortGenitive)
		}
		t.streetPrefix(&p)
	case plain || up && c&notName == 0 && (t.rank(k) != 1 && !t.starts(k)):
		if abbreviated || g == 0 || t.runes(k) < 3 && !t.codeBehind(i) {
			return p, false
		}
		p.sum.add(aAnyName)
		if c&(town|uint64(lexicon.Country)) != 0 || t.sign(k) == partCountry {
			p.sum.add(aTownName)
		}
		t.streetPrefix(&p)
		p.loose = true
	case up && !abbreviated && g != 0 && t.runes(k) >= 3 && c&notName == 0 && t.cue(k) != cueUnit && t.cue(k) != cueTime && t.cue(k) != cueFlat:
		p.sum.add(aWordName)
		p.loose = true
	case !up && !abbreviated && g != 0 && c&notName == 0 && (cueOf(c) == noCue || t.sized(k) && t.word(k-1) && t.gap(k) == pii.GapBlank && t.cue(k-1) == noCue) && t.len(i) <= 3 && t.codeBehind(i): // nedre bø 14, 6783 stryn
		p.sum.add(aWordName)
		if t.sized(k) { // lien søndre
			p.first--
		}
		t.streetPrefix(&p)
		p.loose = true
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
