package papers

import "github.com/sladd-go/sladd/pii"

// propertyAsks are the words that ask for a property's number or name, in a message before it or as the name of a column or a field.
var propertyAsks = []string{
	"fastanúmer*", "fasteignanúmer*", "fasteignanr", "fastanr", "landnúmer*", "landeignanúmer*", "landeignarnúmer*",
	"beteckning", "beteckningen", "fastighet", "fastigheten", "matrikel", "matriklen", "ejendom", "eiendom", "gnr", "bnr", "gbnr", "matrikkel", "tontti", "kiinteistö",
	"fasteign", "eign", "property",
	"fastighetsbeteckning*", "fastighetens beteckning", "registerbeteckning*",
	"matrikelnr", "matrikelnum*", "matr nr", "matrikkelnr", "matrikkelnum*", "gnr bnr", "gårdsnum*", "gårds og bruksnum*", "bfe nr", "bfe num*", "bfenum*",
	"kiinteistötunnu*", "property number*", "property designation*", "property id",
	"lóðarnúmer*", "matshlutanúmer*", "eignarnúmer*", "landnr", "ejendomsnummer", "ejendomsnr", "bfe", "bfe nummer", "bfenummer", "bfenumber", "cadastral*", "real estate id", "byggested",
}

// answerProperty reads a whole answer as a property: a designation of any country, or the number of one in Iceland and Denmark.
func answerProperty(text []byte) (start, end int, r pii.Reading) {
	if len(text) < 3 || len(text) > 64 || !isDigit(text[len(text)-1]) && !isDigit(text[0]) {
		return 0, 0, r
	}
	if x, ok := landOf(text); ok || registerDigits(text) {
		r = pii.Reading{Bits: 12, Evidence: pii.HasForm}
		if x.country == "SE" && !x.named {
			r.Bits = 4
		}
		return 0, len(text), r
	}
	return 0, 0, r
}

// registerDigits reports whether b is the number alone that a register gives a property in Iceland or Denmark: 2214478, "118 306".
func registerDigits(b []byte) bool {
	n := 0
	for k, c := range b {
		switch {
		case isDigit(c):
			n++
		case c != ' ' && c != '-' || k != 3:
			return false
		}
	}
	return (n == 6 || n == 7) && (b[0] == '1' || b[0] == '2')
}
