package people

import "github.com/sladd-go/sladd/pii"

// Words that would not be looked at by themselves, and are beside a cue: hej det är my igen, pratade med tuva, mvh storm.

// besideCue returns the word beside cue i at which a name may begin, or -1.
func (t text) besideCue(i int) int {
	switch t.cue(i) {
	case cueHere, cueAgain:
		return t.beforeHere(i)
	case cueTalk:
		return t.behindTalk(i)
	}
	k := t.behindCue(i)
	if k < 0 {
		return -1
	}
	if t.initialBegins(i, k) {
		k++
	}
	if !t.nameable(k) || t.small(k) && t.sentenceOn(i, k) {
		return -1
	}
	if t.particleAt(k) && t.word(k+1) {
		if k++; t.class(k)&trigger != 0 {
			return -1
		}
	}
	if t.class(k)&name == 0 && t.onlyWord(i, k) {
		return -1
	}
	return k
}

// initialBegins reports whether the name behind cue i begins with an initial, which word k is: jag heter A Berg, mvh a. berg.
func (t text) initialBegins(i, k int) bool {
	if !t.initial(k) || !t.word(k+1) {
		return false
	}
	return t.up(k+1) || t.gap(k+1) == blankStop && (t.cue(i) == cueSign || t.cue(i) == cueSignAt)
}

// onlyWord reports whether word k, no known name, is too common a word for what cue i says of it: jag heter inte.
func (t text) onlyWord(i, k int) bool {
	switch t.rank(k) {
	case 1:
		return !t.presents(i, k)
	case 2:
		return t.small(k)
	}
	return false
}

// nameable reports whether word k can be a name or the particle of one, and isn't looked at by itself.
func (t text) nameable(k int) bool {
	switch c := t.class(k); {
	case !t.word(k) || t.runes(k) < 2, c&trigger != 0 && !t.doubtful(k):
		return false
	case !t.silent(k) && c&name == 0:
		return t.particleAt(k)
	}
	return true
}

// sentenceOn reports whether the sentence goes on behind cue i with word k as a word: min mand, han har; sol heter min dotter.
func (t text) sentenceOn(i, k int) bool {
	q := t.cue(i)
	if q == cueFamily && t.gap(k)&pii.GapComma != 0 && t.class(k)&(given1|fnWord) != given1 && t.sense(k).name&strong != 0 {
		return true
	}
	if t.cue(k) == cueOwn && t.cue(k+1) == cueFamily {
		return true
	}
	switch q {
	case cueCalled, cueName:
		return false
	case cueSign:
		return grammatical(t.cue(k)) && !t.endsSentence(k)
	}
	return grammatical(t.cue(k))
}

// beforeHere returns a common given name before here or again, behind which who speaks is said: det är my igen.
func (t text) beforeHere(i int) int {
	k := i - 1
	if t.class(k)&(given1|trigger) != given1 || !t.only(i, pii.GapBlank) {
		return -1
	}
	if q := t.cue(k - 1); q == cueIs || q == cueThis || t.starts(k) {
		return k
	}
	return -1
}

// behindTalk returns the word behind with, which has to follow at most two words behind a verb of talking.
func (t text) behindTalk(i int) int {
	k := i + 1
	for n := 0; n < 2 && t.word(k) && t.cue(k) != cueWith; n++ {
		k++
	}
	if t.cue(k) != cueWith {
		return -1
	}
	k++
	c := t.class(k)
	switch {
	case !t.word(k) || !t.only(k, pii.GapBlank) || c&trigger != 0:
		return -1
	case c&given1 == 0 && (c&^shy != 0 || t.rank(k) != 0 || t.runes(k) <= 3):
		return -1
	}
	return k
}

// behindCue returns the word at which the name stands that cue i has behind it, or before it, over words that may stand between: mitt
// namn är, or -1.
func (t text) behindCue(i int) int {
	switch t.cue(i) {
	case cueName:
		return t.besideName(i)
	case cueCalled:
		if t.calledI(i) {
			return i - 1
		}
		return t.overWords(i)
	case cueSign:
		return t.overWords(i)
	case cueFamily:
		return t.behindFamily(i)
	case cueContact:
		return t.behindContact(i)
	case cueTitle, cueRole, cueSignAt, cueGreet, cueIts:
		return i + 1
	}
	return -1
}

// besideName returns the word beside a word for name that is one: mitt namn är Kim, Kim i förnamn.
func (t text) besideName(i int) int {
	if b := i - 2; t.cue(i-1) == cueIn && t.word(b) && t.class(b)&trigger == 0 && t.only(i, pii.GapBlank) {
		return b
	}
	k := i + 1
	for n := 0; n < 3 && t.passedOver(k, cueIs, cueOwn, cueFill); n++ {
		k++
	}
	return k
}

// calledI reports whether the name that the word i for being called tells stands before it: klara heter jag.
func (t text) calledI(i int) bool {
	b := i - 1
	return t.cue(i+1) == cueI && t.word(b) && t.starts(b) && t.class(b)&given != 0 && t.class(b)&trigger == 0
}

// overWords returns the word behind cue i and at most two that are passed over: jag heter nu Kim, mvh från Kim.
func (t text) overWords(i int) int {
	k := i + 1
	for n := 0; n < 2 && t.gap(k)&pii.GapLine == 0 && t.passedOver(k, cueFill, cuePrep, cueI); n++ {
		k++
	}
	return k
}

// behindContact returns the word behind one for getting hold of somebody, which needs a capital: ring Kim, hringja í Gest; or -1.
func (t text) behindContact(i int) int {
	k := i + 1
	if t.cue(k) == cuePrep || string(t.Of(k)) == "í" {
		k++
	}
	if t.small(k) {
		return -1
	}
	return k
}

// passedOver reports whether word k is one of three cues that stand between another and a name, and is no name itself.
func (t text) passedOver(k int, a, b, c cue) bool {
	q := t.cue(k)
	return t.word(k) && (q == a || q == b || q == c) && !t.lastGiven(k)
}

// behindFamily returns the word behind a member of the family: min bror my, bróðir minn Dagur, kona til per; or -1.
func (t text) behindFamily(i int) int {
	k := i + 1
	switch c := t.class(k); {
	case t.them(k) && c&given1 == 0: // min bror han hedder
		return -1
	case t.oneOf(k, "til", "till") && t.endsWith(k+1): // kona til per
		return k + 1
	case t.word(k) && t.cue(k) == cueOwn: // bróðir minn Dagur
		return k + 1
	case c&common == 0 || t.cue(i-1) == cueOwn || !t.small(k):
		return k
	case c&given1 != 0 && !grammatical(t.cue(k)) && t.endsSentence(k):
		return k
	}
	return -1
}

// endsWith reports whether word k, a given name, ends what is said with the preposition before it: til per.
func (t text) endsWith(k int) bool {
	return t.class(k)&given1 != 0 && t.runes(k) > 2 && t.gap(k-1)&t.gap(k) == pii.GapBlank && t.endsSentence(k)
}
