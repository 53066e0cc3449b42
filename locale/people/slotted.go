package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Places that a name takes and a word that is the same doesn't: a noun would have an article there (dag har ringt,
// send den til stig i stedet), an adverb or a pronoun something behind it.

// slotted reports whether the run, of doubtful words, stands in such a place.
func (t text) slotted(r run) bool {
	switch {
	case t.neverSlotted(r):
		return false
	case t.cue(r.base) == cueFamily: // veli on maksanut
		return t.listed(r)
	case t.gap(r.first)&t.gap(r.last+1)&pii.GapParen != 0 && t.cue(r.first-1) == cueI: // jag (storm)
		return true
	}
	if t.holds(r) {
		return true
	}
	wide := t.orOther(r)
	return wide != r && t.holds(wide)
}

// neverSlotted reports whether the run is rather something else wherever it stands: a month, a brand, a noun with its ending.
func (t text) neverSlotted(r run) bool {
	c := t.class(r.base)
	switch {
	case c&notName != 0 && c&given1 == 0, c&uint64(lexicon.Calendar) != 0:
		return true
	case c&name == 0 && (r.first != r.last || t.thing(r.base)):
		return true
	case t.flags(r.base)&pii.Capital == 0 && t.sense(r.base).name&strong != 0 && c&given1 == 0 && t.thing(r.base): // elen är borta
		return true
	}
	return r.first == r.last && t.class(r.first-1)&(name|trigger) != 0 && t.gap(r.first) == pii.GapHyphen
}

// orOther returns the run with the other one of two: kan per eller dag ringa.
func (t text) orOther(r run) run {
	joins := func(k int) bool {
		return (t.cue(k) == cueAnd || t.cue(k) == cueOr) && t.gap(k) == pii.GapBlank && t.gap(k+1) == pii.GapBlank
	}
	b, k := r.first-1, r.last+1
	if joins(k) && t.class(k+1)&given != 0 {
		r.last = k + 1
	}
	if joins(b) && t.class(b-1)&given != 0 {
		r.first = b - 1
	}
	return r
}

// holds reports whether the run stands in a place that a name takes.
func (t text) holds(r run) bool {
	return slotGrammar.find(t, r) != none || t.listed(r) || t.owning(r, r.last+1)
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

// subject reports whether the run can be that of a sentence or a clause which begins with it.
func (t text) subject(r run) bool {
	if t.adverb(r.base) || t.cue(r.base) == cueRole || t.pronoun(r.base) && t.gap(r.last+2) == pii.GapBlank && t.me(r.last+2) { // hans vet jag inte
		return false
	}
	return t.starts(r.first) || t.gap(r.first) == pii.GapBlank && t.clause(r.first-1)
}

// clause reports whether word b joins a clause to what somebody does or tells, or to nothing: han sa att, fordi.
func (t text) clause(b int) bool {
	if !t.that(b) {
		return false
	}
	switch t.slot(b - 1) {
	case slotTell, slotDone, slotDoes:
		return true
	}
	return t.starts(b) || t.cue(b-1) == cueSpoke
}

// oftenName reports whether the run is a name far oftener than a word, or one of few words that hardly begin a sentence as they are.
func (t text) oftenName(r run) bool {
	return t.sense(r.base).name&(weak|strong) == weak || t.starts(r.first) && t.fewWords(r.base)
}

// fewWords reports whether word k, a name, is a word that says nothing before a verb.
func (t text) fewWords(k int) bool { return t.is(k, "per") || t.is(k, "even") || t.is(k, "bo") }

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

// fronted reports whether verb b stands before its subject: it begins the sentence, or what stands before it is none.
func (t text) fronted(b int) bool {
	return t.starts(b) || t.inverts(b-1) || t.slot(b-1) == slotWhat || t.slot(b-1) == slotThat || t.cue(b-1) == cueThis
}
