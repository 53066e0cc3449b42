package pii

// A value can be longer than a recognizer is shown: a signed token of two
// thousand characters. What was shown of it is settled at once, and the rest of its run, up to
// the next blank, is findings of the same kind, tailMax bytes each.
const tailMax = 384

// beginTail settles what is at hand, and notes that the run goes on behind b[end] if the
// reading of recognizer r that ends there has won.
func (m *machine) beginTail(r, end int) {
	m.settle()
	if at := m.base + int64(m.v.end(end)); m.floor == at && len(m.out) > 0 && m.out[len(m.out)-1].Kind == m.s.recs[r].Kind {
		m.tailAt, m.tailRec = at, r
	}
}

// runTail takes the run that goes on at m.tailAt. It sets m.short where the run may go on
// behind the view.
func (m *machine) runTail() {
	b := m.v.b
	for p := m.v.index(int(m.tailAt - m.base)); ; {
		q := p
		for q < len(b) && q-p < tailMax && !isBlank(b[q]) {
			q++
		}
		if q == len(b) && q-p < tailMax && !m.eof {
			m.short = true
			return
		}
		for q < len(b) && q > p && b[q]&0xC0 == 0x80 {
			q--
		}
		if q == p {
			m.tailAt = 0
			return
		}
		m.push(reading{start: m.tailAt, end: m.base + int64(m.v.end(q)), rec: uint16(m.tailRec), score: likelyScore, evidence: HasForm})
		m.settle()
		m.tailAt = m.base + int64(m.v.start(q))
		p = q
	}
}
