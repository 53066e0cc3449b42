package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
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
		if k++; t.cue(k-1) == cueWith && t.word(k) && t.class(k)&given1 != 0 && t.class(k)&trigger == 0 && t.gap(k)&^pii.GapBlank == 0 {
			return k
		}
		return -1
	case cueName:
		if t.cue(i-1) == cueIn && t.word(i-2) && t.class(i-2)&trigger == 0 && t.gap(i)&^pii.GapBlank == 0 { // Kim i förnamn
			return i - 2
		}
		for n := 0; n < 3 && t.word(k) && (t.cue(k) == cueIs || t.cue(k) == cueOwn || t.cue(k) == cueFill); n++ {
			k++
		}
	case cueCalled, cueSign:
		for n := 0; n < 2 && t.word(k) && t.gap(k)&pii.GapLine == 0 && (t.cue(k) == cueFill || t.cue(k) == cuePrep || t.cue(k) == cueI); n++ {
			k++
		}
	case cueFamily:
		if t.word(k) && t.cue(k) == cueOwn { // bróðir minn Dagur
			k++
		} else if t.cue(i-1) != cueOwn && t.flags(k)&pii.Capital == 0 && t.class(k)&common != 0 {
			return -1
		}
	case cueTitle, cueRole, cueSignAt, cueGreet, cueIts:
	case cueYou:
		if t.cue(i-1) != cueIs {
			return -1
		}
	case cueContact:
		if t.flags(k)&pii.Capital == 0 {
			return -1
		}
	default:
		return -1
	}
	if t.initial(k) && t.word(k+1) && t.flags(k+1)&pii.Capital != 0 {
		k++
	}
	if !t.word(k) || t.class(k)&trigger != 0 && !t.doubtful(k) || t.runes(k) < 2 || cueOf(t.class(k)) != noCue && t.class(k)&name == 0 && !t.particleAt(k) {
		return -1
	}
	if grammar(t.cue(k)) && t.flags(k)&pii.Capital == 0 && t.cue(i) != cueCalled && t.cue(i) != cueSign && t.cue(i) != cueName {
		return -1
	}
	if t.particleAt(k) && t.word(k+1) {
		if k++; t.class(k)&trigger != 0 {
			return -1
		}
	}
	if r := t.rank(k); t.class(k)&name == 0 && (r == 1 || r == 2 && t.flags(k)&pii.Capital == 0) {
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
		}
	case t.starts(k):
		s.add(fCapStart)
	case t.titled(k):
		s.add(fCapTitle)
	default:
		s.add(fCapMiddle)
		if in := nameWords.in(lexicon.Hash(t.Of(k))); in&^strong == en {
			if in != 0 && t.gap(k)&^pii.GapBlank == 0 && k > 0 && t.flags(k-1)&pii.Capital == 0 && !t.is(k-1, "s") {
				s.add(fCapEnglish)
			}
		} else if in&strong != 0 {
			s.add(fCapStrong)
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
		if g&(pii.GapAt|pii.GapStop|pii.GapOther|pii.GapHyphen) != 0 && !(first > 0 && t.initial(first-1)) {
			s.add(fGlued)
		}
	} else if len(b) == 0 && first > 0 && g&pii.GapStart == 0 {
		s.add(fGlued)
	}
	k := first - 1
	if g&pii.GapSlash != 0 && (g&(pii.GapBlank|pii.GapLine|pii.GapStart) != 0 || k >= 0 && (t.cue(k) == cueSign || t.cue(k) == cueSignAt && t.lineStart(k))) && g&pii.GapParen == 0 {
		if b := t.between(first); len(b) == 0 || b[len(b)-1] == '/' {
			s.add(fSlash)
			return
		}
	}
	last := t.atEnd(r.last, r.lead) || t.lineStart(r.last+1)
	switch {
	case last && t.lineStart(first):
		if t.atEnd(r.last, r.lead) && g&pii.GapStart == 0 {
			s.add(fLineAlone)
		}
	case last && g&(pii.GapStop|pii.GapComma|pii.GapHyphen) != 0 && g&pii.GapBlank != 0:
		s.add(fTextEnd)
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
	t.scoreCue(s, r, k, g)
	if g&pii.GapColon != 0 && g&(pii.GapStop|pii.GapPara) == 0 {
		s.add(fColon)
	}
	for j := k; j > k-3 && t.word(j) && t.cue(j) != cueOr && t.gap(j+1)&(pii.GapStop|pii.GapLine|pii.GapPara) == 0; j-- {
		if t.cue(j) == cueBot {
			s.add(fThing)
			break
		}
	}
	if g&^(pii.GapBlank|pii.GapComma) == 0 && t.endsSentence(r.last) {
		for j := k; j > k-5 && t.word(j); j-- {
			if t.cue(j) == cueThanks && (j < k || g&pii.GapComma != 0) {
				s.add(fThanksEnd)
			}
			if t.gap(j)&^(pii.GapBlank|pii.GapComma) != 0 {
				break
			}
		}
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

// listName reports whether word k may be one of a list of names, by its capital.
func (t text) listName(k int) bool {
	return t.word(k) && t.flags(k)&pii.Capital != 0 && nameWords.in(lexicon.Hash(t.Of(k))) == 0 && (t.class(k)&given != 0 && t.class(k)&notName == 0 || t.class(k)&trigger != 0 && t.rank(k) == 0 && t.class(k)&(notName|town) == 0)
}

// endsSentence reports whether a sentence or a line ends behind word k.
func (t text) endsSentence(k int) bool {
	return t.flags(k+1)&pii.IsLabel == 0 && t.gap(k+1)&(pii.GapStop|pii.GapLine|pii.GapPara|pii.GapOther) != 0 || !t.has(k+1)
}

// scoreBehind weighs what stands behind the run.
func (t text) scoreBehind(s *scorer, r run) {
	k := r.last + 1
	if !t.has(k) {
		return
	}
	g := t.gap(k)
	if b := t.between(k); g&pii.GapBlank == 0 && g&(pii.GapLine|pii.GapPara) == 0 {
		switch {
		case g&pii.GapAt != 0:
			s.add(fMail)
		case len(b) == 0, g&(pii.GapStop|pii.GapOther|pii.GapSlash) != 0 && len(b) == 1 && t.flags(k)&(pii.Capital|pii.IsLabel) == 0 && t.class(k)&trigger == 0, g == pii.GapHyphen && string(b) == "-" && t.class(k)&trigger == 0:
			s.add(fGlued)
		}
	}
	near := g&^pii.GapBlank == 0
	for j := k; j <= r.last+3 && t.word(j) && t.cue(j) != cueOr; j++ {
		if t.cue(j) == cueBot {
			s.add(fThing)
			break
		}
	}
	for j := k; j <= k+1 && t.word(j) && t.has(j+1); j++ {
		if t.flags(j+1)&pii.IsNumber != 0 && (t.alone(j) || near && t.class(j)&street != 0) {
			s.add(fStreetName)
			break
		}
	}
	switch f := t.flags(k); {
	case f&pii.IsNumber != 0:
		switch n := t.len(k); {
		case near && n <= 4 && t.class(r.last)&(street|roadEnd|landEnd) != 0:
			s.add(fHouse)
		case near && n <= 3 && r.first == r.last:
			s.add(fHouse)
		case n >= 6 || g&(pii.GapParen|pii.GapComma) != 0 || t.phoneAt(k):
			s.add(fNumber)
		}
	case f&pii.IsLabel != 0:
	case t.firmBehind(k):
		s.add(fFirm)
	case near && t.cue(k) == cueIn && t.cue(k+1) == cueName:
		s.add(fInName)
	case near && (t.cue(k) == cueHere || t.cue(k) == cueAgain):
		s.add(fHere)
		if t.starts(r.first) && t.flags(k+1)&pii.IsLabel == 0 && t.gap(k+1)&(pii.GapComma|pii.GapStop|pii.GapLine|pii.GapPara|pii.GapHyphen) != 0 {
			s.add(fHereStart)
		}
	case near && t.cue(k) == cueIs && t.cue(k+1) == cueHere:
		s.add(fHere)
	case near && t.class(r.last)&inflected != 0 && (t.cue(k) == cueFamily || t.class(k)&family != 0):
		s.add(fOwnFamily)
	case near && t.cue(k) == cueSpoke:
		s.add(fSpoke)
	case near && (t.cue(k) == cueSaid || t.cue(k) == cueLives || t.cue(k) == cueCalled):
		s.add(fSaid)
	case near && t.cue(k) == cueAnd && t.sureName(k+1), g&^pii.GapBlank == pii.GapComma && t.sureName(k):
		s.add(fList)
	case g&pii.GapColon != 0 && t.lineStart(r.first):
		s.add(fSpeaker)
		if t.transcript(r) {
			s.add(fTranscript)
		}
	}
}

// firmBehind reports whether words from k on end the name of a company: AB, Rør & Varme AS.
func (t text) firmBehind(k int) bool {
	for n := 0; n < 5 && t.word(k) && t.gap(k)&^(pii.GapBlank|pii.GapOther|pii.GapHyphen) == 0; n++ {
		if t.cue(k) == cueFirm && t.flags(k)&pii.Capital != 0 {
			return true
		}
		if t.cue(k) != cueAnd && (t.flags(k)&pii.Capital == 0 || t.class(k)&given != 0) {
			return false
		}
		k++
	}
	return false
}

// transcript reports whether another line, too, begins with a word and a colon.
func (t text) transcript(r run) bool {
	for j := max(0, r.first-8); j < len(t.List); j++ {
		if (j < r.first || j > r.last) && t.word(j) && t.lineStart(j) && t.has(j+1) && t.gap(j+1)&pii.GapColon != 0 && t.cue(j) != cueName {
			return true
		}
	}
	return false
}

// phoneAt reports whether word k begins a number of seven digits or more, as phones have.
func (t text) phoneAt(k int) bool {
	digits := 0
	for n := 0; n < 6 && t.has(k) && t.flags(k)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber; n++ {
		if n > 0 && t.gap(k)&^(pii.GapBlank|pii.GapHyphen|pii.GapSlash) != 0 {
			break
		}
		digits += t.len(k)
		k++
	}
	return digits >= 7
}
