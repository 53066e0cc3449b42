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
		q := t.cue(i - 1)
		return q == cueI || q == cueRole || t.class(i-1)&family != 0 || q == cueOwn && t.class(i-2)&family != 0 || t.them(i-1)
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

// newName reports whether word k has a capital as names have, and is none that is known for something else.
func (t text) newName(k int) bool {
	return t.flags(k)&pii.Capital != 0 && t.runes(k) >= 3 && t.class(k)&(notName|town) == 0 && !t.shouted(k) && !t.teamLike(k)
}

// presents reports whether word k, with a capital, is a name because word i introduces it.
func (t text) presents(i, k int) bool {
	if t.class(k)&cueMask != 0 || !t.newName(k) || t.shouted(i) {
		return false
	}
	rank := t.rank(k)
	switch t.cue(i) {
	case cueCalled, cueName:
		return t.gap(k)&(pii.GapQuote|pii.GapStop|pii.GapOther) == 0 && t.class(k)&fnWord == 0 && (rank != 1 || t.endsSentence(k)) && t.tells(i)
	case cueFamily:
		return t.gap(k) == pii.GapBlank && rank != 1 && t.tells(i)
	case cueSign:
		return (rank == 0 || rank > 2) && t.lineStart(k+1) && t.gap(k)&^(pii.GapBlank|pii.GapComma|pii.GapLine) == 0
	}
	return false
}

// teamLike reports whether word k ends as the name of a team or an office does.
func (t text) teamLike(k int) bool { return teamEnd(t.Of(k)) }

// surnameWord reports whether word k, a word with a capital, is the surname of the name that ends with word a, which is
// introduced: Jag heter Runar Still.
func (t text) surnameWord(a, k int) bool {
	if t.gap(k) != pii.GapBlank || t.flags(a)&pii.Capital == 0 || t.class(a)&given == 0 && t.rank(a) != 0 || !t.newName(k) || t.placeWord(k) {
		return false
	}
	i := t.introducer(a)
	switch t.cue(i) {
	case cueCalled, cueName, cueFamily, cueRole:
		return (t.rank(k) != 1 || t.endsSentence(k) || t.cue(k) == noCue) && t.tells(i)
	case cueSign, cueSignAt:
		return t.lineStart(k+1) && t.rank(k) != 1
	}
	return false
}

// placeWord reports whether word k is a small word or one of streets, or has a number behind it as houses have.
func (t text) placeWord(k int) bool {
	return t.class(k)&(fnWord|street) != 0 || t.part(k) == partStreet || t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0
}

// introducer returns the word before the name that ends with word a, over its given names and what joins it with the word that
// introduces it: namn in mitt namn är Runar.
func (t text) introducer(a int) int {
	i := a - 1
	for n := 0; n < 2 && t.class(i)&given != 0 && t.cue(i) == noCue && t.gap(i+1) == pii.GapBlank; n++ {
		i--
	}
	for n := 0; n < 2; n++ {
		switch t.cue(i) {
		case cueIs, cueOwn, cueFill, cueI:
			i--
		}
	}
	return i
}
