package locale_test

import (
	"bytes"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/transform"

	"github.com/sladd-go/sladd/pii"
)

// cut feeds text to a transformer in the pieces that end at the places, with a
// destination of room bytes, and returns what came out.
func cut(t testing.TB, tr transform.Transformer, text []byte, places []int, room int) []byte {
	t.Helper()
	tr.Reset()
	var out []byte
	dst := make([]byte, room)
	at := 0
	for k := 0; k <= len(places); k++ {
		end := len(text)
		if k < len(places) {
			end = places[k]
		}
		piece, last := text[at:end], k == len(places)
		for {
			nDst, nSrc, err := tr.Transform(dst, piece, last)
			out = append(out, dst[:nDst]...)
			piece = piece[nSrc:]
			if err == transform.ErrShortDst {
				continue
			}
			if err != nil {
				t.Fatal(err)
			}
			if len(piece) == 0 {
				break
			}
		}
		at = end
	}
	return out
}

// differ fails without showing the texts.
func differ(t testing.TB, what, id string, want, got []byte) {
	t.Helper()
	if !bytes.Equal(want, got) {
		n := 0
		for n < min(len(want), len(got)) && want[n] == got[n] {
			n++
		}
		t.Fatalf("%s: message %s: differs from byte %d of %d and %d", what, id, n, len(want), len(got))
	}
}

// streamMessages are at least 500 messages, each followed by another so that
// context crosses them.
func streamMessages(t testing.TB) []message {
	ms := slices.Concat(corpus(t, "dev.*.jsonl"), corpus(t, "clean.*.jsonl"), corpus(t, "dev15.*.jsonl"))
	for i := range ms {
		if i%3 == 0 {
			ms[i].Text += "\n" + ms[(i*7+1)%len(ms)].Text
		}
	}
	return ms
}

func TestStreamEqualsWhole(t *testing.T) {
	r := newRedactor(t)
	tr := r.NewTransformer(nil)
	ms := streamMessages(t)
	if len(ms) < 500 {
		t.Fatalf("only %d messages", len(ms))
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	rows := 0
	for _, m := range share(ms, 32) {
		text := []byte(m.Text)
		want, err := r.Append(nil, text, nil)
		if err != nil {
			t.Fatal(err)
		}
		for at := range len(text) + 1 {
			differ(t, "one cut", m.ID, want, cut(t, tr, text, []int{at}, 4096))
			rows++
		}
		each := make([]int, len(text))
		for i := range each {
			each[i] = i
		}
		for _, room := range []int{1, 2, 3, 7, 16, 31, 64} {
			differ(t, "one byte a write", m.ID, want, cut(t, tr, text, each, room))
			rows++
		}
		for range 4 {
			differ(t, "random cuts", m.ID, want, cut(t, tr, text, randomCuts(rnd, len(text)), 1+rnd.IntN(64)))
			rows++
		}
	}
	t.Logf("%d messages, %d rows", len(ms), rows)
}

func randomCuts(rnd *rand.Rand, n int) []int {
	var cuts []int
	for at := rnd.IntN(12); at < n; at += 1 + rnd.IntN(12) {
		cuts = append(cuts, at)
	}
	return cuts
}

// TestStreamDrivers runs a long text through everything of package transform.
func TestStreamDrivers(t *testing.T) {
	r := newRedactor(t)
	var all strings.Builder
	for _, m := range share(streamMessages(t), 8) {
		all.WriteString(m.Text)
		all.WriteByte('\n')
	}
	text := all.String()
	want, err := r.String(text)
	if err != nil {
		t.Fatal(err)
	}
	check := func(name, got string, err error) {
		t.Helper()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		differ(t, name, "all", []byte(want), []byte(got))
	}
	got, _, err := transform.String(r.NewTransformer(nil), text)
	check("String", got, err)
	raw, _, err := transform.Bytes(r.NewTransformer(nil), []byte(text))
	check("Bytes", string(raw), err)
	raw, err = io.ReadAll(transform.NewReader(strings.NewReader(text), r.NewTransformer(nil)))
	check("Reader", string(raw), err)
	got, _, err = transform.String(transform.Chain(transform.Nop, r.NewTransformer(nil), transform.Nop), text)
	check("Chain", got, err)
	twice, err := r.String(want)
	if err != nil {
		t.Fatal(err)
	}
	got, _, err = transform.String(transform.Chain(r.NewTransformer(nil), r.NewTransformer(nil)), text)
	if err != nil {
		t.Fatal(err)
	}
	differ(t, "Chain of two redactors", "all", []byte(twice), []byte(got))
	rnd := rand.New(rand.NewPCG(3, 4))
	for _, most := range []int{1, 5, 100, 2048, 2049, 4096, 8192} {
		var buf bytes.Buffer
		w := transform.NewWriter(&buf, r.NewTransformer(nil))
		for at := 0; at < len(text); {
			n := min(1+rnd.IntN(most), len(text)-at)
			wrote, err := w.Write([]byte(text[at : at+n]))
			if err != nil || wrote != n {
				t.Fatalf("Write of %d bytes wrote %d: %v", n, wrote, err)
			}
			at += n
		}
		err := w.Close()
		check("Writer", buf.String(), err)
	}
}

// TestFindingsOfStream compares what report is told.
func TestFindingsOfStream(t *testing.T) {
	r := newRedactor(t)
	rnd := rand.New(rand.NewPCG(5, 6))
	for _, m := range streamMessages(t) {
		var want, got []pii.Finding
		if _, err := r.Append(nil, []byte(m.Text), func(f pii.Finding) { want = append(want, f) }); err != nil {
			t.Fatal(err)
		}
		cut(t, r.NewTransformer(func(f pii.Finding) { got = append(got, f) }), []byte(m.Text), randomCuts(rnd, len(m.Text)), 512)
		if len(want) != len(got) {
			t.Fatalf("message %s: %d findings, %d in the stream", m.ID, len(want), len(got))
		}
		for i := range want {
			if want[i] != got[i] {
				t.Fatalf("message %s: finding %d differs: %v, %v", m.ID, i, want[i], got[i])
			}
		}
	}
}
