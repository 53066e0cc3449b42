package pii

// A hint is what is known of a text before it is read: the words of the field's name, or
// of the question before. It belongs to one scanner and is never changed once made.
type hint struct {
	says     []bool   // by recognizer: a word of For was there
	evidence Evidence // FieldName or Asked
	far      int      // how far away the words count as being, in bytes
}

// hintOf returns what the words in text say, or nil if they say nothing.
func (s *Scanner) hintOf(text []byte, e Evidence) *hint {
	var st stemState
	st.reset(0)
	s.stems.walk(&st, text, len(text), true)
	var h *hint
	for _, x := range st.hits {
		for r := range s.recs {
			if s.rel[int(x.term)*len(s.recs)+r] != relFor {
				continue
			}
			if h == nil {
				h = &hint{says: make([]bool, len(s.recs)), evidence: e}
			}
			h.says[r] = true
		}
	}
	return h
}
