package pii

import (
	"bytes"
	"slices"

	"github.com/sladd-go/sladd/classify"
)

// header makes line the header in force, if it is one: names and nothing else, of which enough say what they name.
func (m *machine) header(line []byte) {
	t := &m.table
	t.cols = t.cols[:0]
	delim, ok := delimiter(line)
	if !ok {
		return
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
	if delim != '\n' {
		tell = m.telling()
	}
	if !enough(delim, cells, tell, blanks) {
		t.cols = t.cols[:0]
	}
}

// delimiter returns what parts the names of a header, a line end where it has one, and whether it holds nothing but names: "namn;
// telefon". A comma may stand within a name that something else parts from others.
func delimiter(line []byte) (delim byte, ok bool) {
	delim = '\n'
	for i, c := range line {
		switch {
		case c == '\t' || c == ';' || c == '|':
			if delim == '\n' || delim == ',' {
				delim = c
			}
		case c == ',':
			if delim == '\n' {
				delim = c
			}
		case isDigit(c) && !loneDigit(line, i) || !wordByte(c) && !headerByte[c]:
			return 0, false
		}
	}
	return delim, true
}

// loneDigit reports whether the digit line[i] stands in a name, alone: "last4", "siste 5".
func loneDigit(line []byte, i int) bool {
	if line[i] > '5' || i+1 < len(line) && isDigit(line[i+1]) {
		return false
	}
	for k := i - 1; k >= 0 && k > i-3; k-- {
		if isLetter(line[k]) {
			return true
		}
		if line[k] != ' ' && line[k] != '_' {
			return false
		}
	}
	return i+2 < len(line) && line[i+1] == ' ' && isLetter(line[i+2])
}

// enough reports whether a line of so many cells is a header, of which so many tell what they name: one where it stands alone,
// else two; with commas and blanks, as a sentence has them, all, three at least.
func enough(delim byte, cells, tell int, blanks bool) bool {
	switch delim {
	case '\n':
		return tell == 1
	case ',':
		return tell > 1 && (!blanks || tell == cells && tell > 2)
	}
	return tell > 1
}

// telling returns how many columns tell what they name. A part of a national number, "sista 4", is one beside a date of birth or another
// part: beside others it is rather a card's. A date of birth by its first letter is one beside a name.
func (m *machine) telling() (n int) {
	t, recs := &m.table, m.s.recs
	of := func(c classify.Category) func(r uint16) bool {
		return func(r uint16) bool { return recs[r].Category == c }
	}
	born, named, parts := false, false, 0
	for i := range t.cols {
		c := &t.cols[i]
		named = named || slices.ContainsFunc(c.asked, of(classify.Name))
		if slices.ContainsFunc(c.asked, of(classify.NationalID)) {
			parts++
		}
		born = born || slices.ContainsFunc(c.asked, of(classify.Birth))
		for r := 0; r < len(recs) && !born; r++ {
			born = c.says[r] == relFor && recs[r].Category == classify.Birth
		}
	}
	for i := range t.cols {
		c := &t.cols[i]
		if parts == 1 && !born {
			c.dropRoles(of(classify.NationalID))
		}
		if !named {
			c.dropRoles(of(classify.Birth))
		}
		if c.tells() {
			n++
		}
	}
	return n
}

// dropRoles takes those that drop picks from what the name says as that of a column alone.
func (c *column) dropRoles(drop func(r uint16) bool) {
	rest := slices.DeleteFunc(c.asked[c.whole:], drop)
	c.asked = c.asked[:c.whole+len(rest)]
}

// addColumn adds a column to the header, with the buffers of a former one.
func (m *machine) addColumn() *column {
	t := &m.table
	if cap(t.cols) == 0 {
		t.cols = newColumns(tableColumns, len(m.s.recs))[:0]
	}
	t.cols = t.cols[:len(t.cols)+1]
	c := &t.cols[len(t.cols)-1]
	c.asked, c.whole = c.asked[:0], 0
	clear(c.says)
	return c
}

// headerByte are what may stand between the letters of a header.
var headerByte = [256]bool{' ': true, '_': true, '-': true, '/': true, '(': true, ')': true, '.': true, ':': true,
	'"': true, '\'': true, '*': true, '#': true, '\r': true}

// nameColumn makes c what a name says. A name alone, without others beside it, asks for its own kind only as a whole.
func (m *machine) nameColumn(c *column, name []byte, alone bool) (tells bool) {
	t, s := &m.table, m.s
	c.asked = c.asked[:0]
	if len(name) == 0 || len(name) > columnName {
		return false
	}
	if !alone {
		name = bytes.TrimRight(name, ".") // of a word cut short: "journalnr."
	}
	t.name = appendKeyWords(t.name[:0], name)
	c.asked = s.askedBy(&t.stem, c.asked, t.name, alone)
	c.whole = len(c.asked)
	if alone {
		return len(c.asked) > 0
	}
	m.roleColumn(c)
	t.stem.reset(0)
	s.stems.walk(&t.stem, t.name, len(t.name), true)
	for _, x := range t.stem.hits {
		for r := range s.recs {
			if rel := s.rel[int(x.term)*len(s.recs)+r]; rel == relFor || rel == relAgainst && c.says[r] != relFor {
				c.says[r] = rel
			}
		}
	}
	return c.tells()
}

// roleColumn makes c what the name that nameColumn was asked about says as that of a column.
func (m *machine) roleColumn(c *column) bool {
	t, a := &m.table, &m.s.asks
	for _, x := range t.stem.hits {
		if a.stems.whole(x, t.name) {
			c.asked = appendNew(c.asked, a.columns[x.term]...)
		}
	}
	return len(c.asked) > 0
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
			if s.recs[r].Answer != nil && (!secret || all && size > 5) {
				recs = appendNew(recs, r)
			}
		}
	}
	return recs
}

// appendNew appends those of more to recs that aren't there.
func appendNew(recs []uint16, more ...uint16) []uint16 {
	for _, r := range more {
		if !slices.Contains(recs, r) {
			recs = append(recs, r)
		}
	}
	return recs
}

// whole reports whether a term that was found in words is all of them.
func (a *stems) whole(x hit, words []byte) bool {
	return int(x.end) == len(words) && int(a.size[x.term]) == lettersIn(words)
}

// lettersIn returns how many symbols of a term the words are, blanks left out.
func lettersIn(words []byte) (n int) {
	for _, c := range words {
		if c != ' ' && c&0xC0 != 0x80 {
			n++
		}
	}
	return n
}
