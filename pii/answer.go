package pii

import (
	"bytes"
	"slices"

	"github.com/sladd-go/sladd/classify"
)

// answerMax is the most bytes of a text that may be nothing but an answer.
const answerMax = 96

// An answerer looks for the best reading of a whole text as the answer to a question, or as the
// value of a field that is named like one. It keeps its buffers from one text to the next.
type answerer struct {
	v    view
	buf  []byte
	off  []int32
	best Finding
	bits int
	kind string   // of the recognizer at work, for an error
	why  Evidence // Asked or FieldName
}

// read adds to found the best that ask tries on text, blanks around it left out. A text that is too
// long for an answer, or holds a label, is none.
func (a *answerer) read(found []Finding, text []byte, why Evidence, ask func()) (_ []Finding, err error) {
	answer := bytes.TrimSpace(text)
	if len(answer) == 0 || len(answer) > answerMax || labelIn(answer) {
		return found, nil
	}
	a.best, a.bits, a.kind, a.why = Finding{}, 0, "", why
	defer func() {
		if recover() != nil { // what it says may hold text
			err = &TextError{Kind: a.kind, Err: ErrRecognizer}
		}
	}()
	a.buf, a.off = a.v.set(answer, a.buf, a.off)
	if ask(); a.best.End > 0 {
		lead := int64(len(text) - len(bytes.TrimLeft(text, " \t\r\n\v\f")))
		a.best.Start, a.best.End = a.best.Start+lead, a.best.End+lead
		if why == FieldName && a.best.Category == classify.Credential { // whose name it is elsewhere doesn't matter there
			found = slices.DeleteFunc(found, func(f Finding) bool {
				return f.Category == classify.Name && a.best.Start <= f.Start && f.End <= a.best.End
			})
		}
		found, _ = addFinding(found, a.best)
	}
	return found, nil
}

// forget wipes what a text left in the buffers.
func (a *answerer) forget() {
	clear(a.buf[:cap(a.buf)])
	a.v = view{}
}

// try lets recognizer x read the text.
func (a *answerer) try(x *compiled) {
	a.kind = x.Kind
	start, end, rd := x.read(a.v.b)
	if rd.Bits <= a.bits {
		return
	}
	a.bits = rd.Bits
	a.best = a.finding(x, start, end, rd.Evidence)
	a.best.Confidence = confidence(int16(rd.Bits))
}

// read returns what Answer makes of text, if it is worth anything. It panics where the bounds aren't in it.
func (c *compiled) read(text []byte) (start, end int, rd Reading) {
	if start, end, rd = c.Answer(text); rd.Bits < minScore {
		return 0, 0, Reading{}
	}
	if start < 0 || end <= start || end > len(text) {
		panic("pii: a recognizer returned bounds outside its text")
	}
	return start, end, rd
}

// finding returns the finding of a recognizer at a.v.b[start:end].
func (a *answerer) finding(x *compiled, start, end int, e Evidence) Finding {
	return Finding{Start: int64(a.v.start(start)), End: int64(a.v.end(end)), Kind: x.Kind, Category: x.Category, Confidence: likely, Evidence: e | a.why}
}

// addFinding adds f to those found, in order, in the stead of what is less than it. It leaves
// them alone and reports false if one of them is as good and overlaps f.
func addFinding(found []Finding, f Finding) ([]Finding, bool) {
	overlap := func(g *Finding) bool { return g.Start < f.End && f.Start < g.End }
	for i := range found {
		g := &found[i]
		inside := f.Start <= g.Start && g.End <= f.End && g.Kind == f.Kind
		if overlap(g) && g.Confidence >= f.Confidence && !(inside && f.End-f.Start > g.End-g.Start) {
			return found, false
		}
	}
	kept := found[:0]
	for _, g := range found {
		if !overlap(&g) {
			kept = append(kept, g)
		}
	}
	kept = append(kept, f)
	for k := len(kept) - 1; k > 0 && kept[k-1].Start > kept[k].Start; k-- {
		kept[k-1], kept[k] = kept[k], kept[k-1]
	}
	return kept, true
}

// labelIn reports whether a label stands in b.
func labelIn(b []byte) bool {
	for i, c := range b {
		if c == '[' && labelEnd(b, i) > 0 {
			return true
		}
	}
	return false
}
