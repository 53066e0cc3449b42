package told

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Ages in words.

// yearsInWords reads the age before its unit w.List[i]: "hon är åttiotvå år", "she's nine years old".
func yearsInWords(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if i < 3 || w.List[i].Gap != pii.GapBlank || w.List[i-1].Gap != pii.GapBlank || number(w.Of(i-1)) == 0 || w.List[i-1].Flags&pii.IsNumber != 0 {
		return 0, 0, r
	}
	v := i - 2
	if roleOf(w.Of(v))&fill != 0 {
		v--
	}
	if c := w.Of(v); v < 1 || roleOf(c)&is == 0 && !(len(c) == 1 && c[0] == 's' && w.List[v].Gap&^(pii.GapQuote|pii.GapOther) == 0) || len(w.Of(i-1)) < 3 {
		return 0, 0, r
	}
	if w.List[v-1].Class&uint32(lexicon.Family|lexicon.Given) == 0 && !person(w.Of(v-1)) {
		return 0, 0, r
	}
	last := i
	if i+1 < len(w.List) && string(w.Of(i+1)) == "old" {
		last = i + 1
	}
	return found(w, i-1, last, 10)
}

// ageInWords reads the age w.List[i] of who was named right before: "hon är nio och går i trean", "min dotter på tretton".
func ageInWords(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if i < 2 || w.List[i].Gap != pii.GapBlank {
		return 0, 0, r
	}
	end = i
	if i+1 < len(w.List) && w.List[i+1].Gap == pii.GapBlank && unit(w.Of(i+1)) && len(w.Of(i+1)) < 6 && in(yearWords, w.Of(i+1)) {
		end = i + 1
	}
	if !ends(w, end) {
		return 0, 0, r
	}
	v := i - 1
	if roleOf(w.Of(v))&fill != 0 {
		v--
	}
	if v < 1 || w.List[v].Gap&^(pii.GapBlank|pii.GapQuote|pii.GapOther) != 0 {
		return 0, 0, r
	}
	verb, who := w.Of(v), v-1
	kin := w.List[who].Class&uint32(lexicon.Family) != 0 || roleOf(w.Of(who))&own != 0 && who > 0 && w.List[who-1].Class&uint32(lexicon.Family) != 0
	switch {
	case kin && (in(turns, verb) || roleOf(verb)&is != 0 || roleOf(verb)&at != 0 && len(verb) > 1):
	case (roleOf(verb)&is != 0 || in(turns, verb) || len(verb) == 1 && verb[0] == 's') && she(w.Of(who)):
	default:
		return 0, 0, r
	}
	return found(w, i, end, 10)
}

var (
	yearWords = words(`år ar aar ára vuotta years`)
	turns     = words(`fyller fyllde fylder fyldte fylte blir bliver blev ble turns turned täyttää`)
)

func she(word []byte) bool {
	var buf [32]byte
	switch string(fold(&buf, word)) {
	case "hon", "hun", "han", "ho", "hann", "she", "he", "pojken", "gutten", "guten", "drengen", "pigen", "jenta", "flickan", "barnet", "jenten":
		return true
	}
	return false
}

// person reports whether word is a pronoun of one person.
func person(word []byte) bool {
	var buf [32]byte
	switch string(fold(&buf, word)) {
	case "jag", "jeg", "eg", "ae", "i", "hon", "hun", "han", "ho", "hann", "she", "he", "minun", "mina":
		return true
	}
	return false
}
