package told

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Days from which a code counts, which stand between its name and itself: "dørkoden endres 1. juni til 4410", "changes on Monday to 1905".

// gapOver returns the gap before word k, without the stop of a number that a sentence goes on behind: "1. juni", "1.6. alkaen".
func gapOver(w *pii.Words, k int) pii.Gap {
	g := w.List[k].Gap
	if g&pii.GapStop != 0 && k > 0 && w.List[k].Flags&pii.Capital == 0 && isNumber(w, k-1) && w.List[k-1].End-w.List[k-1].Start < 3 {
		g &^= pii.GapStop
	}
	return g
}

// dayNamed reports whether c is a day and no word that anybody chose: a name of the calendar behind "on", "1st".
func dayNamed(w *pii.Words, c *candidate) bool {
	word := w.Of(c.last)
	switch {
	case c.last == c.first:
		return w.List[c.first].Class&uint64(lexicon.Calendar) != 0 && c.first > 0 && w.List[c.first].Gap == pii.GapBlank && roleOf(w.Of(c.first-1))&at != 0
	case c.last > c.first+1 || !isNumber(w, c.first) || w.List[c.last].Gap != 0 || w.List[c.first].End-w.List[c.first].Start > 2:
		return false
	}
	return string(word) == "st" || string(word) == "nd" || string(word) == "rd" || string(word) == "th"
}
