package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// isRanked reports whether a word is what is numbered, and nothing else but a thing.
func isRanked(r role) bool { return r&ranked != 0 && r&^(ranked|thing) == 0 }

// half takes a half or tenths to the number: "2,5", "4 1/2", "fyra och ett halvt". It reports false where the number is
// part of another.
func (c *candidate) half(w *scene) bool {
	n, end := c.last+1, w.List[c.last].End
	if end+1 < len(w.Text) && w.Text[end] == 0xC2 && w.Text[end+1] == 0xBD { // ½
		c.parts, c.sign = true, true
		return true
	}
	if signed(w.Text, end) {
		return c.sexBehind(w)
	}
	switch {
	case n >= len(w.List):
	case w.List[n].Flags&pii.IsNumber != 0:
		return c.tenths(w, n)
	case w.List[n].Gap == pii.GapColon: // 17:e
		return false
	case w.List[n].Gap == pii.GapBlank:
		c.saidHalf(w, n)
	}
	return true
}

// signed reports whether a sign stands at b[i], or behind one blank, that makes the number before it an amount or a part of
// something.
func signed(b []byte, i int) bool {
	if i+1 < len(b) && b[i] == ' ' {
		if i++; b[i] == '+' || b[i] == '/' || b[i] == '#' || b[i] == '=' || b[i] == '&' || b[i] == '_' || b[i] == '*' {
			return false
		}
	}
	return i < len(b) && amountSign(b[i:])
}

// amountSign reports whether b begins with such a sign.
func amountSign(b []byte) bool {
	next := byte(0)
	if len(b) > 1 {
		next = b[1]
	}
	switch b[0] {
	case '%', '+', '/', '$', '#', '=', '&':
		return true
	case '*', '_': // but for those that end what is stressed
		return next-'0' < 10 || next|0x20-'a' < 26
	case ',', ':': // 84,-
		return words.Priced(b)
	case 0xC2:
		return next == 0xB0 || next == 0xBA || next == 0xA3 // °, º, £
	case 0xE2:
		return next == 0x82 // €
	}
	return false
}

// tenths takes word n to the number where it is its tenths or "1/2". It reports false where the two are another number.
func (c *candidate) tenths(w *scene, n int) bool {
	x, more := &w.List[n], n+1 < len(w.List)
	switch {
	case numberItem(w, n):
		return true
	case x.Gap == pii.GapComma || x.Gap == pii.GapStop:
		if x.End-x.Start > 1 || c.value > 19 || more && w.List[n+1].Flags&pii.IsNumber != 0 && w.List[n+1].Gap&pii.GapBlank == 0 {
			return false
		}
		c.parts, c.last = true, n
		return true
	case x.Gap == pii.GapBlank && c.another(w, n):
		return true
	case x.Gap == pii.GapBlank:
		if !more || w.List[n+1].Gap != pii.GapSlash || string(w.Of(n)) != "1" || string(w.Of(n+1)) != "2" {
			return false
		}
		c.parts, c.last = true, n+1
		return true
	}
	return x.Gap&(pii.GapBlank|pii.GapLine|pii.GapPara) != 0
}

// saidHalf takes a half in words, from word n on, to the number: "och ett halvt", "and a half".
func (c *candidate) saidHalf(w *scene, n int) {
	if roleAt(w, n)&and != 0 {
		n++
	}
	for range 2 {
		if n >= len(w.List) || w.List[n].Gap != pii.GapBlank {
			return
		}
		r := roleAt(w, n)
		if r&half != 0 {
			c.parts, c.last = true, n
			return
		}
		if r&article == 0 {
			return
		}
		n++
	}
}

// units takes the unit behind the number to it. It reports false where something else is counted.
func (c *candidate) units(w *scene) bool {
	n := c.last + 1
	if n >= len(w.List) || w.List[n].Flags&(pii.IsNumber|pii.IsLabel) != 0 {
		return true
	}
	gap := w.List[n].Gap
	if c.sign {
		gap &^= pii.GapOther
	}
	if !joinsUnit(gap) {
		return c.inTens(w, n) || gap != pii.GapSlash && gap&pii.GapAt == 0 || c.sexBehind(w)
	}
	u, last := unitAt(w, n)
	if u == bare {
		return gap == 0 && c.gluedBehind(w, n) || gap == pii.GapBlank && !countedThing(w, n)
	}
	c.unit, c.last, c.glued = u, last, gap == 0
	c.aged = u >= inMonth && isOld(w.Of(last))
	if u == inYear || u == inLone {
		c.andMonths(w)
	}
	return true
}

// countedThing reports whether word n is what a number before it counts or ranks: 5 års garanti, 3 kg.
func countedThing(w *scene, n int) bool {
	r := roleAt(w, n)
	return r&(counted|years) != 0 || isRanked(r)
}

// joinsUnit reports whether a unit may stand behind gap g: 17 år, 17år, 17-årig.
func joinsUnit(g pii.Gap) bool {
	return g == pii.GapBlank || g == 0 || g == pii.GapHyphen
}

// yearsAt returns which unit of years begins with word n, and the last word of it.
func yearsAt(w *scene, n int) (u unit, last int) {
	b, k := w.Of(n), n+1
	more := k < len(w.List)
	switch {
	case yearsOf(b) && roleAt(w, k)&ageNoun == 0: // 5 års garanti, but 83 års ålder
		return bare, n
	case len(b) == 1 && more && w.List[k].Gap == pii.GapSlash: // y/o, but v/
		if b := w.Of(k); len(b) == 1 && b[0]|0x20 == 'o' {
			return inYear, k
		}
		return bare, n
	case more && isOld(w.Of(k)) && tiesOld(w, k):
		if b[len(b)-1]|0x20 == 'r' { // 34-year-old
			return asNoun, k
		}
		return inYear, k
	case len(b) == 1:
		return inLone, n
	}
	return inYear, n
}

// yearsOf reports whether b is "of years" in Swedish, Danish or Norwegian: 5 års garanti.
func yearsOf(b []byte) bool { return genitiveYears.Is(b) }

// tiesOld reports whether the "old" that is word k is of the years before it: "34-year-old", "34-year old", "34 year old".
func tiesOld(w *scene, k int) bool {
	if gap := w.List[k].Gap; gap != pii.GapBlank {
		return gap == pii.GapHyphen
	}
	return len(w.Of(k-1)) == 4 || w.List[k-1].Gap == pii.GapHyphen
}

// andMonths takes the months behind years to them: "3 v 8 kk", "1 år och 4 månader".
func (c *candidate) andMonths(w *scene) {
	n := c.last + 1
	if roleAt(w, n)&and != 0 {
		n++
	}
	if n+1 >= len(w.List) || w.List[n].Gap != pii.GapBlank && (w.List[n].Gap != 0 || !c.glued) || roleAt(w, n+1)&months == 0 {
		return
	}
	if v, _, _, ok := number(w, n); ok && v < 12 {
		c.last, c.parts = n+1, true
	}
}

func isOld(b []byte) bool { return olds.Is(b) }

// oldIsTaken reports whether the word for old belongs to the age: years old, vuotta vanha.
func oldIsTaken(b []byte) bool {
	return isOld(b) || b[0]|0x20 == 'v' || len(b) == 5 && b[4]|0x20 == 'a'
}

// isOrdinal reports whether b makes a figure an ordinal number of English.
func isOrdinal(b []byte) bool { return ordinals.Is(b) }

// Words that belong to a number or its unit, in any case.
var (
	olds          = endings.New(`old`)
	genitiveYears = endings.New(`års aars`)
	ordinals      = endings.New(`th st nd rd`)
	icelandicEnds = endings.New(`ja ra`) // 3ja ára
)

// isAdjective reports whether b, a word such as "årig", is said of somebody of that age, and isn't who it is or the day.
func isAdjective(b []byte) bool { return bytes.Contains(b, []byte("rig")) }
