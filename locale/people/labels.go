package people

import "github.com/sladd-go/sladd/pii"

// Labels of speakers that say more than the name: [22:50] Lis 1. tv: hej, Bea på supporten: Hej!

// labelWords is how many words such a label has behind the name.
const labelWords = 4

// labelled reports whether the run is the name in such a label, behind the stamp of its line or before where somebody answers.
func (t text) labelled(r run) bool {
	if t.flags(r.first)&pii.Capital == 0 || t.class(r.base)&notName != 0 && t.class(r.base)&given1 == 0 {
		return false
	}
	k := r.last + 1
	switch {
	case t.lineStart(r.first):
		end := t.desk(k)
		return end > 0 && t.gap(k) == pii.GapBlank && t.endsLabel(end)
	case t.timed(r.first):
		if t.class(r.base)&given == 0 {
			return false
		}
	case t.cue(r.first-1) == cueFamily && t.gap(r.first) == pii.GapBlank && t.timed(r.first-1): // 09:15 - Auntie Bev:
	default:
		return false
	}
	for n := 0; n <= labelWords && t.has(k); k, n = k+1, n+1 {
		if t.endsLabel(k) {
			return true
		}
		if t.gap(k)&(pii.GapLine|pii.GapPara|pii.GapComma|pii.GapColon) != 0 {
			return false
		}
	}
	return false
}

// endsLabel reports whether a colon and a blank stand before word k.
func (t text) endsLabel(k int) bool {
	return t.has(k) && t.gap(k)&pii.GapColon != 0 && t.gap(k)&(pii.GapBlank|pii.GapLine|pii.GapPara) != 0
}
