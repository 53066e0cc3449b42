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
			m.pend = m.pend[:had]
			return
		}
	}
}

// chain makes m.groups the groups from b[p] on, to the end of the chain or as far as
// the buffers reach, which is twice as far as any number. In the latter case it returns the
// start of the first digits that have too little behind them to be looked at yet, else 0.
func (m *machine) chain(p int) (next int) {
	b, s := m.v.b, m.s
	m.groups, m.chars = m.groups[:0], m.chars[:0]
	first := p
	letters := isLetter(b[p])
	var sep byte
	for {
		e := groupEnd(b, p, maxChars+1)
		if e == len(b) && !m.eof {
			m.short = true
			return 0
		}
		m.tailSep, m.tail = sep, p
		if e-p > maxChars {
			return 0
		}
		if len(m.groups) == cap(m.groups) || len(m.chars)+e-p > cap(m.chars) || p-first > 2*maxSpan {
			for k := range m.groups {
				g := &m.groups[k]
				if !g.letters && k > 0 && len(m.groups)-k <= maxGroups && len(m.chars)-int(g.at) <= maxChars && p-int(g.start) <= maxSpan {
					return int(g.start)
				}
			}
			return 0
		}
		m.groups = append(m.groups, group{at: uint8(len(m.chars)), n: uint8(e - p), letters: !isDigit(b[p]), sep: sep, start: int32(p), end: int32(e)})
		at := len(m.chars)
		m.chars = append(m.chars, b[p:e]...)
		if !isDigit(b[p]) {
			for k := range m.chars[at:] {
				m.chars[at+k] = upper(m.chars[at+k])
			}
		}
		nsep, nx, seen := separator(b, e)
		if seen >= len(b) && !m.eof {
			m.short = true
			return 0
		}
		if nx < 0 || isLetter(b[nx]) && !s.lettersAfter(b, nsep, nx, letters) {
			m.tailSep, m.tail = nsep, nx
			return 0
		}
		sep, p = nsep, nx
	}
}

// enumerate pushes the readings of every number that begins with group k of the chain.
// more says that the chain goes on behind m.groups.
func (m *machine) enumerate(k int, more bool) {
	s, t := m.s, &m.tok
	first := &m.groups[k]
	start := int(first.start)
	t.lead = 0
	if start > 0 && m.v.b[start-1] == '+' {
		t.lead = '+'
	}
	key, letters, digits := uint64(formSeed), false, false
	live := true
	alone := k == 0 || m.groups[k].sep != 0 && (m.groups[k-1].letters || m.groups[k].sep == '-' && m.groups[k-1].letters)
	for j := k; j < len(m.groups) && j-k < maxGroups; j++ {
		g := &m.groups[j]
		n := int(g.at-first.at) + int(g.n)
		if n > maxChars {
			return
		}
		letters, digits = letters || g.letters, digits || !g.letters
		sep := g.sep
		if j == k {
			sep = 0
		}
		key = formStep(key, g.letters, int(g.n), sep)
		// Most beginnings are those of no form. Then only who takes any grouping reads on.
		if live = live && s.forms.starts.may(key); !live && !alone && !s.freeNumber && !(s.free && letters) {
			return
		}
		if !digits || !s.lens[n] {
			continue
		}
		if m.v.start(int(g.end))-m.v.start(start) > maxSpan {
			return
		}
		nsep, nx := m.tailSep, m.tail
		if j+1 < len(m.groups) {
			nsep, nx = m.groups[j+1].sep, int(m.groups[j+1].start)
		} else if more {
			return
		}
		t.groups, t.chars = m.groups[k:j+1], m.chars[first.at:int(first.at)+n]
		var forms []formEntry
		if live {
			forms = s.forms.find(key)
		}
		for _, f := range forms {
			m.read(int(f.rec), start, int(g.end), int(f.bits), true, nsep, nx)
		}
		free, other := s.freeDigits[n], s.byDigits[n]
		if letters {
			free, other = s.freeMixed[n], s.byMixed[n]
		}
		for _, r := range free {
			m.read(int(r), start, int(g.end), 0, true, nsep, nx)
		}
		// A grouping that no form has is read where the number stands by itself.
		if alone && (nx < 0 || isLetter(m.v.b[nx]) && nsep != 0) {
			for _, r := range other {
				if reads(forms, r) || t.lead == 0 && !m.spoken(int(r), start, int(g.end)) {
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

// What it costs a number that letters or digits adjoin it, and that digits stand behind a blank.
const (
	gluedPenalty = 6
	neighbour    = 2
)

// ownForm is the bits of a form that hardly anything else has.
const ownForm = 5

// leftPenalty says how much what adjoins a number on its left speaks against it
// being one by itself.
func leftPenalty(b []byte, i int, joins string) int {
	if i == 0 {
		return 0
	}
	c := b[i-1]
	if wordByte(c) {
		return gluedPenalty
	}
	before := byte(' ')
	if i > 1 {
		before = b[i-2]
	}
	switch c {
	case '-', '.', ':', '/', ',', '_', '+', '(':
		switch {
		case containsByte(joins, c):
		case isDigit(before) || before == ']':
			return 5
		case c == '-' && isLetter(before):
			return 3
		}
	case ' ':
		if isDigit(before) && (i <= partLen+1 || !allDigits(b[i-1-partLen-1:i-1])) {
			return neighbour
		}
	case '#', '%', '&', '@', '\\':
		return 4
	}
	return 0
}

// rightPenalty is leftPenalty for the other side; sep and nx are what separator says.
func rightPenalty(b []byte, i int, sep byte, nx int, joins string) int {
	if nx < 0 {
		if i < len(b) {
			switch c := b[i]; {
			case c >= 0xC3 && c < 0xE0:
				return 4
			case c == '_' && i+1 < len(b) && isAlnum(b[i+1]), c == '@':
				return 5
			}
		}
		return 0
	}
	digit := isDigit(b[nx])
	switch {
	case sep == 0:
		return gluedPenalty
	case containsByte(joins, sep):
		return 0
	case sep == '_':
		if digit && groupEnd(b, nx, partLen+1)-nx <= partLen {
			return neighbour
		}
	case digit:
		return 5
	case sep == '-' && nx == i+1:
		return 3
	}
	return 0
}

func containsByte(s string, c byte) bool {
	for i := range len(s) {
		if s[i] == c {
			return true
		}
	}
	return false
}

// partLen is the number of digits up to which a neighbour behind a blank may be part of the
// same number; a longer one is a number of its own, as in a list.
const partLen = 5

func allDigits(b []byte) bool {
	for _, c := range b {
		if !isDigit(c) {
			return false
		}
	}
	return true
}
