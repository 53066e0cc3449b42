package locale_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

type thread struct {
	ID       string
	Messages []struct {
		From  string
		Text  string
		Spans []struct {
			Kind       string
			Start, End int64
		}
	}
}

func threads(t testing.TB, name string) []thread {
	t.Helper()
	f, err := os.Open("../testdata/threads/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var ts []thread
	for sc := bufio.NewScanner(f); sc.Scan(); {
		var x thread
		if err := json.Unmarshal(sc.Bytes(), &x); err != nil {
			t.Fatal(err)
		}
		ts = append(ts, x)
	}
	return ts
}

func threadRedactor(t testing.TB, action classify.Action) *pii.Redactor {
	t.Helper()
	s, err := pii.NewScanner(locale.All())
	if err != nil {
		t.Fatal(err)
	}
	p, err := classify.NewPolicy(classify.Rules{Default: classify.Rule{Action: action, Floor: classify.Likely}})
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, p)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// spanCovered reports whether the findings hold all of a span but blanks and signs.
func spanCovered(fs []pii.Finding, text string, start, end int64) bool {
	for i := start; i < end; i++ {
		in := bytes.IndexByte([]byte(" ,.-"), text[i]) >= 0
		for _, f := range fs {
			in = in || f.Start <= i && i < f.End
		}
		if !in {
			return false
		}
	}
	return true
}

// TestThreads: what the thread tells counts. The same messages one by one are printed beside it.
func TestThreads(t *testing.T) {
	for _, row := range []struct {
		name           string
		threads, least int // per cent covered
	}{{"threads.jsonl", 20, 95}, {"held.jsonl", 10, 80}} {
		t.Run(row.name, func(t *testing.T) { coverThreads(t, row.name, row.threads, row.least) })
	}
}

func coverThreads(t *testing.T, name string, number, least int) {
	ts := threads(t, name)
	if len(ts) < number {
		t.Fatalf("only %d threads", len(ts))
	}
	r := threadRedactor(t, classify.Tag)
	gold, hit, alone, kinds, over, overAlone := 0, 0, 0, 0, 0, 0
	for _, th := range ts {
		found := make([][]pii.Finding, len(th.Messages))
		single := make([][]pii.Finding, len(th.Messages))
		c := r.NewConversation(func(n int64, f pii.Finding) { found[n] = append(found[n], f) })
		party := map[string]int{}
		for i, m := range th.Messages {
			if _, ok := party[m.From]; !ok {
				party[m.From] = len(party)
			}
			out, err := c.AppendFrom(nil, []byte(m.Text), party[m.From])
			if err != nil || string(out) != m.Text {
				t.Fatalf("%s, message %d: tagging changed it, or %v", th.ID, i, err)
			}
			if _, err := r.Append(nil, []byte(m.Text), func(f pii.Finding) { single[i] = append(single[i], f) }); err != nil {
				t.Fatal(err)
			}
		}
		for i, m := range th.Messages {
			for _, s := range m.Spans {
				gold++
				if spanCovered(found[i], m.Text, s.Start, s.End) {
					hit++
				} else {
					t.Logf("%s, message %d: %s [%d:%d] missed", th.ID, i, s.Kind, s.Start, s.End)
				}
				for _, f := range found[i] {
					if f.Kind == s.Kind && f.Start < s.End && s.Start < f.End {
						kinds++
						break
					}
				}
				if spanCovered(single[i], m.Text, s.Start, s.End) {
					alone++
				}
			}
			outside := func(fs []pii.Finding, tell bool) (n int) {
				for _, f := range fs {
					in := false
					for _, s := range m.Spans {
						in = in || f.Start < s.End && s.Start < f.End
					}
					if !in {
						n++
						if tell {
							t.Logf("%s, message %d: too much: %v %v", th.ID, i, f, f.Evidence)
						}
					}
				}
				return n
			}
			over += outside(found[i], true)
			overAlone += outside(single[i], false)
		}
	}
	t.Logf("%d spans: %d covered with the thread (%d of the right kind), %d without; found too much: %d with, %d without", gold, hit, kinds, alone, over, overAlone)
	if hit*100 < gold*least {
		t.Errorf("%d of %d spans covered", hit, gold)
	}
}
