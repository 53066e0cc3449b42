package people

import (
	"strings"

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
var hours = newWordSet(map[languages]string{anyLanguage: `ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo halv kvart to fire seks syv otte åtte ni ti elleve kvarter kvart fem
	tjue tyve yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista yhdeltä kahdelta kolmelta neljältä viideltä kuudelta seitsemältä kahdeksalta yhdeksältä kymmeneltä puoli varttia
	eitt tvö þrjú fjögur fimm sjö átta níu tíu ellefu tólf hálf korter`})

// hour reports whether a time of day stands at word k.
func (t text) hour(k int) bool {
	return t.gap(k) == pii.GapBlank && t.has(k) && (t.flags(k)&pii.IsNumber != 0 || hours.in(lexicon.Hash(t.Of(k))) != 0)
}

// scoreThings weighs that the run is the name of a thing. Its words are worth words; what is above says of their place that
// it is a person's, and then what the rest of the sentence is about tells nothing.
func (t text) scoreThings(s *scorer, r run, words int) {
	if s.sum < 50 { // no name anyway
		return
	}
	b, k := r.first-1, r.last+1
	for j := max(b-1, 0); j <= r.last; j++ {
		if (j >= b || t.cue(b) == cueAnd) && t.thingName(j) { // also pyret of polarn o pyret
			s.add(fThingName)
			break
		}
	}
	t.thingBehind(s, r, k)
	t.thingBefore(s, r, b)
	if r.first == r.last && t.class(r.base) == trigger && !t.presented(r.first) && !t.does(k) && t.compound(r.base) { // otsalamppu
		s.add(fThing)
	}
	if s.sum >= likely && t.calledThing(r) { // else nobody acts on it anyway
		s.add(fThingCalled)
	}
	if t.machine(r) || t.ofPlaces(r) || t.streetOf(r) {
		s.add(fFirmFrame)
	}
	if t.firmName(r, k) {
		s.add(fFirmName)
	}
	if !r.given && (r.first == r.last || t.class(r.last)&(given|surname) != surname) && s.sum-words < topicPlaced && s.sum < topicMost && !t.does(k) {
		switch t.topicNear(b, k) {
		case thingTopic:
			s.add(fTopicNear)
		case thingGoods, thingStock:
			s.add(fGoodsNear)
		}
	}
	if c := t.class(r.base); c&inflected != 0 && insideCase(t.Of(r.base)) && t.languages(r.base)&fi != 0 { // Prisma Kaaressa
		s.add(fPlaceCase)
	}
	if c := t.class(r.first); r.first < r.last && c&uint64(lexicon.Brand) != 0 && c&given == 0 && !t.presented(r.first) { // Rosti Margrethe
		s.add(fThingBefore)
	}
	if t.brandBefore(r, b) {
		s.add(fBrandBefore)
	}
	if t.cue(r.base) == cueSpoke && r.first == r.last && t.flags(r.base)&pii.Capital == 0 && t.gap(r.first) == pii.GapBlank && t.cue(b) != cueCalled && t.cue(b) != cueSign && t.languages(r.base) == en { // the pharmacist said
		s.add(fThing)
	}
	if t.gap(k)&pii.GapParen != 0 { // anna (er det du som er roboten?)
		for j := k; j < k+8 && t.word(j) && (j == k || t.gap(j)&(pii.GapParen|pii.GapLine|pii.GapPara) == 0); j++ {
			if t.cue(j) == cueBot {
				s.add(fThing)
				break
			}
		}
	}
	if t.cue(k) == cueIs && t.cue(k+1) == cueName && t.gap(k) == pii.GapBlank && t.gap(k+1) == pii.GapBlank { // Sanna är namnet på sängen
		if w := string(t.Of(k + 2)); w == "på" || w == "of" || w == "á" {
			s.add(fThing)
		}
	}
}

// thingName reports whether words j and j+1 begin what a thing is called: king charles.
func (t text) thingName(j int) bool {
	if !t.word(j) || !t.word(j+1) || t.gap(j+1)&^(pii.GapBlank|pii.GapHyphen|pii.GapStop) != 0 && strings.TrimSpace(string(t.between(j+1))) != "&" {
		return false
	}
	a, b := t.Of(j), t.Of(j+1)
	if thingPairs.find(pairHash(lexicon.Hash(a), lexicon.Hash(b))) != 0 {
		return true
	}
	if t.cue(j+1) == cueIn || t.cue(j+1) == cueAnd { // Emil i Lönneberga
		b = t.Of(j + 2)
	}
	if thingPairs.find(pairHash(lexicon.Hash(a), lexicon.Hash(b))) != 0 {
		return true
	}
	n := len(b) - 1
	return n > 2 && (b[n]|0x20 == 's' || b[n]|0x20 == 'n') && thingPairs.find(pairHash(lexicon.Hash(a), lexicon.Hash(b[:n]))) != 0
}

// thingBehind weighs what stands right behind the run.
func (t text) thingBehind(s *scorer, r run, k int) {
	if !t.word(k) || t.namedSo(r, k) {
		return
	}
	up := t.flags(k)&pii.Capital != 0
	switch g := t.gap(k); {
	case g == pii.GapHyphen && string(t.between(k)) == "-" && t.deviceOf(r, k):
		s.times(fGlued, -1)
		s.add(fOwner)
	case g == pii.GapHyphen && string(t.between(k)) == "-":
		if !up && t.flags(r.last)&pii.Capital != 0 && t.runes(k) > 2 && t.class(k)&given == 0 { // Björn Borg-kalsongerna
			s.add(fHyphened)
		} else if q := t.thingAt(k); q == thingGoods || q == thingTopic {
			s.add(fHyphened)
		}
	case g == pii.GapBlank && t.class(r.last)&given == 0 && t.flags(r.last)&pii.Capital != 0 && tradeEnd(t.Of(k)):
		s.add(fShopBehind)
	case g == pii.GapBlank:
		switch t.thingAt(k) {
		case thingGoods, thingTopic, thingBeside, thingAnimal, thingBot:
			if t.class(r.last)&inflected == 0 || t.class(r.last)&given != 0 && !t.genitive(r.last) {
				s.add(fThingBehind)
			}
		case thingShop, thingVenue:
			if up && t.flags(r.last)&pii.Capital != 0 && t.flags(k)&pii.AllCaps == 0 {
				s.add(fShopBehind)
			}
		}
	}
}

// firmName reports whether the run is part of the name of a company, by what follows at word k: Lars Höglund Bygg AB, Hansen & Sønner.
func (t text) firmName(r run, k int) bool {
	if !t.word(k) || t.flags(r.last)&pii.Capital == 0 && !t.is(k, "company") && !t.is(k, "co") && !t.is(k, "the") {
		return false
	}
	if t.gap(k)&pii.GapOther != 0 && strings.TrimSpace(string(t.between(k))) == "&" {
		for _, w := range [...]string{"co", "company", "sønner", "sønn", "søn", "sön", "söner", "son", "sons", "the", "partners", "partner", "bror", "brødre", "bröder", "døtre", "datter"} {
			if folded(t.Of(k), w) {
				return true
			}
		}
		return false
	}
	for n := 0; n < 2 && t.word(k) && t.gap(k) == pii.GapBlank && t.flags(k)&pii.Capital != 0; n++ {
		if t.cue(k) == cueFirm {
			return true
		}
		if t.class(k)&given != 0 {
			return false
		}
		k++
	}
	return false
}

// How many words away a word says what a sentence is about, and how sure a name must be for it not to matter any more.
const (
	topicReach  = 8
	topicMost   = 300
	topicPlaced = 25
)

// topicNear returns what a word of the sentence between b and k says that it is about: things with names, or goods.
func (t text) topicNear(b, k int) thing {
	weak := noThing
	topic := func(j int) bool {
		if t.class(j)&given != 0 { // storm, a brother
			return false
		}
		q := t.thingAt(j)
		if q == thingGoods || q == thingStock {
			weak = q
		}
		return q == thingTopic
	}
	for j := b; j >= 0 && b-j < topicReach && t.flags(j)&pii.IsLabel == 0 && t.gap(j+1)&(pii.GapStop|pii.GapLine|pii.GapPara|pii.GapStart) == 0; j-- {
		if topic(j) {
			return thingTopic
		}
	}
	for j := k; j-k < topicReach && t.has(j) && t.flags(j)&pii.IsLabel == 0 && t.gap(j)&(pii.GapStop|pii.GapLine|pii.GapPara) == 0; j++ {
		if topic(j) {
			return thingTopic
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

// insideCase reports whether a word ends in the Finnish case of what is inside, which people hardly stand in.
func insideCase(b []byte) bool {
	n := len(b)
	return n > 5 && (folded(b[n-3:], "ssa") || folded(b[n-4:], "ssä"))
}
