package pieces

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// others are words for what else has last digits, or comes in fours and fives: cards, telephones, accounts, years.
// Written as pii.Recognizer.Against has it.
var others = []string{
	"året", "åren", "årene", "månad*", "måned*", "vecka*", "veckor*", "uke*", "uger*", "dagar*", "dage*", "dager*", "gånger*", "gangene*", "gange*", "timmar*", "timer*", "fakturor*", "fakturaer*", "regninger*",
	"betalning*", "inbetalning*", "betaling*", "bestilling*", "order", "ordrar*", "ordrer*", "kort", "kortet", "kortets", "kortens", "kortnum*", "kortnr*", "bankkort*", "betalkort*", "kreditkort*", "dankort*", "visa*", "mastercard*", "card*",
	"telefon*", "mobil*", "tlf*", "tel", "phone*", "imei*", "serien*", "konto*", "*kontonum*", "*kontonr*", "*kontot", "*kontoen", "iban*", "account*", "kod", "koden", "kode", "koden*", "code*", "pin*", "kl", "klockan", "klokka", "klokken",
	"pages", "sidor", "sidorna", "sider", "years", "months", "weeks", "days", "vuotta", "kuukau*", "kortin*", "kortti*", "pankkikort*", "puhelin*", "tilin*", "tilinume*", "kuitti*", "viite*", "kortið", "korts*", "kortnúm*", "símanúm*", "reikning*", "mánuð*",
	"*registreringsnum*", "regnr*", "reg nr", "postnum*", "postnr*", "mätar*", "modell*", "rader*", "linjer*",
}

// hetuNames are words for a Finnish number, in every case. Written as isWord has it.
var hetuNames = words.AllTyped([]string{"hetu*", "henkilötun*", "tunnu*", "sotu*", "personbeteckn*"})

// between are words that stand between the last characters and what calls them so.
var between = words.AllTyped([]string{"är", "er", "eru", "on", "ovat", "is", "are", "de", "dei", "den", "the", "mina", "mine", "min", "mitt", "hetun", "hetuni", "tunnuksen", "henkilötunnuksen"})

// customers are who answers.
var customers = words.AllTyped([]string{"kund", "kunde", "kunden", "asiakas", "customer", "viðskiptavinur", "client", "user", "bruker", "bruger", "användare"})

// ofWords stand behind the words for the last characters, before what they are of.
var ofWords = words.AllTyped([]string{"i", "av", "af", "in", "of", "í", "á", "på", "från", "fra", "from"})

// isYear reports whether word k of a sentence is rather a year of now: "kennitala sem endar 2026".
func isYear(w *pii.Words, k int) bool {
	c := w.Of(k)
	return len(c) == 4 && w.List[k].Gap == pii.GapBlank && c[0] == '2' && c[1] == '0' && c[2] < '5'
}

// personal reports whether a person's number is named in English near word i: "my personal number".
func personal(w *pii.Words, i int) bool {
	for k := max(1, i-5); k < len(w.List) && k <= i+9; k++ {
		if isWord(w.Of(k), idNouns) && isWord(w.Of(k-1), idWhose) {
			return true
		}
	}
	return false
}

var (
	bornEnglish = []string{"born", "dob"}

	idNouns = []string{"number*", "no", "nr", "id", "code", "identity"}
	idWhose = []string{"personal", "identity", "id", "birth", "national", "security", "identification", "person"}
)

// isWord reports whether word is one of list, in either case: "word", or "stem*" for what begins with it.
func isWord(word []byte, list []string) bool {
	if len(word) == 0 {
		return false
	}
	first := word[0] | 0x20
	for _, l := range list {
		if l[0]|0x20 != first {
			continue
		}
		stem, open := strings.CutSuffix(l, "*")
		if len(word) < len(stem) || len(word) > len(stem) && !open {
			continue
		}
		if equalFold(word[:len(stem)], stem) {
			return true
		}
	}
	return false
}

// equalFold reports whether a and b, of one length, are the same in either case.
func equalFold(a []byte, b string) bool {
	for i := range a {
		if a[i]|0x20 != b[i]|0x20 {
			return false
		}
	}
	return true
}

// named reports whether one of names stands near word i.
func named(w *pii.Words, i int, names []string) bool {
	for k := max(0, i-4); k < len(w.List) && k <= i+4; k++ {
		if isWord(w.Of(k), names) {
			return true
		}
	}
	return false
}

func lastLetter(word []byte) bool { return letter(word[len(word)-1]) }
