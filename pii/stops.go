package pii

// walkStops looks at everything that begins at a stop from b[i] on, and at the words before
// it. It returns the stop at which it needs to see more, or len(b).
func (m *machine) walkStops(i int, words bool) int {
	b := m.v.b
	for {
		if m.tailAt > 0 {
			m.runTail()
			i = max(i, m.v.index(int(m.floor-m.base))) // nothing begins within it
			if m.short {                               // what stands before the rest needn't wait for it
				m.short, m.at = false, i
				m.catchUp(i, words)
				m.short = true
				return i
			}
		}
		i = nextStop(b, i)
		m.at = i
		if m.catchUp(i, words); m.short {
			return i
		}
		if i >= len(b) {
			return len(b)
		}
		to := m.stop(i)
		if m.short {
			return i
		}
		i = to
	}
}

// catchUp looks at what begins before b[i] without a stop: a user's own kinds, rows of tables, words.
func (m *machine) catchUp(i int, words bool) {
	if len(m.s.own) > 0 {
		if m.ownTo(i); m.short {
			return
		}
	}
	if m.s.tables() && !m.table.idle() {
		if m.tableTo(i); m.short {
			return
		}
	}
	if words {
		if m.wordsTo(i); m.short {
			return
		}
	}
	if len(m.pend) > 0 { // what is settled late is held back and looked back at
		m.settleBefore(max(0, i-lettersReach))
	}
}

// stop looks at what begins at b[i], a number or a mark, and returns where the walk goes on.
func (m *machine) stop(i int) (to int) {
	b, s := m.v.b, m.s
	c := b[i]
	if !isDigit(c) {
		if (c == '=' || c == ':') && s.tables() {
			m.fieldAt(i)
		}
		if s.marks[c] != nil && !m.short {
			m.mark(i, s.marks[c])
		}
		return i + 1
	}
	if i >= m.chained {
		m.chained = m.number(i)
	}
	if !m.short && s.marks['0'] != nil && firstDigit(b, i) && !m.sure(i) && !m.short {
		m.mark(i, s.marks['0'])
	}
	return digitsEnd(b, i+1)
}
