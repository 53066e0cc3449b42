package hashed

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
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

func TestNumbers(t *testing.T) {
	x := NewNumbers(map[uint64]uint16{hash("ord"): 7, hash("sana"): 1<<16 - 1, hash("none"): 0, 1<<63 | 5: 3})
	for h, want := range map[uint64]uint16{hash("ord"): 7, hash("Sana"): 1<<16 - 1, hash("none"): 0, 1<<63 | 5: 3, 1 << 62: 0, 0: 0} {
		if got := x.Get(h); got != want {
			t.Errorf("%x: %d, not %d", h, got, want)
		}
	}
	empty := NewNumbers(nil)
	if empty.Get(hash("ord")) != 0 {
		t.Error("an empty table has a number")
	}
	defer func() {
		if recover() == nil {
			t.Error("two hashes that are alike are told apart")
		}
	}()
	NewNumbers(map[uint64]uint16{1 << 32: 1, 1<<32 | 1: 2})
}

// TestAffixes: lists of which the shortest has one byte and more, against comparing each.
func TestAffixes(t *testing.T) {
	starts, tails := [...]string{"", "b", "å", "bå", "båd", "bådef"}, [...]string{"", "x", "xå", "xåy"}
	for least := range starts {
		var list []Affix[int]
		for i := range 500 {
			list = append(list, Affix[int]{fmt.Sprint(starts[least], i%97*13, tails[i%2]), i})
		}
		begun, ended := Beginnings(list), Ends(list)
		r := rand.New(rand.NewPCG(1, 2))
		found := 0
		for range 5000 {
			word := fmt.Sprint(starts[r.IntN(len(starts))], r.IntN(1300), tails[r.IntN(len(tails))])
			begins := func(a Affix[int]) bool { return strings.HasPrefix(word, a.Text) }
			ends := func(a Affix[int]) bool { return strings.HasSuffix(word, a.Text) }
			found += compare(t, begun, word, only(list, begins), func(a *Affix[int]) bool { return a.Begins([]byte(word)) })
			found += compare(t, ended, word, only(list, ends), func(a *Affix[int]) bool { return a.Ends([]byte(word)) })
		}
		if found < 100 {
			t.Errorf("%d found with %q", found, starts[least])
		}
	}
	none := Ends[int](nil)
	if got := none.Of([]byte("word")); len(got) > 0 || none.Has(nil) {
		t.Errorf("%v in an empty list", got)
	}
}

func only(list []Affix[int], is func(Affix[int]) bool) []Affix[int] {
	return slices.DeleteFunc(slices.Clone(list), func(a Affix[int]) bool { return !is(a) })
}

// compare holds what x says of word, in two cases, against want, and returns how many that are.
func compare(t *testing.T, x *Affixes[int], word string, want []Affix[int], is func(*Affix[int]) bool) int {
	t.Helper()
	for _, w := range [...]string{word, strings.ToUpper(word)} {
		got := slices.DeleteFunc(slices.Clone(x.Of([]byte(w))), func(a Affix[int]) bool { return !is(&a) })
		if !slices.Equal(got, want) {
			t.Fatalf("%q has %v, not %v", w, got, want)
		}
	}
	if x.Has([]byte(word)) != (len(want) > 0) {
		t.Fatalf("%q has one: %v", word, len(want) == 0)
	}
	return len(want)
}
