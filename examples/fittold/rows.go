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

// A row is one candidate.
type row struct {
	at         []int // its features
	is         bool
	weight     float64
	set, id    string
	start, end int
	swapped    bool // of a copy with another value
}

// A gold is a place that is of the kind.
type gold struct {
	set, id    string
	start, end int
	swapped    bool
}

// rows returns every candidate of the messages, and every place of the kind, of which some may be no candidates. A
// candidate that overlaps such a place and isn't it, nor wider than it where the kind has it so, is left out.
func (k *kind) rows(ms []message) (rows []row, golds []gold, err error) {
	var m *message
	seen := map[[2]int]bool{}
	each := func(w *pii.Words, start, end int, features iter.Seq[int]) {
		start, end, ok := inMessage(m.Text, w.Text, start, end)
		if !ok {
			return
		}
		if seen[[2]int{start, end}] || m.swapped != nil && *m.swapped != (place{start, end}) {
			return
		}
		seen[[2]int{start, end}] = true
		r := row{at: slices.Collect(features), weight: k.cost().of(m), set: m.set, id: m.ID, start: start, end: end, swapped: m.swapped != nil}
		for _, s := range m.Spans {
			if s.Kind != k.name {
				continue
			}
			if r.is = s.Start == start && s.End == end || k.wider && start <= s.Start && s.End <= end; r.is {
				r.start, r.end = s.Start, s.End
				if m.set != "made" {
					r.weight *= isWeight
				}
				break
			}
			if s.Start < end && start < s.End {
				return
			}
		}
		rows = append(rows, r)
	}
	s, err := pii.NewScanner([]*pii.Recognizer{k.candidates(each)})
	if err != nil {
		return nil, nil, err
	}
	var out []pii.Finding
	for i := range ms {
		m = &ms[i]
		if k.skip != nil && k.skip(*m) {
			continue
		}
		clear(seen)
		for _, s := range m.Spans {
			if s.Kind == k.name {
				golds = append(golds, gold{m.set, m.ID, s.Start, s.End, m.swapped != nil})
			}
		}
		if out, err = s.AppendFindings(out[:0], []byte(m.Text)); err != nil {
			return nil, nil, err
		}
	}
	return rows, golds, nil
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
