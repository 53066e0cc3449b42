package people

import "github.com/sladd-go/sladd/pii"

// Addresses as one writes them in English: the number before the street, and behind the town the code of Britain
// (22 Acacia Avenue, London SW1A 1AA) or of the United States (IL 62704).

// english reads number i as the house's of an English street behind it. In lower case a word such as address or
// live has to stand before it.
func (t text) english(i int) (place, bool) {
	last := i
	if t.len(i) > 4 || t.gap(i) == 0 || t.gap(i)&pii.GapHyphen != 0 {
		return place{}, false
	}
	if t.letter(i+1) && t.gap(i+1) == 0 { // 22B
		last++
	}
	up := t.flags(last+1)&pii.Capital != 0
	if !up && !t.livesNear(i) && !t.livesEnglish(i) {
		return place{}, false
	}
	for k := last + 1; k <= last+4; k++ {
		if !t.word(k) || t.gap(k) != pii.GapBlank || up && t.flags(k)&pii.Capital == 0 {
			return place{}, false
		}
		if k == last+1 || t.sign(k) != partEnglish && !(t.is(k, "st") && t.endsSentence(k)) {
			if !up && (t.rank(k) == 1 || t.runes(k) == 1) {
				return place{}, false
			}
			continue
		}
		p := place{first: i, last: k}
		p.sum.add(aEnglish)
		if up {
			p.sum.add(aCapital)
		} else if t.is(i-1, "at") {
			p.sum.add(aSent)
		}
		t.englishTown(&p)
		t.houseBefore(&p)
		return p, true
	}
	return place{}, false
}

// livesNear reports whether one of the three words before word i says that an address follows.
func (t text) livesNear(i int) bool {
	for k := i - 1; k >= i-3 && t.word(k); k-- {
		if t.cue(k) == cueLives {
			return true
		}
	}
	return false
}

// livesEnglish reports whether English words before word i say that an address follows: I live at 14 kirkegata.
func (t text) livesEnglish(i int) bool {
	return (t.is(i-1, "at") || t.livesNear(i)) && t.languages(i)&en != 0
}

// englishTown takes along up to three parts of a place behind commas or line ends, and the code.
func (t text) englishTown(p *place) {
	for n := 0; n < 3; n++ {
		k := p.last + 1
		if g := t.gap(k); g&(pii.GapComma|pii.GapLine) == 0 && n == 0 && t.class(k)&town == 0 || g&^(pii.GapComma|pii.GapLine|pii.GapBlank) != 0 {
			break
		}
		if to := t.britishCode(k); to > k {
			p.last = to
			p.sum.add(aPostal)
			return
		}
		if !t.word(k) || t.flags(k)&pii.Capital == 0 && t.class(k)&town == 0 || t.rank(k) == 1 || t.class(k)&given1 != 0 && t.class(k)&town == 0 {
			break
		}
		p.sum.add(aUnknownTown)
		for p.last = k; p.last < k+2 && t.word(p.last+1) && t.gap(p.last+1) == pii.GapBlank && t.flags(p.last+1)&pii.Capital != 0 && t.britishCode(p.last+1) < 0; {
			p.last++
		}
		if to := t.britishCode(p.last + 1); to >= 0 && t.gap(p.last+1)&^(pii.GapBlank|pii.GapLine|pii.GapComma) == 0 {
			p.last = to
			p.sum.add(aPostal)
			return
		}
		if to := p.last + 1; t.has(to) && t.flags(to)&pii.IsNumber != 0 && t.len(to) == 5 && t.gap(to) == pii.GapBlank {
			p.last = to
			p.sum.add(aPostal)
			return
		}
	}
	if p.sum.sum >= 95 {
		t.countryBehind(p)
	}
}

// britishCode returns the last word of the code of Britain that begins with word k, SW1A 1AA, or -1.
func (t text) britishCode(k int) int {
	number := func(k, n int) bool { return t.has(k) && t.flags(k)&pii.IsNumber != 0 && t.len(k) <= n }
	if !t.word(k) || t.len(k) > 2 || !number(k+1, 2) || t.gap(k+1) != 0 {
		return -1
	}
	if k++; t.letter(k+1) && t.gap(k+1) == 0 {
		k++
	}
	if number(k+1, 1) && t.gap(k+1)&^pii.GapBlank == 0 && t.word(k+2) && t.len(k+2) == 2 && t.gap(k+2) == 0 && t.gap(k+3) != 0 {
		return k + 2
	}
	return -1
}
