package pii

import (
	"bytes"
	"slices"
)

// A jsonLabel is what a value says of the one beside it: {"label": "CPR", "value": "…"}.
type jsonLabel struct {
	object int // where its object begins, 0 where there is none
	says   []bool
	hint   hint
	asked  []uint16 // see keyInfo
	st     stemState
}

// labelled notes the words of a value that names another, in an object.
func (j *jsonWalker) labelled(object int, text []byte) {
	l, s := &j.label, j.r.s
	l.object = 0
	if len(text) > 64 {
		return
	}
	l.st.reset(0)
	s.stems.walk(&l.st, text, len(text), true)
	l.says = slices.Grow(l.says[:0], len(s.recs))[:len(s.recs)]
	clear(l.says)
	for _, x := range l.st.hits {
		for r := range s.recs {
			if s.rel[int(x.term)*len(s.recs)+r] == relFor {
				l.says[r] = true
				l.object = object
			}
		}
	}
	l.hint = hint{says: l.says, evidence: FieldName}
	j.keys.words = appendKeyWords(j.keys.words[:0], bytes.TrimRight(text, ": "))
	if l.asked = j.r.s.askedBy(&j.keys.st, l.asked[:0], j.keys.words, false); len(l.asked) > 0 {
		l.object = object
	}
}
