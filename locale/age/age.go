// Package age finds how old somebody is, and in which year he was born: "hon är 34", "Rut, 93", "ungen min (9 mnd)", "jag
// är en 85:a".
//
// Nothing about such a number proves anything. Every number up to 112, in digits or words, is a candidate; the words around say
// by whom it is borne and on what relation, and a table of weights that examples/fittold fits says what each of these is
// worth. Dates of birth with day, month and year are in package papers.
package age

import (
	"iter"
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/evidence"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// Recognizer finds ages of people.
var Recognizer = &pii.Recognizer{
	Kind:     "birthdate",
	Category: classify.Birth,
	Doc:      "Age of a person",
	Lexicon:  people.Lexicon,
	OnFlags:  pii.IsNumber,
	On:       slices.Sorted(slices.Values(calls())),
	Words:    find,
	Fact:     fact,
}

// Recognizers returns the recognizers of this package in a fresh slice.
func Recognizers() []*pii.Recognizer { return []*pii.Recognizer{Recognizer} }

const mostBits = 13

func find(w *pii.Words, i int) (start, end int, r pii.Reading) {
	start, end, s, ok := weigh(&scene{Words: w}, i)
	if !ok {
		return 0, 0, r
	}
	bits := evidence.Bits(weights.Sum(&s), mostBits)
	if bits == 0 {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: bits, Evidence: pii.Position}
}

// weigh returns the bounds of the age whose number is w.List[i], what speaks for and against it, and whether it
// can be one.
func weigh(w *scene, i int) (start, end int, s evidence.Set, ok bool) {
	var d origin
	if d.read(w, i) {
		return d.start, d.end, evidenceOfBirth(w, &d), true
	}
	if d.stamp {
		return 0, 0, s, false
	}
	var c candidate
	if !c.read(w, i) {
		return 0, 0, s, false
	}
	var a around
	if !a.look(w, &c) || c.ranged && !a.guessed(w, &c) {
		return 0, 0, s, false
	}
	if start, end = w.List[c.first].Start, w.List[c.last].End; c.sign && c.first == c.last {
		end += len("½")
	}
	return start, end, evidenceOf(&c, &a), true
}

// Features is how many features Candidates tells of.
const Features = features

// Candidates returns a recognizer that finds nothing and calls each for every candidate of Recognizer: what the weights are
// fitted by.
func Candidates(each func(w *pii.Words, start, end int, features iter.Seq[int])) *pii.Recognizer {
	r := *Recognizer
	r.Words = func(w *pii.Words, i int) (start, end int, r pii.Reading) {
		if start, end, s, ok := weigh(&scene{Words: w}, i); ok {
			each(w, start, end, s.All())
		}
		return 0, 0, r
	}
	return &r
}
