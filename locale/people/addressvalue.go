package people

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// Addresses as values of fields: <heimili>Strandhuse 77</heimili>, linje1="Øvre Ness 9H" linje2="H0302", adresse=Moveien+22B. Who named the
// field has said what it holds.

// inField weighs that an address is the value of a field whose name asks for one.
func (t text) inField(p *place) {
	f := p.first
	for n := 0; n < 2 && t.blank(f) && t.word(f-1) && t.up(f-1) && t.up(f); n++ { // Nordre Ness 14
		f--
	}
	if t.gap(f)&(pii.GapQuote|pii.GapParen) == 0 || !t.valueStart(f) {
		return
	}
	if k := t.fieldBefore(f); k >= 0 && t.asksAddress(k) {
		p.first = f
		p.sum.add(aField)
		p.sum.evidence |= pii.TermBefore
	}
}

// valueStart reports whether the value of a field of XML or JSON begins at word k: ="9H", >9H, ":"9H".
func (t text) valueStart(k int) bool {
	b := t.between(k)
	n := len(b)
	switch {
	case n == 1:
		return b[0] == '>'
	case n < 2:
		return false
	case b[n-1] == '"':
		return b[n-2] == '=' || n > 2 && b[0] == '"' && (b[n-2] == ':' || b[n-2] == ' ' && b[1] == ':')
	}
	return false
}

// fieldBefore returns the last word of the name of a field whose value begins at word k, its number left out: linje1.
func (t text) fieldBefore(k int) int {
	k--
	if t.numeral(k) && t.gap(k) == 0 {
		k--
	}
	if !t.word(k) {
		return -1
	}
	return k
}

// asksAddress reports whether word k, the name of a field, asks for an address or a line of one.
func (t text) asksAddress(k int) bool {
	return t.cue(k) == cueLives || t.part(k) == partStreet || endsIn(t.Of(k), 0, addressNouns) || t.oneOf(k, addressFields[:]...)
}

// addressFields are names of fields that other words don't say of an address.
var addressFields = [...]string{"linje", "line", "rivi", "vejnavn", "gate", "gade", "gata", "bopel", "adrlinje", "addressline"}

// fieldValue reads number i as a part of an address that only a field or what stands before it says: a flat by itself, a street in a
// form's address line, or the code behind an Icelandic town.
func (t text) fieldValue(i int, g pii.Gap) (place, bool) {
	switch {
	case g == 0:
		return t.flatField(i)
	case g == pii.GapOther:
		return t.plusAddress(i)
	}
	return t.townThenCode(i)
}

// flatField reads number i as that of a flat, with its letter, alone in a line of an address: linje2="H0302".
func (t text) flatField(i int) (p place, ok bool) {
	k := i - 1
	if !t.digits(i, 4) || !t.letter(k) || !t.valueStart(k) || t.gap(i+1)&(pii.GapQuote|pii.GapParen) == 0 {
		return p, false
	}
	switch t.Of(k)[0] {
	case 'H', 'U', 'K', 'L':
	default:
		return p, false
	}
	if f := t.fieldBefore(k); f < 0 || !t.asksAddress(f) {
		return p, false
	}
	p = place{first: k, last: i}
	p.sum.add(aField)
	p.sum.add(aFlat)
	p.sum.evidence |= pii.TermBefore
	return p, true
}

// plusMost is how many words a value of a form has that is read as an address.
const plusMost = 8

// plus reports whether the sign stands before word k, alone or behind a comma, that is a blank in the values of forms: Moveien+22B%2C+7089.
func (t text) plus(k int) bool {
	if t.gap(k)&^pii.GapComma != pii.GapOther {
		return false
	}
	b := t.between(k)
	return b[len(b)-1] == '+'
}

// plusAddress reads number i as a house's in the value of a form's field, in which the sign + stands for blanks: adresse=Moveien+22B.
func (t text) plusAddress(i int) (p place, ok bool) {
	f := i - 1
	if !t.plus(i) || !t.houseNumber(i) {
		return p, false
	}
	for f > 0 && f > i-4 && t.word(f) && t.plus(f) {
		f--
	}
	b := t.between(f)
	if !t.word(f) || len(b) == 0 || b[len(b)-1] != '=' {
		return p, false
	}
	p = place{first: f, last: i}
	switch name := t.fieldBefore(f); {
	case name >= 0 && t.asksAddress(name):
		p.sum.add(aField)
		p.sum.add(aField)
		p.sum.evidence |= pii.TermBefore
	case t.endsAs(i-1, roadEnd):
		p.sum.add(aRoad)
	default:
		return p, false
	}
	for n := i + 1; n < f+plusMost && t.has(n) && (t.plus(n) || t.gap(n) == 0); n++ {
		p.last = n
	}
	return p, true
}

// quoted returns where the quotation marks begin around word k, which begins at start, the name of a house: „Vík“, Grímsey, 611.
func (t text) quoted(k, start int) int {
	b := t.between(k)
	for _, m := range [...]string{"„", "“", "”", `"`} {
		if bytes.HasSuffix(b, []byte(m)) {
			return start - len(m)
		}
	}
	return start
}

// townThenCode reads number i as the code of three digits behind an Icelandic town, with the name of a house before that: Vík, Grímsey, 611.
func (t text) townThenCode(i int) (p place, ok bool) {
	k, f := i-1, i-2
	if !t.digits(i, 3) || t.Of(i)[0] == '0' || !t.comma(i) || t.townWord(k) != partIceland || !t.up(k) || !t.endsSentence(i) {
		return p, false
	}
	const quoted = pii.GapQuote | blankComma
	if !t.word(f) || !t.up(f) || t.gap(k)&pii.GapComma == 0 || !t.only(k, quoted) || t.class(f)&(given|notName) != 0 && t.gap(k)&pii.GapQuote == 0 {
		return p, false
	}
	if t.gap(k)&pii.GapQuote == 0 && (t.townWord(f) == partIceland || t.class(f)&town != 0 || !t.lineStart(f) && t.gap(f)&pii.GapColon == 0) {
		return p, false
	}
	p = place{first: f, last: i}
	p.sum.add(aCode3)
	p.sum.add(aIcelandic)
	p.sum.add(aTown)
	return p, true
}
