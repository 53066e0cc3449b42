package people

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode"

	"golang.org/x/text/transform"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

func scanner(t testing.TB) *pii.Scanner {
	t.Helper()
	s, err := pii.NewScanner(Recognizers())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func redactor(t testing.TB) *pii.Redactor {
	t.Helper()
	r, err := pii.NewRedactor(scanner(t), classify.Default())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func texts(t testing.TB) []message {
	return append(corpus(t, "dev*.jsonl"), corpus(t, "clean.*.jsonl")...)
}

// TestTwiceIsOnce: what is left of a text holds no name that the text didn't hold.
func TestTwiceIsOnce(t *testing.T) {
	r := redactor(t)
	for _, m := range texts(t) {
		once, err := r.Append(nil, []byte(m.Text), nil)
		if err != nil {
			t.Fatal(m.ID, err)
		}
		twice, err := r.Append(nil, once, nil)
		if err != nil {
			t.Fatal(m.ID, err)
		}
		if !bytes.Equal(once, twice) {
			t.Errorf("message %s changes when it is redacted again", m.ID)
		}
	}
}

// TestStream cuts every message at every byte.
func TestStream(t *testing.T) {
	r := redactor(t)
	tr := r.NewTransformer(nil)
	rnd := rand.New(rand.NewPCG(1, 2))
	ms := texts(t)
	for i, m := range ms {
		if testing.Short() && i%40 != 0 { // beside the race detector
			continue
		}
		text := []byte(m.Text)
		if i%3 == 0 {
			text = append(append(text, '\n'), ms[(i*7+1)%len(ms)].Text...)
		}
		want, err := r.Append(nil, text, nil)
		if err != nil {
			t.Fatal(m.ID, err)
		}
		for at := range len(text) + 1 {
			if got := cut(t, tr, text, at, at); !bytes.Equal(want, got) {
				t.Fatalf("message %s differs when cut at %d", m.ID, at)
			}
		}
		for range 4 {
			a := rnd.IntN(len(text))
			if got := cut(t, tr, text, a, a+rnd.IntN(len(text)-a)); !bytes.Equal(want, got) {
				t.Fatalf("message %s differs when cut twice", m.ID)
			}
		}
	}
}

// cut redacts text in three pieces.
func cut(t *testing.T, tr transform.Transformer, text []byte, a, b int) []byte {
	tr.Reset()
	var out, dst []byte
	dst = make([]byte, 4096)
	at := 0
	for k, end := range [...]int{a, b, len(text)} {
		piece := text[at:end]
		for {
			nDst, nSrc, err := tr.Transform(dst, piece, k == 2)
			out, piece = append(out, dst[:nDst]...), piece[nSrc:]
			if err == nil {
				break
			}
			if err != transform.ErrShortDst {
				t.Fatal(err)
			}
		}
		at = end
	}
	return out
}

func TestAllocations(t *testing.T) {
	s := scanner(t)
	dst := make([]pii.Finding, 0, 64)
	var all [][]byte
	for _, m := range texts(t) {
		if strings.IndexFunc(m.Text, func(r rune) bool { return unicode.Is(unicode.Mn, r) }) < 0 {
			all = append(all, []byte(m.Text))
		}
	}
	if n := testing.AllocsPerRun(10, func() {
		for _, m := range all {
			dst, _ = s.AppendFindings(dst[:0], m)
		}
	}); n > 0 {
		t.Errorf("%v allocations in %d messages", n, len(all))
	}
}

// automaton is the yardstick: a table that is read for each byte.
var automaton [4][256]uint8

func perAutomaton(b *testing.B, ms [][]byte) {
	b.StopTimer()
	own := b.Elapsed().Seconds() / float64(b.N)
	start, n, state := time.Now(), 0, uint8(0)
	for time.Since(start) < 300*time.Millisecond {
		for _, m := range ms {
			for _, c := range m {
				state = automaton[state][c]
			}
		}
		n++
	}
	if state != 0 {
		b.Fatal("the table holds zeros alone")
	}
	b.ReportMetric(time.Since(start).Seconds()/float64(n)/own, "xDFA")
}

// BenchmarkFindings compares with a loop that reads a table for each byte.
func BenchmarkFindings(b *testing.B) {
	s := scanner(b)
	for _, name := range [...]string{"clean", "dev"} {
		b.Run(name, func(b *testing.B) {
			var ms [][]byte
			size := 0
			for _, m := range corpus(b, name+".*.jsonl") {
				ms = append(ms, []byte(m.Text))
				size += len(m.Text)
			}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			dst := make([]pii.Finding, 0, 64)
			for b.Loop() {
				for _, m := range ms {
					dst, _ = s.AppendFindings(dst[:0], m)
				}
			}
			perAutomaton(b, ms)
		})
	}
}

func BenchmarkLookup(b *testing.B) {
	var words [][]byte
	size := 0
	for _, m := range corpus(b, "clean.*.jsonl") {
		for _, w := range strings.FieldsFunc(m.Text, func(r rune) bool { return !unicode.IsLetter(r) }) {
			words = append(words, []byte(w))
			size += len(w) + 1
		}
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, w := range words {
			lookup(w)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(words)), "ns/word")
}
