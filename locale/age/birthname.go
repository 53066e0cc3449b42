package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Figures right behind a name or a relative, with no word for a birth.

// tieToName returns how the figures hang on the name or the relative that word k, of the role r, right before them is: "Anna Berg
// (1985)", "sonen 2012-05-04".
func (d *origin) tieToName(w *scene, k int, r role) tie {
	switch {
	case d.shape == fullYear && d.yearOf(w, k, r):
		return tieParen
	case d.shape == markedTwo && d.twoOf(w, k, r), d.shape == fullDate && d.dateOf(w, k, r):
		return tieName
	}
	return tieNone
}

// yearOf reports whether a year is of whom word k, of the role r, before it names: in parentheses, or behind a comma.
func (d *origin) yearOf(w *scene, k int, r role) bool {
	switch gap := w.List[k+1].Gap; {
	case gap&pii.GapParen != 0:
		return d.ofNamed(w, k) || d.enrolled(w, k) || d.ofChildren(w, k, r)
	case gap&pii.GapComma != 0:
		return d.ofBearer(w, k)
	}
	return false
}

// twoOf reports whether the last two figures of a year, behind a hyphen, are of whom word k, of the role r, before them names: "dotter
// -09".
func (d *origin) twoOf(w *scene, k int, r role) bool {
	if w.List[k+1].Gap != pii.GapBlank|pii.GapHyphen {
		return false
	}
	return r&(kin|child|person) != 0 || nameAt(w, k) == 2 && w.List[k].Class&given != 0 && closes(w, d.last)
}

// dateOf reports whether a full date is of whom word k, of the role r, before it names, be it shortened as notes do.
func (d *origin) dateOf(w *scene, k int, r role) bool {
	if d.year < grownYear && noted(w, k) && d.end-d.start > len(w.Of(d.first)) {
		return true
	}
	gap := w.List[k+1].Gap
	if d.year < recentYear && d.nextCell(w, k) {
		return true
	}
	if gap&(pii.GapOther|pii.GapStop) != 0 || d.tradedItem(w, k) {
		return false
	}
	return r&(kin|child|kids) != 0 || r == 0 && gap&pii.GapColon == 0 && nameAt(w, k) > 0 || d.inItem(w, k)
}

// nextCell reports whether a date is a cell of its own behind that of a name, which word k ends and its line begins with:
// "Elsa Lind; 2016-02-14; nut allergy", "Alberte K.;14-02-2016".
func (d *origin) nextCell(w *scene, k int) bool {
	if gap := bytes.TrimSpace(w.Text[w.List[k].End:d.start]); len(gap) == 0 || !bytes.ContainsAny(gap[len(gap)-1:], ";|\t") {
		return false
	}
	first := k
	for first > 0 && w.List[first].Gap&(pii.GapLine|pii.GapPara) == 0 {
		first--
	}
	if k-first > 3 || nameAt(w, first) != 2 {
		return false
	}
	for i := first + 1; i <= k; i++ {
		if w.List[i].Flags&pii.Capital == 0 || w.List[i].Gap&^(pii.GapBlank|pii.GapHyphen|pii.GapStop) != 0 {
			return false
		}
	}
	rest := bytes.TrimLeft(w.Text[d.end:], " ")
	return len(rest) == 0 || bytes.ContainsAny(rest[:1], ";|\t\r\n") && !d.tradeCell(w, rest)
}

// tradeCell reports whether the cell behind a date, at rest with the sign before it, says that something was sold, paid or sent on that day.
func (d *origin) tradeCell(w *scene, rest []byte) bool {
	k := d.last + 1
	if k >= len(w.List) || w.List[k].Start-d.end > 3 || bytes.IndexByte(rest[:1], '\n') == 0 {
		return false
	}
	if w.List[k].Flags&pii.IsNumber != 0 { // 500 kr, but not 4b
		return k+1 == len(w.List) || w.List[k+1].Gap != 0
	}
	var buf [24]byte
	return len(w.Of(k)) <= len(buf) && tradeWords[string(words.Lower(buf[:], w.Of(k)))]
}

// tradeWords begin cells of lists of orders, payments and parcels.
var tradeWords = words.Set(`faktura fakturan invoice lasku reikningur order ordre ordern tilaus pöntun levererad levereret levert leveret toimitettu afhent delivered
	betald betalt betalad maksettu greitt paid skickad sendt sent lähetetty returnerad returnert returneret palautettu returned aktiv aktiivinen active kund kunde customer`)

// endsName reports whether word k is a name with a capital, or the initial behind one.
func endsName(w *scene, k int) bool {
	return nameAt(w, k) == 2 || len(w.Of(k)) == 1 && w.List[k].Flags&pii.Capital != 0 && nameAt(w, k-1) == 2
}
