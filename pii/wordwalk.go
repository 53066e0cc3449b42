package pii

import (
	"math/bits"
	"slices"
)

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
			ws.drop(ws.next - wordsBefore)
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
			if calls := w.calls | s.calls.flags[w.Flags]; calls != 0 {
				m.recall.nfresh = 0
				if m.trigger(ws.next, calls); m.short {
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

// drop forgets the first n words of the list.
func (ws *wordState) drop(n int) {
	ws.list = ws.list[:copy(ws.list, ws.list[n:])]
	ws.next -= n
	ws.about, ws.first, ws.last = max(0, ws.about-n), max(0, ws.first-n), max(0, ws.last-n)
}

// trigger asks the recognizers that word k calls about it, by precedence.
func (m *machine) trigger(k int, calls callSet) {
	ws, t := &m.word, &m.s.calls
	first := m.show(k)
	if m.short {
		return
	}
	w := ws.list[k]
	m.settleBefore(w.Start)
	had := len(m.pend)
	for ; calls != 0 && !m.short; calls &= calls - 1 {
		i := bits.TrailingZeros64(uint64(calls))
		if i < callLast {
			m.askWords(int(t.ids[i]), k-first, w.Start)
			continue
		}
		for ; i < len(t.ids) && !m.short; i++ {
			if t.calls(i, ws.shown.Of(k-first), w.Class, w.Flags) {
				m.askWords(int(t.ids[i]), k-first, w.Start)
			}
		}
	}
	if m.short {
		m.pend = m.pend[:min(had, len(m.pend))]
	}
}

// show makes ws.shown the words around word k, no more than the bounds, however much was lexed. It returns the first of them,
// and sets m.short where more are to come.
func (m *machine) show(k int) (first int) {
	ws := &m.word
	orig := m.v.start(ws.list[k].Start)
	last := max(k, ws.last)
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
	for first = max(ws.first, k-wordsBefore); first < k && orig-m.v.start(ws.list[first].Start) > wordsBack; first++ {
	}
	for i := k; i > max(first, ws.about); i-- {
		if ws.list[i].Gap == gapFar {
			first = i
			break
		}
	}
	ws.about, ws.first, ws.last = k, first, last
	ws.shown = Words{Text: m.v.b, List: ws.list[first : last+1], names: m.s.misspelt.names, m: m}
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
