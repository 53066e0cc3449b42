package age

// Icelandic says "he" and "she" of things: "þvottavélin er stopp. hún er 2ja ára gömul".

const thingReach = 10 // words before an age

// thingStandsFor reports whether a thing and nobody is told of before the Icelandic "he" or "she" that is said to be so old at word k.
func (a *around) thingStandsFor(w *scene, k int) bool {
	said, things := false, false
	for n := 0; n < thingReach && k > 0; n++ {
		k--
		if !said {
			if b := w.Of(k); string(b) == "hún" || string(b) == "hann" || string(b) == "Hún" || string(b) == "Hann" {
				said = true
			}
			continue
		}
		switch r := roleAt(w, k); {
		case r&(kin|child|person|third|kids|folk|party) != 0, nameAt(w, k) > 0:
			return false
		case r&thing != 0:
			things = true
		}
	}
	return things
}
