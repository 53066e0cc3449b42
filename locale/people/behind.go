package people

import (
	"github.com/sladd-go/sladd/pii"
)

// behindPatterns are what stands behind a name.
const behindPatterns = `
inName:
_ IN ~ NAME                                          # Kim i förnamn
hereEnd:
_@aloneHere HERE|AGAIN                               # Kim här!
here:
_ HERE|AGAIN                                         # det är kim igen
_ IS ~ HERE                                          # kim is here
family:
the ~ _ family                                       # the Hansen family
ownFamily:
_@owner FAMILY|.family                               # kims mamma
_ IS ~ OWN ~ FAMILY|.family                          # Nova är vår dotter
wrote:
_@writes TALK|SPOKE                                  # hej!\nAnna skrev: ring
spoke:
_ SPOKE                                              # kim ringde
calledI:
_ CALLED ~ I                                         # klara heter jag
said:
_ SAID|LIVES|CALLED                                  # kim vill ha svar
list:
_ AND ~ @sure                                        # anna och pekka
_ , @sure                                            # kim, anna
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
	for j := k; j <= k+1 && t.word(j) && t.has(j+1) && t.cue(j) != cueIn && t.cue(j) != cuePrep; j++ { // not: Jorge på plan 4
		if t.flags(j+1)&pii.IsNumber != 0 && !t.phoneAt(j+1) && (t.alone(j) || near && t.class(j)&street != 0) {
			return true
		}
	}
	return false
}

// scoreNumber weighs the number that word k behind the run is: an age, a time, a house, a telephone number.
func (t text) scoreNumber(s *scorer, r run, k int) {
	g, phone := t.gap(k), t.phoneAt(k)
	near := g&^pii.GapBlank == 0
	bare := near && !phone && !t.tabbed(k)
	switch {
	case near && t.agedAt(r, k):
		s.add(fNumber)
	case t.stamped(k) && t.lineStart(r.first):
		s.add(fTimed)
	case bare && t.houseOfRoad(r, k):
		s.add(fHouse)
	case near && (t.schoolClass(r, k) || t.visitDay(r, k)):
	case bare && t.houseOfOne(r, k):
		s.add(fHouse)
	case t.len(k) >= 6, g&(pii.GapParen|pii.GapComma) != 0, phone:
		s.add(fNumber)
	}
}

// agedAt reports whether number k is the age of whom the run names: ida 5 år, Wilmer 9 år.
func (t text) agedAt(r run, k int) bool {
	return t.len(k) <= 2 && t.ageUnit(k+1) && t.maybePerson(r)
}

// houseOfRoad reports whether number k may be that of a house, and the run ends as streets and their land do: storgatan 12.
func (t text) houseOfRoad(r run, k int) bool {
	return t.len(k) <= 4 && t.class(r.last)&(street|roadEnd|landEnd) != 0 && !t.sumOfMoney(k)
}

// houseOfOne reports whether number k may be that of a house, and the run, one word, its street or farm: ekeby 12.
func (t text) houseOfOne(r run, k int) bool {
	if t.len(k) > 3 || r.first != r.last || t.currencyAt(k+1) {
		return false
	}
	return t.class(r.base)&name == 0 || !t.sumOfMoney(k) // Saldoraja 50,00 is no name either
}

// visitDay reports whether a day stands at word k on which one meets who is named by a title or a role: hos lege Tran 14.11.
func (t text) visitDay(r run, k int) bool {
	q := t.cue(r.first - 1)
	return (q == cueTitle || q == cueRole) && t.dayAt(k)
}

// sumOfMoney reports whether number k is one of money: Swish från Anna 200 kr, Överföring Anna Berg 1 250,00.
func (t text) sumOfMoney(k int) bool {
	return t.currencyAt(k+1) || t.has(k) && decimals(t.Text[t.List[k].Start:])
}

// currencyAt reports whether word k is a currency.
func (t text) currencyAt(k int) bool {
	return t.oneOf(k, "kr", "kronor", "kroner", "krónur", "euro", "euroa", "sek", "dkk", "nok")
}

// decimals reports whether b begins with a number with two decimals behind a comma, or with a dash for them: 500,00, 1 250,-, 1299:-.
func decimals(b []byte) bool {
	i := 0
	for i < len(b) && (digit(b[i]) || b[i] == ' ' && i+3 < len(b) && digit(b[i+1]) && digit(b[i+2]) && digit(b[i+3])) {
		i++
	}
	if b = b[i:]; len(b) < 2 || b[0] != ',' && b[0] != ':' {
		return false
	}
	if b[1] == '-' {
		return true
	}
	return b[0] == ',' && len(b) > 2 && digit(b[1]) && digit(b[2]) && (len(b) == 3 || !digit(b[3]))
}

// maybePerson reports whether the run is a known given name, or looks like a name and has a capital.
func (t text) maybePerson(r run) bool {
	c := t.class(r.base)
	return c&given != 0 || c == trigger && t.flags(r.base)&pii.Capital != 0
}

// schoolClass reports whether a pupil's class stands at word k, and what is said of one behind it: sander 5b er syk.
func (t text) schoolClass(r run, k int) bool {
	to := t.pupilClass(k)
	if to < 0 || t.class(r.base)&given == 0 {
		return false
	}
	switch t.cue(to) {
	case cueIs, cueSaid:
		return true
	}
	q := t.frame(to)
	return q == frameAbsent || q == frameIll || t.gap(k)&(pii.GapComma|pii.GapParen) != 0
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
