package told

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// The words of a token that a sentence names: letters with points, '_' and prefixes, no blank within.

// joined reports whether word k goes on with the token before it: a point, '_' or nothing between, or the sign of a tag.
func joined(w *pii.Words, k int) bool {
	a, b := w.List[k-1].End, w.List[k].Start
	return w.List[k].Flags&pii.IsLabel == 0 && (b == a || b == a+1 && (w.Text[a] == '.' || w.Text[a] == '_' || w.Text[a] == '-' || tagSign(w, k)))
}

// tagSign reports whether word k is the four or five digits that some sites write behind a name and '#': "nattugle#5521".
func tagSign(w *pii.Words, k int) bool {
	n := w.List[k].End - w.List[k].Start
	if in(techWords, w.Of(k-1)) || in(thingWords, w.Of(k-1)) || in(numberedThings, w.Of(k-1)) { // order#1234
		return false
	}
	return w.Text[w.List[k].Start-1] == '#' && isNumber(w, k) && (n == 4 || n == 5) && (k+1 == len(w.List) || w.List[k+1].Gap != 0)
}

// tokenHead returns the first word of the token that ends with word k.
func tokenHead(w *pii.Words, k int) int {
	for k > 0 && joined(w, k) {
		k--
	}
	return k
}

// token returns the last word of the token that begins with word k. odd says that it is written as no
// word is: with a point or '_' within, or a digit.
func token(w *pii.Words, k int) (last int, odd bool) {
	if last = joinedTo(w, k); last < 0 {
		return -1, false
	}
	s, e := underscores(w.Text, w.List[k].Start, w.List[last].End)
	odd = last > k || s < w.List[k].Start || e > w.List[last].End
	if inAddress(w.Text, s, e) || odd && endsHost(w, last, w.Text[s:e]) || last > k && opensSentence(w, k) {
		return -1, false
	}
	return last, odd && e-s > 4 || last == k && humped(w, k)
}

// joinedTo returns the last of the words that go on with word k, seven at most, or -1 where a hyphen is between them.
func joinedTo(w *pii.Words, k int) (last int) {
	last = k
	for last+1 < len(w.List) && last-k < 6 && joined(w, last+1) {
		if a := w.List[last].End; a < w.List[last+1].Start && w.Text[a] == '-' {
			return -1
		}
		last++
	}
	return last
}

// inAddress reports whether b[s:e] is a part of an address, a path or a query.
func inAddress(b []byte, s, e int) bool {
	const ties = "@/=&"
	return e < len(b) && strings.IndexByte(ties, b[e]) >= 0 || s > 0 && (b[s-1] == '.' || strings.IndexByte(ties, b[s-1]) >= 0)
}

// endsHost reports whether word last makes a host of token, which it ends.
func endsHost(w *pii.Words, last int, token []byte) bool {
	return world.IsTopLevelDomain(w.Of(last)) && bytes.IndexByte(token, '_') < 0
}

// opensSentence reports whether word k, with a point behind it, is no token's first: a place, or what ends a sentence.
func opensSentence(w *pii.Words, k int) bool {
	return in(placeWords, w.Of(k)) || roleOf(w.Of(k))&status != 0 && w.List[k+1].Gap == pii.GapStop
}

// underscores returns the bounds of b[s:e] with the underscores around it.
func underscores(b []byte, s, e int) (start, end int) {
	for e < len(b) && b[e] == '_' {
		e++
	}
	for s > 0 && b[s-1] == '_' {
		s--
	}
	return s, e
}

// underscored reports whether a '_' stands in the token of the words from..to.
func underscored(w *pii.Words, from, to int) bool {
	return bytes.IndexByte(w.Text[w.List[from].Start:w.List[to].End], '_') >= 0
}

// prefixed returns the last word of the token that begins with word k, where that is what some companies write before the names of
// accounts: "ext-kjohan", or -1.
func prefixed(w *pii.Words, k int) int {
	if k+1 >= len(w.List) || w.List[k+1].Start != w.List[k].End+1 {
		return -1
	}
	if domain := w.Text[w.List[k].End] == '\\' && isWord(w, k+1); domain { // CORP\kjohan
		last, _ := token(w, k+1)
		return last
	}
	if ofBranch(w, k) {
		return k + 2
	}
	if !accountPrefix(w, k) {
		return -1
	}
	last, odd := token(w, k+1)
	if last < k+1 || !odd && (rank(w.Of(last)) == 2 || len(w.Of(last)) < 4) {
		return -1
	}
	return last
}

// accountPrefix reports whether word k is what some companies write before the names of accounts, with its hyphen: "ext-".
func accountPrefix(w *pii.Words, k int) bool {
	return w.List[k+1].Gap == pii.GapHyphen && in(unitPrefixes, w.Of(k))
}
