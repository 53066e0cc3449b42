package people

import "github.com/sladd-go/sladd/pii"

// scoreShape weighs how the run is written.
func (t text) scoreShape(s *scorer, r run) {
	k := r.first
	for k < r.last && (t.particleAt(k) || t.starts(k) && t.up(k+1)) {
		k++
	}
	switch f := t.flags(k); {
	case f&pii.Capital == 0:
		s.add(fLower)
		if r.first == r.last && t.cased(k) {
			s.add(fLowerCased)
		}
	case f&pii.AllCaps != 0:
		t.scoreCapitals(s, r, k)
	case t.starts(k):
		s.add(fCapStart)
	case t.titled(k):
		s.add(fCapTitle)
	default:
		s.add(fCapMiddle)
		t.scoreCapital(s, k)
	}
}

// casedReach is how many words before a word its sentence may begin.
const casedReach = 12

// cased reports whether the sentence of word k begins with a capital: who types that types names with one, too.
func (t text) cased(k int) bool {
	for j := k; t.word(j) && k-j < casedReach; j-- {
		if t.starts(j) {
			return t.up(j) && t.flags(j)&pii.AllCaps == 0
		}
	}
	return false
}

// scoreCapitals weighs that word k is all in capitals, where what is around isn't: ANNA, and SMS rather than a name.
func (t text) scoreCapitals(s *scorer, r run, k int) {
	if t.shouted(k) {
		return
	}
	s.add(fAllCaps)
	if r.first == r.last && t.runes(k) <= 4 && t.class(k)&given1 == 0 && !t.signature(r) {
		s.add(fAcronym)
	}
}

// scoreCapital weighs the capital that word k, which may be a word, has inside a sentence: less where it is one in English alone.
func (t text) scoreCapital(s *scorer, k int) {
	switch in := t.sense(k).name; {
	case in&^(strong|weak) == en:
		if t.only(k, pii.GapBlank) && k > 0 && !t.up(k-1) && !t.is(k-1, "s") {
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
	g := t.gap(r.first)
	if r.first == 0 || g&pii.GapStart != 0 {
		return
	}
	k := t.wordBefore(r.first)
	if !t.word(k) {
		if g&pii.GapColon != 0 && t.number(k, 2) && t.ofPeopleLabel(k) { // Rejsende 2: Tage Hvid
			s.add(fRoleColon)
		}
		return
	}
	t.scoreLead(s, r, k, g)
	if t.endsThanks(r, k, g) {
		s.add(fThanksEnd)
	}
	if t.listedBefore(r, k, g) {
		s.add(fList)
	}
}

// wordBefore returns the word before the run that begins with word first, over what says nothing there: heter nu
// Anna, bróðir minn Dagur.
func (t text) wordBefore(first int) int {
	k := first - 1
	for n := 0; n < 2 && k > 0 && (t.cue(k) == cueFill || t.cue(k) == cueAgain) && t.only(k+1, pii.GapBlank); n++ {
		k--
	}
	if k > 0 && t.cue(k) == cueOwn && t.only(k, pii.GapBlank) && (t.cue(k-1) == cueFamily || t.class(k-1)&family != 0) {
		return k - 1
	}
	return k
}

// gluedBefore reports whether the run is part of a longer word by what stands before it, and weighs an @ in its place.
func (t text) gluedBefore(s *scorer, r run) bool {
	first := r.first
	b, g := t.between(first), t.gap(first)
	at := len(b) == 1 && b[0] == '@'
	switch {
	case len(b) == 0:
		return first > 0 && g&pii.GapStart == 0
	case at && g&pii.GapStart != 0: // @anna
		s.add(fPrep)
		return false
	case t.cellSign(first): // 1090|Yusuf Demir
		return false
	case t.ampersand(first) && t.sureName(first-1): // Sanne+Brian
		return false
	case !at && g&(lineEnd|pii.GapBlank|pii.GapStart) != 0:
		return false
	case g&(pii.GapAt|pii.GapStop|pii.GapOther|pii.GapHyphen) == 0 && (g != pii.GapParen || t.up(first)):
		return false
	}
	return !(first > 0 && t.initial(first-1)) && !t.formValue(first) && !t.inFile(r)
}

// slashed reports whether the run is who signs behind a slash: tack på förhand /anna, mvh / anna.
func (t text) slashed(r run) bool {
	g := t.gap(r.first)
	if g&pii.GapSlash == 0 || g&pii.GapParen != 0 {
		return false
	}
	if g&(pii.GapBlank|pii.GapLine|pii.GapStart) == 0 && (r.first == 0 || !t.signBefore(r.first)) {
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
		if end && g&pii.GapStop != 0 && t.up(r.first) && t.class(r.first)&given1 != 0 && t.wordly(r.first) {
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
	if s.sum-before > 50 && g == pii.GapBlank && t.class(r.base)&(town|surname1|inflected) == town|surname1 { // rva Salo
		if q := t.cue(k); q != cueSign && q != cueSignAt {
			s.times(fTown, -1)
		}
	}
	if g&pii.GapColon != 0 && g&(pii.GapStop|pii.GapPara) == 0 && !(t.cue(k) == cueRole && t.utters(r)) {
		if s.sum <= before && t.colonBefore(r.first) && t.ofPeopleLabel(r.first) && !t.utters(r) && !t.dated(r) {
			s.add(fRoleColon)
		}
		s.add(fColon)
	}
	for j := k; j > k-3 && t.word(j) && t.cue(j) != cueOr && t.gap(j+1)&(pii.GapStop|lineEnd) == 0; j-- {
		if t.cue(j) == cueBot {
			s.add(fThing)
			return
		}
	}
}

// endsThanks reports whether the run ends a sentence that thanks: tack för hjälpen Anna.
func (t text) endsThanks(r run, k int, g pii.Gap) bool {
	switch {
	case g&^blankComma == 0 && t.endsSentence(r.last):
	case g&^(blankStop|lineEnd|pii.GapHyphen) == 0 && t.atEnd(r.last, r.lead): // tack för hjälpen! Anna
	default:
		return false
	}
	for j := k; j > k-5 && t.word(j); j-- {
		if t.cue(j) == cueThanks && (j < k || g != pii.GapBlank) {
			return true
		}
		if !t.only(j, blankComma) {
			break
		}
	}
	return false
}

// listedBefore reports whether the run goes on with a list of names: Anna, Pekka och Liv, haddad/ek.
func (t text) listedBefore(r run, k int, g pii.Gap) bool {
	and := t.cue(k) == cueAnd && g&^blankComma == 0
	switch {
	case g&^(pii.GapOther|pii.GapBlank) == 0 && t.ampersand(r.first):
		return t.sureName(k) && t.alike(k, r.first)
	case g == pii.GapSlash:
		return t.class(k)&name != 0 && t.plainName(k) && t.alike(k, r.first)
	case and && t.sureName(k-1):
		return true
	case t.comma(r.first):
		return t.sureName(k) || t.listName(k) && t.listName(r.first)
	}
	return and && g == pii.GapBlank && t.gap(k-1)&pii.GapComma != 0 && t.listName(k-1) && t.listName(r.first)
}

// sureName reports whether word k is a known name and no word.
func (t text) sureName(k int) bool {
	return t.word(k) && t.class(k)&given != 0 && t.class(k)&nameWord == 0 && t.rank(k) == 0
}
