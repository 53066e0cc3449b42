package papers

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// Ways of writing a property that only the word right before them makes one.

var (
	fastanr = newLexicon(`*fastanúm* *fasteignan* fastan fastanr`)
	// fastanShort are what deeds shorten it to, which other numbers are called too.
	fastanShort = newLexicon(`fnr fastnr`)
	// Municipalities of Sweden, those of several words by the last. Source: SCB, list of municipalities.
	kommuner = newLexicon(`ale alingsås alvesta aneby arboga arjeplog arvidsjaur arvika askersund avesta bengtsfors berg bjurholm bjuv
		boden bollebygd bollnäs borgholm borlänge borås botkyrka boxholm bromölla bräcke burlöv dorotea eda ekerö eksjö emmaboda enköping
		eskilstuna eslöv essunga fagersta falkenberg falköping falun filipstad finspång flen forshaga färgelanda gagnef gislaved gnesta
		gnosjö gotland grums grästorp gullspång gällivare gävle göteborg götene habo hagfors hallsberg hallstahammar halmstad hammarö
		haninge haparanda heby hedemora helsingborg herrljunga hjo hofors huddinge hudiksvall hultsfred hylte håbo hällefors härjedalen
		härnösand härryda hässleholm höganäs högsby hörby höör
		jokkmokk järfälla jönköping kalix kalmar karlsborg karlshamn karlskoga karlskrona karlstad katrineholm kil kinda kiruna klippan
		knivsta kramfors kristianstad kristinehamn krokom kumla kungsbacka kungsör kungälv kävlinge köping laholm landskrona laxå lekeberg
		leksand lerum lessebo lidingö lidköping linköping ljungby ljusdal ljusnarsberg lomma ludvika luleå lund lycksele lysekil malmö
		malung sälen malå mariestad mark markaryd mellerud mjölby mora motala mullsjö munkedal munkfors mölndal mönsterås mörbylånga nacka
		nora norberg nordanstig nordmaling norrköping norrtälje norsjö nybro nykvarn nyköping nynäshamn nässjö ockelbo olofström orsa
		orust osby oskarshamn ovanåker oxelösund pajala partille perstorp piteå ragunda robertsfors ronneby rättvik sala salem sandviken
		sigtuna simrishamn sjöbo skara skellefteå skinnskatteberg skurup skövde smedjebacken sollefteå sollentuna solna sorsele sotenäs
		staffanstorp stenungsund stockholm storfors storuman strängnäs strömstad strömsund sundbyberg sundsvall sunne surahammar svalöv
		svedala svenljunga säffle säter sävsjö söderhamn söderköping södertälje sölvesborg
		tanum tibro tidaholm tierp timrå tingsryd tjörn tomelilla torsby torsås tranemo tranås trelleborg trollhättan trosa tyresö täby
		töreboda uddevalla ulricehamn umeå väsby bro uppsala uppvidinge vadstena vaggeryd valdemarsvik vallentuna vansbro vara varberg
		vaxholm vellinge vetlanda vilhelmina vimmerby vindeln vingåker vänersborg vännäs värmdö värnamo västervik västerås växjö vårgårda
		ydre ystad åmål ånge åre årjäng åsele åstorp åtvidaberg älmhult älvdalen älvkarleby älvsbyn ängelholm öckerö ödeshög örebro
		örkelljunga örnsköldsvik östersund österåker östhammar göinge`)
)

// municipality reports whether the names of x, of which there are two or more, begin with a Swedish
// municipality, "Gävle Sätra 12:3", and its figures are no score's.
func municipality(b []byte, x land) bool {
	e := x.end
	return municipal(b, x) && (!isDigit(b[e-1]) || b[e-2] != ':' || isDigit(b[e-4])) // 4:2 may be a score
}

// municipal reports whether the names of x begin with a Swedish municipality.
func municipal(b []byte, x land) bool {
	n := 0
	for n < len(b)-x.start && isWord(b[x.start+n]) {
		n++
	}
	first := b[x.start : x.start+n]
	lo, hi, ok := after(b, x.start+n)
	if !ok || hi >= x.end || !capital(first) || !capital(b[lo:hi]) {
		return false
	}
	var w word
	w.fold(first)
	return kommuner.has(&w)
}

// registerNo reports whether "RN:o" or "rno", the Finnish register number of a farm, stands right before b[i].
func registerNo(b []byte, i int) bool {
	p := b[max(0, i-5):i]
	if len(p) < 5 || p[4] != ' ' {
		return false
	}
	return bytes.EqualFold(p[:4], []byte("rn:o")) || p[0] == ' ' && bytes.EqualFold(p[1:4], []byte("rno"))
}

var (
	finnishApart   = pattern{d(3, 3), c(' '), d(3, 3), c(' '), d(4, 4), c(' '), d(4, 4)}
	danishTax      = pattern{d(3, 3), c('-'), d(6, 6)} // municipality and number of the tax register
	icelandicApart = pattern{c('2'), d(2, 2), c(' '), d(4, 4)}
	icelandicPairs = pattern{c('2'), d(2, 2), gap, d(2, 2), gap, d(2, 2)} // 200-48 71
)

// landFormal reads numbers that only look like a property's where the word for its number is right before:
// Finnish ones with blanks or without any sign (091 432 0003 0218, 09143200030218), and those of registerNumber.
// The first digits are b[i:e].
func landFormal(b []byte, i, e int) (start, end int, ok bool) {
	switch n := e - i; {
	case n == 3 && isDigit(at(b, e+1)):
		return landApart(b, i)
	case n == 14:
		return i, e, ends(b, e) && (near(b, i, landFI, landFill, 1) || unbrokenFinnish(b[i:e]))
	case n < 6 || n > 10 || !ends(b, e):
		return 0, 0, false
	}
	return registerNumber(b, i, e)
}

// registerNumber reads the six to ten digits b[i:e] as the running number a register gives a property: Danish BFE numbers,
// Icelandic ones without F (2214478, L123456).
func registerNumber(b []byte, i, e int) (start, end int, ok bool) {
	if k := landLetter(b, i, e); k < i && near(b, k, landBFE, landFill, 0) {
		return k, e, true
	}
	if isWord(at(b, i-1)) {
		return i - 1, e, letteredLand(b, i, e) && (near(b, i-1, landBFE, landFill, 0) || near(b, i-1, landISParcel, landISFill, 0))
	}
	if c := lastLetter(b, i); (c|0x20 == 'e' || c == 'r' || c == 'o') && near(b, i, landBFE, landFill, 0) {
		return i, e, true
	}
	return i, e, e-i == 7 && b[i] == '2' && (near(b, i, fastanr, landFill, 1) || near(b, i, fastanShort, landFill, 0))
}

// letteredLand reports whether b[i:e] and the letter before it are the Icelandic number of a piece of land, L123456.
func letteredLand(b []byte, i, e int) bool {
	return e-i == 6 && (b[i] == '1' || b[i] == '2') && b[i-1]|0x20 == 'l' && !isWord(at(b, i-2))
}

// landApart reads those of landFormal whose first three digits stand apart.
func landApart(b []byte, i int) (start, end int, ok bool) {
	if end = finnishApart.end(b, i); end > 0 {
		return i, end, near(b, i, landFI, landFill, 0)
	}
	if end = icelandicApart.end(b, i); end > 0 {
		return i, end, near(b, i, fastanr, landFill, 1) || around(b, i, end, 8, 4, landFlat) && !otherNumber(b, i) &&
			!aroundBefore(b, i, 3, priced) && !amountBehind(b, end)
	}
	if end = icelandicPairs.end(b, i); end > 0 {
		start = fastanLetter(b, i)
		return start, end, near(b, start, fastanr, landFill, 1) || start < i && around(b, start, end, 8, 4, landFlat) && !otherNumber(b, start)
	}
	if end = danishTax.end(b, i); end > 0 {
		return i, end, near(b, i, landBFE, landFill, 0)
	}
	return 0, 0, false
}

// gap is a blank or a dash.
var gap = part{is: ' ', also: '-', min: 1, max: 1}

// landLetter returns where the L of an Icelandic number of land is that a sign parts from its digits b[i:e], "L-136722", or i.
func landLetter(b []byte, i, e int) int {
	if e-i != 6 || b[i] != '1' && b[i] != '2' {
		return i
	}
	k := i - 1
	switch at(b, k) {
	case ' ', '-', '.':
	default:
		return i
	}
	if at(b, k-1)|0x20 != 'l' || isWord(at(b, k-2)) {
		return i
	}
	return k - 1
}

// fastanLetter returns where the F of a number of a building is that a blank or a dash parts from its digits at b[i], or i.
func fastanLetter(b []byte, i int) int {
	if c := at(b, i-1); (c == ' ' || c == '-') && at(b, i-2)|0x20 == 'f' && !isWord(at(b, i-3)) {
		return i - 2
	}
	return i
}

// scanFastanr reads the Icelandic number b[i:e] behind F: "F2863483".
func scanFastanr(b []byte, i, e int) (start, end int, r pii.Reading) {
	r = pii.Reading{Need: true, Evidence: pii.HasForm}
	if x := landAt(b, i); x.country == "IS" && near(b, x.start, landIS, landFill, 1) {
		r.Bits = 6
		return x.start, x.end, r
	}
	if b[i] == '2' && !isWord(at(b, i-2)) {
		if b[i+1] <= '5' && !otherNumber(b, i-1) && around(b, i-1, e, 12, 8, landFlat) {
			return i - 1, e, pii.Reading{Bits: 12, Evidence: pii.HasForm}
		}
		r.Bits = 4
		return i - 1, e, r
	}
	return 0, 0, pii.Reading{}
}
