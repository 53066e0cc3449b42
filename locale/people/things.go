package people

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Things that bear the names of people: goods, storms, apples, films, ships, breeds, feasts, shops and companies. What kind of
// thing it is stands beside the name nearly always.

// thingAt returns what kind of thing word k means, or the last part of it, as in tapetserien.
func (t text) thingAt(k int) thing {
	if !t.word(k) {
		return noThing
	}
	b := t.Of(k)
	if len(b) > 8 && (folded(b[:5], "kanal") || folded(b[:5], "kanav")) { // of television: kanalpaket
		return thingTopic
	}
	if t.cue(k) == cueTime && t.hour(k+1) { // no watch: klockan nio
		return noThing
	}
	if q := thingStem(b); q != noThing || t.class(k)&(name|family|title) != 0 || t.cue(k) != noCue || t.rank(k) == 1 {
		return q
	}
	for at := len(b) - 4; at >= 3; at-- { // the shortest last: a head that is longer says more
		if b[at]&0xC0 == 0x80 {
			continue
		}
		switch q := thingStem(b[at:]); q {
		case thingGoods, thingTopic, thingBot:
			if t.languages(k) == en { // no pillow: disputes
				return noThing
			}
			return q
		case thingVenue:
			if len(b)-at > 5 { // fiskerestaurant
				return q
			}
		}
	}
	return noThing
}

// hours are how the time of day goes on behind klockan.
const hours = `ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton
	sexton sjutton arton nitton tjugo halv kvart to fire seks syv otte åtte ni ti elleve kvarter kvart fem tjue tyve yksi kaksi kolme neljä
	viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista yhdeltä kahdelta kolmelta neljältä viideltä kuudelta
	seitsemältä kahdeksalta yhdeksältä kymmeneltä puoli varttia eitt tvö þrjú fjögur fimm sjö átta níu tíu ellefu tólf hálf korter`

// hour reports whether a time of day stands at word k.
func (t text) hour(k int) bool {
	return t.gap(k) == pii.GapBlank && t.has(k) && (t.flags(k)&pii.IsNumber != 0 || t.inList(k, hourWords))
}

// A thingSign is what says by itself that a run is the name of a thing.
type thingSign struct {
	holds func(text, run) bool
	worth feature
	least int // what the sum is at least where it is asked
}

// thingSigns are told before the topic of the sentence is asked for, which depends on what they make of the sum.
var thingSigns = [...]thingSign{
	{text.ofThing, fThingName, lowest},       // king charles
	{text.compoundAlone, fThing, lowest},     // otsalamppu
	{text.calledThing, fThingCalled, likely}, // skutan Elida ligger vid kaj; below that nobody acts on the name anyway
	{text.inFirmFrame, fFirmFrame, lowest},   // Robot: Hej! Jag är Alma
	{text.firmName, fFirmName, lowest},       // Hansen & Sønner
	{text.firmBefore, fFirmFrame, lowest},    // AB Karl Hedin
	{text.firmHead, fFirmFrame, lowest},      // Blomster Hansen
	{text.endsInTrade, fFirmFrame, lowest},   // Elvira Mote
	{text.homonym, fHomonym, lowest},         // Elisan liittymä
}

// thingSignsLast are told behind it.
var thingSignsLast = [...]thingSign{
	{text.insideThing, fPlaceCase, lowest},   // Prisma Kaaressa
	{text.brandFirst, fThingBefore, lowest},  // Rosti Margrethe
	{text.brandBefore, fBrandBefore, lowest}, // Findus inte Felix
	{text.inPath, fFirmFrame, lowest},        // Inställningar > Saga > Spara
	{text.botInParens, fThing, lowest},       // anna (er det du som er roboten?)
}

// lowest is no bound of a sum.
const lowest = -1 << 31

// scoreSigns weighs those of the signs that hold, in their order.
func (t text) scoreSigns(s *scorer, r run, signs []thingSign) {
	for i := range signs {
		if q := &signs[i]; s.sum >= q.least && q.holds(t, r) {
			s.add(q.worth)
		}
	}
}

// scoreThings weighs that the run is the name of a thing. Its words are worth words; what is above says of their place that
// it is a person's, and then what the rest of the sentence is about tells nothing.
func (t text) scoreThings(s *scorer, r run, words int) {
	if s.sum < 50 { // no name anyway
		return
	}
	near := thingGrammar.all(t, r)
	t.scoreThingBehind(s, r)
	t.scoreThingBefore(s, r)
	thingGrammar.scoreAll(s, near&thingsBefore)
	t.scoreSigns(s, r, thingSigns[:])
	if s.sum-words < topicPlaced && s.sum < topicMost {
		t.scoreTopic(s, r)
	}
	t.scoreSigns(s, r, thingSignsLast[:])
	thingGrammar.scoreAll(s, near&^thingsBefore)
}

// ofThing reports whether the run is, or is part of, what a thing of several words is called: pyret of polarn o pyret.
func (t text) ofThing(r run) bool {
	b := r.first - 1
	for j := max(b-1, 0); j <= r.last; j++ {
		if (j >= b || t.cue(b) == cueAnd) && t.thingName(j) {
			return true
		}
	}
	return false
}

// compoundAlone reports whether the run is one word that only looks like a name, and ends as things do: otsalamppu.
func (t text) compoundAlone(r run) bool {
	return r.first == r.last && t.class(r.base) == trigger && !t.presented(r.first) && !t.does(r.last+1) && t.compound(r.base)
}

// inFirmFrame reports whether the run is a machine's name, or of a list of places, or a street.
func (t text) inFirmFrame(r run) bool { return t.machine(r) || t.ofPlaces(r) || t.streetOf(r) }

// insideThing reports whether the run stands in the Finnish case of what is inside, or is in small letters in that of what somebody is for
// the time, among Finnish words: Prisma Kaaressa, kuskina vaimo.
func (t text) insideThing(r run) bool {
	return t.class(r.base)&inflected != 0 && (insideCase(t.Of(r.base)) || !t.up(r.base) && asCase(t.Of(r.base))) && t.languages(r.base)&fi != 0
}

// asCase reports whether a word ends in the Finnish case of what somebody is for the time: kuskina.
func asCase(b []byte) bool {
	n := len(b)
	return n > 5 && (folded(b[n-2:], "na") || folded(b[n-3:], "nä"))
}

// insideCase reports whether a word ends in the Finnish case of what is inside, which people hardly stand in.
func insideCase(b []byte) bool {
	n := len(b)
	return n > 5 && (folded(b[n-3:], "ssa") || folded(b[n-4:], "ssä"))
}

// botInParens reports whether a machine is asked for in parentheses behind the run: anna (er det du som er roboten?)
func (t text) botInParens(r run) bool {
	k := r.last + 1
	if t.gap(k)&pii.GapParen == 0 {
		return false
	}
	for j := k; j < k+8 && t.word(j) && (j == k || t.gap(j)&(pii.GapParen|pii.GapLine|pii.GapPara) == 0); j++ {
		if t.cue(j) == cueBot {
			return true
		}
	}
	return false
}

// thingName reports whether words j and j+1 begin what a thing is called: king charles.
func (t text) thingName(j int) bool {
	if !t.word(j) || !t.inList(j, thingBegins) || !t.word(j+1) || t.gap(j+1)&^(pii.GapBlank|pii.GapHyphen|pii.GapStop) != 0 && !t.andSign(j+1) {
		return false
	}
	a, b := t.Of(j), t.Of(j+1)
	if thingPair(a, b) {
		return true
	}
	if q := t.cue(j + 1); q == cueIn || q == cueAnd { // Emil i Lönneberga
		if b = t.Of(j + 2); thingPair(a, b) {
			return true
		}
	}
	n := len(b) - 1
	return n > 2 && (b[n]|0x20 == 's' || b[n]|0x20 == 'n') && thingPair(a, b[:n])
}

// thingPair reports whether two words begin what a thing is called.
func thingPair(a, b []byte) bool {
	return thingPairs.find(pairHash(lexicon.Hash(a), lexicon.Hash(b))) != 0
}

// andSign reports whether an ampersand and no more than blanks stands before word k.
func (t text) andSign(k int) bool { return string(bytes.TrimSpace(t.between(k))) == "&" }

// How many words away a word says what a sentence is about, and how sure a name must be for it not to matter any more.
const (
	topicReach  = 8
	topicMost   = 300
	topicPlaced = 25
)

// scoreTopic weighs what the sentence is about, if that tells anything of the run: not of a whole name, or of who does something.
func (t text) scoreTopic(s *scorer, r run) {
	if r.given || r.first != r.last && t.class(r.last)&(given|surname) == surname || t.does(r.last+1) || t.toldTo(r) {
		return
	}
	switch t.topicNear(r.first-1, r.last+1) {
	case thingTopic:
		s.add(fTopicNear)
	case thingGoods, thingStock:
		s.add(fGoodsNear)
	}
}

// toldTo reports whether the run is a name in the Finnish case of whom one tells or hears it from: kuten sanoin Hietaselle.
func (t text) toldTo(r run) bool {
	k := r.last
	return t.class(k)&inflected != 0 && toOrFrom(t.Of(k)) && t.plainName(k) && t.languages(k)&fi != 0
}

// topicNear returns what a word of the sentence between b and k says that it is about: things with names, or goods.
func (t text) topicNear(b, k int) thing {
	const apart = pii.GapStop | pii.GapLine | pii.GapPara | pii.GapStart
	weak := noThing
	for _, side := range [...]struct{ from, step int }{{b, -1}, {k, 1}} {
		j := side.from
		for n := 0; n < topicReach && t.has(j) && t.flags(j)&pii.IsLabel == 0 && t.gap(max(j, j-side.step))&apart == 0; n++ {
			if t.class(j)&given == 0 { // storm, a brother
				switch q := t.thingAt(j); q {
				case thingTopic:
					return q
				case thingGoods, thingStock:
					weak = q
				}
			}
			j += side.step
		}
	}
	return weak
}

// does reports whether word k, behind a name, is a verb of people: fick, beställde.
func (t text) does(k int) bool {
	if t.gap(k) != pii.GapBlank {
		return false
	}
	switch t.slot(k) {
	case slotMay, slotDoes, slotDone:
		return true
	}
	return t.cue(k) == cueDid || t.cue(k) == cueSpoke
}
