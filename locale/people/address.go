package people

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Postal address in Sweden, Denmark, Norway, Finland and Iceland with the Faroes, Greenland
// and Åland: street, house number and letter, stairs, floor and flat, postal code
// and town, a box, or postal code and town alone, behind c/o with a name; over commas,
// without them, and over one line end.
// Nothing is checked against a register. A number behind a word that ends as streets do
// is enough (storgatan 12); endings that are surnames and landscapes too (-berg, -vik) need a postal
// code, a flat or a word such as adress.

// Address recognizes postal addresses.
var Address = &pii.Recognizer{
	Names:    words.NamesAddress,
	Kind:     "address",
	Category: classify.Location,
	Doc:      "Postal address: street and number, box or postal code, with all that belongs to it.",
	Lexicon:  Lexicon,
	OnFlags:  pii.IsNumber,
	On:       append(numberWords, "c", "v"), // c/o Holm, v/ Olsen
	Words:    findAddress,
}

// A place is an address as it is read, in words.
type place struct {
	first, last int
	sum         tally
	loose       bool // the name may be anything
	land        bool // and it ends as places do
}

func findAddress(w *pii.Words, i int) (start, end int, rd pii.Reading) {
	t := text{w}
	if t.flags(i)&pii.IsNumber == 0 {
		if p, ok := t.wordHouse(i); ok {
			return t.found(p, i)
		}
		if !t.careAt(i) {
			return 0, 0, pii.Reading{}
		}
		return t.careOf(i)
	}
	if t.len(i) > 5 {
		return 0, 0, pii.Reading{}
	}
	p, ok := t.addressAt(i)
	if !ok {
		return 0, 0, pii.Reading{}
	}
	return t.found(p, i)
}

// found returns the finding that a place is.
func (t text) found(p place, i int) (start, end int, rd pii.Reading) {
	t.livesAt(&p)
	t.isAddress(&p)
	t.inField(&p)
	if rd = p.sum.reading(); rd.Bits == 0 {
		return 0, 0, rd
	}
	start = t.List[p.first].Start
	if p.first > 0 && t.gap(p.first) == 0 { // never inside a word
		return 0, 0, pii.Reading{}
	}
	if t.gap(p.first)&pii.GapQuote != 0 && p.first < p.last && t.gap(p.first+1)&pii.GapQuote != 0 {
		start = t.quoted(p.first, start)
	}
	end = t.List[p.last].End
	if t.gap(p.last+1)&pii.GapParen != 0 && t.has(p.last+1) || !t.has(p.last+1) && end < len(t.Text) && t.Text[end] == ')' {
		end = t.closed(start, end)
	}
	return start, end, rd
}

// addressAt reads number i as the house's, the box's or the first of a postal code.
func (t text) addressAt(i int) (place, bool) {
	if p, ok := t.codeField(i); ok {
		return p, true
	}
	if g := t.gap(i); i > 0 && (g == 0 || g == pii.GapOther || g&pii.GapComma != 0) {
		if p, ok := t.fieldValue(i, g); ok {
			return p, true
		}
	}
	if p, ok := t.english(i); ok {
		return p, true
	}
	if i > 0 && t.word(i-1) {
		if t.boxBefore(i) {
			return t.box(i), true
		}
		if p, ok := t.street(i); ok {
			ok = t.houseAndTown(&p, i)
			return p, ok
		}
	}
	if p, ok := t.numberFirst(i); ok {
		return p, true
	}
	return t.postalAlone(i)
}

// houseAndTown takes along all that belongs to a street and number i, unless the number counts something.
func (t text) houseAndTown(p *place, i int) bool {
	p.last = t.house(i)
	if t.isUnit(p.last+1) && !t.groundFloor(*p) || p.loose && t.dayOf(p.last+1) || t.thousands(i) {
		return false
	}
	switch {
	case p.last > i && t.letter(i+1):
		p.sum.add(aLetter)
	case p.last > i && p.loose:
		p.sum.add(aSpan)
	}
	p.last = t.flats(p, p.last)
	t.townBehind(p)
	if t.codeCell(p.last + 1) {
		p.sum.add(aPostal)
	}
	if p.last > i && t.gap(p.last+1) == blankComma && t.flags(p.last)&pii.IsNumber == 0 { // 8000 Aarhus C, 5. sal
		p.last = t.flats(p, p.last)
	}
	t.ownLine(p, i)
	t.careBefore(p)
	t.houseBefore(p)
	return true
}

// wordHouse reads word i as the house number of a street: storgatan tolv.
func (t text) wordHouse(i int) (place, bool) {
	k := i - 1
	if p, ok := t.wordBox(i); ok {
		return p, true
	}
	if i == 0 || !t.word(k) || t.cue(i) == cueCare || !t.blank(i) || t.len(i) < 2 || t.isUnit(i+1) || !t.numberWord(i) {
		return place{}, false
	}
	if t.part(k) == partNumber && t.blank(k) { // storgatan nummer tolv
		k--
	}
	if t.rank(k) != 0 || t.cue(k) == cueNoRoad || !t.endsAs(k, roadEnd) {
		return t.spokenFarm(i)
	}
	p := place{first: k, last: i}
	p.sum.add(aRoad)
	p.sum.add(aNumberWord)
	t.streetPrefix(&p)
	t.spokenBehind(&p)
	return p, true
}

// numberFirst reads number i as the house's of the street behind it: 12 Storgatan.
func (t text) numberFirst(i int) (place, bool) {
	k := i + 1
	if t.len(i) > 3 || !t.word(k) || !t.blank(k) || !t.up(k) && !t.livesEnglish(i) || t.rank(k) != 0 {
		return place{}, false
	}
	if t.numeral(k+1) && t.blank(k+1) || !t.endsAs(k, roadEnd) {
		return place{}, false
	}
	p := place{first: i, last: k}
	p.sum.add(aNumberFirst)
	if t.is(i-1, "at") { // who is at a street
		p.sum.add(aLives)
	}
	t.townBehind(&p)
	return p, true
}

// isUnit reports whether word k measures the number before it: 5 minuter.
func (t text) isUnit(k int) bool {
	st := t.is(k, "st")
	switch {
	case !t.has(k) || !t.only(k, pii.GapBlank):
		return false
	case t.is(k, "m") && t.number(k+1, 1) && t.gap(k+1) == 0: // 98 m2
		return true
	case t.flags(k)&(pii.Capital|pii.AllCaps) == pii.Capital: // 6980 Tim
		return false
	case st && t.number(k+1, 2): // 3 st 2
		return false
	case t.part(k) == partUnit, t.cue(k) == cueUnit && t.runes(k) > 1, t.is(k, "kr"):
		return true
	}
	return st && t.cue(k+1) != cueSide
}
