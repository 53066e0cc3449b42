package pieces

import (
	"github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// saidInWords reads the last digits that are said one by one behind word i, which calls them so, where somebody's birth or number is
// spoken of: "de sista fyra var fem fem två sex".
func (x *tail) saidInWords(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if !isWord(w.Of(i), x.all) && !x.calls(w, i) {
		return 0, 0, r
	}
	for k := i + 1; k < len(w.List) && k <= i+7; k++ {
		if x.digitsFrom(w, k) && x.spokenOf(w, i) {
			return w.List[k].Start, w.List[k+x.size-1].End, pii.Reading{Bits: 12, Evidence: pii.HasForm | pii.TermBefore}
		}
		if w.List[k].Gap&(pii.GapStop|pii.GapPara) != 0 {
			break
		}
	}
	return 0, 0, r
}

// digitsFrom reports whether as many digits as the last ones are said from word k on, one by one, and no more.
func (x *tail) digitsFrom(w *pii.Words, k int) bool {
	if k+x.size > len(w.List) || k+x.size < len(w.List) && w.List[k+x.size].Gap == pii.GapBlank && x.digit(w, k+x.size) {
		return false
	}
	for n := range x.size {
		if n > 0 && w.List[k+n].Gap&^(pii.GapBlank|pii.GapComma|pii.GapHyphen) != 0 || !x.digit(w, k+n) {
			return false
		}
	}
	return true
}

// digit reports whether word k says one.
func (x *tail) digit(w *pii.Words, k int) bool { return spoken.Figure(w.Of(k), x.langs) >= 0 }

// spokenOf reports whether somebody's birth, or such a number, is spoken of before word i or right behind.
func (x *tail) spokenOf(w *pii.Words, i int) bool {
	for k := max(0, i-12); k < len(w.List) && k <= i+9; k++ {
		if isWord(w.Of(k), personWords) {
			return true
		}
	}
	return false
}

// personWords are those for somebody's birth or number.
var personWords = words.AllTyped([]string{"född", "fødd", "født", "föddes", "fødselsda*", "fødselsnum*", "födelseda*", "syntyn*", "syntymä*", "fædd*", "fæðing*", "personnum*", "personnr", "pnr", "cpr*", "fnr", "hetu*",
	"henkilötun*", "kennit*", "kt", "born"})
