package age

import "github.com/sladd-go/sladd/pii"

// Figures right behind a name or a relative, with no word for a birth.

// tieToName returns how the figures hang on the name or the relative that word k, of the role r, right before them is: "Anna Berg
// (1985)", "sonen 2012-05-04".
func (d *origin) tieToName(w *scene, k int, r role) tie {
	switch {
	case d.shape == fullYear && d.yearOf(w, k, r):
		return tieParen
	case d.shape == markedTwo && d.twoOf(w, k, r), d.shape == fullDate && d.dateOf(w, k, r):
		return tieName
	}
	return tieNone
}

// yearOf reports whether a year is of whom word k, of the role r, before it names: in parentheses, or behind a comma.
func (d *origin) yearOf(w *scene, k int, r role) bool {
	switch gap := w.List[k+1].Gap; {
	case gap&pii.GapParen != 0:
		return d.ofNamed(w, k) || d.enrolled(w, k) || d.ofChildren(w, k, r)
	case gap&pii.GapComma != 0:
		return d.ofBearer(w, k)
	}
	return false
}

// twoOf reports whether the last two figures of a year, behind a hyphen, are of whom word k, of the role r, before them names: "dotter
// -09".
func (d *origin) twoOf(w *scene, k int, r role) bool {
	if w.List[k+1].Gap != pii.GapBlank|pii.GapHyphen {
		return false
	}
	return r&(kin|child|person) != 0 || nameAt(w, k) == 2 && w.List[k].Class&given != 0 && closes(w, d.last)
}

// dateOf reports whether a full date is of whom word k, of the role r, before it names, be it shortened as notes do.
func (d *origin) dateOf(w *scene, k int, r role) bool {
	if d.year < grownYear && noted(w, k) && d.end-d.start > len(w.Of(d.first)) {
		return true
	}
	gap := w.List[k+1].Gap
	if gap&(pii.GapOther|pii.GapStop) != 0 {
		return false
	}
	return r&(kin|child|kids) != 0 || r == 0 && gap&pii.GapColon == 0 && nameAt(w, k) > 0
}
