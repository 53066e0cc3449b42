package told

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

func found(w *pii.Words, from, to, bits int) (start, end int, r pii.Reading) {
	return w.List[from].Start, w.List[to].End, pii.Reading{Bits: bits, Evidence: pii.Position}
}

func rank(word []byte) uint8 { return lexicon.CommonRank(word) }

// unknown reports whether word k is in no list.
func unknown(w *pii.Words, k int) bool {
	r := rank(w.Of(k))
	return (r == 0 || r == 4) && w.List[k].Class&uint64(lexicon.Common|lexicon.Function|lexicon.NotName) == 0
}

// participle reports whether word ends as participles and adjectives do, and few nouns.
func participle(word []byte) bool {
	for _, e := range participles {
		if len(word) > len(e)+1 && bytes.HasSuffix(word, []byte(e)) {
			return true
		}
	}
	return false
}

var participles = strings.Fields(`at ad igt ig lig ligt ande ende nut nyt ttu tty able ed`)

// definite reports whether word ends as the name of a certain thing does: the router.
func definite(word []byte) bool {
	n := len(word)
	return n > 3 && (word[n-1] == 'n' && (word[n-2] == 'e' || word[n-2] == 'a') || word[n-1] == 't' && word[n-2] == 'e')
}

func is1(word []byte) bool {
	switch string(word) {
	case "är", "er", "is", "on", "var", "was", "oli", "ar":
		return true
	}
	return false
}

// asks reports whether a question mark stands between word k and the one before it.
func asks(w *pii.Words, k int) bool {
	return bytes.IndexByte(w.Text[w.List[k-1].End:w.List[k].Start], '?') >= 0
}

// yearLike reports whether b is four digits that read as a year.
func yearLike(b []byte) bool {
	return len(b) == 4 && (b[0] == '1' && b[1] == '9' || b[0] == '2' && b[1] == '0')
}

// clock reports whether four digits read as a time of the day.
func clock(b []byte) bool {
	return len(b) == 4 && (b[0] < '2' || b[0] == '2' && b[1] < '4') && b[2] < '6'
}

var unitWords = words(`ord words sanaa orð rader linjer sidor sider sidur pages lines rows poäng poeng point points personer persons people steg trinn kalorier bitar biter mm cm grader graders meters metres w watt v volt kwh hz gb mb tb kvm m2 m3 gånger kilo liter siffror siffrig siffrigt tecken bokstäver cifre tegn siffer sifre bokstaver merkkiä numeroa stafir digits characters letters gånger ggr gange ganger kertaa times försök forsøg forsøk minuter minutter minuuttia mínútur minutes min dagar dage dager days timmar timer timer hours tuntia kr kronor kroner sek nok dkk euro euroa eur år aar ára years vuotta st stk kpl km m kg gram meter veckor uger uker weeks månader måneder months jan feb mar apr maj jun jul aug sep okt nov dec januari februari mars april maj juni juli augusti september oktober november december`)
