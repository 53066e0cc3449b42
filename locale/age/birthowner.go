package age

import "github.com/sladd-go/sladd/pii"

// Whose a year of birth is that no word for birth names.

// toldOfSelf reports whether the sentence of d begins with the word for a year of make before it, and whoever tells it tells of himself in
// the one before or behind: "Jeg er skolelærer. Årgang 61."
func (d *origin) toldOfSelf(w *scene) bool {
	k := d.first - 1
	if roleAt(w, k-1)&(is|of) != 0 {
		k--
	}
	if k > 0 && !sentenceParts(w, k) {
		return false
	}
	if !closes(w, d.last) {
		return false
	}
	for n := 1; n <= 2*reach; n++ {
		if r := roleAt(w, k-n); r&selfIs != 0 || r&self != 0 && (roleAt(w, k-n+1)|roleAt(w, k-n-1))&is != 0 {
			return true
		}
	}
	for n := d.last + 1; n < len(w.List) && n <= d.last+reach && !sentenceParts(w, n); n++ {
		if roleAt(w, n)&(self|selfIs) != 0 {
			return true
		}
	}
	return false
}

// fromYear reports whether word k, of the role r, is the "from" of somebody who is from the year or the day: "I'm from 1963", "han er fra 8.
// juni 1970".
func (d *origin) fromYear(w *scene, k int, r role) bool {
	if d.shape != fullYear && d.shape != markedTwo && (d.shape != fullDate || d.year >= grownYear) || r&limit == 0 || !fromWord(w.Of(k)) {
		return false
	}
	if k--; k > 1 && roleAt(w, k)&adverb != 0 && roleAt(w, k)&is == 0 { // jeg er selv fra '71
		k--
	}
	switch {
	case roleAt(w, k)&is == 0:
		return false
	case k == 0 || sentenceParts(w, k): // Er fra 1949 og enke
		return d.year < grownYear && closes(w, d.last) && (roleAt(w, d.last+1)|roleAt(w, d.last+2))&(state|person|self) != 0
	}
	if roleAt(w, k-1)&person != 0 && d.year >= grownYear { // the customer is from 2019
		return false
	}
	return roleAt(w, k-1)&(self|third|kin|child|person) != 0
}

const bearerReach = 6 // words between a paper and the name of its bearer

// ofBearer reports whether d ends parentheses that begin with the full name that word k ends, behind a paper of its bearer: "pass FE 408812
// (Larysa Tkachuk, 1988)".
func (d *origin) ofBearer(w *scene, k int) bool {
	if d.year >= grownYear || d.end >= len(w.Text) || w.Text[d.end] != ')' || nameAt(w, k) == 0 || w.List[k].Gap != pii.GapBlank {
		return false
	}
	first := k - 1
	for n := 0; n < 2 && first > 0 && w.List[first].Gap == pii.GapBlank; n++ {
		first--
	}
	if first < 0 || w.List[first].Gap&pii.GapParen == 0 || !calledSo(w, first) {
		return false
	}
	for n := 1; n <= bearerReach && n <= first && !sentenceParts(w, first-n+1); n++ {
		if roleAt(w, first-n)&passport != 0 {
			return true
		}
	}
	return false
}

// ofNamed reports whether d stands alone in parentheses behind a full name that ends with word k, be that an initial.
func (d *origin) ofNamed(w *scene, k int) bool {
	if k == 0 || w.Text[d.start-1] != '(' || d.end >= len(w.Text) || w.Text[d.end] != ')' || !nameAtOrInitial(w, k) {
		return false
	}
	return nameAt(w, k-1) > 0 && w.List[k-1].Class&given != 0 && w.List[k].Gap == pii.GapBlank
}

// nameAtOrInitial reports whether word k is a name, with a capital be it a town's too, or one letter.
func nameAtOrInitial(w *scene, k int) bool {
	x := &w.List[k]
	return nameAt(w, k) == 1 || x.End-x.Start == 1 && x.Flags&(pii.IsNumber|pii.IsLabel) == 0 && nameAt(w, k-1) == 1 || x.Flags&pii.Capital != 0 && (x.End-x.Start == 1 || x.Class&name != 0 && x.Class&noName == 0)
}
