package papers

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// sayersForTest are two lists that share entries of each kind.
var sayersForTest = []struct {
	said
	list string
}{
	{1, `k mål målet dnr länsstyrelsen försäkringskassa* a* *verket *t *ombudsman* nämnd* *tuomioistuin* þing ett`},
	{2, `k mål* målet *verkets *ombudsman* fögderi þing* *ett överförmyndarnämndens*`},
}

// saidBy is the oracle: it compares a folded word with each entry.
func saidBy(b string) (all said) {
	for _, s := range sayersForTest {
		for e := range strings.FieldsSeq(s.list) {
			var w word
			w.fold([]byte(strings.Trim(e, "*")))
			x := string(w.bytes())
			left, right := e[0] == '*', e[len(e)-1] == '*'
			if b == x || right && strings.HasPrefix(b, x) || left && strings.HasSuffix(b, x) || left && right && strings.Contains(b, x) {
				all |= s.said
			}
		}
	}
	return all
}

func TestLexicon(t *testing.T) {
	var lists []sayer
	var words []string
	for _, s := range sayersForTest {
		lists = append(lists, sayer{s.said, newLexicon(s.list)})
		words = append(words, strings.Fields(strings.ReplaceAll(s.list, "*", ""))...)
	}
	all := joined(lists...)
	r := rand.New(rand.NewPCG(1, 2))
	asked, found := 0, 0
	for range 20000 {
		b := words[r.IntN(len(words))]
		switch r.IntN(4) {
		case 0:
			b += words[r.IntN(len(words))]
		case 1:
			b = b[r.IntN(len(b)):]
		case 2:
			b = b[:r.IntN(len(b)+1)]
		}
		var w word
		w.fold([]byte(b))
		want := said(0)
		if w.n > 0 {
			want = saidBy(string(w.bytes()))
		}
		if got := all.of(&w); got != want {
			t.Fatalf("%q says %b, not %b", b, got, want)
		}
		for _, x := range lists {
			if got := x.words.has(&w); got != (want&x.said != 0) {
				t.Fatalf("list %d has %q: %v", x.said, b, got)
			}
		}
		if asked++; want != 0 {
			found++
		}
	}
	if found < 1000 || found == asked {
		t.Errorf("%d of %d words found", found, asked)
	}
}
