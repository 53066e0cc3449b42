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
		for e < len(b) && isDigit(b[e]) { // longer than anything is
			e++
		}
		return e
	}
	first := i
	if s.mixed && i > 0 {
		first = s.lettersBefore(b, i)
	}
	if first == i && e-i < s.shortest { // three digits and no more, as a rule
		sep, nx, seen := separator(b, e)
		if seen < len(b) && (nx < 0 || isLetter(b[nx]) && !s.lettersAfter(b, sep, nx, false)) {
			return e
		}
	}
	next := m.chain(first)
	if !m.short && m.groups[len(m.groups)-1].end <= int32(i) { // the letters are no part of it
		next = m.chain(i)
	}
	if m.short {
		return i
	}
	if len(m.groups) == 1 && s.byDigits[e-i] == nil && s.freeDigits[e-i] == nil {
		return e
	}
	if i > 0 && b[i-1] > ' ' && m.signed() && labelAround(b, i) >= 0 {
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

// numbers pushes the readings of every number that begins in the chain, before b[next] if
// that is not 0.
func (m *machine) numbers(next int) {
	had := len(m.pend)
	for k := range m.groups {
		g := &m.groups[k]
		if len(m.chars)-int(g.at) < m.s.shortest {
			break
		}
		if k > 0 && next > 0 && int(g.start) >= next {
			break
		}
		if g.letters && (k+1 == len(m.groups) || g.sep == 0 && k > 0) {
			continue
		}
		if m.enumerate(k, next > 0); m.short {
			m.pend = m.pend[:min(had, len(m.pend))]
			return
		}
	}
}

// enumerate pushes the readings of every number that begins with group k of the chain.
// more says that the chain goes on behind m.groups.
func (m *machine) enumerate(k int, more bool) {
	s, t, gs := m.s, &m.tok, m.groups
	first := &gs[k]
	start := int(first.start)
	t.lead = 0
	if start > 0 && m.v.b[start-1] == '+' {
		t.lead = '+'
	}
	letters, digits := false, false
	step := s.forms.number[makeStep(first.letters, int(first.n), 0)]
	at := uint16(0) // in the forms; once it is 0 again, no form goes on
	alone := k == 0 || first.sep != 0 && (gs[k-1].letters || first.sep == '-' && gs[k-1].letters)
	for j := k; j < len(gs) && j-k < maxGroups; j++ {
		g := &gs[j]
		n := int(g.at-first.at) + int(g.n)
		if n > maxChars {
			return
		}
		letters, digits = letters || g.letters, digits || !g.letters
		if j == k || at != 0 {
			if j > k {
				step = s.forms.number[makeStep(g.letters, int(g.n), g.sep)]
			}
			at = s.forms.next(at, step)
		}
		// Most beginnings are those of no form. Then only who takes any grouping reads on.
		if at == 0 && !alone && !s.freeNumber && !(s.free && letters) {
			return
		}
		if !digits || !s.lens[n] {
			continue
		}
		nsep, nx, last := m.tailSep, m.tail, j+1 == len(gs)
		if !last {
			nsep, nx = gs[j+1].sep, int(gs[j+1].start)
		} else if more {
			return
		}
		free, other := s.freeDigits[n], s.byDigits[n]
		if letters {
			free, other = s.freeMixed[n], s.byMixed[n]
		}
		// A grouping that no form has is read where the number stands by itself.
		by := alone && len(other) > 0 && (nx < 0 || nsep != 0 && isLetter(m.v.b[nx]))
		forms := s.forms.at(at)
		if !by && len(forms) == 0 && len(free) == 0 {
			continue
		}
		if m.v.start(int(g.end))-m.v.start(start) > maxSpan {
			return
		}
		t.groups, t.chars = gs[k:j+1], m.chars[first.at:int(first.at)+n]
		for _, f := range forms {
			m.read(int(f.rec), start, int(g.end), int(f.bits), true, nsep, nx)
		}
		for _, r := range free {
			m.read(int(r), start, int(g.end), 0, true, nsep, nx)
		}
		if by {
			for _, r := range other {
				if reads(forms, r) || !m.heard && !m.accepts(int(r)) || t.lead == 0 && !m.spoken(int(r), start, int(g.end)) {
					continue
				}
				m.read(int(r), start, int(g.end), 0, false, nsep, nx)
			}
		}
		if m.short {
			return
		}
	}
}

// accepts reports whether recognizer r makes anything of the token, which is cheaper than to look for
// words if none does.
func (m *machine) accepts(r int) bool {
	m.rec = r
	rd := m.s.recs[r].Read(&m.tok)
	m.rec = -1
	return rd.Bits > 0
}

// reads reports whether one of the forms is recognizer r's.
func reads(forms []formEntry, r uint16) bool {
	for i := range forms {
		if forms[i].rec == r {
			return true
		}
	}
	return false
}

// read pushes what recognizer r makes of the token that stands at b[start:end], whose
// grouping proves bits, if it is known.
func (m *machine) read(r, start, end, bits int, known bool, nsep byte, nx int) {
	c := m.s.recs[r]
	m.rec = r
	rd := c.Read(&m.tok)
	m.rec = -1
	if rd.Bits <= 0 {
		return
	}
	score := rd.Bits + bits
	if bits > 0 {
		rd.Evidence |= HasForm
	}
	if !known {
		score -= 2
		rd.Need = true
		rd.Evidence |= Regrouped
	}
	left, right := leftPenalty(m.v.b, start, c.Joins), rightPenalty(m.v.b, end, nsep, nx, c.Joins)
	if bits >= ownForm { // a form of its own ends where it ends, whatever digits come after a blank
		if left == neighbour {
			left = 0
		}
		if right == neighbour {
			right = 0
		}
	}
	pen := left + right
	if pen >= gluedPenalty {
		rd.Evidence |= Glued
		rd.glued = left >= gluedPenalty
	}
	if m.tok.lead != 0 && start > 0 && containsByte(c.Joins, '+') {
		start--
		if start > 0 && m.v.b[start-1] == '(' && len(m.tok.groups) > 1 && m.tok.groups[1].sep == '(' {
			start--
		}
	}
	m.weigh(r, start, end, score-pen, rd)
}
