package people

import (
	"github.com/sladd-go/sladd/pii"
)

// besideCue returns the word beside cue i at which a name may begin that would not be looked
// at by itself, or -1.
func (t text) besideCue(i int) int {
	k := i + 1
	switch t.cue(i) {
	case cueHere, cueAgain: // det är my igen
		k = i - 1
		if k >= 0 && t.class(k)&given1 != 0 && t.class(k)&trigger == 0 && t.gap(i)&^pii.GapBlank == 0 && (t.starts(k) || t.cue(k-1) == cueIs || t.cue(k-1) == cueThis) {
			return k
		}
		return -1
	case cueTalk:
		for n := 0; n < 2 && t.word(k) && t.cue(k) != cueWith; n++ {
			k++
		}
		if k++; t.cue(k-1) == cueWith && t.word(k) && (t.class(k)&given1 != 0 || t.class(k)&^shy == 0 && t.rank(k) == 0 && t.runes(k) > 3) && t.class(k)&trigger == 0 && t.gap(k)&^pii.GapBlank == 0 {
			return k
		}
		return -1
	case cueName:
		if t.cue(i-1) == cueIn && t.word(i-2) && t.class(i-2)&trigger == 0 && t.gap(i)&^pii.GapBlank == 0 { // Kim i förnamn
			return i - 2
		}
		for n := 0; n < 3 && t.word(k) && !t.lastGiven(k) && (t.cue(k) == cueIs || t.cue(k) == cueOwn || t.cue(k) == cueFill); n++ {
			k++
		}
	case cueCalled, cueSign:
		if t.cue(i) == cueCalled && t.cue(i+1) == cueI && t.word(i-1) && t.starts(i-1) && t.class(i-1)&given != 0 && t.class(i-1)&trigger == 0 { // klara heter jag
			return i - 1
		}
		for n := 0; n < 2 && t.word(k) && t.gap(k)&pii.GapLine == 0 && !t.lastGiven(k) && (t.cue(k) == cueFill || t.cue(k) == cuePrep || t.cue(k) == cueI); n++ {
			k++
		}
	case cueFamily:
		if t.them(k) && t.class(k)&given1 == 0 { // min bror han hedder
			return -1
		}
		if (t.is(k, "til") || t.is(k, "till")) && t.class(k+1)&given1 != 0 && t.runes(k+1) > 2 && t.gap(k)&t.gap(k+1) == pii.GapBlank && t.endsSentence(k+1) { // kona til per
			return k + 1
		}
		if t.word(k) && t.cue(k) == cueOwn { // bróðir minn Dagur
			k++
		} else if t.cue(i-1) != cueOwn && t.flags(k)&pii.Capital == 0 && t.class(k)&common != 0 && !(t.class(k)&given1 != 0 && !grammatical(t.cue(k)) && t.endsSentence(k)) {
			return -1
		}
	case cueTitle, cueRole, cueSignAt, cueGreet, cueIts:
	case cueContact:
		if t.cue(k) == cuePrep || string(t.Of(k)) == "í" { // hringja í Gest
			k++
		}
		if t.flags(k)&pii.Capital == 0 {
			return -1
		}
	default:
		return -1
	}
	if t.initial(k) && t.word(k+1) && (t.flags(k+1)&pii.Capital != 0 || t.gap(k+1) == pii.GapStop|pii.GapBlank && (t.cue(i) == cueSign || t.cue(i) == cueSignAt)) {
		k++
	}
	if !t.word(k) || t.class(k)&trigger != 0 && !t.doubtful(k) || t.runes(k) < 2 || cueOf(t.class(k)) != noCue && t.class(k)&name == 0 && !t.particleAt(k) {
		return -1
	}
	if t.cue(i) == cueFamily && t.gap(k)&pii.GapComma != 0 && t.flags(k)&pii.Capital == 0 && t.class(k)&(given1|fnWord) != given1 && t.sense(k).name&strong != 0 { // min mand, han har
		return -1
	}
	if t.cue(k) == cueOwn && t.cue(k+1) == cueFamily && t.flags(k)&pii.Capital == 0 { // sol heter min dotter
		return -1
	}
	if grammatical(t.cue(k)) && t.flags(k)&pii.Capital == 0 && t.cue(i) != cueCalled && !(t.cue(i) == cueSign && t.endsSentence(k)) && t.cue(i) != cueName {
		return -1
	}
	if t.particleAt(k) && t.word(k+1) {
		if k++; t.class(k)&trigger != 0 {
			return -1
		}
	}
	if r := t.rank(k); t.class(k)&name == 0 && (r == 1 && !t.presents(i, k) || r == 2 && t.flags(k)&pii.Capital == 0) {
		return -1
	}
	return k
}

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
		if in := t.sense(k).name; in&^(strong|weak) == en {
			if in != 0 && t.gap(k)&^pii.GapBlank == 0 && k > 0 && t.flags(k-1)&pii.Capital == 0 && !t.is(k-1, "s") {
				s.add(fCapEnglish)
			}
		} else if in&strong != 0 {
			s.add(fCapStrong)
		} else if in != 0 || t.class(k)&given1 != 0 && t.rank(k) > 1 {
			s.add(fCapWord)
		}
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

func (t text) before(s *scorer, r run) {
	first := r.first
	g := t.gap(first)
	if b := t.between(first); len(b) > 0 && g&(pii.GapBlank|pii.GapLine|pii.GapPara|pii.GapStart) == 0 {
		if len(b) == 1 && b[0] == '@' && g&pii.GapStart != 0 {
			s.add(fPrep)
		} else if (g&(pii.GapAt|pii.GapStop|pii.GapOther|pii.GapHyphen) != 0 || g == pii.GapParen && t.flags(first)&pii.Capital == 0) && !(first > 0 && t.initial(first-1)) && !t.formValue(first) && !t.inFile(r) {
			s.add(fGlued)
		}
	} else if len(b) == 0 && first > 0 && g&pii.GapStart == 0 {
		s.add(fGlued)
	}
	if t.signature(r) {
		s.add(fSignature)
	}
	k := first - 1
	if g&pii.GapSlash != 0 && (g&(pii.GapBlank|pii.GapLine|pii.GapStart) != 0 || k >= 0 && (t.cue(k) == cueSign || t.cue(k) == cueSignAt && t.lineStart(k))) && g&pii.GapParen == 0 {
		if b := t.between(first); len(b) == 0 || b[len(b)-1] == '/' || t.atEnd(r.last, r.lead) && g == pii.GapSlash|pii.GapBlank && (t.class(r.base)&(given|shy) == given || t.class(r.base) == shy) {
			s.add(fSlash)
			return
		}
	}
	last := t.atEnd(r.last, r.lead) || t.lineStart(r.last+1)
	switch {
	case last && t.lineStart(first):
		switch end := t.atEnd(r.last, r.lead); {
		case end && g&pii.GapStart != 0:
			s.add(fWholeText)
		case end:
			s.add(fLineAlone)
		case g&pii.GapOther != 0:
			s.add(fWholeText) // an emoji and a name, alone on their line
		}
	case last && g&(pii.GapStop|pii.GapComma|pii.GapHyphen) != 0 && g&pii.GapBlank != 0:
		s.add(fTextEnd)
		if g&pii.GapStop != 0 && t.atEnd(r.last, r.lead) && t.class(r.first)&given1 != 0 && t.flags(r.first)&pii.Capital != 0 && t.wordly(r.first) {
			s.add(fLastWord)
		}
	case t.aged(r):
		s.add(fAged)
	}
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
	before := s.sum
	t.scoreCue(s, r, k, g)
	if s.sum-before > 50 && g == pii.GapBlank && t.class(r.base)&(town|surname1|inflected) == town|surname1 && t.cue(k) != cueSign && t.cue(k) != cueSignAt { // rva Salo
		s.times(fTown, -1)
	}
	if g&pii.GapColon != 0 && g&(pii.GapStop|pii.GapPara) == 0 {
		s.add(fColon)
	}
	for j := k; j > k-3 && t.word(j) && t.cue(j) != cueOr && t.gap(j+1)&(pii.GapStop|pii.GapLine|pii.GapPara) == 0; j-- {
		if t.cue(j) == cueBot {
			s.add(fThing)
			break
		}
	}
	if g&^(pii.GapBlank|pii.GapComma) == 0 && t.endsSentence(r.last) || g&^(pii.GapBlank|pii.GapLine|pii.GapPara|pii.GapStop|pii.GapHyphen) == 0 && t.atEnd(r.last, r.lead) {
		for j := k; j > k-5 && t.word(j); j-- {
			if t.cue(j) == cueThanks && (j < k || g != pii.GapBlank) {
				s.add(fThanksEnd)
			}
			if t.gap(j)&^(pii.GapBlank|pii.GapComma) != 0 {
				break
			}
		}
	}
	if g == pii.GapSlash && t.class(k)&name != 0 && t.plainName(k) && t.flags(k)&pii.Capital == t.flags(first)&pii.Capital { // haddad/ek
		s.add(fList)
	}
	if g&^pii.GapBlank == pii.GapComma && t.listName(k) && t.listName(r.first) || t.cue(k) == cueAnd && g == pii.GapBlank && t.listName(k-1) && t.listName(r.first) && t.gap(k-1)&pii.GapComma != 0 {
		s.add(fList)
	} else if g&^pii.GapBlank == pii.GapComma && t.sureName(k) || g&^(pii.GapBlank|pii.GapComma) == 0 && t.cue(k) == cueAnd && t.sureName(k-1) {
		s.add(fList)
	}
}

// sureName reports whether word k is a known name and no word.
func (t text) sureName(k int) bool {
	return t.word(k) && t.class(k)&given != 0 && t.class(k)&nameWord == 0 && t.rank(k) == 0
}
