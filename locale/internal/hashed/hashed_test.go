package hashed

import (
	"fmt"
	"slices"
	"testing"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
)

func hash(word string) uint64 { return lexicon.Hash([]byte(word)) }

func TestTable(t *testing.T) {
	words := map[string]int{}
	for i := range 3000 {
		words[fmt.Sprint("ord", i)] = i % 7
	}
	x := New(words)
	for w, want := range words {
		if got, ok := x.Get(hash(w)); got != want || !ok {
			t.Fatalf("%s: %d, %v, not %d", w, got, ok, want)
		}
	}
	for i := range 3000 {
		if w := fmt.Sprint("sana", i); x.Has(hash(w)) {
			t.Errorf("has %s", w)
		}
	}
	if !x.Has(hash("ORD12")) {
		t.Error("case matters")
	}
	if New(map[string]bool{}).Has(hash("ord")) {
		t.Error("an empty table has a word")
	}
	if n := testing.AllocsPerRun(100, func() { x.Get(hash("ord7")) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestIndex(t *testing.T) {
	var words []string
	for i := range 500 {
		words = append(words, fmt.Sprintf("%04d", i/2)+fmt.Sprint(i%2))
	}
	x := NewIndex(words, Head[string])
	for i := 0; i < len(words); i += 2 {
		got := slices.DeleteFunc(slices.Clone(x.At(Head([]byte(words[i])))), func(s string) bool { return s[:4] != words[i][:4] })
		if !slices.Equal(got, words[i:i+2]) {
			t.Errorf("%s: %q", words[i], got)
		}
	}
	if got := NewIndex(nil, Head[string]).At(7); len(got) > 0 {
		t.Errorf("%q in an empty index", got)
	}
	if Tail("xabcd") != Head("abcd") {
		t.Error("Tail is another key than Head")
	}
}
