package pieces

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// The last characters of a number keep it from being guessed: who knows the date and these has the number.

// A tail is how the last characters of a number are called in a country.
type tail struct {
	kind, region string
	size         int
	letter       bool     // the last of them may be a letter
	on           []string // the word itself, as pii.Recognizer.On has it
	beside       []string // the words one of which must stand beside it, none if it says all
}

var tails = []*tail{
	{"se.personnummer", "SE", 4, false, []string{"sista"}, []string{"fyra", "4"}},
	{"dk.cpr", "DK", 4, false, []string{"sidste"}, []string{"fire", "4"}},
	{"no.fodselsnummer", "NO", 5, false, []string{"siste"}, []string{"fem", "5"}},
	{"fi.hetu", "FI", 4, true, []string{"loppuosa*", "slutdel*"}, nil},
	{"is.kennitala", "IS", 4, false, []string{"síðustu"}, []string{"fjórir", "fjórar", "fjögur", "fjóra", "4"}},
}

func makeLast() (rs []*pii.Recognizer) {
	for _, x := range tails {
		rs = append(rs, &pii.Recognizer{
			Kind: x.kind, Category: classify.NationalID, Region: x.region,
			Doc:     "the last characters of " + x.kind + ", behind a word for them",
			Lexicon: people.Lexicon, On: x.on, Words: x.said,
			Against: slices.Concat(words.Against, others),
			Units:   words.Units,
		})
	}
	return rs
}

// said reads the last characters behind word i, which calls them so, with up to six words between: "de
// fyra sista siffrorna i mitt personnummer är 9805".
func (x *tail) said(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if x.beside != nil && !x.counted(w, i-1) && !x.counted(w, i+1) {
		return 0, 0, r
	}
	const broken = pii.GapPara | pii.GapStop | pii.GapSlash | pii.GapAt
	for k := i + 1; k < len(w.List) && k <= i+8; k++ {
		p := &w.List[k]
		if p.Gap&broken != 0 && k > i+1 || p.Flags&pii.IsLabel != 0 {
			return 0, 0, r
		}
		if p.Flags&pii.IsNumber == 0 || p.End-p.Start == 1 {
			continue
		}
		e, ok := x.at(w, k)
		if !ok {
			return 0, 0, r
		}
		return p.Start, w.List[e-1].End, pii.Reading{Bits: 12, Evidence: pii.HasForm | pii.TermBefore}
	}
	return 0, 0, r
}

// counted reports whether word k says how many characters they are.
func (x *tail) counted(w *pii.Words, k int) bool {
	return 0 <= k && k < len(w.List) && oneOf(w.Of(k), x.beside)
}

// at returns the index behind the characters that begin with word k, which is a number, and whether they are so many and
// stand alone: "9805", "123N", not "1985-9805".
func (x *tail) at(w *pii.Words, k int) (e int, ok bool) {
	p := &w.List[k]
	n := p.End - p.Start
	e = k + 1
	if x.letter && n == x.size-1 && e < len(w.List) && w.List[e].Gap == 0 && w.List[e].End-w.List[e].Start == 1 {
		n, e = n+1, e+1
	}
	tied := p.Gap == 0 || p.Gap&pii.GapHyphen != 0 && p.Gap&(pii.GapBlank|pii.GapColon) == 0
	return e, n == x.size && !tied && !goesOn(w, e) && !more(w, e)
}

// more reports whether word k is digits that a point, a comma or a colon ties to the number before it.
func more(w *pii.Words, k int) bool {
	return k < len(w.List) && w.List[k].Flags&pii.IsNumber != 0 && w.List[k].Gap&pii.GapBlank == 0
}

// oneOf reports whether word is one of list, in either case.
func oneOf(word []byte, list []string) bool {
	for _, l := range list {
		if len(l) != len(word) {
			continue
		}
		same := true
		for i := range word {
			same = same && word[i]|0x20 == l[i]|0x20
		}
		if same {
			return true
		}
	}
	return false
}

// others are words for what else has last digits, or comes in fours and fives: cards, telephones, accounts, years.
// Written as pii.Recognizer.Against has it.
var others = []string{
	"året", "åren", "årene", "månad*", "måned*", "vecka*", "veckor*", "uke*", "uger*", "dagar*", "dage*", "dager*", "gånger*", "gangene*", "gange*", "timmar*", "timer*", "fakturor*", "fakturaer*", "regninger*",
	"betalning*", "inbetalning*", "betaling*", "bestilling*", "order", "ordrar*", "ordrer*", "kort", "kortet", "kortets", "kortens", "kortnum*", "kortnr*", "bankkort*", "betalkort*", "kreditkort*", "dankort*", "visa*", "mastercard*", "card*",
	"telefon*", "mobil*", "tlf*", "tel", "phone*", "imei*", "serien*", "konto*", "*kontonum*", "*kontonr*", "*kontot", "*kontoen", "iban*", "account*", "kod", "koden", "kode", "koden*", "code*", "pin*", "kl", "klockan", "klokka", "klokken",
	"pages", "sidor", "sidorna", "sider", "years", "months", "weeks", "days", "vuotta", "kuukau*", "kortin*", "kortti*", "pankkikort*", "puhelin*", "tilin*", "tilinume*", "kuitti*", "viite*", "kortið", "korts*", "kortnúm*", "símanúm*", "reikning*", "mánuð*",
	"*registreringsnum*", "regnr*", "reg nr", "postnum*", "postnr*", "mätar*", "modell*", "rader*", "linjer*",
}
