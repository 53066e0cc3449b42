package age

import (
	"github.com/sladd-go/sladd/pii"
)

// andOne takes the second word of a number in two to it.
func (c *candidate) andOne(w *scene) { c.value, c.last = inWords(w, c.last, c.value) }

// inWords returns the number in words that word i begins, which is v by itself, and its last word: "seventy-two", "sjötíu og tveggja",
// "fem og firs".
func inWords(w *scene, i, v int) (value, last int) {
	n := i + 1
	joined := roleAt(w, n)&and != 0
	if joined {
		n++
	}
	if n >= len(w.List) || w.List[n].Gap&^(pii.GapHyphen|pii.GapBlank) != 0 {
		return v, i
	}
	next, u, said, ok := number(w, n)
	switch {
	case !ok || !said || u != bare:
	case v >= 20 && v%10 == 0 && next < 10, v < 10 && next >= 20 && next%10 == 0 && joined && string(w.Of(n-1)) == "og":
		return v + next, n
	}
	return v, i
}

// tensBehind reports whether word i, worth v, is the second part of a number that begins before it: the "tyve" of "fem og tyve".
func tensBehind(w *scene, i, v int) bool {
	if v < 20 || v%10 != 0 || i < 2 || string(w.Of(i-1)) != "og" || w.List[i].Gap|w.List[i-1].Gap != pii.GapBlank {
		return false
	}
	ones, u, said, ok := number(w, i-2)
	return ok && said && u == bare && ones < 10
}
