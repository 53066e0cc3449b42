package told

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Names that one is logged in with, and the initials that a company gives its people for that.

// loggedAs reads "logger inn som solveig_aune".
func loggedAs(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if k := loggedOut(w, i); k > 0 {
		return found(w, k, k, bitsOf(w, k))
	}
	for k := i + 1; k+1 < min(len(w.List), i+5); k++ {
		if w.List[k].Gap != pii.GapBlank {
			break
		}
		with := senses.of(w.Of(k))&sWith != 0
		if roleOf(w.Of(k))&as == 0 && !with {
			continue
		}
		if last := prefixed(w, k+1); last > 0 && w.List[k+1].Gap == pii.GapBlank {
			return found(w, k+1, last, overName)
		}
		switch to, odd := token(w, k+1); {
		case with && (!odd || !staffLike(w, k+1, to)):
		case !isWord(w, k+1) || w.List[k+1].Gap&^(pii.GapBlank|pii.GapQuote) != 0:
		case odd:
			return handleAt(w, k+1, to)
		case to == k+1 && somebody(w, to):
			return found(w, to, to, bitsOf(w, to))
		}
		break
	}
	return 0, 0, r
}

// loggedOut returns the name of whom word i logs out or in: "logga út sigurjonb og inn aftur", "logge sthoresen ud"; or 0.
func loggedOut(w *pii.Words, i int) int {
	for k := i + 1; k < min(len(w.List), i+4) && w.List[k].Gap == pii.GapBlank; k++ {
		if nickLike(w, k) && (!definite(w.Of(k)) || bytes.HasSuffix(w.Of(k), []byte("sen"))) {
			if in(outWords, w.Of(k-1)) || k+1 < len(w.List) && w.List[k+1].Gap == pii.GapBlank && in(outWords, w.Of(k+1)) {
				return k
			}
			return 0
		}
	}
	return 0
}

// outWords say of logging that it ends, or begins.
var outWords = set(`ut ud út out ulos uloskirjasin inn in ind inne sisään`)

// takenAs reads the name that is said to be somebody's already, where names of users are told of before: "for olad er taget".
func takenAs(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i - 2
	if k < 1 || !is1(w.Of(i-1)) || w.List[i].Gap|w.List[i-1].Gap|w.List[k].Gap != pii.GapBlank || !strange(w, k) || inForm(w.Of(k)) {
		return 0, 0, r
	}
	for n := k - 1; n >= max(0, k-farUser) && w.List[n+1].Gap&pii.GapPara == 0; n-- {
		if userWord(w.Of(n)) || login(w.Of(n)) {
			return found(w, k, k, bitsOf(w, k))
		}
	}
	return 0, 0, r
}

// staffLike reports whether the token of the words k..last is letters and three digits or more, as names to log in with are and few
// things that one logs in with: "med ab12345", not "med iphone15".
func staffLike(w *pii.Words, k, last int) bool {
	return last == k+1 && isNumber(w, last) && w.List[last].End-w.List[last].Start > 2 && w.List[k].End == w.List[last].Start &&
		w.List[k].Class&uint64(lexicon.Brand) == 0 && !yearLike(w.Of(last)) && !in(techWords, w.Of(k))
}

// staffNumber reports whether a letter and five digits or more that end a clause begin with word k, as companies number their people: w803977.
func staffNumber(w *pii.Words, k int) bool {
	n := k + 1
	return n < len(w.List) && w.List[k].Gap == pii.GapBlank && w.List[k].End-w.List[k].Start == 1 && w.List[n].Gap == 0 && isNumber(w, n) && w.List[n].End-w.List[n].Start > 4 && ends(w, n)
}

// somebody reports whether word k, behind "logged in as", is a name in lower case, and none of the things that one may be there: "som
// privatkund".
func somebody(w *pii.Words, k int) bool {
	word := w.Of(k)
	if len(word) < 5 || w.List[k].Flags&pii.Capital != 0 || rank(word) != 0 || !unknown(w, k) || lexicon.Compound(word) || endsAny(word, roleEnds, 0) {
		return false
	}
	return !inForm(word) && (ends(w, k) || introduces(w.Of(k+1)))
}

// initials reads those that a company gives its people to log in with: "initialer SKRA".
func initials(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 1
	for k < len(w.List) && roleOf(w.Of(k))&(is|own|fill) != 0 && w.List[k].Gap == pii.GapBlank {
		k++
	}
	if k == len(w.List) || w.List[i].Flags&pii.AllCaps != 0 || len(w.Of(k)) > 5 || in(acronyms, w.Of(k)) {
		return 0, 0, r
	}
	if w.List[k].Flags&pii.AllCaps == 0 && (k == i+1 && w.List[k].Gap&pii.GapColon == 0 || !lowInitials(w, k)) {
		return 0, 0, r
	}
	if w.List[k].Gap&^(pii.GapBlank|pii.GapColon|pii.GapParen) != 0 || !ends(w, k) && w.List[k+1].Gap != pii.GapBlank|pii.GapHyphen {
		return 0, 0, r
	}
	return found(w, k, k, 10)
}

// lowInitials reports whether word k is two to five letters in lower case that are no word: kbn.
func lowInitials(w *pii.Words, k int) bool {
	word := w.Of(k)
	return len(word) > 1 && isWord(w, k) && w.List[k].Flags&pii.Capital == 0 && rank(word) == 0 && roleOf(word) == 0 && unknown(w, k) && w.List[k].Class&knownWord == 0
}
