package people

import "github.com/sladd-go/sladd/pii"

// Whom a street is named after, and the points of the compass.

// namesake reports whether word k, behind a given name, belongs to somebody's name that ends in the genitive before a word for a
// street: dag hammarskjölds väg, minna canthin katu, hans nielsen hauges gate. There the given name may be a word, too.
func (t text) namesake(k int) bool {
	f := k - 1
	if !t.word(f) || t.class(f)&given1 == 0 || !t.blank(k) || t.runes(f) < 2 {
		return false
	}
	if t.wordRoad(k) {
		return true
	}
	for n := k; n <= k+1 && t.word(n) && t.blank(n); n++ {
		switch {
		case t.stem(n) || !t.silent(n):
			return false
		case t.part(n+1) == partStreet && t.blank(n+1):
			return t.rank(n) != 1 && t.ofOwner(n)
		case t.class(n)&name == 0:
			return false
		}
	}
	return false
}

// wordRoad reports whether word k is a road of somebody whose given name before it is a word, too: per weijersgatan.
func (t text) wordRoad(k int) bool {
	f := k - 1
	return t.namedRoad(k) && t.gap(f)&pii.GapComma == 0 && !t.plainName(f) && t.rank(f) != 0 && !t.stemRoad(k)
}

// ofOwner reports whether word k is in the genitive of its language before a word for a street: johans gate, canthin katu.
func (t text) ofOwner(k int) bool {
	b := t.Of(k)
	return t.genitive(k) || b[len(b)-1]|0x20 == 'n' && t.finnishRoad(k+1)
}

// saintBefore reports whether word k is the name of a saint before a word for a street: sankt annæ plads.
func (t text) saintBefore(k int) bool {
	return t.word(k) && t.blank(k) && t.oneOf(k-1, "sankt", "sankta", "sct", "skt", "sct.") && t.rank(k) != 1
}

// tellsApart reports whether word k is one that streets of one name are told apart with, typed with its marks or without:
// norra, tredje, ovre.
func (t text) tellsApart(k int) bool { return t.sized(k) || t.sign(k) == partSized }

// sized reports whether word k is one of those that names have as well: norra, kong.
func (t text) sized(k int) bool { return t.word(k) && t.cue(k) == cueSized }

// stem reports whether word k begins the name of many streets: kongens.
func (t text) stem(k int) bool {
	q := t.sign(k)
	return q == partStem || q == partTownFirst
}

// point reports whether one letter before word k is a point of the compass or an initial of the street's name: n. strandgatan,
// v hamngatan, h.c. andersens boulevard.
func (t text) point(k int) bool {
	f := k - 1
	if !t.word(f) || t.runes(f) != 1 || t.gap(f) == 0 && f > 0 {
		return false
	}
	switch t.gap(k) {
	case pii.GapStop, blankStop:
		if t.ownsStreet(k) || t.runes(k) == 1 && t.gap(k+1)&^pii.GapBlank == pii.GapStop {
			return true
		}
		return t.compass(f) && (t.roadName(k) || t.part(k) == partStreet)
	case pii.GapBlank:
		return t.compass(f) && t.roadName(k)
	}
	return false
}

// compass reports whether the letter that word k is stands for north, south, east or west.
func (t text) compass(k int) bool {
	switch t.Of(k)[0] | 0x20 {
	case 'n', 's', 'v', 'o':
		return true
	}
	return folded(t.Of(k), "ö") || folded(t.Of(k), "ø")
}
