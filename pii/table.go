package pii

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"github.com/sladd-go/sladd/classify"
)

// Bounds of tables: bytes of a line that is a header or a row, columns, and bytes of a name.
const (
	tableLine    = 320
	tableColumns = 16
	columnName   = 40
)

// A column is what the name of a column says of the values below it.
type column struct {
	says  []bool   // by recognizer: a word of its For is in the name
	asked []uint16 // recognizers whose Answer reads a value
}

func (c *column) tells() bool { return len(c.asked) > 0 || slices.Contains(c.says, true) }

// A cell is a value of the row at hand, blanks and quotes around it left out, in bytes of the text.
type cell struct {
	start, end int64
	column     int
}

// A tableState is what a line says of those behind it: a header names the columns of the rows below it, as the name of
// a field does in JSON; a name on a line of its own is a header of one row. It keeps its buffers from one text to the next.
type tableState struct {
	at     int   // line ends before it have been looked at, in the view
	line   int64 // where the line at hand begins, in the text
	unread bool  // the line at hand may be a row and hasn't been read
	isRow  bool  // the line at hand is a row

	cols   []column // of the header in force
	delim  byte     // between its names; a line end where it has one name, '?' where it is a question
	level  int      // of its quotation
	passed bool     // an empty line stands behind it, which doesn't part one name or a question from its value
	cells  []cell   // of the row at hand
	next   int      // the first that hasn't been read

	name  []byte
	stem  stemState
	spare column // of a name that isn't one of the header's
}

// tableFrom begins a view whose line ends before the offset pos have been looked at.
func (m *machine) tableFrom(pos int) { m.table.at = m.v.index(pos) }

// tableReset begins a text.
func (m *machine) tableReset() {
	t := &m.table
	t.at, t.line, t.unread, t.isRow, t.next = 0, 0, false, false, 0
	t.cols, t.cells = t.cols[:0], t.cells[:0]
}

// tableTo looks at the line ends before b[to], and reads the cells that begin before it. It sets m.short where
// a row isn't there whole.
func (m *machine) tableTo(to int) {
	t, b := &m.table, m.v.b
	for {
		if t.unread {
			if m.readRow(t.at); m.short {
				return
			}
		}
		m.readCells(m.base + int64(m.v.start(to)))
		if t.at >= to {
			return
		}
		n := bytes.IndexByte(b[t.at:to], '\n')
		if n < 0 {
			t.at = to
			return
		}
		m.lineEnds(t.at + n)
		t.at += n + 1
		t.line = m.base + int64(m.v.start(t.at))
		t.unread, t.isRow, t.cells, t.next = len(t.cols) > 0, false, t.cells[:0], 0
	}
}

// lineEnds looks at the line at hand, which ends before the line end b[at].
func (m *machine) lineEnds(at int) {
	t := &m.table
	if t.line < m.base || m.base+int64(m.v.start(at))-t.line > tableLine {
		t.cols = t.cols[:0]
		return
	}
	line := m.v.b[m.v.index(int(t.line-m.base)):at]
	level, from := quotation(line)
	line = line[from:]
	single := t.delim == '\n' || t.delim == '?'
	switch {
	case t.isRow && !single, len(t.cols) > 0 && ruled(line):
	case len(t.cols) > 0 && single && !t.isRow && !t.passed && allBlank(line):
		t.passed = true
	case bytes.HasSuffix(bytes.TrimRight(line, " \t\r"), []byte("?")):
		t.level, t.passed = level, false
		m.question(line)
	default:
		t.level, t.passed = level, false
		m.header(line)
	}
}

// ruled reports whether a line only parts the header from the rows, as in Markdown.
func ruled(line []byte) bool {
	return bytes.Count(line, []byte("-")) > 2 && len(bytes.Trim(line, "-|:+= \t\r")) == 0
}

// header makes line the header in force, if it is one: names and nothing else, of which enough say what they name.
func (m *machine) header(line []byte) {
	t := &m.table
	t.cols = t.cols[:0]
	delim := byte('\n')
	for _, c := range line {
		switch {
		case c == '\t' || c == ';' || c == '|':
			if delim == '\n' || delim == ',' {
				delim = c
			}
		case c == ',':
			if delim == '\n' {
				delim = c
			}
		case isDigit(c) || !wordByte(c) && !headerByte[c]:
			return
		}
	}
	t.delim = delim
	cells, tell, blanks := 0, 0, false
	for from, more := 0, true; more; cells++ {
		var lo, hi int
		if lo, hi, from, more = nextCell(line, from, delim); hi-lo > columnName || cells == tableColumns {
			t.cols = t.cols[:0]
			return
		}
		blanks = blanks || cells > 0 && hi > lo && line[lo-1] == ' '
		if c := m.addColumn(); m.nameColumn(c, line[lo:hi], delim == '\n') {
			tell++
		}
	}
	switch {
	case delim == '\n' && tell == 1, delim != ',' && tell > 1:
	case delim == ',' && tell > 1 && (!blanks || tell == cells && tell > 2):
	default:
		t.cols = t.cols[:0]
	}
}

// addColumn adds a column to the header, with the buffers of a former one.
func (m *machine) addColumn() *column {
	t := &m.table
	if n := len(t.cols); n < cap(t.cols) {
		t.cols = t.cols[:n+1]
	} else {
		t.cols = append(t.cols, column{})
	}
	c := &t.cols[len(t.cols)-1]
	if cap(c.says) < len(m.s.recs) {
		c.says = make([]bool, len(m.s.recs))
	}
	c.says, c.asked = c.says[:len(m.s.recs)], c.asked[:0]
	clear(c.says)
	return c
}

// headerByte are what may stand between the letters of a header.
var headerByte = [256]bool{' ': true, '_': true, '-': true, '/': true, '(': true, ')': true, '.': true, ':': true, '"': true, '\'': true, '*': true, '#': true, '\r': true}

// nextCell returns the bounds of what stands in line from that index on up to the delimiter, trimmed, the index behind
// the delimiter and whether there is more. The bars around a row part nothing.
func nextCell(line []byte, from int, delim byte) (lo, hi, next int, more bool) {
	if delim == '|' && allBlank(line[:from]) {
		for k := from; k < len(line); k++ {
			if line[k] == '|' {
				from = k + 1
			}
			if !isBlank(line[k]) {
				break
			}
		}
	}
	n := -1
	if delim != '\n' {
		n = bytes.IndexByte(line[from:], delim)
	}
	if n < 0 {
		lo, hi = trimmed(line, from, len(line))
		return lo, hi, len(line), false
	}
	lo, hi = trimmed(line, from, from+n)
	next = from + n + 1
	return lo, hi, next, delim != '|' || !allBlank(line[next:])
}

// trimmed returns the bounds of b[lo:hi] without the blanks and quotes around it.
func trimmed(b []byte, lo, hi int) (int, int) {
	for lo < hi && cellEdge[b[lo]] {
		lo++
	}
	for lo < hi && cellEdge[b[hi-1]] {
		hi--
	}
	return lo, hi
}

var cellEdge = [256]bool{' ': true, '\t': true, '\r': true, '"': true, '\'': true, '*': true, ':': true}

func allBlank(b []byte) bool {
	for _, c := range b {
		if !isBlank(c) {
			return false
		}
	}
	return true
}

// nameColumn makes c what a name says. A name alone, without others beside it, asks for its own kind only as a whole.
func (m *machine) nameColumn(c *column, name []byte, alone bool) (tells bool) {
	t, s := &m.table, m.s
	c.asked = c.asked[:0]
	if len(name) == 0 || len(name) > columnName {
		return false
	}
	t.name = appendKeyWords(t.name[:0], name)
	c.asked = s.askedBy(&t.stem, c.asked, t.name, alone)
	if alone {
		return len(c.asked) > 0
	}
	for _, x := range t.stem.hits { // of askedBy
		if int(x.end) == len(t.name) && int(s.asks.stems.size[x.term]) == lettersIn(t.name) {
			c.asked = append(c.asked, s.asks.columns[x.term]...)
		}
	}
	t.stem.reset(0)
	s.stems.walk(&t.stem, t.name, len(t.name), true)
	for _, x := range t.stem.hits {
		for r := range s.recs {
			c.says[r] = c.says[r] || s.rel[int(x.term)*len(s.recs)+r] == relFor
		}
	}
	return c.tells()
}

// readRow looks whether the line at hand, which begins at b[at], is a row of the header in force, and
// where its cells are. It sets m.short where the line isn't there whole.
func (m *machine) readRow(at int) {
	t, b := &m.table, m.v.b
	end := m.v.index(m.v.start(at) + tableLine)
	n := bytes.IndexByte(b[at:end], '\n')
	switch {
	case n >= 0:
		end = at + n
	case end == len(b) && !m.eof:
		m.short = true
		return
	case end < len(b):
		t.unread, t.cols = false, t.cols[:0]
		return
	}
	t.unread = false
	line := b[at:end]
	level, from := quotation(line)
	at, line = at+from, line[from:]
	if ruled(line) || t.delim == '\n' && m.isLabel(line) {
		return
	}
	if t.delim == '?' {
		if from := speaker(line); (from > 0 || level != t.level) && answers(line[from:]) {
			if lo, hi := trimmed(line, from, len(line)); lo < hi {
				t.cells, t.isRow = append(t.cells, m.cell(at+lo, at+hi, 0)), true
			}
		}
		return
	}
	k := 0
	for from, more := 0, true; more; k++ {
		var lo, hi int
		if lo, hi, from, more = nextCell(line, from, t.delim); k < len(t.cols) && lo < hi {
			t.cells = append(t.cells, m.cell(at+lo, at+hi, k))
		}
	}
	if t.isRow = k == len(t.cols) || t.delim == '\t' && 1 < k && k < len(t.cols); !t.isRow {
		t.cells = t.cells[:0]
	}
}

// isLabel reports whether a line is a label itself, as in a form that nobody filled in.
func (m *machine) isLabel(line []byte) bool {
	t, s := &m.table, m.s
	lo, hi := trimmed(line, 0, len(line))
	if bytes.IndexByte(line[hi:], ':') >= 0 || m.nameColumn(&t.spare, line[lo:hi], true) {
		return true
	}
	if hi-lo > columnName {
		return false
	}
	t.stem.reset(0)
	s.stems.walk(&t.stem, t.name, len(t.name), true)
	for _, x := range t.stem.hits {
		if int(x.end) == len(t.name) && int(s.stems.size[x.term]) == lettersIn(t.name) && s.says[x.term] != 0 {
			return true
		}
	}
	return false
}

func (m *machine) cell(lo, hi, column int) cell {
	return cell{m.base + int64(m.v.start(lo)), m.base + int64(m.v.end(hi)), column}
}

// readCells reads the cells that begin before the offset to.
func (m *machine) readCells(to int64) {
	t := &m.table
	for ; t.next < len(t.cells) && t.cells[t.next].start < to; t.next++ {
		c := t.cells[t.next]
		m.readCell(c, &t.cols[c.column])
	}
}

// readCell pushes the best that the recognizers asked for by the column make of the cell.
func (m *machine) readCell(x cell, c *column) {
	if len(c.asked) == 0 || x.end-x.start > answerMax {
		return
	}
	lo, hi := m.v.index(int(x.start-m.base)), m.v.index(int(x.end-m.base))
	text := m.v.b[lo:hi]
	if nothing(text) || m.overLabel(lo, hi) {
		return
	}
	bits, why := int16(namedBits), FieldName
	if m.table.delim == '?' && c != &m.table.spare {
		bits, why = 0, Asked
	}
	best := reading{score: minScore - 1}
	for _, r := range c.asked {
		m.rec = int(r)
		start, end, rd := m.s.recs[r].Answer(text)
		if rd.Bits > 0 && (start < 0 || end <= start || end > len(text)) {
			panic("pii: a recognizer returned bounds outside its text")
		}
		if rd.Bits > int(best.score) {
			best = reading{m.base + int64(m.v.start(lo+start)), m.base + int64(m.v.end(lo+end)), r, int16(rd.Bits), 0, rd.Evidence | why}
		}
		m.rec = -1
	}
	if best.score >= minScore {
		best.score += bits
		m.push(best)
	}
}

// namedBits is what the name of a field is worth to its value.
const namedBits = 8

// fieldAt looks whether the '=' at b[i] stands between a name and its value, at the beginning of a line or behind a '&',
// and reads the value. It sets m.short where the value isn't there whole.
func (m *machine) fieldAt(i int) {
	t, b := &m.table, m.v.b
	if t.isRow {
		return
	}
	from := i
	for from > 0 && i-from <= columnName && (wordByte(b[from-1]) || b[from-1] == '_' || b[from-1] == '-') {
		from--
	}
	if from == i || i-from > columnName || from > 0 && b[from-1] != '\n' && b[from-1] != '&' && b[from-1] != '?' && b[from-1] != ' ' || i+1 < len(b) && isBlank(b[i+1]) {
		return
	}
	if !m.nameColumn(&t.spare, b[from:i], true) {
		return
	}
	end := m.v.index(m.v.start(i) + answerMax)
	n := bytes.IndexAny(b[i+1:end], "\n&;|,")
	switch {
	case n >= 0:
		end = i + 1 + n
	case end == len(b) && !m.eof:
		m.short = true
		return
	case end < len(b):
		return
	}
	if lo, hi := trimmed(b, i+1, end); lo < hi && bytes.IndexByte(b[lo:hi], '=') < 0 {
		m.readCell(m.cell(lo, hi, 0), &t.spare)
	}
}

// columnSays reports whether b[start:end], a number or a marked run, stands in a cell whose column a word of For of
// recognizer r names, and whether it is all that does.
func (m *machine) columnSays(r, start, end int) (says, whole bool) {
	t := &m.table
	if m.s.recs[r].Words != nil { // words are looked at when their line may be over
		return false, false
	}
	lo, hi := m.base+int64(m.v.start(start)), m.base+int64(m.v.end(end))
	for i := range t.cells {
		if c := &t.cells[i]; c.start <= lo && hi <= c.end {
			return t.cols[c.column].says[r], lo == c.start && hi == c.end
		}
	}
	return false, false
}

// askedBy appends to recs the recognizers that the words of a name ask for: with the last of them, as "customer
// last name" does, or where whole with all; with a short word only behind one for a person, so that no "file name" is
// anybody's; for a secret with all of them, as "error code" doesn't.
func (s *Scanner) askedBy(st *stemState, recs []uint16, words []byte, whole bool) []uint16 {
	a := &s.asks
	if a.stems == nil {
		return recs
	}
	st.reset(0)
	a.stems.walk(st, words, len(words), true)
	letters := lettersIn(words)
	for _, x := range st.hits {
		if int(x.end) < len(words) {
			continue
		}
		size := int(a.stems.size[x.term])
		all := size == letters
		if whole && !all || size <= 4 && !all && !someone[string(lastWord(words[:max(0, len(words)-size)]))] {
			continue
		}
		for _, r := range a.recs[x.term] {
			secret := s.recs[r].Category == classify.Credential
			if s.recs[r].Answer != nil && (!secret || all && size > 5) && !slices.Contains(recs, r) {
				recs = append(recs, r)
			}
		}
	}
	return recs
}

// lettersIn returns how many symbols of a term the words are, blanks left out.
func lettersIn(words []byte) int { return utf8.RuneCount(words) - bytes.Count(words, []byte{' '}) }
