package told

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// PhoneRecognizer finds the numbers of seven and eight digits that stand right behind somebody's name at the end of a
// line or clause, without a word: "Ingólfur 8956621", "kone 29958712". Such numbers of Denmark, Norway and Iceland
// prove nothing by themselves.
var PhoneRecognizer = &pii.Recognizer{
	Kind:      "phone",
	Category:  classify.Contact,
	Doc:       "Telephone number behind a name",
	Canonical: world.PhoneRecognizer.Canonical,
	Fact:      world.PhoneRecognizer.Fact,
	Lexicon:   people.Lexicon,
	OnFlags:   pii.IsNumber,
	Words:     phone,
}

func phone(w *pii.Words, k int) (start, end int, r pii.Reading) {
	if n := w.List[k].End - w.List[k].Start; k == 0 || n < 2 || n > 8 || w.List[k-1].Class&(people.NameLike|uint32(lexicon.Family)) == 0 { // nearly always
		return 0, 0, r
	}
	i := k - 1
	x := &w.List[i]
	if w.List[k].Gap&^(pii.GapBlank|pii.GapComma|pii.GapColon|pii.GapParen|pii.GapLine) != 0 || w.List[k].Gap == 0 {
		return 0, 0, r
	}
	if x.Flags&pii.Capital == 0 && x.Class&uint32(lexicon.Family) == 0 && x.Class&uint32(lexicon.Common|lexicon.NameWord) != 0 || x.Class&uint32(lexicon.Brand|lexicon.Team|lexicon.Calendar|lexicon.Country) != 0 {
		return 0, 0, r
	}
	if x.Class&uint32(lexicon.Name|lexicon.Family) == 0 || x.Flags&pii.AllCaps != 0 && x.End-x.Start < 6 { // a code
		return 0, 0, r
	}
	last := groups(w, k)
	if last < 0 {
		return 0, 0, r
	}
	if n := last + 1; n < len(w.List) && w.List[n].Gap&(clauseEnd) == 0 {
		return 0, 0, r
	}
	if e := w.List[last].End; e < len(w.Text) && (w.Text[e] == '-' || w.Text[e] == '/' || w.Text[e] == ':' || w.Text[e] == '%') {
		return 0, 0, r
	}
	for n := i - 1; n >= max(0, i-5) && w.List[n+1].Gap&pii.GapPara == 0; n-- {
		if numbered(w.Of(n)) {
			return 0, 0, r
		}
	}
	return w.List[k].Start, w.List[last].End, pii.Reading{Bits: 10, Evidence: pii.Position}
}

// groups returns the last word of the number that begins with word k, if it is grouped as telephone numbers of seven
// or eight digits are, or -1.
func groups(w *pii.Words, k int) int {
	shape, n, last := 0, 0, k
	for ; last < len(w.List) && last-k < 4; last++ {
		x := &w.List[last]
		if x.Flags&pii.IsNumber == 0 || last > k && (x.Gap != pii.GapBlank || x.Start != w.List[last-1].End+1) {
			break
		}
		shape = shape*10 + min(9, x.End-x.Start)
		n += x.End - x.Start
		if n >= 7 && !(n == 7 && shape == 232) {
			last++
			break
		}
	}
	last--
	first := w.Of(k)
	switch shape {
	case 8, 44, 323, 332, 233, 2222:
		if first[0] < '2' || bytes.HasPrefix(first, []byte("20")) && len(first) >= 4 && first[2] < '4' {
			return -1
		}
	case 7, 34, 322:
		if first[0] < '4' || first[0] == '9' {
			return -1
		}
	default:
		return -1
	}
	return last
}

// numbered reports whether word names something that has a number.
func numbered(word []byte) bool {
	var buf [32]byte
	f := fold(&buf, word)
	for _, s := range [...]string{"faktur", "ordr", "order", "kund", "sag", "sak", "mal", "case", "invoice", "lasku", "tilaus", "asiakas", "ref", "bestil", "bestal", "avtal", "aftal", "konto", "polic", "medlem", "nummer", "nr", "number", "numero", "id", "arende", "artik", "pakk", "pake", "biljett", "billet", "reikn", "pontun", "account", "ticket", "kurs"} {
		if bytes.HasPrefix(f, []byte(s)) {
			return true
		}
	}
	return false
}
