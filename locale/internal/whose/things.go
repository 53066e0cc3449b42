package whose

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// reach is how many words before a name what has a number of its own still takes the number behind it.
const reach = 5

// Thing reports whether what has a number of its own, an order, a customer, a case, stands right before the name
// that ends with word i: "ordre til Lene Kruse 42711906".
func Thing(w *pii.Words, i int) bool {
	for n := i; n >= max(0, i-reach); n-- {
		if w.List[n].Flags&pii.IsNumber != 0 || n < i && ended(w, n) {
			return false
		}
		if Numbered(w.Of(n)) {
			return true
		}
	}
	return false
}

// ended reports whether a line, or a sentence, ends behind word n. A short word before a point is an abbreviation, and
// so is one that ends in nr.
func ended(w *pii.Words, n int) bool {
	gap, word := w.List[n+1].Gap, w.Of(n)
	return gap&(pii.GapPara|pii.GapLine) != 0 || gap&pii.GapStop != 0 && len(word) > 4 && !bytes.HasSuffix(word, []byte("nr"))
}

// Numbered reports whether word names something that has a number.
func Numbered(word []byte) bool {
	var buf [16]byte
	f := buf[:0]
	for _, c := range word {
		if len(f) == len(buf) {
			break
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		f = append(f, c)
	}
	if things[string(f)] {
		return true
	}
	for _, s := range stems {
		if len(f) >= len(s) && f[0] == s[0] && string(f[:len(s)]) == s {
			return true
		}
	}
	return false
}

var (
	things = words.Set(`regning regningen saldo beløb beløp belopp tilbud gæld gjeld skuld sag sagen sagsnr sak saken saksnr mål målet mál málið case asia id ref referens reference ordn nr nummer numret nummeret number numero nro num dnr jnr art varenr varunr løbenr kid ocr mus kurs bil bilen artikel pris prisen tlf`)
	stems  = strings.Fields(`faktur ordr order kund asiakas lasku tilaus invoice bestil bestäl beställ avtal aftal konto polic police medlem member jäsen ärende artik pakk pake biljett billet reikn pöntun account ticket bokning booking varaus kvitt deltag startn skade skada vakuut refer serien sarjan saksn sagsn numm kolli parcel tracking sporing spårning seuranta viite serial`)
)
