package told

import (
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// Numbers from which somebody calls, those that are put right on the next line, and mobile ones behind nothing but "number".

var (
	fromWords = set(`úr fra frá från from`)
	ringVerbs = set(`hringir hringdi hringi hringt hringja hringjum ringer ringte ringde ringt ringar ringja ringjer ringe ringede ringa call calls
		called calling tekstar textar texter smser`)
)

// toldBeside reports whether what stands before words k to last, a number or who calls, says that they are the number of somebody.
func toldBeside(w *pii.Words, k, last int) bool {
	return behindIdentity(w, k, last) || besideOther(w, k, last) || callsFrom(w, k) || putRight(w, k, last)
}

// callsFrom reports whether the words before word k say that somebody calls from that number: "hringir aftur eftir hádegi úr 8621930".
func callsFrom(w *pii.Words, k int) bool {
	if k < 2 || w.List[k].Gap != pii.GapBlank || !in(fromWords, w.Of(k-1)) {
		return false
	}
	for i := k - 2; i >= max(0, k-8) && w.List[i+1].Gap&^pii.GapComma == pii.GapBlank; i-- {
		if in(ringVerbs, w.Of(i)) {
			return !whose.Thing(w, k-2)
		}
		if isNumber(w, i) {
			return false
		}
	}
	return false
}

// putRight reports whether words k to last stand behind words that put right what was written, and these behind a number of as many
// digits that a word calls a telephone's: "hver er síminn?⏎já það er 6154429⏎nei sorry 6154492".
func putRight(w *pii.Words, k, last int) bool {
	if k < 3 || !in(restartWords, w.Of(k-1)) {
		return false
	}
	digits := 0
	for n := k; n <= last; n++ {
		digits += len(w.Of(n))
	}
	p := numberOf(w, beforeRestart(w, k), digits)
	if p < 0 {
		return false
	}
	n := phoneNounBefore(w, p)
	return n >= 0 && (n == 0 || !whose.Thing(w, n-1))
}

// beforeRestart returns the last word before those before word k that put right what was written, over who speaks, or -1.
func beforeRestart(w *pii.Words, k int) int {
	for p := k - 1; p > 0 && k-p <= mostRestart; p-- {
		if isNumber(w, p) {
			return p
		}
		if word := w.Of(p); !in(restartWords, word) && !is1(word) && w.List[p+1].Gap&pii.GapColon == 0 && roleOf(word)&fill == 0 {
			return -1
		}
	}
	return -1
}

// mostRestart is how many words those are, with the number before them.
const mostRestart = 5

// numberOf returns the first word of the number of so many digits that ends with word last, or -1.
func numberOf(w *pii.Words, last, digits int) int {
	if last < 0 {
		return -1
	}
	first := last
	for n := len(w.Of(first)); n != digits; n += len(w.Of(first)) {
		if n > digits || first == 0 || !adjoins(w, first) || !isNumber(w, first-1) {
			return -1
		}
		first--
	}
	return first
}

// mobileNumber returns the last word of the mobile number of Sweden or Finland that begins with word k, which has its grouping, behind the
// word for a number that begins a sentence, or -1: what was spoken of before, a bill that was paid, has no such number.
func mobileNumber(w *pii.Words, k int) int {
	first := w.Of(k)
	if len(first) != 3 && len(first) != 10 || !dialledMobile(first) || !numberBegins(w, k-1) || w.List[k].Gap&^pii.GapColon != pii.GapBlank {
		return -1
	}
	last, digits := k, len(first)
	for digits < 10 && last+1 < len(w.List) && adjoins(w, last+1) && isNumber(w, last+1) {
		last++
		digits += len(w.Of(last))
	}
	if digits != 10 || last-k > 3 || !ends(w, last) {
		return -1
	}
	return last
}

// numberBegins reports whether word i is the word for a number and begins a sentence.
func numberBegins(w *pii.Words, i int) bool {
	return i > 0 && w.List[i].Gap&(lineEnd|pii.GapStop) != 0 && in(callWords, w.Of(i))
}
