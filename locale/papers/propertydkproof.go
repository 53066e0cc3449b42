package papers

import "bytes"

// Danish parcels that nothing but their form proves: "6 p, Bregninge By, Bregninge", "1482 Udenbys Vester Kvarter, København".

var (
	// ejerlavSorts are words that end the name of an ejerlav and are seldom in other names behind a number and letters.
	ejerlavSorts = newLexicon(`by bymark markjorder markjord jorder overdrev bygrunde bygrund hovedgård ejerlav sogn købstadsjorder
		købstads kvarter`)
	// capitalLands are the ejerlav of Copenhagen that have the name of a part of the town alone, before ", København".
	capitalLands = newLexicon(`valby utterslev brønshøj vanløse husum emdrup bispebjerg sundbyøster sundbyvester enghave eksercerpladsen
		vigerslev frederiksberg kastrup tårnby hvidovre islev rødovre`)
	capitals = newLexicon(`københavn kbh frederiksberg`)
	kvarter  = newLexicon(`kvarter`)
	sameLand = newLexicon(`smst sammesteds samme`)
	// beforeLand are capitals before a number that no street is.
	beforeLand = newLexicon(`matr* matrikel* mtr mat nr parcel* grund* grunden ejendom* ejendommen ejer skøde*`)
)

// provenParcel reports whether the words of the ejerlav of x make it one wherever it stands, but not behind a street: "Søvej 6 p,
// Bregninge By".
func (x *land) provenParcel(b []byte) bool {
	k := digits(b, x.start)
	if e := parcelLetters(b, k); e > k {
		k = e
	} else if !x.named {
		return false
	}
	if lo, hi, ok := before(b, x.start); ok && x.start-hi == 1 && capital(b[lo:hi]) && !isUpper(b[hi-1]) {
		var w word
		if w.fold(b[lo:hi]); !beforeLand.has(&w) && !atStart(b, lo) {
			return false
		}
	}
	return (x.proven || ejerlavSorted(b, k, x.end)) && !otherNumber(b, x.start)
}

// atStart reports whether b[i] begins a line or a sentence.
func atStart(b []byte, i int) bool {
	for i--; i >= 0 && b[i] == ' '; i-- {
	}
	return i < 0 || b[i] == '\n' || b[i] == '.' || b[i] == '!' || b[i] == '?'
}

// ejerlavSorted reports whether a word of ejerlavSorts ends the names in b[i:e], or those before a comma, and another with a capital is
// before it.
func ejerlavSorted(b []byte, i, e int) bool {
	var w word
	names := false
	for {
		lo, hi, ok := after(b, i)
		if !ok || hi > e {
			return false
		}
		w.fold(b[lo:hi])
		if names && ejerlavSorts.has(&w) && (hi == e || at(b, hi) == ',' || at(b, hi) == ' ') {
			return true
		}
		names = names || capital(b[lo:hi])
		i = hi
	}
}

// provenEnd returns the end of a parcel whose number is b[i:e], with small letters to b[small], and which is one wherever it stands, or 0.
func provenEnd(b []byte, i, e, small int) int {
	if end := capitalEnd(b, i, e); end > 0 {
		return end
	}
	if end := sortedBehind(b, e); end > 0 {
		return end
	}
	if againParcel(b, i, e, small) {
		return small
	}
	return 0
}

// capitalEnd returns the end of an ejerlav of Copenhagen behind the number b[start:e], perhaps with letters, or 0: "1482 Udenbys Vester
// Kvarter, København", "219 Valby, København".
func capitalEnd(b []byte, start, e int) int {
	i := parcelLetters(b, e)
	var w word
	for n := range 4 {
		lo, hi, ok := after(b, i)
		if !ok || lo-i > 2 || !capital(b[lo:hi]) {
			break
		}
		w.fold(b[lo:hi])
		quarter := n > 0 && kvarter.has(&w)
		if quarter || capitalLands.has(&w) {
			end := capitalNamed(b, hi)
			if quarter || end > hi && (i > e || e-start < 4) {
				return end
			}
			return 0
		}
		i = hi
	}
	return 0
}

// capitalNamed returns the end of the name of the town that stands behind a comma at b[hi], or hi.
func capitalNamed(b []byte, hi int) int {
	lo, end, ok := after(b, hi)
	if !ok || lo-hi != 2 || b[hi] != ',' {
		return hi
	}
	var w word
	if w.fold(b[lo:end]); !capitals.has(&w) {
		return hi
	}
	return end
}

// capitalBehind reports whether what stands behind the number that ends at b[e] may be an ejerlav of capitalEnd.
func capitalBehind(b []byte, e int) bool {
	return capitalEnd(b, max(0, e-1), e) > 0 || sortedBehind(b, e) > 0
}

// sameBehind reports whether a parcel, whose number ends at b[e] and the letters behind it at b[k], is one whose ejerlav was named before:
// "14 ai samme sted".
func sameBehind(b []byte, e, k int) bool {
	if k == e {
		return false
	}
	lo, hi, ok := after(b, k)
	if !ok || lo-k > 2 {
		return false
	}
	var w word
	w.fold(b[lo:hi])
	return sameLand.has(&w)
}

// againReach is how far before a parcel another of the same number may stand, which said where both lie.
const againReach = 110

// againParcel reports whether a parcel b[i:e] with its letters to b[k], without an ejerlav, is behind another of the same number with
// one: "8 lr, Kongerslev By, og 8 ls".
func againParcel(b []byte, i, e, k int) bool {
	if k == e || !ends(b, k) || isDigit(at(b, k+1)) {
		return false
	}
	number := b[i:e]
	if !bytes.Contains(b[max(0, i-againReach):max(0, i-8+len(number))], number) {
		return false
	}
	if end, _ := ejerlavAt(b, k); end != k {
		return false
	}
	for s := i - 8; s >= max(0, i-againReach); s-- {
		if b[s] != number[0] || string(b[s:s+len(number)]) != string(number) || isDigit(at(b, s-1)) || isWord(at(b, s-1)) {
			continue
		}
		j := parcelLetters(b, s+len(number))
		if end, known := ejerlavAt(b, j); known && j > s+len(number) && end < i {
			return true
		}
	}
	return false
}

// plainSorts end the names of an ejerlav that is land wherever it stands behind a number: "511 Roskilde Bygrunde".
var plainSorts = newLexicon(`bygrunde bygrund markjorder markjord købstadsjorder bymarker overdrev`)

// sortedBehind returns the end of such a name behind the number that ends at b[e], or 0.
func sortedBehind(b []byte, e int) int {
	if at(b, e) != ' ' && at(b, e) != ',' {
		return 0
	}
	i := e
	for n := range 4 {
		lo, hi, ok := after(b, i)
		if !ok || lo-i > 2 || !capital(b[lo:hi]) {
			return 0
		}
		var w word
		if w.fold(b[lo:hi]); n > 0 && plainSorts.has(&w) {
			return hi
		}
		i = hi
	}
	return 0
}
