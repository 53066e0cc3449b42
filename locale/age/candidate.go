package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// A unit is what an age is counted in.
type unit uint8

const (
	bare   unit = iota // nothing
	inYear             // år, years
	inLone             // one letter: v, y
	asAdj              // årig
	asNoun             // åring, vuotias, year-old
	inMonth
	inWeek
	inDay
)

// A candidate is a number that may be an age, and what is said with it.
type candidate struct {
	first, last int  // its words, the unit with it
	number      int  // the word that its value is
	decade      bool // the tens of years, "60s"
	ranged      bool // that word ends a range, which the age begins with
	value       int
	unit        unit
	spelled     bool // in words
	parts       bool // a half, tenths, or months beside years
	sign        bool // the half is ½
	glued       bool // nothing stands between number and unit
	aged        bool // "gammal" stands behind
	// The ages beside it, "3, 5 og 9 år": their first and last words, and how many they are.
	from, to, group int
	tail            int // the last word, "gammal" with it
}

const (
	oldest   = 112
	groupMax = 5
)

// read reads the age whose number is word i. It reports false for what can't be one, as cheaply as it can.
func (c *candidate) read(w *scene, i int) bool {
	*c = candidate{first: i, last: i, number: i, group: 1}
	var ok bool
	if c.value, c.unit, c.spelled, ok = number(w, i); !ok || !c.opened(w, i) {
		return false
	}
	if c.unit == bare && (!c.whole(w, i) || c.ordinal(w)) {
		return false
	}
	if c.spelled && c.unit == asAdj {
		c.yearOfLife(w)
	}
	c.decade = c.decade || c.spelled && c.unit == asNoun && isTens(w, i)
	behind := c.last + 1
	old := c.unit != bare && oldAt(w, behind)
	if c.aged = c.aged || old; old && oldIsTaken(w.Of(behind)) {
		c.last = behind
	}
	c.from, c.to = c.first, c.last
	if !c.beside(w) {
		return false
	}
	if c.tail = c.to; c.group == 1 && c.last < behind && old {
		c.tail = behind
	}
	return true
}

// opened reports whether an age may begin with word i, or with the range that this ends, by what stands before it.
func (c *candidate) opened(w *scene, i int) bool {
	if !leftOpen(w, i) {
		if c.first, c.ranged = rangeFrom(w, i); !c.ranged {
			return false
		}
	}
	return c.unit > inLone || !numbered(w, c.first)
}

// whole takes what is said with the number in other words than word i, "seventy-two", "4 1/2", and its unit. It reports false where the
// number is rather something else.
func (c *candidate) whole(w *scene, i int) bool {
	if c.spelled {
		if (c.value == 1 || len(w.Of(i)) < 3) && !likely(w, i) || tensBehind(w, i, c.value) {
			return false
		}
		c.andOne(w)
	}
	return c.half(w) && c.units(w) && (c.unit != bare || !c.unsure(w) && !c.countsLater(w))
}

// beside looks for the ages beside it: "3, 5 og 9 år", "Elsa 7, Olle 4", "55 going on 56", "85 nei 91". It reports false where they
// count something else.
func (c *candidate) beside(w *scene) bool {
	c.others(w)
	if c.group == 1 && c.unit <= inLone && (nameAt(w, c.first-1) > 0 && (c.nextNamed(w) || c.lastNamed(w)) || c.pairOfSexes(w)) {
		c.group = 2
	}
	if c.group == 1 {
		c.nearing(w)
	}
	if c.group < 2 && !c.corrected(w) {
		return false
	}
	return c.unit > inLone || c.from >= c.first || !numbered(w, c.from)
}

// likely reports whether a number word that is another word far oftener, "ett", "to", may be one: by the words on both sides.
func likely(w *scene, i int) bool {
	return roleAt(w, i+1)&(years|months|weeks|days|and|half|yearOld) != 0 || roleAt(w, i-1)&(is|turns|comes|of) != 0
}

// oldAt reports whether word k says "old" of what is right before it, be that shortened with a stop.
func oldAt(w *scene, k int) bool {
	if roleAt(w, k)&old == 0 {
		return false
	}
	x := &w.List[k]
	return x.Gap == pii.GapBlank || x.Gap == pii.GapBlank|pii.GapStop && x.Start-w.List[k-1].End == 2 && x.Flags&pii.Capital == 0
}

// unsure reports whether a number without a unit is rather something else: a word of two letters behind no verb, tenths.
func (c *candidate) unsure(w *scene) bool {
	if n := c.last + 1; n < len(w.List) {
		gap := w.List[n].Gap
		if gap&pii.GapColon != 0 && !smiles(w, n) || gap == pii.GapStop|pii.GapBlank && isRanked(roleAt(w, n)) { // barn 1: Elsa; 4. sal
			return true
		}
	}
	if c.spelled {
		return c.value == 1 && !c.parts || len(w.Of(c.last)) < 3 && !(roleAt(w, c.first-1)&(is|turns|comes|of) != 0 && closes(w, c.last))
	}
	return c.parts && !c.sign && w.List[c.last].Flags&pii.IsNumber != 0 && w.Text[w.List[c.last].Start-1] != '/'
}

// number reads word i as a number of years, with its unit where it is one word with it.
func number(w *scene, i int) (value int, u unit, spelled, ok bool) {
	x := &w.List[i]
	b := w.Of(i)
	if x.Flags&pii.IsNumber != 0 {
		if len(b) > 3 || b[0] == '0' {
			return 0, 0, false, false
		}
		value = valueOf(b)
		return value, bare, false, value <= oldest
	}
	if x.Flags&pii.IsLabel != 0 || x.Flags&pii.AllCaps != 0 && !people.Shouted(w.Words, i) {
		return 0, 0, false, false
	}
	var buf [wordMax]byte
	b = words.Lower(buf[:], b)
	if value, ok = numeral(b); ok {
		return value, bare, true, true
	}
	if value = tensOf(b); value > 0 {
		return value, asNoun, true, true
	}
	if value, ok = aged(b); ok {
		if u = asAdj; isNounOfYears(b) {
			u = asNoun
		}
		return value, u, true, true
	}
	return 0, 0, false, false
}

// valueOf returns the value of a few digits.
func valueOf(digits []byte) (v int) {
	for _, c := range digits {
		v = v*10 + int(c-'0')
	}
	return v
}

// leftOpen reports whether an age may begin with word i, by what stands right before it.
func leftOpen(w *scene, i int) bool {
	x := &w.List[i]
	switch {
	case x.Gap&pii.GapStart != 0 && x.Start == 0:
		return true
	case i == 0:
		return x.Gap&^(pii.GapBlank|pii.GapLine|pii.GapPara|pii.GapStart) == 0
	case !opens(w, i):
		return false
	}
	numbers := x.Flags&w.List[i-1].Flags&pii.IsNumber != 0
	switch {
	case numbers && exchanged(w, i): // byta 38 -> 39
		return false
	case numbers && x.Gap&^(pii.GapBlank|pii.GapHyphen|pii.GapSlash|pii.GapStop) == 0: // one of several groups
		return x.Gap == pii.GapBlank && inRow(w, i-1)
	case x.Gap&pii.GapAt != 0, x.Gap&pii.GapOther != 0 && plusBefore(w.Text[:x.Start]) && w.List[i-1].Flags&pii.IsNumber == 0:
		return false
	}
	return x.Gap&pii.GapSlash == 0 || w.Text[x.Start-1] == ' ' && w.List[i-1].Flags&pii.IsNumber == 0
}

// exchanged reports whether an arrow stands between number i and the one before it, a size or a price for another, and no age is spoken
// of before them.
func exchanged(w *scene, i int) bool {
	k := w.List[i].Start
	for k > 0 && w.Text[k-1] == ' ' {
		k--
	}
	return k > 0 && (w.Text[k-1] == '>' || words.SignBefore(w.Text, k)) && roleAt(w, i-2)&(ageNoun|kin|child) == 0
}

// plusBefore reports whether b ends in a plus and a blank.
func plusBefore(b []byte) bool { return bytes.HasSuffix(b, []byte("+ ")) }
