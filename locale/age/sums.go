package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Numbers of how many there are together, and for how long money is lent: "min søster Annelise, fem i alt", "185 000 €, 25 v".

// inAll reports whether "in all" stands right behind c, bare: it counts.
func (c *candidate) inAll(w *scene) bool {
	n := c.tail + 1
	if c.unit != bare || n >= len(w.List) || w.List[n].Gap != pii.GapBlank {
		return false
	}
	if togetherWords[string(w.Of(n))] || allWords[string(w.Of(n))] {
		return true
	}
	return n+1 < len(w.List) && w.List[n+1].Gap == pii.GapBlank && roleAt(w, n)&(clock|of|limit) != 0 && allOf[string(w.Of(n+1))]
}

var (
	allWords = words.Set(`totalt total sammanlagt sammenlagt yhteensä kaikkiaan alls samtals altogether stk stykker stycken`)
	allOf    = words.Set(`alt allt total totalt all heild sammen sammans`)
)

// ofSum reports whether c, in years, stands behind a comma and a sum of money or a rate: the years of a loan.
func (c *candidate) ofSum(w *scene) bool {
	if c.unit != inYear && c.unit != inLone || c.aged || c.from == 0 || w.List[c.from].Gap&pii.GapComma == 0 {
		return false
	}
	before := bytes.TrimRight(w.Text[w.List[c.from-1].End:w.List[c.from].Start], ", ")
	return bytes.HasSuffix(before, []byte("€")) || bytes.HasSuffix(before, []byte("%")) || bytes.HasSuffix(before, []byte("£")) || currencies[string(w.Of(c.from-1))] && len(before) == 0 && numberBefore(w, c.from-1)
}

// numberBefore reports whether a number stands right before word k.
func numberBefore(w *scene, k int) bool {
	return k > 0 && w.List[k-1].Flags&pii.IsNumber != 0 && w.List[k].Gap&^pii.GapBlank == 0
}

var currencies = words.Set(`kr kroner kronor krónur krona euro euroa eur EUR SEK NOK DKK ISK sek nok dkk isk mkr mkkr milj tkr`)
