package pii

import "bytes"

// mark asks the recognizers rs about the mark at b[i].
func (m *machine) mark(i int, rs []uint16) {
	b := m.v.b
	m.settleBefore(i)
	had := len(m.pend)
	x := marked{at: i, line: -1, run: -1}
	cut, cutAt := -1, 0 // a recognizer whose value goes on behind what it was shown
	for _, r := range rs {
		c := m.s.recs[r]
		if c.MinRun > 0 && isDigit(b[i]) && m.run(&x) < c.MinRun {
			if m.short = x.open; m.short {
				break
			}
			continue
		}
		lo, hi, most := m.window(&x, c)
		if hi == len(b) && !m.eof {
			m.short = true
			break
		}
		start, end, rd := m.scan(int(r), lo, hi, i)
		if rd.More && hi < min(len(b), most) {
			if hi = min(len(b), most); hi == len(b) && !m.eof {
				m.short = true
				break
			}
			start, end, rd = m.scan(int(r), lo, hi, i)
		}
		if rd.Bits <= 0 {
			continue
		}
		if m.weigh(int(r), start, end, rd.Bits, rd); m.short {
			break
		}
		if rd.Bits >= likelyScore && (c.Rest != nil || end == hi && hi == most && hi < len(b) && !isBlank(b[hi])) {
			cut, cutAt = int(r), end
		}
	}
	if m.short {
		m.pend = m.pend[:min(had, len(m.pend))]
	} else if cut >= 0 {
		m.beginTail(cut, cutAt)
	}
}

// A marked is a mark with what has been found out about the text around it.
type marked struct {
	at   int  // in the view
	line int  // where its line ends, if it isn't far, or -1
	run  int  // how long its run of bytes that aren't blank is, if it is short, or -1
	open bool // more of the run may come
}

// run returns how long the run around a mark is, which it measures once.
func (m *machine) run(x *marked) int {
	if x.run < 0 {
		lo, hi := runAround(m.v.b, x.at)
		x.run, x.open = hi-lo, hi == len(m.v.b) && !m.eof
	}
	return x.run
}

// window returns the bounds of what recognizer c is shown around a mark: some of its line, to b[most] at most.
func (m *machine) window(x *marked, c *compiled) (lo, hi, most int) {
	b, i := m.v.b, x.at
	if x.line < 0 {
		x.line = i + 1
		if n := bytes.IndexByte(b[x.line:min(len(b), x.line+scanMost)], '\n'); n >= 0 {
			x.line += n
		} else {
			x.line = len(b)
		}
	}
	lo, most = max(0, i-c.Left), i+c.Right
	if m.v.off != nil {
		at := m.v.start(i)
		lo, most = max(lo, m.v.index(at-leftMost)), min(most, m.v.index(at+scanMost))
	}
	for lo < i && b[lo]&0xC0 == 0x80 {
		lo++
	}
	return lo, min(x.line, most), most
}

// scan returns what recognizer r makes of the mark at b[i], of which it is shown b[lo:hi].
func (m *machine) scan(r, lo, hi, i int) (start, end int, rd Reading) {
	m.rec = r
	start, end, rd = m.s.recs[r].Scan(m.v.b[lo:hi], i-lo)
	if rd.Bits > 0 && (start < 0 || end <= start || end > hi-lo) {
		panic("pii: a recognizer returned bounds outside its text")
	}
	m.rec = -1
	return lo + start, lo + end, rd
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
		end := behindStops(b, m.v.index(int(p.end-m.base)))
		if m.short = end == len(b) && !m.eof; m.short {
			return false
		}
		if standsAlone(b, m.v.index(int(p.start-m.base)), end) {
			return true
		}
	}
	return false
}

// behindStops returns the index behind what ends sentences and parentheses at b[i], of which it takes three at most.
func behindStops(b []byte, i int) int {
	for n := 0; n < 3 && i < len(b); n, i = n+1, i+1 {
		switch b[i] {
		case '.', ',', ')', '?', '!':
		default:
			return i
		}
	}
	return i
}

// standsAlone reports whether blanks are about b[start:end], or a parenthesis before it.
func standsAlone(b []byte, start, end int) bool {
	return (start == 0 || isBlank(b[start-1]) || b[start-1] == '(') && (end == len(b) || isBlank(b[end]))
}

// leftMost, scanMost and runMost are the most that Left, Right and MinRun may be.
const leftMost, scanMost, runMost = 128, 384, 64

// runAround returns the bounds of the run of bytes that aren't blank around b[i], or of runMost of them.
func runAround(b []byte, i int) (lo, hi int) {
	lo, hi = i, i+1
	for lo > 0 && i-lo < runMost && !isBlank(b[lo-1]) {
		lo--
	}
	for hi < len(b) && hi-lo < runMost && !isBlank(b[hi]) {
		hi++
	}
	return lo, hi
}

// firstDigit reports whether the digit at b[i] is the first in its run of bytes that aren't
// blank, nor part the cells of a table, as far as 128 bytes before it tell.
func firstDigit(b []byte, i int) bool {
	for k := i - 1; k >= max(0, i-128) && !isBlank(b[k]) && b[k] != ';' && b[k] != '|'; k-- {
		if isDigit(b[k]) {
			return false
		}
	}
	return true
}
