package told

import "github.com/sladd-go/sladd/pii"

// Codes that end in a key of the keypad they are for, where nothing names a code or what takes it: "bare bruk 4471#".

const hashWords = 3 // between the verb and the code, at most

// hashed reports whether c is four to six digits in one group that end in # or *, and whoever is told it is told to use or type it. A
// number before its sign is of nothing else, unless the sentence says of what, or as what it serves.
func (v *scene) hashed(c *candidate) bool {
	w, last := v.w, v.w.Text[c.end-1]
	if last != '#' && last != '*' || c.groups || c.digits < 4 || c.digits > 6 || w.Text[c.start] == '0' {
		return false
	}
	if n := c.last + 1; n < len(w.List) && w.List[n].Gap&^(pii.GapBlank|pii.GapOther) == 0 && v.at(n)&sAs != 0 {
		return false
	}
	for k := c.first - 1; k >= max(0, c.first-hashWords) && w.List[k+1].Gap&^(pii.GapBlank|pii.GapOther) == 0; k-- {
		switch s := v.at(k); {
		case s&(sType|sKeyed) != 0:
			return !v.ofElse(c)
		case !v.fills(k) && s&(sWith|sAt) == 0:
			return false
		}
	}
	return false
}
