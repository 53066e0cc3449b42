package people

import (
	"cmp"
	"math"
	"slices"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// An example is a run of words that is a name or not, by its features.
type example struct {
	features []counted
	base     int // what no weight gives, in tenths of bits
	name     bool
	cost     float64
}

// A counted is a feature and how often it counts.
type counted struct {
	feature int
	n       float64
}

// A candidate is a run that is weighed in a message.
type candidate struct {
	example
	start, end int64
	sum        int
}

// candidates returns the runs that are weighed in a message and stand in no address.
func candidates(t *testing.T, m message) []candidate {
	var all []candidate
	p := *Person
	p.Words = func(w *pii.Words, i int) (int, int, pii.Reading) {
		if t := (text{w}); len(w.Text) == len(m.Text) && t.initialsSign(i) < 0 {
			if r, s := t.weighed(i); s.sum != 0 {
				c := candidate{sum: s.sum, start: int64(w.List[r.first].Start), end: int64(w.List[r.last].End)}
				c.base = s.sum
				for f := range weights { // a weight's share of the sum is what it loses with it
					weights[f]++
					_, more := t.weighed(i)
					weights[f]--
					if d := more.sum - s.sum; d != 0 {
						c.features = append(c.features, counted{f, float64(d)})
						c.base -= d * int(weights[f])
					}
				}
				all = append(all, c)
			}
		}
		return Person.Words(w, i)
	}
	s, err := pii.NewScanner([]*pii.Recognizer{Address, &p})
	if err != nil {
		t.Fatal(err)
	}
	found, err := s.Find(m.Text)
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(all, func(c candidate) bool {
		return slices.ContainsFunc(found, func(f pii.Finding) bool {
			return f.Kind == "address" && f.Confidence >= classify.Likely && f.Start < c.end && c.start < f.End
		})
	})
}

// read makes the examples of a set by the weights that there are: the run that a name is found by, and what is none.
func (f *fitSet) read(t *testing.T) {
	f.examples = f.examples[:0]
	for _, m := range f.messages {
		all := candidates(t, m)
		slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.sum, a.sum) })
		done := make([]bool, len(m.Spans))
		var wrong []candidate
		for _, c := range all {
			at := slices.IndexFunc(m.Spans, func(g gold) bool { return c.start < g.End && g.Start < c.end })
			switch {
			case at < 0:
				if !slices.ContainsFunc(wrong, func(w candidate) bool { return c.start < w.end && w.start < c.end }) {
					wrong = append(wrong, c)
					c.cost = f.cost
					f.examples = append(f.examples, c.example)
				}
			case m.Spans[at].Kind == "person" && !done[at]:
				done[at] = true
				c.name, c.cost = true, 1
				f.examples = append(f.examples, c.example)
			}
		}
	}
}

// descend fits the weights to the examples, from prior and towards it, by steps along the gradient as Adam has them.
func descend(sets []fitSet, left int, from, prior [nFeatures]int16) [nFeatures]int16 {
	const steps, rate = 1500, 0.5
	var w, mean, square [nFeatures]float64
	for i := range w {
		w[i] = float64(from[i])
	}
	for step := 1; step <= steps; step++ {
		var grad [nFeatures]float64
		for i := range grad {
			grad[i] = 2 * (w[i] - float64(prior[i])) / (priorWidth * priorWidth)
		}
		for k := range sets {
			if k == left {
				continue
			}
			for i := range sets[k].examples {
				e := &sets[k].examples[i]
				sum := float64(e.base)
				for _, x := range e.features {
					sum += w[x.feature] * x.n
				}
				var slope float64
				if e.name {
					slope = -e.cost / (1 + math.Exp((sum-likely-margin)/softness))
				} else {
					slope = e.cost / (1 + math.Exp((likely-margin-sum)/softness))
				}
				for _, x := range e.features {
					grad[x.feature] += slope * x.n / softness
				}
			}
		}
		for i, g := range grad {
			mean[i] += 0.1 * (g - mean[i])
			square[i] += 0.001 * (g*g - square[i])
			m, s := mean[i]/(1-math.Pow(0.9, float64(step))), square[i]/(1-math.Pow(0.999, float64(step)))
			w[i] -= rate * m / (math.Sqrt(s) + 1e-9)
		}
	}
	var out [nFeatures]int16
	for i, v := range w {
		out[i] = int16(math.Round(v))
	}
	return out
}

// fitted fits the weights to all sets but one. What stands in a text is weighed again by the new ones, twice.
func fitted(t *testing.T, sets []fitSet, left int, prior [nFeatures]int16) [nFeatures]int16 {
	now := prior
	for range 2 {
		weights = now
		for k := range sets {
			if k != left {
				sets[k].read(t)
			}
		}
		now = descend(sets, left, now, prior)
	}
	return now
}

// A tallied is what weights give on messages.
type tallied struct{ names, hidden, false int }

func (a tallied) plus(b tallied) tallied {
	return tallied{a.names + b.names, a.hidden + b.hidden, a.false + b.false}
}

// score counts by the weights that there are how many names are hidden whole, and what is found that is none.
func score(t *testing.T, ms []message) tallied {
	s := scanner(t)
	var n tallied
	for _, m := range ms {
		fs, err := s.Find(m.Text)
		if err != nil {
			t.Fatal(err)
		}
		for _, g := range m.Spans {
			if g.Kind == "person" {
				if n.names++; hidden(m.Text, g, fs) {
					n.hidden++
				}
			}
		}
		for _, f := range fs {
			if f.Kind == "person" && f.Confidence >= classify.Likely && !slices.ContainsFunc(m.Spans, func(g gold) bool { return f.Start < g.End && g.Start < f.End }) {
				n.false++
			}
		}
	}
	return n
}
