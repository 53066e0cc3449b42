package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Numbers beside a run: a time before it, an age, a date or a telephone number behind it.

// timed reports whether a time or a date and nothing else stands before word k on its line: [10:32] , 18:14 - .
func (t text) timed(k int) bool {
	if t.gap(k)&pii.GapBlank == 0 || t.gap(k)&(lineEnd|pii.GapStart|pii.GapComma|pii.GapAt) != 0 {
		return false
	}
	parted := 0 // colons and stops as times have them
	for j, n := k-1, 0; n < 8 && t.has(j); j, n = j-1, n+1 {
		last := n == 0
		if t.besideTime(j, last) {
			continue
		}
		if !t.timePart(j, last) {
			return false
		}
		g := t.gap(j)
		switch {
		case t.lineStart(j):
			return !last && parted > 0
		case g == pii.GapColon || g == pii.GapStop && t.len(j) == 2:
			parted++
		case last && g != pii.GapStop:
			return false
		}
	}
	return false
}

// besideTime reports whether word j stands before a time, or as the last behind one: 14.10.2026 klo 19.02, 10:11 AM.
func (t text) besideTime(j int, last bool) bool {
	if last {
		return t.oneOf(j, "am", "pm")
	}
	return t.cue(j) == cueTime && !t.lineStart(j)
}

// timePart reports whether word j is a number as times and dates have them; the last has two digits or four.
func (t text) timePart(j int, last bool) bool {
	return t.digits(j, 2) || t.digits(j, 4) || !last && t.digits(j, 1)
}

// stamped reports whether a time and nothing else stands from word k to the end of its line, or to a colon: Anna 10:02: hej.
func (t text) stamped(k int) bool {
	if !t.number(k, 2) || !t.digits(k+1, 2) || t.gap(k+1) != pii.GapColon {
		return false
	}
	return t.only(k, blankComma|pii.GapParen) && t.gap(k)&pii.GapBlank != 0 && (t.gap(k+2)&lineEnd != 0 || t.gap(k+2) == pii.GapColon|pii.GapBlank) && t.has(k+2)
}

// dayAt reports whether a day and its month stand at word k, as numbers.
func (t text) dayAt(k int) bool {
	return t.len(k) <= 2 && t.number(k+1, 2) && (t.gap(k+1) == pii.GapStop || t.gap(k+1) == pii.GapSlash)
}

// aged reports whether the run begins its sentence, and an age and nothing else stands behind it: Rut, 93.
func (t text) aged(r run) bool {
	k := r.last + 1
	if !t.starts(r.first) || t.class(r.base)&given == 0 || t.gap(k) != blankComma || !t.digits(k, 2) {
		return false
	}
	return t.atEnd(k, r.lead) || t.lineStart(k+1) || t.ageUnit(k+1) && t.endsSentence(k+1)
}

// agedBehind reports whether the run, with a capital, has an age in parentheses behind it: Love (10 år), Ravn (blir 6).
func (t text) agedBehind(r run, k int) bool {
	c := t.class(r.base)
	if t.gap(k) != pii.GapBlank|pii.GapParen || !t.up(r.base) || c&given == 0 || c&uint64(lexicon.Calendar) != 0 {
		return false
	}
	switch string(t.Of(k)) {
	case "blir", "bliver", "fyller", "fylder", "täyttää", "turns", "verður", "snart", "nu", "nå", "now":
		return t.number(k+1, 2) && t.blank(k+1)
	}
	return t.aging(k)
}

// ageUnits make an age of the number before them.
var ageUnits = []string{"år", "ár", "ára", "åring", "years", "vuotta", "mån", "mdr", "mnd", "månader", "måneder", "kk", "kuukautta", "mánaða"}

// ageUnit reports whether word k makes an age of the number before it.
func (t text) ageUnit(k int) bool {
	if !t.word(k) || !t.only(k, pii.GapBlank) {
		return false
	}
	return in(ageUnits, t.Of(k)) || t.is(k, "v") && (t.gap(k) == 0 || t.languages(k) == fi)
}

// longNumber reports whether a number of six digits or more stands at word k, behind a comma or a blank.
func (t text) longNumber(k int) bool {
	return t.numeral(k) && t.only(k, blankComma|pii.GapParen) && (t.len(k) >= 6 || t.phoneAt(k))
}

// phoneAt reports whether word k begins a number of seven digits or more, as phones have.
func (t text) phoneAt(k int) bool {
	digits := 0
	for n := 0; n < 6 && t.numeral(k) && (n == 0 || t.phoneGap(k)); n++ {
		digits += t.len(k)
		k++
	}
	return digits >= 7
}

// phoneGap reports whether number k can go on with that of a phone: 23.80.91.14.
func (t text) phoneGap(k int) bool {
	return t.only(k, pii.GapBlank|pii.GapHyphen|pii.GapSlash) || t.gap(k) == pii.GapStop && t.len(k) < 4
}

// phoneWords stand before a telephone number.
var phoneWords = []string{"p", "tlf", "tel", "telefon", "puh", "puhelin", "mobil", "mob", "gsm", "phone", "sími"}

// phoneBehind reports whether a telephone number follows at word k, with a word for it or not.
func (t text) phoneBehind(k int) bool {
	g := t.gap(k)
	switch {
	case !t.has(k) || g&^(blankComma|pii.GapLine|pii.GapParen) != 0:
		return false
	case t.numeral(k):
		return (g == pii.GapBlank || g == pii.GapLine) && t.len(k) >= 3 && t.Of(k)[0] == '0' && t.phoneAt(k)
	case !in(phoneWords, t.Of(k)):
		return false
	}
	k++
	return t.numeral(k) && t.only(k, blankStop|pii.GapColon|pii.GapOther) && t.phoneAt(k)
}

// numberEnd reports whether the run ends a line behind a long number, as who writes does behind a telephone number.
func (t text) numberEnd(r run) bool {
	if !t.lineStart(r.last+1) && !t.atEnd(r.last, r.lead) || r.last-r.first > 1 {
		return false
	}
	if t.gap(r.first)&pii.GapBlank == 0 || !t.only(r.first, blankComma|pii.GapStop) {
		return false
	}
	digits := 0
	for k, n := r.first-1, 0; n < 5 && t.numeral(k); k, n = k-1, n+1 {
		digits += t.len(k)
		if !t.only(k, pii.GapBlank|pii.GapHyphen) {
			break
		}
	}
	return digits >= 6
}
