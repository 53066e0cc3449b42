package pii_test

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"golang.org/x/text/transform"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// TestTail: of a value longer than a recognizer is shown everything is hidden, up to the next blank,
// though nothing in it is one at which anything begins.
func TestTail(t *testing.T) {
	rec := &pii.Recognizer{
		Kind: "x.run", Category: classify.Custom, Doc: "what stands behind a colon", Marks: ":", Left: 1, Right: 384,
		Canonical: func(s string) (string, bool) { return s, true },
		Scan: func(b []byte, i int) (start, end int, r pii.Reading) {
			if end = bytes.IndexByte(b[i:], ' '); end < 0 {
				return i, len(b), pii.Reading{Bits: 12}
			}
			return i, i + end, pii.Reading{Bits: 12}
		},
	}
	r := redactorOf(t, classify.Rule{Action: classify.Remove}, []*pii.Recognizer{rec})
	text := "before :" + strings.Repeat("x", 1500) + " behind " + strings.Repeat("y", 600)
	want := "before  behind " + strings.Repeat("y", 600)
	if got := redacted(t, r, text); got != want {
		t.Fatalf("whole: %d bytes, not %d", len(got), len(want))
	}
	tr := r.NewTransformer(nil)
	for at := range len(text) {
		tr.Reset()
		if got := stream(t, tr, text, at); got != want {
			t.Fatalf("cut at %d: %d bytes, not %d", at, len(got), len(want))
		}
	}
	for size := 1; size < 600; size += size/8 + 1 {
		var out bytes.Buffer
		w := transform.NewWriter(&out, r.NewTransformer(nil))
		for rest := text; len(rest) > 0; rest = rest[min(size, len(rest)):] {
			if _, err := io.WriteString(w, rest[:min(size, len(rest))]); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil || out.String() != want {
			t.Fatalf("writes of %d: %d bytes, not %d, %v", size, out.Len(), len(want), err)
		}
	}
}
