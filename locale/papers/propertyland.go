package papers

import "github.com/sladd-go/sladd/pii"

// scanProperty reads the property whose first digit is b[i]: "Skoga 1:54", "gnr 12 bnr 345", "matr. 14bx Sønder Bjert By".
func scanProperty(b []byte, i int) (start, end int, r pii.Reading) {
	if start, end, r = propertyAt(b, i); r.Bits > 0 || !isDigit(at(b, i)) || !closable(b, i, digits(b, i)) {
		return start, end, r
	}
	var x closedText
	if !x.close(b, i) {
		return 0, 0, pii.Reading{}
	}
	lo, hi, p := propertyAt(x.text(), x.figures)
	if lo < x.first && p.Bits > 0 && hi == x.first+x.size { // the names before 3 : 21
		return x.lo - (x.first - lo), x.lo + int(x.from[x.size]), p
	}
	s, e, ok := x.back(lo, hi)
	if !ok || inPairs(x.text()[x.first:x.first+x.size]) && (!near(b, i, landFI, landFill, 1) || metresBehind(b, e)) { // 20 - 30 - 40 - 50 m
		return 0, 0, pii.Reading{}
	}
	return s, e, p
}

// metresBehind reports whether a length stands behind b[e]: "20 - 30 - 40 m".
func metresBehind(b []byte, e int) bool {
	lo, hi, ok := after(b, e)
	return ok && lo <= e+1 && b[lo]|0x20 == 'm' && hi <= lo+2
}

// propertyAt reads the property whose first digit is b[i].
func propertyAt(b []byte, i int) (start, end int, r pii.Reading) {
	if at(b, i-1) == ':' {
		return jointAt(b, i)
	}
	e := digits(b, i)
	c := at(b, e)
	if c == ':' {
		return scanTract(b, i)
	}
	if c != '-' && c != '/' && at(b, i-1) == ' ' && (c != ' ' || at(b, e+1) != ':') {
		if start, bits := quarterAt(b, i, e); bits > 0 {
			return start, e, pii.Reading{Bits: bits, Evidence: pii.Position}
		}
	}
	if start, end, r = letteredIcelandic(b, i, e); r.Bits > 0 {
		return start, end, r
	}
	if end, ok := icelandicLand(b, i, e); ok {
		return i, end, pii.Reading{Bits: 12, Evidence: pii.Position}
	}
	if plainBuilding(b, i, e) {
		return i, e, pii.Reading{Bits: 12, Evidence: pii.HasForm}
	}
	if start, end, ok := landFormal(b, i, e); ok {
		return start, end, pii.Reading{Bits: 8, Need: true, Evidence: pii.HasForm}
	}
	if e-i == 7 && at(b, i-1)|0x20 == 'f' && ends(b, e) {
		return scanFastanr(b, i, e)
	}
	if !landBegins(b, i, e) {
		return finnishApartly(b, i, e)
	}
	x := landAt(b, i)
	return x.start, x.end, x.reading(b)
}

// landBegins reports whether the digits b[i:e] may be the first of landAt's designations. Most numbers are turned down here:
// gnr, matr. and their like end in r, l or n; dashes and slashes are forms.
func landBegins(b []byte, i, e int) bool {
	if e-i > 5 {
		return false
	}
	switch c := at(b, e); {
	case c == '-', c == '/', isLetter(c), c == 0xC3: // 6ø
		return true
	case c != ' ' && c != '.' && c != ',':
		return false
	}
	switch last := lastLetter(b, i) | 0x20; last {
	case 'r', 'l', 'n', 'f':
		if parcelShaped(b, e) {
			return true
		}
		if last == 'r' {
			if _, gnr := gnrBefore(b, i); gnr > 0 {
				return true
			}
		}
		return wordBehind(b, e) && near(b, i, parcelNamed, landFill, 0)
	}
	if isUpper(at(b, e+1)) {
		return capitalBehind(b, e)
	}
	small := smallLetters(b, e)
	return parcelBehind(b, e, small) || againParcel(b, i, e, small)
}

// parcelNamed are all words behind which a number alone may be a parcel's.
var parcelNamed = joined(sayer{1, landDK}, sayer{1, landParc})

// reading weighs x by its country's form and the words before it. Its Bits are 0 if it is none.
func (x *land) reading(b []byte) pii.Reading {
	r := pii.Reading{Bits: 4, Need: true, Evidence: pii.HasForm}
	switch x.country {
	case "NO":
		r.Bits, r.Need = x.norwegianReading(b)
		return r
	case "DK":
		return x.danishReading(b)
	case "FI":
		r.Bits, r.Need = x.finnishReading(b)
		return r
	case "IS":
		r.Bits, r.Need = x.icelandicReading(b)
		return r
	}
	return pii.Reading{}
}

// danishReading weighs a parcel: behind the word for one, "matr. 5a", behind what is done with land, "skel til 5a Vejle
// Bygrunde", or by the words of its ejerlav.
func (x *land) danishReading(b []byte) pii.Reading {
	if !isWord(at(b, x.start-1)) && near(b, x.start, landDK, landFill, 0) {
		return pii.Reading{Bits: 14, Evidence: pii.Position}
	}
	if k := digits(b, x.start); x.end-k > 4 && isLetter(at(b, k)) && near(b, x.start, landParc, landFill, 0) {
		return pii.Reading{Bits: 12, Evidence: pii.Position}
	}
	switch {
	case x.provenParcel(b):
		return pii.Reading{Bits: 12, Evidence: pii.HasForm}
	case x.named:
		return pii.Reading{Bits: 6, Need: true, Evidence: pii.HasForm}
	}
	return pii.Reading{}
}

// lastLetter returns the byte before b[i] and the few blanks and signs before it that part a value from its label.
func lastLetter(b []byte, i int) byte {
	for k := i - 1; k >= 0 && i-k < 6; k-- {
		switch b[k] {
		case ' ', '.', ':', '-', '=', '"', '\n', '*', '_', '(', '[', '{', '<':
		default:
			return b[k]
		}
	}
	return 0
}

// landAt reads the designations of Norway, Denmark, Finland and Iceland from the first digit at b[i] on.
func landAt(b []byte, i int) land {
	if gnr, ok := gardsAt(b, i); ok {
		return gnr
	}
	e := digits(b, i)
	c, n := at(b, e), e-i
	if landTaken(b, i, c) {
		return land{}
	}
	switch {
	case c == '-':
		if x, ok := dashedAt(b, i, e); ok {
			return x
		}
	case c == '/' && n <= 4:
		if n == 4 && recent(b[i:e]) { // rather the number of a case
			return land{}
		}
		if x, ok := finnishSlashes(b, i, e); ok {
			return x
		}
		return land{start: i}.slashes(b, i, e)
	}
	if n <= 4 {
		return danishAt(b, i, e)
	}
	if n == 7 && b[i] == '2' && at(b, i-1)|0x20 == 'f' && ends(b, e) && !isWord(at(b, i-2)) { // F2863483
		return land{start: i - 1, end: e, country: "IS", nums: [5]int{number(b[i:e])}}
	}
	return land{}
}

// landTaken reports whether the digits at b[i], with c behind them, go on with something before them: "1-12/34", "A12/34".
func landTaken(b []byte, i int, c byte) bool {
	switch left := at(b, i-1); left {
	case '-', '/':
		return true
	case '.':
		return isDigit(at(b, i-2))
	default:
		return isDigit(left) || isWord(left) && c == '/'
	}
}

// dashedAt reads the forms with a dash behind their first digits b[i:e]: Finland 91-432-3-218, Norway 4601-164/88, Iceland
// 265-8142. It reports false if it is none of them.
func dashedAt(b []byte, i, e int) (land, bool) {
	m := digits(b, e+1)
	if m == e+1 {
		return land{}, true
	}
	first := number(b[i:e])
	switch n, second := e-i, m-e-1; {
	case at(b, m) == '-' && n <= 3 && second <= 3 && 5 <= first && first <= 992:
		return finnishAt(b, i, m, '-'), true
	case at(b, m) == '/' && n == 4 && second <= 4 && 301 <= first && first <= 5799:
		return land{start: i, nums: [5]int{first}}.slashes(b, e+1, m), true
	case n == 3 && second == 4 && b[i] == '2' && ends(b, m):
		x := land{start: i, end: m, country: "IS", nums: [5]int{first*10000 + number(b[e+1:m])}}
		if at(b, i-1)|0x20 == 'f' && !isWord(at(b, i-2)) { // F265-8142
			x.start--
		}
		return x, true
	}
	return land{}, false
}

// finnishAt reads the four numbers that begin at b[i] and the second of which ends at b[m]: "91-432-3-218", "91-432-3-218-M601".
func finnishAt(b []byte, i, m int, sep byte) land {
	e := digits(b, i)
	x := land{start: i, nums: [5]int{number(b[i:e]), number(b[e+1 : m])}}
	g := digits(b, m+1)
	u := digits(b, min(g+1, len(b)))
	if g == m+1 || g-m > 5 || at(b, g) != sep || u == g+1 || u-g > 5 {
		return x
	}
	if at(b, u) == '-' && isDigit(at(b, u+2)) {
		switch at(b, u+1) | 0x20 {
		case 'm', 'l', 'k', 'e': // a part of it, a lease: -M601, -L1
			u = digits(b, u+2)
		}
	}
	if ends(b, u) {
		x.country, x.end = "FI", u
	}
	return x
}
