package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Places that a name takes and a word that is the same doesn't: a noun would have an article there (dag har ringt,
// send den til stig i stedet), an adverb or a pronoun something behind it.

// slotted reports whether the run, of doubtful words, stands in such a place.
func (t text) slotted(r run) bool {
	b, k := r.first-1, r.last+1
	if t.class(r.base)&notName != 0 && t.class(r.base)&given1 == 0 || t.class(r.base)&uint64(lexicon.Calendar) != 0 || t.flags(r.base)&pii.AllCaps != 0 && t.shouted(r.base) {
		return false
	}
	if t.class(r.base)&name == 0 && (r.first != r.last || t.thing(r.base)) {
		return false
	}
	if t.flags(r.base)&pii.Capital == 0 && t.sense(r.base).name&strong != 0 && t.class(r.base)&given1 == 0 && t.thing(r.base) { // elen är borta
		return false
	}
	if r.first == r.last && t.class(b)&(name|trigger) != 0 && t.gap(r.first) == pii.GapHyphen {
		return false
	}
	if t.cue(r.base) == cueFamily { // veli on maksanut
		return t.listed(r)
	}
	if t.gap(r.first)&t.gap(k)&pii.GapParen != 0 && t.cue(b) == cueI { // jag (storm)
		return true
	}
	if t.holds(r, b, k) {
		return true
	}
	// One of two: kan per eller dag ringa.
	wide := r
	if q := t.cue(k); (q == cueAnd || q == cueOr) && t.gap(k) == pii.GapBlank && t.gap(k+1) == pii.GapBlank && t.class(k+1)&given != 0 {
		wide.last = k + 1
	}
	if q := t.cue(b); (q == cueAnd || q == cueOr) && t.gap(b) == pii.GapBlank && t.gap(r.first) == pii.GapBlank && t.class(b-1)&given != 0 {
		wide.first = b - 1
	}
	return wide != r && t.holds(wide, wide.first-1, wide.last+1)
}

// holds reports whether a place that a name takes is that between words b and k.
func (t text) holds(r run, b, k int) bool {
	near, next := t.gap(r.first) == pii.GapBlank, t.gap(k) == pii.GapBlank
	switch {
	case next && t.slot(k) == slotSpelt, next && t.cue(k) == cueWith && t.word(k+1) && t.runes(k+1) == 1 && t.endsSentence(k+1): // tage med g
		return !t.adverb(r.base) && !t.pronoun(r.base)
	case near && next && (t.is(b, "ham") || t.is(b, "hende") || t.is(b, "henne") || t.is(b, "honom")) && t.class(r.base)&given1 != 0 && (t.cue(k) == cueIn || t.cue(k) == cuePrep): // ham dan på værkstedet
		return true
	case next && t.starts(r.first) && (t.is(k, "gikk") || t.is(k, "gick") || t.is(k, "gik")) && t.is(k+1, "bort"):
		return true
	case t.twins(r, b, k):
		return true
	case near && next && t.is(b, "han") || t.is(b, "hon") || t.is(b, "hun") || string(t.Of(b)) == "hán": // hon saga som svarade
		if q := t.cue(b - 1); q != cueSaid && q != cueIs && t.slot(b-1) != slotMay && t.slot(b-1) != slotNot && (t.is(k, "som") || t.is(k, "fra") || t.is(k, "hos") || t.is(k, "der") || t.cue(k) == cueIn || t.cue(k) == cuePrep) && near && next {
			return true
		}
	case t.gap(r.first) == pii.GapComma|pii.GapBlank && t.gap(k) == pii.GapComma|pii.GapBlank && !t.pronoun(r.base) && !t.adverb(r.base): // tjejen i kassan, my, var trevlig
		if q := t.cue(k); t.class(r.base)&given1 != 0 && (q == cueIs || q == cueSaid || q == cueSpoke || t.slot(k) == slotDoes) && !t.listed(r) {
			return true
		}
	case near && t.cue(b) == cueOr && t.me(b-1) && next && (t.cue(k) == cueDid || t.slot(k) == slotDoes) && !t.pronoun(r.base): // inte jag utan lo beställde
		return true
	case next && t.starts(r.first) && t.cue(k) == cueIn && t.gap(k+1) == pii.GapBlank && t.word(k+1) && t.languages(k)&en == 0 && t.thing(k+1) && t.gap(k+2) == pii.GapBlank && (t.does(k+2) || t.cue(k+2) == cueIs || t.cue(k+2) == cueSaid) && !t.pronoun(r.base) && !t.adverb(r.base): // viola i växeln var snäll
		return true
	case near && t.cue(b) == cueContact && !t.is(b, "phone") && t.class(r.base)&given1 != 0 && t.follows(k) && t.cue(k) != cueAnd && t.cue(k) != cueOr && !t.pronoun(r.base) && !t.adverb(r.base): // call grace please
		return true
	case near && (t.cue(b) == cueOr || t.cue(b) == cueAnd) && t.me(b-1) && t.follows(k) && !t.pronoun(r.base) && t.cue(b) == cueOr: // ring meg eller live
		return true
	case next && t.starts(r.first) && t.cue(k) == cuePrep && (t.is(k+1, "jer") || t.is(k+1, "dere") || t.is(k+1, "er") || t.is(k+1, "dykk") || t.is(k+1, "you")) && t.gap(k+1) == pii.GapBlank: // dan fra jer
		return !t.adverb(r.base)
	case next && (t.is(k, "sin") || t.is(k, "sitt") || t.is(k, "si") || t.is(k, "sine")) && t.gap(k+1) == pii.GapBlank && t.class(r.base)&given1 != 0 && !t.pronoun(r.base) && !t.adverb(r.base): // stein sin konto
		return t.slot(k+1) == slotOwn || t.slot(k+1) == slotGive || t.cue(k+1) == cueFamily
	case near && t.cue(b) == cueIn && (t.is(b-1, "fat") || t.is(b-1, "tak") || t.is(b-1, "tag")): // få tak i liv
		return t.follows(k)
	}
	return t.listed(r) || t.subject(r, b, k) || t.enclosed(r, b, k) || t.told(r, b, k) || t.owning(r, k) ||
		t.gap(k) == pii.GapBlank && t.cue(k) == cueOwn && t.cue(k+1) == cueFamily && t.gap(k+1) == pii.GapBlank && t.follows(k+2) // liv min dotter
}

// thing reports whether word k ends as nouns do in their definite form and in the plural: kassan, hissen, nøklene.
func (t text) thing(k int) bool {
	b := t.Of(k)
	for _, e := range [...]string{"an", "en", "ln", "rn", "et", "na", "ne", "ene", "ar", "er", "ning", "tion", "sjon", "ssa", "ssä", "lla", "llä", "in", "sta", "stä", "inn", "ið", "um"} {
		if n := len(b) - len(e); n > 2 && folded(b[n:], e) {
			return true
		}
	}
	return false
}

// wordly reports whether word k, a given name, is a word as well in any language.
func (t text) wordly(k int) bool {
	if b := t.Of(k); t.class(k)&inflected != 0 && b[len(b)-1]|0x20 != 's' {
		return false
	}
	if in := t.sense(k).name; in != 0 {
		if in&t.languages(k) == 0 && t.class(k)&fnWord == 0 {
			return in&strong == 0 && t.class(k)&(given1|notName) == given1
		}
		return t.class(k)&given1 != 0 || in&strong == 0
	}
	return t.rank(k) != 0 || t.class(k)&shy != 0
}

// pronoun reports whether word k is a pronoun oftener than a name: hans, my.
func (t text) pronoun(k int) bool { return t.cue(k) == cueOwn || t.cue(k) == cueIn }

// adverb reports whether word k is one that stands before verbs and numbers, too: jo, max, even.
func (t text) adverb(k int) bool {
	return t.is(k, "aina") || t.is(k, "kai") && t.languages(k) == fi || t.is(k, "koko") || t.is(k, "jo") || t.is(k, "max") || t.is(k, "even") && t.languages(k)&en != 0 || t.is(k, "will") || t.is(k, "vilja") || t.is(k, "live") && t.languages(k)&en != 0
}

// subject reports whether the run begins a sentence, or a part of one, and does what people do.
func (t text) subject(r run, b, k int) bool {
	if t.gap(r.first) == pii.GapBlank && t.slot(b) == slotThat && t.class(r.base)&given1 != 0 && t.gap(k) == pii.GapBlank && t.slot(k) == slotNot && t.gap(k+1) == pii.GapBlank && (t.cue(k+1) == cueSaid || t.slot(k+1) == slotMay) { // så att bent inte kan
		return !t.pronoun(r.base) && !t.adverb(r.base)
	}
	if t.gap(k) != pii.GapBlank || !t.starts(r.first) && !(t.gap(r.first) == pii.GapBlank && t.that(b) && (t.starts(b) || t.cue(b-1) == cueSpoke || t.slot(b-1) == slotTell || t.slot(b-1) == slotDone || t.slot(b-1) == slotDoes)) || t.adverb(r.base) || t.cue(r.base) == cueRole {
		return false
	}
	if !t.starts(r.first) && t.slot(k) == slotNot && t.gap(k+1) == pii.GapBlank { // fordi per ikke har betalt, at bent også skal med
		if k++; t.cue(k) == cueSaid || t.slot(k) == slotMay {
			return !t.pronoun(r.base)
		}
	}
	q := t.cue(k)
	if t.pronoun(r.base) && t.gap(k+1) == pii.GapBlank && t.me(k+1) { // hans vet jag inte
		return false
	}
	if in := t.sense(r.base).name; (in&(weak|strong) == weak || t.starts(r.first) && (t.is(r.base, "per") || t.is(r.base, "even") || t.is(r.base, "bo"))) && (q == cueSaid || q == cueIs || t.slot(k) == slotMay) && t.class(r.base)&given1 != 0 && t.languages(k)&^(sv|da|nb) == 0 {
		return true // björn kommer
	}
	if s := t.slot(k); s == slotDoes || s == slotDone && t.languages(k) == en || q == cueSpoke || q == cueDid || q == cueTalk || q == cueCalled {
		return true
	}
	if q != cueSaid && q != cueIs && t.slot(k) != slotMay && !t.is(k, "ei") || t.pronoun(r.base) {
		return false
	}
	is := q == cueIs && !t.is(k, "on")
	if q == cueIs && t.class(r.base)&name == 0 {
		return false
	}
	k++
	for n := 0; n < 2 && t.slot(k) == slotNot && t.gap(k) == pii.GapBlank; n++ {
		k++
	}
	if t.gap(k) != pii.GapBlank {
		return false
	}
	if (t.is(k, "i") || string(t.Of(k)) == "på" || t.is(k, "at") || t.is(k, "on")) && is && t.gap(k+1) == pii.GapBlank { // stein er på sykehus
		k++
	}
	switch t.slot(k) {
	case slotState:
		return true
	case slotDone, slotDo:
		return !is
	}
	return t.kin(r, k, q)
}

// kin reports whether what stands behind is or has at word k says that the run is one of a family, or of an age: hope is my daughter,
// inga er bestemora mi, onni on 7 vuotta.
func (t text) kin(r run, k int, q cue) bool {
	switch {
	case t.adverb(r.base):
		return false
	case t.cue(k) == cueOwn:
		return t.cue(k+1) == cueFamily || q == cueSaid && t.word(k+1)
	case t.cue(k) == cueFamily:
		return t.cue(k+1) == cueOwn || t.is(k-1, "on") && t.languages(r.base)&fi != 0
	}
	return q == cueIs && t.flags(k)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber && t.len(k) <= 2 && t.ageUnit(k+1)
}

// that reports whether a clause begins behind word k.
func (t text) that(k int) bool { return t.slot(k) == slotThat || t.is(k, "om") }

// inverts reports whether word k begins a sentence and is no subject, so that the subject stands behind the verb: så må max betale.
func (t text) inverts(k int) bool {
	if !t.starts(k) || t.gap(k+1) != pii.GapBlank || t.flags(k)&pii.IsLabel != 0 {
		return false
	}
	switch string(t.Of(k)) {
	case "så", "nå", "nu", "da", "då", "derfor", "därför", "kanske", "kanskje", "måske", "igår", "idag", "imorgon", "men", "og", "och", "now", "so", "then", "mon":
		return true
	}
	return false
}

// enclosed reports whether the run stands between a verb that begins the sentence and what people do or are: har stig slutat.
func (t text) enclosed(r run, b, k int) bool {
	if t.gap(r.first) != pii.GapBlank || t.gap(k) != pii.GapBlank || !t.word(b) || t.adverb(r.base) {
		return false
	}
	if t.slot(b) == slotNot && t.gap(b) == pii.GapBlank { // har ikke per betalt
		b--
	}
	q := t.cue(b)
	if t.slot(b) == slotGet && (t.is(k, "til") || t.is(k, "till")) && t.slot(k+1) == slotThat && t.gap(k+1) == pii.GapBlank { // kan du få bent til at ringe
		return true
	}
	if q != cueSaid && q != cueIs && q != cueSpoke && t.slot(b) != slotMay && t.slot(b) != slotDoes && t.slot(b) != slotDone {
		return false
	}
	if t.is(k, "mig") || t.is(k, "meg") || t.is(k, "mej") || t.is(k, "me") { // förra gången hjälpte rosa mig
		return (q == cueSpoke || t.slot(b) == slotDoes) && !t.pronoun(r.base)
	}
	if q == cueSpoke { // det sa stig i alla fall
		return t.follows(k) && !t.pronoun(r.base)
	}
	if !t.starts(b) && !t.inverts(b-1) && t.slot(b-1) != slotWhat && t.slot(b-1) != slotThat && t.cue(b-1) != cueThis {
		return false
	}
	for n := 0; n < 2 && t.slot(k) == slotNot && t.gap(k) == pii.GapBlank; n++ {
		k++
	}
	if t.gap(k) != pii.GapBlank {
		return false
	}
	if q == cueIs && string(t.Of(k)) == "på" && t.gap(k+1) == pii.GapBlank && (t.slot(k+1) == slotState || t.slot(k+1) == slotDone) { // er dan på arbejde
		return true
	}
	switch t.slot(k) {
	case slotDone, slotDo, slotGet:
		return q != cueIs
	case slotState:
		return q == cueIs || q == cueSaid
	}
	if q == cueIs && (t.cue(k) == cueOwn && (t.cue(k+1) == cueFamily || t.cue(k+1) == cueRole) || t.languages(k) == en && t.len(k) > 5 && folded(t.Of(k)[t.len(k)-3:], "ing")) { // är bo din chef, is grace still working there
		return true
	}
	return (q == cueIs || q == cueThere) && (t.cue(k) == cueThere || t.cue(k) == cueHere || t.is(k, "der")) && t.starts(b)
}
