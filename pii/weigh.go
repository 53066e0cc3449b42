package pii

import "bytes"

// weigh adds what the words say to a reading and pushes it, if it is worth anything.
func (m *machine) weigh(r, start, end, score int, rd Reading) {
	c := m.s.recs[r]
	column := false
	if len(m.table.cells) > 0 {
		var whole bool
		if column, whole = m.columnSays(r, start, end); column && whole { // what adjoins it is what parts it from its neighbours
			score += gluedPenalty
		}
	}
	if score+8 < minScore || (score+3 < minScore || c.Need || rd.Need) && !m.mayspeak(r) {
		return
	}
	if m.overLabel(start, end) || m.short {
		return
	}
	if m.besideLabel(start, end) {
		score -= gluedPenalty
	}
	m.look(start, end)
	if m.short {
		return
	}
	n := &m.near
	speaks, hints, against, unit := 0, 0, 0, n.unit
	speaksAt, againstAt := 1<<14, 1<<14
	for i := range n.words {
		w := &n.words[i]
		d := int(w.dist)
		part := 8
		switch {
		case d > 48:
			part = 4
		case d > 24:
			part = 6
		}
		if w.passed {
			part /= 2
		}
		switch m.s.rel[int(w.term)*len(m.s.recs)+r] {
		case relFor:
			v := part
			if w.before {
				rd.Evidence |= TermBefore
			} else {
				v = v * 3 / 4
				rd.Evidence |= TermAfter
			}
			speaks, speaksAt = max(speaks, v), min(speaksAt, d)
		case relHint:
			hints = max(hints, part*3/8)
			rd.Evidence |= HintNear
		case relAgainst:
			if !w.passed && !w.beyond { // else it speaks of that
				if against = max(against, partAgainst(d)); !w.before {
					d += behindMore
				}
				againstAt = min(againstAt, d)
			}
		case relUnit:
			unit = unit || d <= 1 && !w.before
		}
	}
	if h := m.hint; h != nil && h.says[r] && speaks < 8 {
		speaks, speaksAt = 8, h.far
		rd.Evidence |= h.evidence
	}
	if column && speaks < namedBits {
		speaks, speaksAt = namedBits, 0
		rd.Evidence |= FieldName
	}
	if speaks == 0 && (c.Need || rd.Need) {
		return
	}
	if rd.glued && speaksAt == 0 && speaks > 0 { // "pnr8507…": the word is what adjoins
		score += gluedPenalty
	}
	switch {
	case speaks == 0:
	case speaksAt <= 3 && speaksAt <= againstAt:
		against = 0
	case speaksAt < againstAt:
		against /= 2
	case againstAt <= 3:
		speaks /= 2
	}
	if against > 0 {
		rd.Evidence |= TermAgainst
	}
	if unit && speaks == 0 {
		against = max(against, 8)
		rd.Evidence |= HasUnit
	}
	score += speaks + hints - against
	if score >= minScore {
		x := reading{start: m.base + int64(m.v.start(start)), end: m.base + int64(m.v.end(end)), rec: uint16(r), score: int16(score), evidence: rd.Evidence}
		if score >= likelyScore && len(c.tongue) > 0 {
			m.rival(&x, start, end)
		}
		m.push(x)
	}
}

// behindMore is how much further off a word that names something else counts as being, in bytes, if it stands behind a
// number: names stand before what they name, so that "orgnr. 556036-0793 fakturan är fel" has its name before it.
const behindMore = 8

// unitSign reports whether a sign of money or of a share stands at b[start:end].
func unitSign(b []byte, start, end int) bool {
	i := end
	if i < len(b) && b[i] == ' ' {
		i++
	}
	rest := b[i:]
	if len(rest) > 0 && (rest[0] == '%' || rest[0] == '$') || bytes.HasPrefix(rest, []byte("€")) || bytes.HasPrefix(rest, []byte(":-")) || bytes.HasPrefix(rest, []byte("£")) {
		return true
	}
	i = start
	if i > 0 && b[i-1] == ' ' {
		i--
	}
	return i > 0 && b[i-1] == '$' || bytes.HasSuffix(b[:i], []byte("€")) || bytes.HasSuffix(b[:i], []byte("£"))
}

// partAgainst is what a word at this distance counts against a number: the name of something else
// stands right before what it names, and an invoice spoken of earlier makes no
// identity number less one.
func partAgainst(dist int) int {
	switch {
	case dist <= 16:
		return 8
	case dist <= 32:
		return 4
	case dist <= 64:
		return 2
	}
	return 0
}
