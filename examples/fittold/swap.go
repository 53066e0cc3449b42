package main

import (
	"math/rand/v2"
	"strconv"
)

// What a sentence tells doesn't hang on what the value looks like. So each message comes again with other values in the
// place of what is of the kind, and of what is not.

// A place is bytes of a message, from start to before end.
type place struct{ start, end int }

// swaps returns copies of ms, but for those made up, with one value of each swapped.
func (k *kind) swaps(ms []message, rows []row) (out []message) {
	r := rand.New(rand.NewPCG(3, 9))
	byID := map[string]*message{}
	add := func(m *message, p place, is bool) {
		for _, v := range k.swap(r, m.Text[p.start:p.end], is) {
			at := place{p.start, p.start + len(v)}
			text := m.Text[:p.start] + v + m.Text[p.end:]
			c := message{ID: m.ID + "-" + strconv.Itoa(len(out)), set: m.set, Text: text, swapped: &at}
			if is {
				c.span(k.name, at)
			}
			out = append(out, c)
		}
	}
	for i := range ms {
		m := &ms[i]
		byID[m.ID] = m
		if m.set == "made" {
			continue
		}
		for p := range m.places(k.name) {
			add(m, p, true)
		}
	}
	for _, x := range rows {
		if !x.is && x.set != "made" {
			add(byID[x.id], x.place, false)
		}
	}
	return out
}

// span marks p in m as of the kind.
func (m *message) span(kind string, p place) {
	m.Spans = append(m.Spans, struct {
		Kind       string
		Start, End int
	}{kind, p.start, p.end})
}
