package pieces

import "github.com/sladd-go/sladd/pii"

// said reads the number around word i, which is the word for its dash: "850709 streck 9805".
func (x *number) said(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if !parted(w.List[i].Gap) {
		return 0, 0, r
	}
	first, ok := dateBefore(w, i)
	if !ok {
		return 0, 0, r
	}
	k, ok := x.lastBehind(w, i+1)
	if !ok || goesOn(w, k) {
		return 0, 0, r
	}
	var c [maxChars]byte
	n := 0
	for j := first; j < k; j++ {
		if j != i {
			n += copy(c[n:], w.Of(j))
		}
	}
	if last := &c[n-1]; *last >= 'a' {
		*last &^= 0x20
	}
	return w.List[first].Start, w.List[k-1].End, x.read(x.short(c[:n]), 13)
}

// parted reports whether a gap may stand around the word for a dash: "850709, streck 9805", "850709 (streck) 9805".
func parted(g pii.Gap) bool {
	return g != 0 && g&^(pii.GapBlank|pii.GapComma|pii.GapParen|pii.GapQuote) == 0
}

// tied reports whether a gap, of one of those or none at all, makes one thing of the words around it.
func tied(g, of pii.Gap) bool { return g == 0 || g&of != 0 && g&pii.GapBlank == 0 }

// dateBefore returns the first word of the date right before word i, and whether there is one: six or eight digits,
// at once or in pairs, "85 07 09", the year perhaps in four.
func dateBefore(w *pii.Words, i int) (first int, ok bool) {
	first, have := i, 0
	for first > 0 && have < 8 {
		p := &w.List[first-1]
		size := p.End - p.Start
		if p.Flags&pii.IsNumber == 0 || first < i && (w.List[first].Gap != pii.GapBlank || !datePart(size, have)) {
			break
		}
		have += size
		first--
	}
	return first, (have == 6 || have == 8) && !tied(w.List[first].Gap, pii.GapHyphen|pii.GapSlash|pii.GapAt|pii.GapOther)
}

// datePart reports whether so many digits may stand before others of a date, of which there are have: a month, a day, a year.
func datePart(size, have int) bool { return size == 2 || size == 4 && have < 6 }

// lastBehind returns the index behind the last characters of the number, which begin with word from, and whether they
// are there: at once, in two parts, "98 05", or with a letter at the end, "123 N".
func (x *number) lastBehind(w *pii.Words, from int) (k int, ok bool) {
	got := 0
	for k = from; k < len(w.List) && got < x.last; k++ {
		p := &w.List[k]
		size := p.End - p.Start
		switch {
		case k > from+2, got+size > x.last:
			return k, false
		case x.letter && got == x.last-1 && size == 1 && p.Gap&^pii.GapBlank == 0: // the letter at the end
		case p.Flags&pii.IsNumber == 0, k == from && !parted(p.Gap), k > from && p.Gap != pii.GapBlank:
			return k, false
		}
		got += size
	}
	return k, got == x.last
}

// goesOn reports whether word k goes on with the number that ends before it: "9805-1", "9805 12".
func goesOn(w *pii.Words, k int) bool {
	if k >= len(w.List) {
		return false
	}
	p := &w.List[k]
	return tied(p.Gap, pii.GapHyphen|pii.GapSlash|pii.GapAt) ||
		p.Gap == pii.GapBlank && p.Flags&pii.IsNumber != 0 && p.End-p.Start < 4
}

// short returns c with its year in two digits, which stands first in Sweden and behind day and month elsewhere. It changes
// what c is part of.
func (x *number) short(c []byte) []byte {
	if len(c) != 8+x.last {
		return c
	}
	if x.region != "SE" {
		copy(c[2:], c[:4])
	}
	return c[2:]
}
