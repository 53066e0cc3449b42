package pieces

import (
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// The last characters of a number keep it from being guessed: who knows the date and these has the number.

// lasts are the words that call the last characters so, by country: the word itself, and the words one of
// which must stand beside it, none if it says all.
var lasts = []struct {
	kind, region string
	size         int
	letter       bool
	on, beside   []string
}{
	{"se.personnummer", "SE", 4, false, []string{"sista"}, []string{"fyra", "4"}},
	{"dk.cpr", "DK", 4, false, []string{"sidste"}, []string{"fire", "4"}},
	{"no.fodselsnummer", "NO", 5, false, []string{"siste"}, []string{"fem", "5"}},
	{"fi.hetu", "FI", 4, true, []string{"loppuosa*", "slutdel*"}, nil},
	{"is.kennitala", "IS", 4, false, []string{"síðustu"}, []string{"fjórir", "fjórar", "fjögur", "fjóra", "4"}},
}

func makeLast() (rs []*pii.Recognizer) {
	for _, l := range lasts {
		rs = append(rs, &pii.Recognizer{
			Kind: l.kind, Category: classify.NationalID, Region: l.region,
			Doc:     "the last characters of " + l.kind + ", behind a word for them",
			Lexicon: people.Lexicon, On: l.on,
			Words: func(w *pii.Words, i int) (start, end int, r pii.Reading) {
				return last(w, i, l.size, l.letter, l.beside)
			},
			Against: slices.Concat(words.Against, others),
			Units:   words.Units,
		})
	}
	return rs
}

// last reads size characters behind word i, which calls them the last, with up to six words between: "de
// fyra sista siffrorna i mitt personnummer är 9805".
func last(w *pii.Words, i, size int, letter bool, beside []string) (start, end int, r pii.Reading) {
	if beside != nil && !(i > 0 && oneOf(w.Of(i-1), beside)) && !(i+1 < len(w.List) && oneOf(w.Of(i+1), beside)) {
		return 0, 0, r
	}
	const broken = pii.GapPara | pii.GapStop | pii.GapSlash | pii.GapAt
	for k := i + 1; k < len(w.List) && k <= i+8; k++ {
		g := w.List[k].Gap
		if g&broken != 0 && k > i+1 || w.List[k].Flags&pii.IsLabel != 0 {
			return 0, 0, r
		}
		n := w.List[k].End - w.List[k].Start
		if w.List[k].Flags&pii.IsNumber == 0 || n == 1 {
			continue
		}
		e := k + 1
		if letter && n == size-1 && e < len(w.List) && w.List[e].Gap == 0 && w.List[e].End-w.List[e].Start == 1 {
			n, e = n+1, e+1
		}
		if n != size || g == 0 || g&pii.GapHyphen != 0 && g&(pii.GapBlank|pii.GapColon) == 0 || goesOn(w, e) || more(w, e) {
			return 0, 0, r
		}
		return w.List[k].Start, w.List[e-1].End, pii.Reading{Bits: 12, Evidence: pii.HasForm | pii.TermBefore}
	}
	return 0, 0, r
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
