package pii

import (
	"bytes"
	"slices"
)

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
		m.readAnswer(line, at, level)
		return
	}
	k := 0
	for from, more := 0, true; more; k++ {
		var lo, hi int
		if lo, hi, from, more = nextCell(line, from, t.delim); k < len(t.cols) && lo < hi {
			t.cells = append(t.cells, m.cell(at+lo, at+hi, k))
		}
	}
	t.isRow = k == len(t.cols) || t.delim == '\t' && 1 < k && k < len(t.cols)
	if t.isRow = t.isRow && !m.unfilled(); !t.isRow {
		t.cells = t.cells[:0]
	}
}

// readAnswer makes a line, which begins at b[at], the row below a question if somebody else answers in it.
func (m *machine) readAnswer(line []byte, at, level int) {
	t := &m.table
	from := speaker(line)
	if (from == 0 || !t.spoken) && level == t.level || !answers(line[from:]) {
		return
	}
	if lo, hi := trimmed(line, from, len(line)); lo < hi {
		t.cells, t.isRow = append(t.cells, m.cell(at+lo, at+hi, 0)), true
	}
}

// isLabel reports whether a line is a label itself, as in a form that nobody filled in.
func (m *machine) isLabel(line []byte) bool {
	lo, hi := trimmed(line, 0, len(line))
	return bytes.IndexByte(line[hi:], ':') >= 0 || m.names(line[lo:hi], false)
}

// names reports whether label, and nothing less, is what something personal is called; a field may be called as people are, and end in a way
// of its own.
func (m *machine) names(label []byte, field bool) bool {
	t, s := &m.table, m.s
	if len(label) == 0 || len(label) > columnName { // nameColumn reads nothing then
		return false
	}
	if m.nameColumn(&t.spare, label, true) || field && m.roleColumn(&t.spare) {
		return true
	}
	t.stem.reset(0)
	s.stems.walk(&t.stem, t.name, len(t.name), true)
	return slices.ContainsFunc(t.stem.hits, func(x hit) bool {
		return s.says[x.term] != 0 && (s.stems.whole(x, t.name) || field && int(s.stems.size[x.term])+3 >= lettersIn(t.name))
	})
}

// unfilled reports whether the row at hand begins with two labels, as the next header of a form that nobody filled in.
func (m *machine) unfilled() bool {
	t := &m.table
	if len(t.cells) < 2 {
		return false
	}
	for _, c := range t.cells[:2] {
		if !m.names(m.v.b[m.v.index(int(c.start-m.base)):m.v.index(int(c.end-m.base))], false) {
			return false
		}
	}
	return true
}

func (m *machine) cell(lo, hi, column int) cell {
	return cell{m.base + int64(m.v.start(lo)), m.base + int64(m.v.end(hi)), column}
}

// readCells reads the cells that begin before the offset to.
func (m *machine) readCells(to int64) {
	t := &m.table
	for ; t.next < len(t.cells) && t.cells[t.next].start < to; t.next++ {
		c, why := t.cells[t.next], FieldName
		if t.delim == '?' {
			why = Asked
		}
		m.readCell(c, &t.cols[c.column], why)
	}
}

// readCell pushes the best that the recognizers asked for by the column make of the cell. A name says more than a question.
func (m *machine) readCell(x cell, c *column, why Evidence) {
	if len(c.asked) == 0 || x.end-x.start > answerMax {
		return
	}
	lo, hi := m.v.index(int(x.start-m.base)), m.v.index(int(x.end-m.base))
	text := m.v.b[lo:hi]
	if nothing(text) || m.overLabel(lo, hi) {
		return
	}
	var best reading
	for _, r := range c.asked {
		m.rec = int(r)
		if start, end, rd := m.s.recs[r].read(text); rd.Bits > int(best.score) {
			best = m.reading(int(r), lo+start, lo+end, rd.Bits, rd.Evidence|why)
		}
		m.rec = -1
	}
	if best.score == 0 {
		return
	}
	if why == FieldName {
		best.score += namedBits
	}
	m.push(best)
}

// namedBits is what the name of a field is worth to its value.
const namedBits = 8

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
