package told

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Names to log in with that are written with a hyphen: "brukernavn heimdal-kurt", "login karinb-1961". Most words with hyphens are
// compounds, so that each part must be a name, in no list or a number, behind a word for nothing but such names.

const hyphenParts = 3 // at most

// hyphened returns the last word of the name that begins with word k, or -1.
func hyphened(w *pii.Words, k int) int {
	last, bytes := k, w.List[k].End-w.List[k].Start
	if !hyphenPart(w, k) || isNumber(w, k) {
		return -1
	}
	for last+1 < len(w.List) && w.List[last+1].Gap == pii.GapHyphen && w.List[last+1].Start == w.List[last].End+1 {
		if last++; last-k == hyphenParts || !hyphenPart(w, last) {
			return -1
		}
		bytes += w.List[last].End - w.List[last].Start
	}
	if last == k || bytes < 6 && (bytes < 5 || w.List[k].Flags&pii.AllCaps == 0) || inAddress(w.Text, w.List[k].Start, w.List[last].End) {
		return -1
	}
	if last+1 < len(w.List) && (w.List[last+1].Flags&pii.Joined != 0 || w.List[last+1].Gap == pii.GapHyphen) {
		return -1
	}
	return last
}

// hyphenPart reports whether word k may be a part of such a name.
func hyphenPart(w *pii.Words, k int) bool {
	x := &w.List[k]
	if n := x.End - x.Start; x.Flags&pii.IsNumber != 0 {
		return n > 1 && n < 5
	}
	if x.Flags&pii.AllCaps != 0 && x.Flags&pii.IsLabel == 0 && shoutedPart(w, k) { // ARNAR-ST
		return true
	}
	if x.Flags&(pii.IsLabel|pii.Capital) != 0 || in(techWords, w.Of(k)) || in(numberedThings, w.Of(k)) || x.Class&uint64(lexicon.Brand) != 0 {
		return false
	}
	return x.Class&uint64(lexicon.Name|lexicon.Family) != 0 || strange(w, k) && !inForm(w.Of(k)) && !lexicon.Compound(w.Of(k))
}

// shoutedPart reports whether word k, in capitals, is a name before a hyphen, or one to three letters behind such a name that are none.
func shoutedPart(w *pii.Words, k int) bool {
	x := &w.List[k]
	if x.Gap != pii.GapHyphen {
		return x.Class&uint64(lexicon.Name|lexicon.Family) != 0 && rank(w.Of(k)) == 0
	}
	return k > 0 && x.End-x.Start < 4 && x.Class&uint64(lexicon.Name) == 0 && w.List[k-1].Flags&pii.AllCaps != 0 && shoutedPart(w, k-1)
}

// namesLogin reports whether word i names what one logs in with, and nothing else.
func namesLogin(w *pii.Words, i int) bool {
	return in(loginNames, w.Of(i)) || idOf(w, i) || login(w.Of(i))
}

// loginToken returns the last word of what one logs in with, of which word k is the first and which word i names, where hyphens are in
// it or a slash and a password behind it, or -1.
func loginToken(w *pii.Words, i, k int) int {
	switch {
	case !namesLogin(w, i):
		if last := hyphened(w, k); last > k && onSiteOf(w.Of(i)) && ends(w, last) {
			return last
		}
		return -1
	case pairHead(w, k):
		return k
	}
	return hyphened(w, k)
}

// idField reports whether word i begins the name of a field for a user, "user_id", and a '=' or a colon stands behind it.
func idField(w *pii.Words, i int) bool {
	k := i + 2
	if k >= len(w.List) || w.Text[w.List[i].End] != '_' || w.List[i+1].Start != w.List[i].End+1 || !(userWord(w.Of(i)) || account(w.Of(i)) && string(w.Of(i+1)) != "id") || !in(fieldEnds, w.Of(i+1)) {
		return false
	}
	return isWord(w, k) && !in(techWords, w.Of(k)) && (equals(w, k) || w.List[k].Gap&pii.GapColon != 0)
}

var fieldEnds = set(`id name login logon navn namn`)

// pairHead reports whether word k, in no list, stands before a slash and a password: "login annabe/sommer12".
func pairHead(w *pii.Words, k int) bool {
	n := k + 2 // letters and digits are two words
	if n >= len(w.List) || w.Text[w.List[k].End] != '/' || w.List[k+1].Start != w.List[k].End+1 || w.List[n].Gap != 0 || w.Text[w.List[k].Start-1] == '/' {
		return false
	}
	return strange(w, k) && isWord(w, k+1) && isNumber(w, n) && (n+1 == len(w.List) || w.List[n+1].Gap != pii.GapSlash)
}
