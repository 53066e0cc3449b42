package papers

import (
	"bytes"
	"strings"
)

// A lexicon is a set of folded words, prefixes ("x*") and parts of words ("*x*", "*x").
type lexicon struct {
	words  map[string]struct{}
	starts [32][]string // by their first letter
	ends   [32][]string // by their last
	inside []string
	// closes has a bit for the last letter of each of words, by its first.
	closes [32]uint32
	// What words and starts begin with and ends end with: a bit for each second, or last but one, letter
	// by the first, or last. Nearly every word is turned down by them.
	first, last [32]uint32
}

// one is the bit of first and last for entries of one letter, which any second may follow.
const one = 1 << 0

// newLexicon makes a lexicon of the blank-separated entries.
func newLexicon(entries string) *lexicon {
	l := &lexicon{words: map[string]struct{}{}}
	for _, e := range strings.Fields(entries) {
		left, right := strings.HasPrefix(e, "*"), strings.HasSuffix(e, "*")
		var w word
		w.fold([]byte(strings.Trim(e, "*")))
		s := string(w.bytes())
		switch {
		case left && right:
			l.inside = append(l.inside, s)
			continue
		case left:
			last := s[len(s)-1] & 31
			l.ends[last] = append(l.ends[last], s)
			note(&l.last, s[len(s)-1], s[max(0, len(s)-2)], len(s))
			continue
		case right:
			l.starts[s[0]&31] = append(l.starts[s[0]&31], s)
		default:
			l.words[s] = struct{}{}
			l.closes[s[0]&31] |= 1 << (s[len(s)-1] & 31)
		}
		note(&l.first, s[0], s[min(1, len(s)-1)], len(s))
	}
	return l
}

// note puts the first letters a and b, or the last ones backwards, of an entry of n bytes into t.
func note(t *[32]uint32, a, b byte, n int) {
	if n == 1 {
		t[a&31] |= one
	} else {
		t[a&31] |= 1 << (b & 31)
	}
}

// holds reports whether an entry's second letter may be b by the bits t of its first.
func holds(t uint32, b byte) bool { return t&one != 0 || t>>(b&31)&1 != 0 }

// has reports whether w is in l.
func (l *lexicon) has(w *word) bool {
	b := w.bytes()
	n := len(b)
	if n == 0 {
		return false
	}
	if holds(l.first[b[0]&31], b[min(1, n-1)]) {
		if l.closes[b[0]&31]>>(b[n-1]&31)&1 != 0 {
			if _, ok := l.words[string(b)]; ok {
				return true
			}
		}
		for _, s := range l.starts[b[0]&31] {
			if n >= len(s) && string(b[:len(s)]) == s {
				return true
			}
		}
	}
	if holds(l.last[b[n-1]&31], b[max(0, n-2)]) {
		for _, s := range l.ends[b[n-1]&31] {
			if n >= len(s) && string(b[n-len(s):]) == s {
				return true
			}
		}
	}
	for _, s := range l.inside {
		if n >= len(s) && bytes.Contains(b, []byte(s)) {
			return true
		}
	}
	return false
}

// rightBefore reports whether the word that ends at most gap bytes before b[i] is in l.
func rightBefore(b []byte, i, gap int, l *lexicon) bool {
	lo, hi, ok := before(b, i)
	if !ok || i-hi > gap {
		return false
	}
	var w word
	w.fold(b[lo:hi])
	return l.has(&w)
}

// near walks back from b[i] over at most skip words that aren't in fill and any in
// fill, and reports whether it comes to one in want, without a sentence's end between.
func near(b []byte, i int, want, fill *lexicon, skip int) bool {
	var w word
	for n := 0; n < 9; n++ {
		lo, hi, ok := before(b, i)
		if !ok {
			return false
		}
		stop := sentence(b, hi, i) // behind the word right before it is an abbreviation's
		w.fold(b[lo:hi])
		if want.has(&w) && (!stop || n == 0) {
			return true
		}
		if stop {
			return false
		}
		if !fill.has(&w) {
			if skip--; skip < 0 {
				return false
			}
		}
		i = lo
	}
	return false
}
