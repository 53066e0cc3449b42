package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// Things called by a name, known by the noun before it, by what is said of it, or by the list that it is one of: skutan Elida
// ligger vid kaj, stormene Frank og Nina, Signe (lenestol).

// listReach is how many names of a list are looked at to either side of one.
const listReach = 5

// calledThing reports whether the run is what a thing is called by the words around it, or around the list that it is one of.
func (t text) calledThing(r run) bool {
	if t.calledBot(r) || t.amongBots(r) || t.calledSome(r) || t.notPerson(r) || t.dishOfDay(r) || t.afterStorm(r) || t.inflectedFirm(r.last) {
		return true
	}
	if r.last-r.first > 2 {
		return false
	}
	if t.venueFirst(r) {
		return true
	}
	if t.presented(r.first) {
		return t.titledThing(r)
	}
	if t.nounFirst(r) {
		r.first++
	}
	return t.nounOnly(r) || t.thingHere(r.first, r.last) || t.quotedThing(r) || t.listOfThings(r) ||
		t.brandHere(r) || t.insteadOf(r) || t.byRest(r) || t.inThingField(r)
}

// inflectedFirm reports whether the inflected word k ends the name of a company in lower case.
func (t text) inflectedFirm(k int) bool {
	return t.class(k)&inflected != 0 && t.firmLower(k)
}

// venueFirst reports whether the run begins with what kind of venue it is the name of: heter Kvarteret Vega.
func (t text) venueFirst(r run) bool {
	return r.first < r.last && t.class(r.first)&name == 0 && t.noun(r.first) == thingVenue
}

// nounOnly reports whether the run is a noun itself: Karrusellen "Lille Per", kranen heter Herkules, Nils (pall), din pall.
func (t text) nounOnly(r run) bool {
	b, k := r.first-1, r.last+1
	switch {
	case r.first != r.last:
		return false
	case t.class(r.base)&name == 0:
		if g := t.gap(k); g != pii.GapBlank|pii.GapQuote && (g != pii.GapBlank || t.cue(k) != cueCalled) {
			return false
		}
	case t.flags(r.base)&pii.Capital != 0 || thingOf(t.Of(r.base)) == noThing:
		return false
	case t.gap(r.first) == pii.GapBlank && t.article(b):
	case t.gap(r.first)&pii.GapParen == 0 || t.flags(b)&pii.Capital == 0 || t.has(k) && t.gap(k)&pii.GapParen == 0:
		return false
	}
	return t.noun(r.base) != noThing
}

// nounFirst reports whether the run begins with the noun of what bears the rest of it: Pärlplattan Hama Midi, Katta Luna og bikkja Balto.
func (t text) nounFirst(r run) bool {
	if r.first == r.last {
		return false
	}
	if t.class(r.first)&name != 0 {
		if !t.starts(r.first) {
			return false
		}
		if _, ok := t.nameBehind(r.last); !t.alsoNamed(r.last+1) && (!ok || t.class(r.first)&given != 0) {
			return false
		}
	} else if !t.starts(r.first) && (t.flags(r.first)&pii.Capital != 0 || t.flags(r.first+1)&pii.Capital == 0) {
		return t.noun(r.first) == thingVenue // Välkommen till Vårdcentralen Linnea
	}
	return t.noun(r.first) != noThing
}

// thingHere reports whether words first to last are a thing by the words right around them alone.
func (t text) thingHere(first, last int) bool {
	return t.bears(first, last) || t.inParens(last) || t.tier(last) || t.tier(last+1) || t.isThing(last+1, false)
}

// bears reports whether the noun before words first to last is what bears their name, and not what somebody of that name
// has: skutan Elida ligger, but not paketet Anna skickade.
func (t text) bears(first, last int) bool {
	b, k := first-1, last+1
	if t.class(first)&name == 0 && t.flags(first)&pii.Capital == 0 || !t.besideNoun(first, k) {
		return false
	}
	q := t.noun(b)
	switch q {
	case noThing, thingShop, thingFeast:
		return false
	case thingBot:
		return true
	case thingSome:
		return t.strictly(k) && !t.human(k) || t.alsoNamed(k) || t.class(first)&given == 0 && t.flags(k)&pii.IsNumber != 0
	case thingStock:
		if !t.definiteNoun(b) {
			return false
		}
	}
	return t.strictly(k) || t.leftTo(b, k, q.in(bearers))
}

// besideNoun reports whether a blank and no more than the quotation marks of a name, which close before word k, parts word first
// from the noun before it.
func (t text) besideNoun(first, k int) bool {
	g := t.gap(first)
	return g == pii.GapBlank || g == pii.GapBlank|pii.GapQuote && t.gap(k)&pii.GapQuote != 0
}

// leftTo reports whether what stands at word k, behind a name, leaves the name to noun b before it. What has names of its own keeps
// it where nobody acts: hunden Bella ser.
func (t text) leftTo(b, k int, own bool) bool {
	if t.gap(k)&^pii.GapBlank != 0 || !t.has(k) {
		return !t.thanked(b)
	}
	if t.flags(k)&pii.IsNumber != 0 {
		return true
	}
	switch t.cue(k) {
	case cueAnd, cueOr:
		return !t.me(k+1) && !t.acts(k+2)
	case cueIs, cueTime:
		return true
	case cueIn, cuePrep, cueWith:
		return !t.thanked(b)
	}
	return own && !t.acts(k)
}

// acts reports whether word k, behind a name, is a verb of people, or one of the past that may be: delar, målade.
func (t text) acts(k int) bool {
	switch t.thingSay(k) {
	case noSay:
		return t.does(k) || t.gap(k) == pii.GapBlank && (t.cue(k) == cueLives || pastEnds.End(t.Of(k), 0))
	case sayActs:
		return true
	}
	return false
}

// pastEnds end verbs of the past.
var pastEnds = endings.New(`ade ede lte tte rte kte gte pte ste`)

// strictly reports whether word k, behind a name, is said of what bears it: är, rymmer, skal på service.
func (t text) strictly(k int) bool {
	switch t.thingSay(k) {
	case sayIs, sayLies:
		return true
	case sayMay:
		if t.gap(k+1) != pii.GapBlank {
			return false
		}
		if t.slot(k+1) == slotNot && t.gap(k+2) == pii.GapBlank { // kan ikke åbnes
			return endsAsDone(t.Of(k + 2))
		}
		return t.flags(k+1)&pii.IsNumber != 0 || t.cue(k+1) == cueIn || t.cue(k+1) == cuePrep || endsAsDone(t.Of(k+1))
	}
	return t.gap(k) == pii.GapBlank && t.cue(k) == cueIs
}

// endsAsDone reports whether a word ends as verbs do that tell what is done with something: åbnes.
func endsAsDone(b []byte) bool { return len(b) > 2 && b[len(b)-1] == 's' }

// human reports whether words from k on tell a state that people are in, and things hardly: är sjuk, er på ferie.
func (t text) human(k int) bool {
	for j := k + 1; j <= k+3 && t.word(j) && t.gap(j) == pii.GapBlank; j++ {
		if t.slot(j) == slotState || t.say(j) == sayHuman || t.cue(j) == cueFamily || t.cue(j) == cueRole {
			return true
		}
	}
	return false
}

// alsoNamed reports whether another thing and its name follow at word k: og rutsjebanen Ørnen.
func (t text) alsoNamed(k int) bool {
	if t.cue(k) == cueAnd && t.gap(k) == pii.GapBlank {
		k++
	} else if t.gap(k)&^pii.GapBlank != pii.GapComma {
		return false
	}
	return t.word(k) && t.flags(k)&pii.Capital == 0 && t.noun(k) != noThing && t.flags(k+1)&pii.Capital != 0 && t.afterBlank(k+1)
}

// afterBlank reports whether a blank stands before word k, and at most a quotation mark with it.
func (t text) afterBlank(k int) bool { return t.gap(k)&^pii.GapQuote == pii.GapBlank }

// thanked reports whether the sentence before word b thanks or greets, so that it ends with who is spoken to: tack för boken Anna.
func (t text) thanked(b int) bool {
	for j := b - 1; j >= b-6 && t.word(j) && t.gap(j+1)&(pii.GapStop|pii.GapLine|pii.GapPara) == 0; j-- {
		if q := t.cue(j); q == cueThanks || q == cueGreet || q == cueYou {
			return true
		}
	}
	return false
}

// quotedThing reports whether the run stands in quotation marks behind what it is: tåget X2 "Estelle", karrusellen "Lille Per".
func (t text) quotedThing(r run) bool {
	if t.gap(r.last+1)&pii.GapQuote == 0 {
		return false
	}
	first := r.first
	for n := 0; n < 2 && t.gap(first)&pii.GapQuote == 0 && t.gap(first) == pii.GapBlank; n++ {
		first--
	}
	if t.gap(first) != pii.GapBlank|pii.GapQuote {
		return false
	}
	b := first - 1
	for n := 0; n < 2 && t.has(b) && t.gap(b)&^(pii.GapBlank|pii.GapHyphen) == 0; n++ { // X2
		if t.flags(b)&pii.IsNumber == 0 && t.runes(b) != 1 {
			break
		}
		b--
	}
	return t.noun(b) != noThing
}

// parenEnds reports whether a parenthesis, or the text, ends before word k.
func (t text) parenEnds(k int) bool { return !t.has(k) || t.gap(k)&pii.GapParen != 0 }

// shortSign reports whether word k, in parentheses, is what somebody with a full name before them signs with: Anna Berg (abe).
func (t text) shortSign(k int) bool {
	return t.runes(k) == 3 && t.class(k-1)&surname != 0 && t.class(k-2)&given != 0 && t.blank(k-1) && t.parenEnds(k+1)
}

// saidOfThings reports whether word k is the last in parentheses that says what things are, but for where they are or whose: undulatene våre.
func (t text) saidOfThings(k int) bool {
	n := k + 1
	return t.parenEnds(n) || t.blank(n) && t.cue(n) == cueIn && t.definiteNoun(k) || t.article(n) && t.parenEnds(n+1)
}

// inParens reports whether it stands in parentheses behind word k that it is a thing: Signe (lenestol).
func (t text) inParens(k int) bool {
	k++
	if t.gap(k)&^pii.GapBlank != pii.GapParen || t.flags(k)&pii.Capital != 0 {
		return false
	}
	if t.is(k, "the") {
		k++
	}
	if t.shortSign(k) {
		return false
	}
	for n := 0; n < 2 && t.word(k) && !t.ofPeople(k); k, n = k+1, n+1 {
		if t.virtual(k) {
			return true
		}
		if t.saidOfThings(k) {
			return t.thingAt(k).in(things | 1<<thingAnimal | 1<<thingBot)
		}
		if t.gap(k+1) != pii.GapBlank {
			return false
		}
	}
	return false
}
