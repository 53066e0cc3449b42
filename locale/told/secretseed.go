package told

import (
	"github.com/sladd-go/sladd/pii"
)

// seedWords reads the words that restore a wallet, at least four of them behind a colon or "is".
func seedWords(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 1
	for k < len(w.List) && k-i < 5 && w.List[k].Gap == pii.GapBlank && roleOf(w.Of(k))&is == 0 { // phrase, to my wallet
		k++
	}
	if k < len(w.List) && w.List[k].Gap == pii.GapBlank && roleOf(w.Of(k))&is != 0 || k < len(w.List) && string(w.Of(k)) == "lyder" {
		k++
	} else if k >= len(w.List) || w.List[k].Gap&pii.GapColon == 0 {
		return 0, 0, r
	}
	last := k
	for last+1 < len(w.List) && seedWord(w, last+1) {
		last++
	}
	if last-k < 3 {
		return 0, 0, r
	}
	return found(w, k, last, 10)
}

// seedWord reports whether word k goes on with such words: no number, nothing that sentences are made with.
func seedWord(w *pii.Words, k int) bool {
	return w.List[k].Gap == pii.GapBlank && isWord(w, k) && roleOf(w.Of(k))&(goesOn|denied|is|own|as) == 0 && familiar(w, k) < 4
}
