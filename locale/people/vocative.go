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
	for k := r.first - 1; k >= max(0, r.first-askReach) && t.gap(k+1)&(pii.GapStop|lineEnd) == 0 && t.word(k); k-- {
		if t.asksYou(k) {
			return true
		}
	}
	return false
}

// calls reports whether the run begins a line and is who is asked for something.
func (t text) calls(r run) bool {
	k := r.last + 1
	return t.lineStart(r.first) && (t.askedBehind(k) || t.dear(k) && t.word(k+1))
}

// askedBehind reports whether word k, behind a comma, asks somebody for something: voitko hoitaa, kan du ordna.
func (t text) askedBehind(k int) bool {
	if t.gap(k) != pii.GapComma|pii.GapBlank || !t.word(k) {
		return false
	}
	if t.asksYou(k) {
		return true
	}
	return (t.slot(k) == slotMay || t.cue(k) == cueSaid) && t.blank(k+1) && t.asksYou(k+1)
}

// asksYou reports whether word k tells that somebody is asked.
func (t text) asksYou(k int) bool {
	var buf [askMax]byte
	return t.word(k) && t.len(k) <= askMax && askYou[string(words.Lower(buf[:], t.Of(k)))]
}

// dear reports whether word k is the Icelandic my behind a name, and ends a part of the sentence or stands before what one asks for.
func (t text) dear(k int) bool {
	if !t.oneOf(k, "mín", "minn") || t.gap(k) != pii.GapBlank {
		return false
	}
	return t.gap(k+1)&pii.GapComma != 0 || t.asksYou(k+1)
}

const (
	askReach = 10 // words before a name in which who is asked is told
	askMax   = 12 // bytes of those
)

// askYou tell that somebody is asked: you, and verbs that hold it.
var askYou = words.Set(`du ni i dere de you þú ertu viltu geturðu getur ætlarðu hefurðu fékkstu komstu sástu áttu saitko oletko voitko haluatko tuletko onnistuiko
	pääsetkö ehditkö muistatko`)
