package people

import "github.com/sladd-go/sladd/pii"

// joined reports whether word k stands where a name goes on: behind a blank or a hyphen.
func (t text) joined(k int) bool {
	switch t.gap(k) {
	case pii.GapBlank:
		return len(t.between(k)) <= 2 && !t.tabbed(k)
	case pii.GapHyphen, pii.GapHyphen | pii.GapBlank:
		return string(t.between(k)) == "-"
	case pii.GapStop, pii.GapOther | pii.GapBlank:
		return t.login(k-1, k) // anna.lindqvist
	case pii.GapQuote, pii.GapOther:
		if s := string(t.between(k)); s == "_" || s == "+" {
			return t.class(k-1)&given != 0 && t.class(k)&surname != 0 || t.login(k-1, k) || s == "+" && t.formValue(k-1)
		}
		return k > 0 && t.runes(k-1) <= 2 && len(t.between(k)) <= 3
	case pii.GapStop | pii.GapBlank:
		return t.has(k-1) && t.initial(k-1) && t.class(k-2)&town == 0
	}
	return false
}

// particleAt reports whether word k is a particle of names: von, al, de.
func (t text) particleAt(k int) bool {
	return t.word(k) && t.cue(k) == cueParticle
}

// inside are particles that are ordinary words where a name would begin with them.
var inside = [...]string{"de", "av", "af", "la", "da", "den"}

// leadingParticle reports whether word k is one that a name may begin with.
func (t text) leadingParticle(k int) bool {
	if !t.particleAt(k) || t.Of(k)[0] >= 0x80 || in(inside[:], t.Of(k)) {
		return false
	}
	if t.is(k, "al") && !t.up(k+1) && t.rank(k+1) != 0 && t.class(k+1)&given1 == 0 { // al post, Danish for all of it
		return false
	}
	return t.rank(k) == 0 || !t.is(k, "el") || t.gap(k+1)&pii.GapHyphen != 0
}
