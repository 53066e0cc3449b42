package pieces

import (
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// then are words between the two pieces of a number.
var then = words.AllTyped([]string{"och", "og", "ja", "and", "sen", "sedan", "så", "derefter", "siden", "deretter", "then", "sitten", "svo", "síðan", "plus", "samt", "på", "med", "með", "á", "är", "er", "eru", "on", "is", "are", "de", "dei", "with", "in", "i", "andra", "anden", "andre", "toinen", "second", "resten", "rest", "loput", "cpr", "pnr", "fnr", "kt", "hetu"})

// unitsOf are what the last characters are counted in.
var unitsOf = words.AllTyped([]string{"siff*", "cif*", "digit*", "staf*", "töl*", "merk*", "tegn", "tecken", "tal"})

// both reads the number whose name word i is where its two pieces stand apart: "pnr: först 850709, sen 9805", "cpr del 1 070761, del 2 4285",
// "pnr 1985-07-09, de sista 9805".
func (x *number) both(w *pii.Words, i int, t *tail) (start, end int, r pii.Reading) {
	k := t.dateBehind(w, i+1, i+5)
	last := k
	if k < 0 {
		if k = t.partsBehind(w, i+1, i+5); k < 0 {
			return 0, 0, r
		}
		last = k + 2
	}
	j, e := t.second(w, last)
	if j < 0 {
		return 0, 0, r
	}
	var c [maxChars]byte
	n := t.writeDate(&c, w, k, last)
	for _, p := range w.List[j:e] {
		n += copy(c[n:], w.Text[p.Start:p.End])
	}
	if c[n-1] >= 'a' {
		c[n-1] &^= 0x20
	}
	return w.List[k].Start, w.List[e-1].End, x.read(c[:n], 13)
}

// second returns the words w.List[j:e] that are the last characters, with nothing but words for that between them and the date, which
// is word k; j is -1 if there are none.
func (x *tail) second(w *pii.Words, k int) (j, e int) {
	const parted = pii.GapBlank | pii.GapComma | pii.GapColon | pii.GapParen | pii.GapLine | pii.GapHyphen | pii.GapOther
	for j = k + 1; j < len(w.List) && j <= k+6 && w.List[j].Gap&^parted == 0; j++ {
		p := &w.List[j]
		if p.Flags&pii.IsNumber == 0 {
			if !x.joins(w.Of(j)) {
				return -1, 0
			}
			continue
		}
		e, ok := x.at(w, j)
		switch {
		case ok && j > k+1:
			if e < len(w.List) && isWord(w.Of(e), words.Units) {
				return -1, 0
			}
			return j, e
		case p.End-p.Start > 1:
			return -1, 0
		}
	}
	return -1, 0
}

// joins reports whether a word may stand between the pieces.
func (x *tail) joins(word []byte) bool {
	for _, list := range [...][]string{then, endWords, partWords, x.all, x.on, x.beside, unitsOf} {
		if isWord(word, list) {
			return true
		}
	}
	return false
}
