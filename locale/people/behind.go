package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// listName reports whether word k may be one of a list of names, by its capital.
func (t text) listName(k int) bool {
	return t.word(k) && t.flags(k)&pii.Capital != 0 && t.sense(k).name == 0 && (t.class(k)&given != 0 && t.class(k)&notName == 0 || t.class(k)&trigger != 0 && t.rank(k) == 0 && t.class(k)&(notName|town) == 0)
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
		case t.formValue(r.first) || t.inFile(r):
		case t.namedSo(r, k):
			s.add(fCalled)
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
	if t.agedBehind(r, k) {
		s.add(fItem)
	}
	if t.stillMine(r, k) {
		s.add(fOwnFamily)
		s.add(fFramed)
	}
	switch f := t.flags(k); {
	case t.labelled(r):
		s.add(fSpeaker)
		s.add(fTimed)
	case f&pii.IsNumber != 0:
		switch n := t.len(k); {
		case near && n <= 2 && t.ageUnit(k+1) && (t.class(r.base)&given != 0 || t.class(r.base) == trigger && t.flags(r.base)&pii.Capital != 0): // ida 5 år, Wilmer 9 år
			s.add(fNumber)
		case t.stamped(k) && t.lineStart(r.first):
			s.add(fTimed)
		case near && n <= 4 && t.class(r.last)&(street|roadEnd|landEnd) != 0 && !t.phoneAt(k):
			s.add(fHouse)
		case near && n <= 1 && t.gap(k+1) == 0 && t.letter(k+1) && t.cue(k+2) == cueIs && t.class(r.base)&given1 != 0: // sander 5b er syk
		case near && t.dayAt(k) && (t.cue(r.first-1) == cueTitle || t.cue(r.first-1) == cueRole): // hos lege Tran 14.11
		case near && n <= 3 && r.first == r.last && !t.phoneAt(k):
			s.add(fHouse)
		case n >= 6 || g&(pii.GapParen|pii.GapComma) != 0 || t.phoneAt(k):
			s.add(fNumber)
		}
	case f&pii.IsLabel != 0:
	case t.mailAt(k) && !t.asks(r.base):
		if s.add(fMailBehind); t.begins(r.first, k) {
			s.add(fOwnMail)
		}
	case t.firmBehind(k), t.shopBehind(r, k):
		s.add(fFirm)
	case near && t.cue(k) == cueIn && t.cue(k+1) == cueName:
		s.add(fInName)
	case near && (t.cue(k) == cueHere || t.cue(k) == cueAgain):
		s.add(fHere)
		if t.starts(r.first) && t.flags(k+1)&pii.IsLabel == 0 && t.gap(k+1)&(pii.GapComma|pii.GapStop|pii.GapLine|pii.GapPara|pii.GapHyphen) != 0 {
			s.add(fHereStart)
		}
	case near && t.is(k, "family") && t.is(r.first-1, "the"):
		s.add(fFamily)
	case near && t.cue(k) == cueIs && t.cue(k+1) == cueHere:
		s.add(fHere)
	case near && t.class(r.last)&inflected != 0 && (t.cue(k) == cueFamily || t.class(k)&family != 0):
		s.add(fOwnFamily)
	case near && t.cue(k) == cueIs && t.cue(k+1) == cueOwn && (t.cue(k+2) == cueFamily || t.class(k+2)&family != 0): // Nova är vår dotter
		s.add(fOwnFamily)
	case t.writes(r):
		s.add(fWrote)
	case near && t.cue(k) == cueSpoke:
		s.add(fSpoke)
	case near && (t.cue(k) == cueSaid || t.cue(k) == cueLives || t.cue(k) == cueCalled):
		s.add(fSaid)
		if t.cue(k) == cueCalled && t.cue(k+1) == cueI {
			s.add(fNameIs)
		}
	case near && t.cue(k) == cueAnd && t.sureName(k+1), g&^pii.GapBlank == pii.GapComma && t.sureName(k):
		s.add(fList)
	case g&pii.GapColon != 0 && t.cue(r.base) != cueRole && (t.lineStart(r.first) || t.timed(r.first)):
		s.add(fSpeaker)
		if t.timed(r.first) {
			s.add(fTimed)
		} else if t.transcript(r) {
			s.add(fTranscript)
		}
	}
}

// namedSo reports whether word k says that the run is what somebody is called: Aurora-nimiseltä ihmiseltä.
func (t text) namedSo(r run, k int) bool {
	if t.gap(k) != pii.GapHyphen || t.cue(k) != cueCalled && !folded(t.Of(k)[:min(5, t.len(k))], "nimis") || t.gap(k+1) != pii.GapBlank || t.class(r.base)&given == 0 {
		return false
	}
	for _, p := range [...]string{"ihmi", "henkil", "mies", "mieh", "nainen", "naise", "asiaka", "asiakk", "työnteki", "neuvoja", "virkaili", "tyyp", "kaveri", "poi", "tyttö", "tytö", "laps", "lapse", "asenta", "myyjä", "hoitaj", "opetta", "lääkär", "tyypp"} {
		if b := t.Of(k + 1); len(b) >= len(p) && folded(b[:len(p)], p) {
			return true
		}
	}
	return false
}

// dayAt reports whether a day and its month stand at word k, as numbers.
func (t text) dayAt(k int) bool {
	return t.len(k) <= 2 && t.has(k+1) && t.flags(k+1)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber && t.len(k+1) <= 2 && (t.gap(k+1) == pii.GapStop || t.gap(k+1) == pii.GapSlash)
}

// agedBehind reports whether the run, with a capital, has an age in parentheses behind it: Love (10 år), Ravn (blir 6).
func (t text) agedBehind(r run, k int) bool {
	if t.gap(k) != pii.GapBlank|pii.GapParen || t.flags(r.base)&pii.Capital == 0 || t.class(r.base)&given == 0 || t.class(r.base)&uint64(lexicon.Calendar) != 0 {
		return false
	}
	switch string(t.Of(k)) {
	case "blir", "bliver", "fyller", "fylder", "täyttää", "turns", "verður", "snart", "nu", "nå", "now":
		k++
		return t.has(k) && t.flags(k)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber && t.len(k) <= 2 && t.gap(k) == pii.GapBlank
	}
	return t.aging(k)
}

// stillMine reports whether it is asked, or told, whether the run is who does something for the writer: is Bo still my adviser.
func (t text) stillMine(r run, k int) bool {
	if t.gap(k) != pii.GapBlank || t.gap(r.first) != pii.GapBlank || t.cue(r.first-1) != cueIs || !t.starts(r.first-1) || t.class(r.base)&given == 0 {
		return false
	}
	for n := 0; n < 2 && (t.cue(k) == cueThere || t.slot(k) == slotNot) && t.gap(k+1) == pii.GapBlank; n++ {
		k++
	}
	return t.cue(k) == cueOwn && t.gap(k+1) == pii.GapBlank && (t.ofPeople(k+1) || t.is(k+1, "adviser") || t.is(k+1, "advisor") || t.is(k+1, "caseworker") || t.is(k+1, "teacher") || t.is(k+1, "coach"))
}

// aged reports whether the run begins its sentence, and an age and nothing else stands behind it: Rut, 93.
func (t text) aged(r run) bool {
	k := r.last + 1
	return t.starts(r.first) && t.class(r.base)&given != 0 && t.gap(k) == pii.GapComma|pii.GapBlank && t.flags(k)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber && t.len(k) == 2 &&
		(t.atEnd(k, r.lead) || t.lineStart(k+1) || t.ageUnit(k+1) && t.endsSentence(k+1))
}

// ageUnit reports whether word k makes an age of the number before it.
func (t text) ageUnit(k int) bool {
	if !t.word(k) || t.gap(k)&^pii.GapBlank != 0 {
		return false
	}
	for _, w := range [...]string{"år", "ár", "ára", "åring", "years", "vuotta", "mån", "mdr", "mnd", "månader", "måneder"} {
		if folded(t.Of(k), w) {
			return true
		}
	}
	return t.is(k, "v") && (t.gap(k) == 0 || t.languages(k) == fi)
}

// firmBehind reports whether words from k on end the name of a company: AB, Rør & Varme AS.
func (t text) firmBehind(k int) bool {
	for n := 0; n < 5 && t.word(k) && t.gap(k)&^(pii.GapBlank|pii.GapOther|pii.GapHyphen) == 0; n++ {
		if t.cue(k) == cueFirm && t.flags(k)&pii.Capital != 0 {
			return true
		}
		if n > 0 && t.firmSign(k) { // Juhan kukka ja kauppa oy
			return true
		}
		if t.cue(k) != cueAnd && (t.flags(k)&pii.Capital == 0 && !(n < 3 && t.firmLower(k)) || t.class(k)&given != 0) {
			return false
		}
		k++
	}
	return false
}

// firmSign reports whether word k is what only companies end their names with, in any case: oy.
func (t text) firmSign(k int) bool {
	return t.is(k, "oy") || t.is(k, "oyj") || t.is(k, "ehf") || t.is(k, "aps") || t.is(k, "gmbh")
}

// firmLower reports whether the name of a company in lower case ends behind word k with what only a company has.
func (t text) firmLower(k int) bool {
	for j := k + 1; j <= k+4 && t.word(j) && t.gap(j) == pii.GapBlank; j++ {
		if t.firmSign(j) {
			return true
		}
		if q := t.cue(j); q != noCue && q != cueAnd || t.flags(j)&pii.Capital != 0 {
			return false
		}
	}
	return false
}

// shopBehind reports whether the run is the first of the name of a shop or a company: Jensen's Bøfhus, Hedlunds Golvslip.
func (t text) shopBehind(r run, k int) bool {
	if t.flags(r.base)&pii.Capital == 0 || t.flags(r.base)&pii.AllCaps != 0 {
		return false
	}
	shop := func(k int) bool {
		return t.word(k) && t.gap(k) == pii.GapBlank && t.flags(k)&(pii.Capital|pii.AllCaps) == pii.Capital && t.class(k)&(given|family) == 0 && t.runes(k) > 2
	}
	if t.gap(k) == pii.GapQuote && t.is(k, "s") {
		return shop(k + 1)
	}
	return t.class(r.last)&inflected != 0 && t.class(r.last)&given == 0 && t.genitive(r.last) && r.first == r.last && shop(k)
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
		if g := t.gap(k); n > 0 && g&^(pii.GapBlank|pii.GapHyphen|pii.GapSlash) != 0 && !(g == pii.GapStop && t.len(k) < 4) { // 23.80.91.14
			break
		}
		digits += t.len(k)
		k++
	}
	return digits >= 7
}
