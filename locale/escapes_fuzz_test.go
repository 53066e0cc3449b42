package locale_test

import (
	"math/rand/v2"
	"testing"
	"unicode/utf8"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// FuzzEscapes writes parts of a text in encodings: no finding cuts a unit of them, and a stream finds the same.
func FuzzEscapes(f *testing.F) {
	for i, row := range escapeRows(f) {
		f.Add([]byte(row.Text), uint64(i))
	}
	for i, v := range escaped {
		for k, e := range encodings {
			f.Add([]byte(v.word+" "+e.write(v.value)), uint64(i*k))
		}
	}
	s := newScanner(f)
	r, err := pii.NewRedactor(s, classify.Default())
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text []byte, seed uint64) {
		rnd := rand.New(rand.NewPCG(seed, 2))
		if seed%2 == 0 && utf8.Valid(text) {
			text = []byte(randomlyEscaped(rnd, string(text)))
		}
		fs, err := s.AppendFindings(nil, text)
		if err != nil {
			t.Fatal(err)
		}
		checkFindings(t, text, fs)
		want, err := r.Append(nil, text, nil)
		if err != nil {
			t.Fatal(err)
		}
		differ(t, "stream", "fuzzed", want, cut(t, r.NewTransformer(nil), text, randomCuts(rnd, len(text)), 1+rnd.IntN(64)))
	})
}
