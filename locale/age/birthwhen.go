package age

import (
	"github.com/sladd-go/sladd/locale/internal/hashed"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

const whenReach = 9 // words between a date and "born" in what says that it is when

// saidWhen reports whether what follows d, a full date, says that it is when somebody was born, be that to correct what stands before it:
// "1986-04-17 är när jag föddes", "jag flyttade 890212... nej det är när jag föddes".
func (d *origin) saidWhen(w *scene) bool {
	n := d.last + 1
	if d.shape != fullDate || d.year >= recentYear || n+2 >= len(w.List) {
		return false
	}
	said, when := false, false
	for k := n; k < len(w.List) && k < n+whenReach; k++ {
		if partsWhen(w, k, k == n) {
			return false
		}
		r, h := roleAt(w, k), hash(w.Of(k))
		switch {
		case when && (r&(born|birth) != 0 || bornVerbs.Has(h)):
			return true
		case whenWords.Has(h):
			when = when || said
		case r&is != 0:
			said = true
		case said && r&birth != 0 && k > n+1: // it is my birthday
			return !numberFollows(w, k)
		case !leadsToWhen(w, k, r):
			return false
		}
	}
	return false
}

// partsWhen reports whether what stands at word k ends what may say when: a number, or another sentence than the first.
func partsWhen(w *scene, k int, first bool) bool {
	x := &w.List[k]
	return x.Flags&(pii.IsNumber|pii.IsLabel) != 0 || x.Gap&pii.GapPara != 0 || !first && x.Gap&(pii.GapStop|pii.GapLine) != 0
}

// leadsToWhen reports whether word k, of the role r, may stand in it.
func leadsToWhen(w *scene, k int, r role) bool {
	const may = it | self | third | kin | child | mine | adverb | as | article | goes
	return r&may != 0 || correcting(w.Of(k)) || turnsBack.Has(hash(w.Of(k)))
}

// numberFollows reports whether a number or a colon stands behind word k: that is its own date.
func numberFollows(w *scene, k int) bool {
	return k+1 < len(w.List) && (w.List[k+1].Flags&pii.IsNumber != 0 || w.List[k+1].Gap&pii.GapColon != 0)
}

var (
	whenWords = hashed.New(words.Set(`när da då nær naar när kun kunnes when þegar thegar jolloin`))
	// turnsBack say that what was written is wrong, or go on with what is right.
	turnsBack = hashed.New(words.Set(`nej nei nope ei nä näh eiku eikun eikä siis vent vänta wait bíddu odota hov oj oops ups hups sorry det se that þetta það jo ble blev blei vart var`))
	bornVerbs = hashed.New(words.Set(`synnyin syntyi föddes fødtes fæddist født fødd född fædd fæddur føddur born`))
)

// answersTurn reports whether nothing but who speaks stands between word k, the last of a line that asks for something, and d: "Skriv inn
// fødselsdatoen din\nBruker: 9. juni 1989".
func (d *origin) answersTurn(w *scene, k int) bool {
	return d.shape == fullDate && k == d.first-2 && w.List[d.first].Gap&pii.GapColon != 0 && w.List[k+1].Gap&pii.GapLine != 0
}
