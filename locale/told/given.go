package told

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// Passwords right behind their word, without "is", and those that somebody types in vain.

// given reports whether the word behind w.List[i] is the password itself: "you gave me the password strawberry", "the
// password strawberry is too weak", "the password (strawberry)".
func given(w *pii.Words, i int) bool {
	k := i + 1
	x := &w.List[k]
	if x.Flags&(pii.IsNumber|pii.IsLabel) != 0 || tells(w, k, icelandic(w, i)) || !unknown(w, k) || x.Gap&lineEnd != 0 {
		return false
	}
	next, after := pii.Gap(0), role(0)
	last := k+1 == len(w.List)
	if !last {
		next, after = w.List[k+1].Gap, roleOf(w.Of(k+1))
	}
	switch x.Gap &^ pii.GapBlank {
	case pii.GapQuote, pii.GapParen, pii.GapComma: // closed as it opens
		return !last && next&x.Gap&^pii.GapBlank != 0 && next&(pii.GapHyphen|pii.GapOther) == 0
	case 0:
	default:
		return false
	}
	word := w.Of(k)
	for _, e := range [...]string{"en", "et", "an", "na", "in", "ini", "ar", "er"} { // a thing, or a verb
		if bytes.HasSuffix(word, []byte(e)) {
			return false
		}
	}
	if next&^(pii.GapBlank|clauseEnd) != 0 {
		return false
	}
	if !last && next == pii.GapBlank && (after&is != 0 || fails(w, k+1)) {
		return true
	}
	if !last && next == pii.GapBlank && after&goesOn == 0 && !from(w.Of(k+1)) {
		return false
	}
	for n := i - 1; n >= max(0, i-4) && w.List[n+1].Gap == pii.GapBlank; n-- {
		if roleOf(w.Of(n))&(got|changed|uses) != 0 {
			return true
		}
	}
	return false
}

func from(word []byte) bool {
	switch string(word) {
	case "av", "af", "från", "fra", "frá", "from":
		return true
	}
	return false
}

// typedBefore returns the word that somebody types before he is told that the password w.List[i] is wrong: "jag skriver
// sommarhund men får fel lösenord", or -1.
func typedBefore(w *pii.Words, i int) int {
	wrong := false
	for k := i - 1; k >= max(0, i-9); k-- {
		if w.List[k+1].Gap&(lineEnd|pii.GapStop) != 0 || w.List[k].Flags&pii.IsLabel != 0 {
			return -1
		}
		x := roleOf(w.Of(k))
		wrong = wrong || x&denied != 0 || x&status != 0
		if x&typed == 0 {
			continue
		}
		v := k + 1
		if v < i && particle(w.Of(v)) {
			v++
		}
		box := len(w.Of(i)) > 10 && v+2 == i // i lösenordsrutan
		if v+1 >= i || w.List[v].Gap != pii.GapBlank || w.List[v+1].Gap&^(pii.GapBlank|pii.GapComma) != 0 || tells(w, v, false) || !unknown(w, v) || roleOf(w.Of(v+1))&(goesOn|at) == 0 || !wrong && !box {
			return -1
		}
		return v
	}
	return -1
}

func particle(word []byte) bool {
	switch string(word) {
	case "in", "ind", "inn":
		return true
	}
	return false
}

// dashed reports whether a dash or an arrow, with blanks about it, stands between word k and the one before it.
func dashed(w *pii.Words, k int) bool {
	x := &w.List[k]
	return x.Flags&(pii.IsNumber|pii.IsLabel) == 0 && x.Gap&pii.GapBlank != 0 && (x.Gap == pii.GapBlank|pii.GapHyphen && x.Start-w.List[k-1].End == 3 || x.Gap == pii.GapBlank|pii.GapOther && x.Start-w.List[k-1].End == 5)
}

// changedTo reads the value in "changed the password to strawberry yesterday".
func changedTo(w *pii.Words, i int) (from, last int) {
	k := i + 2
	if k >= len(w.List) || w.List[i+1].Gap != pii.GapBlank || roleOf(w.Of(i+1))&toward == 0 || !plain(w, k) || tells(w, k, false) || !unknown(w, k) || !ends(w, k) || w.List[k].Flags&pii.Capital != 0 {
		return 0, 0
	}
	word := w.Of(k)
	for _, e := range [...]string{"en", "et", "an", "in", "ini"} { // a thing: "to the router"
		if bytes.HasSuffix(word, []byte(e)) {
			return 0, 0
		}
	}
	for n := i - 1; n >= max(0, i-4) && w.List[n+1].Gap == pii.GapBlank; n-- {
		if roleOf(w.Of(n))&changed != 0 {
			return k, k
		}
	}
	return 0, 0
}
