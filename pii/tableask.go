package pii

import "bytes"

// What a pasted chat or mail asks for in one line and answers in the next: the answer is another's, so that speakers are
// named before both or one is quoted more deeply than the other.

// quotation returns how deeply a line is quoted, and where it begins behind the signs of that.
func quotation(line []byte) (level, from int) {
	for i, c := range line {
		switch {
		case c == '>':
			level, from = level+1, i+1
		case c != ' ' && c != '\t':
			return level, from
		}
	}
	return level, from
}

// speakerMax is how long a speaker and the time before may be, in bytes.
const speakerMax = 48

// speaker returns where a line begins behind who says it, or behind the dash of a dialogue: "[14:06] kund: …", "– …".
func speaker(line []byte) int {
	if bytes.HasPrefix(line, []byte("- ")) {
		return 2
	}
	for i, c := range line[:min(len(line), speakerMax)] {
		if c == ':' && i > 0 && i+1 < len(line) && line[i+1] == ' ' && !isDigit(line[i-1]) {
			return i + 2
		}
	}
	return 0
}

// says reports whether somebody says a sentence in a line: "kund: det går inte."
func says(line []byte) bool {
	from := speaker(line)
	end := bytes.TrimRight(line, " \t\r")
	return from > 0 && len(end) > from && bytes.IndexByte([]byte(".!?"), end[len(end)-1]) >= 0
}

// question makes the questions of line a header of one row, the answer.
func (m *machine) question(line []byte) {
	t, s := &m.table, m.s
	t.cols, t.delim = t.cols[:0], '?'
	c := m.addColumn()
	t.spoken = speaker(line) > 0
	questions(line, func(sentence []byte) {
		if !bytes.HasSuffix(sentence, []byte("?")) || labelIn(sentence) { // with what it asks for in it
			return
		}
		t.stem.reset(0)
		s.asks.stems.walk(&t.stem, sentence, len(sentence), true)
		for _, x := range t.stem.hits {
			for _, r := range s.asks.recs[x.term] {
				if s.recs[r].Answer != nil {
					c.asked = appendNew(c.asked, r)
				} else {
					c.says[r] = relFor
				}
			}
		}
		m.asksFor(c, sentence)
	})
	if !c.tells() {
		t.cols = t.cols[:0]
	}
}

// asksFor adds to c the recognizers of numbers that a question names by a word of For, and by none that speaks against them.
func (m *machine) asksFor(c *column, sentence []byte) {
	t, s := &m.table, m.s
	t.stem.reset(0)
	s.stems.walk(&t.stem, sentence, len(sentence), true)
	for _, rel := range [...]int8{relFor, relAgainst} {
		for _, x := range t.stem.hits {
			for r := range s.recs {
				if s.recs[r].Words == nil && s.rel[int(x.term)*len(s.recs)+r] == rel && (rel == relFor || c.says[r] == relFor) {
					c.says[r] = rel
				}
			}
		}
	}
}
