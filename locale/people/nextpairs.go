package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// calendarGiven reports whether b is a given name behind the Vietnamese middle name a, though it is a word of the calendar in the
// languages here: nguyen thi mai.
func (t text) calendarGiven(a, b int) bool {
	c := t.class(b)
	return c&given != 0 && c&uint64(lexicon.Calendar) != 0 && t.is(a, "thi") && t.class(a-1)&name != 0
}

// tradeNext reports whether b says what the company trades in that a is the name of: Ringdal Rør.
func (t text) tradeNext(a, b int) bool {
	return t.up(b) && t.class(a)&given1 == 0 && t.traded(b)
}

// fieldNames are what fields are called that stand behind a name on its line, and that no list of common words holds.
var fieldNames = [...]string{"puh", "gsm", "dob", "hetu", "kt", "ordre", "saksnr", "säljare", "sælger", "selger", "pöntun", "pöntunarnr", "epost", "avd", "ref"}

// fieldNumbers end what numbers are called: Ordernr, Asiakasnro.
var fieldNumbers = []string{"nr", "nro", "nummer", "númer"}

// fieldNext reports whether word b, behind the surname a of somebody, begins the next field of the line: Anna Lindqvist Ordernr: 33.
func (t text) fieldNext(a, b int) bool {
	if !t.up(b) || t.class(a)&surname == 0 || t.class(b)&name != 0 || !t.blank(b) {
		return false
	}
	marked := t.gap(b+1)&(pii.GapColon|pii.GapStop) != 0
	switch {
	case t.oneOf(b+1, "no", "nr", "nro", "id") && t.blank(b+1) && !t.up(b+1):
		return t.numeral(b + 2)
	case !marked && !t.numeral(b+1):
		return false
	case in(fieldNames[:], t.Of(b)):
		return true
	case endsIn(t.Of(b), 3, fieldNumbers):
		return t.numeral(b+1) || t.gap(b+1)&pii.GapColon != 0
	}
	return t.rank(b) != 0 && (t.gap(b+1)&pii.GapColon != 0 || t.blank(b+1) && t.numeral(b+1))
}

// doubleSurname reports whether b, behind a hyphen, is as sure a surname as a is behind a given name: Bodil Ankersen-Fugl.
func (t text) doubleSurname(a, b int) bool {
	return t.class(a)&surname != 0 && t.class(a-1)&given != 0 && t.capitalized(a) && t.capitalized(b)
}

// saysElse reports whether word b is a cue, or in a list of what is no name.
func (t text) saysElse(b int) bool {
	return t.class(b)&(notName|street|title|family) != 0 || !t.silent(b)
}

// lowerBehindDoubtful reports whether b has no capital and stands behind a name that is another word too, so that both may be words of
// the sentence.
func (t text) lowerBehindDoubtful(a, b int) bool {
	return !t.up(b) && t.class(a)&name != 0 && !t.plainName(a)
}
