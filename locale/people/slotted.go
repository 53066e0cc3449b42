package people

import (
	"strings"

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
	rare := c&given1 == 0
	single := r.first == r.last
	switch {
	case c&notName != 0 && rare, c&uint64(lexicon.Calendar) != 0:
		return true
	case c&name == 0 && (!single || t.thing(r.base)):
		return true
	case rare && !t.up(r.base) && t.sense(r.base).name&strong != 0 && t.thing(r.base): // elen är borta
		return true
	}
	return single && t.gap(r.first) == pii.GapHyphen && t.class(r.first-1)&(name|trigger) != 0
}

// orOther returns the run with the other one of two: kan per eller dag ringa.
func (t text) orOther(r run) run {
	b, k := r.first-1, r.last+1
	if t.joinsTwo(k) && t.class(k+1)&given != 0 {
		r.last = k + 1
	}
	if t.joinsTwo(b) && t.class(b-1)&given != 0 {
		r.first = b - 1
	}
	return r
}

// joinsTwo reports whether word k is and or or between two words.
func (t text) joinsTwo(k int) bool {
	q := t.cue(k)
	return (q == cueAnd || q == cueOr) && t.blanks(k)
}

// holds reports whether the run stands in a place that a name takes.
func (t text) holds(r run) bool {
	return slotGrammar.find(t, r) != none || t.listed(r) || t.owning(r, r.last+1)
}

// nounEnds end nouns in their definite form and in the plural.
var nounEnds = strings.Fields("an en ln rn et na ne ene ar er ning tion sjon ssa ssä lla llä in sta stä inn ið um")

// thing reports whether word k ends as nouns do in their definite form and in the plural: kassan, hissen, nøklene.
func (t text) thing(k int) bool { return endsIn(t.Of(k), 3, nounEnds) }

// wordly reports whether word k, a given name, is a word as well in any language.
func (t text) wordly(k int) bool {
	c := t.class(k)
	if b := t.Of(k); c&inflected != 0 && b[len(b)-1]|0x20 != 's' {
		return false
	}
	in := t.sense(k).name
	switch {
	case in == 0:
		return t.rank(k) != 0 || c&shy != 0
	case in&t.languages(k) != 0 || c&fnWord != 0:
		return c&given1 != 0 || in&strong == 0
	}
	return in&strong == 0 && c&(given1|notName) == given1
}

// me reports whether word k is I or me.
func (t text) me(k int) bool {
	if !t.word(k) || t.oneOf(k, "we", "vi", "við") {
		return false
	}
	switch {
	case t.cue(k) == cueI, t.oneOf(k, "mig", "mej", "meg", "myself"):
		return true
	case t.is(k, "me"):
		return t.languages(k) == en
	}
	return t.is(k, "i") && t.is(k-1, "and")
}

// them reports whether word k is a pronoun that a name stands behind, as one says whom one knows by sight: hun Mette.
func (t text) them(k int) bool {
	switch string(t.Of(k)) {
	case "han", "hon", "hun", "ho", "ham", "honom", "hende", "henne", "hán", "hann", "hún", "henni":
		return true
	}
	return false
}

// wordiness returns how much of a word a name is in the languages set.
func (q *sense) wordiness(set languages) feature {
	switch {
	case q.strong&set != 0, q.name&set == 0 && q.name&strong != 0:
		return fStrongWord
	case q.mild&set != 0 || q.name&set == 0:
		return fMildWord
	}
	return fWeakWord
}

// pronoun reports whether word k is a pronoun oftener than a name: hans, my.
func (t text) pronoun(k int) bool { return t.cue(k) == cueOwn || t.cue(k) == cueIn }

// Names that stand before verbs and numbers as adverbs, too: in any language, and in one.
var (
	adverbs   = []string{"aina", "koko", "jo", "max", "will", "vilja"}
	adverbsEn = []string{"even", "live"}
)

// adverb reports whether word k is one that stands before verbs and numbers, too: jo, max, even.
func (t text) adverb(k int) bool {
	switch {
	case t.oneOf(k, adverbs...):
		return true
	case t.oneOf(k, adverbsEn...):
		return t.languages(k)&en != 0
	}
	return t.is(k, "kai") && t.languages(k) == fi
}

// subject reports whether the run can be that of a sentence or a clause which begins with it.
func (t text) subject(r run) bool {
	if t.adverb(r.base) || t.cue(r.base) == cueRole {
		return false
	}
	if n := r.last + 2; t.pronoun(r.base) && t.blank(n) && t.me(n) { // hans vet jag inte
		return false
	}
	return t.starts(r.first) || t.blank(r.first) && t.clause(r.first-1)
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
func (t text) fewWords(k int) bool { return t.oneOf(k, "per", "even", "bo") }

// that reports whether a clause begins behind word k.
func (t text) that(k int) bool { return t.slot(k) == slotThat || t.is(k, "om") }

// inverts reports whether word k begins a sentence and is no subject, so that the subject stands behind the verb: så må max betale.
func (t text) inverts(k int) bool {
	if !t.starts(k) || !t.blank(k+1) || t.flags(k)&pii.IsLabel != 0 {
		return false
	}
	switch string(t.Of(k)) {
	case "så", "nå", "nu", "da", "då", "now", "so", "then", "derfor", "därför", "kanske", "kanskje", "måske", "mon",
		"igår", "idag", "imorgon", "men", "og", "och":
		return true
	}
	return false
}

// fronted reports whether verb b stands before its subject: it begins the sentence, or what stands before it is none.
func (t text) fronted(b int) bool {
	q := t.slot(b - 1)
	return q == slotWhat || q == slotThat || t.cue(b-1) == cueThis || t.starts(b) || t.inverts(b-1)
}
