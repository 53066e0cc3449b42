package people

import "github.com/sladd-go/sladd/pii"

const townGap = pii.GapBlank | pii.GapComma | pii.GapStop | pii.GapLine | pii.GapHyphen | pii.GapOther | pii.GapParen

// townBehind takes along the postal code and the town behind an address, or a known town behind a comma.
func (t text) townBehind(p *place) {
	k := p.last + 1
	if !t.has(k) || t.gap(k)&^townGap != 0 {
		return
	}
	if t.word(k) && (t.cue(k) == cueIn || t.is(k, "i")) && t.gap(k)&^pii.GapBlank == 0 && t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 {
		k++ // 33 i 3500 Værløse
	}
	// Up to three words of a place between the street and the code: 8, Blåvand, 6857 Blåvand.
	for n := 0; n < 4; n++ {
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
			return
		}
		if !t.word(k) || t.gap(k)&pii.GapComma == 0 && n == 0 || t.flags(k)&pii.Capital == 0 || t.gap(k)&(pii.GapLine|pii.GapColon) != 0 {
			break
		}
		k++
	}
	k = p.last + 1
	if t.word(k) && t.class(k)&town != 0 && t.gap(k)&^(pii.GapBlank|pii.GapComma|pii.GapLine) == 0 && (t.gap(k)&pii.GapComma != 0 || t.flags(k)&pii.Capital != 0 || t.rank(k) == 0) {
		p.last = t.townEnd(k)
		p.sum.add(aTown)
	}
}

// postal reads a postal code that begins with word k: 123 45, 12345, 1234, 101, with SE- before
// it or not. It returns the first and the last of its words, or -1.
func (t text) postal(k int) (first, last int) {
	if !t.has(k) {
		return -1, -1
	}
	first = k
	prefixed := false
	if t.word(k) && t.len(k) <= 2 && t.has(k+1) && t.gap(k+1) == pii.GapHyphen && t.land(k) {
		k++
		prefixed = true
	}
	if t.flags(k)&pii.IsNumber == 0 || !t.has(k) {
		return -1, -1
	}
	if t.gap(k) == 0 && !prefixed && k > 0 {
		return -1, -1
	}
	behind := t.word(k+1) && t.gap(k+1) != 0 && t.gap(k+1)&^(pii.GapBlank|pii.GapComma) == 0
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
		if t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 && t.len(k+1) == 2 && t.gap(k+1) == pii.GapBlank && t.word(k+2) && t.gap(k+2)&^(pii.GapBlank|pii.GapComma) == 0 {
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

// land reports whether word k is the sign of a country before a postal code.
func (t text) land(k int) bool {
	for _, s := range [...]string{"se", "s", "dk", "n", "no", "fi", "fo", "is", "ax", "gl"} {
		if folded(t.Of(k), s) {
			return true
		}
	}
	return false
}

// town takes along the town behind the postal code that ends with word k.
func (t text) town(k int, p *place) int {
	n := k + 1
	if !t.word(n) || t.isUnit(n) || t.gap(n)&^(pii.GapBlank|pii.GapComma) != 0 {
		return k
	}
	c := t.class(n)
	up := t.flags(n)&pii.Capital != 0
	switch {
	case c&town != 0 && (t.rank(n) != 1 || p.sum.sum >= 100 && up):
		p.sum.add(aTown)
	case up && (t.rank(n) != 1 || p.sum.sum >= 100):
		p.sum.add(aUnknownTown)
	case t.rank(n) == 0 && cueOf(c) == noCue && c&common == 0:
		p.sum.add(aLowerTown)
	default:
		return k
	}
	return t.townEnd(n)
}

// townEnd returns the last word of the town that begins with word k: København Ø, Vang i Valdres.
func (t text) townEnd(k int) int {
	for n := 0; n < 3; n++ {
		a := k + 1
		if !t.word(a) {
			return k
		}
		up := t.flags(a)&pii.Capital != 0
		switch {
		case t.gap(a) == pii.GapHyphen && string(t.between(a)) == "-":
		case t.gap(a)&^pii.GapBlank != 0:
			return k
		case t.district(a) && (up || !t.has(a+1) || t.gap(a+1)&^pii.GapBlank != 0 || t.class(k)&town != 0 && !t.is(a, "s")):
		case up && t.flags(k)&pii.Capital != 0 && t.rank(a) == 0 && t.flags(a)&pii.AllCaps == 0 && t.class(a)&given1 == 0 && t.class(k)&town == 0:
		case t.is(a, "i") && t.word(a+1) && t.flags(a+1)&t.flags(k)&pii.Capital != 0 && t.class(k)&town == 0:
			a++
		default:
			return k
		}
		k = a
	}
	return k
}

// district reports whether word k is the letter of a part of a Danish town.
func (t text) district(k int) bool {
	for _, s := range [...]string{"ø", "k", "n", "s", "v", "c", "m", "nv", "sv", "nø", "sø"} {
		if folded(t.Of(k), s) {
			return true
		}
	}
	return false
}

// postalAlone reads a postal code and a town that stand without a street.
func (t text) postalAlone(i int) (place, bool) {
	if t.len(i) < 3 || i > 0 && t.gap(i)&pii.GapHyphen != 0 && !(t.word(i-1) && t.land(i-1)) || t.gap(i) == 0 && i > 0 {
		return place{}, false
	}
	code, last := t.postal(i)
	if code < 0 || !t.word(last+1) {
		return place{}, false
	}
	p := place{first: code, last: last}
	if i > 0 && t.word(i-1) && t.gap(i) == pii.GapHyphen && t.land(i-1) {
		p.first = i - 1
		p.sum.add(aPrefix)
	}
	switch {
	case last > i:
		p.sum.add(aCodeSpaced)
	case t.len(i) == 5:
		p.sum.add(aCode5)
	case t.len(i) == 4:
		p.sum.add(aCode4)
		if b := t.Of(i); b[0] == '1' && b[1] == '9' || b[0] == '2' && b[1] == '0' {
			p.sum.add(aYear)
		}
	default:
		p.sum.add(aCode3)
	}
	before := p.sum.sum
	p.last = t.town(last, &p)
	if p.last == last || p.sum.sum == before {
		return place{}, false
	}
	return p, true
}
