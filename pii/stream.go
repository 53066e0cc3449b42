package pii

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"unicode/utf8"
)

// A stream is a text that comes in pieces. Its buffer holds, in this order, what is
// kept to look back at, what was looked at and isn't settled, and what hasn't been looked
// at:
//
//	base <= emitted <= base+pos <= base+len(buf)
//
// with everything before emitted written out, and at most holdMax bytes after it.
type stream struct {
	r       *Redactor
	m       *machine
	report  func(Finding)
	buf     []byte
	base    int64 // of buf[0] in the stream
	pos     int   // where the walk goes on, in buf
	wait    int   // nothing is looked at before the buffer is this long, or a line ends
	emitted int64
	even    span // of the stream: no rune in it is one that a view changes
	found   []Finding
	number  numbering
	err     error
}

// batch is how many bytes more a walk waits for, unless a line ends: twice as many where words are
// looked at. It is as dear to look at one byte as at some.
const batch = 56

func newStream(r *Redactor, report func(Finding)) *stream {
	t := &stream{r: r, report: report}
	t.reset()
	return t
}

func (t *stream) reset() {
	if t.m == nil {
		t.m = newMachine(t.r.s)
	}
	t.m.begin(t.found[:0])
	t.number.reset()
	t.buf, t.base, t.pos, t.wait, t.emitted, t.err = t.buf[:0], 0, 0, 0, 0, nil
	t.even = span{}
}

// write takes the next piece, at most chunk bytes of it, and appends to dst what is settled.
// After an error it appends nothing, ever.
func (t *stream) write(dst, piece []byte, eof bool) ([]byte, error) {
	if t.err != nil {
		return dst, t.err
	}
	t.buf = append(t.buf, piece...)
	switch {
	case eof:
	case len(t.buf) < t.wait && bytes.IndexByte(piece, '\n') < 0:
		return dst, nil
	case len(t.m.pend) == 0 && t.m.tailAt == 0 && t.plain():
		t.wait = len(t.buf) + batch
		return t.emit(dst, t.m.limit(t.buf, t.base, t.pos))
	}
	end := len(t.buf)
	if !eof {
		end = wholeUnits(t.buf)
	}
	lo := runeStart(t.buf, max(0, t.pos-lookBehind))
	t.m.evenTo = 0
	if at := t.base + int64(lo); t.even.start <= at && at < t.even.end {
		t.m.evenTo = int(t.even.end - at)
	}
	n, err := t.m.advance(t.buf[lo:end], t.base+int64(lo), eof)
	t.m.evenTo = 0
	if err != nil {
		t.err = err
		return dst, err
	}
	if t.even = (span{}); t.m.v.off == nil {
		t.even = span{t.base + int64(lo), t.base + int64(end)}
	}
	t.pos = lo + n
	t.wait = len(t.buf) + batch
	if t.r.s.lexicon != nil {
		t.wait += batch
	}
	lim := t.base + int64(end)
	if !eof {
		lim = t.m.limit(t.buf, t.base, t.pos)
	}
	return t.emit(dst, lim)
}

// plain takes the fast way where nothing that was added can begin anything: it moves
// the walk to the end.
func (t *stream) plain() bool {
	if t.r.s.lexicon != nil || len(t.r.s.own) > 0 {
		return false
	}
	from := runeStart(t.buf, max(0, t.pos-1))
	if firstOdd(t.buf, from) >= 0 || nextStop(t.buf, t.pos) < len(t.buf) {
		return false
	}
	t.pos = wholeUnits(t.buf)
	t.m.stopAt = t.base + int64(t.pos)
	if at := t.base + int64(from); t.even.end < at {
		t.even.start = at
	}
	t.even.end = t.m.stopAt
	t.m.wordAt, t.m.ownAt, t.m.tableAt = t.m.stopAt, t.m.stopAt, t.m.stopAt
	return true
}

// emit appends everything up to the offset lim, with the findings treated.
func (t *stream) emit(dst []byte, lim int64) ([]byte, error) {
	was := len(dst)
	for i := range t.m.out {
		f := &t.m.out[i]
		dst = append(dst, t.buf[t.emitted-t.base:f.Start-t.base]...)
		if dst, t.err = t.r.operate(dst, t.buf[f.Start-t.base:f.End-t.base], f, &t.number, t.report); t.err != nil {
			clear(dst[was:])
			return dst[:was], t.err
		}
		t.emitted = f.End
	}
	t.m.out = t.m.out[:0]
	if lim > t.emitted {
		dst = append(dst, t.buf[t.emitted-t.base:lim-t.base]...)
		t.emitted = lim
	}
	if keep := min(t.pos, int(t.emitted-t.base)) - lookBehind; keep > 4*lookBehind {
		keep = runeStart(t.buf, keep)
		n := copy(t.buf, t.buf[keep:])
		t.buf = t.buf[:n]
		t.base += int64(keep)
		t.pos -= keep
		t.wait -= keep
	}
	return dst, nil
}

// limit returns the offset before which nothing can become part of a finding, if the
// walk goes on at b[next], b being text that begins at base: the start of what isn't
// settled, or of the words that something to come may begin with.
func (m *machine) limit(b []byte, base int64, next int) int64 {
	low, i := runeStart(b, max(0, next-max(m.s.left, 16))), next
	odd := m.v.off != nil // letters may be written with more bytes than one
	if odd {
		low = runeStart(b, max(0, next-max(m.s.left, maxSpan, wordsBack)))
	}
	if m.s.lexicon != nil || odd {
		i = low + bytes.LastIndexByte(b[low:next], '\n') + 1
	} else {
		i = lettersAhead(b, low, next, m.s.mixed)
	}
	lim := base + int64(i)
	for k := range m.pend {
		lim = min(lim, m.pend[k].start)
	}
	if m.tailAt > 0 {
		lim = min(lim, m.tailAt)
	}
	return lim
}

// lettersAhead returns where, not before b[low], the word begins that ends before b[next] and, if numbers may begin
// with letters, the two short ones before it.
func lettersAhead(b []byte, low, next int, mixed bool) int {
	i := next
	for words := 0; ; words++ {
		end := i
		i = runStart(b, low, end)
		if i == low || b[i-1] == '\n' || words == 2 || !mixed || end-i > 4 || !allLetters(b[i:end]) {
			return i
		}
		i--
	}
}

// runStart returns where, not before b[low], the bytes before b[end] begin none of which is a blank. Eight are looked
// at at once.
func runStart(b []byte, low, end int) int {
	for end-8 >= low {
		x := binary.LittleEndian.Uint64(b[end-8 : end])
		y := x &^ highs
		space := (y ^ ' '*lows) + 0x7F*lows // not that
		if blanks := (^space | (y+(0x80-'\t')*lows)&^(y+(0x7F-'\r')*lows)) &^ x & highs; blanks != 0 {
			return end - bits.LeadingZeros64(blanks)>>3
		}
		end -= 8
	}
	for end > low && !isBlank(b[end-1]) {
		end--
	}
	return end
}

func allLetters(b []byte) bool {
	for _, c := range b {
		if !isLetter(c) {
			return false
		}
	}
	return true
}

// held returns how many bytes were taken and not written yet.
func (t *stream) held() int { return int(t.base + int64(len(t.buf)) - t.emitted) }

// wholeRunes returns len(b), or where the rune begins that b ends in the middle of.
func wholeRunes(b []byte) int {
	for k := len(b) - 1; k >= 0 && k >= len(b)-utf8.UTFMax+1; k-- {
		if c := b[k]; c >= 0xC0 {
			if !utf8.FullRune(b[k:]) {
				return k
			}
			break
		} else if c < 0x80 {
			break
		}
	}
	return len(b)
}
