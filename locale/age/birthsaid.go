package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// said reads a year in words.
func (d *origin) said(w *scene, i int) bool {
	var buf [wordMax]byte
	b := words.Lower(buf[:], w.Of(i))
	d.shape = saidYear
	if bytes.Contains(b, []byte("hundr")) && len(b) > 10 || bytes.Contains(b, []byte("tuhat")) {
		d.withMonthBehind(w)
		return true
	}
	v, ok := numeral(b)
	switch {
	case !ok:
		return nineteenth(b)
	case v == 19 && d.nineteenHundred(w, i):
		return true
	}
	v, d.last = inWords(w, i, v)
	d.end = w.List[d.last].End
	return v >= 20 && closesSaid(w, d.last)
}

// nineteens are the words for 19 that the two last figures of a year are said behind.
var nineteens = [...]string{"nitton", "nitten", "nittan", "nítján"}

// nineteenth reports whether b, in lower case, is a year in one word that leaves out the hundreds: "nittensekstito".
func nineteenth(b []byte) bool {
	for _, s := range nineteens {
		if bytes.HasPrefix(b, []byte(s)) {
			v, ok := numeral(b[len(s):])
			return ok && v >= 20
		}
	}
	return false
}

// nineteenHundred takes what follows 19 in words, word i, to it where both are a year: "nineteen fifty-two", "nítján hundruð fjörutíu og
// sex".
func (d *origin) nineteenHundred(w *scene, i int) bool {
	k := i + 1
	if k < len(w.List) && w.List[k].Gap&^(pii.GapBlank|pii.GapHyphen) == 0 && hundreds[string(w.Of(k))] {
		if k++; roleAt(w, k)&and != 0 {
			k++
		}
	}
	if k >= len(w.List) || w.List[k].Gap&^(pii.GapBlank|pii.GapHyphen) != 0 {
		return false
	}
	v, u, said, ok := number(w, k)
	if !ok || !said || u != bare || v < 20 && k == i+1 {
		return false
	}
	_, d.last = inWords(w, k, v)
	d.end = w.List[d.last].End
	return true
}

var hundreds = words.Set(`hundra hundre hundrede hundred hundruð hundrud`)

// closesSaid reports whether a year in words ends with word k: the clause ends there, or goes on with a word that nothing is counted in.
func closesSaid(w *scene, k int) bool {
	const counts = counted | years | months | weeks | days | thing
	if closes(w, k) {
		return true
	}
	r := roleAt(w, k+1)
	return w.List[k+1].Gap == pii.GapBlank && r&counts == 0 && r&(rule|is|self|third|clock|of|adverb|it|as|when|state) != 0
}
