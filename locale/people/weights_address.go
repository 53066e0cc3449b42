package people

// Features of an address.
const (
	aStreetWord    feature = iota // a street word behind a name: Karl Johans gate
	aRoad                         // an ending that is a street's
	aCommonRoad                   // and the word is an ordinary one
	aIndoors                      // pallplats 12
	aRareRoad                     // the same of a word that is not that common
	aShortRoad                    // storg.
	aShortGate                    // torggt.
	aShortRoadBare                // storg
	aShortGenitive                // hagalundsv
	aLooseTown                    // a name that may be anything, and behind a comma a town
	aStrongLand                   // an ending that is a street's or a farm's: -bakken, -slingan
	aLand                         // an ending that is a street's, a town's or a surname's
	aAnyName                      // any word that could be a farm's
	aWordName                     // any ordinary word, which only a postal code makes a street
	aTownName                     // and it is a town's or a country's
	aLowerName
	aCapital
	aLetter // 12 B
	aSpan   // 12-14 behind a name that may be anything: a score
	aLongNumber
	aNumberWord  // storgatan tolv
	aNumberFirst // 12 Storgatan
	aBox
	aShortBox
	aFlat
	aPostal
	aTown
	aUnknownTown
	aLowerTown
	aTownEnds // nothing behind the town
	aCare
	aLives
	aIn
	aToStreet // til, and a name that ends as streets do
	aSent     // skicka till, and the name right behind
	aLivesIn  // bor på, and the name right behind
	aLivesOn  // and the name, which may be anything, has a capital: bor på Ekeby 12
	aTime
	aPrefix
	aSpaced // a code as 123 45
	aCodeSpaced
	aCode5
	aCode4
	aCode3
	aZero // a code that begins with 0
	aYear
	aNumbered  // faktura 1094 voss
	aIcelandic // a code of three digits and a town of Iceland or the Faroes
	aOwnLine   // nothing else on the line
	aBeside    // Ved Kirken 4
	aShortStem // storg, kyrkov.: what many streets begin with
	aCodeComma // a name that may be anything, and a code behind a comma
	aCodeField // a code behind the name of its field
	aEnglish   // 22 Acacia Avenue
	aField     // the value of a field that asks for one: <heimili>
	aFeatures
)

// addressWeights are worth tenths of bits.
var addressWeights = [aFeatures]int16{
	aStreetWord: 105, aRoad: 115, aCommonRoad: -50, aIndoors: -90, aRareRoad: -20, aShortRoad: 60, aShortGate: 95,
	aShortRoadBare: 10, aShortGenitive: 85, aLooseTown: 30, aStrongLand: 95, aLand: 55,
	aAnyName: 25, aWordName: -25, aTownName: -25, aLowerName: -30, aCapital: 10, aLetter: 25, aSpan: -40, aLongNumber: -30,
	aNumberWord: -10, aNumberFirst: 55,
	aBox: 80, aShortBox: -40, aFlat: 50, aPostal: 80, aTown: 45, aUnknownTown: 30, aLowerTown: 10, aTownEnds: 15, aCare: 70,
	aLives: 50, aIn: 10, aToStreet: 40, aSent: 20, aLivesIn: 15, aLivesOn: 30, aTime: -60, aPrefix: 40, aSpaced: 15,
	aCodeSpaced: 75, aCode5: 60, aCode4: 55, aCode3: 35, aZero: 15, aYear: -30, aNumbered: -40, aIcelandic: 25,
	aOwnLine: 45, aBeside: 70, aShortStem: 105, aCodeComma: 40, aCodeField: 115, aEnglish: 85, aField: 60,
}
