package world

import (
	"github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/pii"
)

// spokenSecret finds codes said in words: "koden är fyra fyra sju ett". They are codes where their digits would be in
// their place.
func spokenSecret(w *pii.Words, i int) (start, end int, r pii.Reading) {
	var run spoken.Run
	if !run.Read(w, i, spoken.Any) {
		return 0, 0, r
	}
	// No more than is shown, so that a stream sees the same.
	low, high := w.List[0].Start, w.List[len(w.List)-1].End
	var buf [512]byte
	for k := range run.Len() {
		n := run.At(k)
		d := n.Digits()
		if len(d) < 4 || len(d) > 8 || n.Plus || n.Spoken < 3 && !n.Pairs {
			continue
		}
		b := append(buf[:0], w.Text[max(low, n.Start-128):n.Start]...)
		at := len(b)
		b = append(b, d...)
		b = append(b, w.Text[n.End:min(high, n.End+128)]...)
		if s, e, rd := scanSecret(b, at); rd.Bits > 0 && s == at && e == at+len(d) {
			return n.Start, n.End, rd
		}
	}
	return 0, 0, r
}
