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

// behindPatterns are what stands behind a name.
const behindPatterns = `
inName:
_ IN ~ NAME                      # Kim i förnamn
hereEnd:
_@aloneHere HERE|AGAIN           # Kim här!
here:
_ HERE|AGAIN
_ IS ~ HERE                      # kim is here
family:
the ~ _ family
ownFamily:
_@owner FAMILY|.family           # kims mamma
_ IS ~ OWN ~ FAMILY|.family      # Nova är vår dotter
wrote:
_@writes TALK|SPOKE              # Anna skrev:
spoke:
_ SPOKE
calledI:
_ CALLED ~ I                     # klara heter jag
said:
_ SAID|LIVES|CALLED
list:
_ AND ~ @sure                    # anna och pekka
_ , @sure
`

var behindGrammar *grammar

var behindResults = []result{
	{"inName", []feature{fInName}}, {"hereEnd", []feature{fHere, fHereStart}}, {"here", []feature{fHere}}, {"family", []feature{fFamily}}, {"ownFamily", []feature{fOwnFamily}},
	{"wrote", []feature{fWrote}}, {"spoke", []feature{fSpoke}}, {"calledI", []feature{fSaid, fNameIs}}, {"said", []feature{fSaid}}, {"list", []feature{fList}},
}

// scoreBehind weighs what stands behind the run.
func (t text) scoreBehind(s *scorer, r run) {
	k := r.last + 1
	if !t.has(k) {
		return
	}
	t.scoreJoint(s, r, k)
	if t.botBehind(r) {
		s.add(fThing)
	}
	if t.houseBehind(k) {
		s.add(fStreetName)
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
		t.scoreNumber(s, r, k)
	case f&pii.IsLabel != 0:
	case t.mailAt(k) && !t.asks(r.base):
		if s.add(fMailBehind); t.begins(r.first, k) {
			s.add(fOwnMail)
		}
	case t.firmBehind(k), t.shopBehind(r, k):
		s.add(fFirm)
	default:
		t.scoreWordBehind(s, r, k)
	}
}

// scoreJoint weighs how the run hangs together with word k behind it, if no blank is between them: glued to it, as a word of which
// it is a part.
func (t text) scoreJoint(s *scorer, r run, k int) {
	g, b := t.gap(k), t.between(k)
	if g&(pii.GapBlank|pii.GapLine|pii.GapPara) != 0 {
		return
	}
	switch {
	case g&pii.GapAt != 0:
		s.add(fMail)
	case t.formValue(r.first) || t.inFile(r):
	case t.namedSo(r, k):
		s.add(fCalled)
	case len(b) == 0:
		s.add(fGlued)
	case len(b) > 1 || t.class(k)&trigger != 0:
	case g == pii.GapHyphen, g&(pii.GapStop|pii.GapOther|pii.GapSlash) != 0 && t.flags(k)&(pii.Capital|pii.IsLabel) == 0:
		s.add(fGlued)
	}
}

// botBehind reports whether one of the next words says that the run is a machine's name: Kim, vår chatbot.
func (t text) botBehind(r run) bool {
	for j := r.last + 1; j <= r.last+3 && t.word(j) && t.cue(j) != cueOr; j++ {
		if t.cue(j) == cueBot {
			return true
		}
	}
	return false
}

// houseBehind reports whether word k, or the next, is that of a street with its house behind: Karl Johans gate 12.
func (t text) houseBehind(k int) bool {
	near := t.gap(k)&^pii.GapBlank == 0
	for j := k; j <= k+1 && t.word(j) && t.has(j+1); j++ {
		if t.flags(j+1)&pii.IsNumber != 0 && (t.alone(j) || near && t.class(j)&street != 0) {
			return true
		}
	}
	return false
}

// scoreNumber weighs the number that word k behind the run is: an age, a time, a house, a telephone number.
func (t text) scoreNumber(s *scorer, r run, k int) {
	g, n := t.gap(k), t.len(k)
	phone := t.phoneAt(k)
	if g&^pii.GapBlank == 0 {
		switch {
		case n <= 2 && t.ageUnit(k+1) && (t.class(r.base)&given != 0 || t.class(r.base) == trigger && t.flags(r.base)&pii.Capital != 0): // ida 5 år, Wilmer 9 år
			s.add(fNumber)
			return
		case t.stamped(k) && t.lineStart(r.first):
			s.add(fTimed)
			return
		case n <= 4 && t.class(r.last)&(street|roadEnd|landEnd) != 0 && !phone:
			s.add(fHouse)
			return
		case n <= 1 && t.gap(k+1) == 0 && t.letter(k+1) && t.cue(k+2) == cueIs && t.class(r.base)&given1 != 0: // sander 5b er syk
			return
		case t.dayAt(k) && (t.cue(r.first-1) == cueTitle || t.cue(r.first-1) == cueRole): // hos lege Tran 14.11
			return
		case n <= 3 && r.first == r.last && !phone:
			s.add(fHouse)
			return
		}
	} else if t.stamped(k) && t.lineStart(r.first) {
		s.add(fTimed)
		return
	}
	if n >= 6 || g&(pii.GapParen|pii.GapComma) != 0 || phone {
		s.add(fNumber)
	}
}

// scoreWordBehind weighs the word that k behind the run is.
func (t text) scoreWordBehind(s *scorer, r run, k int) {
	if q := behindGrammar.find(t, r); q != none {
		behindGrammar.score(s, q)
		return
	}
	if timed := t.timed(r.first); t.gap(k)&pii.GapColon != 0 && t.cue(r.base) != cueRole && (timed || t.lineStart(r.first)) {
		s.add(fSpeaker)
		if timed {
			s.add(fTimed)
		} else if t.transcript(r) {
			s.add(fTranscript)
		}
	}
}

// aloneHere reports whether the run, before here or again, and that are all of a sentence: Kim här!
func (t text) aloneHere(r run) bool {
	k := r.last + 2
	return t.starts(r.first) && t.flags(k)&pii.IsLabel == 0 && t.gap(k)&(pii.GapComma|pii.GapStop|pii.GapLine|pii.GapPara|pii.GapHyphen) != 0
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
