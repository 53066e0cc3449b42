package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// wholeRoad reports whether word k is the whole name of a street, not one that is named after somebody: Nils Ericsonsgatan.
func (t text) wholeRoad(k int) bool {
	b := t.Of(k)
	at, end := lexicon.StreetEnding(b)
	return uint64(end)&roadEnd != 0 && t.part(k) != partStreet && (at > 2 || b[0] >= 0x80) && b[at-1]|0x20 != 's'
}

// roadName reports whether word k is a street's name by its ending.
func (t text) roadName(k int) bool {
	return t.part(k) != partStreet && t.rank(k) == 0 && t.endsAs(k, roadEnd)
}

// namedRoad reports whether word k is a road with a name in the genitive before the ending: brantingsgatan.
func (t text) namedRoad(k int) bool {
	b := t.Of(k)
	at, end := lexicon.StreetEnding(b)
	return uint64(end)&roadEnd != 0 && at > 4 && b[at-1]|0x20 == 's'
}

// stemRoad reports whether word k is a road of a name that many towns have: kungsgatan.
func (t text) stemRoad(k int) bool {
	b := t.Of(k)
	at, _ := lexicon.StreetEnding(b)
	return senses.of(b[:at]).sign != noPart
}

// ownSquare reports whether the word is a square that is called after a place: rosenlundsplatsen, but not parkeringsplatsen.
func (w streetWord) ownSquare() bool {
	at, _ := lexicon.StreetEnding(w.bytes)
	switch senses.of(w.bytes[:at]).sign {
	case partStem, partTownFirst: // havnepladsen, kirkepladsen
		return true
	}
	if at < 5 || w.bytes[at-1]|0x20 != 's' {
		return false
	}
	of := w.bytes[:at-1]
	_, end := lexicon.StreetEnding(of)
	return uint64(end)&landEnd != 0 && lexicon.CommonRank(of) == 0
}

// genitive reports whether word k ends in s.
func (t text) genitive(k int) bool {
	if !t.word(k) {
		return false
	}
	b := t.Of(k)
	return b[len(b)-1]|0x20 == 's'
}

var (
	finnishRoads = endings.New(`katu tie kuja polku kaari rinne portti puisto ardi anadi raitti lla llä lle tori aukio ranta`)
	finnishVerbs = []string{"kaa", "kää", "taan", "tään", "daan", "dään"}
	numberLabels = []string{"nr", "nro", "nummer", "numero", "númer"}
)

// finnishRoad reports whether word k ends as streets do in Finnish alone.
func (t text) finnishRoad(k int) bool { return t.named(k, finnishRoads) }

// finnishVerb reports whether a word ends as requests and the passive in Finnish do: lähettäkää, noudetaan.
func finnishVerb(b []byte) bool { return endsIn(b, 3, finnishVerbs) }

// numberLabel reports whether a word says of the number behind it that it is one: sagsnr, kundnummer.
func numberLabel(b []byte) bool { return endsIn(b, 3, numberLabels) }

// clock reports whether number k makes a time or a date of the number before it: 12:30, 14.5.
func (t text) clock(k int) bool {
	g := t.gap(k)
	return t.number(k, 2) && g == pii.GapStop || t.digits(k, 2) && g == pii.GapColon
}

// roadShort reports whether a word ends in the v. or g. that stand for väg, vej and gata.
func roadShort(b []byte) bool {
	n := len(b)
	if n < 4 {
		return false
	}
	switch b[n-1] | 0x20 {
	case 'v', 'g':
		return true
	case 't':
		return b[n-2]|0x20 == 'g'
	}
	return false
}

// finnishShort reports whether word k before number i is a Finnish street's by its stop and what stands behind:
// Mannerheimint. 5 A 3, Itäk. 3 C 22.
func (t text) finnishShort(k, i int) bool {
	b := t.Of(k)
	switch b[len(b)-1] {
	case 'k':
		if t.runes(k) > 5 {
			return true
		}
	case 't', 'p':
	case 'r': // Hafnarstr. 96
		return icelandicShort(b)
	default:
		return false
	}
	return t.runes(k) > 3 && t.letter(i+1) && t.up(i+1) && t.blank(i+1) && t.number(i+2, 4) && t.blank(i+2)
}

// icelandicShort reports whether a word ends in the str. that stands for stræti behind a genitive: Hafnarstr., but not Registr.
func icelandicShort(b []byte) bool {
	return endsIn(b, 4, genitiveStreets)
}

var genitiveStreets = []string{"arstr", "urstr", "ðinsstr", "fræðistr", "óðstr", "gsstr", "ðsstr", "rsstr", "lsstr"}
