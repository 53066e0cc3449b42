package people

import "github.com/sladd-go/sladd/pii"

// Signs of one to three capital letters at the end of what somebody wrote: /Z, //AS, /HJN, a line that is J.

// mark reports whether a word is what such a sign is made of. A lexicon knows it by shy.
func mark(word []byte) bool {
	switch len(word) {
	case 1:
		return isUpper(word[0]) && word[0] != 'I'
	case 2:
		return isUpper(word[0]) && isUpper(word[1]) || word[0] == 0xC3 && word[1] < 0xA0
	case 3:
		return isUpper(word[0]) && isUpper(word[1]) && isUpper(word[2])
	}
	return false
}

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

// letterSign reports whether word i, such letters, is the sign of who wrote what stands before.
func (t text) letterSign(i int) bool {
	if !t.lineStart(i+1) || t.has(i+1) && t.gap(i+1)&^(pii.GapLine|pii.GapPara|pii.GapBlank|pii.GapStop|pii.GapParen) != 0 || i == 0 {
		return false
	}
	g, b := t.gap(i), t.between(i)
	if len(b) == 0 {
		return false
	}
	switch last := b[len(b)-1]; {
	case last == '/':
		return g&pii.GapColon == 0 && (g&(pii.GapStop|pii.GapLine|pii.GapPara) != 0 || len(b) > 2 && b[len(b)-2] == '/' || t.cue(i-1) == cueSign)
	case t.runes(i) > 1 || g&^(pii.GapStop|pii.GapComma|pii.GapLine|pii.GapPara|pii.GapBlank) != 0:
		return false
	case t.cue(i-1) == cueSign, t.cue(i-1) == cueSignAt && t.lineStart(i-1):
		return true
	}
	return t.signsAlone(i, b)
}

// signsAlone reports whether one letter ends the text behind a sentence or on a line of its own, and answers nothing.
func (t text) signsAlone(i int, b []byte) bool {
	if !t.atEnd(i, i) || !t.word(i-1) || t.runes(i-1) < 2 || t.flags(i-1)&pii.AllCaps != 0 || i < 4 && t.gap(i)&pii.GapPara == 0 {
		return false
	}
	for _, c := range b {
		if c == '?' {
			return false
		}
	}
	if t.lineStart(i) {
		return true
	}
	switch t.Of(i)[0] {
	case 'S', 'M', 'L', 'X': // sizes
		return false
	}
	return t.gap(i) == pii.GapStop|pii.GapBlank
}
