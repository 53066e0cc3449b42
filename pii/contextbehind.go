package pii

import (
	"encoding/binary"
	"math/bits"
)

// lookBehind collects the terms before the candidate, nearest first, with
// their distance in bytes that belong to no finding and no label.
func (m *machine) lookBehind(lo, start int) {
	n, b, signed := &m.near, m.v.b, m.signed()
	p, dist, passed, beyond := start, 0, false, false
	hits := m.stem.hits
	edge := m.cutEdge(start)
	plain := start // each byte of b[plain:p] counts, and is no digit unless one was passed
	for k := len(hits) - 1; k >= 0; k-- {
		h := &hits[k]
		end := int(h.end)
		if end > p {
			continue
		}
		for p > end {
			if plain >= p && p > edge {
				if plain = edge; signed || !passed {
					plain = max(edge, plainStart(b, lo, p, signed))
				}
			}
			if plain < p {
				to := max(plain, end)
				if dist += p - to; dist > reachBefore || to <= lo {
					return
				}
				p = to
				continue
			}
			p--
			var q int
			q, passed = m.uncounted(p, edge, signed, passed)
			if plain = p; q >= 0 {
				if b[p] != '*' && b[p] != ']' {
					edge = m.cutEdge(q)
				}
				p, plain, beyond = q, q, true
				continue
			}
			if dist++; dist > reachBefore || p <= lo {
				return
			}
		}
		if p < end {
			continue
		}
		if signed && labelAround(b, p-1) >= 0 {
			continue
		}
		n.words = append(n.words, nearTerm{term: h.term, before: true, passed: passed, beyond: beyond, dist: int16(dist)})
	}
}

// uncounted returns where the mask, label or finding begins that b[p] is the last byte of, or is in, or -1, and passed, or that b[p]
// is of a number that nothing of those holds. edge is m.cutEdge.
func (m *machine) uncounted(p, edge int, signed, passed bool) (start int, now bool) {
	b := m.v.b
	switch b[p] {
	case '*': // what a mask leaves
		return p, passed
	case ']':
		return labelStart(b, p), passed
	}
	start = -1
	if p < edge {
		start = m.cutStart(p)
	}
	if !isDigit(b[p]) {
		return start, passed
	}
	if signed && start < 0 {
		start = maskStart(b, p)
	}
	return start, passed || start < 0 && !clockTime(b, p)
}

// clockTime reports whether b[i] is in a time of day such as 14:03 or 14:03:22: it stands before every line of
// a chat and is no number that words could speak of.
func clockTime(b []byte, i int) bool {
	lo, hi := i, i+1
	for lo > 0 && i-lo < 9 && (isDigit(b[lo-1]) || b[lo-1] == ':') {
		lo--
	}
	for hi < len(b) && hi-i < 9 && (isDigit(b[hi]) || b[hi] == ':') {
		hi++
	}
	n := hi - lo
	if n < 4 || n > 8 || lo > 0 && b[lo-1] == '-' || !isDigit(b[lo]) {
		return false
	}
	for k := n - 1; k >= 0; k-- {
		if colon := (n-1-k)%3 == 2; colon != (b[lo+k] == ':') {
			return false
		}
	}
	return n == 4 || n == 5 || n == 7 || n == 8
}

// plainStart returns where, not before b[lo], the bytes before b[p] begin none of which is a digit nor,
// with signs, one that may end a label or a mask. Eight are looked at at once.
func plainStart(b []byte, lo, p int, signs bool) int {
	for p-8 >= lo {
		x := binary.LittleEndian.Uint64(b[p-8 : p])
		y := x &^ highs
		found := (y + 0x50*lows) &^ (y + 0x46*lows)
		if signs {
			found |= ^((y ^ ']'*lows) + 0x7F*lows) | ^((y ^ '*'*lows) + 0x7F*lows)
		}
		if found &= ^x & highs; found != 0 {
			return p - bits.LeadingZeros64(found)>>3
		}
		p -= 8
	}
	for p > lo && !isDigit(b[p-1]) && !(signs && (b[p-1] == ']' || b[p-1] == '*')) {
		p--
	}
	return p
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
		if r := &m.pend[k]; m.cutting(r) && r.start <= at && at < r.end && r.end <= m.base+int64(m.v.start(m.near.start)) && r.start >= m.base {
			return m.v.index(int(r.start - m.base))
		}
	}
	return -1
}

// taken reports whether b[p] is in a finding, or in what is likely to become one.
func (m *machine) taken(p int) bool {
	at := m.base + int64(m.v.start(p))
	for k := range min(m.ncuts, len(m.cuts)) {
		if c := &m.cuts[k]; c.start <= at && at < c.end {
			return true
		}
	}
	for k := range m.pend {
		if r := &m.pend[k]; r.start <= at && at < r.end && m.cutting(r) {
			return true
		}
	}
	return false
}

// cutting reports whether the words in what r reads don't count as context: a likely reading, but no topic, which is told in
// words and stays.
func (m *machine) cutting(r *reading) bool {
	return r.score >= likelyScore && !m.s.recs[r.rec].Category.Special()
}
