package age

import "github.com/sladd-go/sladd/pii"

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
func (a *around) after(w *pii.Words, k int) {
	n := k + 1
	if n >= len(w.List) {
		if a.behind = endsText; w.List[k].End < len(w.Text) {
			switch w.Text[w.List[k].End] {
			case ')':
				a.behind = endsParen
			case '.', '!':
				a.behind = endsSentence
			}
		}
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
		if a.behind = endsSentence; roleAt(w, n)&(ranked|counted) != 0 {
			a.behind = thenCounted
		} else if x.Flags&pii.Capital == 0 {
			a.behind = endsSmall
		}
	case x.Gap&(pii.GapLine|pii.GapPara) != 0:
		a.behind = endsLine
	case x.Gap&pii.GapColon != 0:
		a.behind = endsColon
	case x.Gap&^(pii.GapBlank|pii.GapQuote) != 0:
		a.behind = endsOther
	case x.Flags&pii.IsNumber != 0:
		a.behind = thenNumber
	default:
		r := roleAt(w, n)
		if a.behind = thenRole(r); r&(clock|of|adverb) != 0 && roleAt(w, n+1)&(when|month) != 0 && w.List[n+1].Gap == pii.GapBlank {
			a.behind = thenWhen
		}
	}
}

func thenRole(r role) behind {
	switch {
	case r&ago != 0:
		return thenAgo
	case r&old != 0:
		return thenOld
	case r&elder != 0:
		return thenElder
	case r&month != 0:
		return thenMonth
	case r&(counted|ranked) != 0:
		return thenCounted
	case r&(thing|pet) != 0:
		return thenThing
	case r&and != 0:
		return thenAnd
	case r&(kin|child|kids|person|folk) != 0:
		return thenPerson
	case r&when != 0:
		return thenWhen
	case r&who != 0:
		return thenWho
	case r&goes != 0:
		return thenGoes
	case r&has != 0:
		return thenHas
	case r&mine != 0:
		return thenMine
	case r&(self|third|they|you|we|it|selfIs) != 0:
		return thenPronoun
	case r&is != 0:
		return thenIs
	case r&clock != 0:
		return thenClock
	case r&of != 0:
		return thenOf
	}
	if r&(adverb|turns) != 0 {
		return thenAdverb
	}
	return thenWord
}
