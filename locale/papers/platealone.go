package papers

// Plates that no word right before them names: their form, a correction of one by another, or what the message is about tells them:
// "hur mycket får jag dra med ABU 21C?", "det är RX 19440 och inte RX 19404".

// aloneBits is what such a plate counts, so that the name of something else speaks against it where it stands near.
const aloneBits = 12

// alone reports whether the plate is one without a word right before it.
func (p *plateText) alone() bool {
	switch {
	case p.sep == 0:
		return p.upper && p.has(plateDK) && p.size == 7 && p.pairListed()
	case at(p.b, p.e) == '-' || p.termLetters() || otherThing(p.b, p.lo, p.e):
		return false
	case p.upper && p.unmistakable():
		return true
	case !p.upper && !p.unusual():
		return false
	}
	return p.trafficked() || p.corrected() || p.listed()
}

// unmistakable reports whether little but a plate has this form in capitals: ABC 12D, AB 12 345: 75 of 75 in messages.
func (p *plateText) unmistakable() bool {
	return p.sep == ' ' && (p.lettered() || p.pairs) || p.dotted()
}

// unusual reports whether letters and form are such as words and their numbers seldom have, even in small letters.
func (p *plateText) unusual() bool {
	return p.odd() && (p.pairs || p.lettered() || p.dashed())
}

// termLetters reports whether the letters are those of things, terms or money, whatever stands around them.
func (p *plateText) termLetters() bool {
	var w word
	w.fold(p.letters)
	switch {
	case p.pairs:
		return plateNot.has(&w) || noPairs.has(&w)
	case p.lettered():
		return plateNot.has(&w) || smallWords.has(&w) || houseWords.has(&w)
	}
	if p.long() {
		return noPairs.has(&w) || smallWords.has(&w)
	}
	return plateNot.has(&w) || plateThings.has(&w) || smallWords.has(&w)
}

// dotted reports whether it is a Danish plate with stops: "AB.12.345".
func (p *plateText) dotted() bool { return p.pairs && at(p.b, p.e-4) == '.' }

// trafficked reports whether the message speaks of what is done with cars: of anything of it where the form is seldom another's, of
// a vehicle or a plate where it may be.
func (p *plateText) trafficked() bool {
	switch {
	case p.round():
		return false
	case p.has(plateSE|plateAX) || p.electric() || p.pairs, p.has(plateFI) && p.sep == '-' && len(p.letters) == 3 && p.size == 6,
		p.has(plateNO) && p.size == 7:
		return passing(p.b, p.lo, p.e, 16, 9, traffic)
	case p.has(plateIS|plateNO) && p.size > 4, p.has(plateFI) && p.sep == '-':
		return passing(p.b, p.lo, p.e, 12, 7, carish)
	}
	return false
}

// round reports whether the figures are those of models and sums: "GTX 900".
func (p *plateText) round() bool {
	return p.e-p.i == 3 && at(p.b, p.e-1) == '0' && at(p.b, p.e-2) == '0'
}

// corrected reports whether another of the same shape, with most of its characters, stands beside it with a word between that says
// which of them is right.
func (p *plateText) corrected() bool {
	if p.size < 6 || p.sep == '-' && p.e-p.i != 3 {
		return false
	}
	n := p.e - p.lo
	for s := p.e + 2; s <= p.e+correctedReach && s+n <= len(p.b); s++ {
		if isWord(p.b[s]) && !isWord(p.b[s-1]) && ends(p.b, s+n) && p.twin(s) {
			return aroundBehind(p.b[:s], p.e, 4, rather)
		}
	}
	for s := p.lo - n - 2; s >= max(0, p.lo-n-correctedReach); s-- {
		if isWord(p.b[s]) && !isWord(at(p.b, s-1)) && !isWord(p.b[s+n]) && !isDigit(p.b[s+n]) && p.twin(s) {
			return aroundBehind(p.b[:p.lo], s+n, 4, rather)
		}
	}
	return false
}

// listed reports whether another plate, of a form that nothing else has, stands near an ordinary one in three letters: "LWC 28E och FSG
// 663".
func (p *plateText) listed() bool {
	if !p.upper || !p.has(plateSE) {
		return false
	}
	for s := max(0, p.lo-listedReach); s+7 <= min(len(p.b), p.e+listedReach); s++ {
		if isUpper(p.b[s]) && p.b[s+3] == ' ' && isUpper(p.b[s+6]) && !isWord(at(p.b, s-1)) && digits(p.b, s+4) == s+6 &&
			ends(p.b, s+7) && ordinaryChars(p.b[s:s+7]) {
			return true
		}
	}
	return false
}

// pairListed reports whether a Danish plate in pairs of figures, as nothing else is written, stands near: "CN 48 217, min er DB30964".
func (p *plateText) pairListed() bool {
	const n = len("AB 12 345")
	for s := max(0, p.lo-listedReach); s+n <= min(len(p.b), p.e+listedReach); s++ {
		c := p.b[s : s+n]
		if isUpper(c[0]) && isUpper(c[1]) && c[2] == ' ' && c[5] == ' ' && digits(c, 3) == 5 && digits(c, 6) == n &&
			!isWord(at(p.b, s-1)) && ends(p.b, s+n) {
			return !smallPair(c[:2])
		}
	}
	return false
}

// listedReach is how many bytes may stand between plates of one list.
const listedReach = 40

// correctedReach is how many bytes may stand between two plates of which one is right.
const correctedReach = 36

// twin reports whether what begins at b[s] has the shape of the plate and half of its characters in their places.
func (p *plateText) twin(s int) bool {
	same := 0
	for k := p.lo; k < p.e; k++ {
		c, d := p.b[k], p.b[s+k-p.lo]
		switch {
		case isDigit(c) != isDigit(d), isLetter(c) != isLetter(d), !isDigit(c) && !isLetter(c) && c != d, isUpper(c) != isUpper(d):
			return false
		case c == d && c != p.sep:
			same++
		}
	}
	return (2*same >= p.size || p.long()) && same < p.size
}

// rather are words between what is right and what is wrong.
var rather = newLexicon(`istedenfor istedet iställetför inte inte: ej icke ikke ikkje ei eikä ekki not istället stället stedet staden sijaan sijasta vaan frekar heldur utan men
	instead rather skal ska skall should á að vera pitää pitäisi oikea rätt riktig rigtige right rett rétt wrong fel feil forkert väärä
	rangt blev ble varð tuli became medan mens while lägg legg add lisää bæta bætið`)

// icelandicAlone reports whether AB-A12 at b[lo:e], or AB A12 where cars are spoken of, is a plate without a word right before it.
func icelandicAlone(b []byte, lo, e int) bool {
	if plateTaken(b, lo) || otherThing(b, lo, e) {
		return false
	}
	pair := b[lo : lo+2]
	return b[lo+2] == '-' && !sayable(pair) && !smallPair(pair) || (b[lo+2] == '-' || !sayable(pair)) && passing(b, lo, e, 12, 7, traffic)
}

// otherThing reports whether something else of a plate's shape is spoken of right before b[lo:e], or behind it.
func otherThing(b []byte, lo, e int) bool {
	return otherNumber(b, lo) || aroundBefore(b, lo, 5, plateOthers) || aroundBehind(b, e, 4, goods)
}

// smallPair reports whether two letters are a term or stand before numbers.
func smallPair(b []byte) bool {
	var w word
	w.fold(b)
	return smallWords.has(&w) || plateThings.has(&w) || plateModels.has(&w)
}
