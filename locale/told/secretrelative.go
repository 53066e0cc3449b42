package told

import "github.com/sladd-go/sladd/pii"

const relativeWords = 5 // from the relative pronoun to what is said of where a password stands

// describes reports whether c, words, only tells in a relative clause of where the password is, and what it is follows: the "límdur undir
// routerinn" of "lykillinn sem er límdur undir routerinn er ...".
func (v *scene) describes(c *candidate) bool {
	w, n := v.w, c.last+1
	if c.style != inWords || c.quoted || n >= len(w.List) || w.List[n].Gap&^(pii.GapBlank|pii.GapComma) != 0 || v.at(n)&sIs == 0 {
		return false
	}
	for k := c.first - 1; k > 0 && k >= c.first-relativeWords && w.List[k+1].Gap&^(pii.GapBlank|pii.GapOther|pii.GapQuote) == 0; k-- {
		if in(relatives, w.Of(k)) {
			return v.at(k-1)&(sNames|sPassWeak|sNet|sKey) != 0
		}
	}
	return false
}

var relatives = set(`som der sem joka jonka mikä that which`)
