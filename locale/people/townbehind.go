package people

import "github.com/sladd-go/sladd/pii"

// What stands behind the street and the house: a box, a postal code and a town, either alone.

const townGap = partGap | pii.GapSlash | pii.GapStop | pii.GapHyphen | pii.GapOther | pii.GapParen

// townBehind takes along the postal code and the town behind an address, or a town behind a comma.
func (t text) townBehind(p *place) {
	k := p.last + 1
	if !t.has(k) || !t.only(k, townGap) && !t.semicolon(k) || t.tabbed(k) {
		return
	}
	if t.word(k) && (t.cue(k) == cueIn || t.sign(k) == partBy) && t.only(k, pii.GapBlank) && t.numeral(k+1) { // 33 i 3500 Værløse
		k++
	}
	if t.cue(k) == cueBox && t.numeral(k+1) && t.blank(k+1) && t.runes(k) > 2 { // Mossvägen 2, Box 43
		p.last = k + 1
		if k += 2; !t.has(k) || !t.only(k, townGap) {
			return
		}
	}
	if !t.codeAndTown(p, k) && !t.codeAside(p, k) && !t.codeOnly(p) {
		t.townAlone(p)
	}
	t.countryBehind(p)
}

// codeCell reports whether a postal code and its town are the next cell of a table, from word k on.
func (t text) codeCell(k int) bool {
	if !t.numeral(k) || !t.tabbed(k) {
		return false
	}
	code, last := t.postal(k)
	return code >= 0 && t.class(last+1)&town != 0
}

// codeAndTown takes along a postal code and its town, with up to three words of a place, or c/o and a name, from word k to the
// code: 8, Blåvand, 6857 Blåvand.
func (t text) codeAndTown(p *place, k int) bool {
	for n := range 6 {
		code, last := t.postal(k)
		if code < 0 && t.numeral(k) && p.sum.sum >= sureStreet {
			last = t.codeParted(k)
		}
		if last >= 0 {
			to := t.town(last, p)
			if to == last {
				return false
			}
			p.last = to
			p.sum.add(aPostal)
			if last > k && t.flags(k)&pii.IsNumber != 0 {
				p.sum.add(aSpaced)
			}
			return true
		}
		if !t.word(k) || !t.mayStand(k, n) {
			return false
		}
		k++
	}
	return false
}

// codeAside takes along a postal code and its town behind what is said of the house between two commas, from word k on: Tallvägen 5, gula
// huset, 792 50 Mora.
func (t text) codeAside(p *place, k int) bool {
	if t.gap(k) != blankComma {
		return false
	}
	for n := 0; n < asideWords && t.word(k) && (n == 0 || t.blank(k)); n++ {
		k++
	}
	if t.gap(k) != blankComma || !t.numeral(k) {
		return false
	}
	_, last := t.postal(k)
	return last >= 0 && t.class(last+1)&town != 0 && t.codeAndTown(p, k)
}

// asideWords are so many as say which house it is.
const asideWords = 4

// codeOnly takes along a postal code behind which no town stands, or one on the next line.
func (t text) codeOnly(p *place) bool {
	to := t.codeAlone(p.last + 1)
	if to < 0 || p.sum.sum < 100 && !(p.land && t.codeComma(p.last)) {
		return false
	}
	if p.last = to; p.land {
		p.sum.add(aCodeComma)
	}
	p.sum.add(aSpaced)
	if n := to + 1; t.word(n) && t.gap(n)&^pii.GapBlank == pii.GapLine && t.up(n) && t.class(n)&town != 0 {
		p.last = t.townEnd(n)
	}
	return true
}
