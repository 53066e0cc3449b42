package people

import (
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Signs of a note that are typed small, hpj, and those of letters with stops: /M.E.

// smallMark reports whether a word is what a sign in small letters is made of: two or three consonants, which no word is. A lexicon
// knows it by shy, where it isn't common.
func smallMark(word []byte) bool {
	for _, c := range word {
		switch c {
		case 'a', 'e', 'i', 'o', 'u', 'y':
			return false
		}
		if c < 'a' || c > 'z' {
			return false
		}
	}
	return (len(word) == 2 || len(word) == 3 && word[1] != word[2]) && word[0] != word[1]
}

// smallSign reports whether word i, such letters, is the sign of who wrote what stands before: a slash before it, or three of them behind
// the last sentence of the text.
func (t text) smallSign(i int) bool {
	b := t.between(i)
	if i < 3 || len(b) < 2 || !t.lineStart(i+1) || !t.signsAfter(i) || t.noSign(i) || t.wordIn(i, smallWords) {
		return false
	}
	const slash = pii.GapSlash | pii.GapStop | pii.GapBlank | lineEnd
	if g := t.gap(i); b[len(b)-1] == '/' {
		return g&^slash == 0 && g != pii.GapSlash
	}
	return t.runes(i) == 3 && t.runes(i-1) > 3 && t.atEnd(i, i) && b[0] == '.' && t.gap(i) == blankStop
}

// signsAfter reports whether a sentence ends before word i, or a word longer than a letter stands there and no number: not 99 kr /st.
func (t text) signsAfter(i int) bool {
	return t.gap(i)&pii.GapStop != 0 || t.word(i-1) && t.runes(i-1) > 1
}

// smallWords are such letters that mean something in any chat.
var smallWords = words.Set(`st kg km cm mm ml dl hg cl md mdr mnd mth kk vk pv stk kpl pcs hr hrs min gb mb tb kwh mvh hmm hm brb plz thx tks pls xd tbh btw smh ffs wtf
	ngl lmk nvm jfr mht pst psst grr brr shh bmk bkv mbk mfg vbs dvs mrk nr str vs tv sms mms gps pdf jpg png mp mpg txt html php css`)

// slashLetters returns the last of two or three letters with stops that end the text behind a slash, /M.E., or -1.
func (t text) slashLetters(i int) int {
	b := t.between(i)
	if i < 3 || len(b) < 2 || b[len(b)-1] != '/' && (t.gap(i)&lineEnd == 0 || b[len(b)-2] != '/') || t.gap(i)&(pii.GapBlank|lineEnd) == 0 || t.gap(i+1) != pii.GapStop || !t.capitalLetter(i+1) {
		return -1
	}
	last := i + 1
	if k := i + 2; t.gap(k) == pii.GapStop && t.capitalLetter(k) {
		last = k
	}
	if !t.atEnd(last, i) {
		return -1
	}
	return last
}
