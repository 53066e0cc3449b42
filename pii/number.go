package pii

// number looks at the digits that begin at b[i] and pushes the readings of every
// number that begins with them or with the letters before them. It returns where
// they end.
func (m *machine) number(i int) int {
	b, s := m.v.b, m.s
	e := groupEnd(b, i, maxChars+1)
	if i > 0 && isDigit(b[i-1]) || e-i > maxChars {
		for e < len(b) && isDigit(b[e]) { // longer than anything is
			e++
		}
		return e
	}
	if e == len(b) && !m.eof {
		m.short = true
		return i
	}
	_, nx, seen := separator(b, e)
	if seen >= len(b) && !m.eof {
		m.short = true
		return i
	}
	letters := -1
	if s.mixed && i > 0 {
		letters = lettersBefore(b, i)
	}
	if nx < 0 && letters < 0 && s.byDigits[e-i] == nil {
		return e
	}
	if i > 0 && b[i-1] > ' ' && m.inLabel(i) {
		return e
	}
	m.settleBefore(i)
	had := len(m.pend)
	m.enumerate(i)
	for n := 0; letters >= 0 && n < 2 && !m.short; n++ {
		m.enumerate(letters)
		if letters = lettersBefore(b, letters); letters >= 0 && i-letters > 16 {
			break
		}
	}
	if m.short {
		m.pend = m.pend[:had]
		return i
	}
	return e
}

// lettersBefore returns the start of the one to eight letters that stand glued
// before b[i], or of the one to four before one blank or dash, or -1.
func lettersBefore(b []byte, i int) int {
	if i == 0 {
		return -1
	}
	j, most := i, 8
	if c := b[i-1]; c == ' ' || c == '-' || c == '.' || c == ':' {
		j, most = i-1, 4
	}
	k := j
	for k > 0 && j-k <= most && isLetter(b[k-1]) {
		k--
	}
	if k == j || j-k > most || k > 0 && wordByte(b[k-1]) {
		return -1
	}
	return k
}

// enumerate pushes the readings of every number that begins with the group at b[p].
func (m *machine) enumerate(p int) {
	b, s, t := m.v.b, m.s, &m.tok
	t.groups, t.chars, t.lead = m.groups[:0], m.chars[:0], 0
	start, key, letters, digits := p, uint64(formSeed), false, false
	if p > 0 && b[p-1] == '+' {
		t.lead = '+'
	}
	var sep byte
	for {
		e := groupEnd(b, p, maxChars+1-len(t.chars))
		if e == len(b) && !m.eof {
			m.short = true
			return
		}
		if len(t.chars)+e-p > maxChars || m.v.start(e)-m.v.start(start) > maxSpan {
			return
		}
		g := group{at: uint8(len(t.chars)), n: uint8(e - p), letters: !isDigit(b[p]), sep: sep, start: int32(p), end: int32(e)}
		if g.letters {
			letters = true
		} else {
			digits = true
		}
		t.groups = append(t.groups, g)
		for _, c := range b[p:e] {
			t.chars = append(t.chars, upper(c))
		}
		key = formStep(key, g.letters, e-p, sep)
		nsep, nx, seen := separator(b, e)
		if seen >= len(b) && !m.eof {
			m.short = true
			return
		}
		recs := s.byDigits[len(t.chars)]
		if letters {
			recs = s.byMixed[len(t.chars)]
		}
		if digits {
			for _, r := range recs {
				m.read(int(r), start, e, key, nsep, nx)
			}
		}
		if nx < 0 || len(t.groups) == maxGroups || m.short {
			return
		}
		if isLetter(b[nx]) && (!s.mixed || nsep != 0 && groupEnd(b, nx, 6)-nx > 4) {
			return
		}
		sep, p = nsep, nx
	}
}

// read pushes what recognizer r makes of the token that stands at b[start:end].
func (m *machine) read(r, start, end int, key uint64, nsep byte, nx int) {
	c := m.s.recs[r]
	bits, known := c.form(key)
	if !known && c.Strict {
		return
	}
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
	pen := leftPenalty(m.v.b, start, c.Joins) + rightPenalty(m.v.b, end, nsep, nx, c.Joins)
	if pen >= 6 {
		rd.Evidence |= Glued
	}
	if m.tok.lead != 0 && start > 0 && containsByte(c.Joins, '+') {
		start--
	}
	m.weigh(r, start, end, score-pen, rd)
}

// leftPenalty says how much what adjoins a number on its left speaks against it
// being one by itself.
func leftPenalty(b []byte, i int, joins string) int {
	if i == 0 {
		return 0
	}
	c := b[i-1]
	if wordByte(c) {
		return 6
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
		if isDigit(before) {
			return 2
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
		return 6
	case containsByte(joins, sep):
		return 0
	case sep == '_':
		if digit {
			return 2
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
