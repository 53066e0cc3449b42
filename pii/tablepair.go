package pii

import (
	"bytes"
	"slices"

	"github.com/sladd-go/sladd/classify"
)

// Lines of an export that each hold one field, its name and its value parted as columns are: "kund;Anna Berg", and below it
// "telefon;070-1740605". The first one looks like the header of a table with two columns; what names the column below it tells
// that there is none.

// pairLine makes the line at hand a row of one cell, if it is such a line: the name of its field speaks for the value as that of a
// column does. It sets m.short where the line or the name below it isn't there whole.
func (m *machine) pairLine() {
	t, b := &m.table, m.v.b
	above := t.run
	t.run = 0
	if t.line < m.base || len(t.cols) > 0 && !t.single() { // a header names more than one
		t.open = false
		return
	}
	at := m.v.index(int(t.line - m.base))
	lo, hi, n, delim := pairName(b[at:])
	name, sign := b[at+lo:at+hi], at+n
	run := delim != 0 && delim == above
	switch {
	case delim == 0 && !m.eof:
		t.run = above
		return
	case !parts[delim] || !run && !m.names(name, true):
		t.open = false
		return
	}
	end, ok := m.pairEnd(at, run)
	if t.open = m.short; m.short {
		t.run = above
	}
	if ok {
		m.pairCell(name, sign, end, run)
	}
}

// pairCell makes what stands behind the sign at b[sign], up to the end of the line, the cell of the field of that name, if it is its value.
func (m *machine) pairCell(name []byte, sign, end int, run bool) {
	t, b := &m.table, m.v.b
	lo, hi, ok := pairValue(b[:end], sign)
	label := ok && m.names(b[lo:hi], true)
	if !ok || label && !run { // a header
		return
	}
	t.cols, t.cells, t.next, t.delim = t.cols[:0], t.cells[:0], 0, b[sign]
	t.run, t.isRow, t.unread = b[sign], true, false
	c := m.addColumn()
	m.nameColumn(c, name, false)
	if lo < hi && !label && m.pairTells(c, b[lo:hi], run) {
		t.cells = append(t.cells, m.cell(lo, hi, 0))
	}
}

// parts are the signs that part the name of a field from its value.
var parts = [256]bool{'\t': true, ';': true, '|': true, ',': true}

// pairName returns the bounds of what may be the name of a field at the beginning of line, behind the signs of a quotation and a bar, where
// the sign that parts it from the value stands, and that sign, or 0 where it isn't there.
func pairName(line []byte) (lo, hi, at int, sign byte) {
	_, at = quotation(line)
	if at < len(line) && line[at] == '|' {
		at++
	}
	lo = at
	for at < len(line) && at-lo <= columnName && (fieldByte(line[at], ':') || line[at] == '"') {
		at++
	}
	if at < len(line) {
		sign = line[at]
	}
	lo, hi = trimmed(line, lo, at)
	return lo, hi, at, sign
}

// pairEnd returns where the line ends that begins at b[at], where the lines above or the one below are such fields too.
func (m *machine) pairEnd(at int, run bool) (end int, ok bool) {
	b := m.v.b
	limit := m.v.index(m.v.start(at) + tableLine)
	n := bytes.IndexByte(b[at:limit], '\n')
	switch {
	case n >= 0:
		end = at + n
	case limit < len(b):
		return 0, false
	case !m.eof:
		m.short = true
		return 0, false
	default:
		return limit, run
	}
	if run {
		return end, true
	}
	below := b[end+1:]
	lo, hi, _, sign := pairName(below)
	if sign == 0 {
		m.short = !m.eof
		return 0, false
	}
	return end, parts[sign] && m.names(below[lo:hi], true)
}

// pairValue returns the bounds of the value behind the sign b[sign] that ends the name, up to the end of b, and whether it is the only one on
// its line. A comma with a blank behind it stands within a value.
func pairValue(b []byte, sign int) (lo, hi int, ok bool) {
	delim := b[sign]
	lo, hi = sign+1, len(b)
	for hi > lo && (b[hi-1] == ' ' || b[hi-1] == '\r' || b[hi-1] == delim) {
		hi--
	}
	for k := lo; k < hi; k++ {
		if b[k] == delim && (delim != ',' || k == lo || b[k+1] != ' ') {
			return 0, 0, false
		}
	}
	if delim == ',' && lo < hi && b[lo] == ' ' { // a sentence
		return 0, 0, false
	}
	lo, hi = trimmed(b, lo, hi)
	return lo, hi, true
}

// pairTells reports whether c, the column that is the name of a field, says something of its value: one that is only a role, as "kund",
// says it of names as they are written. One word on the first line of such fields may be the name of another column.
func (m *machine) pairTells(c *column, value []byte, run bool) bool {
	named := slices.ContainsFunc(c.asked, func(r uint16) bool { return m.s.recs[r].Category == classify.Name })
	switch {
	case !named || c.whole > 0 && run:
		return true
	case bytes.IndexByte(value, ' ') < 0:
		return m.answersRole(value)
	}
	return c.whole > 0 || capitals(value)
}
