package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What a word behind another may be: a surname that means something else, a known name, the end of a name.

// surnamed reports whether word b, which means something else, is the surname behind the given name a by its capital inside a
// sentence: Camilla Fjord, Ellinor Fjäll. Not where a sentence without a stop may begin: Hej Anna Skickar.
func (t text) surnamed(a, b int) bool {
	if t.gap(b) != pii.GapBlank || t.flags(a)&t.flags(b)&pii.Capital == 0 || (t.flags(a)|t.flags(b))&pii.AllCaps != 0 || !t.plainName(a) || t.class(a)&given1 == 0 || t.cue(b) != noCue && !t.apposed(a, b) ||
		t.class(b)&(notName|title|family|uint64(lexicon.Brand|lexicon.Calendar|lexicon.Country)) != 0 || t.titled(b) {
		return false
	}
	return t.follows(b+1) || t.cue(a-1) != cueGreet && t.cue(a-1) != cueThanks
}

// apposed reports whether words a and b, between commas or behind whom they are to somebody, are a full name by that: jeg, Dagfinn Moi, har.
func (t text) apposed(a, b int) bool {
	if t.flags(a)&t.flags(b)&pii.Capital == 0 || !t.sureName(a) || t.class(b)&(title|family|uint64(lexicon.Calendar)) != 0 {
		return false
	}
	if t.cue(a-1) == cueFamily && t.gap(a) == pii.GapBlank {
		return t.follows(b + 1)
	}
	return t.gap(a)&t.gap(b+1)&pii.GapComma != 0 && t.cue(a-1) == cueI
}

// knownNext is what a known name is worth behind word a, be it how it may be written.
func (t text) knownNext(a, b, rank int) int {
	c := t.class(b)
	v := 40
	switch {
	case c&surname1 != 0:
		v = 60
	case c&surname != 0:
		v = 50
	case c&given1 != 0:
		v = 45
	}
	sure := t.class(a)&given != 0 && t.rank(a) == 0
	if sure && c&surname != 0 {
		v -= [5]int{0, 45, 30, 15, 5}[rank]
	} else {
		v -= [5]int{0, 60, 40, 20, 8}[rank]
	}
	if q := cueOf(c); q != noCue && q != cueParticle {
		v -= 25
	}
	if c&surname == 0 && t.flags(b)&pii.Capital == 0 && t.sense(b).name&strong != 0 && t.sense(b).name&t.languages(b) != 0 {
		v -= 50
	}
	if rank != 0 && (!t.has(b+1) || t.lineStart(b+1) || t.gap(b+1)&(pii.GapComma|pii.GapStop|pii.GapParen) != 0) {
		v += 15
		if !t.has(b+1) && sure {
			v += 15
		}
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
	q := cueOf(c)
	return q == cueGoods || q != noCue && q < lastLeader && q != cueFamily || c&(title|family) != 0
}
