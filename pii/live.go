package pii

import (
	"bytes"
	"fmt"
)

// pastWall returns where a reading begins of which the part before the wall has gone out
// already: at the wall, blanks passed over.
func (m *machine) pastWall(end int64) int64 {
	at := m.wall
	for at < end-1 && at >= m.base && int(at-m.base) < len(m.v.orig) && isBlank(m.v.orig[at-m.base]) {
		at++
	}
	return at
}

// A LiveOption changes what settles a live text.
type LiveOption func(*live)

// SettleExactly lets nothing settle what may still change by what comes behind it, however
// far behind. What comes out is then what Redactor.Append gives for the whole text;
// a name waits for up to 224 bytes behind it, whole lines of them if need be.
func SettleExactly() LiveOption { return func(l *live) { l.mode = exactly } }

// SettleSentences lets the end of a sentence settle it too: a stop, question or
// exclamation mark behind a word of three lower-case letters or more, and a blank.
func SettleSentences() LiveOption { return func(l *live) { l.mode = sentences } }

type liveMode uint8

const (
	lines liveMode = iota
	sentences
	exactly
)

// A live is a stream in which quiet points settle what stands before them: it goes
// out, and what comes behind can't change it. What stands before still speaks for what
// comes, as context. Quiet points are a matter of the text alone, so that it comes out
// the same however it is cut. It is a text of its own behind each of them only in that no value lies
// across one; of such a value the part behind is still a finding.
type live struct {
	t    *stream
	mode liveMode
	err  error
}

func newLive(r *Redactor, report func(Finding), opts []LiveOption) *live {
	l := &live{t: newStream(r, report)}
	for _, o := range opts {
		o(l)
	}
	return l
}

// write takes p and appends to dst what is settled. After an error it appends nothing.
func (l *live) write(dst, p []byte) ([]byte, error) {
	was := len(dst)
	for len(p) > 0 && l.err == nil {
		n := min(len(p), chunk)
		quiet := l.quiet(p[:n])
		if quiet > 0 {
			n = quiet
		}
		l.t.wait = 0 // look at once
		if dst, l.err = l.t.write(dst, p[:n], false); l.err == nil && quiet > 0 {
			dst, l.err = l.t.settle(dst)
		}
		p = p[n:]
	}
	return l.closed(dst, was)
}

// settle appends everything that is held, as at a quiet point.
func (l *live) settle(dst []byte) ([]byte, error) {
	was := len(dst)
	if l.err == nil {
		dst, l.err = l.t.settle(dst)
	}
	return l.closed(dst, was)
}

// end appends everything that is held: the text is at its end.
func (l *live) end(dst []byte) ([]byte, error) {
	was := len(dst)
	if l.err == nil {
		dst, l.err = l.t.write(dst, nil, true)
	}
	return l.closed(dst, was)
}

// closed takes back what was appended if there was an error.
func (l *live) closed(dst []byte, was int) ([]byte, error) {
	if l.err != nil {
		clear(dst[was:])
		return dst[:was], l.err
	}
	return dst, nil
}

// quiet returns how much of p there is up to the first quiet point, or 0.
func (l *live) quiet(p []byte) int {
	if l.mode == exactly {
		return 0
	}
	n := bytes.IndexByte(p, '\n') + 1
	if l.mode == lines {
		return n
	}
	if n == 0 {
		n = len(p)
	}
	for i, c := range p[:n] {
		if isBlank(c) && l.sentence(p[:i]) {
			return i + 1
		}
	}
	if p[n-1] == '\n' {
		return n
	}
	return 0
}

// sentence reports whether a sentence ends with p, which stands behind what the stream has.
func (l *live) sentence(p []byte) bool {
	back := func(i int) byte {
		if i < len(p) {
			return p[len(p)-1-i]
		}
		if i -= len(p); i < len(l.t.buf) {
			return l.t.buf[len(l.t.buf)-1-i]
		}
		return 0
	}
	if c := back(0); c != '.' && c != '!' && c != '?' {
		return false
	}
	for i := 1; i <= 3; i++ {
		if c := back(i); (c < 'a' || c > 'z') && c < 0x80 {
			return false
		}
	}
	return true
}

// settle decides all that isn't decided, as at the end of a text, and goes on.
func (t *stream) settle(dst []byte) ([]byte, error) {
	if t.err != nil {
		return dst, t.err
	}
	end := wholeRunes(t.buf)
	if t.base+int64(end) == t.emitted {
		t.m.wall = t.emitted
		return dst, nil
	}
	lo := runeStart(t.buf, max(0, t.pos-lookBehind))
	n, err := t.m.advance(t.buf[lo:end], t.base+int64(lo), true)
	if err != nil {
		t.err = err
		return dst, err
	}
	t.pos = lo + n
	t.m.wall = t.base + int64(end)
	return t.emit(dst, t.m.wall)
}

// Format writes nothing of the live text but its name.
func (live) Format(f fmt.State, _ rune) { fmt.Fprint(f, "pii.live") }
