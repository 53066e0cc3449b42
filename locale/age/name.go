package age

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// beyond are the gaps that no clause goes over.
const beyond = pii.GapLine | pii.GapPara | pii.GapStop

// parts reports whether a sentence, line or field of a note, "/ bor alene /", ends before word k.
func parts(w *scene, k int) bool {
	return sentenceParts(w, k) || w.List[k].Gap&(pii.GapSlash|pii.GapBlank) == pii.GapSlash|pii.GapBlank
}

// sentenceParts reports whether a sentence or line ends before word k. A stop behind a short word is that of an abbreviation.
func sentenceParts(w *scene, k int) bool {
	x := &w.List[k]
	if x.Gap == pii.GapStop { // gmail.com
		return false
	}
	if x.Gap == pii.GapBlank|pii.GapStop && k > 0 && rowed(w, k-1) && x.Flags&pii.Capital == 0 && (isRanked(roleAt(w, k)) || roleAt(w, k)&month != 0) { // í 7. bekk, 4. maí
		return false
	}
	if x.Gap&beyond == pii.GapStop && k > 0 {
		if p := &w.List[k-1]; p.End-p.Start < 4 && p.Flags&pii.IsNumber == 0 && x.Flags&pii.Capital == 0 && w.Text[p.End] == '.' {
			return false
		}
	}
	return x.Gap&beyond != 0
}

// Classes of words that are names, that are none where names stand, and that are none in lower case.
const (
	name    = uint64(lexicon.Name)
	given   = uint64(lexicon.Given)
	noName  = uint64(lexicon.Brand | lexicon.Team | lexicon.Calendar | lexicon.Country | lexicon.Function)
	noLower = uint64(lexicon.Common | lexicon.Town)
)

// nameAt says whether word k is a name: 1 in lower case, 2 with a capital.
func nameAt(w *scene, k int) int {
	if k < 0 || k >= len(w.List) {
		return 0
	}
	x := &w.List[k]
	switch {
	case x.Flags&(pii.IsNumber|pii.IsLabel) != 0 || x.Class&name == 0 || x.Class&noName != 0:
	case x.Flags&pii.Capital != 0:
		if x.Class&uint64(lexicon.Town|lexicon.Street) == 0 || x.Class&uint64(lexicon.Given1) != 0 {
			return 2
		}
	case x.Class&people.NameLike != 0 && x.Class&noLower == 0:
		return 1
	}
	return 0
}
