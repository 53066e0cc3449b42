package pii

import (
	"bytes"
	"slices"

	"github.com/sladd-go/sladd/classify"
)

// What a score is worth, in bits.
const (
	minScore     = 5
	likelyScore  = 10
	certainScore = 16
)

func confidence(score int16) classify.Confidence {
	switch {
	case score >= certainScore:
		return classify.Certain
	case score >= likelyScore:
		return classify.Likely
	}
	return classify.Possible
}

// A reading is one thing that a stretch of the text could be.
type reading struct {
	start, end int64
	rec        uint16
	score      int16
	edge       int16 // over another reading of the same characters, if it is likely: see rival
	evidence   Evidence
}

// reading returns what recognizer r makes of b[start:end].
func (m *machine) reading(r, start, end, score int, e Evidence) reading {
	return reading{
		start: m.base + int64(m.v.start(start)), end: m.base + int64(m.v.end(end)),
		rec: uint16(r), score: int16(score), evidence: e,
	}
}

// push adds a reading to those that compete.
func (m *machine) push(r reading) {
	if r.start < m.wall {
		if r.end <= m.wall {
			return
		}
		r.start = m.pastWall(r.end)
	}
	if r.start < m.floor {
		return
	}
	if len(m.pend) > 0 && (len(m.pend) == cap(m.pend) || r.end-m.pend[0].start > chainMax) {
		m.settle()
		if r.start < m.floor {
			return
		}
	}
	if m.v.off != nil && m.v.escaped(int(r.start-m.base), int(r.end-m.base)) {
		r.evidence |= Encoded
	}
	m.pend = append(m.pend, r)
	m.pendEnd = max(m.pendEnd, r.end)
}

// lettersReach is how far before its digits a number may begin, in bytes of a view:
// two groups of eight letters and what parts them.
const lettersReach = 20

// settleBefore settles the readings if a blank stands between them and b[i], or more than
// any number is long, or, where
// words are looked at, the place before it at which a finding may still begin: then
// nothing to come can overlap them.
func (m *machine) settleBefore(i int) {
	if len(m.pend) == 0 {
		return
	}
	b, end := m.v.b, m.pendEnd
	at := m.v.index(int(end - m.base))
	if at >= i {
		return
	}
	if m.s.lexicon != nil {
		// No further left than the line: see leftmost.
		low := m.v.leftOf(i)
		if bytes.IndexByte(b[max(at, low):i], '\n') >= 0 {
			m.settle()
			return
		}
		i = low
	}
	if m.base+int64(m.v.start(i))-end > maxSpan {
		m.settle()
		return
	}
	for ; at < i; at++ {
		if isBlank(b[at]) {
			m.settle()
			return
		}
	}
}

// leftmost returns how far left of b[i] a finding may begin whose trigger stands there: not
// before the line.
func (m *machine) leftmost(i int) int {
	low := m.v.leftOf(i)
	for i > low && m.v.b[i-1] != '\n' {
		i--
	}
	return i
}

// settle decides among the readings: the one with the highest score wins, it takes those
// that overlap it out, and so on. Of equal ones the longer wins, then the one that
// stands first, then the one that is first in the scanner's list.
func (m *machine) settle() {
	first := len(m.out)
	m.settled++
	m.pendEnd = 0
	m.dropInner()
	for len(m.pend) > 0 {
		best := 0
		for k := 1; k < len(m.pend); k++ {
			if better(&m.pend[k], &m.pend[best]) {
				best = k
			}
		}
		w := m.pend[best]
		keep := m.pend[:0]
		for _, r := range m.pend {
			if r.end <= w.start || r.start >= w.end {
				keep = append(keep, r)
			}
		}
		m.pend = keep
		m.emit(w, first)
	}
}

// dropInner drops the readings of words that lie within a likely reading of something longer, or
// that reach into one which isn't of words: the name in an e-mail address is part of the
// address, however sure it is.
func (m *machine) dropInner() {
	if m.s.lexicon == nil || len(m.pend) < 2 {
		return
	}
	for k := 0; k < len(m.pend); k++ {
		r := m.pend[k]
		if m.s.recs[r.rec].Words == nil {
			continue
		}
		for _, o := range m.pend {
			if o.score < likelyScore || o.end <= r.start || r.end <= o.start || r.start <= o.start && o.end <= r.end {
				continue
			}
			if m.s.recs[o.rec].Words == nil || o.start <= r.start && r.end <= o.end {
				m.pend = slices.Delete(m.pend, k, k+1)
				k--
				break
			}
		}
	}
}

func better(a, b *reading) bool {
	switch x, y := a.score+a.edge, b.score+b.edge; {
	case x != y:
		return x > y
	case a.end-a.start != b.end-b.start:
		return a.end-a.start > b.end-b.start
	case a.start != b.start:
		return a.start < b.start
	}
	return a.rec < b.rec
}

// emit puts a finding into m.out[first:], which is kept in order.
func (m *machine) emit(w reading, first int) {
	c := m.s.recs[w.rec]
	f := Finding{Start: w.start, End: w.end, Kind: c.Kind, Category: c.Category, Confidence: confidence(w.score), Evidence: w.evidence}
	if f.Evidence&CheckFailed != 0 { // it competes with all that speaks for it, and is never sure
		f.Confidence = min(f.Confidence, classify.Likely)
	}
	m.out = append(m.out, f)
	for k := len(m.out) - 1; k > first && m.out[k-1].Start > f.Start; k-- {
		m.out[k], m.out[k-1] = m.out[k-1], m.out[k]
	}
	m.floor = max(m.floor, w.end)
	if m.cutting(&w) { // else it stays, and its words count
		m.cuts[m.ncuts%len(m.cuts)] = span{w.start, w.end}
		m.ncuts++
	}
}
