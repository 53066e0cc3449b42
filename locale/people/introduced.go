package people

import "github.com/sladd-go/sladd/pii"

// Names that are words, or that no list holds, where somebody says whose name it is: written with a capital, whatever stands
// there is a name. Jag heter Minka Still; min fru Thomine Præst.

// tells reports whether the cue at word i says of a person what the name behind is: I am called, my name is, the customer is called, my
// wife, the handler.
func (t text) tells(i int) bool {
	switch t.cue(i) {
	case cueCalled: // the product is called Storm
		if t.cue(i-1) == cueIs { // my wife is called
			i--
		}
		return t.cue(i-1) == cueI || t.them(i-1) || t.class(i-1)&family != 0 || t.cue(i-1) == cueRole || t.cue(i-1) == cueOwn && t.class(i-2)&family != 0
	case cueName, cueFamily:
		return t.cue(i-1) == cueOwn || t.cue(i+1) == cueOwn || t.mine(i)
	case cueRole:
		return true
	}
	return false
}

// mine reports whether word i ends as Finnish words do that are mine: nimeni, poikani.
func (t text) mine(i int) bool {
	b := t.Of(i)
	return len(b) > 5 && b[len(b)-1] == 'i' && b[len(b)-2] == 'n'
}

// presents reports whether word k, with a capital, is a name because word i introduces it.
func (t text) presents(i, k int) bool {
	if t.flags(k)&pii.Capital == 0 || t.runes(k) < 3 || t.class(k)&(notName|town|cueMask) != 0 || t.shouted(k) || t.shouted(i) || t.teamLike(k) {
		return false
	}
	rank := t.rank(k)
	switch t.cue(i) {
	case cueCalled, cueName:
		return t.tells(i) && t.gap(k)&(pii.GapQuote|pii.GapStop|pii.GapOther) == 0 && (rank != 1 || t.endsSentence(k)) && t.class(k)&fnWord == 0
	case cueFamily:
		return t.tells(i) && t.gap(k) == pii.GapBlank && rank != 1
	case cueSign:
		return (rank == 0 || rank > 2) && (t.lineStart(k+1) || !t.has(k+1)) && t.gap(k)&^(pii.GapBlank|pii.GapComma|pii.GapLine) == 0
	}
	return false
}

// teamLike reports whether word k ends as the name of a team or an office does.
func (t text) teamLike(k int) bool { return teamEnd(t.Of(k)) }

// surnameWord reports whether word k, a word with a capital, is the surname of the name that ends with word a, which is
// introduced: Jag heter Runar Still.
func (t text) surnameWord(a, k int) bool {
	if t.flags(k)&t.flags(a)&pii.Capital == 0 || t.gap(k) != pii.GapBlank || t.class(k)&(notName|town|fnWord) != 0 || t.class(a)&given == 0 && t.rank(a) != 0 || t.runes(k) < 3 || t.shouted(k) || t.teamLike(k) || t.class(k)&street != 0 || t.part(k) == partStreet || t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 {
		return false
	}
	i := a - 1
	for n := 0; n < 2 && t.class(i)&given != 0 && t.cue(i) == noCue && t.gap(i+1) == pii.GapBlank; n++ {
		i--
	}
	for n := 0; n < 2 && t.cue(i) != cueCalled && t.cue(i) != cueName && t.cue(i) != cueFamily && (t.cue(i) == cueIs || t.cue(i) == cueOwn || t.cue(i) == cueFill || t.cue(i) == cueI); n++ {
		i--
	}
	ends := t.lineStart(k+1) || !t.has(k+1)
	switch t.cue(i) {
	case cueCalled, cueName, cueFamily, cueRole:
		return t.tells(i) && (t.rank(k) != 1 || t.endsSentence(k) || t.cue(k) == noCue)
	case cueSign, cueSignAt:
		return ends && t.rank(k) != 1
	}
	return false
}
