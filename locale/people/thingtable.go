package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
)

// A thing says how a word for things speaks against a name; the words are in thingwords.go.
type thing uint8

const (
	noThing     thing = iota
	thingGoods        // right beside the name: Wegner stol
	thingTopic        // anywhere in its sentence: storm, äpple
	thingBeside       // right beside it, but too common or owned too often to tell more: hunden
	thingAnimal       // as thingBeside, and what has a name of its own: hunden, hun hedder Bella
	thingShop         // behind it and with a capital: Thune Gullsmed
	thingFeast        // before it: sankt, kristi
	thingBot          // the same of a machine: chatrobotten Kaja
	thingVenue        // as thingShop, and before it, too: Hotel Josef
	thingStock        // in its sentence: what is asked of goods and hardly of people: i lager, storlek
	thingTerm         // said to be called so, and hardly right before it: testet heter Apgar
)

// A thingSet is a set of kinds of things.
type thingSet uint16

// Kinds that are asked for together.
const (
	things  thingSet = 1<<thingGoods | 1<<thingTopic | 1<<thingBeside // what is made and owned
	bearers thingSet = 1<<thingAnimal | 1<<thingVenue | 1<<thingBot   // what has a name of its own
)

// in reports whether the kind is in the set.
func (q thing) in(set thingSet) bool { return set>>q&1 != 0 }

var (
	thingTable = newCueTable(thingWords)
	thingPairs = newPairs(thingNames, ",") // the first two words of what things of several words are called
)

// thingEndings are what nouns end in behind their stem.
var thingEndings = endings.New(`n t a e s r en et an ar er or na ne es ir ið in um ja jä ia iä lla llä lta ltä lle ssa ssä sta stä inn ene arna erna orna erne rna rne anna unum num`)

// thingStem returns what kind of thing a word means, with or without an ending.
func thingStem(b []byte) thing {
	if q := thingOf(b); q != noThing {
		return q
	}
	for _, e := range thingEndings.Of(b) {
		if n := len(b) - len(e.Text); n >= 3 && folded(b[n:], e.Text) {
			if q := thingOf(b[:n]); q != noThing {
				return q
			}
		}
	}
	return noThing
}

func thingOf(b []byte) thing {
	if len(b) < 2 || len(b) > lexicon.MaxLen {
		return noThing
	}
	return thing(thingTable.find(lexicon.Hash(b)))
}
