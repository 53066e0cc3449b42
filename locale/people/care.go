package people

import "github.com/sladd-go/sladd/pii"

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

// houseBefore takes along the name of a house between a word such as adress and the street:
// bor på Solgården, Storgatan 12.
func (t text) houseBefore(p *place) {
	if t.gap(p.first)&^pii.GapBlank != pii.GapComma || p.sum.sum < 100 {
		return
	}
	if k := p.first - 1; k > 1 && t.letter(k) && t.gap(k) == 0 && t.cue(k-2) == cueFlat && t.gap(k-1) == pii.GapBlank { // apartment 4B, Linnégatan 12
		p.first = k - 2
		return
	}
	if k := p.first - 1; k > 0 && t.flags(k)&pii.IsNumber != 0 && t.len(k) <= 4 && (t.cue(k-1) == cueFlat || t.part(k-1) == partFlat) && t.gap(k) == pii.GapBlank { // apt 12, Storgatan 44
		p.first = k - 1
		return
	}
	if k := p.first - 1; k > 0 && (t.cue(k) == cueFlat || t.cue(k) == cueSide || t.part(k) == partFlat) && t.gap(k)&^(pii.GapBlank|pii.GapStop) == 0 {
		if t.word(k-1) && t.gap(k-1) == 0 { // 5th floor, Bredgade 30
			k--
		}
		if t.has(k-1) && t.flags(k-1)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber && t.len(k-1) <= 2 { // 3 tr, Kungsgatan 5
			p.first = k - 1
			return
		}
	}
	if k := p.first - 1; t.lineStart(k) && t.gap(p.first) == pii.GapComma|pii.GapBlank && houseEnd(t.Of(k)) && t.flags(k)&pii.Capital != 0 { // Sentrumsgården, Storgata 2
		p.first = k
		return
	}
	for k, n := p.first-1, 0; k >= 1 && n < 3 && t.word(k); k, n = k-1, n+1 {
		if t.class(k)&(name|title|family) != 0 || t.rank(k) == 1 || cueOf(t.class(k)) != noCue {
			return
		}
		before := t.cue(k-1) == cueLives || t.cue(k-1) == cueIn && t.cue(k-2) == cueLives
		switch g := t.gap(k) &^ pii.GapBlank; {
		case before && t.is(k-1, "i") && !t.placelike(k): // vi flyttade i höstas, Storgatan 12
			return
		case before && (g == 0 || g == pii.GapColon):
			p.first = k
			return
		case g != 0:
			return
		}
	}
}

// houseEnd reports whether a word ends as houses are called.
func houseEnd(b []byte) bool {
	for _, e := range [...]string{"gården", "gaarden", "garden", "huset", "senteret", "sentret", "centret", "centeret", "bygget", "bygningen", "borgen", "hjemmet", "hemmet"} {
		if n := len(b) - len(e); n >= 3 && folded(b[n:], e) {
			return true
		}
	}
	return false
}
