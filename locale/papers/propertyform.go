package papers

import "bytes"

// Ways of writing a property that only the word right before them makes one.

var (
	fastanr = newLexicon(`*fastanúm* *fasteignan* fastan fastanr`)
	// Municipalities of Sweden, those of several words by the last. Source: SCB, list of municipalities.
	kommuner = newLexicon(`ale alingsås alvesta aneby arboga arjeplog arvidsjaur arvika askersund avesta bengtsfors berg bjurholm bjuv boden bollebygd bollnäs borgholm borlänge borås botkyrka boxholm bromölla bräcke burlöv dorotea eda ekerö eksjö emmaboda enköping eskilstuna eslöv essunga fagersta falkenberg falköping falun filipstad finspång flen forshaga färgelanda gagnef gislaved gnesta gnosjö gotland grums grästorp gullspång gällivare gävle göteborg götene habo hagfors hallsberg hallstahammar halmstad hammarö haninge haparanda heby hedemora helsingborg herrljunga hjo hofors huddinge hudiksvall hultsfred hylte håbo hällefors härjedalen härnösand härryda hässleholm höganäs högsby hörby höör
		jokkmokk järfälla jönköping kalix kalmar karlsborg karlshamn karlskoga karlskrona karlstad katrineholm kil kinda kiruna klippan knivsta kramfors kristianstad kristinehamn krokom kumla kungsbacka kungsör kungälv kävlinge köping laholm landskrona laxå lekeberg leksand lerum lessebo lidingö lidköping linköping ljungby ljusdal ljusnarsberg lomma ludvika luleå lund lycksele lysekil malmö malung sälen malå mariestad mark markaryd mellerud mjölby mora motala mullsjö munkedal munkfors mölndal mönsterås mörbylånga nacka nora norberg nordanstig nordmaling norrköping norrtälje norsjö nybro nykvarn nyköping nynäshamn nässjö ockelbo olofström orsa orust osby oskarshamn ovanåker oxelösund pajala partille perstorp piteå ragunda robertsfors ronneby rättvik sala salem sandviken sigtuna simrishamn sjöbo skara skellefteå skinnskatteberg skurup skövde smedjebacken sollefteå sollentuna solna sorsele sotenäs staffanstorp stenungsund stockholm storfors storuman strängnäs strömstad strömsund sundbyberg sundsvall sunne surahammar svalöv svedala svenljunga säffle säter sävsjö söderhamn söderköping södertälje sölvesborg
		tanum tibro tidaholm tierp timrå tingsryd tjörn tomelilla torsby torsås tranemo tranås trelleborg trollhättan trosa tyresö täby töreboda uddevalla ulricehamn umeå väsby bro uppsala uppvidinge vadstena vaggeryd valdemarsvik vallentuna vansbro vara varberg vaxholm vellinge vetlanda vilhelmina vimmerby vindeln vingåker vänersborg vännäs värmdö värnamo västervik västerås växjö vårgårda ydre ystad åmål ånge åre årjäng åsele åstorp åtvidaberg älmhult älvdalen älvkarleby älvsbyn ängelholm öckerö ödeshög örebro örkelljunga örnsköldsvik östersund österåker östhammar göinge`)
)

// municipality reports whether the names of x, of which there are two or more, begin with a Swedish
// municipality: "Gävle Sätra 12:3".
func municipality(b []byte, x land) bool {
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
	if e := x.end; isDigit(b[e-1]) && b[e-2] == ':' && !isDigit(b[e-4]) { // 4:2 may be a score
		return false
	}
	return kommuner.has(&w)
}

// registerNo reports whether "RN:o", the Finnish register number of a farm, stands right before b[i].
func registerNo(b []byte, i int) bool {
	p := b[max(0, i-5):i]
	return len(p) == 5 && p[4] == ' ' && bytes.EqualFold(p[:4], []byte("rn:o"))
}

// landFormal reads numbers that only look like a property's where the word for its number is right before:
// Finnish ones with blanks (091 432 0003 0218), Icelandic ones without F (2214478, 221 4478). c is the byte behind
// the first digits.
func landFormal(b []byte, i int, c byte) (x land, ok bool) {
	e := digits(b, i)
	switch {
	case e-i == 3 && c == ' ' && digits(b, e+1) == e+4 && at(b, e+4) == ' ' && digits(b, e+5) == e+9 && at(b, e+9) == ' ' && digits(b, e+10) == e+14 && ends(b, e+14):
		return land{start: i, end: e + 14, country: "FI"}, near(b, i, landFI, landFill, 0)
	case e-i >= 6 && e-i <= 10 && (lastLetter(b, i) == 'e' || lastLetter(b, i) == 'E' || lastLetter(b, i) == 'r') && !isWord(at(b, i-1)) && ends(b, e) && near(b, i, landBFE, landFill, 0):
		return land{start: i, end: e, country: "DK"}, true
	case e-i == 6 && b[i] == '1' && at(b, i-1) == 'L' && !isWord(at(b, i-2)) && ends(b, e):
		return land{start: i - 1, end: e, country: "IS"}, near(b, i-1, landBFE, landFill, 0)
	case b[i] != '2':
	case e-i == 7 && !isWord(at(b, i-1)) && ends(b, e):
		return land{start: i, end: e, country: "IS"}, near(b, i, fastanr, landFill, 1)
	case e-i == 3 && c == ' ' && digits(b, e+1) == e+5 && ends(b, e+5):
		return land{start: i, end: e + 5, country: "IS"}, near(b, i, fastanr, landFill, 1)
	}
	return x, false
}
