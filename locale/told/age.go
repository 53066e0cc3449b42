package told

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// ageInWords reads the age w.List[i], with its unit, of who is named right before: "hon är nio och går i trean", "min
// dotter på tretton", "she's nine years old".
func ageInWords(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if i < 2 || w.List[i].Gap != pii.GapBlank {
		return 0, 0, r
	}
	last := i
	if n := i + 1; n < len(w.List) && w.List[n].Gap == pii.GapBlank && in(yearWords, w.Of(n)) {
		if last = n; n+1 < len(w.List) && w.List[n+1].Gap == pii.GapBlank && in(oldWords, w.Of(n+1)) {
			last = n + 1
		}
	}
	if n := last + 3; n < len(w.List) && roleOf(w.Of(last+1))&goesOn != 0 && len(w.Of(last+1)) < 4 && len(w.Of(last+2)) < 4 && in(halves, w.Of(n)) { // fyra och ett halvt
		last = n
	}
	if !ends(w, last) {
		return 0, 0, r
	}
	if last == i+2 && string(w.Of(last)) != "old" {
		last--
	}
	v := i - 1
	if roleOf(w.Of(v))&fill != 0 {
		v--
	}
	if v < 1 || w.List[v].Gap&^(pii.GapBlank|pii.GapQuote|pii.GapOther) != 0 {
		return 0, 0, r
	}
	verb, who := w.Of(v), v-1
	if last > i && (is1(verb)) && w.List[v].Gap&(pii.GapStop|lineEnd|pii.GapComma) != 0 && w.List[v].Gap&lineEnd|w.List[v].Gap&pii.GapStop != 0 && len(w.Of(i)) > 5 && last+1 < len(w.List) && in(oldWords, w.Of(last+1)) { // Er sytti år gammel
		return found(w, i, last, 10)
	}
	kin := w.List[who].Class&uint32(lexicon.Family) != 0 || w.List[who].Flags&pii.Capital != 0 && w.List[who].Class&uint32(lexicon.Given) != 0 && w.List[who].Class&uint32(lexicon.NameWord|lexicon.Common) == 0 || roleOf(w.Of(who))&own != 0 && who > 0 && w.List[who-1].Class&uint32(lexicon.Family) != 0
	switch {
	case kin && (in(turns, verb) || roleOf(verb)&is != 0 || roleOf(verb)&at != 0 && len(verb) > 1):
	case (roleOf(verb)&is != 0 || in(turns, verb) || len(verb) == 1 && verb[0] == 's') && (in(persons, w.Of(who)) || (last > i || len(w.Of(i)) > 5) && in(selves, w.Of(who))):
	default:
		return 0, 0, r
	}
	return found(w, i, last, 10)
}

var (
	yearWords = words(`år aar ára vuotta years v`)
	oldWords  = words(`old gammal gammel gammelt gamall gömul vanha`)
	halves    = words(`halvt halv half`)
	turns     = words(`fyller fyllde fylder fyldte fylte blir bliver blev ble turns turned täyttää`)
	persons   = words(`hon hun han ho hann hún she he pojken gutten guten drengen pigen jenta flickan barnet jenten poika tyttö lapsi vauva`)
	selves    = words(`jag jeg eg ég i minä`)
)
