package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// behind says what follows an age.
type behind uint8

const (
	endsText behind = iota
	endsLine
	endsSentence
	endsSmall // in a stop, with a small letter behind it: 4. tv
	endsClause
	endsCode // in a comma, with a postal code behind it
	endsParen
	endsColon
	endsOther
	thenAnd
	thenGoes
	thenWho
	thenHas
	thenPerson
	thenMine
	thenOld
	thenPronoun
	thenElder
	thenAgo
	thenOf
	thenClock
	thenCounted
	thenThing
	thenMonth
	thenWhen // i mars, next week
	thenAdverb
	thenNumber
	thenIs
	thenWord
	behinds
)

// after looks at what follows word k.
func (a *around) after(w *scene, k int) {
	n := k + 1
	if n >= len(w.List) {
		a.behind = lastBehind(w)
		return
	}
	x := &w.List[n]
	switch {
	case numberItem(w, n):
		a.behind = endsLine
	case x.Gap&pii.GapParen != 0:
		a.behind = endsParen
	case x.Gap&pii.GapComma != 0:
		if a.behind = endsClause; x.Flags&pii.IsNumber != 0 && x.End-x.Start > 2 {
			a.behind = endsCode
		}
	case x.Gap&pii.GapStop != 0:
		a.behind = stopBehind(w, n)
	case x.Gap&(pii.GapLine|pii.GapPara) != 0:
		a.behind = endsLine
	case x.Gap&pii.GapColon != 0:
		a.behind = endsColon
	case x.Gap&^(pii.GapBlank|pii.GapQuote) != 0:
		a.behind = endsOther
	case x.Flags&pii.IsNumber != 0:
		a.behind = thenNumber
	default:
		a.behind = wordBehind(w, n)
	}
}

// lastBehind says what follows the last word.
func lastBehind(w *scene) behind {
	if end := w.List[len(w.List)-1].End; end < len(w.Text) {
		switch w.Text[end] {
		case ')':
			return endsParen
		case '.', '!':
			return endsSentence
		}
	}
	return endsText
}

// stopBehind says what the stop before word n is: that of "4. sal", of "4. tv", or the end of the sentence.
func stopBehind(w *scene, n int) behind {
	switch {
	case roleAt(w, n)&(ranked|counted) != 0:
		return thenCounted
	case w.List[n].Flags&pii.Capital == 0:
		return endsSmall
	}
	return endsSentence
}

// wordBehind says what follows by word n.
func wordBehind(w *scene, n int) behind {
	r := roleAt(w, n)
	if string(w.Of(n)) == "kk" && string(w.Of(n-1)) == "ára" { // a man, and no month of Finnish
		return thenPerson
	}
	if timeBehind(w, n, r) {
		return thenWhen
	}
	if told := roleAt(w, n+1); whens[string(w.Of(n))] && (told&(self|selfIs|third|they|we|mine|kin|child) != 0 || told&clock == 0 && w.Of(n)[0] == 'k') {
		return thenGoes
	}
	return firstOf(thenRules, r, thenWord)
}

// timeBehind reports whether word n, of the role r, tells with the next when somebody is so old: "i mars", "maaliskuussa", "i sidste uge",
// "hele ugen".
func timeBehind(w *scene, n int, r role) bool {
	switch {
	case r&(clock|of|adverb) != 0 && roleAt(w, n+1)&(when|month) != 0 && w.List[n+1].Gap == pii.GapBlank:
		return true
	case r&month != 0 && bytes.HasSuffix(w.Of(n), []byte("ssa")):
		return true
	case n+1 >= len(w.List):
		return false
	}
	if r&(clock|of) != 0 && n+2 < len(w.List) && besides[string(w.Of(n+1))] {
		return spells[string(w.Of(n+2))]
	}
	return (wholes[string(w.Of(n))] || besides[string(w.Of(n))]) && spells[string(w.Of(n+1))]
}

// wholes make a time of the spells behind them: "Viggo på 2 år hele ugen".
var (
	wholes  = words.Set(`hele hela heile koko allan alla all`)
	besides = words.Set(`next last past coming ensi viime nästa kommande kommende sidste siste sista forrige förra seneste senaste næste neste nästa síðustu`)
	spells  = words.Set(`month year kuussa vuonna viikolla uge måned år vecka uke månad måned viku ugen dagen weekenden natten ferien sommeren aftenen uken uka veka dagen kvelden helgen helga sommaren veckan kvällen lovet
		viikon päivän viikonlopun kesän daginn vikuna helgina sumarið week day weekend summer`)
)

// whens begin what was when somebody was so old: "I was 17 when I signed".
var whens = words.Set(`when när då da þegar kun`)

// thenRules say what follows an age by the role of the word behind it.
var thenRules = []roleRule[behind]{
	{role: ago, is: thenAgo},
	{role: old, is: thenOld},
	{role: elder, is: thenElder},
	{role: month, is: thenMonth},
	{role: counted | ranked, is: thenCounted},
	{role: thing | pet, is: thenThing},
	{role: and, is: thenAnd},
	{role: kin | child | kids | person | folk, is: thenPerson},
	{role: when, is: thenWhen},
	{role: who, is: thenWho},
	{role: goes, is: thenGoes},
	{role: has, is: thenHas},
	{role: mine, is: thenMine},
	{role: self | third | they | you | we | it | selfIs, is: thenPronoun},
	{role: is, is: thenIs},
	{role: clock, is: thenClock},
	{role: of, is: thenOf},
	{role: adverb | turns, is: thenAdverb},
}
