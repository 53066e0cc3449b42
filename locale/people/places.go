package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// Names of places that look like surnames.

// ofPlaces reports whether the name is one of a list of places, or two between which one travels: Berörda områden: Ekholmen,
// Lambohov; Voss–Myrdal.
func (t text) ofPlaces(r run) bool {
	if r.given {
		return false
	}
	a, b := t.class(r.first), t.class(r.last)
	if r.first < r.last && t.gap(r.last) == pii.GapHyphen && a&b&given1 == 0 && (a|b)&town != 0 && t.named(r.first-1, journeys) {
		return true
	}
	if (a|b)&given == 0 && t.gap(r.first) == pii.GapComma|pii.GapBlank && t.endsSentence(r.last) && t.inPlaceField(r.first) {
		return true
	}
	return r.first == r.last && t.gap(r.first)&pii.GapColon != 0 && t.cue(r.first-1) != cueRole && t.named(r.first-1, areas) // not Reporter: Anna
}

// inPlaceField reports whether word k is in a line that tells where something was: Plats: rondellen vid Coop Maxi, Bergvik.
func (t text) inPlaceField(k int) bool {
	for j := k - 1; j >= 0 && k-j <= 12; j-- {
		if t.lineStart(j) {
			return t.gap(j+1)&pii.GapColon != 0 && t.word(j) && placeFields.Is(t.Of(j))
		}
	}
	return false
}

// streetOf reports whether the name is in the genitive before a word for a street, or ends in one, without a number behind: Karl Johans
// gate, Birger Jarlsgatan.
func (t text) streetOf(r run) bool {
	if b := r.first - 1; (t.cue(b) == cueIn || t.oneOf(b, "vid", "ved", "at", "near", "við")) && t.up(r.last) && t.endsInRoad(r) && !t.liesThere(b-1) {
		return true
	}
	k := r.last + 1
	if !t.word(k) || !t.blank(k) || t.has(k+1) && !t.word(k+1) || !streetNouns.Is(t.Of(k)) {
		return false
	}
	b := t.Of(r.last)
	return b[len(b)-1]|0x20 == 's' || b[len(b)-1]|0x20 == 'n' && t.languages(r.last)&fi != 0
}

// endsInRoad reports whether the run, of several words, ends in a road of the name before it, or in what one is: vid Birger Jarlsgatan,
// ved Niels Juels Gade, at Albert House.
func (t text) endsInRoad(r run) bool {
	k := r.last
	if r.first == k {
		return false
	}
	return t.class(k)&name == 0 && t.namedRoad(k) || streetNouns.Is(t.Of(k)) && t.genitive(k-1) || houseWords.Is(t.Of(k))
}

// liesThere reports whether word k or one of the two before it says that somebody lives at what follows: then the road is an address, and
// hidden rather as a name than not at all.
func (t text) liesThere(k int) bool {
	for j := k; j > k-3 && t.word(j); j-- {
		if t.cue(j) == cueLives || t.frame(j) == frameWork {
			return true
		}
	}
	return false
}

// named reports whether word k is one of the words, or ends with it.
func (t text) named(k int, words *endings.List) bool { return t.word(k) && words.End(t.Of(k), 0) }

var (
	streetNouns = endings.New(`gata gate gade väg vei veg vej plats plass plads torg torv allé alle boulevard bulevard tie katu kuja aukio stræde
		gränd strand kaj`)
	placeFields = endings.New(`plats platsen skadeplats olycksplats sted stedet skadested skadestedet åsted ulykkessted gerningssted mødested møtested
		paikka tapahtumapaikka vahinkopaikka kohtaamispaikka staður vettvangur tjónsstaður location place venue`)
	areas = endings.New(`områden området område områder områdene områderne orter stadsdelar bydeler bydele byer alueet alueella paikkakunnat
		svæði hverfi areas towns hållplats hållplatser pysäkit asemat`)
	journeys = endings.New(`biljett biljetter billett billetter billet resa resan tåg tåget tog toget buss bussen bus sträckan strekningen
		strækningen rutan ruten färjan ferja ferga färgen fergen lippu juna väli välillä lest ferð leið ticket train line
		linjen banen banan`)
)
