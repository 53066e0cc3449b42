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
	if t.initial(k) && t.word(k+1) && (t.flags(k+1)&pii.Capital != 0 || t.gap(k+1) == pii.GapStop|pii.GapBlank && (t.cue(i) == cueSign || t.cue(i) == cueSignAt)) {
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
	if r := t.rank(k); t.class(k)&name == 0 && (r == 1 && !t.presents(i, k) || r == 2 && t.small(k)) {
		return -1
	}
	return k
}

// nameable reports whether word k can be a name or the particle of one, and isn't looked at by itself.
func (t text) nameable(k int) bool {
	switch {
	case !t.word(k) || t.runes(k) < 2 || t.class(k)&trigger != 0 && !t.doubtful(k):
		return false
	case t.cue(k) != noCue && t.class(k)&name == 0:
		return t.particleAt(k)
	}
	return true
}

// sentenceOn reports whether the sentence goes on behind cue i with word k as a word: min mand, han har; sol heter min dotter.
func (t text) sentenceOn(i, k int) bool {
	q := t.cue(i)
	switch {
	case q == cueFamily && t.gap(k)&pii.GapComma != 0 && t.class(k)&(given1|fnWord) != given1 && t.sense(k).name&strong != 0,
		t.cue(k) == cueOwn && t.cue(k+1) == cueFamily:
		return true
	}
	return grammatical(t.cue(k)) && q != cueCalled && q != cueName && !(q == cueSign && t.endsSentence(k))
}

// beforeHere returns a common given name before here or again, behind which who speaks is said: det är my igen.
func (t text) beforeHere(i int) int {
	k := i - 1
	if t.class(k)&(given1|trigger) == given1 && t.gap(i)&^pii.GapBlank == 0 && (t.starts(k) || t.cue(k-1) == cueIs || t.cue(k-1) == cueThis) {
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
	if c := t.class(k); !t.word(k) || t.gap(k)&^pii.GapBlank != 0 || c&trigger != 0 || c&given1 == 0 && (c&^shy != 0 || t.rank(k) != 0 || t.runes(k) <= 3) {
		return -1
	}
	return k
}

// behindCue returns the word at which the name stands that cue i has behind it, or before it, over words that may stand between: mitt namn är, or -1.
func (t text) behindCue(i int) int {
	k := i + 1
	switch t.cue(i) {
	case cueName:
		if t.cue(i-1) == cueIn && t.word(i-2) && t.class(i-2)&trigger == 0 && t.gap(i)&^pii.GapBlank == 0 { // Kim i förnamn
			return i - 2
		}
		for n := 0; n < 3 && t.passedOver(k, cueIs, cueOwn, cueFill); n++ {
			k++
		}
		return k
	case cueCalled, cueSign:
		if t.cue(i) == cueCalled && t.cue(k) == cueI && t.word(i-1) && t.starts(i-1) && t.class(i-1)&given != 0 && t.class(i-1)&trigger == 0 { // klara heter jag
			return i - 1
		}
		for n := 0; n < 2 && t.gap(k)&pii.GapLine == 0 && t.passedOver(k, cueFill, cuePrep, cueI); n++ {
			k++
		}
		return k
	case cueFamily:
		return t.behindFamily(i)
	case cueContact:
		if t.cue(k) == cuePrep || string(t.Of(k)) == "í" { // hringja í Gest
			k++
		}
		if !t.small(k) {
			return k
		}
	case cueTitle, cueRole, cueSignAt, cueGreet, cueIts:
		return k
	}
	return -1
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
	case (t.is(k, "til") || t.is(k, "till")) && t.class(k+1)&given1 != 0 && t.runes(k+1) > 2 && t.gap(k)&t.gap(k+1) == pii.GapBlank && t.endsSentence(k+1): // kona til per
		return k + 1
	case t.word(k) && t.cue(k) == cueOwn: // bróðir minn Dagur
		return k + 1
	case t.cue(i-1) != cueOwn && t.small(k) && c&common != 0 && !(c&given1 != 0 && !grammatical(t.cue(k)) && t.endsSentence(k)):
		return -1
	}
	return k
}
