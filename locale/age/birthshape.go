package age

import (
	"github.com/sladd-go/sladd/locale/papers"
	"github.com/sladd-go/sladd/pii"
)

// The figures of a birth: a date or a part of one, and the words that belong to it.

// shaped reads the figures.
func (d *origin) shaped(w *scene, i int) bool {
	x := &w.List[i]
	if x.Flags&pii.IsNumber == 0 {
		return d.said(w, i)
	}
	// day, month and the two halves of a year have two figures each, or one that stands apart
	if n := x.End - x.Start; n > 8 || n > 1 && n&1 != 0 || !d.marked(w, i) && !leftOpen(w, i) && !datedCell(w, i) && !(n < 3 && w.List[i].Gap == pii.GapHyphen && roleAt(w, i-1)&month != 0) {
		return false
	}
	if is, ok := d.inDate(w, x.Start); is {
		return ok
	}
	return d.yearAlone(w, i)
}

// yearAlone reads figures that are of no date, the number that is word i, as a year: "1985", "85", "mars 1985".
func (d *origin) yearAlone(w *scene, i int) bool {
	x := &w.List[i]
	n := x.End - x.Start
	if n != 2 && n != 4 || i > 0 && x.Gap == pii.GapBlank && w.List[i-1].Flags&pii.IsNumber != 0 || !d.withDayBehind(w, n) && !d.ends(w) {
		return false
	}
	switch {
	case n == 4:
		d.shape, d.year = fullYear, valueOf(w.Of(i))
		return d.year >= firstYear && d.year <= lastYear && d.withMonth(w)
	case d.shape != markedTwo:
		d.shape = lastTwo
	}
	return roleAt(w, i-1)&(ranked|weeks) == 0 && d.withMonth(w)
}

// inDate reads the date that begins with the figures at start, or of which they are the day or the month: "1985-07-09", "12/3",
// "12/77". It reports whether they are of one, and whether somebody may be born then.
func (d *origin) inDate(w *scene, start int) (is, ok bool) {
	text := w.Text[:w.List[len(w.List)-1].End]
	if start, end, year, ok := papers.DateIn(text, start); ok {
		d.shape, d.start, d.end, d.year = fullDate, start, end, year
		return true, d.dated(w)
	}
	if end, year := papers.DayIn(text, start); end > 0 {
		d.shape, d.end = dayMonth, end
		if d.reach(w); year > 0 && closes(w, d.last) { // 22 nov 70
			d.shape, d.year = fullDate, year
		}
		return true, true
	}
	if end, year := papers.MonthIn(text, start); end > 0 {
		d.shape, d.end, d.year = monthYear, end, year
		d.reach(w)
		return true, year <= lastYear
	}
	return false, false
}

// dated takes what belongs to a full date to it. It reports false for the first figures of an identity number and for a year that
// nobody who writes was born in.
func (d *origin) dated(w *scene) bool {
	d.reach(w)
	k := d.first - 1
	if k >= 0 && string(w.Of(k)) == "d" && w.Text[w.List[k].End] == '.' && w.List[d.first].Gap == pii.GapBlank|pii.GapStop { // d. 3. oktober
		d.first, d.start = k, w.List[k].Start
	}
	if n := d.last + 1; n < len(w.List) && w.List[n].Flags&pii.IsNumber != 0 && w.List[n].Gap&^(pii.GapBlank|pii.GapHyphen) == 0 && w.Text[d.end] != '\t' && !clockAt(w, n) {
		return false
	}
	return d.year >= firstYear && d.year <= lastYear
}

// withMonth takes the name of a month before a year to it: "mars 1985", "nov -86". It reports false where a day stands before the
// month: then the year is the end of a date.
func (d *origin) withMonth(w *scene) bool {
	k := d.first - 1
	if k > 0 && string(w.Of(k)) == "of" && w.List[k].Gap == pii.GapBlank { // October of '81
		k--
	}
	if gap := w.List[d.first].Gap &^ (pii.GapBlank | pii.GapHyphen | pii.GapQuote); roleAt(w, k)&month == 0 || gap != 0 && (gap != pii.GapStop || !shortMonth(w.Of(k))) {
		return true
	}
	if k > 0 && w.List[k-1].Flags&pii.IsNumber != 0 {
		return false
	}
	d.first, d.start = k, w.List[k].Start
	return true
}

// shortMonth reports whether b, the name of a month, is shortened: "feb", "sept", "toukok".
func shortMonth(b []byte) bool { return len(b) < 6 || b[len(b)-1]|0x20 == 'k' }

// withMonthBehind takes the name of a month behind a year in words to it.
func (d *origin) withMonthBehind(w *scene) {
	if n := d.last + 1; roleAt(w, n)&month != 0 && w.List[n].Gap == pii.GapBlank {
		d.last, d.end = n, w.List[n].End
	}
}

// reach sets the words of a date by its place.
func (d *origin) reach(w *scene) {
	for d.first > 0 && w.List[d.first-1].Start >= d.start {
		d.first--
	}
	for d.last+1 < len(w.List) && w.List[d.last+1].Start < d.end {
		d.last++
	}
}

// marked takes the dash or apostrophe before two figures to them.
func (d *origin) marked(w *scene, i int) bool {
	at := w.List[i].Start
	if len(w.Of(i)) != 2 || at < 2 || i == 0 || w.Text[at-1] != '-' && w.Text[at-1] != '\'' {
		return false
	}
	if !isBlank(w.Text[at-2]) && roleAt(w, i-1)&born == 0 {
		return false
	}
	d.shape, d.start = markedTwo, at-1
	return true
}

// modelled reports whether word n goes on with the figures and says that they are of somebody's birth: 58-modell, 85-född, "jeg er 1953
// modell".
func (d *origin) modelled(w *scene, n int) bool {
	if n >= len(w.List) {
		return false
	}
	switch r := roleAt(w, n); w.List[n].Gap {
	case 0, pii.GapQuote, pii.GapHyphen:
		return r&(neck|born) != 0 && w.List[n].Gap == pii.GapHyphen || d.yearling(w, n)
	case pii.GapBlank:
		return r&neck != 0 && d.isOf(w)
	}
	return false
}

// ends reports whether nothing is tied to the figures on the right.
func (d *origin) ends(w *scene) bool {
	n := d.last + 1
	if d.modelled(w, n) {
		d.tie, d.last, d.end = tieOf, n, w.List[n].End
		return true
	}
	if d.end < len(w.Text) {
		switch w.Text[d.end] {
		case '%', '+', '/', '-', '=', '@':
			return false
		case '_', '*': // but for those that end what is stressed
			return n >= len(w.List) || w.List[n].Gap&pii.GapOther == 0
		case ' ':
			if signed(w.Text, d.end) {
				return false
			}
		case ':':
			if n < len(w.List) && w.List[n].Gap == pii.GapColon { // 85:a
				if b := w.Of(n); b[0] != 'a' || len(b) > 2 {
					return false
				}
				d.tie, d.last, d.end = tieOf, n, w.List[n].End
				return true
			}
		}
	}
	if n >= len(w.List) {
		return true
	}
	x := &w.List[n]
	if x.Flags&pii.IsNumber != 0 {
		return x.Gap&(pii.GapBlank|pii.GapLine|pii.GapPara) != 0 && x.Gap != pii.GapBlank || numberItem(w, n)
	}
	return x.Gap != 0 && x.Gap != pii.GapHyphen
}
