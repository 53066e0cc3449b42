package age

import (
	"github.com/sladd-go/sladd/locale/internal/words"
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

// gapRelations are those that what stands right before an age makes by itself.
var gapRelations = [...]struct {
	gap pii.Gap
	is  relation
}{
	{pii.GapParen, relParen},
	{pii.GapComma, relComma},
	{pii.GapColon, relColon},
	{pii.GapHyphen | pii.GapOther, relDash},
}

// wordRelations are those that the word before an age makes, the first that fits.
var wordRelations = []roleRule[relation]{
	{role: ageNoun, is: relAge},
	{role: limit, is: relLimit},
	{role: turns, but: mine, is: relTurns},
	{role: comes, but: mine, is: relComes},
	{role: is | selfIs, but: mine, is: relIs},
	{role: of, is: relOf},
	{role: self | third | they | kin | child | kids | person | folk, is: relDirect},
	{role: mine, is: relMine},
	{role: article, is: relArticle},
	{role: as, is: relAs},
	{role: clock, is: relClock},
	{role: ranked | counted | month | months | weeks | days, is: relRanked},
	{role: thing | pet, is: relThing},
}

// before looks at what stands before word k, of which years may be told.
func (a *around) before(w *scene, k int, years bool) {
	if k == 0 {
		return
	}
	if w.List[k].Gap&(beyond|pii.GapColon) != 0 && askedBefore(w, k) {
		a.rel = relAge
		return
	}
	if w.Text[w.List[k].Start-1] == '>' && fieldOfAge(w, untagged(w, k)) {
		a.rel = relAge
		return
	}
	gap, p := a.skip(w, k, years)
	if p < 0 {
		return
	}
	if years && sexNoted(w, p, gap) {
		a.rel, a.sub, a.at = relDirect, subPerson, p
		return
	}
	for _, g := range gapRelations {
		if gap&g.gap == 0 {
			continue
		}
		if a.rel = g.is; roleAt(w, p)&ageNoun != 0 || a.rel == relColon && besideAge(w, p) {
			a.rel = relAge
			return
		}
		a.apposed(w, p)
		return
	}
	a.behindWord(w, p, roleAt(w, p))
}

// skip returns the last word before word k that is more than an adverb, "nearly", "about", "next week", and what stands behind it, or
// no word where the sentence begins there.
func (a *around) skip(w *scene, k int, years bool) (gap pii.Gap, p int) {
	if parts(w, k) && !leadsOn(w, k) && !brokenList(w, k, years) {
		return 0, -1
	}
	gap, p = gapBefore(w, k), k-1
	for n := 0; n < 4 && p > 0 && gap&^(pii.GapBlank|pii.GapQuote) == 0; n++ {
		r := roleAt(w, p)
		if r&about != 0 {
			a.flags |= nearAbout
		} else if q := timed(w, p, r); q < p {
			p = q
		} else if fillsInTwo(w, p) {
			p--
		} else if !between(r) && !(years && r == 0 && towardsYears(w, p)) && !(a.noun && ofTens(w, p)) {
			break
		}
		if r&nearing != 0 {
			a.flags |= nearSoon
		}
		if r&when != 0 && string(w.Of(p-1)) == "tulee" { // comes on Friday at 10
			return 0, -1
		}
		if parts(w, p) && !leadsOn(w, p) {
			return 0, -1
		}
		gap = gapBefore(w, p)
		p--
	}
	return gap, p
}

// towardsYears reports whether word p, of which nothing is known, may stand before years: behind a verb of them, or as the end of a life.
func towardsYears(w *scene, p int) bool {
	return dies[string(w.Of(p))] || roleAt(w, p-1)&(is|turns|comes) != 0
}

// dies end the life of somebody who was so many years old: "hun døde 48 år gammel".
var dies = words.Set(`døde dog dó lést avled omkom died kuoli menehtyi bort`)

// untagged returns the last word before word k that is no tag of one or two letters: that of "<td>Alder</td><td>34".
func untagged(w *scene, k int) int {
	for n := 0; n < 4 && k > 1 && w.List[k-1].End-w.List[k-1].Start < 3; n++ {
		k--
	}
	return k - 1
}

// gapBefore returns what stands before word k, but for the stop of a shortened word before it: "ca. 30", "pt. 63".
func gapBefore(w *scene, k int) pii.Gap {
	gap := w.List[k].Gap
	if gap != pii.GapBlank && leadsOn(w, k) {
		return pii.GapBlank
	}
	if gap == pii.GapBlank|pii.GapStop && (roleAt(w, k-1)&about != 0 || noted(w, k-1)) {
		return pii.GapBlank
	}
	return gap
}

// behindWord says how the age hangs on word p, of the role r, with nothing but a blank and adverbs between.
func (a *around) behindWord(w *scene, p int, r role) {
	if atWord(w.Of(p), r) && roleAt(w, p+2)&(self|third) != 0 { // at 73 I
		a.rel, a.sub = relAs, subjectOf(roleAt(w, p+2))
		return
	}
	a.rel = firstOf(wordRelations, r, relOther)
	a.answersField(w, p)
	switch a.rel {
	case relLimit: // he is over 80
		if p > 0 && !parts(w, p) {
			a.sub = a.verb(w, p-1)
		}
	case relIs, relTurns, relComes:
		a.behindVerb(w, p, r)
	case relOf:
		a.behindOf(w, p)
	case relDirect:
		a.behindSubject(w, p, r)
	case relMine:
		a.behindMine(w, p)
	case relArticle:
		a.behindArticle(w, p)
	case relAs:
		if flatWord(w, p) {
			a.rel = relRanked
		} else if p > 0 {
			a.seek(w, p-1)
		}
	case relThing:
		a.sub = subjectOf(r)
	case relClock:
		a.behindIn(w, p)
	case relOther:
		a.behindOther(w, p, r)
	}
}

// atWord reports whether word, of the role r, is "at".
func atWord(word []byte, r role) bool {
	return r&(clock|goes) != 0 && len(word) == 2 && word[1] == 't'
}

// flatWord reports whether word k is the Finnish word for a flat, shortened, before its number: "as. 31".
func flatWord(w *scene, k int) bool {
	return string(w.Of(k)) == "as" && (w.Text[w.List[k].End] == '.' || w.List[k].Gap&pii.GapComma != 0)
}
