package people

import (
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// calledOn reports whether who is asked something is called by his given name at the end of the question, or dear in Icelandic: har du
// ont, Saga? Lilja mín, getur þú kíkt?
func (t text) calledOn(r run) bool {
	if r.first != r.last || !t.up(r.first) || t.class(r.first)&given == 0 {
		return false
	}
	if t.dear(r.last + 1) {
		return true
	}
	end := t.List[r.last].End
	if t.gap(r.first) != pii.GapComma|pii.GapBlank || end >= len(t.Text) || t.Text[end] != '?' {
		return false
	}
	var buf [askMax]byte
	for k := r.first - 1; k >= max(0, r.first-askReach) && t.gap(k+1)&(pii.GapStop|lineEnd) == 0 && t.word(k); k-- {
		if t.len(k) <= askMax && askYou[string(words.Lower(buf[:], t.Of(k)))] {
			return true
		}
	}
	return false
}

// dear reports whether word k is the Icelandic my behind a name, and ends a part of the sentence or stands before what one asks for.
func (t text) dear(k int) bool {
	if !t.oneOf(k, "mín", "minn") || t.gap(k) != pii.GapBlank {
		return false
	}
	var buf [askMax]byte
	return t.gap(k+1)&pii.GapComma != 0 || t.word(k+1) && t.len(k+1) <= askMax && askYou[string(words.Lower(buf[:], t.Of(k+1)))]
}

const (
	askReach = 10 // words before a name in which who is asked is told
	askMax   = 12 // bytes of those
)

// askYou tell that somebody is asked: you, and verbs that hold it.
var askYou = words.Set(`du ni i dere de you þú ertu viltu geturðu getur ætlarðu hefurðu fékkstu komstu sástu áttu saitko oletko voitko haluatko tuletko onnistuiko
	pääsetkö ehditkö muistatko`)
