// Package lexicon says what a word can be: a given name, a surname, a town, a street, a
// title, an ordinary word of a chat. It holds data and no judgement: whether a word is a
// name where it stands is for its caller to weigh.
//
// Three embedded files are used in place, without building anything: a dictionary
// ([Lookup]), a model of what names look like ([Look]) and a filter of common words
// ([CommonRank]). examples/fitnames makes them; SOURCES.md names their sources.
//
// Words are UTF-8 as typed, in any case, and end where letters end: split at hyphens
// first (Anna-Karin is two words), and hand a letter with marks over in its composed
// form. All functions are pure, allocate nothing and are safe for concurrent use.
package lexicon

// Class is the set of things a word can be. 0 is a word that the dictionary doesn't know.
type Class uint32

// Names have a tier: 1 for the commonest of a country, 2 for the others that are
// known. A word has one tier at most as a given name and one as a surname.
const (
	Given1 Class = 1 << iota
	Given2
	Surname1
	Surname2

	NameWord  // a name that is also a word, a company or a country: Bo, My, Storm, Fall; how much that matters, CommonRank says
	Variant   // spelled without marks or with those of a neighbour: Bjorn, Oesterlund, Sören for Søren
	Inflected // the name has an ending; Lookup knows the Finnish and Icelandic cases of given names, LookupInflected others

	Common   // ordinary word; Rank says how common
	rankLow  // two bits: rank less one
	rankHigh //
	Function // pronoun, article, conjunction, preposition, auxiliary: never a name in itself, save for names that are words

	Team     // what signs in place of a person: kundservice, support
	Brand    // company, bank, shop, product
	Bot      // name of a chat bot or voice assistant, people's names among them
	Town     // town or post town
	Country  // country, region, nationality, language
	Calendar // month, weekday, feast

	Street     // street word that stands alone: gatan, torv, katu, box, lgh
	StreetEnd  // ends a street name and hardly anything else: -gatan, -vägen, -katu; see StreetEnding
	TerrainEnd // ends street names and also surnames and towns: -berg, -vik, -niemi

	Family   // mamma, sonen, datter
	Title    // herr, fru, dr
	Particle // von, af, de, al, bin
)

// Sets of classes.
const (
	Given   = Given1 | Given2
	Surname = Surname1 | Surname2
	Name    = Given | Surname
	// NotName are words that stand where names stand and are none, unless the class has a
	// Name bit too: Billy is a shelf and a man, and bears NameWord for it.
	NotName = Team | Brand | Country | Calendar
)

// Has reports whether c has any of the bits.
func (c Class) Has(bits Class) bool { return c&bits != 0 }

// Names reports whether words of the classes c and next, side by side where nothing but a name is said, are the given name and
// another of one person: c is no word besides.
func (c Class) Names(next Class) bool {
	return c&Given != 0 && c&(Common|Function) == 0 && next&Name != 0
}

// Rank returns how common an ordinary word is, from 1 for the commonest to 4, and 0 if
// it isn't one.
func (c Class) Rank() uint8 {
	if c&Common == 0 {
		return 0
	}
	return uint8(c/rankLow&3) + 1
}
