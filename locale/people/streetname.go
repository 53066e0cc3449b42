package people

import "github.com/sladd-go/sladd/pii"

// The words of a street's name before its last: Norra, Karl Johans, N., whom it is named after.

// streetName takes along the words that a street word needs before it: Karl Johans gate.
func (t text) streetName(p *place, k int) bool {
	f := k - 1
	if t.is(f, "s") && t.gap(f) == pii.GapColon && f > 0 && t.flags(f-1)&pii.Capital != 0 { // Karl XI:s väg
		p.first = f - 1
		t.streetPrefix(p)
		return true
	}
	if !t.word(f) || t.gap(k)&^(pii.GapBlank|pii.GapHyphen) != 0 && !(t.gap(k) == pii.GapBlank|pii.GapStop && t.sized(f)) || t.cue(f) == cueIn || t.runes(f) < 3 && t.flags(f)&pii.Capital == 0 && !t.sized(f) || finnishVerb(t.Of(f)) {
		return false
	}
	switch {
	case t.flags(f)&pii.Capital != 0 && (!t.starts(f) || t.rank(f) == 0 || t.sized(f) || t.class(f)&town != 0 || t.flags(k)&pii.Capital != 0 && t.rank(f) > 1):
	case t.namesake(f), t.class(f)&town != 0 && !t.indoors(k):
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
	if !t.word(f) || g&(pii.GapLine|pii.GapPara) != 0 || finnishVerb(t.Of(f)) {
		return false
	}
	up, next := t.flags(f)&pii.Capital != 0, t.flags(k)&pii.Capital != 0
	c := t.class(f)
	if t.namesake(k) || t.point(k) {
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
		return t.sized(f) || t.sign(f) == partSized || t.is(f, "nr") && t.roadName(k) || t.part(f) == partTitle || t.is(f, "st") || up && next && t.runes(f) <= 2
	case g == pii.GapColon:
		return t.runes(f) <= 4 && (t.is(f, "s") || t.sized(f-1) || t.flags(f)&pii.AllCaps != 0 || t.runes(k) == 1) // XI:s, S:t
	case g == pii.GapHyphen:
		return string(t.between(k)) == "-"
	case g != pii.GapBlank:
		return false
	case up && next && t.initial(f) && !t.is(f, "i"): // H C Ørsteds Vej
		return true
	case t.part(f) == partTitle && (t.genitive(k) && t.part(k+1) == partStreet || t.namedRoad(k) && !t.stemRoad(k)) && up == next: // Rektor Qvigstads gate, Mäster Olofsgatan
		return true
	case t.stem(f) && t.genitive(f) && up == next: // kongens nytorv
		return true
	case t.part(f) == partTitle && (up || !next) && (t.genitive(k) || t.part(f+2) == partStreet || t.flags(f)&pii.Capital != 0 && next):
		return !t.starts(f) || t.cue(f) != cueTitle
	case up && (t.is(f, "ved") || t.is(f, "vid") || folded(t.Of(f), "við")):
		return true
	case up && next && c&given1 != 0 && t.genitive(k) && t.part(k+1) == partStreet: // Ole Vigs gate
		return true
	case up && next && c&town != 0 && t.sign(k) == partGeneric, up == next && c&(town|name) == town && t.wholeRoad(k) && t.cue(f-1) != cueIn: // Solna Strandväg, hasselager centervej
		return true
	case up && next && t.starts(f) && t.rank(f) != 0:
		return c&given1 != 0 && (t.genitive(k) && t.rank(f) > 1 || t.namedRoad(k))
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

// namesake reports whether word k, behind a given name, belongs to somebody's name that ends in the genitive before a word
// for a street: dag hammarskjölds väg, minna canthin katu, hans nielsen hauges gate. There the given name may be a word, too.
func (t text) namesake(k int) bool {
	f := k - 1
	if !t.word(f) || t.class(f)&given1 == 0 || t.gap(k) != pii.GapBlank || t.runes(f) < 2 {
		return false
	}
	if t.namedRoad(k) && t.gap(k-1)&pii.GapComma == 0 && !t.plainName(f) && t.rank(f) != 0 && !t.stemRoad(k) { // per weijersgatan
		return true
	}
	for n := k; n <= k+1 && t.word(n) && t.gap(n) == pii.GapBlank; n++ {
		if t.sized(n) || t.stem(n) || cueOf(t.class(n)) != noCue {
			return false
		}
		if t.part(n+1) == partStreet && t.gap(n+1) == pii.GapBlank {
			b := t.Of(n)
			return t.rank(n) != 1 && (t.genitive(n) || b[len(b)-1]|0x20 == 'n' && t.finnishRoad(n+1))
		}
		if t.class(n)&name == 0 {
			return false
		}
	}
	return false
}

// point reports whether one letter before word k is a point of the compass or an initial of the street's name: n. strandgatan,
// v hamngatan, h.c. andersens boulevard.
func (t text) point(k int) bool {
	f := k - 1
	if !t.word(f) || t.runes(f) != 1 || t.gap(f) == 0 && f > 0 {
		return false
	}
	switch t.gap(k) {
	case pii.GapStop, pii.GapStop | pii.GapBlank:
		if t.genitive(k) && t.part(k+1) == partStreet || t.runes(k) == 1 && t.gap(k+1)&^pii.GapBlank == pii.GapStop {
			return true
		}
		return t.compass(f) && (t.roadName(k) || t.part(k) == partStreet)
	case pii.GapBlank:
	default:
		return false
	}
	return t.compass(f) && t.roadName(k)
}

// compass reports whether the letter that word k is stands for north, south, east or west.
func (t text) compass(k int) bool {
	switch t.Of(k)[0] | 0x20 {
	case 'n', 's', 'v', 'o':
		return true
	}
	return folded(t.Of(k), "ö") || folded(t.Of(k), "ø")
}
