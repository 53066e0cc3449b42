package told

import (
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// Two telephone numbers beside each other, with hours of the day, and one in parentheses behind the name of a customer: "Isak Utsi
// (776 41 209, kveld 95881207)", "Kunde Mette Holm (28 91 04 37) klager".

// dayParts say when somebody is reached on the number behind them.
var dayParts = set(`dag dagtid dagtids dagen kveld kvelden kveldstid kväll kvällen kvällstid aften aftenen eftermiddag ettermiddag natt nat nattetid
	päivä päivällä päivisin ilta illalla iltaisin dagur daginn kvöld kvöldin kvöldsími dagsími day daytime evening evenings night nights
	dagtelefon aftentelefon kveldstelefon kvällstelefon`)

// besideOther reports whether words k to last are one of two numbers of which a part of the day tells one from the other, or the second of two
// in parentheses behind somebody's name.
func besideOther(w *pii.Words, k, last int) bool {
	if k == 0 {
		return false
	}
	at, timed := k, in(dayParts, w.Of(k-1)) && w.List[k].Gap&^pii.GapColon == pii.GapBlank
	if timed {
		at--
	}
	if first := pairedBefore(w, at); first > 0 {
		return pairStands(w, first, timed)
	}
	return timed && partStands(w, at) && pairedBehind(w, last)
}

// partStands reports whether word i, a part of the day, stands where nothing before it says what is counted by day: at the start of a
// line or of a parenthesis, or behind a name or what one calls.
func partStands(w *pii.Words, i int) bool {
	if i == 0 || w.List[i].Gap&(lineEnd|pii.GapParen) != 0 {
		return i == 0 || !whose.Thing(w, i-1)
	}
	word := w.Of(i - 1)
	if whose.Before(w, i) != whose.None {
		return !whose.Thing(w, i-1)
	}
	return in(phoneNouns, word) || in(reachVerbs, word) || toOrOn(word) || in(ringVerbs, word)
}

// pairSign reports whether a sign or "and" that parts two numbers stands before word k, and returns what stands before that.
func pairSign(w *pii.Words, k int) (before int, ok bool) {
	if k < 1 {
		return 0, false
	}
	switch gap := w.List[k].Gap; {
	case gap&(pii.GapComma|pii.GapSlash) != 0:
		return k - 1, gap&^(pii.GapComma|pii.GapSlash|pii.GapBlank) == 0
	case gap == pii.GapBlank && conjoins(w.Of(k-1)):
		return k - 2, w.List[k-1].Gap == pii.GapBlank
	}
	return 0, false
}

// pairedBefore returns the first word of the number that only such a sign parts from word k, or -1.
func pairedBefore(w *pii.Words, k int) int {
	i, ok := pairSign(w, k)
	if !ok || i < 0 || !isNumber(w, i) {
		return -1
	}
	for first := i; first >= max(0, i-mostPhoneGroups+1) && isNumber(w, first); first-- {
		if groups(w, first) == i {
			return first
		}
	}
	return -1
}

// pairStands reports whether the first of two numbers, which begins with word k, stands where somebody's does: behind a part of the day if
// the second does, or behind a name, in parentheses if nothing tells which the second is.
func pairStands(w *pii.Words, k int, timed bool) bool {
	if k == 0 {
		return false
	}
	i := k - 1
	if in(dayParts, w.Of(i)) && timed {
		return partStands(w, i)
	}
	return (timed || w.List[k].Gap&pii.GapParen != 0) && whose.Before(w, k) == whose.Full && !whose.Thing(w, i)
}

// pairedBehind reports whether behind word k, a sign and a part of the day another number follows.
func pairedBehind(w *pii.Words, k int) bool {
	n := k + 1
	if n < len(w.List) && w.List[n].Gap == pii.GapBlank && conjoins(w.Of(n)) {
		n++
	} else if n < len(w.List) && w.List[n].Gap&(pii.GapComma|pii.GapSlash) == 0 {
		return false
	}
	return n+1 < len(w.List) && in(dayParts, w.Of(n)) && w.List[n+1].Gap&^pii.GapColon == pii.GapBlank && isNumber(w, n+1) && groups(w, n+1) > n
}

// customers are those whose name has a number behind it that may be the company's for them.
var customers = set(`kunde kunden kund kunder asiakas asiakkaan customer client viðskiptavinur viðskiptavinurinn klient klienten`)

// customerAt reports whether words k to last are no number that a company has for the customer whose name ends with word i: they stand in
// parentheses, in the groups of a telephone number.
func customerAt(w *pii.Words, k, last, i int) bool {
	if last == k || w.List[k].Gap&^pii.GapBlank != pii.GapParen || w.Text[w.List[k].Start-1] != '(' || w.List[last].End >= len(w.Text) || w.Text[w.List[last].End] != ')' {
		return false
	}
	for n := i; n >= max(0, i-4); n-- {
		if in(customers, w.Of(n)) {
			return n == 0 || !whose.Thing(w, n-1)
		}
		if whose.Numbered(w.Of(n)) {
			return false
		}
	}
	return false
}
