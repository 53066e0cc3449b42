package whose_test

import (
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// TestBefore: what name stands before the number that ends a text, and whether it is a thing's.
func TestBefore(t *testing.T) {
	var name whose.Name
	var thing bool
	s, err := pii.NewScanner([]*pii.Recognizer{{
		Kind:     "phone",
		Category: classify.Contact,
		Doc:      "Any number",
		Lexicon:  people.Lexicon,
		OnFlags:  pii.IsNumber,
		Words: func(w *pii.Words, k int) (start, end int, r pii.Reading) {
			if k+1 == len(w.List) && w.List[k].Flags&pii.IsNumber != 0 {
				name, thing = whose.Before(w, k), k > 0 && whose.Thing(w, k-1)
			}
			return 0, 0, r
		},
	}})
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		text  string
		name  whose.Name
		thing bool
	}{
		{"Eva Lindqvist 7", whose.Full, false},
		{"eva lindqvist 7", whose.Full, false},
		{"Eva Lindqvist, 7", whose.Full, false},
		{"Eva Lindqvist (7", whose.Full, false},
		{"Eva Lindqvist – 7", whose.Full, false},
		{"Eva Lindqvist\n7", whose.Full, false},
		{"Eva B. Lindqvist 7", whose.Full, false},
		{"Eva Lindqvist-Holm 7", whose.Full, false},
		{"Eva av Lindqvist 7", whose.Full, false},
		{"Eva L. 7", whose.Full, false},
		{"eva fantasinamnet 7", whose.Open, false},
		{"Eva Fantasinamnet 7", whose.Full, false},
		{"Eva 7", whose.Part, false},
		{"min kone 7", whose.Part, false},
		{"kona mi 7", whose.Part, false},
		{"Lindqvist 7", whose.Part, false},
		{"Eva-7", whose.None, false},
		{"Eva. 7", whose.None, false},
		{"eva order 7", whose.None, true},
		{"order till Eva Lindqvist 7", whose.Full, true},
		{"ordrenr. Eva Lindqvist 7", whose.Full, true},
		{"Min ordre mangler. Eva Lindqvist 7", whose.Full, false},
		{"ordern saknas\nEva Lindqvist 7", whose.Full, false},
		{"kom maj 7", whose.None, false},
		{"7", whose.None, false},
	} {
		name, thing = whose.None, false
		if _, err := s.Find(row.text); err != nil {
			t.Fatal(err)
		}
		if name != row.name || thing != row.thing {
			t.Errorf("%q: %v, thing %v; want %v, %v", row.text, name, thing, row.name, row.thing)
		}
	}
}
