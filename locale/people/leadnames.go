package people

import "github.com/sladd-go/sladd/pii"

// What cues say that lead to whom one is, signs as or greets.

// called: jag heter, the customer is called.
func (l lead) called(s *scorer) {
	if !l.near && !l.colon {
		return
	}
	for j := l.k - 1; j >= l.k-3 && l.word(j) && l.gap(j+1) == pii.GapBlank; j-- {
		if l.text.cue(j) == cueThing { // vår katt heter Sigge
			s.add(fThing)
			return
		}
	}
	s.add(fCalled)
}

// name: namn: Anna, efternamn lind.
func (l lead) name(s *scorer) {
	known := l.class(l.base)&name != 0
	switch {
	case l.colon || l.g&(pii.GapHyphen|pii.GapOther) != 0,
		l.g == pii.GapBlank|pii.GapParen && l.flags(l.first)&pii.Capital != 0 && l.gap(l.last+1)&pii.GapParen != 0, // maiden name (Pemberton)
		l.g == pii.GapBlank && known:
		s.add(fLabel)
	case l.near && (l.g&pii.GapComma == 0 || known):
		s.add(fContact)
	}
}

func (l lead) am(s *scorer) {
	if l.near || l.colon {
		s.add(fWeakIntro)
	}
}

// is: my name is, I am, this is.
func (l lead) is(s *scorer) {
	p := l.k - 1
	if !l.near && !l.colon || l.gap(l.k)&^pii.GapBlank != 0 && l.gap(l.k) != pii.GapQuote {
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
		if q := l.text.cue(l.last + 1); (q == cueHere || q == cueAgain) && l.gap(l.last+1)&^pii.GapBlank == 0 {
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
	s.add(fSign)
	l.scoreSignEnd(s, l.run)
	if l.g&(pii.GapLine|pii.GapPara) != 0 {
		s.add(fSignLine)
	}
}

// signAt: t Anna, where it stands apart from what is before it or behind it.
func (l lead) signAt(s *scorer) {
	if l.g == pii.GapColon && !l.lineStart(l.k) || l.k > 0 && l.flags(l.k-1)&(pii.IsNumber|pii.IsLabel) != 0 { // t:kort
		return
	}
	if l.g&(pii.GapStop|pii.GapComma|pii.GapLine|pii.GapColon) != 0 || l.lineStart(l.k) || l.gap(l.k)&(pii.GapStop|pii.GapComma) != 0 {
		s.add(fSign)
		l.scoreSignEnd(s, l.run)
	}
}

// greet: hej Anna.
func (l lead) greet(s *scorer) {
	if l.class(l.base)&given == 0 && l.first == l.last && l.rank(l.base) != 0 && l.flags(l.base)&pii.Capital == 0 { // kære bank
		return
	}
	if l.g&^(pii.GapBlank|pii.GapComma) != 0 {
		return
	}
	s.add(fGreet)
	if b := l.gap(l.last + 1); b&(pii.GapComma|pii.GapStop|pii.GapLine|pii.GapPara|pii.GapOther) != 0 && l.flags(l.last+1)&pii.IsLabel == 0 {
		s.add(fVocative)
	}
}

// scoreSignEnd weighs that a run of at most three words behind a sign-off ends its line.
func (t text) scoreSignEnd(s *scorer, r run) {
	if t.lineStart(r.last+1) && r.last-r.first < 3 && t.flags(r.base)&pii.Capital != 0 && t.class(r.base)&(notName|town) == 0 && !placeCase(t.Of(r.base)) && t.rank(r.base) != 1 && !t.shouted(r.base) {
		s.add(fSignEnd)
	}
}
