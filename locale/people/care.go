package people

import "github.com/sladd-go/sladd/pii"

// What stands before the street: c/o and a name, the flat, the name of the house.

// careAt reports whether c/o or v/ begins at word k.
func (t text) careAt(k int) bool {
	n := k + 1
	if t.is(k, "v") {
		return t.word(n) && t.gap(n)&^pii.GapBlank == pii.GapSlash
	}
	return t.is(k, "c") && t.careOver(n)
}

// careOver reports whether word k is the o of c/o.
func (t text) careOver(k int) bool { return t.is(k, "o") && t.gap(k) == pii.GapSlash }

// careOf reads c/o or v/ at word i: a name and an address behind it.
func (t text) careOf(i int) (start, end int, rd pii.Reading) {
	for k := i + 2; k <= i+8 && t.has(k); k++ {
		if t.flags(k)&pii.IsNumber == 0 {
			continue
		}
		p, ok := t.addressAt(k)
		if !ok || t.is(i, "v") && p.sum.sum < sureStreet { // v/Kaj Holm, CVR 12
			return 0, 0, pii.Reading{}
		}
		p.first = i
		p.sum.add(aCare)
		return t.found(p, i)
	}
	return 0, 0, pii.Reading{}
}

// careBefore takes along c/o or v/ and a name before the street.
func (t text) careBefore(p *place) {
	for k := p.first - 2; k >= 0 && k >= p.first-7 && t.word(k+1); k-- {
		if t.lineStart(k+2) && k+2 != p.first {
			return
		}
		if t.careAt(k) && t.gap(k) != 0 && (t.is(k, "c") || p.sum.sum >= sureStreet) {
			p.first = k
			p.sum.add(aCare)
			return
		}
	}
}

// houseBefore takes along the flat or the name of a house between a word such as adress and the street:
// apt 12, Storgatan 44, bor på Solgården, Storgatan 12.
func (t text) houseBefore(p *place) {
	if t.gap(p.first)&^pii.GapBlank != pii.GapComma || p.sum.sum < 100 {
		return
	}
	k := p.first - 1
	if first := t.flatBefore(k); first >= 0 {
		p.first = first
		return
	}
	if t.lineStart(k) && t.gap(p.first) == blankComma && t.up(k) && endsIn(t.Of(k), 3, houseEnds) { // Sentrumsgården, Storgata 2
		p.first = k
		return
	}
	if first := t.houseNamed(k); first >= 0 {
		p.first = first
	}
}

// houseNamed returns the first of the up to three words of the house that ends with word k, behind a word such as bor or adress, or -1.
func (t text) houseNamed(k int) int {
	for n := 0; k >= 1 && n < 3 && t.word(k); k, n = k-1, n+1 {
		if t.class(k)&(name|title|family) != 0 || t.rank(k) == 1 || !t.silent(k) {
			return -1
		}
		g := t.gap(k) &^ pii.GapBlank
		if t.cue(k-1) == cueLives || t.cue(k-1) == cueIn && t.cue(k-2) == cueLives {
			if t.is(k-1, "i") && !t.placelike(k) { // vi flyttade i höstas, Storgatan 12
				return -1
			}
			if g == 0 || g == pii.GapColon {
				return k
			}
		}
		if g != 0 {
			return -1
		}
	}
	return -1
}

// flatBefore returns the first word of the flat or floor that ends with word k, or -1.
func (t text) flatBefore(k int) int {
	switch {
	case k > 1 && t.taggedFlat(k): // apartment 4B, Linnégatan 12
		return k - 2
	case k > 0 && t.number(k, 4) && t.flatWord(k-1) && t.blank(k): // apt 12, Storgatan 44
		return k - 1
	case k <= 0 || !t.flatWord(k) && t.cue(k) != cueSide || !t.only(k, blankStop):
		return -1
	}
	if t.word(k-1) && t.gap(k-1) == 0 { // 5th floor, Bredgade 30
		k--
	}
	if t.number(k-1, 2) && t.flags(k-1)&pii.IsLabel == 0 { // 3 tr, Kungsgatan 5
		return k - 1
	}
	return -1
}

// taggedFlat reports whether word k is a number and its letter behind a word for a flat.
func (t text) taggedFlat(k int) bool {
	return t.tagged(k) && t.cue(k-2) == cueFlat && t.blank(k-1)
}

// houseEnds are what houses are called.
var houseEnds = []string{"gården", "gaarden", "garden", "huset", "senteret", "sentret", "centret", "centeret", "bygget", "bygningen",
	"borgen", "hjemmet", "hemmet"}
