package people

import "github.com/sladd-go/sladd/pii"

// Names of places that look like surnames.

// ofPlaces reports whether the name is one of a list of places, or two between which one travels: Berörda områden: Ekholmen,
// Lambohov; Voss–Myrdal.
func (t text) ofPlaces(r run) bool {
	if r.given {
		return false
	}
	if r.first < r.last && t.gap(r.last) == pii.GapHyphen && t.class(r.first)&t.class(r.last)&given1 == 0 && (t.class(r.first)|t.class(r.last))&town != 0 && t.named(r.first-1, journeys[:]) {
		return true
	}
	return r.first == r.last && t.gap(r.first)&pii.GapColon != 0 && t.named(r.first-1, areas[:])
}

// streetOf reports whether the name is in the genitive before a word for a street, without a number behind: Karl Johans gate.
func (t text) streetOf(r run) bool {
	k := r.last + 1
	if !t.word(k) || t.gap(k) != pii.GapBlank || t.has(k+1) && t.flags(k+1)&(pii.IsNumber|pii.IsLabel) != 0 || !in(streetNouns[:], t.Of(k)) {
		return false
	}
	b := t.Of(r.last)
	return b[len(b)-1]|0x20 == 's' || b[len(b)-1]|0x20 == 'n' && t.languages(r.last)&fi != 0
}

// named reports whether word k is one of the words, or ends with it.
func (t text) named(k int, words []string) bool {
	if !t.word(k) {
		return false
	}
	b := t.Of(k)
	for _, w := range words {
		if n := len(b) - len(w); n >= 0 && folded(b[n:], w) {
			return true
		}
	}
	return false
}

var (
	streetNouns = [...]string{"gata", "gate", "gade", "väg", "vei", "veg", "vej", "plats", "plass", "plads", "torg", "torv", "allé", "alle", "boulevard", "bulevard", "tie", "katu", "kuja",
		"aukio", "stræde", "gränd", "strand", "kaj"}
	areas = [...]string{"områden", "området", "område", "områder", "områdene", "områderne", "orter", "stadsdelar", "bydeler", "bydele", "byer", "alueet", "alueella",
		"paikkakunnat", "svæði", "hverfi", "areas", "towns", "hållplats", "hållplatser", "pysäkit", "asemat"}
	journeys = [...]string{"biljett", "biljetter", "billett", "billetter", "billet", "billetter", "resa", "resan", "tåg", "tåget", "tog", "toget", "buss", "bussen", "bus", "sträckan", "strekningen",
		"strækningen", "rutan", "ruten", "färjan", "ferja", "ferga", "färgen", "fergen", "lippu", "juna", "väli", "välillä", "lest", "ferð", "leið", "ticket", "train", "line", "linjen", "banen", "banan"}
)
