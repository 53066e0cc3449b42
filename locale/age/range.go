package age

import "github.com/sladd-go/sladd/pii"

// Ages that are told as a range: "ca 35–40 år", "en dreng på 11-12 år".

const (
	rangeMost  = 15 // years between the first and the last of a range
	rangeSmall = 3  // and where nothing says that it is a guess
)

// rangeFrom returns the first word of the range that ends with number i, and whether it ends one.
func rangeFrom(w *scene, i int) (first int, ok bool) {
	k := i - 1
	if k < 0 || !rowed(w, i) || !rowed(w, k) || w.List[i].Gap&^(pii.GapHyphen|pii.GapOther) != 0 || !dashed(w.Text[w.List[k].End:w.List[i].Start]) {
		return 0, false
	}
	low, high := valueOf(w.Of(k)), valueOf(w.Of(i))
	return k, 0 < low && low < high && high-low <= rangeMost && leftOpen(w, k)
}

// dashed reports whether b is a dash, be it a long one.
func dashed(b []byte) bool {
	return string(b) == "-" || string(b) == "–" || string(b) == "—"
}

// guessed reports whether a range is a guess at how old one person is. Of several, "barn 6-12 år", it is whom something is for.
func (a *around) guessed(w *scene, c *candidate) bool {
	if a.flags&(nearLimit|nearRule|nearThing|nearPet) != 0 {
		return false
	}
	about := a.flags&nearAbout != 0
	if a.rel == relAge {
		return about || guessWord(w, c.first)
	}
	switch a.sub {
	case subThird, subKin, subChild, subPerson, subFull, subGiven:
	default:
		return false
	}
	switch a.rel {
	case relIs, relOf:
		one := a.sub == subThird || a.sub == subGiven || a.at > 0 && roleAt(w, a.at-1)&(article|mine) != 0
		return about || one && valueOf(w.Of(c.number))-valueOf(w.Of(c.first)) <= rangeSmall
	case relComma, relParen, relColon, relDirect:
		return about
	}
	return false
}

// guessWord reports whether one of the two words before the name of a field before word k says that its value is a guess: "Antatt alder: 30-35".
func guessWord(w *scene, k int) bool {
	return roleAt(w, k-1)&about != 0 || k > 1 && roleAt(w, k-2)&about != 0
}
