package told

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// AgeRecognizer finds ages and dates of birth that stand right behind somebody's name: "Elsa (8) och Olle 6 år",
// "Elsa Lind 2016-04-12". A date of the last years is taken for that of a letter.
var AgeRecognizer = &pii.Recognizer{
	Kind:     "birthdate",
	Category: classify.Birth,
	Doc:      "Age or date of birth behind a name",
	Lexicon:  people.Lexicon,
	OnClass:  people.NameLike,
	Words:    namedAge,
}

func namedAge(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 1
	if k >= len(w.List) || w.List[i].Flags&pii.Capital == 0 { // nearly always
		return 0, 0, r
	}
	is := w.List[k].Flags&pii.IsNumber == 0
	if is && (k+1 >= len(w.List) || w.List[k+1].Flags&pii.IsNumber == 0 || w.List[k].Gap != pii.GapBlank || w.List[k+1].Gap != pii.GapBlank || !told(w.Of(k))) {
		return 0, 0, r
	}
	x := &w.List[i]
	if x.Class&uint32(lexicon.Name) == 0 || x.Class&uint32(lexicon.NameWord|lexicon.Common|lexicon.Brand|lexicon.Team|lexicon.Calendar|lexicon.Country|lexicon.Town) != 0 || x.Flags&pii.AllCaps != 0 {
		return 0, 0, r
	}
	if is {
		turn := in(turnVerbs, w.Of(k))
		if k++; x.Class&uint32(lexicon.Given) == 0 || !age(w, k) {
			return 0, 0, r
		}
		if n := k + 1; n < len(w.List) && w.List[n].Gap == pii.GapBlank && in(yearWords, w.Of(n)) && len(w.Of(n)) > 1 && !(n+1 < len(w.List) && w.List[n+1].Gap == pii.GapBlank && in(agoWords, w.Of(n+1))) {
			return found(w, k, n, 10)
		}
		if !ends(w, k) && !(turn && w.List[k+1].Gap == pii.GapBlank && w.List[k+1].Flags&pii.IsNumber == 0 && !in(unitWords, w.Of(k+1))) {
			return 0, 0, r
		}
		return found(w, k, k, 10)
	}
	gap := w.List[k].Gap
	if gap == 0 || gap&^(pii.GapBlank|pii.GapComma|pii.GapParen) != 0 {
		return 0, 0, r
	}
	if last := birthdayAt(w, k); last > 0 && (i > 0 && w.List[i-1].Class&uint32(lexicon.Name) != 0 && w.List[i-1].Flags&pii.Capital != 0 || x.Class&uint32(lexicon.Given1) != 0) {
		return found(w, k, last, 10)
	}
	if x.Class&uint32(lexicon.Given) == 0 || !age(w, k) {
		return 0, 0, r
	}
	n := k + 1
	switch {
	case gap&pii.GapParen != 0 && (n == len(w.List) || w.List[n].Gap&pii.GapParen != 0):
		return found(w, k, k, 10)
	case n < len(w.List) && w.List[n].Gap&^pii.GapBlank == 0 && in(yearWords, w.Of(n)) && len(w.Of(n)) > 1 && gap&pii.GapParen == 0 && !(n+1 < len(w.List) && w.List[n+1].Gap == pii.GapBlank && roleOf(w.Of(n+1)) == 0):
		return found(w, k, n, 10)
	case gap&pii.GapComma != 0 && n < len(w.List) && w.List[n].Gap&pii.GapComma != 0:
		return found(w, k, k, 10)
	}
	return 0, 0, r
}

func told(word []byte) bool {
	switch string(word) {
	case "är", "er", "is", "on", "e", "var", "was", "oli":
		return true
	}
	return len(word) > 2 && in(turnVerbs, word)
}

var (
	turnVerbs = words(`fyller fyllde fylder fyldte fylte fylt blir blev bliver ble turns turned täyttää täytti verður varð`)
	agoWords  = words(`sedan siden sidan ago sitten síðan äldre eldre ældre yngre older younger gratis garanti`)
)

// age reports whether word k is a number that may be an age.
func age(w *pii.Words, k int) bool {
	b := w.Of(k)
	return len(b) <= 2 && b[0] != '0' && (len(b) == 1 || b[0] != '9' || b[1] < '9')
}

// birthdayAt returns the last word of the date of birth that begins with word k, or 0.
func birthdayAt(w *pii.Words, k int) int {
	b, last := w.Of(k), k
	y, m, d := 0, 0, 0
	switch {
	case len(b) == 8:
		y, m, d = digits(b[:4]), digits(b[4:6]), digits(b[6:])
	case len(b) == 6 && w.List[k].Gap&pii.GapParen != 0:
		y, m, d = 1900+digits(b[:2]), digits(b[2:4]), digits(b[4:])
		if y <= 1920 {
			y += 100
		}
	case len(b) == 4 && k+2 < len(w.List) && w.List[k+1].Gap == pii.GapHyphen && w.List[k+2].Gap == pii.GapHyphen && len(w.Of(k+1)) == 2 && len(w.Of(k+2)) == 2 && w.List[k+1].Flags&w.List[k+2].Flags&pii.IsNumber != 0:
		y, m, d, last = digits(b), digits(w.Of(k+1)), digits(w.Of(k+2)), k+2
	default:
		return 0
	}
	if y < 1915 || y > 2020 || m < 1 || m > 12 || d < 1 || d > 31 {
		return 0
	}
	if n := last + 1; n < len(w.List) && (w.List[n].Gap&(clauseEnd) == 0 && w.List[n].Flags&pii.IsNumber != 0 || w.List[n].Gap&^pii.GapBlank == 0 && roleOf(w.Of(n)) == 0) {
		return 0
	}
	return last
}

func digits(b []byte) (n int) {
	for _, c := range b {
		n = n*10 + int(c-'0')
	}
	return n
}
