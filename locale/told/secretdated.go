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

// changesThen reports whether c is the hour or the year in which a code changes: "the code changes at 1200", "portkoden ändras 2026", "endres
// sommeren 2026". What it changes to stands behind another word, and a code that it changes from before that.
func (v *scene) changesThen(c *candidate) bool {
	w, k := v.w, c.first-1
	if c.first != c.last || c.digits != 4 || k < 1 || w.List[c.first].Gap != pii.GapBlank {
		return false
	}
	b := w.Of(c.first)
	if yearLike(b) && v.at(k)&sChanged != 0 {
		return true
	}
	if v.at(k-1)&sChanged == 0 || w.List[k].Gap != pii.GapBlank {
		return false
	}
	return yearLike(b) && in(yearsFrom, w.Of(k)) && !leadsOn(w, c.last+1) || clock(b) && in(hoursFrom, w.Of(k))
}

// leadsOn reports whether word k says what something changes to: "fra 2026 til 4410".
func leadsOn(w *pii.Words, k int) bool {
	return k+1 < len(w.List) && w.List[k].Gap == pii.GapBlank && in(changesTo, w.Of(k)) && isNumber(w, k+1)
}

var (
	yearsFrom = set(`i in fra från frå from år året árið vuonna vuoden efter etter after før före before innan våren sommaren sommeren hösten høsten
		efteråret vintern vinteren årsskiftet nyår nytår nyttår keväällä kesällä syksyllä talvella vorið sumarið haustið spring summer autumn winter`)
	hoursFrom = set(`at ved after efter etter from fra från før före before innan klukkan`)
	changesTo = set(`to til till`)
)
