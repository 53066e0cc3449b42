package pii

import (
	"fmt"
	"unicode/utf8"
)

// Bounds of what one decision looks at. Together they stay below holdMax, so that a
// stream needs to hold back no more.
const (
	blockSize  = 16 << 10 // bytes a whole text is taken in at once
	lookBehind = 384      // bytes kept before the place that is looked at
	chainMax   = 384      // bytes that overlapping readings may span before they are settled
	holdMax    = 1024     // bytes a stream holds back at most
)

// A machine walks one text or stream from left to right. What it decides at
// a place depends on a bounded stretch of text around it and on what it carries: the
// readings that aren't settled and the last findings. So a text in one piece and the
// same text in many give the same findings.
type machine struct {
	s      *Scanner
	v      view
	buf    []byte
	off    []int32
	base   int64 // of v.orig[0] in the text
	eof    bool  // nothing comes after v
	evenTo int   // bytes of v.orig that are known to hold nothing that the view changes
	// Stops before stopAt have been looked at, words before wordAt, a user's own kinds
	// before ownAt, line ends before tableAt, and the numbers that begin before chainAt, in bytes of the text.
	stopAt, wordAt, ownAt, tableAt, chainAt int64
	tailAt                                  int64 // where the run of a finding goes on, or 0
	tailRec                                 int   // whose it is
	at                                      int   // what is looked at, in v.b
	// short says that a decision would have had to look behind the end of v.
	short bool

	tok     Token
	groups  []group // the chain at hand
	chained int     // numbers that begin before it have been read, in v.b
	chars   []byte
	tailSep byte // what stands behind the chain, as separator says
	tail    int

	word    wordState
	cache   *wordCache
	own     ownState
	table   tableState
	recall  recall
	stem    stemState
	tongue  stemState // see rival
	near    context
	said    uint64 // see listen
	heard   bool
	signs   uint8     // see signed
	pend    []reading // not settled, in the order found
	settled int       // how often readings were settled
	pendEnd int64     // the largest end of those in pend
	floor   int64     // end of the last finding
	wall    int64     // what stands before it was settled at a quiet point and is out
	cuts    [8]span   // the last findings, in a ring
	ncuts   int
	out     []Finding
	hint    *hint // what is known of the text, or nil
	rec     int   // recognizer at work, for an error
}

type span struct{ start, end int64 }

func newMachine(s *Scanner) *machine {
	return &machine{s: s, pend: make([]reading, 0, 64), groups: make([]group, 0, 2*maxGroups), chars: make([]byte, 0, 5*maxChars)}
}

// begin makes m ready for a new text.
func (m *machine) begin(dst []Finding) {
	m.pend = m.pend[:0]
	m.wall = 0
	m.floor, m.ncuts, m.base, m.stopAt, m.wordAt, m.ownAt, m.tableAt, m.chainAt, m.tailAt = 0, 0, 0, 0, 0, 0, 0, 0, 0
	m.tableReset()
	m.recall.reset()
	m.out, m.hint = dst, nil
}

// whole walks a text that is there in one piece.
func (m *machine) whole(text []byte) error {
	size, was := blockSize, 0
	for lo := 0; ; {
		hi := len(text)
		if hi-lo > size {
			hi = lo + wholeUnits(text[lo:lo+size])
		}
		pos, err := m.advance(text[lo:hi], int64(lo), hi == len(text))
		m.evenTo = 0
		if err != nil || hi == len(text) {
			return err
		}
		// A block may show nothing, as one of zero-width characters does: then a larger one.
		if pos += lo; pos <= was {
			size *= 2
		} else {
			size = blockSize
		}
		was = pos
		lo = runeStart(text, max(0, pos-lookBehind))
	}
}

// runeStart returns i, or the start of the rune that i stands in.
func runeStart(b []byte, i int) int {
	for k := i; k >= 0 && k > i-utf8.UTFMax && k < len(b); k-- {
		if b[k]&0xC0 != 0x80 {
			return k
		}
	}
	return i
}

// advance looks at block, which begins at base, from where the walk is on. It returns
// the offset in block before which everything has been looked at: len(block), or where it
// needs to see what comes behind.
func (m *machine) advance(block []byte, base int64, eof bool) (pos int, err error) {
	m.base, m.eof, m.short, m.rec = base, eof, false, -1
	m.at = 0
	defer func() {
		if e := recover(); e != nil {
			err = m.failure(m.at)
		}
	}()
	m.buf, m.off = m.v.setFrom(block, m.evenTo, m.buf, m.off)
	m.stem.reset(-1)
	m.pendEnd = 0
	for k := range m.pend {
		m.pendEnd = max(m.pendEnd, m.pend[k].end)
	}
	m.near.valid, m.signs, m.said, m.heard = false, 0, ^uint64(0), true
	words := m.s.lexicon != nil
	if words {
		m.wordsFrom(int(m.wordAt - base))
	}
	if len(m.s.own) > 0 {
		m.ownFrom(int(m.ownAt - base))
	}
	if m.s.tables() {
		m.tableFrom(int(m.tableAt - base))
	}
	m.chained = m.v.index(int(m.chainAt - base))
	i := m.walkStops(m.v.index(int(m.stopAt-base)), words)
	m.stopAt = base + int64(m.v.start(i))
	m.chainAt = base + int64(m.v.start(min(m.chained, len(m.v.b))))
	m.wordAt = m.stopAt
	if words {
		m.wordAt = base + int64(m.where())
	}
	m.ownAt = m.stopAt
	if len(m.s.own) > 0 {
		m.ownAt = base + int64(m.v.start(m.own.at))
	}
	m.tableAt = m.stopAt
	if m.s.tables() && !m.table.idle() {
		m.tableAt = base + int64(m.v.start(m.table.at))
	}
	if eof {
		m.settle()
	}
	if m.cache != nil {
		m.s.caches.Put(m.cache)
		m.cache = nil
	}
	if m.tailAt > 0 {
		return int(min(m.stopAt, m.wordAt, m.ownAt, m.tableAt, m.tailAt) - base), nil
	}
	return int(min(m.stopAt, m.wordAt, m.ownAt, m.tableAt) - base), nil
}

// failure is the error for a panic while b[i] was looked at. What the panic
// said is not told: it may hold text.
func (m *machine) failure(i int) error {
	e := &TextError{Offset: m.base, Err: ErrRecognizer}
	if i <= len(m.v.b) {
		e.Offset += int64(m.v.start(i))
	}
	if m.rec >= 0 {
		e.Kind = m.s.recs[m.rec].Kind
	}
	return e
}

// Format hides what the machine holds.
func (m *machine) Format(f fmt.State, _ rune) { fmt.Fprint(f, "pii.machine") }
