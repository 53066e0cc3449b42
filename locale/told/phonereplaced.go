package told

import (
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// Two telephone numbers of which one takes the place of the other: "byt nummer från 26119403 till 26119404", "det skal være 26119403 ikke
// 26119404", "old number 26119403 is dead, new one 26119404".

// newWords stand before the number that holds from now on.
var newWords = set(`nytt nyt ny nye nya uusi uuteen nýtt nýja nýr new one til till to í men mutta but en vaan heldur utan istället i
	stedet brug bruk använd notið notaðu käyttäkää käytä use`)

const (
	replacedReach = 5  // words between the two
	namedReach    = 10 // and before the first, of which one names a telephone's number
)

// replaces reports whether the number of words k to last takes the place of one before it, or the other way about, that a word calls a
// telephone's.
func replaces(w *pii.Words, k, last int) bool {
	if k < 3 || w.List[k].Gap&^(pii.GapBlank|pii.GapColon) != 0 {
		return false
	}
	if word := w.Of(k - 1); !in(newWords, word) && roleOf(word)&denied == 0 && !(is1(word) && k > 3 && in(newWords, w.Of(k-2))) {
		return false
	}
	i := k - 1
	for ; i > 0 && !isNumber(w, i); i-- {
		if k-i > replacedReach || w.List[i].Gap&(lineEnd|pii.GapStop) != 0 {
			return false
		}
	}
	digits := 0
	for n := k; n <= last; n++ {
		digits += len(w.Of(n))
	}
	first := numberOf(w, i, digits)
	if first < 0 {
		return false
	}
	n := phoneNounBefore(w, first)
	return n >= 0 && !whose.Thing(w, n-1) && !whose.Thing(w, k-1)
}

// phoneNounBefore returns the nearest word before word k of its sentence that names a telephone's number, or -1.
func phoneNounBefore(w *pii.Words, k int) int {
	for n := k - 1; n >= max(0, k-namedReach) && w.List[n+1].Gap&pii.GapPara == 0; n-- {
		if isNumber(w, n) {
			return -1
		}
		if in(phoneNouns, w.Of(n)) || nrOfSomebody(w, n) {
			return n
		}
	}
	return -1
}

// nrOfSomebody reports whether word n is short for a number that is kept of somebody: "fel nr på mig".
func nrOfSomebody(w *pii.Words, n int) bool {
	return n+2 < len(w.List) && in(callWords, w.Of(n)) && toOrOn(w.Of(n+1)) && in(persons, w.Of(n+2))
}
