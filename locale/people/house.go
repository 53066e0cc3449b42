package people

import "github.com/sladd-go/sladd/pii"

// What stands around the number of a house.

// stem reports whether word k begins the name of many streets: kongens.
func (t text) stem(k int) bool {
	q := t.sign(k)
	return q == partStem || q == partTownFirst
}

// lived reports whether what stands around number i makes a house of it, whatever stands before it: sjövägen 19 A lgh 1301.
func (t text) lived(i int) bool {
	k := i + 1
	if t.letter(k) && t.gap(k)&^pii.GapBlank == 0 && !t.is(k, "i") && !t.is(k, "m") && (t.gap(k) == 0 || t.flags(k)&pii.Capital != 0) {
		k++
	}
	return k > i+1 || t.cue(k) == cueFlat && t.gap(k)&^(pii.GapBlank|pii.GapComma) == 0 || t.codeBehind(i) || t.livesNear(i-1)
}

// codeBehind reports whether a postal code and a town that is one stand behind number i.
func (t text) codeBehind(i int) bool {
	if t.gap(i+1)&^(pii.GapBlank|pii.GapComma|pii.GapLine) != 0 {
		return false
	}
	code, last := t.postal(i + 1)
	if code < 0 || !t.word(last+1) {
		return false
	}
	c := t.class(last + 1)
	return c&town != 0 || t.sign(last+1) == partWordTown || t.gap(i+1)&pii.GapComma != 0 && t.len(code) > 3 && t.rank(last+1) == 0 && c&(common|given|notName) == 0 && cueOf(c) == noCue
}

// sized reports whether word k is one that streets of one name are told apart with: norra.
func (t text) sized(k int) bool { return t.word(k) && t.cue(k) == cueSized }
