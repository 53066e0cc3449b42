package told

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Names that one is logged in with, and the initials that a company gives its people for that.

// loggedAs reads "logger inn som solveig_aune".
func loggedAs(w *pii.Words, i int) (start, end int, r pii.Reading) {
	for k := i + 1; k+1 < min(len(w.List), i+5); k++ {
		if w.List[k].Gap != pii.GapBlank {
			break
		}
		if roleOf(w.Of(k))&as == 0 {
			continue
		}
		switch to, odd := token(w, k+1); {
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
	if k == len(w.List) || w.List[k].Flags&pii.AllCaps == 0 || w.List[i].Flags&pii.AllCaps != 0 || len(w.Of(k)) > 5 {
		return 0, 0, r
	}
	if w.List[k].Gap&^(pii.GapBlank|pii.GapColon|pii.GapParen) != 0 || !ends(w, k) && w.List[k+1].Gap != pii.GapBlank|pii.GapHyphen {
		return 0, 0, r
	}
	return found(w, k, k, 10)
}
