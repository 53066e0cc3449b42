package told

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Secrets that another line answers, that are spelled out, and lists of words that restore a wallet.

// answered returns the first and last word of what answers a question for the secret w.List[i] in the same text:
// "vilket lösenord?\nKund: sommarhund", "vad är portkoden?\nB: 4471".
func answered(w *pii.Words, i int) (first, last int) {
	k := i + 1
	for ; k < len(w.List) && k-i < 5 && w.List[k].Gap&(pii.GapStop|lineEnd) == 0; k++ {
		if w.List[k].Flags&(pii.IsNumber|pii.IsLabel) != 0 || w.List[k].Gap&(pii.GapColon|pii.GapComma|pii.GapOther) != 0 {
			return 0, 0
		}
	}
	if k >= len(w.List) || k-i > 4 || !asks(w, k) {
		return 0, 0
	}
	if w.List[k].Gap&pii.GapLine != 0 { // [18:23] Jossan: …
		for n := 0; n < 4 && k+1 < len(w.List) && w.List[k+1].Gap&pii.GapLine == 0; n++ {
			k++
			if w.List[k].Gap&pii.GapColon != 0 && w.List[k].Gap&pii.GapBlank != 0 {
				break
			}
			if k+1 >= len(w.List) {
				k = k - n - 1
				break
			}
		}
	}
	x := &w.List[k]
	if last := k + 1; last < len(w.List) && w.List[last].Gap == 0 && w.List[last].Flags&pii.IsNumber != 0 && x.End-x.Start > 2 && (last+1 == len(w.List) || w.List[last+1].Gap&lineEnd != 0) { // Blåklint88
		return k, last
	}
	if k+1 < len(w.List) && w.List[k+1].Gap&(lineEnd|pii.GapStop|pii.GapComma) == 0 {
		return 0, 0
	}
	switch n := x.End - x.Start; {
	case x.Flags&pii.IsLabel != 0:
	case x.Flags&pii.IsNumber != 0 && n >= 4 && n <= 8:
		return k, k
	case x.Flags&pii.IsNumber == 0 && n > 4 && !tells(w, k, false) && unknown(w, k) && x.Class&uint32(lexicon.Name) == 0:
		return k, k
	}
	return 0, 0
}

// asks reports whether a question mark stands between word k and the one before it.
func asks(w *pii.Words, k int) bool {
	for _, c := range w.Text[w.List[k-1].End:w.List[k].Start] {
		if c == '?' {
			return true
		}
	}
	return false
}

// spelledOut returns the first word of a code in words of digits, "ett två tre fyra", behind "the code is" or a colon,
// or 0.
func spelledOut(w *pii.Words, i int) int {
	k := i + 1
	for ; k < len(w.List) && k-i < 7; k++ {
		if w.List[k].Gap&(pii.GapStop|pii.GapComma|lineEnd) != 0 {
			return 0
		}
		if spelled(w, k) >= 3 {
			if k == i+1 && w.List[k].Gap&(pii.GapBlank|pii.GapColon) == 0 {
				return 0
			}
			return k
		}
	}
	return 0
}

// spelled returns how many words from k on are numbers in words, of which each is short.
func spelled(w *pii.Words, k int) (n int) {
	for k+n < len(w.List) && n < 8 && (n == 0 || w.List[k+n].Gap&^(pii.GapBlank|pii.GapComma|pii.GapHyphen) == 0) && w.List[k+n].Flags&(pii.IsNumber|pii.IsLabel) == 0 && number(w.Of(k+n)) > 0 {
		n++
	}
	return n
}

// seedWords reads the words that restore a wallet, at least four of them behind a colon or "is".
func seedWords(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 1
	for k < len(w.List) && k-i < 5 && w.List[k].Gap == pii.GapBlank && roleOf(w.Of(k))&is == 0 { // phrase, to my wallet
		k++
	}
	if k < len(w.List) && w.List[k].Gap == pii.GapBlank && roleOf(w.Of(k))&is != 0 {
		k++
	} else if k >= len(w.List) || w.List[k].Gap&pii.GapColon == 0 {
		return 0, 0, r
	}
	last := k
	for last+1 < len(w.List) && w.List[last+1].Gap == pii.GapBlank && w.List[last+1].Flags&(pii.IsNumber|pii.IsLabel) == 0 && roleOf(w.Of(last+1))&(goesOn|denied|is|own|as) == 0 && !function(w, last+1) {
		last++
	}
	if last-k < 3 {
		return 0, 0, r
	}
	return found(w, k, last, 10)
}
