package papers

import "github.com/sladd-go/sladd/pii"

// reading adds what is said before and behind the plate to the bits of its form.
func (p *plateText) reading(bits int) pii.Reading {
	r := plateReading(p.said, bits, p.carSays(bits))
	switch {
	case p.sought(), p.checked():
		r.Bits, r.Need = 11, false
		return r
	case p.alone():
		r.Bits, r.Need = max(r.Bits, aloneBits), false
		return r
	case bits > 4 && p.said.right(): // solgte EX 65 229
		r.Need = false
	}
	strong := bits >= 3
	if r.Bits != bits || !strong && !p.weaklyOwn() {
		return r
	}
	switch spoken, named := carBehind(p.b, p.e); {
	case named && strong, p.belongs(strong):
		r.Bits, r.Need = 11, false
	case spoken && strong:
		r.Bits += 4
	}
	return r
}

// carSays reports whether a word for a vehicle before the plate is enough, by the bits of its form or how it is written.
func (p *plateText) carSays(bits int) bool {
	return bits > 1 || p.said >= saidPlate || p.has(plateIS|plateNO) && p.upper && p.sep == ' '
}

// sought reports whether a fine is for it, or somebody asks who has it, and it is no code of theirs.
func (p *plateText) sought() bool {
	return (p.upper || p.odd()) && p.size > 4 && (fined(p.b, p.lo) || owned(p.b, p.lo)) && !p.code()
}

// checked reports whether what only a car is or may not be stands right behind it: "ABC123 har körförbud".
func (p *plateText) checked() bool {
	return p.size > 4 && (p.upper || p.odd()) && aroundBehind(p.b, p.e, 2, carChecked) && !p.code()
}

// carChecked are what is said of cars at their inspection.
var carChecked = newLexicon(`körförbud besiktigad besiktad besiktigat obesiktigad obesiktad ombesiktigad synet omsynet katsastettu katsastamatta leimattu
	skoðaður skoðuð óskoðaður óskoðuð`)

// weaklyOwn reports whether codes are seldom written so, where more is said of it: "AB 123", "AB123" of Iceland, "AB-123" of Finland.
func (p *plateText) weaklyOwn() bool {
	return (p.has(plateIS) && (p.sep == ' ' || p.sep == 0 && p.size == 5) || p.has(plateFI) && p.sep == '-') && (p.upper || p.odd())
}

// belongs reports whether what is said behind the plate is said of cars only: "UX 418 bakkaði", "ABC 123 blockerar infarten".
func (p *plateText) belongs(strong bool) bool {
	switch {
	case carDone(p.b, p.e):
		return true
	case !p.upper && !p.odd():
		return false
	case (strong || p.has(plateIS) && p.sep == 0) && parkedThere(p.b, p.lo, p.e), mine(p.b, p.e):
		return true
	}
	return strong && p.has(plateSE) && p.size == 6 && isUpper(p.chars[5]) && asked(p.b, p.lo, p.e) // är DPE 55S besiktigad
}
