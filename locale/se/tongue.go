package se

// Six digits, a dash and four digits are also a Dane's, an Icelander's and a Finn's number. Where no word tells whose it is
// the language around it does.

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
