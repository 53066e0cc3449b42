package pieces

import "github.com/sladd-go/sladd/pii"

// Numbers whose date stands right before the word for their last characters: "850709, sista fyra 9805", "9/7 1985 og de sidste 4 er 4285".

// aheadJoins is how many words may stand between the date and that word.
const aheadJoins = 3

// dateAhead returns the first word of the date that stands right before word i, or -1. A date that is called somebody's birth, or the first
// part of the number, is one by itself.
func (x *tail) dateAhead(w *pii.Words, i int) int {
	const parted = pii.GapBlank | pii.GapComma | pii.GapParen | pii.GapLine | pii.GapColon | pii.GapSlash | pii.GapHyphen
	k := i
	for k > 0 && w.List[k].Gap&^parted == 0 && !number1(w, k-1) {
		if i-k == aheadJoins || w.List[k-1].Flags&pii.IsLabel != 0 || !isWord(w.Of(k-1), then) && !isWord(w.Of(k-1), between) && !x.counted(w, k-1) {
			return -1
		}
		k--
	}
	if k == 0 || w.List[k].Gap&^parted != 0 || w.List[k].Gap == 0 {
		return -1
	}
	first := x.dateEnds(w, k-1)
	if first < 0 || lately(w, first, k-1) {
		return -1
	}
	for b := max(0, first-3); b < first; b++ {
		if isWord(w.Of(b), personWords) || isWord(w.Of(b), x.first) {
			return -1
		}
	}
	return first
}

// lateYear begins the years of which a date is rather that of a purchase than a birth, where nothing says which.
const lateYear = "2016"

// lately reports whether the date of words k to last has a year of four digits that is such a one: "bought on 9/7/2024, last four 4285".
func lately(w *pii.Words, k, last int) bool {
	for ; k <= last; k++ {
		if c := w.Of(k); len(c) == 4 && string(c) >= lateYear || len(c) == 8 && (string(c[4:]) >= lateYear && string(c[4:]) < "2100" || string(c[:4]) >= lateYear && string(c[:4]) < "2100") {
			return true
		}
	}
	return false
}

// calledOnly reports whether nothing but what calls the last characters so stands between word i and word k, which begins them.
func (x *tail) calledOnly(w *pii.Words, i, k int) bool {
	for n := i + 1; n < k; n++ {
		if word := w.Of(n); !x.counted(w, n) && !isWord(word, unitsOf) && !isWord(word, between) && !isWord(word, ofWords) && !isWord(word, hetuNames) {
			return false
		}
	}
	return true
}

// dateEnds returns the first word of the date that ends with word k, in one group of digits or in three, or -1.
func (x *tail) dateEnds(w *pii.Words, k int) int {
	if n := w.List[k].End - w.List[k].Start; n == 6 || n == 8 {
		if k > 0 && number1(w, k-1) && w.List[k].Gap&^pii.GapBlank == 0 || w.List[k].Gap == 0 && k > 0 {
			return -1
		}
		c := w.Of(k)
		switch {
		case n == 6 && x.dated(c), n == 8 && x.region == "SE" && x.dated(c[2:]), n == 8 && x.region != "SE" && day(c[:2]) && month(c[2:4]) && year(c[4:]):
			return k
		}
		return -1
	}
	if k < 2 || !number1(w, k-1) || !number1(w, k-2) || k > 2 && number1(w, k-3) && w.List[k-2].Gap&^pii.GapBlank == 0 {
		return -1
	}
	for n := k - 1; n <= k; n++ {
		if g := w.List[n].Gap; g != pii.GapHyphen && g != pii.GapStop && g != pii.GapSlash && g != pii.GapBlank {
			return -1
		}
	}
	a, b, c := w.Of(k-2), w.Of(k-1), w.Of(k)
	if day(a) && month(b) && year(c) || year(a) && month(b) && day(c) {
		return k - 2
	}
	return -1
}

// partsBehind returns the first of the three words of a date that stands behind one of the words from to last, or -1.
func (x *tail) partsBehind(w *pii.Words, from, last int) int {
	for k := from; k+2 < len(w.List) && k <= last; k++ {
		switch {
		case w.List[k].Flags&pii.IsLabel != 0 || w.List[k].Gap&(pii.GapPara|pii.GapAt) != 0:
			return -1
		case !number1(w, k):
			continue
		case w.List[k].Gap != 0 && x.dateEnds(w, k+2) == k && !more(w, k+3):
			return k
		}
		return -1
	}
	return -1
}

// writeDate writes the date of words k to last to c as numbers of the country have it, in six digits, and returns how many they are.
func (x *tail) writeDate(c *[maxChars]byte, w *pii.Words, k, last int) (n int) {
	if last == k {
		return copy(c[:], w.Of(k))
	}
	d, m, y := w.Of(k), w.Of(k+1), w.Of(last)
	if len(d) == 4 || x.region == "SE" && len(y) < 4 && year(d) {
		d, y = y, d
	}
	parts := [...][]byte{d, m, y}
	if x.region == "SE" {
		parts[0], parts[2] = y, d
	}
	for _, p := range parts {
		if len(p) == 1 {
			c[n], n = '0', n+1
		}
		n += copy(c[n:], p[max(0, len(p)-2):])
	}
	return n
}

// number1 reports whether word k is digits.
func number1(w *pii.Words, k int) bool { return w.List[k].Flags&pii.IsNumber != 0 }

// day, month and year report whether digits may be one, in the ways that dates are written.
func day(c []byte) bool   { return upTo(c, 31) }
func month(c []byte) bool { return upTo(c, 12) }

func upTo(c []byte, most int) bool {
	switch len(c) {
	case 1:
		return c[0] > '0'
	case 2:
		return 0 < pair(c) && pair(c) <= most
	}
	return false
}

func year(c []byte) bool {
	return len(c) == 2 || len(c) == 4 && (c[0] == '1' && c[1] == '9' || c[0] == '2' && c[1] == '0')
}
