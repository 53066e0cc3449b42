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
	if g != pii.GapBlank && g != 0 && !abbreviated || t.len(i) > 4 || t.Of(i)[0] == '0' || t.clock(i+1) || t.is(i+1, "x") && t.has(i+2) && t.flags(i+2)&pii.IsNumber != 0 { // 5 x 4
		return place{}, false
	}
	if t.part(k) == partNumber && k > 0 && t.gap(k)&^(pii.GapBlank|pii.GapComma) == 0 { // Storgatan nr 12
		k--
		if _, c := lexicon.StreetEnding(t.Of(k)); uint32(c)&roadEnd == 0 && t.part(k) != partStreet || !t.word(k) {
			return place{}, false
		}
		abbreviated = false
	}
	if k < 0 || numberLabel(t.Of(k)) { // sagsnr 2023
		return place{}, false
	}
	p := place{first: k, last: i}
	word, c := t.Of(k), t.class(k)
	up := t.flags(k)&pii.Capital != 0
	_, end := lexicon.StreetEnding(word)
	road := uint32(end)&roadEnd != 0
	plain := c&(common|notName|title|family) == 0 && cueOf(c) == noCue && t.rank(k) == 0
	switch {
	case !up && !abbreviated && g != 0 && t.word(k-1) && t.gap(k) == pii.GapBlank && t.flags(k-1)&pii.Capital != 0 && t.rank(k-1) == 0 && t.class(k-1)&(notName|title|family) == 0 && t.rank(k) != 1 && c&fnWord == 0 && t.codeBehind(i) && !road && !(t.part(k) == partStreet): // Hulta gård 1, 523 97 Ulricehamn
		p.first = k - 1
		p.sum.add(aWordName)
		p.sum.add(aCapital)
		p.loose = true
	case t.cue(k) == cueNoRoad && !up && !(road && t.lived(i)) && !(t.part(k) != noPart && t.genitive(k-1) && (t.flags(k-1)&pii.Capital != 0 || t.rank(k-1) == 0 || t.stem(k-1))):
		return p, false
	case t.part(k) == partWeak && (t.genitive(k-1) || t.sized(k-1)) && !abbreviated && t.streetName(&p, k):
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
	case t.part(k) == partStreet && !up && g != 0 && t.definite(k) && t.codeComma(i):
		p.sum.add(aLand)
		p.loose, p.land = true, true
	case !up && !abbreviated && g != 0 && t.sized(k-1) && t.gap(k) == pii.GapBlank && (t.definite(k) || cueOf(addressEnds.find(lexicon.Hash(word))) == partEnd): // øvre bakkane 14
		p.sum.add(aStrongLand)
		t.streetPrefix(&p)
		p.loose, p.land = true, true
	case t.part(k) == partStreet && !up && g != 0 && !abbreviated && t.definite(k) && t.cue(k-1) == cueIn && t.cue(k-2) == cueLives && t.len(i) <= 3: // bor på torvet 5
		p.sum.add(aLand)
		p.loose, p.land = true, true
	case t.part(k) == partStreet && !up:
		return p, false
	case t.part(k) == partStreet && !abbreviated && g != 0 && !t.starts(k) && t.runes(k) > 5: // Bulevardi 14
		p.sum.add(aStrongLand)
		p.loose, p.land = true, true
	case up && !abbreviated && g != 0 && t.starts(k) && t.rank(k) != 1 && t.definite(k): // Bakken 12
		p.sum.add(aLand)
		p.loose, p.land = true, true
	case t.sign(k) == partGeneric && !road && !abbreviated && !(t.sized(k-1) && !up) && t.streetName(&p, k): // Haugen terrasse
		p.sum.add(aStreetWord)
	case road:
		p.sum.add(aRoad)
		switch r := t.rank(k); {
		case up || r == 0:
		case r > 2:
			p.sum.add(aRareRoad)
		default:
			p.sum.add(aCommonRoad)
		}
		if t.indoors(k) {
			p.sum.add(aCommonRoad)
		}
		t.streetPrefix(&p)
	case (abbreviated || g == pii.GapBlank) && stemShort(word) && t.rank(k) == 0:
		p.sum.add(aShortStem)
		t.streetPrefix(&p)
	case abbreviated && (roadShort(word) || up && t.runes(k) > 5 && word[len(word)-1] == 'k' && t.rank(k) == 0):
		p.sum.add(aShortRoad)
		if len(word) > 4 && word[len(word)-1]|0x20 == 't' {
			p.sum.sum += int(addressWeights[aShortGate] - addressWeights[aShortRoad])
		}
		t.streetPrefix(&p)
	case (t.rank(k) == 0 || t.rank(k) > 2 && t.runes(k) > 7) && c&(notName|name|town|common) == 0 && cueOf(c) == noCue && strongEnd(word):
		p.sum.add(aStrongLand)
		t.streetPrefix(&p)
		p.loose, p.land = true, true
	case uint32(end)&landEnd != 0 && t.rank(k) <= 0 && c&notName == 0:
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
		if abbreviated || g == 0 || t.runes(k) < 3 && !(t.sized(k-1) && t.codeBehind(i)) {
			return p, false
		}
		p.sum.add(aAnyName)
		if c&(town|uint32(lexicon.Country)) != 0 || t.sign(k) == partCountry {
			p.sum.add(aTownName)
		}
		t.streetPrefix(&p)
		p.loose = true
	case up && !abbreviated && g != 0 && t.runes(k) >= 3 && c&notName == 0 && t.cue(k) != cueUnit && t.cue(k) != cueTime && t.cue(k) != cueFlat:
		p.sum.add(aWordName)
		p.loose = true
	case !up && !abbreviated && g != 0 && c&notName == 0 && cueOf(c) == noCue && t.len(i) <= 3 && t.codeBehind(i): // nedre bø 14, 6783 stryn
		p.sum.add(aWordName)
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

// streetName takes along the words that a street word needs before it: Karl Johans gate.
func (t text) streetName(p *place, k int) bool {
	f := k - 1
	if t.is(f, "s") && t.gap(f) == pii.GapColon && f > 0 && t.flags(f-1)&pii.Capital != 0 { // Karl XI:s väg
		p.first = f - 1
		t.streetPrefix(p)
		return true
	}
	if !t.word(f) || t.gap(k)&^(pii.GapBlank|pii.GapHyphen) != 0 && !(t.gap(k) == pii.GapBlank|pii.GapStop && t.sized(f)) || t.cue(f) == cueIn || t.runes(f) < 3 && t.flags(f)&pii.Capital == 0 && !t.sized(f) {
		return false
	}
	switch {
	case t.flags(f)&pii.Capital != 0 && (!t.starts(f) || t.rank(f) == 0 || t.sized(f) || t.flags(k)&pii.Capital != 0 && t.rank(f) > 1):
	case t.sized(f) || t.sign(f) == partSized:
	case t.genitive(f) && (t.rank(f) != 1 || t.stem(f)):
		if t.rank(f) == 2 && !t.stem(f) {
			return false
		}
	case t.rank(f) == 0 && t.class(f)&common == 0 && cueOf(t.class(f)) == noCue:
		if t.class(f)&town == 0 {
			p.sum.add(aLowerName)
		}
	case t.sign(k) == partGeneric && t.rank(f) > 1 && t.definite(f) && !t.sized(f): // haugen terrasse
		if t.flags(f)&pii.Capital == 0 {
			p.sum.add(aLowerName)
		}
	default:
		return false
	}
	p.first = f
	t.streetPrefix(p)
	return true
}

// streetPrefix takes along what stands before the name: Norra Kungsgatan, Niels Finsens gøta,
// Gl. Kongevej, S:t Eriksgatan, H.C. Andersens Boulevard.
func (t text) streetPrefix(p *place) {
	for n := 0; n < 4 && p.first > 0; n++ {
		if f := p.first - 1; f > 0 && t.is(f, "a") && t.gap(f) == pii.GapColon && t.gap(p.first) == pii.GapBlank && t.flags(f-1)&pii.IsNumber != 0 && t.len(f-1) == 1 { // 1:a långgatan
			p.first -= 2
			continue
		}
		if !t.ofStreet(p.first) {
			return
		}
		p.first--
	}
}

// ofStreet reports whether the word before word k, which belongs to a street's name, does too.
func (t text) ofStreet(k int) bool {
	f := k - 1
	g := t.gap(k)
	if !t.word(f) || g&(pii.GapLine|pii.GapPara) != 0 {
		return false
	}
	up, next := t.flags(f)&pii.Capital != 0, t.flags(k)&pii.Capital != 0
	c := t.class(f)
	if up && next && g == pii.GapBlank && c&given1 != 0 && t.class(k)&given1 != 0 && t.genitive(k+1) && t.part(k+2) == partStreet { // Per Albin Hanssons väg
		return true
	}
	if up && next && g == pii.GapBlank && c&name != 0 && !t.sized(f) && t.wholeRoad(k) && (c&given != 0 || t.class(f-1)&given != 0 && t.gap(f) == pii.GapBlank) {
		return false // Lars Berg Storgatan 12
	}
	switch {
	case g == pii.GapBlank && (t.sized(f) || t.sign(f) == partSized), g == pii.GapBlank && t.is(f, "t") && t.gap(f) == pii.GapColon && t.is(f-1, "s"): // S:t
		return true
	case g == pii.GapBlank && t.is(f, "st") && t.rank(k) == 0 && t.cue(f-1) != cueTime && !(t.has(f) && f > 0 && t.flags(f-1)&pii.IsNumber != 0): // st olofsgatan
		return true
	case g&^pii.GapBlank == pii.GapStop:
		return t.sized(f) || t.sign(f) == partSized || t.part(f) == partTitle || t.is(f, "st") || up && next && t.runes(f) <= 2
	case g == pii.GapColon:
		return t.runes(f) <= 4 && (t.is(f, "s") || t.sized(f-1) || t.flags(f)&pii.AllCaps != 0 || t.runes(k) == 1) // XI:s, S:t
	case g == pii.GapHyphen:
		return string(t.between(k)) == "-"
	case g != pii.GapBlank:
		return false
	case up && next && t.initial(f) && !t.is(f, "i"): // H C Ørsteds Vej
		return true
	case t.part(f) == partTitle && up && next && t.genitive(k) && t.part(k+1) == partStreet: // Rektor Qvigstads gate
		return true
	case t.part(f) == partTitle && (up || !next) && (t.genitive(k) || t.part(f+2) == partStreet || t.flags(f)&pii.Capital != 0 && next):
		return !t.starts(f) || t.cue(f) != cueTitle
	case up && (t.is(f, "ved") || t.is(f, "vid") || folded(t.Of(f), "við")):
		return true
	case up && next && c&given1 != 0 && t.genitive(k) && t.part(k+1) == partStreet: // Ole Vigs gate
		return true
	case up && next && c&town != 0 && t.sign(k) == partGeneric: // Solna Strandväg
		return true
	case up && next && t.starts(f) && t.rank(f) != 0:
		return c&given1 != 0 && t.genitive(k) && t.rank(f) > 1
	case up && next && c&given1 != 0 && !t.starts(f) && (t.genitive(k) || t.class(k)&surname != 0):
		return true
	case up && next:
		return t.rank(f) != 1 && cueOf(c) == noCue && c&(title|family|common) == 0 && (!t.shouted(f) || t.genitive(k) && t.part(k+1) == partStreet)
	case up && t.sign(k) == partGeneric && t.rank(f) == 0 && c&(title|family) == 0 && cueOf(c) == noCue: // Skrävlinge kyrkoväg
		return true
	case up: // Tammelan puistokatu
		b := t.Of(f)
		return (c&name == 0 || t.finnishRoad(k) && b[len(b)-1] == 'n') && (t.genitive(f) || b[len(b)-1] == 'n') && (!t.starts(f) || t.finnishRoad(k)) && t.rank(f) == 0 && cueOf(c) == noCue
	case next:
		return false
	case t.sign(k) == partGeneric && (c&town != 0 || t.rank(f) == 0) && c&(common|given|title|family) == 0 && cueOf(c) == noCue && t.runes(f) > 2: // amager strandvej
		return true
	case c&given1 != 0 && t.plainName(f) && t.part(k) != partStreet && t.namedRoad(k): // hjalmar brantingsgatan
		return true
	case c&name != 0 && t.rank(f) == 0 || t.rank(f) == 0 && c&common == 0 && cueOf(c) == noCue && c&notName == 0:
		b := t.Of(k)
		return (t.genitive(k) || b[len(b)-1]|0x20 == 'n' && t.finnishRoad(k+1)) && (t.part(k+1) == partStreet || t.part(k+1) == partWeak) || c&given != 0 && t.genitive(k)
	}
	return false
}
