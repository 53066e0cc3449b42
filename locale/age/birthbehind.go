package age

import "github.com/sladd-go/sladd/pii"

// Words of birth behind the figures: 1947 född, 1985-07-09 (född), 1947 är min man.

const behindReach = 4 // words behind the figures that may say so

// behind looks for a word of birth behind the figures.
func (d *origin) behind(w *scene) {
	if d.saidWhen(w) {
		d.tie = tieAfter
		return
	}
	for k := d.last + 1; k < len(w.List) && k <= d.last+behindReach && d.behindGap(w, k); k++ {
		r := roleAt(w, k)
		tie, more := d.tieBehind(w, k, r)
		if tie != tieNone {
			d.tie = tie
		}
		if !more {
			return
		}
	}
}

// behindGap reports whether word k follows the figures, or what follows them, closely: over a blank, or in parentheses.
func (d *origin) behindGap(w *scene, k int) bool {
	g := w.List[k].Gap
	return g == pii.GapBlank || k == d.last+1 && g == pii.GapBlank|pii.GapParen
}

// tieBehind returns what word k, of the role r, says of the figures before it, and whether words behind it may say more.
func (d *origin) tieBehind(w *scene, k int, r role) (t tie, more bool) {
	switch {
	case r&born != 0 && k > d.last+1: // 2009, born: of another
		return tieNone, false
	case d.isWhose(w, k, r):
		return tieIs, false
	case r&passport != 0 && d.shape == fullDate && d.year < grownYear: // as the date in his passport
		return tiePaper, false
	case r&(born|birth) != 0 && namesNext(w, k):
		return tieNone, false
	case r&(born|birth) != 0:
		return tieAfter, false
	}
	return tieNone, r&(is|mine|as|it|article|of) != 0 || d.shape == fullDate && fillsBirth(r, w.Of(k))
}

// namesNext reports whether word k belongs to what stands behind it: a colon or a number does.
func namesNext(w *scene, k int) bool {
	end := w.List[k].End
	return end < len(w.Text) && w.Text[end] == ':' || k+1 < len(w.List) && w.List[k+1].Flags&pii.IsNumber != 0
}

// isWhose reports whether word k, of the role r, ends what says whose year of birth stands before: "1947 är min man".
func (d *origin) isWhose(w *scene, k int, r role) bool {
	if d.shape != fullYear || d.year >= grownYear || r&(kin|child|person|mine) == 0 || !closes(w, k) || !isNow(w.Of(d.last+1)) {
		return false
	}
	return k == d.last+3 && (r|roleAt(w, k-1))&mine != 0 && (r|roleAt(w, k-1))&(kin|child|person) != 0
}
