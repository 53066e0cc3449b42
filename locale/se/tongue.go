package se

import (
	"slices"

	"github.com/sladd-go/sladd/pii"
)

// tongueBits is the most a number may prove to a recognizer that listens to a language. With the dash and the hint that is 14 bits,
// one more than a personal number of a neighbour gets without a word, so that the language decides between the two; and little enough that it
// makes nothing likely that isn't: what tells against a number by its neighbourhood costs it five bits and more.
const tongueBits = 6

// Six digits, a dash and four digits are also a Dane's, an Icelander's and a Finn's number. Where no word tells whose
// it is the language around it does: these recognizers have what is said in Swedish among their hints. They leave bare digits
// alone, which no language makes a number of a person's.

// PersonnummerTongueRecognizer finds personal numbers in Swedish text.
var PersonnummerTongueRecognizer = inSwedish(PersonnummerRecognizer)

// SamordningsnummerTongueRecognizer finds coordination numbers in Swedish text.
var SamordningsnummerTongueRecognizer = inSwedish(SamordningsnummerRecognizer)

func inSwedish(r *pii.Recognizer) *pii.Recognizer {
	in, read := *r, r.Read
	in.Doc += ", in Swedish text"
	in.Hints = slices.Concat(r.Hints, tongue)
	in.Against = slices.Concat(r.Against, abroad)
	in.Forms, in.Lens, in.Strict = masksDashed, []int{10, 12}, true
	in.Read = func(t *pii.Token) pii.Reading {
		x := read(t)
		x.Bits = min(x.Bits, tongueBits)
		return x
	}
	return &in
}

// abroad are words for people and places of the neighbours.
var abroad = []string{
	"dansk*", "norsk*", "finsk*", "finländsk*", "isländsk*", "danmark*", "norge*", "finland*", "island", "köpenhamn*", "åland*", "mariehamn*", "helsingfors*", "åbo", "esbo", "vanda", "tammerfors", "jakobstad*", "ekenäs*", "borgå", "raseborg*", "österbotten*", "fpa", "fpas", "personbet*", "pb",
}

// tongue is said in Swedish and hardly in its neighbours' languages, without what looks like a word of theirs once
// diacritics are left out.
var tongue = []string{
	"jag", "och", "inte", "från", "till", "att", "vill", "ska", "skall", "ni", "också", "någon", "något", "när", "varför", "vad", "vilket", "vilken", "dig", "era", "ert", "tack", "måste", "fått", "kommer", "behöver", "gäller", "stämmer", "enligt",
	"frugan*", "sambon*", "flickvän*", "pojkvän*", "undrar", "avsluta*", "uppdatera*", "skicka*", "fråga*", "hjälpa*", "snälla", "hälsning*", "hejsan", "tjena", "svensk*", "swedish", "sverige", "sweden",
}
