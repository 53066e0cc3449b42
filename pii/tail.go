package pii

// A value can be longer than a recognizer is shown: a signed token of two
// thousand characters, a key of forty lines. What was shown of it is settled at once, and the rest is findings of the same kind,
// tailMax bytes each at most: what Rest returns, or, for who has none, the run up to the next blank.
const tailMax = 384

// beginTail settles what is at hand, and notes that the value goes on behind b[end] if the
// reading of recognizer r that ends there has won.
func (m *machine) beginTail(r, end int) {
	m.settle()
	if at := m.base + int64(m.v.end(end)); m.floor == at && len(m.out) > 0 && m.out[len(m.out)-1].Kind == m.s.recs[r].Kind {
		m.tailAt, m.tailRec = at, r
	}
}

// runTail takes what goes on at m.tailAt. It sets m.short where it may go on
// behind the view.
func (m *machine) runTail() {
	score := likelyScore
	if m.s.recs[m.tailRec].Rest != nil { // the beginning told what it is
		score = certainScore
	}
	for m.tailAt > 0 {
		start, end := m.tailPiece(m.v.index(int(m.tailAt - m.base)))
		if m.short {
			return
		}
		if start == end {
			m.tailAt = 0
			return
		}
		at := m.tailAt
		if start > m.v.index(int(at-m.base)) {
			at = m.base + int64(m.v.start(start))
		}
		m.push(reading{start: at, end: m.base + int64(m.v.end(end)), rec: uint16(m.tailRec), score: int16(score), evidence: HasForm})
		m.settle()
		m.tailAt = m.base + int64(m.v.start(end))
	}
}

// tailPiece returns the bounds of the next piece of a value that goes on at b[p]; they are equal where it ends. It sets m.short
// where the piece may go on behind the view.
func (m *machine) tailPiece(p int) (start, end int) {
	b := m.v.b
	if rest := m.s.recs[m.tailRec].Rest; rest != nil {
		return m.restPiece(p, rest)
	}
	q := p
	for q < len(b) && q-p < tailMax && !isBlank(b[q]) {
		q++
	}
	if q == len(b) && q-p < tailMax && !m.eof {
		m.short = true
		return p, p
	}
	for q < len(b) && q > p && b[q]&0xC0 == 0x80 {
		q--
	}
	return p, q
}

// restPiece is tailPiece for a recognizer that has Rest.
func (m *machine) restPiece(p int, rest func(text []byte) (start, end int)) (start, end int) {
	b := m.v.b
	hi := min(len(b), p+tailMax)
	if m.v.off != nil {
		hi = min(hi, m.v.index(m.v.start(p)+tailMax))
	}
	if hi == len(b) && !m.eof {
		m.short = true
		return p, p
	}
	m.rec = m.tailRec
	start, end = rest(b[p:hi])
	if start < 0 || end < start || end > hi-p {
		panic("pii: a recognizer returned bounds outside its text")
	}
	m.rec = -1
	return p + start, p + end
}
