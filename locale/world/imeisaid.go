package world

import (
	"slices"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// IMEI behind their word in groups that nobody prints, or with the letter O for a zero.

// dialledIMEI are who shows a phone's number when *#06# is dialled, and that one dials it. Written as pii.Recognizer.For has it.
var dialledIMEI = slices.Concat(
	words.Each([]string{"99"}, []string{"ger", "gav", "gir", "ga", "giver", "visar", "visade", "viser", "viste", "antaa", "antoi", "näyttää", "näytti", "gefur", "gaf", "sýnir", "gives", "gave", "shows", "showed", "says", "säger", "sier", "siger"}),
	words.Each([]string{"slå", "slår", "slog", "tryck", "tryckte", "knappa in", "knappade in", "tast", "tastet", "taster", "trykk", "trykket", "trykte", "ringde", "dial", "dialled", "dialed", "type", "typed", "pressed", "näppäile", "näppäilin", "valitsin", "slá inn", "sló inn", "kod", "koden", "kode", "code", "koodi", "koodilla", "kóða", "kóðinn"}, []string{"99"}),
)

// imeiSaid reads the number of a device that word i names.
func imeiSaid(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if start, end = machineNear(w, i, 48, true, imeiGroupsEnd); end == 0 {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 13, Evidence: pii.HasForm | pii.HasChecksum | pii.Position}
}

// phoneNouns are phones themselves, which nothing but their IMEI numbers with fifteen digits.
var phoneNouns = []string{"telefon", "telefonen", "mobil", "mobilen", "mobiltelefon", "mobiltelefonen", "smarttelefon", "smarttelefonen",
	"puhelin", "puhelimen", "puhelimeni", "puhelimesi", "puhelinta", "kännykkä", "kännykkäni", "luuri", "sími", "síminn", "símann", "símanum", "símtæki", "símtækið",
	"phone", "smartphone", "handset", "iphone", "telefonin"}

// imeiOfPhone reads the number right behind the phone that word i is, alone or in a parenthesis, whatever else the sentence is about:
// "the phone (358814102660372) comes in a parcel of its own".
func imeiOfPhone(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 1
	if k >= len(w.List) {
		return 0, 0, r
	}
	x := &w.List[k]
	if x.End-x.Start != 15 || x.Flags&pii.IsNumber == 0 || x.Gap&^(pii.GapBlank|pii.GapColon|pii.GapParen) != 0 || imeiGroupsEnd(w.Text, x.Start) != x.End {
		return 0, 0, r
	}
	return x.Start, x.End, pii.Reading{Bits: 13, Evidence: pii.HasForm | pii.HasChecksum | pii.Position}
}

// imeiGroupsEnd returns the end of the fifteen digits of an IMEI at b[s], whatever parts them and with the letter O for a zero, or 0.
func imeiGroupsEnd(b []byte, s int) int {
	var c [15]byte
	if gluedBefore(b, s) {
		return 0
	}
	n, j := 0, s
	for n < len(c) {
		switch d := at(b, j); {
		case isDigit(d):
			c[n] = d
		case d|0x20 == 'o':
			c[n] = '0'
		default:
			gap := groupGap(b, j)
			if gap == 0 || n == 0 {
				return 0
			}
			j += gap
			continue
		}
		n, j = n+1, j+1
	}
	if isAlnum(at(b, j)) || letterAt(b, j) > 0 || oneDigit(c[:]) || !luhn(c[:]) || !imeiBody(int(c[0]-'0')*10+int(c[1]-'0')) {
		return 0
	}
	return j
}

func canonicalIMEISaid(s string) (string, bool) {
	return hidden.Canonical(ParseIMEI)(strings.Map(func(r rune) rune {
		switch {
		case r == 'O' || r == 'o':
			return '0'
		case r < '0' || r > '9':
			return -1
		}
		return r
	}, s))
}
