package pii

import "bytes"

// A marker is what mark needs to know of a recognizer, side by side with the others of its mark.
type marker struct {
	scan                func(text []byte, i int) (start, end int, r Reading)
	rec                 uint16
	minRun, left, right int16
}

// mark asks the recognizers rs about the mark at b[i].
func (m *machine) mark(i int, rs []marker) {
	b := m.v.b
	m.settleBefore(i)
	had := len(m.pend)
	x := m.marked(i)
	cut, cutAt := -1, 0 // a recognizer whose value goes on behind what it was shown
	for k := range rs {
		r := &rs[k]
		if int(r.minRun) > x.run {
			if m.short = x.open; m.short {
				break
			}
			continue
		}
		lo, most := max(x.low, i-int(r.left)), min(x.most, i+int(r.right))
		for lo < i && b[lo]&0xC0 == 0x80 {
			lo++
		}
		hi := min(x.line, most)
		if m.short = hi == len(b) && !m.eof; m.short {
			break
		}
		start, end, rd := m.scan(r, b[lo:hi], i-lo)
		if all := min(len(b), most); rd.More && hi < all {
			if hi, m.short = all, all == len(b) && !m.eof; m.short {
				break
			}
			start, end, rd = m.scan(r, b[lo:hi], i-lo)
		}
		if rd.Bits <= 0 {
			continue
		}
		start, end = lo+start, lo+end
		if m.weigh(int(r.rec), start, end, rd.Bits, rd); m.short {
			break
		}
		if rd.Bits >= likelyScore && (m.s.recs[r.rec].Rest != nil || end == hi && hi == most && hi < len(b) && !isBlank(b[hi])) {
			cut, cutAt = int(r.rec), end
		}
	}
	if m.short {
		m.pend = m.pend[:min(had, len(m.pend))]
	} else if cut >= 0 {
		m.beginTail(cut, cutAt)
	}
}

// scan returns what recognizer r makes of the mark at text[i].
func (m *machine) scan(r *marker, text []byte, i int) (start, end int, rd Reading) {
	m.rec = int(r.rec)
	start, end, rd = r.scan(text, i)
	if rd.Bits > 0 && (start < 0 || end <= start || end > len(text)) {
		panic("pii: a recognizer returned bounds outside its text")
	}
	m.rec = -1
	return start, end, rd
}

// A marked is what the text around a mark is.
type marked struct {
	low, most int  // no recognizer is shown what lies before or behind
	line      int  // where its line ends, if it isn't far
	run       int  // of a digit: how long its run of bytes that aren't blank is; else, and if it is long, runMost
	open      bool // more of the run may come
}

// marked looks at the text around b[i].
func (m *machine) marked(i int) marked {
	b := m.v.b
	x := marked{low: max(0, i-leftMost), most: i + scanMost, line: len(b), run: runMost}
	if n := bytes.IndexByte(b[i+1:min(len(b), i+1+scanMost)], '\n'); n >= 0 {
		x.line = i + 1 + n
	}
	if m.v.off != nil {
		at := m.v.start(i)
		x.low, x.most = m.v.index(at-leftMost), m.v.index(at+scanMost)
	}
	if isDigit(b[i]) {
		lo, hi := runAround(b, i)
		x.run, x.open = hi-lo, hi == len(b) && !m.eof
	}
	return x
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
