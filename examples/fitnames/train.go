package main

import (
	"math"
	"math/rand/v2"
)

const (
	epochs = 12
	rate   = 0.25
	shrink = 6e-3 // towards 0, each time a weight is touched
)

// A model holds the weights of given names and of surnames, in nats against words.
type model struct {
	g2     [2][grams2]float32
	g3     [2][grams3]float32
	g4     [2][grams4]float32
	length [2][maxSymbols + 1]float32
}

// fit fits by multinomial logistic regression with a step per weight that falls with its
// gradients (AdaGrad). Words and names weigh alike in sum, so that scores have an even
// prior. Products are rounded before they are added: no machine may fuse them.
//
// Without held, examples that are held out are left alone.
func fit(all []example, held bool) *model {
	rows := rowsOf(all, held)
	var w, g [2][]float32
	for k := range w {
		w[k], g[k] = make([]float32, allWeights), make([]float32, allWeights)
		for i := range g[k] {
			g[k][i] = 1
		}
	}
	rnd := rand.New(rand.NewPCG(7, 11))
	for range epochs {
		rnd.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		for _, r := range rows {
			var z [2]float64
			for k := range z {
				for _, f := range r.at {
					z[k] += float64(w[k][f])
				}
			}
			a, b := math.Exp(min(z[0], 40)), math.Exp(min(z[1], 40))
			p := [2]float64{a / (1 + a + b), b / (1 + a + b)}
			for k := range z {
				err := p[k]
				if r.is == k+1 {
					err--
				}
				d := float32(err) * r.weight
				for _, f := range r.at {
					d := d + float32(shrink*w[k][f])
					g[k][f] += float32(d * d)
					w[k][f] -= float32(rate * d / float32(math.Sqrt(float64(g[k][f]))))
				}
			}
		}
	}

	m := new(model)
	for k := range w {
		copy(m.g2[k][:], w[k])
		copy(m.g3[k][:], w[k][at3:])
		copy(m.g4[k][:], w[k][at4:])
		copy(m.length[k][:], w[k][atLength:])
	}
	return m
}

// Where the weights of triples, of longer n-grams and of lengths stand behind those of pairs, and how many there are.
const (
	at3        = grams2
	at4        = at3 + grams3
	atLength   = at4 + grams4
	allWeights = atLength + maxSymbols + 1
)

// A row is an example to fit on: where its weights stand, what it is and how much it counts.
type row struct {
	at     []uint32
	is     int
	weight float32
}

// rowsOf makes rows of the examples. Words count as much in sum as names do.
func rowsOf(all []example, held bool) []row {
	var sum [2]float32
	for _, e := range all {
		if held || !e.held {
			sum[min(e.is, 1)] += e.weight
		}
	}
	var rows []row
	for _, e := range all {
		if e.held && !held {
			continue
		}
		g2, g3, g4, n := features(e.word)
		at := g2
		for _, f := range g3 {
			at = append(at, at3+f)
		}
		for _, f := range g4 {
			at = append(at, at4+f)
		}
		at = append(at, uint32(atLength+n))
		w := e.weight
		if e.is == isWord {
			w = float32(w * (sum[1] / sum[0]))
		}
		rows = append(rows, row{at, e.is, w})
	}
	return rows
}
