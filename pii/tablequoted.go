package pii

import (
	"bytes"
	"slices"

	"github.com/sladd-go/sladd/classify"
)

// quotedField looks whether the ':' at b[i] stands between the quoted name of a program's field for a secret and a quoted word that is
// somebody's name elsewhere: {"password":"Rose"}. Other values words around tell of. It sets m.short where the value isn't there whole.
func (m *machine) quotedField(i int) {
	b, t := m.v.b, &m.table
	from := i - 1
	for from > 0 && i-from <= columnName && fieldByte(b[from-1], '=') {
		from--
	}
	if from == i-1 || from == 0 || b[from-1] != '"' {
		return
	}
	lo, n := m.quotedValue(i + 1)
	if n < 0 {
		return
	}
	if t.name = appendKeyWords(t.name[:0], b[from:i-1]); !m.answersRole(b[lo : lo+n]) {
		return
	}
	c := &t.spare
	c.asked = m.s.fieldAsks(&t.stem, c.asked[:0], t.name)
	if k := slices.IndexFunc(c.asked, func(r uint16) bool { return m.s.recs[r].Category == classify.Credential }); k >= 0 && !m.overLabel(lo, lo+n) {
		m.push(m.reading(int(c.asked[k]), lo, lo+n, quotedBits, FieldName))
	}
}

// quotedBits is what such a field is worth to its value: more than any name.
const quotedBits = 31

// quotedValue returns where the quoted value begins that stands from b[i] on, and how long it is, or -1 where there is none. It sets m.short
// where it isn't there whole.
func (m *machine) quotedValue(i int) (lo, n int) {
	b := m.v.b
	if lo = i; lo < len(b) && b[lo] == ' ' {
		lo++
	}
	switch {
	case lo == len(b):
		m.short = !m.eof
		return lo, -1
	case b[lo] != '"':
		return lo, -1
	}
	lo++
	end := m.v.index(m.v.start(lo) + columnName)
	if n = bytes.IndexByte(b[lo:end], '"'); n < 0 {
		m.short = end == len(b) && !m.eof
	}
	return lo, n
}
