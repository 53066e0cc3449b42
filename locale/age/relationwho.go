package age

import "github.com/sladd-go/sladd/pii"

// Who is so old, by the word right before the age.

// behindVerb finds the subject of the verb that word p is: "hon är 34", "olen 34".
func (a *around) behindVerb(w *scene, p int, r role) {
	if r&selfIs != 0 && r&(is|turns|comes) == 0 {
		a.sub = subSelf
		return
	}
	if a.seek(w, p-1); a.sub == subNone {
		a.elided(w, p-1)
	}
}

// behindOf finds whom the "of" tells of that word p is: "en man på 34", "i en alder af 34"; nobody in "3 of 5".
func (a *around) behindOf(w *scene, p int) {
	switch {
	case p > 0 && (w.List[p-1].Flags&pii.IsNumber != 0 || oneOf(w, p-1)):
		a.rel = relRanked
	case roleAt(w, p-1)&ageNoun != 0:
		a.rel = relAge
	default:
		a.seek(w, p-1)
	}
}

// behindSubject takes word p, of the role r, for the subject: "I am 59, she 62", "är jag 34", "blir min son 5".
func (a *around) behindSubject(w *scene, p int, r role) {
	if r&person != 0 && (p > 0 && beenWord(w.Of(p-1)) || p > 1 && roleAt(w, p-1)&article != 0 && beenWord(w.Of(p-2))) { // have been a customer 12 years
		a.rel = relThing
		return
	}
	a.sub = subjectOf(r)
	if r&(self|third|they) != 0 {
		if !a.inverted(w, p-1) {
			a.at = p
		}
		return
	}
	if a.at = p; roleAt(w, p-1)&mine != 0 {
		a.inverted(w, p-2)
	}
}

// inverted takes the relation from word k, before the subject, where it is a verb: "är jag 34".
func (a *around) inverted(w *scene, k int) bool {
	r := roleAt(w, k)
	if r&(is|turns|comes) == 0 {
		return false
	}
	a.rel = verbRelation(r)
	return true
}

// behindArticle finds whom the article is said of that word p is: "hon är en 34", "I have a seven-year-old", "may a 15-year-old".
func (a *around) behindArticle(w *scene, p int) {
	if p == 0 || parts(w, p) {
		return
	}
	switch r := roleAt(w, p-1); {
	case r&(is|comes) != 0:
		a.seek(w, p-2)
	case haveWord(w.Of(p - 1)):
		a.rel = relMine
	case r&has != 0:
		a.flags |= nearRule
	}
}

// behindName takes the name that ends with word p for the subject: "Elsa 7", "fyller Elsa 5".
func (a *around) behindName(w *scene, p int) {
	a.rel, a.sub, a.at = relDirect, a.named(w, p), p
	if r := roleAt(w, p-1); a.sub == subGiven && p > 0 && !parts(w, p) && r&(turns|comes) != 0 {
		a.rel = verbRelation(r)
	}
}

// behindAnd finds who is what stands before "and", which is word p, and so old: "jag är kvinna och 37", "I'm retired and 71".
func (a *around) behindAnd(w *scene, p int) {
	const what = person | state | article
	k := p - 1
	for n := 0; n < 3 && k > 0 && roleAt(w, k)&what != 0 && roleAt(w, k)&is == 0 && !parts(w, k+1); n++ {
		k--
	}
	if r := roleAt(w, k); k == p-1 || r&(is|selfIs) == 0 || parts(w, k+1) {
		return
	} else if a.rel = relIs; r&selfIs != 0 {
		a.sub, a.joined = subSelf, true
		return
	}
	if a.seek(w, k-1); a.sub == subNone || a.sub == subThing || a.sub == subIt {
		a.rel, a.sub = relOther, subNone
	}
	a.joined = a.rel == relIs
}

// behindMine takes what stands before the possessive that word p is for the subject: "mannen min 58".
func (a *around) behindMine(w *scene, p int) {
	if a.noun && mineIn(w, p) {
		a.rel = relOf
		a.seek(w, p-2)
	} else if o := roleAt(w, p-1); o&(kin|child) != 0 {
		a.rel, a.sub = relDirect, subjectOf(o)
	}
}

// behindIn finds who is in his tens or of an age, behind the "in" that word p is: "en man i 60-årsåldern".
func (a *around) behindIn(w *scene, p int) {
	k := p - 1
	if a.noun && k > 0 && ofTens(w, k) { // midt i halvtredserne
		k--
	}
	if a.noun && k >= 0 && roleAt(w, k)&(kin|child|person|folk|is) != 0 && !parts(w, k+1) {
		a.rel = relOf
		a.seek(w, k)
	}
}

// behindOther looks at word p, of the role r, that makes no relation by itself: a name, or "and".
func (a *around) behindOther(w *scene, p int, r role) {
	switch {
	case r == 0 && nameAt(w, p) > 0:
		a.behindName(w, p)
	case r&and != 0:
		a.behindAnd(w, p)
	case r&elder != 0 && youngerOf(w, p):
		a.rel, a.sub, a.at = relDirect, subChild, p
	}
}

// youngerOf reports whether word p, "younger" or "older", is one of the children told of before it: "two kids, the younger".
func youngerOf(w *scene, p int) bool {
	if p < 2 || w.List[p].Gap&pii.GapComma == 0 && roleAt(w, p-1)&(it|article) == 0 && string(w.Of(p-1)) != "the" {
		return false
	}
	for k, n := p-1, 0; k >= 0 && n < 5 && !sentenceParts(w, k+1); k, n = k-1, n+1 {
		if roleAt(w, k)&(kids|child) != 0 {
			return true
		}
	}
	return false
}
