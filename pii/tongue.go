package pii

import "slices"

// rival gives x, which is b[start:end], and the readings of the same characters that it competes with their edges, by
// the language around.
func (m *machine) rival(x *reading, start, end int) {
	for k := range m.pend {
		p := &m.pend[k]
		if p.start != x.start || p.end != x.end || p.score < likelyScore {
			continue
		}
		a, b := m.s.recs[p.rec], m.s.recs[x.rec]
		if a.Kind == b.Kind || len(a.tongue) == 0 {
			continue
		}
		lo := m.lookFrom(start)
		m.tongue.reset(runeStart(m.v.b, max(0, lo-stemSlack)))
		m.s.tongues.walk(&m.tongue, m.v.b, min(len(m.v.b), m.stopBehind(end)+1), m.eof)
		p.edge, x.edge = m.edge(a, lo, start, end), m.edge(b, lo, start, end)
	}
}

// edge is what the words of Tongue and Abroad say that m.tongue has found around b[start:end], from b[lo] on.
func (m *machine) edge(c *compiled, lo, start, end int) (bits int16) {
	abroad := false
	for k := range m.tongue.hits {
		h := &m.tongue.hits[k]
		d := int(h.start) - end
		if d < 0 {
			d = start - int(h.end)
		}
		switch {
		case d < 0, int(h.end) <= lo:
		case slices.Contains(c.abroad, h.term):
			abroad = true
		case slices.Contains(c.tongue, h.term):
			bits = max(bits, 3-int16(min(d/32, 2)))
		}
	}
	if abroad {
		bits -= 4
	}
	return bits
}
