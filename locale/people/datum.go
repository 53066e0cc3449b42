package people

import "github.com/sladd-go/sladd/pii"

// A datum is what is somebody's: an e-mail address, a telephone number, an identity number. Beside it stands whose it is.

// datumGap is what may stand between a name and such a thing.
const datumGap = pii.GapBlank | pii.GapLine | pii.GapComma | pii.GapHyphen | pii.GapSlash | pii.GapColon | pii.GapParen

// datumBeside reports whether such a thing stands beside the run and nothing of the same sentence on its other side.
func (t text) datumBeside(r run) bool {
	return !t.asks(r.base) && (t.datumAt(r.last+1) && t.starts(r.first) || t.datumBefore(r.first) && t.leaves(r.last))
}

// asks reports whether word k is what one does with an address or a number, though a name as well: maila, ring.
func (t text) asks(k int) bool {
	q := t.cue(k)
	return q == cueContact || q == cueTalk || q == cueSpoke || q == cueSaid
}

// leaves reports whether a sentence, a line or a part in brackets ends behind word k, or a comma follows.
func (t text) leaves(k int) bool {
	return !t.has(k+1) || t.gap(k+1)&(pii.GapStop|pii.GapComma|pii.GapLine|pii.GapPara|pii.GapParen) != 0
}

// datumAt reports whether such a thing begins with word k.
func (t text) datumAt(k int) bool {
	if t.gap(k)&^datumGap != 0 {
		return false
	}
	return t.mailAt(k) || t.phoneAt(k)
}

// datumBefore reports whether such a thing ends right before word k.
func (t text) datumBefore(k int) bool {
	if k == 0 || t.gap(k)&^datumGap != 0 {
		return false
	}
	return t.mailBefore(k) || t.longBefore(k)
}

// mailBefore reports whether an e-mail address ends before word k.
func (t text) mailBefore(k int) bool {
	for j := k - 1; j > 0 && k-j < mailMost && t.gap(j)&(pii.GapBlank|pii.GapLine|pii.GapPara) == 0; j-- {
		if t.gap(j)&pii.GapAt != 0 {
			return true
		}
	}
	return false
}

// longBefore reports whether a number of seven digits or more, as phones and people have, ends before word k.
func (t text) longBefore(k int) bool {
	digits := 0
	for n, j := 0, k-1; n < 6 && j >= 0 && t.flags(j)&(pii.IsNumber|pii.IsLabel) == pii.IsNumber; n, j = n+1, j-1 {
		if digits += t.len(j); t.gap(j)&^(pii.GapBlank|pii.GapHyphen|pii.GapSlash) != 0 {
			break
		}
	}
	return digits >= 7
}
