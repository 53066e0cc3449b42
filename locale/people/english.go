package people

import "github.com/sladd-go/sladd/pii"

// Addresses as one writes them in English: the number before the street, and behind the town the code of Britain
// (22 Acacia Avenue, London SW1A 1AA) or of the United States (IL 62704).

// english reads number i as the house's of an English street behind it. In lower case a word such as address or
// live has to stand before it.
func (t text) english(i int) (place, bool) {
	if t.len(i) > 4 || t.gap(i) == 0 || t.gap(i)&pii.GapHyphen != 0 {
		return place{}, false
	}
	last := i
	if t.tagged(i + 1) { // 22B
		last++
	}
	up := t.up(last + 1)
	if !up && !t.livesNear(i) && !t.atEnglish(i) {
		return place{}, false
	}
	k := t.englishStreet(last+1, up)
	if k < 0 {
		return place{}, false
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

// englishStreet returns the last of the two to four words of an English street that word k begins, or -1: Acacia Avenue. All have
// capitals if up is set, and otherwise none is among the commonest.
func (t text) englishStreet(k int, up bool) int {
	for n := k; n < k+4; n++ {
		switch {
		case !t.word(n) || !t.blank(n) || up && !t.up(n):
			return -1
		case n > k && (t.sign(n) == partEnglish || t.is(n, "st") && t.endsSentence(n)):
			return n
		case !up && (t.rank(n) == 1 || t.runes(n) == 1):
			return -1
		}
	}
	return -1
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
	return t.atEnglish(i) || t.livesNear(i) && t.languages(i)&en != 0
}

// atEnglish reports whether the English at stands before word i.
func (t text) atEnglish(i int) bool { return t.is(i-1, "at") && t.languages(i)&en != 0 }

// englishTown takes along up to three parts of a place behind commas or line ends, and the code.
func (t text) englishTown(p *place) {
	for n := range 3 {
		k := p.last + 1
		marked := t.gap(k)&(pii.GapComma|pii.GapLine) != 0
		if !t.only(k, partGap) || !marked && n == 0 && t.class(k)&town == 0 {
			break
		}
		if t.codeHere(p, t.britishCode(k)) {
			return
		}
		if !t.englishPlace(k) {
			break
		}
		p.sum.add(aUnknownTown)
		p.last = t.englishPlaceEnd(k)
		if k = p.last + 1; t.only(k, partGap) && t.codeHere(p, t.britishCode(k)) {
			return
		}
		if t.digits(k, 5) && t.blank(k) { // IL 62704
			t.codeHere(p, k)
			return
		}
	}
	if p.sum.sum >= sureStreet {
		t.countryBehind(p)
	}
}

// codeHere takes along a postal code that ends with word to, if it isn't -1.
func (t text) codeHere(p *place, to int) bool {
	if to < 0 {
		return false
	}
	p.last = to
	p.sum.add(aPostal)
	return true
}

// englishPlace reports whether word k, behind an English street, may begin the name of a place.
func (t text) englishPlace(k int) bool {
	if !t.word(k) || t.rank(k) == 1 {
		return false
	}
	return t.class(k)&town != 0 || t.up(k) && t.class(k)&given1 == 0
}

// englishPlaceEnd returns the last of the up to three words of the place that word k begins.
func (t text) englishPlaceEnd(k int) int {
	for n := k + 1; n <= k+2; n++ {
		if !t.word(n) || !t.blank(n) || !t.up(n) || t.britishCode(n) >= 0 {
			return n - 1
		}
	}
	return k + 2
}

// britishCode returns the last word of the code of Britain that begins with word k, SW1A 1AA, or -1.
func (t text) britishCode(k int) int {
	if !t.word(k) || t.len(k) > 2 || !t.number(k+1, 2) || t.gap(k+1) != 0 {
		return -1
	}
	if k++; t.tagged(k + 1) {
		k++
	}
	if t.number(k+1, 1) && t.only(k+1, pii.GapBlank) && t.word(k+2) && t.len(k+2) == 2 && t.gap(k+2) == 0 && t.gap(k+3) != 0 {
		return k + 2
	}
	return -1
}
