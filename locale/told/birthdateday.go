package told

import (
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// figuresOfDay returns the word behind the day in figures that word k is, with the ending of an ordinal, or 0: "5te", "12:e", "6.". A year
// in words may follow its month.
func figuresOfDay(w *pii.Words, k int) int {
	x := &w.List[k]
	if x.Flags&pii.IsNumber == 0 || x.End-x.Start > 2 || k+1 >= len(w.List) {
		return 0
	}
	if y := &w.List[k+1]; y.Flags&pii.IsNumber == 0 && y.Gap&^pii.GapColon == 0 && y.End-y.Start < 5 {
		return k + 2
	}
	return k + 1
}

// ownerOf reports whether word k stands between word i, a date of birth, and the verb: "fæðingardagur barnsins er".
func ownerOf(w *pii.Words, k, i int) bool {
	return k == i+1 && isWord(w, k) && k+1 < len(w.List) && w.List[k].Gap|w.List[k+1].Gap == pii.GapBlank && is1(w.Of(k+1))
}

// yearNames stand between a month and its year.
var yearNames = set(words.YearNames)

// dayStands reports whether a day may begin with word k: nothing parts it from what stands before, but the stop of "d."
func dayStands(w *pii.Words, k int) bool {
	x := &w.List[k]
	return x.Flags&pii.IsLabel == 0 && x.Gap&pii.GapPara == 0 && (x.Gap&pii.GapStop == 0 || string(w.Of(k-1)) == "d")
}
