package pii_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

// liveRedactor labels everything that is likely.
func liveRedactor(t testing.TB, opts ...pii.RedactorOption) *pii.Redactor {
	t.Helper()
	return redactorOf(t, classify.Rule{Action: classify.Label, Floor: classify.Likely}, locale.All(), opts...)
}

// corpusTexts are the texts of the corpus, each third joined to another.
func corpusTexts(t testing.TB) []string {
	t.Helper()
	files, _ := filepath.Glob("../testdata/corpus/*.jsonl")
	var texts []string
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for line := range bytes.Lines(data) {
			var m struct{ Text string }
			if err := json.Unmarshal(line, &m); err != nil {
				t.Fatal(err)
			}
			texts = append(texts, m.Text)
		}
	}
	if len(texts) < 500 {
		t.Fatalf("only %d texts", len(texts))
	}
	for i := range texts {
		if i%3 == 0 {
			texts[i] += "\n" + texts[(i*7+1)%len(texts)]
		}
	}
	if testing.Short() { // beside the race detector
		rand.New(rand.NewPCG(1, 3)).Shuffle(len(texts), func(i, j int) { texts[i], texts[j] = texts[j], texts[i] })
		texts = texts[:len(texts)/16]
	}
	return texts
}

// written writes text in the pieces that next gives the lengths of.
func written(t testing.TB, r *pii.Redactor, text string, next func() int, opts ...pii.LiveOption) string {
	t.Helper()
	var out bytes.Buffer
	w := r.NewWriter(&out, nil, opts...)
	for len(text) > 0 {
		n := min(next(), len(text))
		if k, err := w.Write([]byte(text[:n])); err != nil || k != n {
			t.Fatal(k, err)
		}
		text = text[n:]
		if w.Held() > 1024 {
			t.Fatalf("%d bytes are held", w.Held())
		}
	}
	if err := w.Close(); err != nil || w.Held() != 0 {
		t.Fatal(err)
	}
	return out.String()
}

// TestLiveEqualsWhole: a live text comes out the same however it is cut, and by itself
// or in one of many.
func TestLiveEqualsWhole(t *testing.T) {
	r := liveRedactor(t)
	rnd := rand.New(rand.NewPCG(7, 11))
	texts := corpusTexts(t)
	for _, mode := range []struct {
		name string
		opts []pii.LiveOption
	}{{"lines", nil}, {"sentences", []pii.LiveOption{pii.SettleSentences()}}, {"exactly", []pii.LiveOption{pii.SettleExactly()}}} {
		rows, other := 0, 0
		for i, text := range texts {
			if testing.Short() && i%8 != 0 { // byte by byte beside the race detector
				continue
			}
			want := written(t, r, text, func() int { return len(text) }, mode.opts...)
			if want != redacted(t, r, text) {
				other++
			}
			for name, next := range map[string]func() int{
				"bytes":  func() int { return 1 },
				"random": func() int { return 1 + rnd.IntN(24) },
				"more":   func() int { return 1 + rnd.IntN(300) },
			} {
				if got := written(t, r, text, next, mode.opts...); got != want {
					t.Fatalf("%s: text %d in %s: %d bytes, not %d", mode.name, i, name, len(got), len(want))
				}
				rows++
			}
			got, err := io.ReadAll(r.NewReader(iotest.OneByteReader(strings.NewReader(text)), nil, mode.opts...))
			if err != nil || string(got) != want {
				t.Fatalf("%s: text %d by a Reader: %d bytes, not %d, %v", mode.name, i, len(got), len(want), err)
			}
			rows++
		}
		t.Logf("%s: %d texts, %d rows; %d texts differ from what Append gives", mode.name, len(texts), rows, other)
		if mode.name == "exactly" && other > 0 {
			t.Error("exactly doesn't equal the whole")
		}
	}
}

// TestLiveDelay: whatever stands before a quiet point is out when it is written.
func TestLiveDelay(t *testing.T) {
	r := liveRedactor(t)
	rnd := rand.New(rand.NewPCG(3, 5))
	total, steps, most := 0, 0, 0
	for _, text := range corpusTexts(t) {
		var out bytes.Buffer
		w := r.NewWriter(&out, nil)
		for len(text) > 0 {
			n := min(1+rnd.IntN(8), len(text)) // a token
			if _, err := w.Write([]byte(text[:n])); err != nil {
				t.Fatal(err)
			}
			since := n - 1 - strings.LastIndexByte(text[:n], '\n')
			if since < n && w.Held() > since {
				t.Fatalf("%d bytes are held, %d since the line end", w.Held(), since)
			}
			text = text[n:]
			total, steps, most = total+w.Held(), steps+1, max(most, w.Held())
		}
		if err := w.Flush(); err != nil || w.Held() != 0 {
			t.Fatalf("%d bytes are held after Flush, %v", w.Held(), err)
		}
	}
	t.Logf("%d tokens: held back %d bytes on average, %d at most", steps, total/steps, most)
}

// TestFlush: what was flushed is out, what comes behind can't make the writer panic, and its
// part of a value is hidden.
func TestFlush(t *testing.T) {
	r := liveRedactor(t)
	rnd := rand.New(rand.NewPCG(9, 9))
	for _, text := range corpusTexts(t) {
		var out bytes.Buffer
		w := r.NewWriter(&out, nil)
		for len(text) > 0 {
			n := min(1+rnd.IntN(40), len(text))
			if _, err := w.Write([]byte(text[:n])); err != nil {
				t.Fatal(err)
			}
			if err := w.Flush(); err != nil || w.Held() > 3 {
				t.Fatal(w.Held(), err)
			}
			text = text[n:]
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte("x")); err == nil {
			t.Fatal("a closed writer writes")
		}
	}
}

func TestWriterErrors(t *testing.T) {
	r := liveRedactor(t)
	for n := range 60 {
		sw := &shortWriter{n: n}
		w := r.NewWriter(sw, nil)
		_, err := w.Write([]byte("mejla anna.lind@telia.com\nmejla anna.lind@telia.com\n"))
		if err = errors.Join(err, w.Close()); err == nil && n < len("mejla [EMAIL]\nmejla [EMAIL]\n") {
			t.Fatalf("%d bytes of room: no error", n)
		}
		if strings.Contains(sw.buf.String(), "lind") {
			t.Fatal("the value comes out")
		}
	}
}

func BenchmarkWriter(b *testing.B) {
	r := liveRedactor(b)
	text := []byte(strings.Join(corpusTexts(b), "\n"))[:100<<10]
	for _, size := range []int{4, 64, 4096} {
		b.Run(map[int]string{4: "tokens", 64: "packets", 4096: "blocks"}[size], func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				w := r.NewWriter(io.Discard, nil)
				for at := 0; at < len(text); at += size {
					if _, err := w.Write(text[at:min(at+size, len(text))]); err != nil {
						b.Fatal(err)
					}
				}
				if err := w.Close(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
