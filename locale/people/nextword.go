package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// leads reports whether word k can be the one before another in a name.
func (t text) leads(k int) bool {
	if !t.word(k) || t.class(k)&(notName|street) != 0 && t.class(k)&name == 0 {
		return false
	}
	c := t.class(k)
	if q := cueOf(c); q != noCue && c&name == 0 {
		return false
	}
	if c&name != 0 {
		return !t.doubtful(k) || t.flags(k)&pii.Capital != 0 && !t.starts(k)
	}
	if c&(common|title|family) != 0 || t.runes(k) < 2 {
		return false
	}
	if t.rank(k) != 0 {
		return t.rank(k) == 4 && t.flags(k)&pii.Capital != 0 && !t.starts(k)
	}
	look := lexicon.Look(t.Of(k))
	if t.flags(k)&pii.Capital != 0 {
		return look > -20
	}
	return look > 20
}

// leadWorth is what a word before the lead is worth.
func (t text) leadWorth(k int) int {
	if t.class(k)&given != 0 {
		return 45
	}
	return clamp(lexicon.Look(t.Of(k))/2, 0, 25)
}

// goesOn returns what word b is worth as the word behind a in one name, in tenths of bits.
func (t text) goesOn(a, b int) int {
	if !t.word(a) || !t.word(b) {
		return -100
	}
	c := t.class(b)
	v := 0
	switch {
	case c&surname1 != 0:
		v = 60
	case c&surname != 0:
		v = 50
	case c&given1 != 0:
		v = 45
	case c&given != 0:
		v = 40
	case c&(notName|street) != 0:
		return -100
	default:
		if t.runes(b) < 2 {
			return -100
		}
		if q := cueOf(c); q != noCue || c&(title|family) != 0 {
			return -100
		}
		g, s := lexicon.LookBoth(t.Of(b))
		v = clamp(max(s, g-10)*6/10, -60, 50)
		if c&common != 0 {
			v -= 60
		}
		if ci, _ := lexicon.LookupInflected(t.Of(b)); uint32(ci)&name != 0 {
			v = max(v, 30)
		}
	}
	rank := t.rank(b)
	if c&name != 0 {
		v -= [5]int{0, 60, 40, 20, 8}[rank]
		if c&nameWord != 0 && rank != 0 {
			v -= 10
		}
		if q := cueOf(c); q != noCue {
			v -= 40
		}
	} else {
		v += [5]int{10, -100, -80, -50, -20}[rank]
	}
	upA, upB := t.flags(a)&pii.Capital != 0, t.flags(b)&pii.Capital != 0
	switch {
	case upA && upB:
		if t.flags(a)&pii.AllCaps == 0 || t.flags(b)&pii.AllCaps != 0 && !t.shouted(b) {
			v += 40
		}
	case upA:
		v -= 45
	case upB:
		v -= 15
	}
	if t.gap(b)&pii.GapHyphen != 0 {
		v += 10
	}
	return v
}

// note keeps what word k, which goes on with the run, says of it.
func (t text) note(r *run, k int) {
	c := t.class(k)
	if c&surname != 0 && t.class(r.first)&given != 0 {
		r.given = true
	}
	b := t.Of(k)
	for _, e := range [...]string{"sson", "dottir", "dóttir", "dotter", "datter", "sen", "nen"} {
		if n := len(b) - len(e); n > 2 && string(b[n:]) == e {
			r.patronymic = true
		}
	}
}

// doubtful reports whether word k, a known name, is so common a word that only what
// stands around it can make it a name.
func (t text) doubtful(k int) bool {
	if t.flags(k)&pii.Capital != 0 && !t.starts(k) {
		return false
	}
	c := t.class(k)
	if q := cueOf(c); q != noCue && q < lastLeader && q != cueFamily || c&(title|family) != 0 {
		return true
	}
	return false
}
