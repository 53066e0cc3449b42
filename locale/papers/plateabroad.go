package papers

import "github.com/sladd-go/sladd/pii"

// Plates of other countries, which the word for one, or a country and a vehicle, tell: "polske plader WPI 4731K", "estonian car 716 KTB".

// abroad are the countries whose cars are seen most, as they are said of a car.
var abroad = newLexicon(`polsk* tysk* estnisk* estisk* estlandsk* lettisk* litauisk* rysk* russisk* ukrainsk* rumän* rumensk* rumænsk*
	bulgarsk* holländsk* hollandsk* nederländsk* nederlandsk* belgisk* fransk* brittisk* britisk* engelsk* italiensk* spansk* ungersk*
	ungarsk* tjekkisk* tsjekkisk* tjeckisk* utländsk* utenlandsk* utanlandsk* udenlandsk* puolalai* saksalai* virolai* latvialai*
	liettualai* venäläi* ukrainalai* romanialai* hollantilai* brittiläi* ulkomaa* pólsk* þýsk* eistnesk* lettnesk* litháísk* rússnesk*
	úkraínsk* rúmensk* hollensk* belgísk* bresk* erlend* polish german estonian latvian lithuanian russian ukrainian romanian dutch
	belgian french british bulgarian foreign`)

// foreignPlate reads letters that end at b[k], before the digits b[i:e], "WPI 4731K", "AB12 CDE", or behind them, "716 KTB", as another
// country's plate.
func foreignPlate(b []byte, k, i, e int) (start, end int, r pii.Reading) {
	if !isUpper(at(b, k-1)) && !isUpper(at(b, e)) && !isUpper(at(b, e+1)) { // as about most numbers
		return 0, 0, r
	}
	start, end = foreignForm(b, k, i, e)
	if start == end || !foreignSaid(b, start, end) {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 10, Evidence: pii.Position}
}

// foreignSaid reports whether the word for a plate stands right before b[start:end], or a country's and a vehicle's, or a plate's, near.
func foreignSaid(b []byte, start, end int) bool {
	return plateSaidBefore(b, start) >= saidPlate ||
		aroundBefore(b, start, 6, abroad) && around(b, start, end, 10, 6, vehicles) ||
		around(b, start, end, 3, 5, abroad) && around(b, start, end, 5, 6, plateStrong)
}

// foreignForm returns the bounds of what may be such a plate, or none: the letters stand before the digits, up to three, or behind them.
func foreignForm(b []byte, k, i, e int) (start, end int) {
	if c := at(b, e); c == '.' || c == ',' && isDigit(at(b, e+1)) {
		return 0, 0
	}
	start, end = capitalsBefore(b, k), capitalsBehind(b, e)
	letters := b[start:k]
	switch n := len(letters); {
	case n == 0 || n > 3:
		if k < i && b[k] == '-' || e-i < 3 || end-e < 3 {
			return 0, 0
		}
		letters, start = b[e:end], i
	case wordBefore(b, start), plateTaken(b, start):
		return 0, 0
	}
	if size := end - start; size < 5 || size > maxPlate || !ends(b, end) || foreignWord(letters, k < i) {
		return 0, 0
	}
	return start, end
}

// capitalsBefore returns where the capitals begin that end at b[k], of which it takes four at most.
func capitalsBefore(b []byte, k int) int {
	start := k
	for start > 0 && k-start < 4 && isUpper(b[start-1]) {
		start--
	}
	return start
}

// wordBefore reports whether a word or a number goes on at b[i].
func wordBefore(b []byte, i int) bool { return isWord(at(b, i-1)) || isDigit(at(b, i-1)) }

// capitalsBehind returns the end of up to three capitals behind b[e], perhaps behind a blank, or e.
func capitalsBehind(b []byte, e int) int {
	k := e
	if (at(b, k) == ' ' || at(b, k) == '-') && isUpper(at(b, k+1)) && isUpper(at(b, k+2)) {
		k++
	}
	end := k
	for end < len(b) && end-k < 4 && isUpper(b[end]) {
		end++
	}
	for end > k && k == e && end < len(b) && end-k < 3 && isDigit(b[end]) { // WPR 71J2
		end++
	}
	if n := end - k; n == 0 || n > 3 || isWord(at(b, end)) {
		return e
	}
	return end
}

// foreignWord reports whether letters before the digits, perhaps apart, or behind them are a word or a sort of number.
func foreignWord(b []byte, apart bool) bool {
	var w word
	if w.fold(b); len(b) > 0 && (b[0] == ' ' || b[0] == '-') {
		w.fold(b[1:])
	}
	return plateNot.has(&w) || apart && smallWords.has(&w)
}
