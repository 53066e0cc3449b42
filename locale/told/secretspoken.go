package told

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// restarts reports whether who said a number that ends at b[end] says right behind it that he begins anew: "otte-et-fem-fem.. nej
// forfra".
func (v *scene) restarts(end int) bool {
	w := v.w
	if end >= len(w.Text) || bytes.IndexByte([]byte(".,-"), w.Text[end]) < 0 {
		return false
	}
	for k := range w.List {
		if w.List[k].Start < end {
			continue
		}
		return k+1 < len(w.List) && roleOf(w.Of(k))&denied|calledNo(w.Of(k)) != 0 && w.List[k+1].Gap&^(pii.GapBlank|pii.GapComma) == 0 && in(anew, w.Of(k+1))
	}
	return false
}

// calledNo returns denied where word is "no" by itself.
func calledNo(word []byte) role {
	switch string(word) {
	case "nej", "nei", "nä", "næ", "no", "ei", "nope", "eiku", "eikun":
		return denied
	}
	return 0
}

// anew say that what was begun begins again.
var anew = set(`forfra forfrå igen igjen om omigen vent vänta wait again start starter börjar begynner alusta uudestaan uudelleen odota aftur
	bíddu uusiks`)
