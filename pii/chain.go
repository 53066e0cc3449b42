package pii

import "bytes"

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
			return m.chainRest(p)
		}
		m.groups = append(m.groups, makeGroup(len(m.chars), b, p, e, sep))
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
		if nx < 0 || isLetter(b[nx]) && !s.lettersAfter(b, nsep, nx, letters) || m.table.isRow && m.rowEnds(e, nx) {
			m.tailSep, m.tail = nsep, nx
			return 0
		}
		sep, p = nsep, nx
	}
}

// rowEnds reports whether b[e:nx], what parts two groups of a row with several cells, holds the end of a cell or of the row: what stands
// behind is another column's.
func (m *machine) rowEnds(e, nx int) bool {
	return !m.table.single() && bytes.ContainsAny(m.v.b[e:nx], "\n;|")
}

// chainRest returns where the first digits of a chain begin, which goes on at b[p], that have room for a number between them and that,
// or 0.
func (m *machine) chainRest(p int) (next int) {
	for k := range m.groups {
		g := &m.groups[k]
		if !g.letters && k > 0 && len(m.groups)-k <= maxGroups && len(m.chars)-int(g.at) <= maxChars && p-int(g.start) <= maxSpan {
			return int(g.start)
		}
	}
	return 0
}

// makeGroup returns the group b[start:end], whose characters stand at at, behind what separator has called sep.
func makeGroup(at int, b []byte, start, end int, sep byte) group {
	g := group{at: uint8(at), n: uint8(end - start), letters: !isDigit(b[start]), sep: sepOf(sep), start: int32(start), end: int32(end)}
	g.odd, g.listed = g.sep != sep, sep == listing || sep == figures
	return g
}

// sepOf returns the separator of Token.Sep for what separator returns.
func sepOf(sep byte) byte {
	switch sep {
	case oddDash:
		return '-'
	case oddParen:
		return '('
	case listing:
		return '_'
	case figures:
		return ','
	}
	return sep
}
