package told

import "github.com/sladd-go/sladd/pii"

// ofBranch reports whether word k is two to four capitals that a few small letters and digits follow behind a hyphen, as companies of
// several branches name their users: "LBN-hk04".
func ofBranch(w *pii.Words, k int) bool {
	n := w.List[k].End - w.List[k].Start
	if n < 2 || n > 4 || w.List[k].Flags&pii.AllCaps == 0 || k+2 >= len(w.List) || w.List[k+1].Gap != pii.GapHyphen || in(acronyms, w.Of(k)) {
		return false
	}
	head := &w.List[k+1]
	return !in(machineWords, w.Of(k)) && !in(machineWords, w.Of(k+1)) && head.Flags&(pii.Capital|pii.IsNumber) == 0 && head.End-head.Start < 5 && isNumber(w, k+2) && w.List[k+2].Start == head.End
}

// machineWords are cut-short words for machines, in whose names they stand: "OSL-pc04".
var machineWords = set(`pc mac nb wks srv db vm sw ap lap desk prn app api web`)
