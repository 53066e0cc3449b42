package pii

import "bytes"

// ownState is the walk over a view for the matchers.
type ownState struct {
	at    int // positions before it have been tried
	lower []byte
	found [][]int // by matcher: the terms that are in the view
}

// ownFrom begins a view whose positions before the offset pos have been tried.
func (m *machine) ownFrom(pos int) {
	o, b := &m.own, m.v.b
	o.at = m.v.index(pos)
	o.found = o.found[:0]
	folded := false
	for _, r := range m.s.own {
		var found []int
		if mt := m.s.recs[r].Match; mt.gate != nil {
			if !folded {
				folded = true
				o.lower = appendLower(o.lower[:0], b)
			}
			found = mt.gate.MatchThreadSafe(o.lower)
		}
		o.found = append(o.found, found)
	}
}

// ownTo tries the matchers at every beginning of a word before b[to].
func (m *machine) ownTo(to int) {
	o, b := &m.own, m.v.b
	for ; o.at < to; o.at++ {
		p := o.at
		if !beginsOwn(b, p) {
			continue
		}
		end := min(len(b), p+ownMax)
		if n := bytes.IndexByte(b[p:end], '\n'); n >= 0 {
			end = p + n
		} else if end == len(b) && !m.eof {
			m.short = true
			return
		}
		if m.pushOwn(p, end); m.short {
			return
		}
	}
}

// beginsOwn reports whether a match may begin at b[p]: a word does, or a sign.
func beginsOwn(b []byte, p int) bool {
	c := b[p]
	return !isBlank(c) && c&0xC0 != 0x80 && !(wordByte(c) && p > 0 && wordByte(b[p-1]))
}

// pushOwn pushes what the matchers find at b[p], of which they see b[p:end]. It sets m.short, and pushes nothing, where more of the text is
// needed.
func (m *machine) pushOwn(p, end int) {
	had := len(m.pend)
	for k, r := range m.s.own {
		n := m.ownMatch(k, int(r), p, end)
		if n == 0 {
			continue
		}
		m.settleBefore(p)
		m.weigh(int(r), p, p+n, ownBits(m.s.recs[r].Recognizer), Reading{Evidence: PolicyTerm})
		if m.short {
			m.pend = m.pend[:min(had, len(m.pend))]
			return
		}
	}
}

// ownMatch returns how long the match at b[p:end] of recognizer r is, the k-th that a user brings, or 0 for none, one that ends within a
// word and one that isn't valid.
func (m *machine) ownMatch(k, r, p, end int) int {
	b, match := m.v.b, m.s.recs[r].Match
	m.rec = r
	n := match.longest(b, p, end, &m.own, k)
	if n > 0 && wordByte(b[p+n-1]) && p+n < len(b) && wordByte(b[p+n]) {
		n = 0
	}
	if n > 0 && match.valid != nil && !match.valid(b[p:p+n]) {
		n = 0
	}
	m.rec = -1
	return n
}

// ownBits: what a user calls personal data is; with context words it takes one of them.
func ownBits(r *Recognizer) int {
	if r.Need {
		return likelyScore
	}
	return certainScore
}
