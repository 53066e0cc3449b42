package pii

// number looks at the chain of groups that begins with the digits at b[i], or with
// letters before them, and pushes the readings of every number in it. It returns where
// the walk goes on.
//
// A number is a stretch of neighbouring groups. Every group begins some; each of those is
// looked at once, with all that follows within the limits, so that it makes no
// difference where the walk came upon the chain.
func (m *machine) number(i int) int {
	b, s := m.v.b, m.s
	e := groupEnd(b, i, maxChars+1)
	if i > 0 && isDigit(b[i-1]) || e-i > maxChars {
		return digitsEnd(b, e) // longer than anything is
	}
	first := s.lettersBefore(b, i)
	if first == i && e-i < s.shortest { // three digits and no more, as a rule
		if alone, seen := s.alone(b, e); alone && seen < len(b) {
			return e
		}
	}
	next := m.chainAround(first, i)
	if m.short {
		return i
	}
	if len(m.groups) == 1 && s.unread(e-i) || m.inLabel(i) {
		return e
	}
	if len(m.chars) >= s.shortest {
		m.settleBefore(first)
		m.heard = false
		m.numbers(next)
		m.heard, m.said = true, ^uint64(0)
	}
	if m.short {
		return i
	}
	if next > 0 {
		return next
	}
	return int(m.groups[len(m.groups)-1].end)
}

// chainAround is chain for the digits at b[i] and the letters at b[first] before them, if those are part of the chain.
func (m *machine) chainAround(first, i int) (next int) {
	next = m.chain(first)
	if !m.short && m.groups[len(m.groups)-1].end <= int32(i) {
		next = m.chain(i)
	}
	return next
}

// inLabel reports whether the digits at b[i] are part of a label, as in [PERSON_12].
func (m *machine) inLabel(i int) bool {
	b := m.v.b
	return i > 0 && b[i-1] > ' ' && m.signed() && labelAround(b, i) >= 0
}

// numbers pushes the readings of every number that begins in the chain, before b[next] if
// that is not 0.
func (m *machine) numbers(next int) {
	had, s := len(m.pend), m.s
	for k := range m.groups {
		g := &m.groups[k]
		if len(m.chars)-int(g.at) < s.shortest {
			break
		}
		if k > 0 && next > 0 && int(g.start) >= next {
			break
		}
		if g.letters && (k+1 == len(m.groups) || g.sep == 0 && k > 0) {
			continue
		}
		form, alone := s.forms.begin(g), m.alone(k)
		if form == 0 && !alone && !s.freeNumber && !s.free { // as nearly always
			continue
		}
		if m.enumerate(k, form, alone, next > 0); m.short {
			m.pend = m.pend[:min(had, len(m.pend))]
			return
		}
	}
}
