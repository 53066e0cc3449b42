package pii

import (
	"fmt"
	"testing"
)

// TestRecall: words of what was found are known when they come again, in any case, with the sign of a genitive, for some
// way; not in another text, and not the word itself.
func TestRecall(t *testing.T) {
	var r recall
	note := func(word string, at int64) {
		v := view{b: []byte(word), orig: []byte(word)}
		w := &Words{Text: v.b, List: []Word{{End: len(word)}}}
		r.note(w, 0, len(word))
		r.keep(&v, at)
	}
	note("Sommar", 100)
	note("ÅSE", 110)
	for _, x := range []struct {
		word string
		at   int64
		want bool
	}{
		{"Sommar", 200, true}, {"sommar", 200, true}, {"SOMMARS", 200, true}, {"sommarn", 200, true}, {"sommaren", 200, false},
		{"sommar", 100, false}, {"sommar", 100 + recallReach, true}, {"sommar", 101 + recallReach, false}, {"somm", 200, false},
		{"åse", 200, true}, {"Åses", 200, true}, {"ase", 200, false}, {"", 200, false},
	} {
		if got := r.find([]byte(x.word), x.at) >= 0; got != x.want {
			t.Errorf("%q at %d: %v; want %v", x.word, x.at, got, x.want)
		}
	}
	for i := range recallWords {
		note(fmt.Sprintf("word%c", 'a'+i), 300)
	}
	if r.find([]byte("sommar"), 400) >= 0 {
		t.Error("more words are kept than there is room for")
	}
	r.reset()
	if r.find([]byte("worda"), 400) >= 0 {
		t.Error("a word of another text is known")
	}
}
