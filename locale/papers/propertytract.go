package papers

// Swedish designations: municipality, tract and block:unit, or quarter and unit.

import "github.com/sladd-go/sladd/pii"

// scanTract reads the block:unit whose block begins at b[i], with the names before it: "Skoga 1:54", "RN:o 1:54".
func scanTract(b []byte, i int) (start, end int, r pii.Reading) {
	if registerNo(b, i) {
		if e := digits(b, digits(b, i)+1); ends(b, e) {
			return i, e, pii.Reading{Bits: 11, Evidence: pii.Position}
		}
	}
	x := tractAt(b, i, false)
	if x.country != "" {
		start, end, r = x.start, x.end, x.tractReading(b, i)
	}
	if y, ok := smallTractAt(b, i); ok && (x.country == "" || y.start <= start) {
		if s := y.reading(); s.Bits > r.Bits || s.Bits > 0 && y.start < start {
			return y.start, y.end, s
		}
	}
	return start, end, r
}

// tractReading weighs a tract whose block begins at b[i] by its figures, its names and the words before them.
func (x *land) tractReading(b []byte, i int) pii.Reading {
	r := pii.Reading{Bits: 2, Need: true, Evidence: pii.HasForm}
	if !x.named {
		if x.spoken(b) && listedTract(b, i) {
			r.Bits, r.Need = 10, false
		}
		return r
	}
	time := timely(b, *x, i)
	switch {
	case inParens(b, *x) && municipality(b, *x): // behind an address, which holds the name of the town otherwise
		r.Bits, r.Need = 24, false
	case ownTract(b, *x, i) && municipality(b, *x):
		r.Bits, r.Need = 12, false
	case ownTract(b, *x, i), !time && municipality(b, *x):
		r.Bits, r.Need = 10, false
	case municipal(b, *x) && (x.spoken(b) || x.untimed(b, i)):
		r.Bits, r.Need = 11, false
	case near(b, x.start, landFITracts, landFill, 0), municipalTwin(b, *x):
		r.Bits, r.Need = 11, false
	case !time && rightBefore(b, x.start, 1, landHousing):
		r.Bits, r.Need = 11, false
	case near(b, x.start, landSE, landFill, 0):
		r.Bits = 8
	case !time, rightBefore(b, x.start, 1, placing), municipality(b, *x):
		r.Bits = 4
	default:
		r.Bits = 3
	}
	return r
}

// inParens reports whether x fills a pair of parentheses.
func inParens(b []byte, x land) bool { return at(b, x.start-1) == '(' && at(b, x.end) == ')' }

// tractAt reads a Swedish designation whose block begins at b[s]: tract and perhaps municipality
// before block:unit. Alone, without the words that name the kind, it takes names in any case.
func tractAt(b []byte, s int, alone bool) land {
	x, ok := blockUnit(b, s)
	if !ok {
		return land{}
	}
	var names int
	if x.start, names, ok = tractNames(b, s, alone); !ok {
		return land{}
	}
	x.named = names > 0
	if s > 0 && b[s-1] != ' ' && (!x.named || !alone && !near(b, x.start, landSE, landFill, 1)) { // servitutet för Österby1:118
		return land{}
	}
	switch {
	case x.named && tractLong(b, x.start, s):
		x.country = "SE"
	case !x.named && !alone && (number(b[digits(b, s)+1:x.end]) > 59 || // no time
		!timely(b, x, s) && near(b, s, landOwn, landFill, 0) || listedTract(b, s)): // the tract was named before
		x.country = "SE"
	}
	return x
}

// blockUnit reads the figures 1:54 of a tract at b[s].
func blockUnit(b []byte, s int) (x land, ok bool) {
	i := digits(b, s)
	e := digits(b, min(i+1, len(b)))
	if at(b, i) != ':' || e-i < 2 || e-i > 5 || i-s > 4 || b[s] == '0' || b[i+1] == '0' || !ends(b, e) {
		return x, false
	}
	if s > 0 && b[s-1] != ' ' && letters(b, s) < 4 || at(b, e) == ' ' && at(b, e+1) == ':' && !smiles(b, e+1) {
		return x, false
	}
	return land{start: s, end: e}, true
}

// smiles reports whether a smiley begins at b[i], with its eyes.
func smiles(b []byte, i int) bool {
	if i++; at(b, i) == '-' {
		i++
	}
	switch at(b, i) {
	case ')', '(', 'D', 'P':
		return !isLetter(at(b, i+1))
	}
	return false
}

// tractNames returns where the names of tract and municipality begin that stand before b[s], and how many they are. It reports
// false where one of them is of something else that has figures with a colon, such as a match or a chapter.
func tractNames(b []byte, s int, alone bool) (start, names int, ok bool) {
	start = s
	var w word
	for names < 4 {
		lo, hi, ok := nameBefore(b, start)
		if !ok || hi < s && (start-hi != 1 || b[hi] != ' ' && (b[hi] != '-' || names == 0)) {
			break
		}
		w.fold(b[lo:hi])
		if saidOfLand(b, lo, hi, &w, names) || landFill.has(&w) && !alone {
			break
		}
		if !alone && !capital(b[lo:hi]) && !uncapitalTract(b, lo, &w, names) {
			break
		}
		if notTract.has(&w) {
			return s, 0, false
		}
		start = lo
		names++
	}
	return start, names, true
}

// uncapitalTract reports whether the word w at b[lo], which has no capital, is a name as well, behind which as many others stand as
// names says: it ends names as a tract's last word does, or the word for a property is before it.
func uncapitalTract(b []byte, lo int, w *word, names int) bool {
	if names == 0 && tractEnds.has(w) && capitalBefore(b, lo) {
		return true
	}
	return names < 2 && near(b, lo, landSE, landFill, 1-names)
}

// tractEnds are words that end the names of tracts: "Skeviks gård 1:88".
var tractEnds = newLexicon(`gård by kyrkby säteri herrgård prästgård bruk`)

// capitalBefore reports whether a word with a capital stands right before b[i], with a blank between.
func capitalBefore(b []byte, i int) bool {
	lo, hi, ok := before(b, i)
	return ok && i-hi == 1 && capital(b[lo:hi])
}

// ownTract reports whether a named block:unit, whose block begins at b[s], is no time and no score
// by its figures, and no chapter, law or year by its name.
func ownTract(b []byte, x land, s int) bool {
	i := digits(b, s)
	block, unit := number(b[s:i]), number(b[i+1:x.end])
	if i-s > 3 || !(unit >= 60 && block < 50 || block >= 100 && unit < 40) {
		return false
	}
	lo, hi, ok := before(b, s)
	return ok && hi-lo >= 4 && capital(b[lo:hi]) && (hi-lo > 5 || !isUpper(b[hi-1]))
}

// placing is said right before a property, "on", "at" or "called", and of no time.
var placing = newLexicon(`at köpa köper säljer säljs sälja på heter vid gäller kallas angående gällande ang köpt köpte sålt sålde äger ägare tomt tomten anläggningsadress
	avser anslutning elanslutning`)

// timely reports whether the block and unit of x, from b[s] on, may be a time.
func timely(b []byte, x land, s int) bool {
	i := digits(b, s)
	return number(b[s:i]) < 24 && x.end-i == 3 && number(b[i+1:x.end]) < 60
}

// quarterAt returns where a Swedish quarter begins whose unit, without a colon, is b[i:e], and what it is worth: "kv Trasten 4", or
// with the municipality behind the word for a property, "fastigheten Stockholm Marsvinet 7".
func quarterAt(b []byte, i, e int) (start, bits int) {
	if e-i > 3 || b[i] == '0' || !ends(b, e) {
		return 0, 0
	}
	lo, hi, ok := quarterName(b, i)
	if !ok || countedBehind(b, e) {
		return 0, 0
	}
	var w word
	if w.fold(b[lo:hi]); streetish.has(&w) || notTract.has(&w) {
		return 0, 0
	}
	return quarterSaid(b, land{start: lo, end: e}, capital(b[lo:hi]))
}

// quarterSaid returns the same of x, a name and its unit, by the words before it: one for a quarter or a property, or a municipality.
// named says that the name has a capital.
func quarterSaid(b []byte, x land, named bool) (start, bits int) {
	var w word
	for range 3 {
		lo, hi, ok := before(b, x.start)
		if !ok || x.start-hi > 2 && !(x.start-hi < 6 && stressed(at(b, x.start-1))) {
			return 0, 0
		}
		w.fold(b[lo:hi])
		switch {
		case landKv.has(&w):
			return x.start, 12
		case landFirm.has(&w), named && deedAt(b, lo, &w):
			return x.start, 11
		}
		town := kommuner.has(&w)
		if at(b, hi) != ' ' || stressed(at(b, x.start-1)) || !town && (!named || !capital(b[lo:hi])) {
			return 0, 0
		}
		if x.start = lo; town && named && x.spoken(b) {
			return lo, 10
		}
	}
	return 0, 0
}

// stressed reports whether c ends the signs that begin what is stressed or quoted.
func stressed(c byte) bool { return c == '*' || c == '_' || c == '"' || c == '\'' }

// quarterName returns the name of a quarter before the unit at b[i], perhaps with "nr" between: a definite form, Trasten,
// Marsvinet, Lärkorna, in small letters only where smallQuarter says so.
func quarterName(b []byte, i int) (lo, hi int, ok bool) {
	if i > 4 && string(b[i-3:i]) == "nr " {
		i -= 3
	}
	switch at(b, i-2) | 0x20 {
	case 'n', 't', 'a':
	default:
		return 0, 0, false
	}
	lo, hi, ok = before(b, i)
	if !ok || hi != i-1 || hi-lo < 4 {
		return 0, 0, false
	}
	return lo, hi, capital(b[lo:hi]) || smallQuarter(b, lo, hi)
}

// countedBehind reports whether what is counted follows a number that ends at b[e]: "huset har 4 rum".
func countedBehind(b []byte, e int) bool {
	lo, hi, ok := after(b, e)
	if !ok || lo != e+1 {
		return false
	}
	var w word
	w.fold(b[lo:hi])
	return counted.has(&w)
}
