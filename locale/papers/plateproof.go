package papers

import dict "github.com/sladd-go/sladd/locale/internal/lexicon"

// What the form of letters and digits proves by how it is written.

// bits is what the form proves as it is written.
func (p *plateText) bits() int {
	car := p.said != saidNothing
	bits := 0
	switch {
	case p.own():
		bits = 4
		if p.upper && p.sep == ' ' && (p.pairs || p.lettered()) { // hardly any code has those
			bits = 6
		}
	case p.said.right() && p.careless():
		bits = 3
	case p.upper || p.sep == 0 || p.said >= saidPlate:
		bits = 1
	case p.noWord():
		bits = 3
	}
	if !p.upper && bits > 1 && !car && !p.odd() {
		bits = 3
	}
	return bits
}

// own reports whether hardly anything but a plate is written so: "ABC 123", "ab12345", "AB 12 345", "ÅL 1234", "abc-123".
func (p *plateText) own() bool {
	if !p.upper && p.smallOwn() {
		return true
	}
	plain := p.upper || p.sep == 0
	return p.has(plateSE) && plain ||
		p.has(plateDK) && p.size == 7 && (plain || p.pairs) ||
		p.has(plateAX) || p.electric() ||
		p.has(plateFI) && p.sep == '-' && (len(p.letters) == 3 && p.size > 4 || p.said != saidNothing && p.upper)
}

// electric reports whether it is a Norwegian plate of an electric car: "EV 91022".
func (p *plateText) electric() bool {
	if !p.upper || p.sep != ' ' || p.size != 7 || p.pairs || p.chars[0] != 'E' || otherNumber(p.b, p.lo) {
		return false
	}
	switch p.chars[1] {
	case 'L', 'K', 'V', 'B', 'C', 'D', 'E', 'F', 'H', 'J':
		return p.chars[2] != '0'
	}
	return false
}

// careless reports whether people write a plate so where they have just named it: "bíllinn ghk45", "tilhenger ke 4471".
func (p *plateText) careless() bool {
	if p.joint != 0 {
		return len(p.letters) == 2 && p.has(plateNO|plateDK) // tilhenger nr: sv.7719
	}
	if p.sep == 0 {
		return p.has(plateIS) && (len(p.letters) == 3 || p.upper && !p.round() && near(p.b, p.lo, icelandicCars, plateFill, 0)) || p.has(plateNO) && p.size == 6
	}
	return !p.upper && p.sep == ' ' && (p.has(plateNO|plateDK|plateIS) || p.size == 6) && !p.commonLetters()
}

// icelandicCars are cars in Icelandic, behind which two letters and three figures are no model of a motorcycle or a tractor.
var icelandicCars = newLexicon(`bíll bíllinn bílinn bílnum bílsins bifreið* ökutæki* jeppi jeppinn jeppann jeppanum *bíll *bíllinn *bílinn
	rafbíl* sendibíl* leigubíl* bílaleigubíl* húsbíl*`)

// noWord reports whether the letters, small and with a blank behind, are no word of any language: "mnd 884", "ab 12345".
func (p *plateText) noWord() bool {
	if p.sep != ' ' {
		return false
	}
	return p.has(plateDK) && p.size == 7 ||
		p.has(plateSE) && len(p.letters) == 3 && dict.Lookup(p.letters) == 0 && dict.CommonRank(p.letters)&^4 == 0
}
