package told

import (
	"github.com/sladd-go/sladd/pii"
)

// Values in the answer to a question, and before the word that names them.

// turnValue reads the value in the answer to a question for the secret w.List[i]: "what's the code?\nCustomer: it is 4471",
// "har du koden? ja 4471".
func turnValue(w *pii.Words, i int, of noun) (start, end int) {
	k := i + 1
	for ; k < len(w.List) && k-i < 8; k++ {
		if w.List[k].Flags&pii.IsLabel != 0 || w.List[k].Gap&pii.GapPara != 0 {
			return 0, 0
		}
		if w.List[k].Gap&(pii.GapStop|pii.GapLine) != 0 {
			break
		}
		if w.List[k].Flags&pii.IsNumber != 0 {
			return 0, 0
		}
	}
	if k >= len(w.List) || k-i >= 8 || !asks(w, k) && w.List[k].Gap&pii.GapLine == 0 {
		return 0, 0
	}
	asked := asks(w, k)
	if !asked && !questionBefore(w, i) {
		return 0, 0
	}
	if w.List[k].Gap&pii.GapLine != 0 { // who answers
		for n := k + 1; n < len(w.List) && n-k < 4 && w.List[n].Gap&pii.GapLine == 0; n++ {
			if w.List[n].Gap&pii.GapColon != 0 && w.List[n].Gap&pii.GapBlank != 0 {
				k = n
				break
			}
		}
	}
	said := false
	for n := 0; n < 5 && k < len(w.List); n++ {
		if s, e, ok := value(w, k, of, true); ok && closes(w, k, e) {
			return s, e
		}
		if of == passNoun && alone(w, k) {
			return w.List[k].Start, w.List[k].End
		}
		r := roleOf(w.Of(k))
		if r&denied != 0 || w.List[k].Flags&(pii.IsNumber|pii.IsLabel) != 0 {
			return 0, 0
		}
		if said = said || r&is != 0; r&(is|fill|own) == 0 && !in(nowWords, w.Of(k)) && !in(answerWords, w.Of(k)) {
			return 0, 0
		}
		k++
		if k < len(w.List) && w.List[k].Gap&(lineEnd|pii.GapParen|pii.GapAt) != 0 {
			return 0, 0
		}
	}
	return 0, 0
}

// closes reports whether the sentence ends, or goes on as behind a value, where the value that begins with word k ends.
func closes(w *pii.Words, k, end int) bool {
	for k+1 < len(w.List) && w.List[k+1].Start < end {
		k++
	}
	return ends(w, k) || k+1 < len(w.List) && w.List[k+1].Gap&pii.GapOther != 0
}

// questionBefore reports whether a word that asks stands on the line of word i before it.
func questionBefore(w *pii.Words, i int) bool {
	for n := i - 1; n >= max(0, i-7) && w.List[n+1].Gap&lineEnd == 0; n-- {
		if in(questionWords, w.Of(n)) {
			return true
		}
	}
	return false
}

var (
	answerWords   = words(`ja jo japp jepp yes yep sure visst klart kyllä joo já jú ok okej okay hmm öh eh jag jeg ég minulla fick fik fikk sain got tror luulen think`)
	questionWords = words(`vad hva hvad kva what mikä hvað hvilken vilken vilket hvilket hver uppge oppgi oppgje oplyse tell give skriv ange confirm bekräfta bekræfte bekrefte kerro kertoa anna antaa sagt`)
	askVerbs      = words(`frågar spør spørger spurgte spurte frågade asks asked asking kysyy pyytää kysyi pyysi biður spyr bad ber beder prompts`)
	whenWords     = words(`när når da då when kun þegar om if hvis där der where`)
)

// valueBefore reads the value that stands before the noun w.List[i]: "4471 is the door code", "vi använder vinterkatt som
// lösenord", "I type 4471 when it asks for the code".
func valueBefore(w *pii.Words, i int, of noun) (start, end int) {
	k := i - 1
	for n := 0; n < 4 && k > 0; n++ { // what belongs to the noun
		if w.List[k+1].Gap == pii.GapHyphen && n < 2 { // sms-koden
			k--
			continue
		}
		if w.List[k+1].Gap != pii.GapBlank {
			return 0, 0
		}
		r := roleOf(w.Of(k))
		if r&own == 0 && (r != 0 || in(askVerbs, w.Of(k))) || is1(w.Of(k)) {
			break
		}
		k--
	}
	if k < 1 || w.List[k+1].Gap&^pii.GapBlank != 0 {
		return 0, 0
	}
	for n := 0; n < 2 && k > 1 && roleOf(w.Of(k))&fill != 0 && !is1(w.Of(k)); n++ { // är alltså
		k--
	}
	switch r := roleOf(w.Of(k)); {
	case r&as != 0 || string(w.Of(k)) == "till" || string(w.Of(k)) == "til":
		if s, e, first := valueEnding(w, k-1, of); e > 0 && first > 0 && roleOf(w.Of(first-1))&(uses|changed) != 0 {
			return s, e
		}
		return 0, 0
	case is1(w.Of(k)):
		s, e, first := valueEnding(w, k-1, of)
		if e > 0 && (first == 0 || w.List[first].Gap&^pii.GapBlank != 0 || roleOf(w.Of(first-1))&(goesOn|fill) != 0) {
			return s, e
		}
		return 0, 0
	}
	// I type V when it asks for K.
	asked := -1
	for n := k + 1; n > max(0, i-9); n-- {
		if w.List[n].Gap&(lineEnd|pii.GapStop) != 0 {
			return 0, 0
		}
		if in(askVerbs, w.Of(n)) {
			asked = n
		}
		if asked > n && in(whenWords, w.Of(n)) {
			if s, e, first := valueEnding(w, n-1, of); e > 0 && first > 0 && (roleOf(w.Of(first-1))&(typed|uses) != 0 || particle(w.Of(first-1))) {
				return s, e
			}
			return 0, 0
		}
	}
	return 0, 0
}

func is1(word []byte) bool {
	switch string(word) {
	case "är", "er", "is", "on", "var", "was", "oli", "ar":
		return true
	}
	return false
}

// valueEnding reads the value whose last word is word k, and returns its first word too.
func valueEnding(w *pii.Words, k int, of noun) (start, end, first int) {
	first = k
	for first > 0 && k-first < 5 && w.List[first].Gap&(pii.GapBlank|lineEnd) == 0 {
		first--
	}
	for n := 0; n < 3 && first > 0 && w.List[first].Flags&pii.IsNumber != 0 && w.List[first-1].Flags&pii.IsNumber != 0 && w.List[first].Gap == pii.GapBlank; n++ {
		first--
	}
	s, e, ok := value(w, first, of, true)
	if !ok {
		x := &w.List[k]
		if of != passNoun || first != k || x.Flags&(pii.IsNumber|pii.IsLabel|pii.Capital) != 0 || tells(w, k, false) || !unknown(w, k) || definite(w.Of(k)) {
			return 0, 0, 0
		}
		return x.Start, x.End, k
	}
	if e < w.List[k].End {
		return 0, 0, 0
	}
	return s, e, first
}

// alone reports whether word k is all that stands on its line but who speaks, and may be a password.
func alone(w *pii.Words, k int) bool {
	x := &w.List[k]
	if x.Flags&(pii.IsNumber|pii.IsLabel) != 0 || x.End-x.Start < 5 || x.Gap&(pii.GapColon|lineEnd) == 0 || roleOf(w.Of(k)) != 0 || !unknown(w, k) || function(w, k) {
		return false
	}
	return k+1 == len(w.List) || w.List[k+1].Gap&(lineEnd|pii.GapStop|pii.GapComma) != 0
}
