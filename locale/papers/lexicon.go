package papers

import "strings"

// A lexicon is a set of folded words, prefixes ("x*") and parts of words ("*x*", "*x").
type lexicon struct {
	words  map[string]struct{}
	starts []string
	ends   []string
	inside []string
}

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
		case left:
			l.ends = append(l.ends, s)
		case right:
			l.starts = append(l.starts, s)
		default:
			l.words[s] = struct{}{}
		}
	}
	return l
}

// has reports whether w is in l.
func (l *lexicon) has(w *word) bool {
	b := w.bytes()
	if _, ok := l.words[string(b)]; ok {
		return true
	}
	for _, s := range l.starts {
		if len(b) >= len(s) && string(b[:len(s)]) == s {
			return true
		}
	}
	for _, s := range l.ends {
		if len(b) >= len(s) && string(b[len(b)-len(s):]) == s {
			return true
		}
	}
	for _, s := range l.inside {
		for k := 0; k+len(s) <= len(b); k++ {
			if string(b[k:k+len(s)]) == s {
				return true
			}
		}
	}
	return false
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
