package locale_test

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestPieces: pieces of messages put together at random, which is how recognizers come upon neighbours
// that nobody thought of, make no recognizer fail.
func TestPieces(t *testing.T) {
	s := newScanner(t)
	ms := append(corpus(t, "dev*.jsonl"), corpus(t, "clean*.jsonl")...)
	ms = append(ms, corpus(t, "plain.jsonl")...)
	rnd := rand.New(rand.NewPCG(1, 2))
	piece := func() string {
		words := strings.Fields(ms[rnd.IntN(len(ms))].Text)
		i := rnd.IntN(len(words))
		return strings.Join(words[i:min(len(words), i+1+rnd.IntN(6))], " ")
	}
	seps := []string{" ", "\n", ", ", "\n\n", "", ". ", ": ", "-", " (", "> "}
	n := 200_000
	if testing.Short() {
		n = 20_000
	}
	failed := 0
	for range n {
		text := piece() + seps[rnd.IntN(len(seps))] + piece()
		switch rnd.IntN(6) {
		case 0:
			text = strings.ToUpper(text)
		case 1:
			text = strings.ToLower(text)
		}
		if _, err := s.Find(text); err != nil {
			failed++
			t.Log(err)
		}
	}
	if failed > 0 {
		t.Errorf("%d of %d texts fail", failed, n)
	}
}
