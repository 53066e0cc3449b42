package people

import (
	"math/bits"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// A streetWord is the word before a number that may be a street's name or the end of one, and what is known of it.
type streetWord struct {
	text
	k, i  int // the word and the number
	bytes []byte
	known facts
}

// The facts of a word before a number.
const (
	shortened   facts = 1 << (ownFacts + iota) // a stop stands behind it: storg. 12
	apart                                      // something stands between it and the number
	spaced                                     // a blank does, or it is shortened
	fewDigits                                  // the number has three at most
	roadLike                                   // it ends as streets do
	landLike                                   // it ends as streets, towns and surnames do
	streetNoun                                 // it stands for a street: gata
	farmNoun                                   // it does so behind a genitive alone: gård
	genericRoad                                // every town has one: strandvej
	flatNoun                                   // lgh
	cued                                       // it says something of what stands beside it
	noRoad                                     // it ends as streets do, and is none: motorväg
	sizes                                      // it tells streets of one name apart: norra
	measures                                   // a time, a measure or a flat
)

// streetWordAt returns the word before number i, if it may be a street's at all.
func (t text) streetWordAt(i int) (w streetWord, ok bool) {
	k, g := i-1, t.gap(i)
	short := g&^pii.GapBlank == pii.GapStop && t.between(i)[0] == '.'
	if g != pii.GapBlank && g != 0 && !short || !t.houseNumber(i) {
		return w, false
	}
	if t.part(k) == partNumber && k > 0 && t.only(k, blankComma) { // Storgatan nr 12
		if k--; !t.word(k) || !t.endsAs(k, roadEnd) && t.part(k) != partStreet {
			return w, false
		}
		short = false
	}
	if t.blank(k) && t.class(k)&surname != 0 && t.class(k-1)&given != 0 && (t.phoneAt(i) || t.sumOfMoney(i)) { // Ola Strand 917 35 508
		return w, false
	}
	if numberLabel(t.Of(k)) || t.sign(k) == partHighway && !t.codeBehind(i) && t.flat(i) == i { // sagsnr 2023, riksväg 40
		return w, false
	}
	w = streetWord{text: t, k: k, i: i, bytes: t.Of(k), known: t.facts(k)}
	w.known.note(shortened, short)
	w.known.note(apart, g != 0)
	w.known.note(spaced, short || g == pii.GapBlank)
	w.learn()
	return w, true
}

// houseNumber reports whether number i may be a house's: not 2.30, 5 x 4 or 012.
func (t text) houseNumber(i int) bool {
	return t.len(i) <= 4 && t.Of(i)[0] != '0' && !t.clock(i+1) && !(t.is(i+1, "x") && t.numeral(i+2))
}

// learn notes what the lists and its ending say of the word.
func (w *streetWord) learn() {
	part, said := w.part(w.k), w.cue(w.k)
	_, end := lexicon.StreetEnding(w.bytes)
	w.known.note(fewDigits, w.len(w.i) <= 3)
	w.known.note(roadLike, uint64(end)&roadEnd != 0)
	w.known.note(landLike, uint64(end)&landEnd != 0)
	w.known.note(streetNoun, part == partStreet)
	w.known.note(farmNoun, part == partWeak)
	w.known.note(flatNoun, part == partFlat)
	w.known.note(genericRoad, w.sign(w.k) == partGeneric)
	w.known.note(cued, said != noCue)
	w.known.note(noRoad, said == cueNoRoad)
	w.known.note(sizes, said == cueSized)
	w.known.note(measures, said == cueUnit || said == cueTime || said == cueFlat)
}

// street reads the words before number i as a street's name.
func (t text) street(i int) (place, bool) {
	w, ok := t.streetWordAt(i)
	if !ok {
		return place{}, false
	}
	p := place{first: w.k, last: i}
	r := w.reading(&p)
	if r == nil || r.gives == nil {
		return p, false
	}
	for _, f := range r.gives {
		p.sum.add(f)
	}
	if r.takes&takesPrefix != 0 {
		t.streetPrefix(&p)
	}
	p.loose, p.land = r.loose, r.land
	w.weigh(&p, r.gives[0])
	// Houses along roads in the country are numbered by the distance: Sulaojantie 1140.
	if far := w.known&(roadLike|capitalized) == roadLike|capitalized && !t.year(i); t.len(i) == 4 && !far {
		p.sum.add(aLongNumber)
	}
	p.sum.evidence |= pii.HasForm
	return p, true
}

// reading returns the first reading that holds, with the words that it needs taken along, or nil.
func (w *streetWord) reading(p *place) *streetReading {
	class := w.class(w.k)
	for left := streetChoice.left(w.known); left != 0; left &= left - 1 {
		r := &streetReadings[bits.TrailingZeros64(left)]
		if class&r.never != 0 || r.holds != nil && !r.holds(*w) {
			continue
		}
		if r.takes&takesName != 0 && !w.streetName(p, w.k) {
			continue
		}
		if r.takes&takesWord != 0 {
			p.first--
		}
		if r.takes&takesLabelled != 0 {
			p.first = w.labelFirst(w.k)
		}
		return r
	}
	return nil
}

// weigh adds what the word itself makes of its reading, f.
func (w *streetWord) weigh(p *place, f feature) {
	up, last := w.known&capitalized != 0, w.bytes[len(w.bytes)-1]|0x20
	if up {
		p.sum.add(aCapital)
	}
	switch f {
	case aRoad:
		if w.known&ordinary != 0 && !up && p.first == w.k { // not ndr. ringvej
			if w.rank(w.k) > 2 {
				p.sum.add(aRareRoad)
			} else {
				p.sum.add(aCommonRoad)
			}
		}
		if w.indoors(w.k) && !w.ownSquare() && !w.saidAddress(p.first) {
			p.sum.add(aIndoors)
		}
	case aShortRoad:
		if len(w.bytes) > 4 && last == 't' { // torggt.
			p.sum.sum += int(addressWeights[aShortGate] - addressWeights[aShortRoad])
		}
	case aShortRoadBare:
		if w.bytes[len(w.bytes)-2]|0x20 == 's' { // saltängsv 6
			p.sum.add(aShortGenitive)
		}
	case aAnyName:
		if w.class(w.k)&(town|uint64(lexicon.Country)) != 0 || w.sign(w.k) == partCountry {
			p.sum.add(aTownName)
		}
	}
}
