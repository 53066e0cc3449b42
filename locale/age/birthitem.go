package age

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/locale/papers"
	"github.com/sladd-go/sladd/pii"
)

// Dates in the items of a list of people: "3. Nils Dahl Oyelaran, 2013-08-30, pass 95318472".

const (
	itemNames = 4 // words of a name, at most

	noSurname = noName | noLower | uint64(lexicon.Street|lexicon.StreetEnd)
)

// inItem reports whether a date stands behind the comma after a name that begins with a known given name, ends with word k and is all that
// stands before it in a numbered or bulleted item. The last name needn't be known.
func (d *origin) inItem(w *scene, k int) bool {
	x := &w.List[k]
	if d.year >= recentYear || w.List[k+1].Gap&pii.GapComma == 0 || x.Flags&pii.Capital == 0 || x.Class&noSurname != 0 {
		return false
	}
	first := k
	for first > 0 && k-first < itemNames && w.List[first-1].Flags&pii.Capital != 0 && w.List[first].Gap&^(pii.GapBlank|pii.GapHyphen) == 0 {
		first--
	}
	return k > first && nameAt(w, first) == 2 && w.List[first].Class&given != 0 && itemBefore(w, first)
}

// inRow reports whether a date is a cell of its own in a row that begins with somebody's full name, some cells on, and nothing was traded on
// that day: "Berg, Anna;anna@example.se;1987-06-21;Guld".
func (d *origin) inRow(w *scene) bool {
	if d.shape != fullDate || d.year >= grownYear || !whose.Row(w.Words, d.first, d.last) {
		return false
	}
	rest := bytes.TrimLeft(w.Text[d.end:], " ")
	return len(rest) == 0 || d.year < membersYear || !d.tradeCell(w, rest)
}

// datedCell reports whether a cell of a row begins with word i, glued to the sign before it, and is a full date that a grown-up is born on.
func datedCell(w *scene, i int) bool {
	at := w.List[i].Start
	if at == 0 || strings.IndexByte(";|,\t", w.Text[at-1]) < 0 {
		return false
	}
	_, _, year, ok := papers.DateIn(w.Text, at)
	return ok && year < grownYear
}

// membersYear is the year before which hardly a row is dated otherwise.
const membersYear = 2000

// tradedItem reports whether what stands behind the comma after a date in such an item says that something was paid or sent on that day.
func (d *origin) tradedItem(w *scene, k int) bool {
	n := d.last + 1
	if d.year < grownYear || n >= len(w.List) || w.List[n].Flags&pii.IsNumber != 0 || w.List[n].Gap&pii.GapComma == 0 || w.List[k+1].Gap&pii.GapComma == 0 {
		return false
	}
	rest := bytes.TrimLeft(w.Text[d.end:], " ")
	return len(rest) > 0 && d.tradeCell(w, rest)
}

// itemBefore reports whether the number or the bullet of an item stands right before word k and begins its line.
func itemBefore(w *scene, k int) bool {
	if p := k - 1; p >= 0 && rowed(w, p) && w.List[k].Gap&^(pii.GapBlank|pii.GapStop|pii.GapParen) == 0 && w.List[k].Gap != pii.GapBlank {
		return p == 0 || w.List[p].Gap&(pii.GapLine|pii.GapPara|pii.GapStart) != 0
	}
	at := w.List[k].Start
	if at < 2 || w.Text[at-1] != ' ' || w.Text[at-2] != '-' && w.Text[at-2] != '*' {
		return false
	}
	return at == 2 || w.Text[at-3] == '\n'
}
