package main

import (
	"fmt"
	"math"
	"slices"
)

// A result counts what a table finds.
type result struct {
	golds, reached, found, wrong int
	missed, falsely              []string // where
}

// among reports whether a spot is of one set, or of all that nobody made up if set is empty, and of other values or not.
func (s *spot) among(set string, swapped bool) bool {
	if set == "" {
		return s.swapped == swapped && s.set != "made"
	}
	return s.swapped == swapped && s.set == set
}

// evaluate counts what w finds in the rows of one set, those of other values or not, or of all that nobody made up if set is
// empty. Places of the kind that are no candidates are missed.
func evaluate(k *kind, rows []row, golds []spot, w []float64, set string, swapped bool) (r result) {
	reached, found := map[spot]bool{}, map[spot]bool{}
	for i := range rows {
		x := &rows[i]
		if !x.among(set, swapped) {
			continue
		}
		switch sure := k.sum(w, x.at) > 0; {
		case x.is:
			reached[x.spot], found[x.spot] = true, sure
		case sure:
			r.wrong++
			r.falsely = append(r.falsely, fmt.Sprintf("%s:%d-%d", x.id, x.start, x.end))
		}
	}
	for _, g := range golds {
		if !g.among(set, swapped) {
			continue
		}
		r.golds++
		if reached[g] {
			r.reached++
		}
		if found[g] {
			r.found++
		} else {
			r.missed = append(r.missed, fmt.Sprintf("%s:%d-%d %v", g.id, g.start, g.end, reached[g]))
		}
	}
	return r
}

// sum returns what the features of a candidate are worth in nats; above 0 it is rather of the kind than not.
func (k *kind) sum(w []float64, at []int) float64 {
	sum := 0.0
	for _, f := range at {
		sum += w[f]
	}
	if k.doubt != nil {
		sum -= float64(k.doubt(at)) / 10 * math.Ln2
	}
	return sum
}

func (r result) print(what string) {
	fmt.Printf("%-24s %5d golds %5.1f %% candidates %5.1f %% found %4d false\n", what, r.golds,
		percent(r.reached, r.golds), percent(r.found, r.golds), r.wrong)
}

func percent(n, of int) float64 { return 100 * float64(n) / float64(max(of, 1)) }

// crossValidate leaves out one set after the other, fits on the rest and prints what is found in it.
func crossValidate(k *kind, rows []row, golds []spot, list bool) {
	var sets []string
	for _, r := range rows {
		if r.set != "made" && !slices.Contains(sets, r.set) {
			sets = append(sets, r.set)
		}
	}
	var all, swapped result
	for _, set := range sets {
		w := fit(rows, k, set)
		r := evaluate(k, rows, golds, w, set, false)
		r.print("without " + set)
		swapped.add(evaluate(k, rows, golds, w, set, true))
		if list {
			for _, p := range r.missed {
				fmt.Println("  missed", p)
			}
			for _, p := range r.falsely {
				fmt.Println("  false ", p)
			}
		}
		all.add(r)
	}
	all.print("each left out")
	if k.swap != nil {
		swapped.print("and other values")
	}
}

func (r *result) add(o result) {
	r.golds += o.golds
	r.reached += o.reached
	r.found += o.found
	r.wrong += o.wrong
}
