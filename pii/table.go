package pii

import (
	"bytes"
	"slices"
)

// Bounds of tables: bytes of a line that is a header or a row, columns, and bytes of a name.
const (
	tableLine    = 320
	tableColumns = 16
	columnName   = 40
)

// A column is what the name of a column says of the values below it.
type column struct {
	says  []int8   // by recognizer: relFor where a word of its For is in the name, else relAgainst where one of Against is
	asked []uint16 // recognizers whose Answer reads a value
	whole int      // so many of them, the first, as the words of a question; the others as the whole name of a column alone
}

// newColumns returns n columns with room for what their names may say.
func newColumns(n, recs int) []column {
	cols, says, asked := make([]column, n), make([]int8, n*recs), make([]uint16, n*askedMost)
	for i := range cols {
		cols[i].says, cols[i].asked = says[i*recs:(i+1)*recs], asked[i*askedMost:i*askedMost:(i+1)*askedMost]
	}
	return cols
}

// askedMost is how many recognizers one name asks for at the most, but for names that are made to.
const askedMost = 8

func (c *column) tells() bool { return len(c.asked) > 0 || slices.Contains(c.says, relFor) }

// A cell is a value of the row at hand, blanks and quotes around it left out, in bytes of the text.
type cell struct {
	start, end int64
	column     int
}

// A tableState is what a line says of those behind it: a header names the columns of the rows below it, as the name of
// a field does in JSON; a name on a line of its own is a header of one row. It keeps its buffers from one text to the next.
type tableState struct {
	at     int   // line ends before it have been looked at, in the view
	lines  bool  // there are more in the view
	line   int64 // where the line at hand begins, in the text
	unread bool  // the line at hand may be a row and hasn't been read
	isRow  bool  // the line at hand is a row
	open   bool  // whether it is a field with its value hasn't been looked at
	run    byte  // what parts names from values in it or, while it is open, in the line before; 0 where that is no such field

	cols   []column // of the header in force
	delim  byte     // between its names; a line end where it has one name, '?' where it is a question
	level  int      // of its quotation
	spoken bool     // a speaker is named before it
	passed bool     // an empty line stands behind it, which doesn't part one name or a question from its value
	talk   bool     // in the line before, somebody said something
	cells  []cell   // of the row at hand
	next   int      // the first that hasn't been read

	name  []byte
	stem  stemState
	spare column // of a name that isn't one of the header's
}

// tableFrom begins a view whose line ends before the offset pos have been looked at.
func (m *machine) tableFrom(pos int) {
	t := &m.table
	t.at = m.v.index(pos)
	t.lines = bytes.IndexByte(m.v.b[t.at:], '\n') >= 0
	t.open = t.open && (t.lines || !m.eof || t.line > 0) // one line alone is no export
}

// idle reports whether nothing is to be done before the end of the view.
func (t *tableState) idle() bool { return !t.lines && !t.unread && !t.open && t.next == len(t.cells) }

// single reports whether the header in force is one name or a question, whose value stands on the next line.
func (t *tableState) single() bool { return t.delim == '\n' || t.delim == '?' }

// tableReset begins a text.
func (m *machine) tableReset() {
	t := &m.table
	t.at, t.line, t.unread, t.isRow, t.next, t.talk, t.open, t.run = 0, 0, false, false, 0, false, true, 0
	t.cols, t.cells = t.cols[:0], t.cells[:0]
}

// tableTo looks at the line ends before b[to], and reads the cells that begin before it. It sets m.short where
// a row isn't there whole.
func (m *machine) tableTo(to int) {
	t, b := &m.table, m.v.b
	for {
		if t.open {
			if m.pairLine(); m.short {
				return
			}
		}
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
		t.unread, t.isRow, t.cells, t.next, t.open = len(t.cols) > 0, false, t.cells[:0], 0, true
	}
}

// lineEnds looks at the line at hand, which ends before the line end b[at].
func (m *machine) lineEnds(at int) {
	t := &m.table
	if t.line < m.base || m.base+int64(m.v.start(at))-t.line > tableLine {
		t.cols, t.talk = t.cols[:0], true
		return
	}
	line := m.v.b[m.v.index(int(t.line-m.base)):at]
	level, from := quotation(line)
	line = line[from:]
	t.talk = t.talk && allBlank(line) || says(line)
	single := t.single()
	switch {
	case t.run != 0 && t.isRow:
		t.cols = t.cols[:0]
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

// A columnSpeech is what the column that a number stands in says of a kind.
type columnSpeech uint8

const (
	columnMute    columnSpeech = iota // nothing, or there is no column
	columnFor                         // a word of For names it
	columnOther                       // it is another that a word of For names
	columnAgainst                     // a word of Against names it
)

// columnSays returns what the column in whose cell b[start:end], a number or a marked run, stands says of recognizer r, and whether it is
// all that stands there. Beside other words in a note it may be anything.
func (m *machine) columnSays(r, start, end int) (says columnSpeech, whole bool) {
	t := &m.table
	if m.s.recs[r].Words != nil { // words are looked at when their line may be over
		return columnMute, false
	}
	lo, hi := m.base+int64(m.v.start(start)), m.base+int64(m.v.end(end))
	for i := range t.cells {
		if c := &t.cells[i]; c.start <= lo && hi <= c.end {
			whole = lo == c.start && hi == c.end
			switch rel := t.cols[c.column].says[r]; {
			case rel == relFor:
				return columnFor, whole
			case !whole:
			case rel == relAgainst:
				return columnAgainst, whole
			case slices.ContainsFunc(t.cols, func(c column) bool { return c.says[r] == relFor }):
				return columnOther, whole
			}
			return columnMute, whole
		}
	}
	return columnMute, false
}
