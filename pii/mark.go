package pii

import "bytes"

// mark asks the recognizers rs about the mark at b[i].
func (m *machine) mark(i int, rs []uint16) {
	b := m.v.b
	m.settleBefore(i)
	had := len(m.pend)
	at := m.v.start(i)
	cut, cutAt := -1, 0 // a recognizer whose run goes on behind what it was shown
	line, run := -1, -1 // where the line ends, if it is not far; how long the run is, if it is short
	for _, r := range rs {
		c := m.s.recs[r]
		if c.MinRun > 0 && isDigit(b[i]) {
			if run < 0 {
				run = runAround(b, i)
			}
			if run < c.MinRun {
				if hi := i + c.MinRun; !m.eof && hi > len(b) && !m.longRun(i, c.MinRun) && m.short {
					break
				}
				continue
			}
		}
		if line < 0 {
			line = i + 1
			if n := bytes.IndexByte(b[line:min(len(b), line+scanMost)], '\n'); n >= 0 {
				line += n
			} else {
				line = len(b)
			}
		}
		lo := max(0, i-c.Left)
		most := i + c.Right
		if m.v.off != nil {
			lo, most = max(0, i-c.Left, m.v.index(at-leftMost)), min(i+c.Right, m.v.index(at+scanMost))
		}
		hi := min(line, most)
		for lo < i && b[lo]&0xC0 == 0x80 {
			lo++
		}
		if hi == len(b) && !m.eof {
			m.short = true
			break
		}
		m.rec = int(r)
		start, end, rd := c.Scan(b[lo:hi], i-lo)
		m.rec = -1
		if rd.Bits <= 0 {
			continue
		}
		if start < 0 || end <= start || end > hi-lo {
			m.rec = int(r)
			panic("pii: a recognizer returned bounds outside its text")
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
		m.pend = m.pend[:min(had, len(m.pend))]
	} else if cut >= 0 {
		m.beginTail(cut, cutAt)
	}
}

// sure reports whether the run of bytes around the digit at b[i] that aren't blank is in a number that is certain: nobody
// else need look at it. It sets m.short where the run may go on behind the view.
func (m *machine) sure(i int) bool {
	b := m.v.b
	at := m.base + int64(m.v.start(i))
	for k := len(m.pend) - 1; k >= 0; k-- {
		p := &m.pend[k]
		if p.score < certainScore || p.start > at || p.end <= at || m.s.recs[p.rec].Read == nil {
			continue
		}
		end := m.v.index(int(p.end - m.base))
		for n := 0; n < 3 && end < len(b) && (b[end] == '.' || b[end] == ',' || b[end] == ')' || b[end] == '?' || b[end] == '!'); n++ {
			end++
		}
		if m.short = end == len(b) && !m.eof; m.short {
			return false
		}
		if start := m.v.index(int(p.start - m.base)); (start == 0 || isBlank(b[start-1]) || b[start-1] == '(') && (end == len(b) || isBlank(b[end])) {
			return true
		}
	}
	return false
}

// leftMost, scanMost and runMost are the most that Left, Right and MinRun may be.
const leftMost, scanMost, runMost = 128, 384, 64

// runAround returns the length of the run of bytes that aren't blank around b[i], or runMost
// and more.
func runAround(b []byte, i int) int {
	lo, hi := i, i+1
	for lo > 0 && i-lo < runMost && !isBlank(b[lo-1]) {
		lo--
	}
	for hi < len(b) && hi-lo < runMost && !isBlank(b[hi]) {
		hi++
	}
	return hi - lo
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
