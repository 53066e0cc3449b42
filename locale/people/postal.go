package people

import "github.com/sladd-go/sladd/pii"

// Postal codes with a town behind them, and without: 123 45 Lund, SE-123 45, 0184 Oslo, 101 Reykjavík.

// postal reads a postal code that begins with word k: 123 45, 12345, 1234, 101, with SE- before
// it or not. It returns the first and the last of its words, or -1.
func (t text) postal(k int) (first, last int) {
	n := k
	prefixed := t.word(k) && t.landBefore(k+1)
	if prefixed {
		n++
	}
	if !t.numeral(n) || t.gap(n) == 0 && !prefixed && k > 0 {
		return -1, -1
	}
	if last = t.codeBefore(n, prefixed); last < 0 {
		return -1, -1
	}
	return k, last
}

// codeBefore returns the last word of the postal code that begins with number k, before a word that may be a town, or -1. Behind the
// sign of a country none is needed.
func (t text) codeBefore(k int, prefixed bool) int {
	n := k + 1
	behind := t.word(n) && (t.gap(n) != 0 || t.class(n)&town != 0 && t.len(n) > 2) && (t.only(n, blankComma) || t.class(n)&town != 0 && t.cellSign(n))
	switch t.len(k) {
	case 4, 5:
		if behind || prefixed {
			return k
		}
	case 3:
		zero := t.Of(k)[0] == '0'
		if !zero && t.secondHalf(n, 2) && (t.only(n+1, blankComma) || t.class(n+1)&town != 0 && t.cellSign(n+1)) { // 123 45
			return n
		}
		if behind && (prefixed || !zero) {
			return k
		}
	case 2:
		if t.secondHalf(n, 3) && t.blank(n+1) { // 12 345
			return n
		}
	}
	return -1
}

// codeParted returns the last of the numbers that, from word k behind a comma or a line end, are a postal code in groups of any size
// before a town that one knows, or -1: 74 5 36 Enköping, 50 14 Bergen.
func (t text) codeParted(k int) int {
	if t.gap(k)&(pii.GapComma|pii.GapLine) == 0 || !t.numeral(k+1) {
		return -1
	}
	digits, n := t.len(k), k
	for digits < 5 && t.numeral(n+1) && t.blank(n+1) {
		n++
		digits += t.len(n)
	}
	if digits != 5 && (digits != 4 || n != k+1 || t.len(k) != 2) || !t.blank(n+1) || !t.word(n+1) {
		return -1
	}
	if c := t.class(n + 1); c&town == 0 || t.rank(n+1) == 1 || t.month(n+1) {
		return -1
	}
	return n
}

// secondHalf reports whether word k, n digits behind a blank and before a word, may be the rest of a postal code.
func (t text) secondHalf(k, n int) bool { return t.digits(k, n) && t.blank(k) && t.word(k+1) }

// landBefore reports whether the word before number k is the sign of a country: SE-114 18, DK 2100.
func (t text) landBefore(k int) bool {
	if !t.numeral(k) || !t.word(k-1) || t.len(k-1) > 3 {
		return false
	}
	switch t.gap(k) {
	case pii.GapHyphen:
		return t.sign(k-1) == partLand || t.oneOf(k-1, "s", "n")
	case pii.GapBlank, 0:
		return t.flags(k-1)&pii.AllCaps != 0 && t.sign(k-1) == partLand && t.len(k) >= 3
	}
	return false
}

// codeAlone returns the last word of a postal code that begins with word k and no town follows, or -1.
func (t text) codeAlone(k int) int {
	if !t.numeral(k) || !t.only(k, partGap) || t.year(k) && t.gap(k)&(pii.GapComma|pii.GapLine) == 0 {
		return -1
	}
	return t.codeAt(k)
}

// codeAt does so whatever stands before the code.
func (t text) codeAt(k int) int {
	last := k
	switch t.len(k) {
	case 3:
		if !t.digits(k+1, 2) || !t.blank(k+1) {
			return -1
		}
		last++
	case 4, 5:
	default:
		return -1
	}
	n := last + 1
	if t.clock(n) || t.isUnit(n) || t.has(n) && (t.gap(n) == 0 || t.gap(n)&(pii.GapHyphen|pii.GapSlash|pii.GapColon) != 0) {
		return -1
	}
	return last
}

// codeApart reports whether the postal code that ends with word k is no other number behind a house: it is written as one, or
// stands behind a comma or a line end.
func (t text) codeApart(k int) bool {
	if t.landBefore(k) || t.len(k) == 5 || t.len(k) == 2 && t.number(k-1, 3) {
		return true
	}
	return t.gap(k)&(pii.GapComma|pii.GapLine) != 0 && t.gap(k)&pii.GapHyphen == 0
}

// year reports whether word k is a year as much as a postal code: 1998, 2026.
func (t text) year(k int) bool {
	b := t.Of(k)
	return len(b) == 4 && (b[0] == '1' && b[1] == '9' || b[0] == '2' && b[1] == '0')
}

// postalAlone reads a postal code and a town that stand without a street.
func (t text) postalAlone(i int) (place, bool) {
	land := t.landBefore(i)
	if t.len(i) < 3 || i > 0 && !land && (t.gap(i)&pii.GapHyphen != 0 || t.gap(i) == 0) {
		return place{}, false
	}
	if t.gap(i) == pii.GapComma && t.numeral(i-1) { // 0,0311
		return place{}, false
	}
	code, last := t.postal(i)
	if land {
		code, last = t.postal(i - 1)
	}
	if code < 0 || !t.word(last+1) || t.tabbed(last+1) && t.class(last+1)&town == 0 {
		return place{}, false
	}
	p := place{first: code, last: last}
	if land {
		p.sum.add(aPrefix)
	}
	t.weighCode(&p, i)
	before := p.sum.sum
	p.last = t.town(last, &p)
	if n := p.last + 1; p.last == last || p.sum.sum == before || t.blank(n) && t.oneOf(n, "kommun", "kommune") { // 5000 malmö kommun
		return place{}, false
	}
	if t.townEnds(&p, i, last) {
		p.sum.add(aTownEnds)
	}
	t.countryBehind(&p)
	t.farmBefore(&p)
	return p, true
}

// weighCode weighs a postal code of which number i is the first, by how it is written and what stands before it.
func (t text) weighCode(p *place, i int) {
	switch {
	case p.last > i:
		p.sum.add(aCodeSpaced)
	case t.len(i) == 5:
		p.sum.add(aCode5)
	case t.len(i) == 4:
		p.sum.add(aCode4)
		if t.year(i) {
			p.sum.add(aYear)
		}
	default:
		p.sum.add(aCode3)
		if t.townWord(p.last+1) == partIceland {
			p.sum.add(aIcelandic)
		}
	}
	if t.Of(i)[0] == '0' {
		p.sum.add(aZero)
	}
	if t.blank(p.first) && t.sign(p.first-1) == partNumbered {
		p.sum.add(aNumbered)
	}
}

// townEnds reports whether nothing stands behind the town of a postal code that begins with number i and ends with word last, which is no
// other number: 123 45 Lund.
func (t text) townEnds(p *place, i, last int) bool {
	if t.only(p.last+1, pii.GapBlank) || t.class(last+1)&(name|notName) != 0 {
		return false
	}
	return last > i || t.len(i) == 5 && (t.starts(p.first) || t.gap(p.first)&pii.GapComma != 0)
}
