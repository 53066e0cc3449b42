package pii

// mark asks the recognizers rs about the mark at b[i].
func (m *machine) mark(i int, rs []uint16) {
	b := m.v.b
	m.settleBefore(i)
	had := len(m.pend)
	at := m.v.start(i)
	cut, cutAt := -1, 0 // a recognizer whose run goes on behind what it was shown
	for _, r := range rs {
		c := m.s.recs[r]
		if c.MinRun > 0 && isDigit(b[i]) && !m.longRun(i, c.MinRun) {
			if m.short {
				break
			}
			continue
		}
		lo := m.v.index(at - c.Left)
		if at < c.Left {
			lo = 0
		}
		for lo < i && b[lo]&0xC0 == 0x80 {
			lo++
		}
		hi, most := i+1, m.v.index(at+c.Right)
		for hi < most && b[hi] != '\n' {
			hi++
		}
		if hi == len(b) && !m.eof {
			m.short = true
			break
		}
		m.rec = int(r)
		start, end, rd := c.Scan(b[lo:hi], i-lo)
		if rd.Bits > 0 && (start < 0 || end <= start || end > hi-lo) {
			panic("pii: a recognizer returned bounds outside its text")
		}
		m.rec = -1
		if rd.Bits <= 0 {
			continue
		}
		m.weigh(int(r), lo+start, lo+end, rd.Bits, rd)
		if m.short {
			break
		}
		if lo+end == hi && hi == most && hi < len(b) && !isBlank(b[hi]) && rd.Bits >= likelyScore {
			cut, cutAt = int(r), hi
		}
	}
	if m.short {
		m.pend = m.pend[:had]
	} else if cut >= 0 {
		m.beginTail(cut, cutAt)
	}
}

// firstDigit reports whether the digit at b[i] is the first in its run of bytes that aren't
// blank, as far as 128 bytes before it tell.
func firstDigit(b []byte, i int) bool {
	for k := i - 1; k >= max(0, i-128) && !isBlank(b[k]); k-- {
		if isDigit(b[k]) {
			return false
		}
	}
	return true
}

// longRun reports whether the run around b[i] is at least n bytes long.
func (m *machine) longRun(i, n int) bool {
	b := m.v.b
	lo, hi := i, i+1
	for lo > 0 && i-lo < n && !isBlank(b[lo-1]) {
		lo--
	}
	for hi < len(b) && hi-lo < n && !isBlank(b[hi]) {
		hi++
	}
	m.short = m.short || hi-lo < n && hi == len(b) && !m.eof
	return hi-lo >= n
}
