package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// timed returns the first word of what word p, of the role r, ends where that tells of a time: "på lördag", "vid det tillfället", else p.
func timed(w *scene, p int, r role) int {
	if r&(when|month) == 0 || p < 2 || w.List[p].Gap != pii.GapBlank {
		return p
	}
	q := p - 1
	if roleAt(w, q)&(it|article) != 0 && roleAt(w, q)&of == 0 && w.List[q].Gap == pii.GapBlank || string(w.Of(q)) == "the" {
		q--
	}
	if !prepositions[string(w.Of(q))] {
		return p
	}
	if r := roleAt(w, q-1); r&(turns|comes) != 0 || r&(is|selfIs) != 0 && thenNoun(w.Of(p)) {
		return q
	}
	return p
}

// thenNoun reports whether b is the time at which something was.
func thenNoun(b []byte) bool {
	return bytes.HasPrefix(b, []byte("ti")) && roleOf(b)&when != 0
}

var prepositions = words.Set(`på paa pa vid ved i í á on at in um om til till`)

// fillsInTwo reports whether word p ends what fills a sentence in two words: "tross alt", "som sagt", "after all".
func fillsInTwo(w *scene, p int) bool {
	if p < 2 || w.List[p].Gap != pii.GapBlank {
		return false
	}
	switch string(w.Of(p)) {
	case "alt", "allt":
		b := w.Of(p - 1)
		return len(b) == 5 && b[0]|0x20 == 't' && b[1] == 'r' && b[2] == 'o'
	case "sagt", "sanoin", "sanottu", "said":
		return roleAt(w, p-1)&as != 0 || string(w.Of(p-1)) == "kuten"
	}
	return false
}

// between reports whether a word of the role r may stand between a verb and an age.
func between(r role) bool { return r&(adverb|when) != 0 && r&(is|years) == 0 }
