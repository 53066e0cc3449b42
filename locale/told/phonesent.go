package told

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// Numbers without a name or a word for a telephone beside them: what is sent to them, who signs below them, which house they stand
// behind.

var (
	sendVerbs = set(`send sende sender sendte sendt sendes sendið sendu senda sent skicka skickar skickade skickat skickas text
		texted texte texta message forward videresend videresende vidaresend skriv skriver skrifa skrifið lähetä lähettäkää`)
	payVerbs = set(`vipps vippse vippset vippsa vippsade vippsede vippser mobilepay mobilepaye mobilepayet mobilepayede swish
		swisha swishat swishade swishar swishet swisher`)
)

// moneyWords are what money is counted in that is sent.
var moneyWords = set(`kr kroner kronor krónur sek dkk nok isk euro euroa eur e kronar spänn`)

const (
	sentReach = 5  // words between sending and the number
	paidReach = 10 // and between paying and the number
)

// sentTo reports whether word i is the "to" of something sent, or of money paid by telephone: "send koden til 26119403", "vippset
// 200 kr til 91847733".
func sentTo(w *pii.Words, i int) bool {
	if w.List[i].Gap != pii.GapBlank || !toOrOn(w.Of(i)) {
		return false
	}
	near := true
	for k := i - 1; k >= 0 && i-k <= paidReach && w.List[k+1].Gap&(pii.GapPara|pii.GapStop|lineEnd) == 0; k-- {
		near = near && i-k <= sentReach && w.List[k+1].Gap == pii.GapBlank && !countsOther(w, k)
		switch c := w.Of(k)[0] | 0x20; {
		case near && in(sendVerbs, w.Of(k)), (c == 'v' || c == 'm' || c == 's') && in(payVerbs, w.Of(k)):
			return true
		}
	}
	return false
}

// countsOther reports whether word k counts something other than the money that is sent.
func countsOther(w *pii.Words, k int) bool { return isNumber(w, k) && !in(moneyWords, w.Of(k+1)) }

// toOrOn reports whether word stands between sending and a number.
func toOrOn(word []byte) bool {
	switch string(word) {
	case "til", "till", "to", "på", "á", "í":
		return true
	}
	return false
}

// contrasted returns the first word of the number that the one beginning with word k is set against, "47931826 og ikke 47931286", or -1.
func contrasted(w *pii.Words, k int) int {
	if k < 3 || w.List[k].Gap != pii.GapBlank || roleOf(w.Of(k-1))&denied == 0 {
		return -1
	}
	i := k - 2
	if conjoins(w.Of(i)) || string(w.Of(i)) == "men" || string(w.Of(i)) == "but" {
		i--
	}
	if x := &w.List[i]; i < 1 || x.Flags&pii.IsNumber == 0 || x.End-x.Start != w.List[k].End-w.List[k].Start || x.End-x.Start < 7 {
		return -1
	}
	return i
}

// untilOrAfter reports whether the number of words k to last begins a sentence and goes on with the hours in which to call: "24.51.88.07
// efter kl 16".
func untilOrAfter(w *pii.Words, k, last int) bool {
	n := last + 2
	if n+1 > len(w.List) || w.List[last+1].Gap != pii.GapBlank || w.List[n].Gap != pii.GapBlank || !in(hourWords, w.Of(last+1)) {
		return false
	}
	if k > 0 && w.List[k].Gap&(lineEnd|pii.GapStop|pii.GapComma) == 0 || k > 0 && whose.Thing(w, k-1) {
		return false
	}
	return in(clockWords, w.Of(n))
}

var (
	hourWords  = set(`efter etter eftir after mellem mellom mellan milli between før före fyrir before fra från frá from`)
	clockWords = set(`kl klokken klockan klukkan klokka`)
)

// signedBelow reports whether the number of words k to last stands by itself and on the line below it nothing but a name:
// "ring gerne. 26119403⏎Mette".
func signedBelow(w *pii.Words, k, last int) bool {
	gap, n := w.List[k].Gap, last+1
	if k == 0 || n >= len(w.List) || gap&(pii.GapStop|pii.GapComma|pii.GapLine) == 0 || gap&(pii.GapBlank|pii.GapLine) == 0 || isNumber(w, k-1) {
		return false
	}
	if below := w.List[n].Gap; below&lineEnd == 0 || below&^(lineEnd|pii.GapBlank|pii.GapSlash|pii.GapHyphen) != 0 {
		return false
	}
	if gap&pii.GapStop == 0 && whose.Thing(w, k-1) || bytes.HasSuffix(w.Of(k-1), []byte("nr")) {
		return false
	}
	for k = n; k < len(w.List) && k < n+3; k++ {
		x := &w.List[k]
		if x.Flags&(pii.IsNumber|pii.IsLabel) != 0 || x.Class&uint64(lexicon.Name) == 0 || x.Class&uint64(lexicon.Function|lexicon.Brand) != 0 {
			return false
		}
		if k+1 == len(w.List) || w.List[k+1].Gap&lineEnd != 0 {
			return true
		}
	}
	return false
}

// behindHouse returns the last word of the telephone number with an area code that begins with word k, right behind a street and the
// number of a house, "ripvägen 6 08 465 00 475", or -1.
func behindHouse(w *pii.Words, k int) int {
	if w.Of(k)[0] != '0' || !houseBefore(w, k) {
		return -1
	}
	last, n := k, w.List[k].End-w.List[k].Start
	most := n
	for ; last+1 < len(w.List) && n < 10 && adjoins(w, last+1); last++ {
		x := &w.List[last+1]
		if c := w.Text[x.Start-1]; c != ' ' && c != '-' {
			break
		}
		n += x.End - x.Start
		most = max(most, x.End-x.Start)
	}
	if most < 3 || n < 8 || n > 10 || last == k {
		return -1
	}
	return last
}

// houseBefore reports whether a street and the number of a house stand right before word k: "ripvägen 4 b, 08".
func houseBefore(w *pii.Words, k int) bool {
	if k < 2 || w.List[k].Gap&^pii.GapComma != pii.GapBlank {
		return false
	}
	i := k - 1
	if x := &w.List[i]; x.End-x.Start == 1 && x.Flags&pii.IsNumber == 0 { // 4 b
		i--
	}
	return i > 0 && isNumber(w, i) && w.List[i].End-w.List[i].Start <= 3 && streetWord(w, i-1)
}

// streetWord reports whether word i is a street, by what the lexicon says of it or of its end.
func streetWord(w *pii.Words, i int) bool {
	if w.List[i].Class&uint64(lexicon.Street) != 0 {
		return true
	}
	_, end := lexicon.StreetEnding(w.Of(i))
	return end.Has(lexicon.StreetEnd)
}

// identityBehind reports whether an identity number stands behind the number that ends with word k-1: "Sólveig 5653380 0905795849".
func identityBehind(w *pii.Words, k int) bool {
	x := &w.List[k]
	if x.Flags&pii.IsNumber == 0 || x.Gap&^pii.GapComma != pii.GapBlank {
		return false
	}
	switch n := x.End - x.Start; {
	case n == 10 || n == 11:
		return w.Of(k)[0] < '8'
	case n == 6:
		return k+1 < len(w.List) && isNumber(w, k+1) && w.List[k+1].Gap&^pii.GapHyphen == 0 && w.List[k+1].End-w.List[k+1].Start >= 4
	}
	return false
}
