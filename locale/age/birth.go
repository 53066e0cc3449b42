package age

import "github.com/sladd-go/sladd/pii"

// A shape is what of a birth is told.
type shape uint8

const (
	fullDate  shape = iota
	dayMonth        // 12 mars, 12/3
	monthYear       // 12/77
	fullYear        // 1985, mars 1985
	lastTwo         // 85
	markedTwo       // -85, '85
	saidYear        // nittonhundraåttiofem, sextitre
	shapes
)

// A tie is how it hangs on what stands around.
type tie uint8

const (
	tieNone  tie = iota
	tieBorn      // born 1985
	tieFar       // born, as you know, in 1985
	tieLabel     // f. 1985
	tieOther     // s. 1985, which is a page too
	tieNoun      // date of birth 1985
	tieTurns     // fyller år 12 mars
	tieClass     // årgång 1985
	tieOf        // 85:a
	tieAfter     // 1985 syntynyt
	tieName      // Anna Berg, 1985-07-09
	tieParen     // Anna Berg (1985)
	tiePaper     // the passport says 9 July 1985
	tieIs        // I'm 1985, 1985 is my wife
	tieAsked     // your birthday? – Why? 9/7
	ties
)

// An origin is a date or year that may be that of somebody's birth.
type origin struct {
	start, end  int // in the text
	first, last int // its words
	shape       shape
	year        int
	tie         tie
	stamp       bool // of when something was written or done
	also        bool // hangs on what another hangs on, of which it is the next or the right one
	depth       int  // how many before it are asked what they hang on
}

const (
	firstYear = 1900
	grownYear = 2010 // what is dated before is hardly an order
	lastYear  = 2026

	recentYear = 2021 // a letter is dated so, too
)

// look finds what d hangs on: what stands behind it, before it, or on what another date does.
func (d *origin) look(w *scene) {
	if d.behind(w); d.tie != tieNone {
		return
	}
	if d.before(w); d.tie == tieNone {
		d.another(w)
	}
}

// notedTwo reports whether the last two figures of a year are one of birth though something else stands before them: they are noted
// so, or behind whom they are of; not "strafferett s. 98".
func (d *origin) notedTwo(w *scene) bool {
	k := d.first - 2
	return noted(w, k) && w.Of(k)[0]|0x20 != 'a' || d.borne(w) && (calledSo(w, k) || roleAt(w, k)&(kin|child|person) != 0)
}

// read reads the date or year that begins with word i, or whose month stands before it. It reports false for what hangs
// on nothing.
func (d *origin) read(w *scene, i int) bool {
	x := &w.List[i]
	*d = origin{start: x.Start, end: x.End, first: i, last: i, depth: d.depth}
	if x.Flags&pii.IsLabel != 0 || !d.shaped(w, i) {
		return false
	}
	d.look(w)
	if (d.tie == tieNone || d.tie == tieOther) && d.inRow(w) {
		d.tie = tieName
		return true
	}
	switch {
	case d.tie == tieOther && d.shape == lastTwo && d.first > 1:
		return d.notedTwo(w)
	case d.tie == tieOf, d.tie == tieOther && d.shape != fullDate:
		return d.somebodys(w)
	case d.depth == 0 && d.turnedDown(w):
		return false
	case d.stamped(w):
		d.stamp = true
		return false
	}
	return d.tie != tieNone || d.shape == fullDate && d.year < grownYear && d.end-d.start > len(w.Of(i)) && d.borne(w)
}
