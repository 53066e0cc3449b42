package people

import "github.com/sladd-go/sladd/pii"

// What cues say that lead to whom one is, signs as or greets.

// called: jag heter, the customer is called.
func (l lead) called(s *scorer) {
	if !l.near && !l.colon || l.asksFor() {
		return
	}
	for j := l.k - 1; j >= l.k-3 && l.word(j) && l.blank(j+1); j-- {
		if l.text.cue(j) == cueThing { // vår katt heter Sigge
			s.add(fThing)
			return
		}
	}
	s.add(fCalled)
}

// asksFor reports whether he or she stands behind the cue, and not what somebody says that he is called: vad heter han, nu hedder hun Lis.
func (l lead) asksFor() bool {
	return !l.up(l.base) && !l.oneOf(l.k-1, "jag", "jeg", "ég", "eg", "i") && in(thirdPersons, l.Of(l.base))
}

var thirdPersons = []string{"han", "hon", "hun", "ho", "hann", "hán", "hän", "he", "she", "den", "det", "de"}

// name: namn: Anna, efternamn lind.
func (l lead) name(s *scorer) {
	known := l.class(l.base)&name != 0
	if l.wholeValue() {
		s.add(fCalled)
	}
	switch {
	case l.colon, l.g&(pii.GapHyphen|pii.GapOther) != 0, l.g == pii.GapBlank && known, l.inParens():
		s.add(fLabel)
	case l.near && (l.g&pii.GapComma == 0 || known):
		s.add(fContact)
	}
}

// wholeValue reports whether the run, with a capital, is all that a field of XML or JSON holds that is called more than name alone:
// "eft":"Aabenhus", <efternavn>Aabenhus</efternavn>.
func (l lead) wholeValue() bool {
	if l.g&(pii.GapQuote|pii.GapParen) == 0 || !l.up(l.first) || !l.valueStart(l.first) || l.has(l.last+1) && l.gap(l.last+1)&(pii.GapQuote|pii.GapParen) == 0 {
		return false
	}
	return !l.oneOf(l.k, "name", "names", "namn", "navn", "nimi", "nafn", "nam")
}

// inParens reports whether the run, with a capital, stands in parentheses behind the cue: maiden name (Pemberton).
func (l lead) inParens() bool {
	return l.g == pii.GapBlank|pii.GapParen && l.up(l.first) && l.gap(l.last+1)&pii.GapParen != 0
}

// is: my name is, I am, this is.
func (l lead) is(s *scorer) {
	p := l.k - 1
	if !l.near && !l.colon {
		return
	}
	if !l.only(l.k, pii.GapBlank) && l.gap(l.k) != pii.GapQuote {
		return
	}
	for n := 0; n < 2 && l.links(p); n++ {
		p--
	}
	switch l.text.cue(p) {
	case cueName:
		s.add(fNameIs)
	case cueI:
		s.add(fWeakIntro)
	case cueIn:
		if l.text.is(p, "i") {
			s.add(fWeakIntro)
		}
	case cueThis, cueHere, cueParticle:
		s.add(fDemo)
		if q := l.text.cue(l.last + 1); (q == cueHere || q == cueAgain) && l.only(l.last+1, pii.GapBlank) {
			s.add(fDemoHere)
		}
	case cueFamily, cueRole:
		if l.class(l.base)&given1 != 0 { // mieheni on toivo
			s.add(fRole)
		} else {
			s.add(fDemo)
		}
	}
}

// links reports whether word p, before is, may stand between that and what is: nimeni, my name here.
func (l lead) links(p int) bool {
	switch l.text.cue(p) {
	case cueOwn, cueFill:
		return true
	}
	return l.text.cue(p) == cueThis && l.text.cue(p-1) == cueName
}

// sign: mvh Anna.
func (l lead) sign(s *scorer) {
	if l.first == l.last && l.brandWord(l.base) && l.class(l.base)&given1 == 0 { // Hilsen Rema 1000
		return
	}
	if l.kin() { // mvh mamma
		return
	}
	s.add(fSign)
	l.scoreSignEnd(s, l.run)
	if l.g&lineEnd != 0 {
		s.add(fSignLine)
	}
}

// kin reports whether the run is a word for one of the family, without a capital.
func (l lead) kin() bool {
	return l.first == l.last && !l.up(l.first) && (l.text.cue(l.first) == cueFamily || l.class(l.first)&family != 0)
}

// signAt: t Anna, where it stands apart from what is before it or behind it.
func (l lead) signAt(s *scorer) {
	begins := l.lineStart(l.k)
	if l.g == pii.GapColon && !begins || l.k > 0 && l.flags(l.k-1)&(pii.IsNumber|pii.IsLabel) != 0 { // t:kort
		return
	}
	const apart = pii.GapStop | pii.GapComma
	if begins || l.gap(l.k)&apart != 0 || l.g&(apart|pii.GapLine|pii.GapColon) != 0 {
		s.add(fSign)
		l.scoreSignEnd(s, l.run)
	}
}

// greet: hej Anna.
func (l lead) greet(s *scorer) {
	if l.g&^blankComma != 0 || l.wordGreeted() || l.kin() { // hei tyttö
		return
	}
	s.add(fGreet)
	if n := l.last + 1; l.flags(n)&pii.IsLabel == 0 && l.gap(n)&(lineEnd|pii.GapComma|pii.GapStop|pii.GapOther) != 0 {
		s.add(fVocative)
	}
}

// wordGreeted reports whether the run is a word in lower case and no given name: kære bank.
func (l lead) wordGreeted() bool {
	return l.first == l.last && l.class(l.base)&given == 0 && !l.up(l.base) && l.rank(l.base) != 0
}

// scoreSignEnd weighs that a run of at most three words behind a sign-off ends its line.
func (t text) scoreSignEnd(s *scorer, r run) {
	if t.lineStart(r.last+1) && r.last-r.first < 3 && t.signsAs(r.base) {
		s.add(fSignEnd)
	}
}

// signsAs reports whether word k, with a capital, can be what somebody signs as: no place, no common word, not as shouted as the rest.
func (t text) signsAs(k int) bool {
	if !t.up(k) || t.class(k)&(notName|town) != 0 || placeCase(t.Of(k)) {
		return false
	}
	return t.rank(k) != 1 && !t.shouted(k)
}
