package age

import (
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// A scene is the words shown and the role of each, read as far as was asked: several questions are about the same few words.
type scene struct {
	*pii.Words
	did   uint64 // whose roles were read
	roles [40]role
}

// roleAt returns the role of word k, none for numbers and labels, nor for a capital that stands alone.
func roleAt(w *scene, k int) role {
	if k < 0 || k >= len(w.List) || w.List[k].Flags&(pii.IsNumber|pii.IsLabel) != 0 {
		return 0
	}
	if w.did>>k&1 == 0 {
		w.did |= 1 << k
		w.roles[k] = roleHere(w, k)
	}
	return w.roles[k]
}

// roleHere reads the role of word k, of letters, where it stands.
func roleHere(w *scene, k int) role {
	b := w.Of(k)
	if len(b) == 2 && b[0]|0x20 == 'j' && b[1] == 'a' { // ja e 20
		if n := k + 1; n < len(w.List) && w.List[n].Gap == pii.GapBlank && swedish(w.Of(n)) {
			return self
		}
	}
	if len(b) == 3 && string(b) == "men" && k > 0 && w.List[k-1].Flags&pii.IsNumber != 0 { // but: ikke 12 men 21
		return goes
	}
	if len(b) == 1 {
		switch c := b[0]; {
		case c|0x20 == 'i': // I am, and in
			if k+1 < len(w.List) && roleOf(w.Of(k+1))&(is|turns|adverb|has) != 0 && (c == 'I' || english(w.Of(k+1))) {
				return self
			}
			return clock
		case c-'A' <= 'Z'-'A' && !people.Shouted(w.Words, k):
			return 0
		}
	}
	return roleOf(b)
}

// english reports whether a verb behind a small i is English.
func english(b []byte) bool {
	switch string(b) {
	case "am", "m", "turn", "turned", "was", "just", "have":
		return true
	}
	return false
}

// swedish reports whether a verb behind "ja" is Swedish, so that it is I.
func swedish(b []byte) bool {
	switch string(b) {
	case "e", "är", "aer", "ar", "ä", "fyller", "blir", "har", "va":
		return true
	}
	return false
}
