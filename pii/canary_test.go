package pii_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"golang.org/x/text/transform"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

const canary = "canary7319"

// badRecognizers fail in every way that a recognizer can, with the text at hand.
func badRecognizers() []*pii.Recognizer {
	lexicon := &pii.Lexicon{Lookup: func([]byte) uint64 { return 1 }}
	return []*pii.Recognizer{
		{Kind: "x.panics", Category: classify.Custom, Lens: []int{4}, Read: func(t *pii.Token) pii.Reading { panic(string(t.Chars()) + canary) }},
		{Kind: "x.token", Category: classify.Custom, Lens: []int{4}, Read: func(t *pii.Token) pii.Reading { panic(t) }},
		{Kind: "x.index", Category: classify.Custom, Lens: []int{4}, Read: func(t *pii.Token) pii.Reading { return pii.Reading{Bits: t.Digit(99)} }},
		{Kind: "x.bounds", Category: classify.Custom, Marks: "@", Left: 9, Right: 9, Scan: func(text []byte, i int) (int, int, pii.Reading) {
			return -1, len(text) + 9, pii.Reading{Bits: 12}
		}},
		{Kind: "x.error", Category: classify.Custom, Marks: "@", Left: 9, Right: 9, Scan: func(text []byte, i int) (int, int, pii.Reading) {
			panic(errors.New(string(text)))
		}},
		{Kind: "x.words", Category: classify.Custom, Lexicon: lexicon, OnClass: 1, Words: func(w *pii.Words, i int) (int, int, pii.Reading) { panic(w) }},
		{Kind: "x.outside", Category: classify.Custom, Lexicon: lexicon, OnClass: 1, Words: func(w *pii.Words, i int) (int, int, pii.Reading) {
			return 0, len(w.Text) + 1, pii.Reading{Bits: 12}
		}},
	}
}

// TestFailsClosed: whatever fails, at whatever place, no text comes out and none is
// in the error.
func TestFailsClosed(t *testing.T) {
	rows := 0
	for _, rec := range badRecognizers() {
		s, err := pii.NewScanner([]*pii.Recognizer{rec})
		if err != nil {
			t.Fatal(err)
		}
		r, err := pii.NewRedactor(s, nil)
		if err != nil {
			t.Fatal(err)
		}
		for n := range 150 {
			text := strings.Repeat("åäö ", n) + canary + " 7319 a@" + canary + ".se"
			fs, err := s.Find(text)
			safe(t, rec.Kind+" Find", err, len(fs))
			out, err := r.Append([]byte("before"), []byte(text), nil)
			safe(t, rec.Kind+" Append", err, len(out)-len("before"))
			str, err := r.String(text)
			safe(t, rec.Kind+" String", err, len(str))
			tr := r.NewTransformer(nil)
			str, _, err = transform.String(tr, text)
			if strings.Contains(str, "@") { // what was settled before may be out
				err = nil
			}
			safe(t, rec.Kind+" Transformer", err, 0)
			rest, _, again := transform.String(holding{tr}, "")
			safe(t, rec.Kind+" after the error", again, len(rest))
			rows += 5
		}
	}
	if rows < 1000 {
		t.Errorf("only %d rows ran", rows)
	}
}

// holding keeps String from resetting the transformer.
type holding struct{ *pii.Transformer }

func (holding) Reset() {}

func safe(t *testing.T, what string, err error, came int) {
	t.Helper()
	var place *pii.TextError
	switch {
	case err == nil:
		t.Fatalf("%s: no error", what)
	case came > 0:
		t.Fatalf("%s: %d bytes came out", what, came)
	case !errors.Is(err, pii.ErrRecognizer) || !errors.As(err, &place) || !strings.HasPrefix(place.Kind, "x."):
		t.Fatalf("%s: the error doesn't say what failed", what)
	case leaks(err):
		t.Fatalf("%s: the error shows the text", what)
	}
}

// leaks reports whether any way of printing v shows the canary.
func leaks(v any) bool {
	var log strings.Builder
	slog.New(slog.NewJSONHandler(&log, nil)).LogAttrs(context.Background(), slog.LevelInfo, "x", slog.Any("v", v))
	out := log.String()
	for _, verb := range []string{"%v", "%+v", "%#v", "%q", "%s", "%d", "%x", "%X", "%p", "%t"} {
		out += fmt.Sprintf(verb, v) + "\n"
	}
	return strings.Contains(out, canary) || strings.Contains(out, "99 97 110 97 114 121") || strings.Contains(out, "63616e617279")
}

// TestPrintsNothing: values that hold text, or are given it, print as their names.
func TestPrintsNothing(t *testing.T) {
	m, err := pii.Terms([]string{canary})
	if err != nil {
		t.Fatal(err)
	}
	p, err := pii.Pattern(canary)
	if err != nil {
		t.Fatal(err)
	}
	rec := &pii.Recognizer{Kind: "x.term", Category: classify.Custom, Match: m}
	s, err := pii.NewScanner([]*pii.Recognizer{rec})
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, nil)
	if err != nil {
		t.Fatal(err)
	}
	tr := r.NewTransformer(nil)
	if _, _, err := tr.Transform(make([]byte, 3), []byte("x "+canary), false); err != nil && err != transform.ErrShortDst {
		t.Fatal(err)
	}
	tok, err := pii.Lex(canary)
	if err != nil {
		t.Fatal(err)
	}
	_, bad := pii.Lex(canary + " " + strings.Repeat("7319 ", 99))
	fs, err := s.Find("x " + canary)
	if err != nil || len(fs) != 1 {
		t.Fatal(fs, err)
	}
	for i, v := range []any{s, r, tr, tok, m, p, bad, fs, fs[0], &pii.Words{Text: []byte(canary)}, rec} {
		if leaks(v) {
			t.Errorf("value %d, a %T, shows text", i, v)
		}
	}
}
