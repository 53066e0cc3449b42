package pii

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
)

// weigh adds what the words say to a reading and pushes it, if it is worth anything.
func (m *machine) weigh(r, start, end, score int, rd Reading) {
	c := m.s.recs[r]
	column, need := columnMute, c.Need || rd.Need
	if len(m.table.cells) > 0 {
		var whole bool
		if column, whole = m.columnSays(r, start, end); column == columnFor && whole { // what adjoins it is what parts it from its neighbours
			score += gluedPenalty
		}
	}
	if !m.promises(r, score+rd.refund, need) {
		return
	}
	if m.overLabel(start, end) || m.short {
		return
	}
	if m.besideLabel(start, end) {
		score -= gluedPenalty
	}
	if m.look(start, end); m.short {
		return
	}
	v := m.verdict(r)
	m.named(&v, r, column)
	if need && v.speaks == 0 || m.refutes(r, need, end) {
		return
	}
	if rd.refund > 0 && v.speaks > 0 && m.adjoins(start, v.speaksAt) {
		score += rd.refund
	}
	if score += v.bits(); score < minScore {
		return
	}
	x := m.reading(r, start, end, score, rd.Evidence|v.evidence)
	if score >= likelyScore && len(c.tongue) > 0 {
		m.rival(&x, start, end)
	}
	m.push(x)
}

// refutes reports whether what stands behind a candidate that ends at b[end] says that it is something else. need says that only the words
// around tell what it is.
func (m *machine) refutes(r int, need bool, end int) bool {
	c := m.s.recs[r]
	return need && c.Strict && m.calledOther(r) || c.Ends && m.goesOn(end)
}

// adjoins reports whether what speaks for the number at b[start], n bytes before it, is the word that adjoins it: "pnr8507…",
// "CVR-nummer #1358…".
func (m *machine) adjoins(start, n int) bool {
	if n > start || n > adjoinMost {
		return false
	}
	for i := start - n; i < start; i++ {
		if c := m.v.b[i]; !isLetter(c) && c < 0x80 && c != '-' && c != '#' && !(c == ' ' && m.v.b[i+1] == '#') {
			return false
		}
	}
	return true
}

// adjoinMost is how long the rest of such a word may be, in bytes.
const adjoinMost = 16

// promises reports whether words may make a reading of this score worth anything: those that name it eight bits, if they are
// near, others three. need says that one must name it.
func (m *machine) promises(r, score int, need bool) bool {
	return score+8 >= minScore && (score+3 >= minScore && !need || m.mayspeak(r))
}

// A verdict is what the words around a candidate say of it, in bits.
type verdict struct {
	speaks, hints, against int  // for it, of what often goes with it, of something else
	speaksAt, againstAt    int  // how far off the nearest of them are
	unit                   bool // "kr" stands at it
	evidence               Evidence
}

// verdict returns what the words of m.near say of a candidate of recognizer r.
func (m *machine) verdict(r int) verdict {
	n := &m.near
	v := verdict{speaksAt: 1 << 14, againstAt: 1 << 14, unit: n.unit}
	person := false // a word for a person's number names it, and says nothing of r
	for i := range n.words {
		w := &n.words[i]
		d := int(w.dist)
		rel := m.s.rel[int(w.term)*len(m.s.recs)+r]
		person = person || rel == 0 && m.namesPerson(w)
		switch rel {
		case relFor:
			if !m.endsName(r, i) {
				v.speak(w, person)
			}
		case relHint:
			v.hints = max(v.hints, w.part()*3/8)
			v.evidence |= HintNear
		case relAgainst:
			if w.passed || w.beyond { // it speaks of that
				continue
			}
			if v.against = max(v.against, partAgainst(d)); !w.before {
				d += behindMore
			}
			v.againstAt = min(v.againstAt, d)
		case relUnit:
			v.unit = v.unit || d <= 1 && !w.before
		}
	}
	return v
}

// endsName reports whether word i of m.near, which speaks for recognizer r of telephone numbers and the like, is but the end of a person's
// number's name, as "nummeret" is of "CPR-nummeret".
func (m *machine) endsName(r, i int) bool {
	n := m.near.words
	if m.s.recs[r].Category != classify.Contact {
		return false
	}
	for k := i + 1; k < len(n) && n[k].dist == n[i].dist && n[k].before == n[i].before; k++ {
		if m.s.rel[int(n[k].term)*len(m.s.recs)+r] == 0 && m.namesPerson(&n[k]) {
			return true
		}
	}
	return false
}

// speak adds what a word for the candidate says. named says that a word for a person's number stands nearer: then that one has named
// another, as in "tel 070-174 06 05, pnr …".
func (v *verdict) speak(w *nearTerm, named bool) {
	if named && w.beyond {
		return
	}
	says, why := w.part(), TermBefore
	if !w.before {
		says, why = says*3/4, TermAfter
	}
	v.speaks, v.speaksAt = max(v.speaks, says), min(v.speaksAt, int(w.dist))
	v.evidence |= why
}

// namesNear is how far before a number, in bytes, a word names it.
const namesNear = 12

// namesPerson reports whether the word names the candidate as a person's number: no other number and no finding stands between.
func (m *machine) namesPerson(w *nearTerm) bool {
	return m.s.identity[w.term] && w.before && !w.passed && !w.beyond && w.dist <= namesNear
}

// named adds what names the candidate without standing in the text around it: the field or the question that is known of the
// text, the column that it stands in.
func (m *machine) named(v *verdict, r int, column columnSpeech) {
	if h := m.hint; h != nil && h.says[r] && v.speaks < 8 {
		v.speaks, v.speaksAt = 8, h.far
		v.evidence |= h.evidence
	}
	switch {
	case column == columnFor && v.speaks < namedBits:
		v.speaks, v.speaksAt = namedBits, 0
		v.evidence |= FieldName
	case column == columnAgainst:
		v.against, v.againstAt = partAgainst(0), 0
		fallthrough
	case column == columnOther: // what speaks for it names that
		v.speaks, v.hints = 0, 0
		v.evidence &^= TermBefore | TermAfter | HintNear
	}
}

// bits returns what the verdict adds to a reading, and completes its evidence. Of a word for it and a word against it the
// nearer one counts: in "faktura 4711, pnr 850709-9805" the first is of something else.
func (v *verdict) bits() int {
	switch {
	case v.speaks == 0:
	case v.speaksAt <= 3 && v.speaksAt <= v.againstAt:
		v.against = 0
	case v.speaksAt < v.againstAt:
		v.against /= 2
	case v.againstAt <= 3:
		v.speaks /= 2
	}
	if v.against > 0 {
		v.evidence |= TermAgainst
	}
	if v.unit && v.speaks == 0 {
		v.against = max(v.against, 8)
		v.evidence |= HasUnit
	}
	return v.speaks + v.hints - v.against
}

// part is what a word counts for a candidate or hints at it: less from further off, half behind another number.
func (w *nearTerm) part() int {
	part := 8
	switch {
	case w.dist > 48:
		part = 4
	case w.dist > 24:
		part = 6
	}
	if w.passed {
		part /= 2
	}
	return part
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
	if len(rest) > 0 && (rest[0] == '%' || rest[0] == '$') || bytes.HasPrefix(rest, []byte(":-")) ||
		bytes.HasPrefix(rest, []byte("€")) || bytes.HasPrefix(rest, []byte("£")) {
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
