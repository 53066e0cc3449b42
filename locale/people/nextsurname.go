package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What a word behind another may be: a surname that means something else, a known name, the end of a name.

// surnamed reports whether word b, which means something else, is the surname behind the given name a by its capital inside a
// sentence: Camilla Fjord, Ellinor Fjäll. Not where a sentence without a stop may begin: Hej Anna Skickar.
func (t text) surnamed(a, b int) bool {
	switch {
	case !t.blank(b) || !t.up(a) || !t.up(b) || (t.flags(a)|t.flags(b))&pii.AllCaps != 0:
		return false
	case t.class(a)&given1 == 0 || !t.plainName(a) && !t.doubtedName(a, b):
		return false
	case t.class(b)&(notName|title|family|uint64(lexicon.Brand|lexicon.Calendar|lexicon.Country)) != 0 || t.titled(b):
		return false
	case !t.silent(b) && !t.apposed(a, b):
		return false
	}
	return t.follows(b+1) || t.cue(a-1) != cueGreet && t.cue(a-1) != cueThanks
}

// doubtedName reports whether given name a, which is a word as well, is meant as a name before word b: people do what follows, or it is no
// word in the languages around: Grace Hopper ringde.
func (t text) doubtedName(a, b int) bool {
	if t.sense(a).strong&t.languages(a)&^en != 0 { // Mina Sidor kan
		return false
	}
	if t.does(b+1) || t.cue(b+1) == cueSaid && t.blank(b+1) {
		return true
	}
	return !t.starts(a) && t.sense(a).name&t.languages(a) == 0
}

// apposed reports whether words a and b, between commas or behind whom they are to somebody, are a full name by that: jeg, Dagfinn
// Moi, har.
func (t text) apposed(a, b int) bool {
	if !t.up(a) || !t.up(b) || !t.sureName(a) || t.class(b)&(title|family|uint64(lexicon.Calendar)) != 0 {
		return false
	}
	if t.cue(a-1) == cueFamily && t.blank(a) {
		return t.follows(b + 1)
	}
	return t.gap(a)&t.gap(b+1)&pii.GapComma != 0 && t.cue(a-1) == cueI
}

// What a known name loses where it is a word of each rank: less where it is the surname of a sure given name.
var (
	knownLoss   = [5]int{0, 60, 40, 20, 8}
	surnameLoss = [5]int{0, 45, 30, 15, 5}
)

// knownWorth is what a known name is worth behind another, by its class.
func knownWorth(c uint64) int {
	switch {
	case c&surname1 != 0:
		return 60
	case c&surname != 0:
		return 50
	case c&given1 != 0:
		return 45
	}
	return 40
}

// knownNext is what a known name is worth behind word a, be it how it may be written.
func (t text) knownNext(a, b, rank int) int {
	c := t.class(b)
	v := knownWorth(c)
	sure := t.class(a)&given != 0 && t.rank(a) == 0
	if sure && c&surname != 0 {
		v -= surnameLoss[rank]
	} else {
		v -= knownLoss[rank]
	}
	if q := cueOf(c); q != noCue && q != cueParticle {
		v -= 25
	}
	if in := t.sense(b).name; c&surname == 0 && !t.up(b) && in&strong != 0 && in&t.languages(b) != 0 {
		v -= 50
	}
	if rank == 0 {
		return v
	}
	if !t.has(b+1) && sure {
		v += 15
	}
	if t.lineStart(b+1) || t.gap(b+1)&(pii.GapComma|pii.GapStop|pii.GapParen) != 0 {
		v += 15
	}
	return v
}

// note keeps what word k, which goes on with the run, says of it.
func (t text) note(r *run, k int) {
	if t.class(k)&surname != 0 && t.class(r.first)&given != 0 {
		r.given = true
	}
	for _, e := range patronymicEnds {
		if b := t.Of(k); len(b) > len(e)+2 && string(b[len(b)-len(e):]) == e {
			r.patronymic = true
		}
	}
}

// patronymicEnds end patronymics, and surnames that once were.
var patronymicEnds = []string{"sson", "dottir", "dóttir", "dotter", "datter", "sen", "nen"}

// doubtful reports whether word k, a known name, is so common a word that only what
// stands around it can make it a name.
func (t text) doubtful(k int) bool {
	if t.up(k) && !t.starts(k) {
		return false
	}
	c := t.class(k)
	q := cueOf(c)
	if q == cueGoods || c&(title|family) != 0 {
		return true
	}
	return q != noCue && q < lastLeader && q != cueFamily
}
