package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// The words of a street's name before its last: Norra, Karl Johans, N., whom it is named after.

// streetName takes along the words that a street word needs before it: Karl Johans gate.
func (t text) streetName(p *place, k int) bool {
	f := k - 1
	switch {
	case t.ordinalOfKing(f):
		f--
	case !t.mayName(k):
		return false
	case t.saintBefore(f):
	case t.writtenName(k), t.namesake(f), t.class(f)&town != 0 && !t.indoors(k), t.tellsApart(f):
	case t.genitive(f):
		if r := t.rank(f); (r == 1 || r == 2) && !t.stem(f) {
			return false
		}
	case t.lowerName(f):
		if t.class(f)&town == 0 {
			p.sum.add(aLowerName)
		}
	case t.sign(k) == partGeneric && t.rank(f) > 1 && t.definite(f): // haugen terrasse
		if !t.up(f) {
			p.sum.add(aLowerName)
		}
	default:
		return false
	}
	p.first = f
	t.streetPrefix(p)
	return true
}

// ordinalOfKing reports whether word k is the ending of a king's number, behind its colon: Karl XI:s väg.
func (t text) ordinalOfKing(k int) bool {
	return t.is(k, "s") && t.gap(k) == pii.GapColon && k > 0 && (t.up(k-1) || t.kingBefore(k-1))
}

// kingBefore reports whether word k is a number in letters behind a given name, in small letters: karl xi.
func (t text) kingBefore(k int) bool {
	return t.oneOf(k, "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi") && t.blank(k) && t.class(k-1)&given != 0
}

// lowerName reports whether word k may be a name that nobody knows as one or as a word: torshov gate.
func (t text) lowerName(k int) bool {
	return t.rank(k) == 0 && t.class(k)&common == 0 && t.silent(k)
}

// mayName reports whether the word before word k, a street word, stands as names of streets do: karl johans gate, but not i vägen 3.
func (t text) mayName(k int) bool {
	f := k - 1
	if !t.word(f) || t.cue(f) == cueIn || finnishVerb(t.Of(f)) {
		return false
	}
	if !t.only(k, pii.GapBlank|pii.GapHyphen) && !(t.gap(k) == blankStop && t.sized(f)) {
		return false
	}
	return t.runes(f) >= 3 || t.up(f) || t.sized(f)
}

// writtenName reports whether the word before word k, a street word, is written as a name and not only as the first of its
// sentence: Karl Johans gate.
func (t text) writtenName(k int) bool {
	f := k - 1
	if !t.up(f) {
		return false
	}
	return !t.starts(f) || t.rank(f) == 0 || t.sized(f) || t.class(f)&town != 0 || t.up(k) && t.rank(f) > 1
}

// streetPrefix takes along what stands before the name: Norra Kungsgatan, Niels Finsens gøta,
// Gl. Kongevej, S:t Eriksgatan, H.C. Andersens Boulevard.
func (t text) streetPrefix(p *place) {
	for n := 0; n < 4 && p.first > 0; n++ {
		if t.ordinal(p.first) {
			p.first -= 2
			continue
		}
		if !t.ofStreet(p.first) {
			return
		}
		p.first--
	}
}

// ordinal reports whether a number in Swedish stands before word k: 1:a långgatan.
func (t text) ordinal(k int) bool {
	f := k - 1
	return f > 0 && t.is(f, "a") && t.gap(f) == pii.GapColon && t.blank(k) && t.digits(f-1, 1)
}

// ofStreet reports whether the word before word k, which belongs to a street's name, does too.
func (t text) ofStreet(k int) bool {
	f := k - 1
	if !t.word(f) || t.gap(k)&lineEnd != 0 || finnishVerb(t.Of(f)) || t.tabbed(k) {
		return false
	}
	switch g := t.gap(k); {
	case t.namesake(k), t.point(k):
		return true
	case g == pii.GapBlank:
		return !t.personBefore(k) && (t.sizeBefore(k) || t.nameOfStreet(k))
	case g&^pii.GapBlank == pii.GapStop:
		return t.shortBefore(k)
	case g == pii.GapColon: // XI:s, S:t
		return t.runes(f) <= 4 && (t.is(f, "s") || t.sized(f-1) || t.flags(f)&pii.AllCaps != 0 || t.runes(k) == 1 || t.is(k, "ta"))
	case g == pii.GapHyphen:
		return string(t.between(k)) == "-"
	}
	return false
}

// personBefore reports whether a surname stands before word k, a street's whole name: Lars Berg Storgatan 12.
func (t text) personBefore(k int) bool {
	f := k - 1
	if !t.up(f) || !t.up(k) || t.class(f)&name == 0 || t.sized(f) || !t.wholeRoad(k) {
		return false
	}
	return t.class(f)&given != 0 || t.class(f-1)&given != 0 && t.blank(f)
}

// sizeBefore reports whether what tells streets of one name apart stands before word k: norra kungsgatan, S:t Eriksgatan.
func (t text) sizeBefore(k int) bool {
	f := k - 1
	switch {
	case t.tellsApart(f), t.oneOf(f, "t", "ta") && t.gap(f) == pii.GapColon && t.is(f-1, "s"):
		return true
	case t.is(f, "st") && t.rank(k) == 0 && t.cue(f-1) != cueTime: // st olofsgatan, but not 1 st olofsgatan
		return !t.numeral(f - 1)
	}
	return false
}

// shortBefore reports whether the word before word k, with a stop behind it, is a shortened part of a street's name: Gl. Kongevej,
// Dr. Belfrages gata, Nr. Ringvej, Aug. Strindbergs väg.
func (t text) shortBefore(k int) bool {
	f := k - 1
	switch {
	case t.tellsApart(f), t.part(f) == partTitle, t.is(f, "st"):
		return true
	case t.is(f, "nr") && t.roadName(k), namesOfRoads.Is(t.Of(f)) && (t.ownsStreet(k) || t.namedRoad(k) && !t.stemRoad(k) || t.is(f, "kgs")):
		return true
	}
	return t.up(f) && t.up(k) && t.runes(f) <= 2
}

// namesOfRoads are given names, and kings, as they are shortened in names of streets.
var namesOfRoads = endings.New(`chr joh kgs edv th wilh vilh fred aug jac jak alex ludv gust nic nik herm laur rasm ant joach kr`)

// nameOfStreet reports whether the word before word k, behind a blank, belongs to the same name of a street, as both are written.
func (t text) nameOfStreet(k int) bool {
	f := k - 1
	up, next := t.up(f), t.up(k)
	if up && next && t.initial(f) && !t.is(f, "i") || t.kingBefore(k) && t.gap(k+1) == pii.GapColon { // H C Ørsteds Vej, karl xi:s väg
		return true
	}
	if up == next && (t.titledRoad(k) || t.stem(f) && t.genitive(f)) { // kongens nytorv
		return true
	}
	switch {
	case t.titleBefore(k): // but not Herr Bergs väg, of whom one speaks
		return !t.starts(f) || t.cue(f) != cueTitle
	case up && t.oneOf(f, "ved", "vid", "við"):
		return true
	case up && next:
		return t.capitalsOfStreet(k)
	case up:
		return t.capitalOfStreet(k)
	}
	return !next && t.lowerOfStreet(k)
}

// titleBefore reports whether a title stands before word k, which may be whom a street is named after: Dr Belfrages gata.
func (t text) titleBefore(k int) bool {
	up, next := t.up(k-1), t.up(k)
	if t.part(k-1) != partTitle || !up && next {
		return false
	}
	return up && next || t.genitive(k) || t.part(k+1) == partStreet
}

// titledRoad reports whether a title stands before word k, which has the name that goes with it: Rektor Qvigstads gate,
// Mäster Olofsgatan.
func (t text) titledRoad(k int) bool {
	return t.part(k-1) == partTitle && (t.ownsStreet(k) || t.namedRoad(k) && !t.stemRoad(k))
}

// ownsStreet reports whether word k is in the genitive before a word for a street: Karl Johans gate.
func (t text) ownsStreet(k int) bool { return t.genitive(k) && t.part(k+1) == partStreet }

// ownedByName reports whether word k, in the genitive before a word for a street, is a surname as far as one knows, with a given name
// before it: ole bulls plass.
func (t text) ownedByName(k int) bool {
	f := k - 1
	return t.ownsStreet(k) && t.word(f) && t.blank(k) && t.class(f)&given1 != 0 && t.rank(k) != 1 && t.rank(k) != 2 && t.silent(k)
}

// townRoad reports whether the word before word k is the town of a street that others have as well: hasselager centervej.
func (t text) townRoad(k int) bool {
	f := k - 1
	return t.class(f)&(town|name) == town && t.wholeRoad(k) && t.cue(f-1) != cueIn
}

// capitalsOfStreet reports whether word k and the one before belong to one name of a street, both with a capital.
func (t text) capitalsOfStreet(k int) bool {
	f := k - 1
	c := t.class(f)
	switch {
	case c&given1 != 0 && t.ownsStreet(k): // Ole Vigs gate
		return true
	case c&town != 0 && t.sign(k) == partGeneric, t.townRoad(k): // Solna Strandväg
		return true
	case t.starts(f) && t.rank(f) != 0:
		return c&given1 != 0 && (t.genitive(k) && t.rank(f) > 1 || t.namedRoad(k))
	case c&given1 != 0 && !t.starts(f) && (t.genitive(k) || t.class(k)&surname != 0):
		return true
	}
	return t.rank(f) != 1 && t.silent(f) && c&(title|family|common) == 0 && (!t.shouted(f) || t.ownsStreet(k))
}

// capitalOfStreet does so where the one before alone has a capital: Skrävlinge kyrkoväg, Tammelan puistokatu.
func (t text) capitalOfStreet(k int) bool {
	f := k - 1
	c, b := t.class(f), t.Of(f)
	if t.rank(f) != 0 || !t.silent(f) {
		return false
	}
	if t.sign(k) == partGeneric && c&(title|family) == 0 {
		return true
	}
	ofTown, finnish := b[len(b)-1] == 'n', t.finnishRoad(k)
	return (c&name == 0 || finnish && ofTown) && (t.genitive(f) || ofTown) && (!t.starts(f) || finnish)
}

// lowerOfStreet does so where neither has one.
func (t text) lowerOfStreet(k int) bool {
	f := k - 1
	c, plain := t.class(f), t.rank(f) == 0
	switch {
	case t.townRoad(k), t.ownedByName(k): // ole bulls plass
		return true
	case t.sign(k) == partGeneric && (c&town != 0 || plain) && t.maybePlace(f): // amager strandvej
		return true
	case t.givenToRoad(k):
		return true
	case !plain || c&name == 0 && (c&(common|notName) != 0 || !t.silent(f)):
		return false
	case t.ofOwner(k) && (t.part(k+1) == partStreet || t.part(k+1) == partWeak): // minna canthin katu
		return true
	}
	return c&given != 0 && t.genitive(k)
}

// givenToRoad reports whether a given name stands before word k, a whole street that bears a surname: hjalmar brantingsgatan.
func (t text) givenToRoad(k int) bool {
	return t.class(k-1)&given1 != 0 && t.plainName(k-1) && t.part(k) != partStreet && t.namedRoad(k)
}

// maybePlace reports whether word k, in small letters, is no word and nobody's given name, so that it may be a place.
func (t text) maybePlace(k int) bool {
	return t.class(k)&(common|given|title|family) == 0 && t.silent(k) && t.runes(k) > 2
}
