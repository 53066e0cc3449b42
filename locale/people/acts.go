package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// More places that only people take, and some that make a number's or a brand's word of a name.

// initialsSign returns the last of the two or three initials that, with nothing else, stand behind sign-off i, or -1: Mvh A-K,
// Kiittäen J-P M.
func (t text) initialsSign(i int) int {
	const apart = pii.GapBlank | pii.GapComma | pii.GapLine | pii.GapPara | pii.GapStop | pii.GapSlash
	if t.cue(i) != cueSign || t.gap(i+1)&^apart != 0 || t.gap(i+1) == 0 || !t.capitalLetter(i+1) || !t.capitalLetter(i+2) {
		return -1
	}
	last := i + 2
	switch t.gap(last) {
	case pii.GapHyphen, pii.GapStop, pii.GapStop | pii.GapBlank:
	default:
		return -1
	}
	if k := last + 1; t.capitalLetter(k) && t.gap(k)&(lineEnd|pii.GapComma) == 0 {
		last = k
	}
	if t.lineStart(last+1) || t.endsSentence(last) && !t.word(last+1) {
		return last
	}
	return -1
}

// capitalLetter reports whether word k is one letter, and a capital.
func (t text) capitalLetter(k int) bool { return t.oneLetter(k) && t.up(k) }

// pastStop returns where the initials first to last end: behind the stop of the last where the others have one.
func (t text) pastStop(first, last int) int {
	end := t.List[last].End
	if first < last && t.gap(last)&pii.GapStop != 0 && end < len(t.Text) && t.Text[end] == '.' {
		return end + 1
	}
	return end
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

// product reports whether the run is the name of what one subscribes to, by the word with a capital that ends it or stands behind it:
// Saga Gull, Trygg Mobil Plus.
func (t text) product(r run) bool {
	k := r.last
	if r.first == k {
		k++
	}
	if !t.word(k) || t.gap(k) != pii.GapBlank || t.flags(k)&(pii.Capital|pii.AllCaps) != pii.Capital || !t.up(k-1) || t.presented(r.first) {
		return false
	}
	if t.class(k)&(given1|surname1) != 0 || t.class(k-1)&given != 0 && t.plainName(k-1) {
		return false
	}
	var buf [lexicon.MaxLen]byte
	return productTails[string(words.Lower(buf[:], t.Of(k)))]
}

// productTails end the names of what one subscribes to.
var productTails = words.Set(`plus pluss gull gold guld sølv premium basic basis bas standard start smart mini maxi total komplett komplet student ung
	ungdom familj familie perhe flex fast fri fritt mobil mobile bredbånd bredband laajakaista netti kort konto sparkonto säästötili light lite extra ekstra pro
	go box pack play kampanj kampanje tv privat foretag företag erhverv bedrift club klubb klubi collection edition series pay card app online direkt express`)

// codes reports whether the run is two codes of three capitals: flying ARN-BGO.
func (t text) codes(r run) bool {
	k := r.last
	return r.first+1 == k && t.gap(k) == pii.GapHyphen && t.flags(k)&t.flags(k-1)&pii.AllCaps != 0 && t.runes(k) == 3 && t.runes(k-1) == 3 &&
		(t.class(k)|t.class(k-1))&given1 == 0 && !t.presented(r.first)
}
