package pii

import "bytes"

// How far words reach, in bytes. Distances leave out findings and labels, so that
// they are the same before and after redaction.
const (
	reachBefore = 96
	reachAfter  = 48
	rawBefore   = 224 // bytes looked at, findings included
	stemSlack   = 64  // bytes before, in which a term may begin that ends within reach
)

// A context is what the words around one candidate say.
type context struct {
	valid      bool
	start, end int
	words      []nearTerm
	unit       bool // a sign of a unit stands at it
}

type nearTerm struct {
	term   uint16
	before bool
	passed bool // another number stands between
	dist   int16
}

// look makes m.near the context of b[start:end].
func (m *machine) look(start, end int) {
	n := &m.near
	if n.valid && n.start == start && n.end == end {
		return
	}
	*n = context{valid: true, start: start, end: end, words: n.words[:0]}
	b := m.v.b
	// Behind: to the next number, mark, label or line end.
	stop, most := end, min(len(b), end+reachAfter)
	for stop < most && !isDigit(b[stop]) && b[stop] != '@' && b[stop] != '[' && b[stop] != '\n' && (b[stop] != '*' || !m.maskAt(stop)) {
		stop++
	}
	if m.short = m.short || stop == len(b) && !m.eof; m.short {
		return
	}
	lo := m.v.index(m.v.start(start) - rawBefore)
	m.walk(lo, min(len(b), stop+1))
	n.unit = unitSign(b, start, end)
	m.lookBehind(lo, start)
	attached := stop < len(b) && b[stop] != '\n'
	for k := len(m.stem.hits) - 1; k >= 0; k-- {
		h := &m.stem.hits[k]
		if int(h.end) <= end {
			break
		}
		if int(h.start) < end || int(h.end) > stop || attached && stop-int(h.end) <= 12 {
			continue
		}
		n.words = append(n.words, nearTerm{term: h.term, dist: int16(int(h.start) - end)})
	}
}

// spoken reports whether a word of For of recognizer r is near b[start:end], or may be.
func (m *machine) spoken(r, start, end int) bool {
	m.look(start, end)
	if m.short || m.hint != nil && m.hint.says[r] {
		return true
	}
	for i := range m.near.words {
		if m.s.rel[int(m.near.words[i].term)*len(m.s.recs)+r] == relFor {
			return true
		}
	}
	return false
}

// walk makes the terms known that end in b[lo:hi].
func (m *machine) walk(lo, hi int) {
	st, b := &m.stem, m.v.b
	if st.lo < 0 || lo < st.lo || lo > st.hi {
		from := max(0, lo-stemSlack)
		for from > 0 && from < lo && b[from]&0xC0 == 0x80 {
			from++
		}
		st.reset(from)
	}
	if hi > st.hi {
		m.s.stems.walk(st, b, hi, m.eof)
	}
}

// lookBehind collects the terms before the candidate, nearest first, with
// their distance in bytes that belong to no finding and no label.
func (m *machine) lookBehind(lo, start int) {
	n, b := &m.near, m.v.b
	p, dist, passed := start, 0, false
	hits := m.stem.hits
	edge := m.cutEdge(start)
	for k := len(hits) - 1; k >= 0; k-- {
		h := &hits[k]
		if int(h.end) > p {
			continue
		}
		for p > int(h.end) {
			p--
			if c := b[p]; c == '*' { // what a mask leaves
				continue
			} else if c == ']' {
				if l := labelStart(b, p); l >= 0 {
					p = l
					continue
				}
			} else if isDigit(c) {
				q := -1
				if p < edge {
					q = m.cutStart(p)
				}
				if q < 0 {
					q = maskStart(b, p)
				}
				if q >= 0 {
					p = q
					edge = m.cutEdge(p)
					continue
				}
				passed = true
			} else if p < edge {
				if q := m.cutStart(p); q >= 0 {
					p = q
					edge = m.cutEdge(p)
					continue
				}
			}
			if dist++; dist > reachBefore || p <= lo {
				return
			}
		}
		if p < int(h.end) {
			continue
		}
		if l := labelAround(b, p-1); l >= 0 {
			continue
		}
		n.words = append(n.words, nearTerm{term: h.term, before: true, passed: passed, dist: int16(dist)})
	}
}

// cutEdge returns the index behind the last finding that begins before b[p].
func (m *machine) cutEdge(p int) int {
	at, edge := m.base+int64(m.v.start(p)), m.base
	for k := range min(m.ncuts, len(m.cuts)) {
		if c := &m.cuts[k]; c.start < at {
			edge = max(edge, c.end)
		}
	}
	for k := range m.pend {
		if r := &m.pend[k]; r.start < at {
			edge = max(edge, r.end)
		}
	}
	return m.v.index(int(edge - m.base))
}

// cutStart returns the start of the finding that b[p] is in, or -1.
func (m *machine) cutStart(p int) int {
	at := m.base + int64(m.v.start(p))
	for k := range min(m.ncuts, len(m.cuts)) {
		if c := m.cuts[k]; c.start <= at && at < c.end && c.start >= m.base {
			return m.v.index(int(c.start - m.base))
		}
	}
	for k := range m.pend {
		if r := &m.pend[k]; r.start <= at && at < r.end && r.end <= m.base+int64(m.v.start(m.near.start)) && r.start >= m.base {
			return m.v.index(int(r.start - m.base))
		}
	}
	return -1
}

// unitSign reports whether a sign of money or of a share stands at b[start:end].
func unitSign(b []byte, start, end int) bool {
	i := end
	if i < len(b) && b[i] == ' ' {
		i++
	}
	rest := b[i:]
	if len(rest) > 0 && (rest[0] == '%' || rest[0] == '$') || bytes.HasPrefix(rest, []byte("€")) || bytes.HasPrefix(rest, []byte(":-")) || bytes.HasPrefix(rest, []byte("£")) {
		return true
	}
	i = start
	if i > 0 && b[i-1] == ' ' {
		i--
	}
	return i > 0 && b[i-1] == '$' || bytes.HasSuffix(b[:i], []byte("€")) || bytes.HasSuffix(b[:i], []byte("£"))
}

// weigh adds what the words say to a reading and pushes it, if it is worth anything.
func (m *machine) weigh(r, start, end, score int, rd Reading) {
	c := m.s.recs[r]
	if score+8 < minScore {
		return
	}
	if m.overLabel(start, end) || m.short {
		return
	}
	m.look(start, end)
	if m.short {
		return
	}
	n := &m.near
	speaks, hints, against, unit := 0, 0, 0, n.unit
	speaksAt, againstAt := 1<<14, 1<<14
	for i := range n.words {
		w := &n.words[i]
		d := int(w.dist)
		part := 8
		switch {
		case d > 48:
			part = 4
		case d > 24:
			part = 6
		}
		if w.passed {
			part /= 2
		}
		switch m.s.rel[int(w.term)*len(m.s.recs)+r] {
		case relFor:
			v := part
			if w.before {
				rd.Evidence |= TermBefore
			} else {
				v = v * 3 / 4
				rd.Evidence |= TermAfter
			}
			speaks, speaksAt = max(speaks, v), min(speaksAt, d)
		case relHint:
			hints = max(hints, part*3/8)
			rd.Evidence |= HintNear
		case relAgainst:
			if !w.passed {
				against, againstAt = max(against, part), min(againstAt, d)
			}
		case relUnit:
			unit = unit || d <= 1
		}
	}
	if h := m.hint; h != nil && h.says[r] && speaks < 8 {
		speaks, speaksAt = 8, h.far
		rd.Evidence |= h.evidence
	}
	if speaks == 0 && (c.Need || rd.Need) {
		return
	}
	if rd.glued && speaksAt == 0 && speaks > 0 { // "pnr8507…": the word is what adjoins
		score += gluedPenalty
	}
	switch {
	case speaks == 0:
	case speaksAt <= 3 && speaksAt <= againstAt:
		against = 0
	case speaksAt < againstAt:
		against /= 2
	case againstAt <= 3:
		speaks /= 2
	}
	if against > 0 {
		rd.Evidence |= TermAgainst
	}
	if unit && speaks == 0 {
		against = max(against, 8)
		rd.Evidence |= HasUnit
	}
	score += speaks + hints - against
	if rd.Evidence&CheckFailed != 0 {
		score = min(score, certainScore-1)
	}
	if score >= minScore {
		m.push(reading{start: m.base + int64(m.v.start(start)), end: m.base + int64(m.v.end(end)), rec: uint16(r), score: int16(score), evidence: rd.Evidence})
	}
}
