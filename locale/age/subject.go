package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// petNear reports whether a pet is told of before word k, be it in the sentence before, and the subject isn't somebody else.
func (a *around) petNear(w *scene, k int) bool {
	switch a.sub {
	case subNone, subThird, subGiven, subFull, subLower, subIt:
	default:
		return false
	}
	for n := 0; n < 10 && k > 0; n++ {
		k--
		if r := roleAt(w, k); r&pet != 0 {
			return true
		} else if r&(kin|child|person) != 0 && r&mine == 0 || w.List[k].Gap&pii.GapPara != 0 {
			return false
		}
	}
	return false
}

func verbRelation(r role) relation {
	switch {
	case r&turns != 0:
		return relTurns
	case r&comes != 0:
		return relComes
	}
	return relIs
}

// verb returns the subject of the verb that word k is, none if it is no verb.
func (a *around) verb(w *scene, k int) subject {
	if roleAt(w, k)&(is|turns|comes) == 0 {
		return subNone
	}
	a.seek(w, k-1)
	return a.sub
}

// seek finds the subject, word k or one before it, of what stands behind word k.
func (a *around) seek(w *scene, k int) {
	unknown, most := 0, 1
	if a.rel == relOf {
		most = 0
	}
	for n := 0; n < 6 && k >= 0; n, k = n+1, k-1 {
		if parts(w, k+1) {
			break
		}
		r := roleAt(w, k)
		if r&ageNoun != 0 && unknown == 0 { // my age is
			a.rel = relAge
			return
		}
		if s := subjectOf(r); s != subNone {
			a.sub, a.far, a.at = s, unknown > most, k
			return
		}
		if r == 0 && nameAt(w, k) > 0 {
			a.sub, a.far, a.at = a.named(w, k), unknown > most, k
			return
		}
		if r&(mine|adverb|article|who|and|turns|is|speaks) == 0 && (r&has == 0 || a.rel == relOf) {
			unknown++
		}
	}
	if unknown == 0 && a.rel != relOf {
		a.rel = relVerb
	}
}

// subjectRules say which subject a word is by its roles.
var subjectRules = []roleRule[subject]{
	{role: pet, is: subPet},
	{role: you, but: person | kin, is: subYou},
	{role: kids, is: subKids},
	{role: child, is: subChild},
	{role: kin, is: subKin},
	{role: person | party, is: subPerson},
	{role: folk, is: subPeople},
	{role: self | selfIs, is: subSelf},
	{role: third, but: they, is: subThird},
	{role: they, is: subThey},
	{role: we, is: subWe},
	{role: thing, is: subThing},
	{role: it, is: subIt},
}

// subjectOf returns the subject that a word of these roles is.
func subjectOf(r role) subject { return firstOf(subjectRules, r, subNone) }

// named returns who is named by the name that ends with word k: what it is called right before, or what sort of name. It notes
// whether it begins a sentence or line.
func (a *around) named(w *scene, k int) subject {
	first := k
	for first > 0 && k-first < 3 && w.List[first].Gap&^(pii.GapBlank|pii.GapHyphen) == 0 && roleAt(w, first-1) == 0 && nameAt(w, first-1) > 0 {
		first--
	}
	if first == 0 || parts(w, first) {
		a.flags |= alone
	}
	if first > 0 && w.List[first].Gap == pii.GapBlank { // min datter Freja, the dog Bella
		q := first - 1
		if r := roleAt(w, q); r&mine != 0 {
			q--
		} else if o := ownedBefore(w, q, r); o != subNone {
			return o
		}
		switch s := subjectOf(roleAt(w, q)); s {
		case subKin, subChild, subKids, subPerson, subPet, subThing:
			return s
		}
	}
	a.small = w.List[k].Flags&pii.Capital == 0
	switch {
	case first < k:
		return subFull
	case w.List[k].Flags&pii.Capital != 0:
		return subGiven
	}
	return subLower
}

// ownedBefore returns the thing or pet that stands before word q, of the role r, and is called or belongs to what stands behind
// it: "the boat is called Molly", "sykkelen til Ola".
func ownedBefore(w *scene, q int, r role) subject {
	if r&(speaks|of|clock) == 0 {
		return subNone
	}
	if q--; r&speaks != 0 && roleAt(w, q)&is != 0 {
		q--
	}
	if o := roleAt(w, q); o&(thing|pet) != 0 {
		return subjectOf(o)
	}
	return subNone
}

// apposed finds whom the age behind a comma, parenthesis, colon or dash is said of, word p or one before it.
func (a *around) apposed(w *scene, p int) {
	switch r := roleAt(w, p); {
	case a.rel == relDash && numberWord(w, p): // the cell behind a date, a number said twice
	case a.rel != relColon && string(w.Of(p)) == "me": // me (19) and my bf (21)
		a.sub, a.at = subSelf, p
	case a.rel == relParen && r&ranked != 0 && w.List[p].Class&uint64(lexicon.Brand) != 0: // Android (68)
		a.rel = relRanked
	case !a.apposedTo(w, p, r):
		a.apposedFar(w, p-1)
	}
}

// numberWord reports whether word k is a number, in digits or not.
func numberWord(w *scene, k int) bool {
	_, ok := numeral(w.Of(k))
	return ok || w.List[k].Flags&pii.IsNumber != 0
}

// apposedTo takes word p, of the role r, for whom the age is said of, and reports whether it means or names somebody.
func (a *around) apposedTo(w *scene, p int, r role) bool {
	if a.sub = subjectOf(r &^ party); a.sub == subNone {
		n := nameAt(w, p)
		if (n == 0 || r != 0) && (n != 2 || p > 0 && w.List[p].Gap&beyond == 0) { // Dagur, be he a day elsewhere
			return false
		}
		a.sub = a.named(w, p)
	}
	a.at = p
	return true
}

// apposedFar finds whom the age is said of farther off, word k or one before it.
func (a *around) apposedFar(w *scene, k int) {
	beside := k + 1
	for n := 0; k >= 0 && n < reach && !parts(w, k+1); k, n = k-1, n+1 {
		r := roleAt(w, k)
		if s := subjectOf(r); s != subNone && r&(kin|child|kids|person|folk|pet|thing) != 0 {
			a.sub, a.far, a.at = s, true, k
			return
		}
		if r == 0 && nameAt(w, k) > 0 {
			a.sub, a.far, a.at = a.named(w, k), true, k
			return
		}
		if r&third != 0 && a.rel == relParen && schoolYear(w.Of(beside)) { // hun går i 3. klasse (8 år)
			a.sub, a.far, a.at = subThird, true, k
			return
		}
	}
}

// schoolYear reports whether word names what children go in at school.
func schoolYear(word []byte) bool { return schoolYears[string(word)] }

var schoolYears = words.Set(`klasse klassen klass klassa trinn trinnet trin årskurs bekk bekkur luokka luokalla luokan grade year kindergarten
	nollan ettan tvåan trean fyran femman sexan sjuan åttan nian lågstadiet mellanstadiet högstadiet förskolan förskoleklass
	barneskolen mellomtrinnet småskolen ungdomsskolen barnehagen mellemtrinnet udskolingen indskolingen børnehaven børnehave
	eskarissa eskari viskari viskarissa leikskóla grunnskóla`)

// haveWord reports whether b says that somebody has something.
func haveWord(b []byte) bool {
	switch string(b) {
	case "har", "Har", "hadde", "hade", "havde", "have", "Have", "has", "on", "á", "til", "till":
		return true
	}
	return false
}

// askedBefore reports whether word k answers a question for an age, which another speaker may have put: "hur gammal? Kund: 16".
func askedBefore(w *scene, k int) bool {
	asked := false
	for n := 0; n < 10 && k > 0; n++ {
		switch {
		case asked && w.List[k].Gap&beyond != 0, !asked && n > 6:
			return false
		case bytes.IndexByte(w.Text[w.List[k-1].End:w.List[k].Start], '?') >= 0:
			asked = true
		}
		k--
		switch r := roleAt(w, k); {
		case !asked:
		case r&(thing|pet) != 0 && r&(kin|child|person) == 0:
			return false
		case r&(old|ageNoun) != 0:
			return true
		}
	}
	return false
}
