package told

import "github.com/sladd-go/sladd/pii"

// What people say of how a value is spelled, as of no other word: "with a small s", "without spaces", "in capital letters".

// sized reports whether word k, small or big, is of letters: a letter or a word for letters stands right behind it.
func sized(w *pii.Words, k int) bool {
	n := k + 1
	if n >= len(w.List) || w.List[n].Gap != pii.GapBlank {
		return false
	}
	x := &w.List[n]
	return x.End == x.Start+1 && !in(loneLetters, w.Of(n)) && x.Flags&pii.IsNumber == 0 || senses.of(w.Of(n))&sLetters != 0
}

// loneLetters are words of one letter.
var loneLetters = set(`a e i o u å y`)

const casedReach = 8 // words behind a value

// cased notes a value that is followed by how it is spelled, in its sentence or the next.
func (v *view) cased() {
	w, c, stops := v.w, v.c, 0
	for k := c.last + 1; k < min(len(w.List), c.last+1+casedReach); k++ {
		g := w.List[k].Gap
		if g&(pii.GapStop|lineEnd) != 0 {
			stops++
		}
		if stops > 1 || g&pii.GapPara != 0 {
			return
		}
		if v.at(k)&sCased != 0 {
			v.fs.Add(fCased)
			v.anchored, v.naming = true, true
			return
		}
	}
}

// spelledBefore returns the best of what may be the value that word i tells the spelling of.
func (v *scene) spelledBefore(i int, each eachCandidate) (start, end int, r pii.Reading) {
	return v.wordsNear(i, max(0, i-casedReach), i, each)
}
