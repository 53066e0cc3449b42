package main

import (
	"math"
	"slices"
)

// Logistic regression. The first feature is in every row and bears the odds of all; every other weight is held towards 0.
const (
	passes = 60
	step   = 1.0  // nats that a weight moves at most at a time
	still  = 1e-4 // a pass that moves no weight further ends the fit
)

// fit returns what each feature is worth in nats, fitted on all rows but those of some sets. It goes from weight to weight
// and moves each to where its own Newton step leads.
func fit(rows []row, k *kind, without ...string) []float64 {
	w, ridge := make([]float64, k.features), k.cost().ridge
	with := make([][]int32, k.features) // rows by feature
	z := make([]float64, len(rows))
	for i, r := range rows {
		if slices.Contains(without, r.set) {
			continue
		}
		for _, f := range r.at {
			with[f] = append(with[f], int32(i))
		}
	}
	for range passes {
		moved := 0.0
		for f := range w {
			if len(with[f]) == 0 {
				continue
			}
			slope, bend := ridge*w[f], ridge
			if f == 0 {
				slope, bend = 0, 1e-6
			}
			for _, i := range with[f] {
				r := &rows[i]
				p := 1 / (1 + math.Exp(-z[i]))
				d := p
				if r.is {
					d--
				}
				slope += float64(r.weight * d)
				bend += float64(r.weight * max(p*(1-p), 1e-4))
			}
			d := max(-step, min(step, -slope/bend))
			w[f] += d
			for _, i := range with[f] {
				z[i] += d
			}
			moved = max(moved, math.Abs(d))
		}
		if moved < still {
			break
		}
	}
	return w
}
