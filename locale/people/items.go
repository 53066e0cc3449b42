package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Lists of people, an item a line: a name, and behind a mark how old they are, when they were born or who they are to whom.

// item reports whether the run is who an item of a list is about: - Alma (halvandet år), 3 Nora, barnebarn 9 år.
func (t text) item(r run) bool {
	if !t.itemName(r) || !t.itemStart(r.first) {
		return false
	}
	k := r.last + 1
	marked := t.itemMarked(k)
	if !marked && t.gap(k) != pii.GapBlank || !t.has(k) {
		return false
	}
	switch {
	case t.born(k), t.kinItem(k, marked), marked && t.turns(k):
		return true
	case t.aging(k):
		return marked && !t.adverb(r.base) || t.household(r.first)
	}
	return marked && t.fewDigits(k) && t.itemEnd(k+1) && t.household(r.first)
}

// itemName reports whether the run can be the name of an item: a given name that is no pronoun, day or town, or one that looks so.
func (t text) itemName(r run) bool {
	c := t.class(r.base)
	if c == trigger {
		return t.flags(r.base)&pii.Capital != 0 && !t.thing(r.base)
	}
	return c&given != 0 && c&uint64(lexicon.Calendar) == 0 && c&(town|given1) != town && !t.pronoun(r.base)
}

// itemMarked reports whether a mark that a part of an item may follow stands before word k, and no sentence or line ends there.
func (t text) itemMarked(k int) bool {
	const marks = pii.GapComma | pii.GapParen | pii.GapHyphen | pii.GapOther
	g := t.gap(k)
	return g&marks != 0 && g&(pii.GapStop|pii.GapLine|pii.GapPara) == 0 && g != pii.GapHyphen
}

// fewDigits reports whether word k is a number of two digits at most.
func (t text) fewDigits(k int) bool {
	return t.flags(k)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber && t.len(k) <= 2
}

// itemStart reports whether an item of a list begins at word k: a line does, or its number and nothing else stands before.
func (t text) itemStart(k int) bool {
	if t.lineStart(k) {
		return true
	}
	if t.gap(k)&pii.GapBlank == 0 || t.gap(k)&^(pii.GapBlank|pii.GapStop|pii.GapParen) != 0 {
		return false
	}
	return t.has(k-1) && t.lineStart(k-1) && t.fewDigits(k-1)
}

// itemEnd reports whether an item or a part of it ends before word k.
func (t text) itemEnd(k int) bool {
	return !t.has(k) || t.gap(k)&(pii.GapLine|pii.GapPara|pii.GapParen|pii.GapComma) != 0
}

// aging reports whether words from k on are an age and nothing else: 9 år, 5 kk, 4-vuotias, halvandet år.
func (t text) aging(k int) bool {
	if !t.fewDigits(k) && !in(few[:], t.Of(k)) {
		return false
	}
	n := k + 1
	if !t.word(n) || t.gap(n)&^(pii.GapBlank|pii.GapHyphen) != 0 || !t.itemEnd(n+1) {
		return false
	}
	return t.ageUnit(n) || in(ageEnds[:], t.Of(n))
}

var (
	ageEnds = [...]string{"kk", "vuotias", "v", "mdr", "mnd", "månader", "måneder", "mánaða", "mos", "months", "yrs", "years", "åring",
		"ára"}
	few    = [...]string{"halvandet", "halvannet", "et", "ett", "to", "två"}
	births = [...]string{"f", "född", "født", "fødd", "s", "synt", "syntynyt", "born", "b", "fædd", "fæddur"}
)

// born reports whether words from k on say when somebody was born: f. 2019, född 3/4 2011.
func (t text) born(k int) bool {
	if t.gap(k+1)&^pii.GapStop != pii.GapBlank || !in(births[:], t.Of(k)) {
		return false
	}
	return t.has(k+1) && t.flags(k+1)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber
}

// turns reports whether words from k on say how old somebody will be: fyller 6 år.
func (t text) turns(k int) bool {
	return in(turning[:], t.Of(k)) && t.blank(k+1) && t.fewDigits(k+1)
}

var turning = [...]string{"fyller", "fylder", "täyttää", "turns", "verður", "blir", "bliver"}

// kinItem reports whether word k says who somebody is to whom, and no more than an age behind it: barnebarn 9 år.
func (t text) kinItem(k int, marked bool) bool {
	if !marked || t.cue(k) != cueFamily || t.class(k)&given1 != 0 {
		return false
	}
	return t.itemEnd(k+1) || t.aging(k+1) || t.born(k+1)
}

// household reports whether the list around word k is one of people by its heading, or by another item: Heimilisfólk.
func (t text) household(k int) bool {
	for j := k - 1; j >= 0; j-- {
		if !t.word(j) || !t.lineStart(j) {
			continue
		}
		if t.slot(j) == slotList || t.cue(j) == cueFamily && t.lineStart(j+1) || in(households[:], t.Of(j)) {
			return t.lineStart(j+1) || t.gap(j+1)&pii.GapColon != 0 || t.lineStart(j+2)
		}
	}
	return false
}

// households stand above lists of people who live or travel together.
var households = [...]string{"hushåll", "husstand", "husholdning", "ruokakunta", "talous", "perhe", "perheenjäsenet", "heimilisfólk",
	"fjölskylda", "fjölskyldan", "familj", "familie", "reisefølge", "rejsefølge", "rejsende", "ressällskap",
	"household", "family", "kids", "barn", "børn", "lapset", "börn", "medlemmar", "passagerare"}

// sureName is the sum, in tenths of bits, from which on a name needs no list to be one.
const sureName = 150
