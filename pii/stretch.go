package pii

// A stretch is neighbouring groups of the chain that may be a number, and who may read it.
type stretch struct {
	start, end int // in the view
	// What stands behind it, as separator says.
	sep  byte
	next int
	odd  bool // an odd separator stands in it
	list bool // one that may part two numbers
	// Who knows its grouping, who takes any, and who may take it where a word speaks for that.
	forms       []formEntry
	free, other []uint16
}

// enumerate pushes the readings of every number that begins with group k of the chain, which begins the forms of node at, 0 for none.
// alone says that it may begin one in another grouping, more that the chain goes on behind m.groups.
func (m *machine) enumerate(k int, at uint16, alone, more bool) {
	s, t, gs := m.s, &m.tok, m.groups
	first := &gs[k]
	x := stretch{start: int(first.start)}
	t.lead = leadBefore(m.v.b, x.start)
	to := min(len(gs), k+maxGroups)
	if more { // the last group isn't there whole
		to = min(to, len(gs)-1)
	}
	letters, digits := false, false
	for j := k; j < to; j++ {
		g := &gs[j]
		n := int(g.at-first.at) + int(g.n)
		if n > maxChars {
			return
		}
		letters, digits = letters || g.letters, digits || !g.letters
		if j > k {
			x.odd, x.list = x.odd || g.odd, x.list || g.listed
			if at != 0 { // once it is 0, no form goes on
				at = s.forms.next(at, s.forms.number[makeStep(g.letters, int(g.n), g.sep)])
			}
		}
		// Most beginnings are those of no form. Then only who takes any grouping reads on.
		if at == 0 && !alone && !s.anyGrouping(letters, first.letters) {
			return
		}
		if !digits || !s.lens[n] || at == 0 && n < s.least {
			continue
		}
		if x.forms = s.forms.at(at); !m.readers(&x, j, n, letters, first.letters, alone) {
			continue
		}
		x.end = int(g.end)
		if m.v.start(x.end)-m.v.start(x.start) > maxSpan {
			return
		}
		t.groups, t.chars = gs[k:j+1], m.chars[first.at:int(first.at)+n]
		if m.readAll(&x); m.short {
			return
		}
	}
}

// readers finds who besides those that know its grouping may read a stretch of n characters, the last of group j, and reports whether
// anybody does. It notes what stands behind. letters are in it, and the first is one.
func (m *machine) readers(x *stretch, j, n int, letters, first, alone bool) bool {
	if x.free, x.other = m.s.ofLength(n, letters, first); !alone {
		x.other = nil
	}
	if len(x.forms)+len(x.free)+len(x.other) == 0 {
		return false
	}
	if x.sep, x.next = m.behind(j); len(x.other) > 0 && !m.apart(x) {
		x.other = nil
	}
	return len(x.forms)+len(x.free)+len(x.other) > 0
}

// leadBefore returns the '+' right before b[i], or 0.
func leadBefore(b []byte, i int) byte {
	if i > 0 && b[i-1] == '+' {
		return '+'
	}
	return 0
}

// alone reports whether group k of the chain may begin a number in a grouping that no form has: it stands first, or apart behind
// letters, as in "pnr 85 0709 9805".
func (m *machine) alone(k int) bool {
	if k == 0 {
		return true
	}
	return m.groups[k].sep != 0 && m.groups[k-1].letters || m.groups[k].listed
}

// behind returns what stands behind group j of the chain, as separator does.
func (m *machine) behind(j int) (sep byte, next int) {
	if j+1 == len(m.groups) {
		return m.tailSep, m.tail
	}
	g := &m.groups[j+1]
	switch sep = g.sep; {
	case g.listed && sep == ',':
		sep = figures
	case g.listed:
		sep = listing
	case g.odd && g.sep == '(':
		sep = oddParen
	case g.odd:
		sep = oddDash
	}
	return sep, int(g.start)
}

// apart reports whether nothing but a word follows a stretch.
func (m *machine) apart(x *stretch) bool {
	return x.next < 0 || x.sep == listing || x.sep == figures || x.sep != 0 && isLetter(m.v.b[x.next])
}

// readAll pushes what every recognizer makes of the token that stands at x. A grouping that no form has is
// read where the number stands by itself and a word speaks for it.
func (m *machine) readAll(x *stretch) {
	for _, f := range x.forms {
		if m.read(int(f.rec), x, int(f.bits), true); m.short {
			return
		}
	}
	for _, r := range x.free {
		if m.read(int(r), x, 0, true); m.short {
			return
		}
	}
	for _, r := range x.other {
		if reads(x.forms, r) || !m.called(int(r), x) {
			continue
		}
		if m.read(int(r), x, 0, false); m.short {
			return
		}
	}
}

// called reports whether a word near may speak for recognizer r. Where looking for words is dear, the recognizer is asked
// first whether it makes anything of the token.
func (m *machine) called(r int, x *stretch) bool {
	return (m.heard || m.accepts(r)) && (m.tok.lead != 0 || m.spoken(r, x.start, x.end))
}

// accepts reports whether recognizer r makes anything of the token.
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

// read pushes what recognizer r makes of the token that stands at x, whose
// grouping proves bits, if it is known.
func (m *machine) read(r int, x *stretch, bits int, known bool) {
	c := m.s.recs[r]
	m.rec = r
	rd := c.Read(&m.tok)
	m.rec = -1
	if rd.Bits <= 0 || x.list && rd.Evidence&CheckFailed != 0 { // two cells make no number that is wrong
		return
	}
	score := rd.Bits + bits
	if bits > 0 {
		rd.Evidence |= HasForm
	}
	if !known {
		score--
		rd.Need = true
		rd.Evidence |= Regrouped
	}
	if x.odd {
		score -= oddPenalty
		rd.Need = rd.Need || x.list || score < certainScore
		rd.Evidence |= Regrouped
	}
	if !m.eof && wordEnd(m.v.b, x.end) == len(m.v.b) { // a word that adjoins may go on
		m.short = true
		return
	}
	score -= m.adjoining(x, c.Joins, bits >= ownForm, &rd)
	start := m.opening(x.start, c.Joins)
	m.weigh(r, start, closing(m.v.b, start, x.end), score, rd)
}

// adjoining returns how much what adjoins x speaks against it, and notes in rd what of that the word that names it may take
// back. A form of its own ends where it ends, whatever digits come behind a blank.
func (m *machine) adjoining(x *stretch, joins string, own bool, rd *Reading) (penalty int) {
	left, right := leftPenalty(m.v.b, x.start, joins), rightPenalty(m.v.b, x.end, x.sep, x.next, joins)
	if own && left == neighbour {
		left = 0
	}
	if own && (right == neighbour || x.sep == '(' && isBlank(m.v.b[x.end])) { // "850709-9805 (2 st)"
		right = 0
	}
	if left+right >= gluedPenalty {
		rd.Evidence |= Glued
	}
	if left >= gluedPenalty || left > 0 && (m.v.b[x.start-1] == '#' || m.v.b[x.start-1] == '-') {
		rd.refund = left
	}
	return left + right
}

// opening returns where the number begins whose first group is at start: with its '+', and a parenthesis that closes within it, as in
// "(+45) 31 12 78 06".
func (m *machine) opening(start int, joins string) int {
	if m.tok.lead != 0 && start > 0 && containsByte(joins, '+') {
		start--
	}
	if start > 0 && len(m.tok.groups) > 1 && m.tok.groups[1].sep == '(' {
		switch m.v.b[start-1] {
		case '(', '[', '{':
			start--
		}
	}
	return start
}

// closing returns where the number b[start:end] ends with the bracket that it opened last and that closes right behind it, as in
// "850212-(2909)".
func closing(b []byte, start, end int) int {
	if end == len(b) || b[end] != ')' && b[end] != ']' && b[end] != '}' {
		return end
	}
	for i := end - 1; i >= start; i-- {
		switch b[i] {
		case '(', '[', '{':
			return end + 1
		case ')', ']', '}':
			return end
		}
	}
	return end
}
