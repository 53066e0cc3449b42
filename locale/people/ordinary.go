package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Words that are names as well, in lower case, where the sentence goes on as it does behind the word and not behind the name.

// readsOn reports whether the run is one word in lower case that its sentence takes as the word that it is: vänligen ladda upp,
// en kund per dag, namnet visar att. What stands before it would else make a name of it.
func (t text) readsOn(r run) bool {
	if r.first != r.last || r.initial || t.flags(r.first)&pii.Capital != 0 || t.gap(r.first) != pii.GapBlank {
		return false
	}
	k, b := r.last+1, r.first-1
	if !t.word(b) || !t.word(k) || t.gap(k) != pii.GapBlank || t.flags(k)&(pii.Capital|pii.IsNumber|pii.IsLabel) != 0 {
		return false
	}
	switch q := t.cue(b); {
	case t.please(b):
		return t.class(k)&surname == 0 || t.rank(k) != 0
	case t.is(r.first, "per"): // en kund per dag
		return q != cueCalled && q != cueSign && q != cueGreet && q != cueThanks && (t.class(k)&surname == 0 || t.wordHere(k)) && t.cue(k) == noCue && t.slot(k) == noSlot && function.in(lexicon.Hash(t.Of(k))) == 0
	case q == cueName || q == cueIs && t.cue(b-1) == cueName: // the name will change, navnet andre kender
		return t.wordHere(r.first) && t.class(k)&surname == 0 && t.cue(k) != cueAnd && t.cue(k) != cueIs && t.cue(k) != cueSaid
	}
	return false
}

// please reports whether word k asks for something, and ends a letter only where nothing follows: vänligen.
func (t text) please(k int) bool {
	for _, w := range [...]string{"vänligen", "vänlig", "venligst", "vennligst", "vänligt", "ystävällisesti"} {
		if folded(t.Of(k), w) {
			return true
		}
	}
	return false
}

// wordHere reports whether word k is met as a word far oftener than as a name in the languages around it, or one of the commonest words.
func (t text) wordHere(k int) bool {
	return t.rank(k) == 1 || strongWords.in(lexicon.Hash(t.Of(k)))&t.languages(k) != 0
}

// letterBefore reports whether the run is a letter with a stop and one of the commonest words, which begins a sentence: som A-Z. Du.
func (t text) letterBefore(r run) bool {
	return r.initial && r.last == r.base && r.last > r.first && t.runes(r.last-1) == 1 && t.gap(r.base)&pii.GapStop != 0 && t.rank(r.base) == 1 && t.class(r.base)&(given1|surname1) == 0
}

// acronymBehind reports whether word b is an acronym behind word a, which begins a sentence and is a word as well: Bruk HTML.
func (t text) acronymBehind(a, b int) bool {
	return t.flags(b)&pii.AllCaps != 0 && t.flags(a)&pii.AllCaps == 0 && t.runes(b) < 6 && t.class(b)&name == 0 && t.starts(a) && !t.plainName(a)
}
