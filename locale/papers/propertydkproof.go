package papers

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

// inCapital reads an ejerlav of Copenhagen behind the number of x, which ends at b[e], perhaps with letters: "1482 Udenbys Vester
// Kvarter, København", "219 Valby, København".
func (x land) inCapital(b []byte, e int) (land, bool) {
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
			x.end, x.country, x.named, x.proven = hi, "DK", true, true
			l, h, ok := after(b, hi)
			if ok && l-hi == 2 && b[hi] == ',' {
				if w.fold(b[l:h]); capitals.has(&w) {
					x.end = h
					return x, quarter || i > e || e-x.start < 4
				}
			}
			return x, quarter
		}
		i = hi
	}
	return x, false
}

// capitalBehind reports whether what stands behind the number that ends at b[e] may be an ejerlav of inCapital.
func capitalBehind(b []byte, e int) bool {
	_, ok := land{start: max(0, e-1)}.inCapital(b, e)
	return ok || sortedBehind(b, e) > 0
}

// sameBehind returns the letters' end of a parcel whose ejerlav was named before, "14 ai samme sted", whose number ends at b[e], or 0.
func sameBehind(b []byte, e int) int {
	k := smallLetters(b, e)
	if k == e {
		return 0
	}
	lo, hi, ok := after(b, k)
	if !ok || lo-k > 2 {
		return 0
	}
	var w word
	if w.fold(b[lo:hi]); !sameLand.has(&w) {
		return 0
	}
	return k
}

// againReach is how far before a parcel another of the same number may stand, which said where both lie.
const againReach = 110

// againParcel returns the letters' end of a parcel b[i:e] without an ejerlav, behind another of the same number with one, or 0: "8 lr,
// Kongerslev By, og 8 ls".
func againParcel(b []byte, i, e int) int {
	k := smallLetters(b, e)
	if k == e || !ends(b, k) || isDigit(at(b, k+1)) {
		return 0
	}
	if end, _ := ejerlavAt(b, k); end != k {
		return 0
	}
	number := b[i:e]
	for s := i - 8; s >= max(0, i-againReach); s-- {
		if b[s] != number[0] || string(b[s:s+len(number)]) != string(number) || isDigit(at(b, s-1)) || isWord(at(b, s-1)) {
			continue
		}
		j := parcelLetters(b, s+len(number))
		if end, known := ejerlavAt(b, j); known && j > s+len(number) && end < i {
			return k
		}
	}
	return 0
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
