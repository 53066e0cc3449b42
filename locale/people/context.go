package people

import "github.com/sladd-go/sladd/pii"

// scoreShape weighs how the run is written.
func (t text) scoreShape(s *scorer, r run) {
	k := r.first
	for k < r.last && (t.particleAt(k) || t.starts(k) && t.flags(k+1)&pii.Capital != 0) {
		k++
	}
	f := t.flags(k)
	switch {
	case f&pii.Capital == 0:
		s.add(fLower)
	case f&pii.AllCaps != 0:
		if !t.shouted(k) {
			s.add(fAllCaps)
			if r.first == r.last && t.runes(k) <= 4 && t.class(k)&given1 == 0 && !t.signature(r) {
				s.add(fAcronym)
			}
		}
	case t.starts(k):
		s.add(fCapStart)
	case t.titled(k):
		s.add(fCapTitle)
	default:
		s.add(fCapMiddle)
		t.scoreCapital(s, k)
	}
}

// scoreCapital weighs the capital that word k, which may be a word, has inside a sentence: less where it is one in English alone.
func (t text) scoreCapital(s *scorer, k int) {
	switch in := t.sense(k).name; {
	case in&^(strong|weak) == en:
		if t.gap(k)&^pii.GapBlank == 0 && k > 0 && t.flags(k-1)&pii.Capital == 0 && !t.is(k-1, "s") {
			s.add(fCapEnglish)
		}
	case in&strong != 0:
		s.add(fCapStrong)
	case in != 0 || t.class(k)&given1 != 0 && t.rank(k) > 1:
		s.add(fCapWord)
	}
}

// scoreBefore weighs what stands before the run.
func (t text) scoreBefore(s *scorer, r run) {
	before := s.sum
	t.before(s, r)
	if s.sum > before {
		s.evidence |= pii.Position
	}
}

// before weighs what the run is joined to, its place in the line, and the words before it.
func (t text) before(s *scorer, r run) {
	if t.gluedBefore(s, r) {
		s.add(fGlued)
	}
	if t.signature(r) {
		s.add(fSignature)
	}
	if t.slashed(r) {
		s.add(fSlash)
		return
	}
	t.scoreLine(s, r)
	k, g := r.first-1, t.gap(r.first)
	if k < 0 || g&pii.GapStart != 0 {
		return
	}
	for n := 0; n < 2 && k > 0 && (t.cue(k) == cueFill || t.cue(k) == cueAgain) && t.gap(k+1)&^pii.GapBlank == 0; n++ {
		k--
	}
	if g&pii.GapColon != 0 && t.has(k) && t.flags(k)&pii.IsNumber != 0 && t.len(k) <= 2 && t.cue(k-1) == cueRole {
		s.add(fRoleColon) // Rejsende 2: Tage Hvid
	}
	if !t.word(k) {
		return
	}
	if t.cue(k) == cueOwn && k > 0 && (t.cue(k-1) == cueFamily || t.class(k-1)&family != 0) && t.gap(k)&^pii.GapBlank == 0 {
		k-- // bróðir minn Dagur
	}
	t.scoreLead(s, r, k, g)
	if t.endsThanks(r, k, g) {
		s.add(fThanksEnd)
	}
	if t.listedBefore(r, k, g) {
		s.add(fList)
	}
}

// gluedBefore reports whether the run is part of a longer word by what stands before it, and weighs an @ in its place.
func (t text) gluedBefore(s *scorer, r run) bool {
	first := r.first
	b, g := t.between(first), t.gap(first)
	switch {
	case len(b) == 0:
		return first > 0 && g&pii.GapStart == 0
	case g&(pii.GapBlank|pii.GapLine|pii.GapPara|pii.GapStart) != 0 && !(len(b) == 1 && b[0] == '@'):
		return false
	case len(b) == 1 && b[0] == '@' && g&pii.GapStart != 0: // @anna
		s.add(fPrep)
		return false
	case g&(pii.GapAt|pii.GapStop|pii.GapOther|pii.GapHyphen) == 0 && !(g == pii.GapParen && t.flags(first)&pii.Capital == 0):
		return false
	}
	return !(first > 0 && t.initial(first-1)) && !t.formValue(first) && !t.inFile(r)
}

// slashed reports whether the run is who signs behind a slash: tack på förhand /anna, mvh / anna.
func (t text) slashed(r run) bool {
	k, g := r.first-1, t.gap(r.first)
	if g&pii.GapSlash == 0 || g&pii.GapParen != 0 || g&(pii.GapBlank|pii.GapLine|pii.GapStart) == 0 && !(k >= 0 && t.signBefore(r.first)) {
		return false
	}
	if b := t.between(r.first); len(b) == 0 || b[len(b)-1] == '/' {
		return true
	}
	c := t.class(r.base)
	return t.atEnd(r.last, r.lead) && g == pii.GapSlash|pii.GapBlank && (c&(given|shy) == given || c == shy)
}

// scoreLine weighs that the run stands alone on its line, or ends one or the text.
func (t text) scoreLine(s *scorer, r run) {
	g, end := t.gap(r.first), t.atEnd(r.last, r.lead)
	last := end || t.lineStart(r.last+1)
	switch {
	case last && t.lineStart(r.first):
		switch {
		case end && g&pii.GapStart != 0:
			s.add(fWholeText)
		case end:
			s.add(fLineAlone)
		case g&pii.GapOther != 0: // an emoji and a name, alone on their line
			s.add(fWholeText)
		}
	case last && g&(pii.GapStop|pii.GapComma|pii.GapHyphen) != 0 && g&pii.GapBlank != 0:
		s.add(fTextEnd)
		if end && g&pii.GapStop != 0 && t.class(r.first)&given1 != 0 && t.flags(r.first)&pii.Capital != 0 && t.wordly(r.first) {
			s.add(fLastWord)
		}
	case t.aged(r):
		s.add(fAged)
	}
}

// scoreLead weighs the cue that word k is, and the bot that one of three words before it is.
func (t text) scoreLead(s *scorer, r run, k int, g pii.Gap) {
	before := s.sum
	t.scoreCue(s, r, k, g)
	if q := t.cue(k); s.sum-before > 50 && g == pii.GapBlank && t.class(r.base)&(town|surname1|inflected) == town|surname1 && q != cueSign && q != cueSignAt { // rva Salo
		s.times(fTown, -1)
	}
	if g&pii.GapColon != 0 && g&(pii.GapStop|pii.GapPara) == 0 {
		s.add(fColon)
	}
	for j := k; j > k-3 && t.word(j) && t.cue(j) != cueOr && t.gap(j+1)&(pii.GapStop|pii.GapLine|pii.GapPara) == 0; j-- {
		if t.cue(j) == cueBot {
			s.add(fThing)
			return
		}
	}
}

// endsThanks reports whether the run ends a sentence that thanks: tack för hjälpen Anna.
func (t text) endsThanks(r run, k int, g pii.Gap) bool {
	if (g&^(pii.GapBlank|pii.GapComma) != 0 || !t.endsSentence(r.last)) && (g&^(pii.GapBlank|pii.GapLine|pii.GapPara|pii.GapStop|pii.GapHyphen) != 0 || !t.atEnd(r.last, r.lead)) {
		return false
	}
	for j := k; j > k-5 && t.word(j); j-- {
		if t.cue(j) == cueThanks && (j < k || g != pii.GapBlank) {
			return true
		}
		if t.gap(j)&^(pii.GapBlank|pii.GapComma) != 0 {
			break
		}
	}
	return false
}

// listedBefore reports whether the run goes on with a list of names: Anna, Pekka och Liv, haddad/ek.
func (t text) listedBefore(r run, k int, g pii.Gap) bool {
	first := r.first
	switch {
	case g == pii.GapSlash:
		return t.class(k)&name != 0 && t.plainName(k) && t.flags(k)&pii.Capital == t.flags(first)&pii.Capital
	case t.cue(k) == cueAnd && g&^(pii.GapBlank|pii.GapComma) == 0:
		return t.sureName(k-1) || g == pii.GapBlank && t.listName(k-1) && t.listName(first) && t.gap(k-1)&pii.GapComma != 0 || g&^pii.GapBlank == pii.GapComma && (t.sureName(k) || t.listName(k) && t.listName(first))
	case g&^pii.GapBlank == pii.GapComma:
		return t.sureName(k) || t.listName(k) && t.listName(first)
	}
	return false
}

// sureName reports whether word k is a known name and no word.
func (t text) sureName(k int) bool {
	return t.word(k) && t.class(k)&given != 0 && t.class(k)&nameWord == 0 && t.rank(k) == 0
}
