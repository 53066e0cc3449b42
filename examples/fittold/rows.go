package main

import (
	"iter"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/sladd-go/sladd/pii"
)

// costs are what a row counts in the fit, and what a weight of one nat costs, in rows. What is false in a text without
// anything of the kind is worse than in another, rows of testdata were written to be found, and what is made up tells less
// than what somebody wrote.
type costs struct {
	clean, row, made, ridge float64
	swapped, other          float64 // another value of the kind; one that isn't, times what its message counts
}

// usual are the costs of a kind that names none.
var usual = costs{clean: 6, row: 1.2, made: 0.15, ridge: 0.25}

func (k *kind) cost() costs {
	if k.costs == (costs{}) {
		return usual
	}
	return k.costs
}

const isWeight = 2.5 // how much more counts what is of the kind: that is rare

// A spot is a place in a message, which is of a set. The places of the kind are spots.
type spot struct {
	set, id string
	place
	swapped bool // of a copy with another value
}

func (m *message) spot(p place) spot { return spot{m.set, m.ID, p, m.swapped != nil} }

// A row is one candidate.
type row struct {
	spot
	at     []int // its features
	is     bool
	weight float64
}

// A gatherer makes rows of the candidates of one message after the other.
type gatherer struct {
	k    *kind
	m    *message
	seen map[place]bool // candidates of m
	rows []row
}

// rows returns every candidate of the messages, and every place of the kind, of which some may be no candidates.
func (k *kind) rows(ms []message) (rows []row, golds []spot, err error) {
	g := gatherer{k: k, seen: map[place]bool{}}
	s, err := pii.NewScanner([]*pii.Recognizer{k.candidates(g.add)})
	if err != nil {
		return nil, nil, err
	}
	var out []pii.Finding
	for i := range ms {
		m := &ms[i]
		if k.skip != nil && k.skip(*m) {
			continue
		}
		for p := range m.places(k.name) {
			golds = append(golds, m.spot(p))
		}
		g.m = m
		clear(g.seen)
		if out, err = s.AppendFindings(out[:0], []byte(m.Text)); err != nil {
			return nil, nil, err
		}
	}
	return g.rows, golds, nil
}

// places are those of the kind in m.
func (m *message) places(kind string) iter.Seq[place] {
	return func(yield func(place) bool) {
		for _, s := range m.Spans {
			if s.Kind == kind && !yield(place{s.Start, s.End}) {
				return
			}
		}
	}
}

// add makes a row of a candidate. Of a copy with another value only that value is one.
func (g *gatherer) add(w *pii.Words, start, end int, features iter.Seq[int]) {
	start, end, ok := inMessage(g.m.Text, w.Text, start, end)
	p := place{start, end}
	if !ok || g.seen[p] || g.m.swapped != nil && *g.m.swapped != p {
		return
	}
	g.seen[p] = true
	p, is, ok := g.k.match(g.m, p)
	if !ok {
		return
	}
	weight := g.k.cost().of(g.m)
	if is && g.m.set != "made" {
		weight *= isWeight
	}
	g.rows = append(g.rows, row{spot: g.m.spot(p), at: slices.Collect(features), is: is, weight: weight})
}

// match reports whether a candidate is a place of the kind, which it then returns. It may be wider than that where the kind has
// it so. One that only overlaps such a place tells neither way: it isn't ok.
func (k *kind) match(m *message, p place) (at place, is, ok bool) {
	for gold := range m.places(k.name) {
		switch {
		case gold == p || k.wider && p.start <= gold.start && gold.end <= p.end:
			return gold, true, true
		case gold.start < p.end && p.start < gold.end:
			return p, false, false
		}
	}
	return p, false, true
}

// inMessage returns where shown[start:end] stands in a message, of which shown is a copy with signs of other scripts
// written plainly and what can't be seen left out.
func inMessage(text string, shown []byte, start, end int) (s, e int, ok bool) {
	if len(shown) == len(text) {
		return start, end, true
	}
	at := 0
	for i, c := range text {
		if at == start {
			s = i
		}
		if at == end {
			return s, i, true
		}
		switch {
		case at < len(shown) && c < utf8.RuneSelf:
			if shown[at] != byte(c) { // an escape
				return 0, 0, false
			}
			at++
		case at+utf8.RuneLen(c) <= len(shown) && string(shown[at:at+utf8.RuneLen(c)]) == string(c):
			at += utf8.RuneLen(c)
		case at < len(shown) && (unicode.Is(unicode.Pd, c) || unicode.Is(unicode.Zs, c) || unicode.Is(unicode.Nd, c)):
			at++
		}
	}
	return s, len(text), at == end
}

// of returns what a row of m counts, before it is known whether it is of the kind.
func (c costs) of(m *message) float64 {
	if m.swapped != nil {
		if len(m.Spans) > 0 {
			return c.swapped
		}
		own := *m
		own.swapped = nil
		return c.other * c.of(&own)
	}
	switch m.set[:3] {
	case "cle", "pla":
		return c.clean
	case "row":
		if len(m.Spans) == 0 {
			return c.clean
		}
		return c.row
	case "mad":
		return c.made
	}
	return 1
}
