package told

import (
	"github.com/sladd-go/sladd/pii"
)

// seedWords reads the words that restore a wallet, at least four of them behind a colon or "is".
func seedWords(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 1
	for k < len(w.List) && k-i < 5 && w.List[k].Gap == pii.GapBlank && !isOrAre(w, k) { // phrase, to my wallet
		k++
	}
	if k < len(w.List) && w.List[k].Gap == pii.GapBlank && isOrAre(w, k) || k < len(w.List) && string(w.Of(k)) == "lyder" {
		k++
	} else if k >= len(w.List) || w.List[k].Gap&pii.GapColon == 0 {
		return 0, 0, r
	}
	last := k
	for last+1 < len(w.List) && seedWord(w, last+1) {
		last++
	}
	if last-k < 3 {
		return plainWords(w, k)
	}
	return found(w, k, last, 10)
}

// isOrAre reports whether word k is a form of "is", of several things too.
func isOrAre(w *pii.Words, k int) bool {
	return roleOf(w.Of(k))&is != 0 || senses.of(w.Of(k))&sIs != 0 || in(areWords, w.Of(k))
}

var areWords = set(`ovat eru voru olivat were`)

const leastPlain = 6 // words of a list that are common ones

// plainWords reads such words from word k to the end of their line, though everybody uses them: lists are made of such.
func plainWords(w *pii.Words, k int) (start, end int, r pii.Reading) {
	last := k - 1
	for last+1 < len(w.List) && w.List[last+1].Gap == pii.GapBlank && isWord(w, last+1) && roleOf(w.Of(last+1)) == 0 && senses.of(w.Of(last+1))&(noValues|sAt|sThe|sNote) == 0 {
		last++
	}
	if last-k+1 < leastPlain || !ends(w, last) {
		return 0, 0, r
	}
	return found(w, k, last, 10)
}

// seedWord reports whether word k goes on with such words: no number, nothing that sentences are made with.
func seedWord(w *pii.Words, k int) bool {
	return w.List[k].Gap == pii.GapBlank && isWord(w, k) && roleOf(w.Of(k))&(goesOn|denied|is|own|as) == 0 && familiar(w, k) < 4
}
