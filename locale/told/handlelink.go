package told

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// A link is what ties the word for a handle to what stands behind it.
type link uint8

const (
	noLink    link = iota
	linkNext       // nothing stands between
	linkIs         // "is", a colon, "is called"
	linkFar        // "is", with more about the noun before it: "brukernavnet på min side er"
	linkTaken      // "was hacked"
)

// noHandle are the gaps that nothing is tied over.
const noHandle = lineEnd | pii.GapStop | pii.GapParen | pii.GapSlash | pii.GapAt

// linkBehind returns the word that the noun w.List[i] leads to, and what ties them.
func linkBehind(w *pii.Words, i int) (k int, l link) {
	l = linkNext
	for k = i + 1; k < len(w.List) && k-i < 6; k++ {
		x := &w.List[k]
		if unties(w, k) {
			return k, noLink
		}
		if x.Gap&(pii.GapColon|pii.GapOther) != 0 {
			if k+1 < len(w.List) && w.List[k+1].Gap == pii.GapBlank && in(hesitations, w.Of(k)) {
				k++
			}
			return k, linkIs
		}
		if staffNumber(w, k) && l != noLink { // the letter of a104711 is no word
			return k, l
		}
		s := roleOf(w.Of(k))
		switch {
		case taken(w.Of(k)):
			l = linkTaken
		case l == linkTaken:
			return k, l
		case l == linkIs && !fillsLink(w, k, s):
			return k, linkIs
		case s&(is|named|as) != 0, introduces(w.Of(k)):
			l = linkIs
		case !fillsLink(w, k, s) && !account(w.Of(k)) && !somebodys(w, k):
			if n := isBehind(w, k); n > 0 {
				return n, linkFar
			}
			return k, l
		case l == linkNext && !mineThen(w, k) && !in(hesitations, w.Of(k)):
			l = noLink
		}
	}
	return k, l
}

// unties reports whether nothing before word k is tied to it, or to what follows: over an end of a line or a sentence, or a sign.
func unties(w *pii.Words, k int) bool {
	x := &w.List[k]
	return x.Flags&pii.IsLabel != 0 || x.Gap&noHandle != 0 && !belowColon(w, k) || x.Gap&(pii.GapOther|pii.GapColon) == pii.GapOther && !points(w, k)
}

// belowColon reports whether word k stands on the line below the name of a field and is itself none: "Bruker:\nkjohan".
func belowColon(w *pii.Words, k int) bool {
	return w.List[k].Gap&^pii.GapBlank == pii.GapColon|pii.GapLine && (k+1 == len(w.List) || w.List[k+1].Gap&pii.GapColon == 0 && !equals(w, k+1))
}

// fillsLink reports whether word k, of the role s, may stand within a link and says nothing of the name.
func fillsLink(w *pii.Words, k int, s role) bool { return s&(fill|own) != 0 || pronoun(w.Of(k)) }

// mineThen reports whether word k says whose the name is that stands behind it and is written as no word is: "gamertaggen min nisse9000".
func mineThen(w *pii.Words, k int) bool {
	return k+2 < len(w.List) && in(whoseWords, w.Of(k)) && w.List[k+1].Gap == pii.GapBlank && w.List[k+2].Flags&pii.Joined != 0
}

// introduces reports whether a name follows word: "registrert under", "change my username from".
func introduces(word []byte) bool {
	switch string(word) {
	case "under", "fra", "från", "frå", "from", "úr":
		return true
	}
	return false
}

// isBehind returns the word behind "is" that follows up to three words from word k on which say more of the name, "på min
// side er X", or 0.
func isBehind(w *pii.Words, k int) int {
	for n := k; n < min(len(w.List)-1, k+4); n++ {
		if w.List[n].Gap != pii.GapBlank || !isWord(w, n) || conjoins(w.Of(n)) {
			return 0
		}
		// "brukeren olsenk er sperret" says nothing more of the name
		if n == k+1 && (humped(w, k) || w.List[k].Flags&pii.Capital == 0 && rank(w.Of(k)) == 0 && unknown(w, k) && roleOf(w.Of(k)) == 0) {
			return 0
		}
		if n > k && roleOf(w.Of(n))&is != 0 && w.List[n+1].Gap&^(pii.GapBlank|pii.GapColon|pii.GapQuote) == 0 {
			return n + 1
		}
	}
	return 0
}

// somebodys reports whether word k, and perhaps the next, say whose a name is that is told behind: "Emmas … is", "til
// min datter … er".
func somebodys(w *pii.Words, k int) bool {
	for n := k; n < min(len(w.List)-1, k+3); n++ {
		if w.List[n].Class&uint64(lexicon.Name|lexicon.Family) != 0 {
			return roleOf(w.Of(n+1))&is != 0
		}
		if roleOf(w.Of(n))&(toward|own) == 0 {
			return false
		}
	}
	return false
}
