package told

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// PhoneRecognizer finds the numbers that stand right behind somebody's name without a word: those of seven and eight
// digits, of Denmark, Norway and Iceland, which prove nothing by themselves, and bare ones that a list goes on
// behind: "Ingólfur 8956621", "torsten juhl 42711906", "1) Ulla Norin 0701740602 2) Svante".
var PhoneRecognizer = &pii.Recognizer{
	Kind:      "phone",
	Category:  classify.Contact,
	Doc:       "Telephone number behind a name",
	Canonical: world.PhoneRecognizer.Canonical,
	Fact:      world.PhoneRecognizer.Fact,
	Lexicon:   people.Lexicon,
	OnFlags:   pii.IsNumber,
	MinRun:    2,
	Words:     phone,
}

// maybeName is the class of what may end a name or an address.
const maybeName = people.NameLike | uint64(lexicon.Name|lexicon.Family|lexicon.Town)

func phone(w *pii.Words, k int) (start, end int, r pii.Reading) {
	if last := plusApart(w, k); last >= 0 {
		return w.List[k].Start, w.List[last].End, pii.Reading{Bits: 13, Evidence: pii.HasForm}
	}
	if w.List[k].End-w.List[k].Start > 10 {
		return 0, 0, r
	}
	if last := inPieces(w, k); last >= 0 {
		return w.List[k].Start, w.List[last].End, pii.Reading{Bits: 15, Evidence: pii.TermBefore}
	}
	if last := behindHouse(w, k); last > 0 {
		return w.List[k].Start, w.List[last].End, pii.Reading{Bits: 12, Evidence: pii.Position}
	}
	if last := besideCountry(w, k); last > 0 {
		return w.List[k].Start, w.List[last].End, pii.Reading{Bits: 12, Evidence: pii.Position}
	}
	if last := mobileNumber(w, k); last > 0 {
		return w.List[k].Start, w.List[last].End, pii.Reading{Bits: 12, Evidence: pii.Position}
	}
	last := groups(w, k)
	if last < 0 { // nearly always
		return 0, 0, r
	}
	if !phoneTold(w, k, last) {
		return 0, 0, r
	}
	return w.List[k].Start, w.List[last].End, pii.Reading{Bits: 10, Evidence: pii.Position}
}

// phoneTold reports whether what stands around words k to last says that they are the number of somebody.
func phoneTold(w *pii.Words, k, last int) bool {
	switch {
	case signedBelow(w, k, last), untilOrAfter(w, k, last), behindCountry(w, k) && (last+1 == len(w.List) || w.List[last+1].Gap&lineEnd != 0):
		return true
	case k > 2 && restarted(w, k), replaces(w, k, last), toldBeside(w, k, last), inContactRow(w, k, last):
		return true
	case k == 0:
		return orAnothers(w, last)
	case !leads(&w.List[k-1], w.Of(k-1)):
		return false
	}
	at := k
	if c := contrasted(w, k); c > 0 {
		at = c
	}
	name, i := reached(w, at)
	if name < whose.Part || !phoneEnds(w, last, name) || whose.Thing(w, i) && !customerAt(w, k, last, i) || has(w.Of(k-1)) && counts(w, last+1) {
		return false
	}
	return name == whose.Full || !landline(w.Of(k)) || w.List[i].Class&uint64(lexicon.Family) != 0
}

// leads reports whether a telephone number may stand right behind x: a name, an initial, an address, what stands between a name
// and its number.
func leads(x *pii.Word, word []byte) bool {
	return x.Class&maybeName != 0 || len(word) == 1 || x.Gap == pii.GapStop || calledBy(word) || reachedOn(word) || toOrOn(word) || has(word) ||
		roleOf(word)&denied != 0 || is1(word) || whose.Own(word) || in(phoneNouns, word) ||
		string(word) == "upp" || in(spouses, word) || speaksOf(word)
}

// reached says who is named before the number that begins with word k, and which word ends that.
func reached(w *pii.Words, k int) (whose.Name, int) {
	i := k - 1
	if name := whose.Before(w, k); name != whose.None {
		return name, i
	}
	x := &w.List[i]
	switch word := w.Of(i); {
	case calledBy(word):
		if labels(w, i) { // M: 26119403
			return whose.Part, i
		}
		return whose.Before(w, i), i - 1
	case landline(w.Of(k)) && w.List[k].Gap&^pii.GapColon == pii.GapBlank && in(phoneNouns, word),
		w.List[k].Gap == pii.GapBlank && leadsToNumber(w, i):
		return whose.Full, i // any word may follow
	case reachedOn(word) && i > 0 && w.List[k].Gap == pii.GapBlank && x.Gap == pii.GapBlank:
		if in(persons, w.Of(i-1)) || whose.Before(w, i) != whose.None { // Mads på 26119403
			return whose.Part, i - 1
		}
	case has(word) && w.List[k].Gap == pii.GapBlank:
		return holder(w, i)
	case hereHasOne(w, i), andMine(w, k):
		return whose.Part, i
	case w.List[k].Gap&^pii.GapComma == pii.GapBlank && in(spouses, word), mailBefore(w, k), postalBefore(w, k):
		return whose.Part, i
	}
	return whose.None, i
}

// labels reports whether word i begins its part of the line and has the stop or colon of a label behind it.
func labels(w *pii.Words, i int) bool {
	begins := i == 0 || w.List[i].Gap&(lineEnd|pii.GapComma|pii.GapStop|pii.GapSlash) != 0
	return begins && w.List[i+1].Gap&(pii.GapColon|pii.GapStop) != 0
}

// leadsToNumber reports whether word i and those before it leave only the number of somebody to follow.
func leadsToNumber(w *pii.Words, i int) bool {
	return saidOf(w, i) || sentTo(w, i) || onNumber(w, i)
}

// postalBefore reports whether a town with its postal code stands right before word k, as addresses end: "8000 Aarhus C,
// 26119403".
func postalBefore(w *pii.Words, k int) bool {
	i := k - 1
	if len(w.Of(i)) == 1 {
		i--
	}
	if gap := w.List[k].Gap; i < 1 || gap&(pii.GapComma|pii.GapLine|pii.GapSlash) == 0 || w.List[i].Class&uint64(lexicon.Town) == 0 {
		return false
	}
	n := w.List[i-1].End - w.List[i-1].Start
	return isNumber(w, i-1) && n > 1 && n < 6
}

// mailBefore reports whether an e-mail address stands right before word k.
func mailBefore(w *pii.Words, k int) bool {
	gap := w.List[k].Gap
	if gap == 0 || gap&^(pii.GapBlank|pii.GapComma|pii.GapSlash|pii.GapParen|pii.GapLine) != 0 || !world.IsTopLevelDomain(w.Of(k-1)) {
		return false
	}
	for i := k - 1; i > max(0, k-8); i-- {
		switch gap := w.List[i].Gap; {
		case gap&pii.GapAt != 0:
			return gap&pii.GapBlank == 0
		case gap&^(pii.GapStop|pii.GapHyphen) != 0:
			return false
		}
	}
	return false
}

// phoneEnds reports whether a telephone number may end with word k: at the end of a clause, before the next of a
// list, and behind a full name before any word but a unit.
func phoneEnds(w *pii.Words, k int, name whose.Name) bool {
	if e := w.List[k].End; e < len(w.Text) && bytes.IndexByte([]byte("-/:%"), w.Text[e]) >= 0 {
		return false
	}
	n := k + 1
	if ends(w, k) {
		return n == len(w.List) || w.List[n].Gap != pii.GapStop && w.List[n].Gap != pii.GapComma || !isNumber(w, n) // no tenths
	}
	next := &w.List[n]
	if next.Gap&^pii.GapBlank != 0 {
		return next.Gap&pii.GapBlank != 0
	}
	if identityBehind(w, n) {
		return true
	}
	switch {
	case next.Gap == 0:
		return false
	case next.Flags&pii.IsNumber != 0: // 2) Svante
		if next.End-next.Start > 2 || n+1 == len(w.List) {
			return false
		}
		gap := w.List[n+1].Gap
		return gap&pii.GapBlank != 0 && gap&(pii.GapParen|pii.GapStop) != 0
	case next.Class&uint64(lexicon.Name) != 0 && next.Flags&pii.Capital != 0, next.Class&uint64(lexicon.Family) != 0 && n+1 < len(w.List) && isNumber(w, n+1):
		return true
	}
	return name == whose.Full && !in(phoneUnits, w.Of(n))
}

var phoneUnits = set(`kr kroner kronor krónur isk dkk nok sek eur euro euroa stk st kpl kg gram km m mil poeng poäng point g l kwh
	mb gb`)
