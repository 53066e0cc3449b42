package people

import "github.com/sladd-go/sladd/pii"

const townGap = pii.GapBlank | pii.GapSlash | pii.GapComma | pii.GapStop | pii.GapLine | pii.GapHyphen | pii.GapOther | pii.GapParen

// townBehind takes along the postal code and the town behind an address, or a town behind a comma.
func (t text) townBehind(p *place) {
	k := p.last + 1
	if !t.has(k) || t.gap(k)&^townGap != 0 && !t.semicolon(k) {
		return
	}
	if t.word(k) && (t.cue(k) == cueIn || t.sign(k) == partBy) && t.gap(k)&^pii.GapBlank == 0 && t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 {
		k++ // 33 i 3500 Værløse
	}
	if t.cue(k) == cueBox && t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && t.gap(k+1) == pii.GapBlank && t.runes(k) > 2 { // Mossvägen 2, Box 43
		p.last = k + 1
		k += 2
		if !t.has(k) || t.gap(k)&^townGap != 0 {
			return
		}
	}
	// Up to three words of a place, or c/o and a name, between the street and the code: 8, Blåvand, 6857 Blåvand.
	for n := 0; n < 6; n++ {
		if code, last := t.postal(k); code >= 0 {
			to := t.town(last, p)
			if to == last {
				break
			}
			p.last = to
			p.sum.add(aPostal)
			if last > code && t.flags(code)&pii.IsNumber != 0 {
				p.sum.add(aSpaced)
			}
			t.countryBehind(p)
			return
		}
		if !t.word(k) || !t.mayStand(k, n) {
			break
		}
		k++
	}
	if to := t.codeAlone(p.last + 1); to >= 0 && (p.sum.sum >= 100 || p.land && t.codeComma(p.last)) {
		if p.last = to; p.land {
			p.sum.add(aCodeComma)
		}
		p.sum.add(aSpaced)
		if n := to + 1; t.word(n) && t.gap(n)&^pii.GapBlank == pii.GapLine && t.flags(n)&pii.Capital != 0 && t.class(n)&town != 0 {
			p.last = t.townEnd(n)
		}
		t.countryBehind(p)
		return
	}
	t.townAlone(p)
	t.countryBehind(p)
}

// postal reads a postal code that begins with word k: 123 45, 12345, 1234, 101, with SE- before
// it or not. It returns the first and the last of its words, or -1.
func (t text) postal(k int) (first, last int) {
	if !t.has(k) {
		return -1, -1
	}
	first = k
	prefixed := false
	if t.word(k) && t.landBefore(k+1) {
		k++
		prefixed = true
	}
	if t.flags(k)&pii.IsNumber == 0 || !t.has(k) {
		return -1, -1
	}
	if t.gap(k) == 0 && !prefixed && k > 0 {
		return -1, -1
	}
	behind := t.word(k+1) && (t.gap(k+1) != 0 || t.class(k+1)&town != 0 && t.len(k+1) > 2) && t.gap(k+1)&^(pii.GapBlank|pii.GapComma) == 0
	switch t.len(k) {
	case 5:
		if behind || prefixed {
			return first, k
		}
	case 4:
		if behind || prefixed {
			return first, k
		}
	case 3:
		if t.Of(k)[0] != '0' && t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && t.len(k+1) == 2 && t.gap(k+1) == pii.GapBlank && t.word(k+2) && t.gap(k+2)&^(pii.GapBlank|pii.GapComma) == 0 {
			return first, k + 1
		}
		if behind && (prefixed || t.Of(k)[0] != '0') {
			return first, k
		}
	case 2:
		if t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && t.len(k+1) == 3 && t.gap(k+1) == pii.GapBlank && t.word(k+2) && t.gap(k+2) == pii.GapBlank {
			return first, k + 1
		}
	}
	return -1, -1
}

// landBefore reports whether the word before number k is the sign of a country: SE-114 18, DK 2100.
func (t text) landBefore(k int) bool {
	if !t.has(k) || t.flags(k)&pii.IsNumber == 0 || !t.word(k-1) || t.len(k-1) > 3 {
		return false
	}
	switch t.gap(k) {
	case pii.GapHyphen:
		return t.sign(k-1) == partLand || t.is(k-1, "s") || t.is(k-1, "n")
	case pii.GapBlank, 0:
		return t.flags(k-1)&pii.AllCaps != 0 && t.sign(k-1) == partLand && t.len(k) >= 3
	}
	return false
}

// postalAlone reads a postal code and a town that stand without a street.
func (t text) postalAlone(i int) (place, bool) {
	land := t.landBefore(i)
	if t.len(i) < 3 || i > 0 && !land && (t.gap(i)&pii.GapHyphen != 0 || t.gap(i) == 0) {
		return place{}, false
	}
	if t.gap(i) == pii.GapComma && i > 0 && t.flags(i-1)&pii.IsNumber != 0 { // 0,0311
		return place{}, false
	}
	code, last := t.postal(i)
	if land {
		code, last = t.postal(i - 1)
	}
	if code < 0 || !t.word(last+1) {
		return place{}, false
	}
	p := place{first: code, last: last}
	if land {
		p.sum.add(aPrefix)
	}
	b := t.Of(i)
	switch {
	case last > i:
		p.sum.add(aCodeSpaced)
	case t.len(i) == 5:
		p.sum.add(aCode5)
	case t.len(i) == 4:
		p.sum.add(aCode4)
		if b[0] == '1' && b[1] == '9' || b[0] == '2' && b[1] == '0' {
			p.sum.add(aYear)
		}
	default:
		p.sum.add(aCode3)
		if t.townWord(last+1) == partIceland {
			p.sum.add(aIcelandic)
		}
	}
	if b[0] == '0' {
		p.sum.add(aZero)
	}
	if t.gap(code) == pii.GapBlank && t.sign(code-1) == partNumbered {
		p.sum.add(aNumbered)
	}
	before := p.sum.sum
	p.last = t.town(last, &p)
	if n := p.last + 1; p.last == last || p.sum.sum == before || t.gap(n) == pii.GapBlank && (t.is(n, "kommun") || t.is(n, "kommune")) { // 5000 malmö kommun
		return place{}, false
	}
	if t.gap(p.last+1)&^pii.GapBlank != 0 && t.class(last+1)&(name|notName) == 0 && (last > i || t.len(i) == 5 && (t.starts(code) || t.gap(code)&pii.GapComma != 0)) {
		p.sum.add(aTownEnds)
	}
	t.countryBehind(&p)
	t.farmBefore(&p)
	return p, true
}
