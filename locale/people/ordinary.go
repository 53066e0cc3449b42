package people

import (
	"github.com/sladd-go/sladd/pii"
)

// Words that are names as well, in lower case, where the sentence goes on as it does behind the word and not behind the name.

// readsOn reports whether the run is one word that its sentence takes as the word that it is: vänligen ladda upp, en kund per dag,
// namnet visar att, till dina kontakter, å endre passordet. What stands before it would else make a name of it.
func (t text) readsOn(r run) bool {
	j := r.first
	switch {
	case r.initial:
		return false
	case r.last > j:
		return t.readsOver(r)
	case t.pronounAt(j), t.possessive(j), t.suffix(j), t.others(j), t.verbBehind(j):
		return true
	}
	if !t.word(j+1) || t.gap(j+1) != pii.GapBlank {
		return false
	}
	return t.determines(j, j+1) || t.flags(j)&pii.Capital == 0 && t.gap(j) == pii.GapBlank && t.word(j-1) && t.readsFrom(j)
}

// readsOver reports the same of several words: My Visa card, navnet der er forkert, kunden redovisar momsen.
func (t text) readsOver(r run) bool {
	j, k := r.first, r.first+1
	switch {
	case t.possessive(j):
		return true
	case r.last > k:
		return false
	case t.pronounAt(j):
		return t.pronounAt(k)
	}
	in := t.sense(k).low | t.sense(k).name
	return in != 0 && !t.up(k) && t.class(k)&given == 0 && in&t.languages(k) != 0 && t.verbBehind(j)
}

// readsFrom reports whether the words on both sides of word j, in lower case, take it as the word that it is.
func (t text) readsFrom(j int) bool {
	b, k := j-1, j+1
	if t.cue(b) == cueName && t.class(j)&given1 == 0 && (t.cue(j) == cueOr || t.class(j)&fnWord != 0) { // nimi tai IP-osoite
		return true
	}
	if t.flags(k)&pii.Capital != 0 {
		return false
	}
	switch {
	case t.please(b): // vänligen ladda upp
		return t.class(k)&surname == 0 || t.rank(k) != 0
	case t.infinitive(b): // å endre passordet
		return (t.sense(j).strong|t.sense(j).mild)&t.languages(j) != 0 && t.idle(k)
	case t.is(j, "per"): // en kund per dag
		return t.idle(k) && t.sense(k).function == 0 && !t.leadsName(b)
	}
	return t.nameSaid(b) && t.wordHere(j) && t.unsaid(k) // the name will change, navnet andre kender
}

// nameSaid reports whether word k is one for a name, or "is" behind one.
func (t text) nameSaid(k int) bool {
	q := t.cue(k)
	return q == cueName || q == cueIs && t.cue(k-1) == cueName
}

// unsaid reports whether word k is no surname and goes on with no name before it: and, is, said.
func (t text) unsaid(k int) bool {
	if t.class(k)&surname != 0 {
		return false
	}
	switch t.cue(k) {
	case cueAnd, cueIs, cueSaid:
		return false
	}
	return true
}

// leadsName reports whether a name is meant behind word k, whatever is said there: heter, mvh, hej, tack.
func (t text) leadsName(k int) bool {
	switch t.cue(k) {
	case cueCalled, cueSign, cueGreet, cueThanks:
		return true
	}
	return false
}

// idle reports whether word k is no surname and no verb of people, so that nobody need stand before it.
func (t text) idle(k int) bool {
	return (t.class(k)&surname == 0 || t.wordHere(k)) && t.cue(k) == noCue && t.slot(k) == noSlot
}

// determiners stand before nouns, and are names as well.
var determiners = map[languages]string{
	sv: `dina mina sina andra alla inga`,
	da: `dine mine sine andre alle inge`,
	nb: `dine mine sine andre alle inga`,
	is: `alla sama saman hans`,
}

// determines reports whether word j stands before the noun k that it belongs to: dina konton, Mina sidor.
func (t text) determines(j, k int) bool {
	if in := t.sense(j).determiner; in == 0 || in&t.languages(j) == 0 {
		return false
	}
	if t.flags(k)&pii.Capital != 0 || t.rank(k) == 1 || t.class(k)&surname != 0 && !t.wordHere(k) {
		return false
	}
	switch t.slot(k) {
	case noSlot, slotOwn, slotList, slotThing:
	default:
		return false
	}
	switch t.cue(k) {
	case noCue, cueRole, cueFamily, cueThing, cueName, cueContact:
	default:
		return false
	}
	q := t.cue(j - 1)
	return q != cueCalled && q != cueSign && q != cueGreet && q != cueTitle
}

// others reports whether word j is the commonest word for others, in lower case, and nobody is said to be called so: til andre som.
func (t text) others(j int) bool {
	if t.flags(j)&pii.Capital != 0 || !t.is(j, "andre") && !t.is(j, "andra") || t.languages(j)&(sv|da|nb) == 0 || t.gap(j) != pii.GapBlank {
		return false
	}
	switch t.cue(j - 1) {
	case cueCalled, cueSign, cueSignAt, cueGreet, cueTitle, cueFamily, cueName, cueRole, cueOwn, cueIs, cueAm, cueI:
		return false
	}
	return true
}

// suffix reports whether word j is the ending of an acronym behind a colon: ID:erna.
func (t text) suffix(j int) bool {
	if t.gap(j) != pii.GapColon || len(t.between(j)) != 1 || t.flags(j)&pii.Capital != 0 {
		return false
	}
	return t.word(j-1) && t.flags(j-1)&pii.AllCaps != 0 && t.cue(j-1) == noCue
}

// infinitive reports whether word k stands before a verb, in the languages where it is not also where somebody goes: å, att.
func (t text) infinitive(k int) bool {
	switch string(t.Of(k)) {
	case "å", "att", "at", "að":
		return t.languages(k)&(sv|da|nb|is) != 0
	}
	return false
}

// headline reports whether the words of the run are ordinary ones in a text where these have capitals too, as in A Line Of The Text.
func (t text) headline(r run) bool {
	if t.flags(r.base)&(pii.Capital|pii.AllCaps) != pii.Capital {
		return false
	}
	up := 0
	for j := max(0, r.first-6); j <= r.last+6 && j < len(t.List); j++ {
		if j >= r.first && j <= r.last || !t.word(j) || t.runes(j) < 2 {
			continue
		}
		if t.flags(j)&pii.Capital == 0 {
			return false
		}
		up += t.needlessCapital(j)
	}
	for j := r.first; up > 2 && j <= r.last; j++ {
		if t.onlyName(j) {
			return false
		}
	}
	return up > 2
}

// onlyName reports whether word j is a name that no language here has as another word.
func (t text) onlyName(j int) bool {
	in := t.sense(j).name
	return t.class(j)&name != 0 && t.class(j)&common == 0 && t.rank(j) == 0 && (in == 0 || in&t.languages(j) == 0)
}

// needlessCapital returns how much the capital of word j shows a headline: nothing where any word has one, most where only a headline
// gives it.
func (t text) needlessCapital(j int) int {
	switch {
	case t.starts(j):
		return 0
	case t.sense(j).function != 0:
		return 2
	case t.class(j)&(name|town|title|family) == 0 && t.cue(j) == noCue && t.rank(j) != 0:
		return 1
	}
	return 0
}

// please reports whether word k asks for something, and ends a letter only where nothing follows: vänligen.
func (t text) please(k int) bool { return in(pleases[:], t.Of(k)) }

var pleases = [...]string{"vänligen", "vänlig", "venligst", "vennligst", "vänligt", "ystävällisesti"}

// wordHere reports whether word k is met as a word far oftener than as a name in the languages around it, or one of the commonest words.
func (t text) wordHere(k int) bool {
	if t.rank(k) == 1 {
		return true
	}
	in := t.sense(k).strong
	return in != 0 && in&t.languages(k) != 0
}

// letterBefore reports whether the run is a letter with a stop and one of the commonest words, which begins a sentence: som A-Z. Du.
func (t text) letterBefore(r run) bool {
	if !r.initial || r.last != r.base || r.last == r.first {
		return false
	}
	return t.runes(r.last-1) == 1 && t.gap(r.base)&pii.GapStop != 0 && t.rank(r.base) == 1 && t.class(r.base)&(given1|surname1) == 0
}

// acronymBehind reports whether word b is an acronym behind word a, which begins a sentence and is a word as well: Bruk HTML.
func (t text) acronymBehind(a, b int) bool {
	return t.flags(b)&^t.flags(a)&pii.AllCaps != 0 && t.runes(b) < 6 && t.class(b)&name == 0 && t.starts(a) && !t.plainName(a)
}
