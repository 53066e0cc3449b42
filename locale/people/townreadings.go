package people

import "github.com/sladd-go/sladd/pii"

// A townGuess is a word behind a street that may begin a town's name, and what is known of it.
type townGuess struct {
	text
	k     int
	sum   int  // what the street is worth
	land  bool // it ends as places do
	known facts
}

// The facts of a word behind a street.
const (
	behindIn      facts = 1 << (ownFacts + iota) // i or på stands before it
	behindComma                                  // a comma does
	behindLine                                   // a line end
	behindBlank                                  // a blank and nothing else
	besideOnly                                   // nothing but blanks and commas
	sureBefore                                   // the street is one for sure
	isTown                                       // it is a town
	icelandicTown                                // one of Iceland or the Faroes
	wordTown                                     // a town, and oftener a word
	shortTown                                    // a town as it is shortened
	unspoken                                     // no word that says something else
)

// learn notes what the lists say of the word.
func (w *townGuess) learn() {
	k, sign := w.k, w.sign(w.k)
	w.known.note(sureBefore, w.sum >= sureStreet)
	w.known.note(isTown, w.class(k)&town != 0)
	w.known.note(icelandicTown, w.townWord(k) == partIceland)
	w.known.note(wordTown, sign == partWordTown)
	w.known.note(shortTown, sign == partTown)
	w.known.note(unspoken, w.class(k)&(noPerson|given) == 0 && w.silent(k) && w.flags(k)&pii.IsLabel == 0)
}

// A townReading is one way in which a word behind a street begins a town's name, or doesn't.
type townReading struct {
	need, not facts                // what has to be known of the word, and what must not
	never     uint64               // classes that it isn't of
	holds     func(townGuess) bool // the rest of what the reading needs
	ends      townEnding
	worth     feature // aFeatures says nothing
}

// A townEnding says where the town ends that a reading finds.
type townEnding uint8

const (
	noTown     townEnding = iota
	endsHere              // with the word
	endsNext              // with the next one
	goesOn                // where what may go on behind the word does
	goesOnNext            // where what may go on behind the next one does
)

// townReadings are tried in this order.
var townReadings = [...]townReading{
	// vester åby
	{need: sureBefore, holds: townGuess.pair, ends: goesOnNext, worth: aTown},
	// 18, Sdr. Felding
	{need: behindComma | capitalized, holds: townGuess.capitals, ends: goesOnNext, worth: aTown},
	// 5 b i skara, 18 nord-lenangen
	{need: besideOnly, not: capitalized, holds: townGuess.place, ends: goesOn, worth: aLowerTown},
	// 8, Odense C
	{need: isTown | behindComma, ends: goesOn, worth: aTown},
	// 21 i Borås
	{need: isTown | capitalized, ends: goesOn, worth: aTown},
	// 5 gävle
	{need: isTown, not: ordinary, ends: goesOn, worth: aTown},
	// 12 i sala
	{need: isTown | behindIn, not: commonest, ends: goesOn, worth: aTown},
	// 22 greve, and nothing more
	{need: isTown | sureBefore, not: commonest, holds: townGuess.closed, ends: goesOn, worth: aTown},
	// 14 í keflavík
	{need: icelandicTown | behindIn, ends: goesOn, worth: aTown},
	// 12 i ry
	{need: wordTown | behindIn, never: common, ends: goesOn, worth: aTown},
	// 12, ry
	{need: wordTown | behindComma, ends: goesOn, worth: aTown},
	// 28 Hki
	{need: shortTown, holds: townGuess.behindStreet, ends: goesOn, worth: aTown},

	// Behind what may be no street there is no other town.
	{not: sureBefore},
	// 9 i gamla stan
	{need: behindIn, holds: townGuess.oldTown, ends: endsNext, worth: aTown},
	// 80 Tim.
	{need: wordTown | behindBlank, holds: townGuess.last, ends: endsHere, worth: aFeatures},
	// 17 på Gimsøysand
	{need: capitalized | behindIn | unspoken, not: commonest, ends: goesOn, worth: aTown},
	// 28 i Ärla, which is a name, too
	{need: capitalized | behindIn, not: commonest, never: noPerson, holds: townGuess.inI, ends: goesOn, worth: aTown},
	// 12 Os
	{need: capitalized | wordTown, not: commonest | behindLine, ends: goesOn, worth: aTown},

	// 12 Portkod 1234
	{need: capitalized, not: behindComma, holds: townGuess.numbered},
	// 9 torsdag, 12 Anna
	{not: unspoken},
	{need: behindLine},
	// 18 tillträde: 12
	{holds: townGuess.loudOrLabel},
	// 3, Ålestrup er
	{need: capitalized, not: ordinary, holds: townGuess.capital, ends: goesOn, worth: aFeatures},
	{need: capitalized | icelandicTown, holds: townGuess.capital, ends: goesOn, worth: aFeatures},
	// 3, Backe.
	{need: capitalized | behindComma, not: commonest, holds: townGuess.capitalLast, ends: goesOn, worth: aFeatures},

	// 6 Vaikka, 12 ikke, 3 hos
	{need: capitalized},
	{need: ordinary},
	{holds: townGuess.nameOrShort},
	// 120, lumet pois
	{need: behindComma, holds: townGuess.beforeWord, ends: goesOn, worth: aFeatures},
	// tverrlia 6 hemsedal ikke
	{holds: townGuess.landAlone, ends: goesOn, worth: aFeatures},
	// storgatan 4 bjärred.
	{holds: townGuess.last, ends: goesOn, worth: aFeatures},
}

// townChoice is the choice among them.
var townChoice = newChoice(len(townReadings), func(i int) (need, not facts) { return townReadings[i].need, townReadings[i].not })

// pair reports whether the word and the next are those of a town's name.
func (w townGuess) pair() bool { return w.townPair(w.k) }

// capitals reports whether the word is the first of many towns, and the next has a capital, too.
func (w townGuess) capitals() bool {
	n := w.k + 1
	if !w.townFirst(w.k) || !w.word(n) || !w.up(n) || !w.sticks(n) {
		return false
	}
	return w.known&sureBefore != 0 || w.land && w.codeAlone(w.townEnd(n)+1) >= 0
}

// place reports whether a word in lower case may be a town that no list holds.
func (w townGuess) place() bool {
	in, comma := w.known&behindIn != 0, w.known&behindComma != 0
	return (w.known&sureBefore != 0 || w.sum >= 85 && (in || comma)) && w.placeName(w.k, in, comma)
}

// closed reports whether nothing that belongs to the address follows.
func (w townGuess) closed() bool { return w.closes(w.k) }

// behindStreet reports whether the street is worth enough for a short town behind it.
func (w townGuess) behindStreet() bool { return w.sum >= 50 }

// oldTown reports whether the word and the next are gamla stan.
func (w townGuess) oldTown() bool { return w.sized(w.k) && w.is(w.k+1, "stan") && w.blank(w.k+1) }

// inI reports whether i stands before the word.
func (w townGuess) inI() bool { return w.is(w.k-1, "i") }

// last reports whether the word ends what it stands in.
func (w townGuess) last() bool { return !w.only(w.k+1, pii.GapBlank) }

// numbered reports whether the word says what the number behind it is.
func (w townGuess) numbered() bool {
	return w.number(w.k+1, 8) && w.len(w.k+1) > 2 && w.blank(w.k+1)
}

// loudOrLabel reports whether the word alone is in capitals, or something is called by it.
func (w townGuess) loudOrLabel() bool {
	return w.flags(w.k)&pii.AllCaps != 0 && !w.shouted(w.k) || w.gap(w.k+1)&pii.GapColon != 0
}

// capital reports whether a word with a capital is no person's name, as far as one knows.
func (w townGuess) capital() bool {
	if w.fullName(w.k) {
		return false
	}
	if w.class(w.k)&name == 0 || w.landName(w.k) {
		return true
	}
	return w.known&behindComma != 0 && (w.endsSentence(w.k) || w.gap(w.k+1)&(pii.GapHyphen|pii.GapParen|pii.GapComma) != 0)
}

// capitalLast reports whether an ordinary word is so where a sentence ends.
func (w townGuess) capitalLast() bool { return w.endsSentence(w.k) && w.capital() }

// nameOrShort reports whether a word in lower case is rather a name, or nothing.
func (w townGuess) nameOrShort() bool { return w.class(w.k)&(name|common) != 0 || w.runes(w.k) < 4 }

// beforeWord reports whether no unknown word follows.
func (w townGuess) beforeWord() bool { return w.endsSentence(w.k) || w.rank(w.k+1) != 0 }

// landAlone reports whether the word ends as towns do, and no name follows.
func (w townGuess) landAlone() bool { return w.landName(w.k) && w.class(w.k+1)&name == 0 }
