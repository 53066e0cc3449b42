package pii

// answerMax is the most bytes of a text that may be nothing but an answer.
const answerMax = 96

// An answerer looks for the best reading of a whole text as the answer to a question, or as the
// value of a field that is named like one.
type answerer struct {
	v      *view
	best   Finding
	bits   int
	reason Evidence // Asked or FieldName
}

// try lets recognizer x read the text.
func (a *answerer) try(x *compiled) {
	start, end, rd := x.Answer(a.v.b)
	if rd.Bits < minScore || rd.Bits <= a.bits {
		return
	}
	if start < 0 || end <= start || end > len(a.v.b) {
		panic("pii: a recognizer returned bounds outside its text")
	}
	a.bits = rd.Bits
	a.best = a.finding(x, start, end, rd.Evidence)
	a.best.Confidence = confidence(int16(rd.Bits))
}

// finding returns the finding of a recognizer at a.v.b[start:end].
func (a *answerer) finding(x *compiled, start, end int, e Evidence) Finding {
	return Finding{Start: int64(a.v.start(start)), End: int64(a.v.end(end)), Kind: x.Kind, Category: x.Category, Confidence: likely, Evidence: e | a.reason}
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
