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
	settled    int // how often readings had been settled
	words      []nearTerm
	before     int  // of words stand before it, the others behind
	unit       bool // a sign of a unit stands at it
}

type nearTerm struct {
	term   uint16
	before bool
	passed bool // another number stands between
	beyond bool // a finding, a label or a mask stands between
	dist   int16
}

// look makes m.near the context of b[start:end].
func (m *machine) look(start, end int) {
	n := &m.near
	same := n.valid && n.start == start
	if same && n.end == end {
		return
	}
	same = same && n.settled == m.settled
	n.valid = false
	stop := m.stopBehind(end)
	if m.short {
		return
	}
	lo := m.lookFrom(start)
	m.walk(lo, min(len(m.v.b), stop+1))
	if same {
		n.words = n.words[:n.before]
	} else {
		n.start, n.settled, n.words = start, m.settled, n.words[:0]
		m.lookBehind(lo, start)
		m.misspeltNear(n, lo, start, end, stop, false)
		n.before = len(n.words)
	}
	n.valid, n.end, n.unit = true, end, unitSign(m.v.b, start, end)
	attached := stop < len(m.v.b) && m.v.b[stop] != '\n'
	for k := len(m.stem.hits) - 1; k >= 0; k-- {
		h := &m.stem.hits[k]
		if int(h.end) <= end {
			break
		}
		if int(h.start) < end || int(h.end) > stop || attached && namesNext(m.v.b[h.start:stop], int(h.end-h.start)) {
			continue
		}
		n.words = append(n.words, nearTerm{term: h.term, dist: int16(int(h.start) - end)})
	}
	if !attached {
		m.misspeltNear(n, lo, start, end, stop, true)
	}
}

// namesNext reports whether the word b[:n] before a number, a mark or a label, which stands behind b, names that, and not what stands before the
// word: it is near, and no sentence ends between. The stop of an abbreviation, "tlf. 4123", ends none.
func namesNext(b []byte, n int) bool {
	if len(b)-n > namesNear {
		return false
	}
	if n <= abbreviated && n < len(b) && b[n] == '.' {
		n++
	}
	for i := n; i+1 < len(b); i++ {
		if (b[i] == '.' || b[i] == '!' || b[i] == '?') && isBlank(b[i+1]) {
			return false
		}
	}
	return true
}

// abbreviated is how long a word is at most, in bytes, whose stop abbreviates it.
const abbreviated = 8

// stopBehind returns where the words end that may belong to what ends at b[end]: at the
// next number, mark, label or line end.
func (m *machine) stopBehind(end int) int {
	b := m.v.b
	stop, most := end, min(len(b), end+reachAfter)
	for stop < most && (!stops[b[stop]] || b[stop] == '*' && !m.maskAt(stop)) {
		stop++
	}
	m.short = m.short || stop == len(b) && !m.eof
	return stop
}

// lookFrom returns from where on the words before b[start] are looked at.
func (m *machine) lookFrom(start int) int {
	lo := m.v.index(m.v.start(start) - rawBefore)
	if near := start - reachBefore - 1; lo < near && !m.signed() && m.cutEdge(start) <= near {
		return near // there is nothing that doesn't count
	}
	return lo
}

// signed reports whether the view holds what a label or a mask begins with.
func (m *machine) signed() bool {
	if m.signs == 0 {
		m.signs = 1
		if bytes.IndexByte(m.v.b, '[') >= 0 || bytes.IndexByte(m.v.b, '*') >= 0 {
			m.signs = 2
		}
	}
	return m.signs == 2
}

// stops are the bytes at which what stands behind a number may end.
var stops = [256]bool{'0': true, '1': true, '2': true, '3': true, '4': true, '5': true, '6': true, '7': true, '8': true, '9': true,
	'@': true, '[': true, '\n': true, '*': true}

// listen notes whose words of For stand near the numbers of the chain. m.said then has a bit for each
// such recognizer, and perhaps those of others.
func (m *machine) listen() {
	m.heard = true
	start, end := int(m.groups[0].start), int(m.groups[len(m.groups)-1].end)
	stop := m.stopBehind(end)
	if m.short || m.hint != nil || len(m.table.cells) > 0 {
		m.short = false // it may not matter
		return
	}
	lo := m.lookFrom(start)
	m.walk(lo, min(len(m.v.b), stop+1))
	m.said = 0
	for k := len(m.stem.hits) - 1; k >= 0 && int(m.stem.hits[k].end) > lo; k-- {
		m.said |= m.s.says[m.stem.hits[k].term]
	}
	n := &m.near
	n.valid, n.words = false, n.words[:0]
	m.misspeltNear(n, lo, start, end, stop, false)
	m.misspeltNear(n, lo, start, end, stop, true)
	for i := range n.words {
		m.said |= m.s.says[n.words[i].term]
	}
}

// mayspeak reports whether a word of For of recognizer r may be near, as listen heard.
func (m *machine) mayspeak(r int) bool {
	if !m.heard {
		m.listen()
	}
	return m.said>>(r&63)&1 != 0
}

// spoken reports whether a word of For of recognizer r is near b[start:end], or may be.
func (m *machine) spoken(r, start, end int) bool {
	if !m.mayspeak(r) {
		return false
	}
	m.look(start, end)
	if m.short || len(m.table.cells) > 0 || m.hint != nil && m.hint.says[r] {
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
