package pii

import "slices"

// wordsFrom begins to lex the words of a new view, of which those before the offset pos
// were looked at. It begins far enough before for what a recognizer is shown.
func (m *machine) wordsFrom(pos int) {
	ws, b := &m.word, m.v.b
	at := m.v.index(pos - wordsBack - wordMax)
	for at > 0 && at < len(b) && !isBlank(b[at-1]) && pos-m.v.start(at) > wordsBack {
		at++
	}
	*ws = wordState{list: ws.list[:0], at: at, from: m.v.index(pos), gap: at}
}

// where returns the offset from which the words are still to be looked at.
func (m *machine) where() int {
	ws := &m.word
	if ws.next < len(ws.list) {
		return m.v.start(max(ws.from, ws.list[ws.next].Start))
	}
	return m.v.start(max(ws.from, ws.at))
}

// wordsTo looks at the words that begin before b[to].
func (m *machine) wordsTo(to int) {
	s, ws := m.s, &m.word
	for {
		if ws.next > 8*wordsBefore {
			n := copy(ws.list, ws.list[ws.next-wordsBefore:])
			ws.list, ws.next = ws.list[:n], wordsBefore
		}
		if ws.next >= len(ws.list) && !m.lexWord() {
			return
		}
		w := &ws.list[ws.next]
		if w.Start >= to {
			return
		}
		if w.Start >= ws.from {
			again := m.recall.n > 0 && m.recall.find(m.v.b[w.Start:w.End], m.base+int64(m.v.start(w.Start))) >= 0
			if again {
				w.Flags |= Again
			}
			if s.triggerClass&w.Class != 0 || (s.triggerFlags|mayCall)&w.Flags != 0 {
				m.recall.nfresh = 0
				if m.trigger(ws.next); m.short {
					return
				}
				if m.recall.nfresh > 0 {
					m.recall.keep(&m.v, m.base)
				}
			}
			if again {
				ws.list[ws.next].Flags &^= Again
			}
		}
		ws.next++
	}
}

// trigger asks the recognizers of words about word k.
func (m *machine) trigger(k int) {
	ws := &m.word
	class, flags, at := ws.list[k].Class, ws.list[k].Flags, ws.list[k].Start
	first := m.show(k)
	if m.short {
		return
	}
	m.settleBefore(at)
	had := len(m.pend)
	var calls []call
	word := m.v.b[at:ws.list[k].End]
	if flags&mayCall != 0 {
		calls = m.s.calls.of(word)
	}
	// Those that the class or the flags call and those that the word calls, by precedence.
	for on := m.s.words; ; {
		for len(on) > 0 && m.s.recs[on[0]].OnClass&class == 0 && m.s.recs[on[0]].OnFlags&flags == 0 {
			on = on[1:]
		}
		for len(calls) > 0 && !calls[0].fits(word) {
			calls = calls[1:]
		}
		var r uint16
		switch {
		case len(on) > 0 && (len(calls) == 0 || on[0] <= calls[0].rec):
			r = on[0]
			on = on[1:]
		case len(calls) > 0:
			r = calls[0].rec
		default:
			return
		}
		for len(calls) > 0 && calls[0].rec == r {
			calls = calls[1:]
		}
		if m.askWords(int(r), k-first, at); m.short {
			m.pend = m.pend[:min(had, len(m.pend))]
			return
		}
	}
}

// show makes ws.shown the words around word k, no more than the bounds, however much was lexed. It returns the first of them,
// and sets m.short where more are to come.
func (m *machine) show(k int) (first int) {
	ws := &m.word
	orig := m.v.start(ws.list[k].Start)
	last := k
	for last-k < wordsAfter {
		if last+1 >= len(ws.list) && !m.lexWord() {
			if m.short {
				return k
			}
			break
		}
		if next := &ws.list[last+1]; next.Gap == gapFar || m.v.start(next.End)-orig > wordsAhead {
			break
		}
		last++
	}
	first = k
	for first > 0 && k-first < wordsBefore && ws.list[first].Gap != gapFar && orig-m.v.start(ws.list[first-1].Start) <= wordsBack {
		first--
	}
	ws.shown = Words{Text: m.v.b, List: ws.list[first : last+1]}
	return first
}

// within reports whether b[start:end] stands behind the first word of a certain reading of recognizer r that isn't settled.
func (m *machine) within(r, start, end int) bool {
	for i := len(m.pend) - 1; i >= 0; i-- {
		p := &m.pend[i]
		if int(p.rec) == r && p.score >= certainScore && p.start < m.base+int64(m.v.start(start)) && m.base+int64(m.v.end(end)) <= p.end {
			return true
		}
	}
	return false
}

// askWords asks recognizer r about word k of those that are shown, which begins at b[at].
func (m *machine) askWords(r, k, at int) {
	c, w := m.s.recs[r], &m.word.shown
	if c.Once && m.within(r, at, w.List[k].End) {
		return
	}
	m.rec = r
	start, end, rd := c.Words(w, k)
	if rd.Bits > 0 && (start < w.List[0].Start || end <= start || end > w.List[len(w.List)-1].End && end != w.End()) {
		panic("pii: a recognizer returned bounds outside its words")
	}
	m.rec = -1
	if rd.Bits <= 0 {
		return
	}
	// What stands further left may be settled, and is out already in a stream.
	if start = max(start, m.leftmost(at)); start >= end {
		return
	}
	if c.Again && rd.Bits >= certainScore {
		m.recall.note(w, start, end)
	}
	if rd.Evidence == 0 { // where it stands is all there is
		rd.Evidence = Position
	}
	// Words that stand beside labels are seen in another light than they were when
	// values stood there: what wasn't likely then must not become so now.
	if w.besideLabel(k, end) {
		if rd.Bits -= labelledWords; rd.Bits < minScore {
			return
		}
	}
	if !c.wordless || m.hint != nil {
		m.weigh(r, start, end, rd.Bits, rd)
	} else if rd.Bits >= minScore { // no word around changes anything
		m.push(m.reading(r, start, end, rd.Bits, rd.Evidence))
	}
}

// besideLabel reports whether a label stands near word k or near what it begins, which ends at end.
func (w *Words) besideLabel(k, end int) bool {
	last := k
	for last+1 < len(w.List) && w.List[last+1].Start < end {
		last++
	}
	around := w.List[max(0, k-labelReach):min(len(w.List), last+1+labelReach)]
	return slices.ContainsFunc(around, func(w Word) bool { return w.Flags&IsLabel != 0 })
}
