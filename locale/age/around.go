package age

import (
	"github.com/sladd-go/sladd/pii"
)

// A relation is how an age hangs on what stands before it.
type relation uint8

const (
	relStart   relation = iota // nothing stands before it
	relVerb                    // a verb that begins its sentence, of nobody
	relIs                      // is 34
	relTurns                   // turns 34
	relComes                   // becomes 34
	relOf                      // a man of 34
	relAge                     // age 34
	relMine                    // my 34 years
	relArticle                 // a 34-year-old
	relAs                      // as a 34-year-old
	relComma                   // Anna, 34
	relParen                   // Anna (34)
	relDash                    // Anna - 34
	relColon                   // Anna: 34
	relDirect                  // Anna 34
	relLimit                   // over 34
	relClock                   // at 34
	relRanked                  // room 34
	relThing                   // warranty 34
	relOther
	relations
)

// A subject is who or what is so old.
type subject uint8

const (
	subNone subject = iota
	subSelf
	subThird
	subThey
	subWe
	subYou
	subIt
	subKin
	subChild
	subKids
	subPerson
	subPeople
	subFull  // a name of two words
	subGiven // of one
	subLower // in lower case
	subThing
	subPet
	subjects
)

// What an age is surrounded by.
type around struct {
	rel    relation
	sub    subject
	behind behind
	far    bool // words that say nothing here stand between subject and verb
	at     int  // the word that the subject is, or 0
	flags  flag
}

// beyond are the gaps that no clause goes over.
const beyond = pii.GapLine | pii.GapPara | pii.GapStop

const reach = 8 // words before an age that are looked at

// look looks at what stands before c and behind it. It reports false for a number without a unit that hangs on nothing that may be
// so old: most numbers.
func (a *around) look(w *pii.Words, c *candidate) bool {
	*a = around{rel: relStart}
	if a.before(w, c.from, c.unit == inYear); c.unit == bare && c.group == 1 {
		switch a.rel {
		case relOther, relClock, relRanked, relThing:
			return false
		}
	}
	a.after(w, c.tail)
	if a.rel == relAge {
		return true // nothing else says more
	}
	for k, n := c.from-1, 0; k >= 0 && n < reach && !parts(w, k+1); k, n = k-1, n+1 {
		r := roleAt(w, k)
		if r&(kids|child) != 0 {
			a.flags |= nearKids
		}
		switch {
		case k >= a.at:
		case a.at-k > 3:
			continue
		default: // of somebody: what else is told of before says less
			r &= limit | rule | speaks
		}
		a.note(w, k, r)
	}
	placed := false // what stands behind "in" isn't what a four-year-old is
	for k := c.to + 1; k < len(w.List) && k <= c.to+3 && !parts(w, k); k++ {
		r := roleAt(w, k)
		if r&state != 0 {
			a.flags |= nearState
		}
		placed = placed || c.unit == asNoun && r&(clock|of) != 0
		if r&elder != 0 && k > c.to+1 || r&elder != 0 && c.unit == bare {
			a.flags |= upwards
		}
		if r&(thing|pet) != 0 && w.List[k].Gap&pii.GapComma == 0 && !placed {
			a.note(w, k, r&(thing|pet))
		}
	}
	if a.petNear(w, c.from) {
		a.sub = subPet
	}
	return true
}

// before looks at what stands before word k, of which years may be told.
func (a *around) before(w *pii.Words, k int, years bool) {
	if k == 0 {
		return
	}
	if w.List[k].Gap&(beyond|pii.GapColon) != 0 && askedBefore(w, k) {
		a.rel = relAge
		return
	}
	if parts(w, k) {
		return
	}
	gap, p := w.List[k].Gap, k-1
	for n := 0; n < 4 && p > 0 && gap&^(pii.GapBlank|pii.GapQuote) == 0; n++ { // nearly, about, next week
		r := roleAt(w, p)
		if r&about != 0 {
			a.flags |= nearAbout
		} else if !between(r) && !(years && r == 0 && roleAt(w, p-1)&(is|turns|comes) != 0) {
			break
		}
		if r&nearing != 0 {
			a.flags |= nearSoon
		}
		if parts(w, p) {
			return
		}
		gap = w.List[p].Gap
		p--
	}
	switch {
	case gap&pii.GapParen != 0:
		a.rel = relParen
	case gap&pii.GapComma != 0:
		a.rel = relComma
	case gap&pii.GapColon != 0:
		a.rel = relColon
	case gap&(pii.GapHyphen|pii.GapOther) != 0:
		a.rel = relDash
	default:
		a.behindWord(w, p, roleAt(w, p))
		return
	}
	if roleAt(w, p)&ageNoun != 0 {
		a.rel = relAge
		return
	}
	a.apposed(w, p)
}

// between reports whether a word of the role r may stand between a verb and an age.
func between(r role) bool { return r&(adverb|when) != 0 && r&(is|years) == 0 }

// behindWord says how the age hangs on word p, of the role r, with nothing but a blank and adverbs between.
func (a *around) behindWord(w *pii.Words, p int, r role) {
	switch {
	case r&ageNoun != 0:
		a.rel = relAge
	case r&limit != 0:
		a.rel = relLimit
		if q := p - 1; q >= 0 && !parts(w, p) { // he is over 80
			a.sub = a.verb(w, q)
		}
	case r&(is|turns|comes) != 0 && r&mine == 0:
		a.rel = verbRelation(r)
		if a.seek(w, p-1); a.sub == subNone {
			a.elided(w, p-1)
		}
	case r&selfIs != 0:
		a.rel, a.sub = relIs, subSelf
	case r&of != 0 && p > 0 && w.List[p-1].Flags&pii.IsNumber != 0: // 3 of 5
		a.rel = relRanked
	case r&(clock|goes) != 0 && len(w.Of(p)) == 2 && w.Of(p)[1] == 't' && roleAt(w, p+2)&(self|third) != 0: // at 73 I
		a.rel, a.sub = relAs, subjectOf(roleAt(w, p+2))
	case r&of != 0:
		if a.rel = relOf; p > 0 && roleAt(w, p-1)&ageNoun != 0 { // i en alder af
			a.rel = relAge
			return
		}
		a.seek(w, p-1)
	case r&(self|third|they) != 0 && p > 0 && roleAt(w, p-1)&(is|turns|comes) != 0: // är jag 34
		a.rel, a.sub = verbRelation(roleAt(w, p-1)), subjectOf(r)
	case r&(self|third|they) != 0:
		a.rel, a.sub, a.at = relDirect, subjectOf(r), p // I am 59, she 62
	case r&(kin|child|kids|person|folk) != 0:
		a.rel, a.sub, a.at = relDirect, subjectOf(r), p
		if q := p - 1; p > 0 && roleAt(w, q)&mine != 0 && q > 0 && roleAt(w, q-1)&(is|turns|comes) != 0 { // blir min son 5
			a.rel = verbRelation(roleAt(w, q-1))
		}
	case r&mine != 0:
		if a.rel = relMine; p > 0 && roleAt(w, p-1)&(kin|child) != 0 { // mannen min 58
			a.rel, a.sub = relDirect, subjectOf(roleAt(w, p-1))
		}
	case r&article != 0:
		switch a.rel = relArticle; {
		case p == 0 || parts(w, p):
		case roleAt(w, p-1)&(is|comes) != 0:
			a.seek(w, p-2)
		case haveWord(w.Of(p - 1)): // I have a seven-year-old
			a.rel = relMine
		case roleAt(w, p-1)&has != 0: // may a 15-year-old
			a.flags |= nearRule
		}
	case flatWord(w, p):
		a.rel = relRanked
	case r&as != 0:
		if a.rel = relAs; p > 0 {
			a.seek(w, p-1)
		}
	case r&clock != 0:
		a.rel = relClock
	case r&(ranked|counted|month|months|weeks|days) != 0:
		a.rel = relRanked
	case r&(thing|pet) != 0:
		a.rel, a.sub = relThing, subjectOf(r)
	case r == 0 && nameAt(w, p) > 0:
		a.rel, a.sub, a.at = relDirect, a.named(w, p), p
		if q := p - 1; a.sub == subGiven && p > 0 && !parts(w, p) && roleAt(w, q)&(turns|comes) != 0 { // fyller Elsa 5
			a.rel = verbRelation(roleAt(w, q))
		}
	default:
		a.rel = relOther
	}
}

// flatWord reports whether word k is the Finnish word for a flat, shortened, before its number: "as. 31".
func flatWord(w *pii.Words, k int) bool {
	return string(w.Of(k)) == "as" && (w.Text[w.List[k].End] == '.' || w.List[k].Gap&pii.GapComma != 0)
}
