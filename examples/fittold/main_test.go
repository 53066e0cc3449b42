package main

import (
	"bytes"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// toy takes every number for a candidate, with features 1 of an even one and 2 of two digits.
var toy = kind{name: "even", features: 3, candidates: func(each func(*pii.Words, int, int, iter.Seq[int])) *pii.Recognizer {
	numbers := &pii.Recognizer{Kind: "secret", Category: classify.Credential, OnFlags: pii.IsNumber}
	numbers.Lexicon = &pii.Lexicon{Lookup: func([]byte) uint64 { return 0 }}
	numbers.Words = func(w *pii.Words, i int) (start, end int, r pii.Reading) {
		n := w.Of(i)
		fs := []int{0}
		if (n[len(n)-1]-'0')%2 == 0 {
			fs = append(fs, 1)
		}
		if len(n) == 2 {
			fs = append(fs, 2)
		}
		each(w, w.List[i].Start, w.List[i].End, slices.Values(fs))
		return 0, 0, r
	}
	return numbers
}}

func toyMessages() []message {
	var ms []message
	for _, set := range []string{"dev1", "dev2"} {
		for _, text := range []string{"a «12» b 13", "11 «8» 9", "«4», 5, «26» x «7 of 7»"} {
			m := marked("even", set+text, text)
			m.set = set
			ms = append(ms, m)
		}
	}
	return ms
}

func TestRows(t *testing.T) {
	rows, golds, err := toy.rows(toyMessages())
	if err != nil {
		t.Fatal(err)
	}
	// The two sevens are parts of a place that is no candidate.
	if len(golds) != 10 || len(rows) != 16 {
		t.Fatalf("%d places, %d candidates; want 10 and 16", len(golds), len(rows))
	}
	is := 0
	for _, r := range rows {
		if r.is {
			is++
		}
	}
	if is != 8 {
		t.Errorf("%d candidates are of the kind, want 8", is)
	}
}

// TestSwaps: each number of a message comes again as another, alone, as what it is.
func TestSwaps(t *testing.T) {
	k := toy
	k.costs = costs{clean: 1, row: 1, swapped: 0.5, other: 0.25}
	k.swap = func(_ *rand.Rand, old string, is bool) []string {
		if is {
			return []string{"100", "2000"}
		}
		return []string{"999"}
	}
	ms := toyMessages()
	rows, _, err := k.rows(ms)
	if err != nil {
		t.Fatal(err)
	}
	more, golds, err := k.rows(k.swaps(ms, rows))
	if err != nil {
		t.Fatal(err)
	}
	is, not := 0, 0
	for _, r := range more {
		switch {
		case !r.swapped:
			t.Errorf("%s isn't of a copy", r.id)
		case r.is && r.weight == 0.5*isWeight:
			is++
		case !r.is && r.weight == 0.25:
			not++
		default:
			t.Errorf("%s: %v counts %v", r.id, r.is, r.weight)
		}
	}
	if len(golds) != 20 || is != 20 || not != 8 {
		t.Errorf("%d places, %d and %d candidates; want 20, 20 and 8", len(golds), is, not)
	}
}

func TestFit(t *testing.T) {
	rows, golds, err := toy.rows(toyMessages())
	if err != nil {
		t.Fatal(err)
	}
	w := fit(rows, &toy, "dev2")
	if r := evaluate(&toy, rows, golds, w, "dev2", false); r.golds != 5 || r.reached != 4 || r.found != 4 || r.wrong != 0 {
		t.Errorf("in the set left out: %+v", r)
	}
	if again := fit(rows, &toy, "dev2"); !slices.Equal(w, again) {
		t.Error("the same rows gave other weights")
	}
	if v := tenths(w); v[1] <= 0 || v[0] >= likely || v[1] < 5*max(v[2], -v[2]) {
		t.Errorf("weights %v", v)
	}
}

// TestSameTables fits the tables again.
func TestSameTables(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for i := range kinds {
		k := &kinds[i]
		rows, _, err := k.read("../../testdata/corpus")
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join("../..", k.file))
		if err != nil {
			t.Fatal(err)
		}
		if want := source(k.head, fit(rows, k, "")); !bytes.Equal(got, want) {
			t.Errorf("%s differs; run: go run ./examples/fittold -kind %s -write", k.file, k.name)
		}
	}
}

func TestMarked(t *testing.T) {
	m := marked("secret", "x", "å «b»«cd» e")
	if m.Text != "å bcd e" || len(m.Spans) != 2 || m.Text[m.Spans[1].Start:m.Spans[1].End] != "cd" {
		t.Errorf("%+v", m)
	}
}
