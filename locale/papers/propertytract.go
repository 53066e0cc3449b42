package papers

// Swedish designations: municipality, tract and block:unit, or quarter and unit.

import "github.com/sladd-go/sladd/pii"

// tractAt reads a Swedish designation whose block begins at b[s]: tract and perhaps municipality
// before block:unit. Alone, without the words that name the kind, it takes names in any case.
func tractAt(b []byte, s int, alone bool) (x land) {
	i := digits(b, s)
	e := digits(b, min(i+1, len(b)))
	if at(b, i) != ':' || e-i < 2 || e-i > 5 || i-s > 4 || b[s] == '0' || b[i+1] == '0' || !ends(b, e) {
		return x
	}
	if c := at(b, s-1); s > 0 && c != ' ' || at(b, e) == ' ' && at(b, e+1) == ':' {
		return x
	}
	x = land{start: s, end: e}
	var w word
	names, k := 0, s
	for names < 4 {
		lo, hi, ok := before(b, k)
		if !ok || k-hi != 1 || b[hi] != ' ' && (b[hi] != '-' || names == 0) {
			break
		}
		w.fold(b[lo:hi])
		if landSE.has(&w) || landFill.has(&w) && !alone {
			break
		}
		if !capital(b[lo:hi]) && !alone && !(names == 0 && tractEnds.has(&w) && capitalBefore(b, lo)) && !(names < 2 && near(b, lo, landSE, landFill, 1-names)) {
			break
		}
		if notTract.has(&w) {
			return land{}
		}
		k = lo
		names++
		x.start = lo
	}
	x.named = names > 0
	switch {
	case names > 0 && s-x.start > 3: // a name of three letters or more
		x.country = "SE"
	case names == 0 && !alone && (number(b[i+1:e]) > 59 || !timely(b, x, s) && near(b, s, landOwn, landFill, 0)): // no time; the tract was named before
		x.country = "SE"
	}
	return x
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

// placedOn reports whether "on", "at" or "called" stands right before b[i]: nobody says so of a time.
func placedOn(b []byte, i int) bool {
	lo, hi, ok := before(b, i)
	if !ok || hi != i-1 {
		return false
	}
	var w word
	switch w.fold(b[lo:hi]); string(w.bytes()) {
	case "pa", "heter", "vid", "galler", "kallas", "angaende", "gallande", "ang", "kopt", "kopte", "salt", "salde", "ager", "agare", "tomt", "tomten", "anlaggningsadress", "anslutning", "elanslutning":
		return true
	}
	return false
}

// jointAt reads what several properties own together, whose number is b[i]: "Norrby GA:3", "Skoga S:12".
func jointAt(b []byte, i int) (start, end int, r pii.Reading) {
	k := i - 1
	lo := k
	for lo > 0 && k-lo < 3 && isUpper(b[lo-1]) {
		lo--
	}
	switch string(b[lo:k]) {
	case "S", "GA", "FS":
	default:
		return 0, 0, r
	}
	end = digits(b, i)
	if end-i > 3 || !ends(b, end) || at(b, lo-1) != ' ' {
		return 0, 0, r
	}
	l, h, ok := before(b, lo)
	if !ok || h != lo-1 || h-l < 3 || !capital(b[l:h]) {
		return 0, 0, r
	}
	if k-lo > 1 {
		return l, end, pii.Reading{Bits: 10, Evidence: pii.HasForm}
	}
	return l, end, pii.Reading{Bits: 4, Need: true, Evidence: pii.HasForm}
}

// timely reports whether the block and unit of x, from b[s] on, may be a time.
func timely(b []byte, x land, s int) bool {
	i := digits(b, s)
	return number(b[s:i]) < 24 && x.end-i == 3 && number(b[i+1:x.end]) < 60
}

// quarterAt reads a Swedish quarter and unit without a colon, whose unit is at b[i]: "kv Trasten 4", or
// with the municipality behind the word for a property: "fastigheten Stockholm Marsvinet 7".
func quarterAt(b []byte, i int) (x land, bits int) {
	e := digits(b, i)
	// The names of quarters are definite forms. "nr" may stand behind.
	skip := 0
	if i > 4 && string(b[i-3:i]) == "nr " {
		skip = 3
	}
	if c := at(b, i-skip-2) | 0x20; e-i > 3 || b[i] == '0' || c != 'n' && c != 't' && c != 'a' || !ends(b, e) {
		return x, 0
	}
	lo, hi, ok := before(b, i-skip)
	if !ok || hi != i-skip-1 || hi-lo < 4 {
		return x, 0
	}
	first := capital(b[lo:hi])
	if p := at(b, lo-2) | 0x20; !first && p != 'v' && p != 't' && p != '.' { // kv, kvarteret
		return x, 0
	}
	x = land{start: lo, end: e, country: "SE"}
	var w word
	if l, h, ok := after(b, e); ok && l == e+1 {
		if w.fold(b[l:h]); counted.has(&w) {
			return x, 0
		}
	}
	w.fold(b[lo:hi])
	if streetish.has(&w) || notTract.has(&w) {
		return x, 0
	}
	for n := 0; n < 3; n++ {
		l, h, ok := before(b, x.start)
		if !ok || x.start-h > 2 {
			return x, 0
		}
		w.fold(b[l:h])
		switch {
		case landKv.has(&w):
			return x, 12
		case landFirm.has(&w):
			return x, 11
		}
		if !first || !capital(b[l:h]) || at(b, h) != ' ' {
			return x, 0
		}
		x.start = l
	}
	return x, 0
}
