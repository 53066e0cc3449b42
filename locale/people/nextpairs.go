package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
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
