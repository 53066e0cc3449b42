package whose

import "github.com/sladd-go/sladd/pii"

// Recognizer returns the recognizer of the bare identity numbers, of n digits, that stand right behind somebody's full
// name. Without a word they are Possible to written, by whose words this goes too: a full name is one that speaks.
// weigh says what the digits prove behind it; words are looked up in the lexicon.
func Recognizer(written *pii.Recognizer, lexicon *pii.Lexicon, n int, weigh func(digits []byte) pii.Reading) *pii.Recognizer {
	return &pii.Recognizer{
		Kind:      written.Kind,
		Category:  written.Category,
		Region:    written.Region,
		Doc:       written.Doc + ", right behind a full name",
		Canonical: written.Canonical,
		Fact:      written.Fact,
		Lexicon:   lexicon,
		OnFlags:   pii.IsNumber,
		Words: func(w *pii.Words, k int) (start, end int, r pii.Reading) {
			x := &w.List[k]
			if x.End-x.Start != n || goesOn(w, k) { // nearly always
				return 0, 0, r
			}
			if r = weigh(w.Of(k)); r.Bits == 0 {
				return 0, 0, r
			}
			if name := Before(w, k); name != Full && name != Open || Thing(w, k-1) {
				return 0, 0, pii.Reading{}
			}
			return x.Start, x.End, r
		},
		For:     written.For,
		Hints:   written.Hints,
		Against: written.Against,
		Tongue:  written.Tongue,
		Abroad:  written.Abroad,
		Units:   written.Units,
	}
}

// goesOn reports whether the number that word k is part of goes on behind it.
func goesOn(w *pii.Words, k int) bool {
	if k+1 == len(w.List) {
		return false
	}
	next := &w.List[k+1]
	return next.Gap == 0 || next.Flags&pii.IsNumber != 0 && next.Start == w.List[k].End+1
}
