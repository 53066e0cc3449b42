package pii

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Names of fields with their values on one line: "efternamn=berg", "Kundnamn: Minka Strand".

// fieldAt looks whether the '=' or ':' at b[i] stands between a name and its value, and reads the value. It sets m.short where
// the value isn't there whole.
func (m *machine) fieldAt(i int) {
	t, b := &m.table, m.v.b
	if b[i] == ':' && i > 1 && b[i-1] == '"' {
		m.quotedField(i)
		return
	}
	if t.isRow || i+1 == len(b) && m.eof || i+1 < len(b) && isBlank(b[i+1]) != (b[i] == ':') {
		return
	}
	if from := fieldName(b, i); from >= 0 {
		if asks, role := m.fieldAsks(b[from:i], b[i]); asks || role {
			m.fieldValue(i, role)
		}
	}
}

// fieldValue reads what stands behind the sign at b[i] as the value of the field that t.spare is. A role has those alone that are written
// as names are.
func (m *machine) fieldValue(i int, role bool) {
	b, end := m.v.b, m.fieldEnd(i)
	if end < 0 {
		return
	}
	first := i + 1
	if b[i] == '=' && first < end && b[first] == '>' { // name=>berg
		first++
	}
	lo, hi := trimmed(b, first, end)
	if lo == hi || role && !m.fillsRole(b[lo:hi], end) {
		return
	}
	m.readCell(m.cell(lo, hi, 0), &m.table.spare, FieldName)
}

// fillsRole reports whether value, which ends at b[end], is written as names are: "Minka Strand", or one alone where no sentence goes on.
func (m *machine) fillsRole(value []byte, end int) bool {
	return capitals(value) && (bytes.IndexByte(value, ' ') > 0 || !sentenceOn(m.v.b, end) && m.answersRole(value))
}

// fieldAsks makes t.spare what the name of a field before the sign says, and reports whether it asks for its value, as "efternamn="
// does, or is a role that somebody may have, as in "Ansvarig: Minka Strand".
func (m *machine) fieldAsks(name []byte, sign byte) (asks, role bool) {
	c := &m.table.spare
	asks = m.nameColumn(c, name, true)
	if sign != ':' {
		return asks, false
	}
	if asks { // names alone: other values have signs within
		c.asked = slices.DeleteFunc(c.asked, func(r uint16) bool { return m.s.recs[r].Columns == nil })
		asks = len(c.asked) > 0
	}
	return asks, !asks && m.roleColumn(c)
}

// fieldEnd returns where the value ends that begins behind the sign at b[i], or -1 where there is none, or where it isn't
// there whole: then it sets m.short.
func (m *machine) fieldEnd(i int) int {
	b := m.v.b
	end := m.v.index(m.v.start(i) + answerMax)
	n := fieldStop(b[i+1 : end])
	switch {
	case n >= 0:
		end = i + 1 + n
	case end == len(b) && !m.eof:
		m.short = true
		return -1
	case end < len(b):
		return -1
	}
	if end < len(b) && b[end] == '=' {
		return -1
	}
	if b[i] != ':' {
		return end
	}
	if end < len(b) && b[end] == '&' && b[end-1] == ' ' { // one of two, of whom both may be a company: Ek & Lind AB
		return -1
	}
	end = valueEnd(b, i+1, end)
	if end < len(b) && isDigit(b[end]) && shortCapitals(b[i+1:end]) { // the letters of a plate
		return -1
	}
	return end
}

// fieldStop returns where in b the sign stands that ends the value of a field, or -1. The strokes of a date, 14/03/1978, end none.
func fieldStop(b []byte) int {
	for n, c := range b {
		switch c {
		case '\n', '&', ';', '|', ',', '(', '=':
			return n
		case '/':
			if n == 0 || !isDigit(b[n-1]) || n+1 < len(b) && !isDigit(b[n+1]) {
				return n
			}
		}
	}
	return -1
}

// answersRole reports whether one word alone tells who has a role: behind it "Uzma" does, "Unknown" doesn't, nor what is said in a
// conversation: "Super!".
func (m *machine) answersRole(word []byte) bool {
	if m.table.talk {
		return false
	}
	for i, c := range word {
		if !wordByte(c) && c != '-' && (c != '.' || i+1 < len(word)) {
			return false
		}
	}
	return m.s.lexicon.Lookup(bytes.TrimSuffix(word, []byte(".")))&m.s.lexicon.Roles != 0
}

// sentenceOn reports whether a sentence goes on behind a comma at b[i]: "kund: tja, det går inte".
func sentenceOn(b []byte, i int) bool {
	return i+2 < len(b) && b[i] == ',' && b[i+1] == ' ' && 'a' <= b[i+2] && b[i+2] <= 'z'
}

// shortCapitals reports whether b is three capitals at most, blanks left out.
func shortCapitals(b []byte) bool {
	n := 0
	for _, c := range b {
		switch {
		case 'A' <= c && c <= 'Z':
			n++
		case c != ' ':
			return false
		}
	}
	return n < 4
}

// fieldName returns where the name begins that ends before the sign at b[i], or -1: before '=' one word, at the
// beginning of a line or behind what parts it from the field before; before ':' all words of a line, or of a part of it.
func fieldName(b []byte, i int) int {
	from := i
	for from > 0 && i-from <= columnName && fieldByte(b[from-1], b[i]) {
		from--
	}
	for from < i && b[from] == ' ' {
		from++
	}
	if from == i || i-from > columnName || !partedBefore(b, from, b[i]) {
		return -1
	}
	return from
}

// fieldByte reports whether c may stand in the name of a field before the sign.
func fieldByte(c, sign byte) bool {
	return wordByte(c) || c == '_' || c == '-' || c == ' ' && sign != '='
}

// partedBefore reports whether what stands before b[from] parts the name of a field, which begins there, from others: "?name=",
// "; Namn:".
func partedBefore(b []byte, from int, sign byte) bool {
	if from == 0 || b[from-1] == '\n' {
		return true
	}
	before := b[from-1]
	if before == ' ' && from > 1 {
		before = b[from-2]
	}
	switch sign {
	case '=':
		return before == '&' || before == '?' || b[from-1] == ' '
	case ':':
		return strings.IndexByte(",;/|.>*)\n", before) >= 0
	}
	return false
}

// valueEnd returns where the value ends that begins at b[lo]: before the name of the next field, digits, and what begins a new
// sentence, within b[:end].
func valueEnd(b []byte, lo, end int) int {
	for k := lo; k < end; k++ {
		switch c := b[k]; {
		case c == ':':
			for k > lo && wordByte(b[k-1]) {
				k--
			}
			return k
		case isDigit(c), c == '.' && k+1 < end && b[k+1] == ' ' && k > lo+3 && wordByte(b[k-3]) && wordByte(b[k-2]) && wordByte(b[k-1]):
			return k
		}
	}
	return end
}

// capitals reports whether each word of b begins with a capital, one of two or three letters between others excepted.
func capitals(b []byte) bool {
	words := bytes.FieldsSeq(b)
	n, bare := 0, 0
	for w := range words {
		r, _ := utf8.DecodeRune(w)
		if n++; unicode.IsUpper(r) {
			bare = 0
			continue
		}
		if bare++; n == 1 || len(w) > 3 || bare > 2 {
			return false
		}
	}
	return n > 0 && n < 5 && bare == 0
}
