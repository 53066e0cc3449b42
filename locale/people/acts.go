package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// More places that only people take, and some that make a number's or a brand's word of a name.

// initialsSign reports whether two initials and nothing else stand behind sign-off i: Mvh A-K.
func (t text) initialsSign(i int) bool {
	const apart = pii.GapBlank | pii.GapComma | pii.GapLine | pii.GapPara | pii.GapStop | pii.GapSlash
	if t.cue(i) != cueSign || t.gap(i+1)&^apart != 0 || t.gap(i+1) == 0 {
		return false
	}
	for k := i + 1; k <= i+2; k++ {
		if !t.word(k) || t.runes(k) != 1 || t.flags(k)&pii.Capital == 0 {
			return false
		}
	}
	switch t.gap(i + 2) {
	case pii.GapHyphen, pii.GapStop, pii.GapStop | pii.GapBlank:
		return t.lineStart(i+3) || t.endsSentence(i+2) && !t.word(i+3)
	}
	return false
}

// signature reports whether the run is the short sign of who wrote a note, behind its last sentence: ringer igen. /HBK
func (t text) signature(r run) bool {
	k := r.first
	if k != r.last || t.flags(k)&pii.Capital == 0 || t.runes(k) > 4 || !t.atEnd(k, r.lead) {
		return false
	}
	if t.class(k)&(notName|uint64(lexicon.Team)) != 0 || t.rank(k) != 0 {
		return false
	}
	g, b := t.gap(k), t.between(k)
	return g&(pii.GapSlash|pii.GapHyphen) != 0 && g&(pii.GapStop|pii.GapLine|pii.GapPara) != 0 && len(b) > 1 && b[len(b)-1] != ' '
}

// explained are words that a word for numbers explains.
var explained = [...]string{"sam", "per", "tel", "art"}

// counted reports whether the run is one word in lower case that a number beside it counts or explains: 2. sal, sam nr.
func (t text) counted(r run) bool {
	k := r.first
	if k == r.last && t.is(k, "pat") && t.has(k+1) && t.gap(k+1) == pii.GapStop|pii.GapBlank { // pat. ringer
		return true
	}
	if k != r.last || t.flags(k)&pii.Capital != 0 {
		return false
	}
	if t.has(k-1) && t.flags(k-1)&pii.IsNumber != 0 && t.len(k-1) <= 2 && t.gap(k)&^(pii.GapBlank|pii.GapStop) == 0 && !t.lineStart(k) {
		switch t.cue(k) {
		case cueFlat, cueSide, cueUnit:
			return true
		}
	}
	if t.part(k+1) == partNumber && t.gap(k+1)&^(pii.GapBlank|pii.GapStop) == 0 {
		return in(explained[:], t.Of(k))
	}
	return false
}

// lastGiven reports whether word k is a common given name behind which a sentence or a field ends: hun het jo.
func (t text) lastGiven(k int) bool {
	return t.class(k)&given1 != 0 && (t.endsSentence(k) || t.cue(k+1) == cueName)
}

// model reports whether the run is what a brand calls one of its goods: Kia Rio.
func (t text) model(r run) bool {
	k := r.last
	if r.last-r.first > 1 || t.gap(k) != pii.GapBlank || t.class(k)&(given1|surname) != 0 || t.flags(k)&t.flags(k-1)&pii.Capital == 0 {
		return false
	}
	return t.class(k-1)&uint64(lexicon.Brand) != 0 && !t.presented(k-1)
}
