package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
)

// A streetReading is one way in which the word before a number is a street's. What holds is asked of a copy of the word: a pointer
// would escape through the table, and cost an allocation.
type streetReading struct {
	need, not facts                 // what has to be known of the word, and what must not
	never     uint64                // classes that it isn't of
	holds     func(streetWord) bool // the rest of what the reading needs
	gives     features              // what the reading says; if nothing, it is no street
	takes     taking
	loose     bool // the name may be anything
	land      bool // and it ends as places do
}

type features []feature

// A taking says which words before the street's word belong to it.
type taking uint8

const (
	takesPrefix   taking = 1 << iota // those that often stand before a name: Norra
	takesName                        // a name has to: Karl Johans
	takesWord                        // the word before, whatever it is
	takesLabelled                    // those behind a label: adress:
)

// streetReadings are tried in this order.
var streetReadings = [...]streetReading{
	// Hulta gård 1, 523 97 Ulricehamn
	{need: apart, not: capitalized | shortened | roadLike | streetNoun | commonest, holds: streetWord.farm,
		gives: features{aWordName, aCapital}, takes: takesWord, loose: true},
	// från plats 14
	{need: noRoad, not: capitalized, holds: streetWord.trulyNoRoad},
	// leverera till lastkaj 3
	{need: apart, not: capitalized, holds: streetWord.inside},
	// Industrivej Syd 8B
	{need: apart | fewDigits, not: shortened, holds: streetWord.pointBehind, gives: features{aRoad}, takes: takesWord | takesPrefix},
	// solbergs gård 4
	{need: farmNoun, not: shortened, holds: streetWord.ownedFarm, gives: features{aStreetWord}, takes: takesName},
	// Råby gård 4
	{need: farmNoun, not: shortened, holds: streetWord.namedFarm, gives: features{aLand}, takes: takesName, loose: true},
	// Karl Johans gate 3
	{need: streetNoun, not: shortened, gives: features{aStreetWord}, takes: takesName},
	// Karl Johans gt. 3
	{need: streetNoun | shortened, holds: streetWord.brief, gives: features{aStreetWord}, takes: takesName},
	// ny adress: Ängstugan Lillbo 14
	{need: apart | fewDigits, not: shortened | roadLike | streetNoun | measures | flatNoun | noRoad | commonest, never: notName,
		holds: streetWord.behindLabel, gives: features{aStrongLand}, takes: takesLabelled, loose: true, land: true},
	// Ved Kirken 4
	{need: capitalized | apart | fewDigits, not: shortened, holds: streetWord.beside,
		gives: features{aBeside}, takes: takesWord, loose: true, land: true},
	// øvre bakkane 14
	{need: apart, not: capitalized | shortened, holds: streetWord.sizedEnd,
		gives: features{aStrongLand}, takes: takesPrefix, loose: true, land: true},
	// ved stranden 4
	{need: apart | fewDigits, not: capitalized | shortened, holds: streetWord.besideDefinite,
		gives: features{aLand}, takes: takesWord, loose: true, land: true},
	// bor på torvet 5
	{need: apart | fewDigits, not: capitalized | shortened, holds: streetWord.definite, gives: features{aLand}, loose: true, land: true},
	// på väg 3 senare
	{need: streetNoun, not: capitalized},
	// Bulevardi 14
	{need: streetNoun | apart, not: shortened, holds: streetWord.ownName, gives: features{aStrongLand}, loose: true, land: true},
	// Søndre Skrenten 12, V. Esplanaden 3
	{need: capitalized | apart, not: shortened | commonest, holds: streetWord.sizedDefinite,
		gives: features{aLand, aBeside}, takes: takesPrefix, loose: true, land: true},
	// Bakken 12
	{need: capitalized | apart, not: shortened | commonest, holds: streetWord.definite, gives: features{aLand}, loose: true, land: true},
	// Nora Vikers kyrkby 2:7
	{need: genericRoad, not: roadLike | shortened, holds: streetWord.notSized, gives: features{aStreetWord}, takes: takesName},
	// storgatan 12
	{need: roadLike, gives: features{aRoad}, takes: takesPrefix},
	// kyrkov 3
	{need: spaced, not: ordinary, holds: streetWord.stemShort, gives: features{aShortStem}, takes: takesPrefix},
	// hovseterv. 62, torggt. 22
	{need: shortened, holds: streetWord.roadShort, gives: features{aShortRoad}, takes: takesPrefix},
	// Mannerheimint. 5 A 3
	{need: shortened | capitalized, not: ordinary, holds: streetWord.finnishShort, gives: features{aShortRoad}, takes: takesPrefix},
	// skovbrynet 4
	{not: cued | flatNoun, never: notName | name | town | common, holds: streetWord.strongEnd,
		gives: features{aStrongLand}, takes: takesPrefix, loose: true, land: true},
	// fagerlia 3b
	{need: landLike, not: ordinary, never: notName, holds: streetWord.landEnd,
		gives: features{aLand}, takes: takesPrefix, loose: true, land: true},
	// lillevik 4, which may be a surname or a town
	{need: landLike, not: ordinary, never: notName, gives: features{aLand}, takes: takesPrefix, loose: true},
	// saltängsv 6
	{not: ordinary, holds: streetWord.roadShortBare, gives: features{aShortRoadBare}, takes: takesPrefix},
	// Ekeby 12
	{need: apart, not: shortened, holds: streetWord.anyName, gives: features{aAnyName}, takes: takesPrefix, loose: true},
	// Hylle 14
	{need: capitalized | apart, not: shortened | measures, never: notName, holds: streetWord.long, gives: features{aWordName}, loose: true},
	// nedre bø 14, 6783 stryn
	{need: apart | fewDigits, not: capitalized | shortened | cued, never: notName, holds: streetWord.coded,
		gives: features{aWordName}, takes: takesPrefix, loose: true},
	// lien søndre 14, 2665 Lesja
	{need: apart | fewDigits | sizes, not: capitalized | shortened, never: notName, holds: streetWord.sizedBehind,
		gives: features{aWordName}, takes: takesWord | takesPrefix, loose: true},
}

// streetChoice is the choice among them.
var streetChoice = newChoice(len(streetReadings), func(i int) (need, not facts) { return streetReadings[i].need, streetReadings[i].not })

// capitalName reports whether the word before is written with a capital and no word that anybody knows: Råby gård.
func (w streetWord) capitalName() bool { return w.up(w.k-1) && w.rank(w.k-1) == 0 }

// coded reports whether a postal code and a town stand behind the number.
func (w streetWord) coded() bool { return w.codeBehind(w.i) }

// brief reports whether the word has two letters at most: gt.
func (w streetWord) brief() bool { return w.runes(w.k) <= 2 }

// inside reports whether the word is a place with a number that is no house.
func (w streetWord) inside() bool { return w.part(w.k) == partInside }

// behindLabel reports whether a label of an address stands before the word, or before the name that ends with it.
func (w streetWord) behindLabel() bool { return !w.dayAt(w.i) && w.labelFirst(w.k) >= 0 }

// long reports whether it has three or more.
func (w streetWord) long() bool { return w.runes(w.k) >= 3 }

// farm reports whether a name stands before the word, and a postal code and a town behind the number.
func (w streetWord) farm() bool {
	f := w.k - 1
	return w.word(f) && w.blank(w.k) && w.capitalName() && w.class(f)&(notName|title|family) == 0 && w.coded()
}

// trulyNoRoad reports whether nothing around a word such as vei makes a street of it: lovisas plass 3, sjövägen 19 A.
func (w streetWord) trulyNoRoad() bool {
	f := w.k - 1
	switch {
	case w.known&(roadLike|farmNoun) != 0 && w.lived(w.i), w.known&farmNoun != 0 && w.coded():
		return false
	case w.saintBefore(f):
		return false
	case w.part(w.k) == noPart || !w.genitive(f):
		return true
	}
	return !w.up(f) && w.rank(f) != 0 && !w.stem(f) && !w.ownedByName(f)
}

// pointBehind reports whether the word is a point of the compass behind a whole street that it tells apart from others of its name, both
// with a capital or before a postal code.
func (w streetWord) pointBehind() bool {
	f := w.k - 1
	if !w.word(f) || !w.blank(w.k) || !compassPoints.Is(w.bytes) || !w.wholeRoad(f) {
		return false
	}
	if w.sign(f) == partHighway || w.cue(f) == cueNoRoad || w.dayAt(w.i) {
		return false
	}
	return w.known&capitalized != 0 && w.up(f) || w.coded()
}

var compassPoints = endings.New(`nord syd øst vest norr söder öster väster norra södra östra västra nordre søndre østre vestre sør aust north south east west
	norður suður austur vestur pohjoinen etelä itä länsi`)

// ownedFarm reports whether a genitive, or what tells farms apart, stands before a word for one.
func (w streetWord) ownedFarm() bool {
	f := w.k - 1
	return w.genitive(f) || w.tellsApart(f) || w.is(w.k, "senter") || w.rank(f) == 0 && w.coded()
}

// namedFarm reports whether a name stands before a word for a farm that is nobody's.
func (w streetWord) namedFarm() bool { return w.capitalName() && w.class(w.k-1)&(name|notName) == 0 }

// beside reports whether the house stands behind or beside what the word is.
func (w streetWord) beside() bool { return w.besidePlace(w.k) }

// sizedEnd reports whether the word is an ending of streets by itself, behind one that tells them apart.
func (w streetWord) sizedEnd() bool {
	return w.sized(w.k-1) && w.blank(w.k) && (w.definite() || addressEnds.find(lexicon.Hash(w.bytes)) == partEnd)
}

// definite reports whether the word is one for a street or a house's place in its definite form.
func (w streetWord) definite() bool { return w.text.definite(w.k) }

// besideDefinite reports whether ved or bag, which names of streets begin with as well, stands before such a word.
func (w streetWord) besideDefinite() bool {
	return w.definite() && w.blank(w.k) && w.word(w.k-1) && besideWords.Is(w.Of(w.k-1))
}

// sizedDefinite reports whether it is so behind Søndre, Tyska or V.
func (w streetWord) sizedDefinite() bool {
	return w.definite() && (w.sized(w.k-1) || w.sign(w.k-1) == partSized && w.up(w.k-1) || w.point(w.k))
}

// ownName reports whether a word for a street is the name of one by itself.
func (w streetWord) ownName() bool { return !w.starts(w.k) && w.runes(w.k) > 5 && !w.point(w.k) }

// notSized reports whether the word isn't one in lower case that is told apart from others of its name.
func (w streetWord) notSized() bool { return w.known&capitalized != 0 || !w.sized(w.k-1) }

// stemShort reports whether the word is what many streets are called, shortened: storg.
func (w streetWord) stemShort() bool { return stemShort(w.bytes) }

// roadShort reports whether it ends in what stands for väg or gata.
func (w streetWord) roadShort() bool { return roadShort(w.bytes) }

// roadShortBare reports whether it does so, though no stop stands behind.
func (w streetWord) roadShortBare() bool { return roadShort(w.bytes) && len(w.bytes) > 4 }

// finnishShort reports whether it is a Finnish street's, shortened.
func (w streetWord) finnishShort() bool { return w.text.finnishShort(w.k, w.i) }

// strongEnd reports whether a word that is hardly ever met has a strong ending of streets.
func (w streetWord) strongEnd() bool {
	return (w.known&ordinary == 0 || w.rank(w.k) > 2 && w.runes(w.k) > 7) && strongEnd(w.bytes)
}

// landEnd reports whether a word that ends as landscapes do is no town or surname, as far as one knows.
func (w streetWord) landEnd() bool { return w.class(w.k)&(town|surname1) == 0 || strongEnd(w.bytes) }

// anyName reports whether the word may be a name that no list has.
func (w streetWord) anyName() bool {
	c := w.class(w.k)
	plain := w.known&(cued|ordinary) == 0 && c&(common|notName|title|family) == 0
	if !plain && (w.known&capitalized == 0 || w.known&commonest != 0 || c&notName != 0 || w.starts(w.k)) {
		return false
	}
	return w.long() || w.coded()
}

// sizedBehind reports whether the word tells the farm before it apart, with a postal code and a town behind the number.
func (w streetWord) sizedBehind() bool {
	return w.word(w.k-1) && w.blank(w.k) && w.silent(w.k-1) && w.coded()
}
