package age

import (
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// What forms and notes write behind a number of years in the place of its unit: the sex, a letter, the ending of tens.

// sexBehind reports whether c is in a field for age and sex, the latter behind a slash: "Alder/kjønn: 34/K".
func (c *candidate) sexBehind(w *scene) bool {
	n := c.last + 1
	return n < len(w.List) && w.List[n].Gap == pii.GapSlash && sexes[string(w.Of(n))] && (fieldOfAge(w, c.first-1) || besideAge(w, c.first-1))
}

// sexGlued takes word n, the letter for the sex right behind the figures, to them where whoever writes tells of himself: "im 34f", "I (63M)".
func (c *candidate) sexGlued(w *scene, n int) bool {
	if b := w.Of(n); c.spelled || c.value < 16 || len(b) != 1 || b[0]|0x20 != 'f' && b[0]|0x20 != 'm' || !closes(w, n) {
		return false
	}
	if !c.tellsOfSelf(w) {
		return false
	}
	c.unit, c.last, c.glued = inLone, n, true
	return true
}

// tellsOfSelf reports whether whoever writes, or the patient of a note, stands right before c.
func (c *candidate) tellsOfSelf(w *scene) bool {
	k, gap := c.first-1, w.List[c.first].Gap
	switch {
	case gap&^pii.GapBlank == pii.GapParen:
		return roleAt(w, k)&self != 0
	case gap != pii.GapBlank:
		return false
	}
	return noted(w, k) || roleAt(w, k)&selfIs != 0 || roleAt(w, k)&is != 0 && roleAt(w, k-1)&self != 0
}

// gluedBehind takes word n, which no blank parts from the figures, to them where it says that they are years.
func (c *candidate) gluedBehind(w *scene, n int) bool { return c.inTens(w, n) || c.sexGlued(w, n) }

var sexes = words.Set(`K k M m F f N n kv mk kvk kk Kvk Kk kvinna kvinne kvinde man mann mand nainen mies kona karl maður karlmaður woman female male
	Kvinna Kvinne Kvinde Man Mann Mand Nainen Mies Kona Karl Woman Female Male`)

// sexNoted reports whether word p, before years with the gap between, begins its sentence as notes begin with the sex of somebody: "K, 34 år",
// "kk 80 ára".
func sexNoted(w *scene, p int, gap pii.Gap) bool {
	return gap&^(pii.GapBlank|pii.GapComma) == 0 && w.List[p].End-w.List[p].Start < 4 && sexes[string(w.Of(p))] && (p == 0 || sentenceParts(w, p))
}

// besideAge reports whether word k is the second of two in the name of a field, of which the first is the age: "Alder/kjønn", "Age & sex".
func besideAge(w *scene, k int) bool {
	if k > 1 && roleAt(w, k-1)&and != 0 {
		k--
	}
	return k > 0 && roleAt(w, k-1)&ageNoun != 0 && (w.List[k].Gap&(pii.GapSlash|pii.GapOther) != 0 || roleAt(w, k)&and != 0)
}

// yearSign reports whether word n is the letter that notes write for years, "gutt 3 å", and not "and": the clause ends behind it.
func yearSign(w *scene, n int) bool {
	if string(w.Of(n)) != "å" || n < 2 || parts(w, n-1) {
		return false
	}
	if n+1 >= len(w.List) || w.List[n+1].Gap&(beyond|pii.GapComma|pii.GapParen|pii.GapSlash) != 0 {
		return true
	}
	return n+2 < len(w.List) && w.List[n+1].Flags&pii.IsNumber != 0 && roleAt(w, n+2)&months != 0
}

// inTens takes word n to the number where the two are the tens of somebody's years: "i 40'erne", "in his 60s", "in her 60's".
func (c *candidate) inTens(w *scene, n int) bool {
	if c.spelled || c.value < 20 || c.value%10 != 0 || w.List[n].Start-w.List[c.last].End > len("’") {
		return false
	}
	switch b := w.Of(n); {
	case roleOf(b)&yearOld != 0:
	case len(b) == 1 && b[0] == 's' && (closes(w, n) || roleAt(w, c.first-3)&(person|kin|child) != 0) && (mineIn(w, c.first-1) || mineIn(w, c.first-2)): // in his late 60s
	default:
		return false
	}
	c.unit, c.last, c.glued, c.decade = asNoun, n, true, true
	return true
}

// mineIn reports whether word k, behind "in", says whose something is.
func mineIn(w *scene, k int) bool { return roleAt(w, k)&mine != 0 && roleAt(w, k-1)&clock != 0 }

// unitAt returns the unit that begins with word n and the last word of it, bare for none.
func unitAt(w *scene, n int) (u unit, last int) {
	gap, r, next := w.List[n].Gap, roleAt(w, n), roleAt(w, n+1)
	switch {
	case r&yearOld != 0 && (r&years == 0 || gap == pii.GapHyphen):
		if isAdjective(w.Of(n)) {
			return asAdj, n
		}
		return asNoun, n
	case r&years != 0:
		return yearsAt(w, n)
	case gap == 0 && next&years != 0 && icelandicEnds.Is(w.Of(n)): // 3ja ára
		return inYear, n + 1
	case gap == 0 && next&birth != 0 && isOrdinal(w.Of(n)): // her 70th birthday
		return asNoun, n + 1
	case yearSign(w, n):
		return inLone, n
	}
	if u = shorterUnit(r); u != bare && oldHyphened(w, n+1) { // 6-week-old
		n++
	}
	return u, n
}

// shorterUnit returns the unit below the year that a word of role r is, bare for none.
func shorterUnit(r role) unit {
	switch {
	case r&months != 0:
		return inMonth
	case r&weeks != 0:
		return inWeek
	case r&days != 0:
		return inDay
	}
	return bare
}

// oldHyphened reports whether word k is "old" behind a hyphen.
func oldHyphened(w *scene, k int) bool {
	return k < len(w.List) && w.List[k].Gap == pii.GapHyphen && isOld(w.Of(k))
}

// pairOfSexes reports whether c stands right behind somebody's sex, and the same is told of the next or the last: "kvinde 38, mand 42".
func (c *candidate) pairOfSexes(w *scene) bool {
	return sexedAt(w, c.first) && (sexedAt(w, c.last+2) && w.List[c.last+1].Gap&^pii.GapComma == pii.GapBlank || sexedAt(w, c.first-2) && w.List[c.first-1].Gap&^pii.GapComma == pii.GapBlank)
}

// sexedAt reports whether word k is a number of one or two digits right behind a word for somebody's sex.
func sexedAt(w *scene, k int) bool {
	return k > 0 && aloneAt(w, k) && w.List[k].Gap == pii.GapBlank && len(w.Of(k-1)) > 2 && sexes[string(w.Of(k-1))]
}
