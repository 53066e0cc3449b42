package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What the conditions of patterns are called.

var cueNames = map[string]cue{
	"CALLED": cueCalled, "NAME": cueName, "SIGN": cueSign, "SIGNAT": cueSignAt, "GREET": cueGreet, "TITLE": cueTitle, "FAMILY": cueFamily, "ROLE": cueRole, "CONTACT": cueContact,
	"TALK": cueTalk, "HERE": cueHere, "AGAIN": cueAgain, "ITS": cueIts, "WITH": cueWith, "IS": cueIs, "I": cueI, "THIS": cueThis, "OWN": cueOwn, "PREP": cuePrep, "IN": cueIn,
	"AND": cueAnd, "SPOKE": cueSpoke, "SAID": cueSaid, "THANKS": cueThanks, "LIVES": cueLives, "YOU": cueYou, "OR": cueOr, "WHO": cueWho, "OWNS": cueOwns, "THERE": cueThere, "DID": cueDid,
}

var slotNames = map[string]cue{
	"done": slotDone, "do": slotDo, "does": slotDoes, "state": slotState, "not": slotNot, "give": slotGive, "tell": slotTell, "ask": slotAsk, "to": slotTo, "what": slotWhat,
	"may": slotMay, "that": slotThat, "follow": slotFollow, "own": slotOwn, "list": slotList, "get": slotGet, "stand": slotStand, "spelt": slotSpelt, "thing": slotThing,
}

var frameNames = map[string]cue{
	"yours": frameYours, "never": frameNever, "desk": frameDesk, "talk": frameTalk, "duty": frameDuty, "stand": frameStand, "ward": frameWard, "to": frameTo, "drop": frameDrop,
	"from": frameFrom, "inname": frameInName, "instead": frameInstead, "verb": frameVerb, "know": frameKnow, "meet": frameMeet, "gone": frameGone, "behalf": frameBehalf,
	"login": frameLogin, "member": frameMember, "buy": frameBuy, "draw": frameDraw, "money": frameMoney, "page": framePage, "parish": frameParish, "eat": frameEat, "travel": frameTravel, "trade": frameTrade, "mandate": frameMandate, "died": frameDied,
	"join": frameJoin, "assign": frameAssign, "handle": frameHandle, "conversation": frameConversation, "case": frameCase, "help": frameHelp, "ill": frameIll,
	"hours": frameHours, "shade": frameShade, "install": frameInstall, "part": framePart, "somewhere": frameSomewhere, "between": frameBetween,
	"work": frameWork, "near": frameNear, "feast": frameFeast, "reach": frameReach, "reaches": frameReaches, "absent": frameAbsent, "visit": frameVisit, "roster": frameRoster, "helps": frameHelps, "door": frameDoor,
}

var classNames = map[string]uint64{
	"given1": given1, "given": given, "name": name, "shy": shy, "family": family, "function": fnWord, "inflected": inflected, "calendar": uint64(lexicon.Calendar), "brand": uint64(lexicon.Brand),
}

// flagNames are how a word is written.
var flagNames = map[string]pii.WordFlags{"capital": pii.Capital, "allCaps": pii.AllCaps}

// testSenses are the senses without which no word passes some of the tests below: they need not be asked about others.
var testSenses = map[string]senseSet{
	"dutyIs": {cues: 1 << cueIs},
	"isIt":   {cues: 1<<cueThis | 1<<cueYou | 1<<cueIs},
	"ownKin": {cues: 1<<cueFamily | 1<<cueOwn},
}

// wordTests are questions about one word.
var wordTests = map[string]func(text, int) bool{
	"adverb":     text.adverb,
	"amount":     text.amount,
	"amped":      text.ampersand,
	"rosterDay":  text.rosterDay,
	"shopNamed":  text.shopNamed,
	"weDo":       text.weDo,
	"icelandic":  func(t text, k int) bool { return t.languages(k)&is != 0 },
	"animal":     func(t text, k int) bool { return t.thingAt(k) == thingAnimal },
	"booked":     text.booked,
	"digits":     text.numeral,
	"dutyIs":     func(t text, k int) bool { return t.cue(k) == cueIs && t.dutyBefore(k) },
	"noWord":     func(t text, k int) bool { return t.sense(k).name == 0 },
	"petCover":   text.petCover,
	"prizedShop": text.prizedShop,
	"direction":  text.direction,
	"isWord":     func(t text, k int) bool { return t.cue(k) == cueIs || t.is(k, "s") },
	"ordinary":   func(t text, k int) bool { return t.class(k)&name == 0 && t.rank(k) > 1 },
	"them":       func(t text, k int) bool { return t.them(k) && t.gap(k)&pii.GapBlank != 0 },
	"english":    func(t text, k int) bool { return t.languages(k)&en != 0 },
	"finnish":    func(t text, k int) bool { return t.languages(k)&fi != 0 },
	"firm":       func(t text, k int) bool { return !t.pronoun(k) && !t.adverb(k) },
	"fronted":    text.fronted,
	"isIt":       text.isIt,
	"ownKin":     text.ownKin,
	"rank1":      func(t text, k int) bool { return t.rank(k) == 1 },
	"topic":      func(t text, k int) bool { return t.thingAt(k) == thingTopic },
	"ing": func(t text, k int) bool {
		return t.len(k) > 5 && folded(t.Of(k)[t.len(k)-3:], "ing") && t.languages(k) == en
	},
	"label":  func(t text, k int) bool { return t.gap(k+1)&pii.GapColon != 0 },
	"letter": func(t text, k int) bool { return t.word(k) && t.runes(k) == 1 },
	"me":     text.me,
	"noun":   text.thing,
	"number": func(t text, k int) bool {
		return t.flags(k)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber && t.len(k) <= 2
	},
	"onlyEn":  func(t text, k int) bool { return t.languages(k) == en },
	"nordic":  func(t text, k int) bool { return t.languages(k)&^(sv|da|nb) == 0 },
	"open":    text.opens,
	"owned":   text.owned,
	"ownedFi": func(t text, k int) bool { return t.word(k) && beginsIn(ownedBegin, t.Of(k)) },
	"ownedIs": func(t text, k int) bool {
		return t.word(k) && t.languages(k)&is != 0 && beginsIn(ownedIcelandic, t.Of(k))
	},
	"inParens": func(t text, k int) bool {
		return t.gap(k)&pii.GapParen != 0 && (!t.has(k+1) || t.gap(k+1)&pii.GapParen != 0)
	},
	"opened":       func(t text, k int) bool { return t.gap(k)&pii.GapParen != 0 },
	"closed":       func(t text, k int) bool { return !t.has(k+1) || t.gap(k+1)&pii.GapParen != 0 },
	"notIcelandic": func(t text, k int) bool { l := t.languages(k); return l&sv != 0 && l&is == 0 },
	"asOy": func(t text, k int) bool {
		return t.gap(k)&^pii.GapStop == pii.GapBlank && t.oneOf(k-1, "as", "asunto", "kiinteistö")
	},
	"size":       text.sizeAt,
	"sizeNumber": text.sizeNumber,
	"phone":      text.phoneAt,
	"pronoun":    text.pronoun,
	"stops":      text.endsSentence,
	"sure":       text.sureName,
	"that":       text.that,
	"thousand":   func(t text, k int) bool { return string(t.Of(k)) == "1000" },
	"unit":       text.ageUnit,
	"word":       text.word,
	"topicField": func(t text, k int) bool { return t.gap(k+1)&pii.GapColon != 0 && topicFields.Is(t.Of(k)) },
	"lacks":      func(t text, k int) bool { return t.word(k) && lackWords.Is(t.Of(k)) },
	"partOf":     func(t text, k int) bool { return t.word(k) && partWords.Is(t.Of(k)) },
	"closing":    text.closing,
	"device":     func(t text, k int) bool { return t.word(k) && deviceWords.Is(t.Of(k)) },
	"fails":      func(t text, k int) bool { return t.word(k) && failWords.Is(t.Of(k)) },
	"botNoun":    func(t text, k int) bool { return t.thingAt(k) == thingBot },
	"bearer":     func(t text, k int) bool { return t.kindOf(k).in(bearers | 1<<thingGoods) },
	"venueBehind": func(t text, k int) bool {
		return t.word(k) && !t.up(k) && venueWords.Is(t.Of(k))
	},
	"pets":      func(t text, k int) bool { return t.word(k) && petWords.Is(t.Of(k)) },
	"pupils":    func(t text, k int) bool { return t.word(k) && pupilWords.Is(t.Of(k)) },
	"houses":    func(t text, k int) bool { return t.word(k) && houseWords.Is(t.Of(k)) },
	"cafes":     func(t text, k int) bool { return t.word(k) && cafeWords.Is(t.Of(k)) },
	"books":     func(t text, k int) bool { return t.word(k) && bookWords.Is(t.Of(k)) },
	"shows":     func(t text, k int) bool { return t.word(k) && showWords.Is(t.Of(k)) },
	"firmsEn":   func(t text, k int) bool { return t.word(k) && firmWords.Is(t.Of(k)) },
	"goodsNoun": func(t text, k int) bool { return t.thingAt(k) == thingGoods },
	"sizeField": func(t text, k int) bool { return t.word(k) && sizeFields.Is(t.Of(k)) },
	"shadeAs":   func(t text, k int) bool { return t.say(k) == sayShade && t.languages(k)&fi != 0 },
	"firmNoun":  func(t text, k int) bool { return t.thingAt(k) == thingVenue },
}

// runTests are questions about the run.
var runTests = map[string]func(text, run) bool{
	"aloneHere": text.aloneHere,
	"endsS": func(t text, r run) bool {
		return t.genitive(r.last) && t.rank(r.last) == 0 && t.class(r.last)&fnWord == 0
	},
	"ownLine":   func(t text, r run) bool { return t.lineStart(r.first) && t.lineStart(r.last+1) },
	"second":    text.secondSubject,
	"inside":    func(t text, r run) bool { return !t.starts(r.first) },
	"noStart":   func(t text, r run) bool { return !t.starts(r.first) || t.rank(r.base) == 0 },
	"corrected": text.corrected,
	"owner":     func(t text, r run) bool { return t.class(r.last)&inflected != 0 },
	"full":      func(t text, r run) bool { return r.given },
	"calls":     text.calls,
	"definite": func(t text, r run) bool {
		return t.gap(r.last+1) == pii.GapQuote && t.oneOf(r.last+1, "en", "et", "ene", "erne")
	},
	"inQuotes":  func(t text, r run) bool { return t.gap(r.first)&t.gap(r.last+1)&pii.GapQuote != 0 },
	"karlJohan": func(t text, r run) bool { return r.last == r.first+1 && t.is(r.first, "karl") && t.is(r.last, "johan") },
	"goesOn":    func(t text, r run) bool { return t.gap(r.last+1)&(pii.GapLine|pii.GapPara) == 0 },
	"ofGoods":   func(t text, r run) bool { return !r.given && t.topicNear(r.first-1, r.last+1) != noThing },
	"settled": func(t text, r run) bool {
		k := r.last + 1
		return t.follows(k) || t.cue(k) == cueIn || t.cue(k) == cueAnd || t.cue(k) == cueOr
	},
	"joint":    func(t text, r run) bool { return t.ampersand(r.first) },
	"genitive": func(t text, r run) bool { return t.class(r.last)&inflected != 0 && t.genitive(r.last) },
	"whose": func(t text, r run) bool {
		return t.class(r.last)&inflected != 0 && (t.genitive(r.last) || t.languages(r.last) == fi)
	},
	"writes":      text.writes,
	"apart":       text.apart,
	"blanks":      func(t text, r run) bool { return t.gap(r.first)&t.gap(r.first-1) == pii.GapBlank },
	"boughtFrom":  text.boughtFrom,
	"ownName":     text.ownName,
	"ownedBehind": func(t text, r run) bool { return t.gap(r.last+1) == pii.GapBlank && t.owned(r.last+1) },
	"parish":      text.parish,
	"placed":      text.firmPlaced,
	"bare":        func(t text, r run) bool { return t.cue(r.last+1) == noCue },
	"caseAt":      func(t text, r run) bool { return t.inCase(r, "lla", "llä", "lta", "ltä") },
	"caseFrom":    func(t text, r run) bool { return t.inCase(r, "lta", "ltä", "sta", "stä") },
	"caseOf":      func(t text, r run) bool { return t.inCase(r, "n") },
	"caseTo":      func(t text, r run) bool { return t.inCase(r, "lle") },
	"onDoor":      func(t text, r run) bool { return t.onDoor(r.first) },
	"ends":        func(t text, r run) bool { return t.endsSentence(r.last) },
	"endsOrTime": func(t text, r run) bool {
		k := r.last + 1
		return t.endsSentence(r.last) || t.numeral(k) || (t.is(k, "kl") || t.is(k, "klo") || t.is(k, "at")) && t.numeral(k+1)
	},
	"endsPart":  func(t text, r run) bool { return t.endsSentence(r.last) || t.gap(r.last+1)&pii.GapComma != 0 },
	"fewWords":  func(t text, r run) bool { return t.fewWords(r.base) },
	"greets":    text.greets,
	"known":     func(t text, r run) bool { c := t.class(r.base); return c&given != 0 && c&(town|shy) == 0 },
	"pairs":     text.pairs,
	"last":      func(t text, r run) bool { return !t.has(r.last+1) || t.gap(r.last+1) != pii.GapBlank },
	"listed":    text.listed,
	"receiver":  text.receiver,
	"single":    func(t text, r run) bool { return r.first == r.last },
	"subject":   text.subject,
	"subclause": func(t text, r run) bool { return !t.starts(r.first) && t.subject(r) },
	"wordly":    text.oftenName,
}

// spanMost is how many words are in one piece at most.
const spanMost = 6

// spans read what a pattern may have behind the run in one piece. They return the word behind it, or -1.
var spans = map[string]func(text, int) int{"desk": text.desk, "class": text.pupilClass, "care": text.dayCare, "home": text.nextDoor}

// The conditions of patterns ask functions that look into grammars themselves, so that none can be a variable's first value.
func init() {
	slotGrammar = compile(slotPatterns)
	frameGrammar = compile(framePatterns, result{name: "known"}, result{name: "any"}) // as framing has them
	firmGrammar = compile(firmPatterns, firmResults...)
	placeGrammar = compile(placePatterns, placeResults...)
	behindGrammar = compile(behindPatterns, behindResults...)
	thingGrammar = compile(thingPatterns, thingResults...)
}
