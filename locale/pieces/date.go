package pieces

import "github.com/sladd-go/sladd/pii"

// The digits before the last ones of a number, told apart from them: a date.

// date reads the date behind word i, which calls it the first part of a number, if the last part comes too.
func (x *tail) date(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := x.dateBehind(w, i+1, i+5)
	if k < 0 {
		return 0, 0, r
	}
	for j := k + 1; j < len(w.List) && j <= k+6; j++ {
		if !isWord(w.Of(j), x.all) && !isWord(w.Of(j), x.on) {
			continue
		}
		if n, _ := x.behind(w, j); n >= 0 {
			return w.List[k].Start, w.List[k].End, pii.Reading{Bits: 12, Evidence: pii.HasDate | pii.TermBefore}
		}
	}
	return 0, 0, r
}

// dateBehind returns the first number of the words from to last if it is the date of a number and stands alone, or -1. Single digits are
// passed over.
func (x *tail) dateBehind(w *pii.Words, from, last int) int {
	const broken = pii.GapPara | pii.GapSlash | pii.GapAt
	for k := from; k < len(w.List) && k <= last; k++ {
		p := &w.List[k]
		switch {
		case p.Flags&pii.IsLabel != 0, p.Gap&broken != 0:
			return -1
		case p.Flags&pii.IsNumber == 0, p.End-p.Start == 1:
			continue
		case x.dated(w.Of(k)) && p.Gap != 0 && p.Gap&pii.GapHyphen == 0 && !goesOn(w, k+1) && !more(w, k+1):
			return k
		}
		return -1
	}
	return -1
}

// dated reports whether six digits are a date as numbers of the country have it.
func (x *tail) dated(c []byte) bool {
	if len(c) != 6 {
		return false
	}
	day, month := pair(c), pair(c[2:])
	if x.region == "SE" {
		day = pair(c[4:])
	}
	return 1 <= month && month <= 12 && 1 <= day && day <= 31
}

func pair(c []byte) int { return int(c[0]-'0')*10 + int(c[1]-'0') }
