package age

import (
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const boundReach = 3 // words from the word for age to the number

// bounds reports whether c is the age that somebody must have, by the word before the one for age or those behind the number: "minimum age
// 18", "minste alder er 16", "aged 18 or over".
func bounds(w *scene, c *candidate) bool {
	if onwards(w, c) {
		return true
	}
	for k := c.from - 1; k > 0 && k >= c.from-boundReach; k-- {
		if roleAt(w, k)&ageNoun == 0 {
			continue
		}
		b := w.Of(k - 1)
		return boundWords[string(b)] || string(b) == "min" && string(w.Of(k)) == "age"
	}
	return false
}

// boundWords say of an age that it is the least or the most that counts.
var boundWords = words.Set(`minimum maximum minste mindste minsta lägsta lägst laveste lavest lågaste høyeste højeste högsta alin ylin lægsti hæsti lágmarks hámarks lowest
	highest required legal voting drinking retirement pension school`)

// onwards reports whether c and older, or younger, are told of: "aged 18 or over", "65-årige og ældre", "12-vuotiaille ja sitä nuoremmille".
// An older brother is another.
func onwards(w *scene, c *candidate) bool {
	n := c.tail + 1
	if roleAt(w, n)&(and|goes) == 0 || w.List[n].Gap != pii.GapBlank {
		return false
	}
	if n++; n < len(w.List) && string(w.Of(n)) == "sitä" {
		n++
	}
	return roleAt(w, n)&(limit|elder) != 0 && roleAt(w, n+1)&(kin|child|kids|person|mine) == 0
}
