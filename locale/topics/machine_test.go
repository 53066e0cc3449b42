package topics_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/locale/internal/annotated"
	"github.com/sladd-go/sladd/locale/topics"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/piitest"
)

// texts returns the sentences of testdata/topics and the messages of the corpus whose file names match.
func texts(t testing.TB, pattern string) (sentences []piitest.Row, messages []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "topics", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no sentences: %v", err)
	}
	for _, f := range files {
		sentences = append(sentences, piitest.Load(t, f)...)
	}
	for _, m := range annotated.Read(t, "../../testdata/corpus", pattern) {
		messages = append(messages, m.Text)
	}
	return sentences, messages
}

// without returns a scanner of everything but topics.
func without(t testing.TB) *pii.Scanner {
	s, err := pii.NewScanner(slices.DeleteFunc(locale.All(), topical))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func topical(r *pii.Recognizer) bool { return strings.HasPrefix(r.Kind, "topic.") }

// TestCuts: however a text is cut, the topics are the same.
func TestCuts(t *testing.T) {
	rows, _ := texts(t, "dev.*.jsonl")
	for i := range rows {
		rows[i].Want = nil
	}
	if n := piitest.Run(t, newScanner(t), rows, "none"); n < 700 {
		t.Errorf("only %d sentences ran", n)
	}
}

// TestMore finds exactly what stands in brackets, however the sentences are cut.
func TestMore(t *testing.T) {
	var kinds []string
	for _, r := range topics.Recognizers() {
		kinds = append(kinds, r.Kind)
	}
	if n := piitest.Run(t, newScanner(t), piitest.Load(t, filepath.Join("..", "..", "testdata", "topics", "more.txt")), kinds...); n < 200 {
		t.Errorf("only %d sentences ran", n)
	}
}

// TestOthers: topics take nothing away from what the other recognizers find at Likely, save
// where it is a topic that stands there: a month of fasting is a given name, too.
func TestOthers(t *testing.T) {
	rows, messages := texts(t, "*.jsonl")
	for _, m := range messages {
		rows = append(rows, piitest.Row{Text: m})
	}
	with, bare := newScanner(t), without(t)
	for i, r := range rows {
		if testing.Short() && i%8 != 0 { // beside the race detector
			continue
		}
		m := r.Text
		all, err := with.Find(m)
		if err != nil {
			t.Fatal(err)
		}
		want, err := bare.Find(m)
		if err != nil {
			t.Fatal(err)
		}
		unsure := func(f pii.Finding) bool {
			return f.Confidence < classify.Likely || f.Category.Special() || slices.ContainsFunc(r.Want, func(w piitest.Want) bool {
				return f.Start < w.End && w.Start < f.End
			})
		}
		if diff := cmp.Diff(slices.DeleteFunc(want, unsure), slices.DeleteFunc(all, unsure), cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("text %d: without topics (-) and with them (+):\n%s", i, diff)
		}
	}
}

// TestClean: in messages that tell nothing, topics at Likely are rare.
func TestClean(t *testing.T) {
	_, messages := texts(t, "clean.*.jsonl")
	s, n := newScanner(t), 0
	for _, m := range messages {
		fs, err := s.Find(m)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range fs {
			if f.Category.Special() && f.Confidence >= classify.Likely {
				n++
			}
		}
	}
	t.Logf("%d topics in %d messages", n, len(messages))
	if n*200 > len(messages) {
		t.Errorf("%d topics in %d messages; want at most 1 in 200", n, len(messages))
	}
}

func BenchmarkScan(b *testing.B) {
	rows, messages := texts(b, "[cd]*.jsonl")
	var chat, tell [][]byte
	for _, m := range messages {
		chat = append(chat, []byte(m))
	}
	for _, r := range rows {
		tell = append(tell, []byte(r.Text))
	}
	for _, bench := range []struct {
		name string
		s    *pii.Scanner
		ms   [][]byte
	}{{"chat/with", newScanner(b), chat}, {"chat/without", without(b), chat}, {"topics/with", newScanner(b), tell}, {"topics/without", without(b), tell}} {
		b.Run(bench.name, func(b *testing.B) {
			n := 0
			for _, m := range bench.ms {
				n += len(m)
			}
			b.SetBytes(int64(n))
			b.ReportAllocs()
			dst := make([]pii.Finding, 0, 256)
			for b.Loop() {
				for _, m := range bench.ms {
					var err error
					if dst, err = bench.s.AppendFindings(dst[:0], m); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}
