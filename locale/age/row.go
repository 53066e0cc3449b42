package age

import "github.com/sladd-go/sladd/pii"

// Ages that are listed without their commas: "barna er 3 5 og 9 år".

// inRow reports whether words i and i+1 are numbers of such a list, with nothing but blanks between them: one or two digits each, from
// the youngest to the oldest or the other way, the last behind "and", behind a word that ages hang on.
func inRow(w *scene, i int) bool {
	first := i
	for first > 0 && i-first < groupMax && rowed(w, first-1) && rowed(w, first) && w.List[first].Gap == pii.GapBlank {
		first--
	}
	n, last := 1, first
	for ; n < groupMax && rowed(w, last+1) && w.List[last+1].Gap == pii.GapBlank; n++ {
		last++
	}
	if first == 0 || n < 2 || last <= i || w.List[first].Gap&^(pii.GapBlank|pii.GapParen) != 0 || !rowed(w, last+2) ||
		roleAt(w, last+1)&and == 0 || w.List[last+1].Gap|w.List[last+2].Gap != pii.GapBlank {
		return false
	}
	return roleAt(w, first-1)&(is|turns|of|kids|child|ageNoun) != 0 && ordered(w, first, last)
}

// rowed reports whether word k is one or two digits.
func rowed(w *scene, k int) bool {
	return k >= 0 && k < len(w.List) && w.List[k].Flags&pii.IsNumber != 0 && w.List[k].End-w.List[k].Start < 3
}

// ordered reports whether the numbers from word first to word last and the one behind the next word go up, or all down.
func ordered(w *scene, first, last int) bool {
	up, down := true, true
	for k, before := first+1, valueOf(w.Of(first)); k <= last+2; k++ {
		if k == last+1 {
			continue
		}
		v := valueOf(w.Of(k))
		up, down = up && v >= before, down && v <= before
		before = v
	}
	return up || down
}
