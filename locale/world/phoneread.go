package world

import "github.com/sladd-go/sladd/pii"

// What a way of writing proves, in bits. certain forms stand a word against them; likely ones
// need no word; weak ones need a hint, and below that only a word that names the kind helps.
const (
	bitsSure   = 18
	bitsStrong = 15
	bitsForm   = 12
	bitsBare   = 10
	bitsWeak   = 7
)

// A written is a number as it is written: how long its groups are, one hexadecimal digit each, and
// what stands between them.
type written struct {
	shape uint64
	first byte // the first separator, 0 if there is none
	rest  byte // the others, 0 if there are none, '*' if they differ
	small bool // a group but the first is a single digit
}

func writtenAs(t *pii.Token, groups int) written {
	var w written
	for i := range groups {
		n := len(t.Group(i))
		w.shape = w.shape<<4 | uint64(min(n, 15))
		w.small = w.small || i > 0 && n == 1
		switch sep := t.Sep(i); {
		case i == 0:
		case i == 1:
			w.first = sep
		case i == 2:
			w.rest = sep
		case sep != w.rest:
			w.rest = '*'
		}
	}
	return w
}

// lead returns the length of the first group.
func (w written) lead() int {
	s := w.shape
	for s > 15 {
		s >>= 4
	}
	return int(s)
}

// readPhone weighs a token. Every digit counts: there is nothing to check.
func readPhone(t *pii.Token) pii.Reading {
	c := t.Chars()
	plus := t.Lead() == '+'
	if c[0] > '9' || c[0] == '1' && !plus {
		return pii.Reading{}
	}
	var d dialed
	if !d.take(t) || d.n < 6 || d.n > 18 {
		return pii.Reading{}
	}
	for i := 1; i < d.ngrp; i++ {
		switch t.Sep(i) {
		case ':', ',', '+':
			return pii.Reading{}
		}
	}
	w := writtenAs(t, d.ngrp)
	var r pii.Reading
	b := d.digits()
	if in, abroad := d.international(); abroad {
		r = readAbroad(in, plus, w)
	} else if b[0] == '0' {
		r = best(readSE(b, w), readFI(b, w))
	} else {
		r = readLocal(b, w)
	}
	if r.Bits > 0 && d.ext {
		r.Bits++
		r.Evidence |= pii.HasForm
	}
	return r
}

func best(a, b pii.Reading) pii.Reading {
	if a.Bits == 0 || b.Bits > 0 && (a.Need && !b.Need || a.Need == b.Need && b.Bits > a.Bits) {
		return b
	}
	return a
}

// reading returns a reading of the bits; of 5 or less it needs a word.
func reading(bits int, k PhoneKind, e pii.Evidence) pii.Reading {
	if k != PhoneUnassigned {
		e |= pii.HasRange
	}
	if k == PhoneService {
		e |= pii.Organization
	}
	return pii.Reading{Bits: bits, Evidence: e, Need: bits <= 5}
}

// readAbroad reads what stands behind '+' or 00.
func readAbroad(b []byte, plus bool, w written) pii.Reading {
	c, p, nsn, ok := cutCode(b)
	if !ok {
		return pii.Reading{}
	}
	nsn = c.cutTrunk(p, nsn)
	if !c.fits(len(nsn)) {
		return pii.Reading{}
	}
	grouped := w.first != 0 && w.first != '.'
	if p != nil {
		k, _ := p.kind(nsn)
		e := pii.HasForm
		if p == planSE && fictional(nsn) {
			e |= pii.TestNumber
		}
		switch {
		case len(nsn) < 6:
			return reading(3, k, e)
		case k != PhoneUnassigned && plus:
			return reading(bitsSure, k, e)
		case k != PhoneUnassigned && (grouped || len(nsn) > 7):
			return reading(bitsForm, k, e)
		case p.hasRoom(nsn) && plus:
			return reading(bitsForm, k, e)
		case plus:
			return reading(5, k, e)
		}
		return reading(bitsWeak, k, e)
	}
	if len(nsn) < 7 || len(b) > 15 || nsn[0] == '0' && c.code != 39 && c.code != 225 && c.code != 242 || alike(nsn) {
		return pii.Reading{}
	}
	switch codeLen := len(b) - len(nsn); {
	case plus && (len(b) > 8 || grouped):
		return reading(bitsForm+1, 0, pii.HasForm)
	case plus:
		return reading(bitsWeak, 0, pii.HasForm)
	case grouped && (w.lead() == 2 || w.lead() == 2+codeLen):
		return reading(bitsBare, 0, pii.HasForm)
	}
	return reading(4, 0, 0)
}

// alike reports whether all digits are the same.
func alike(b []byte) bool {
	for _, c := range b {
		if c != b[0] {
			return false
		}
	}
	return true
}

// readSE reads a number with a zero before it as Swedish.
func readSE(b []byte, w written) pii.Reading {
	nsn := b[1:]
	k, area := planSE.kind(nsn)
	if len(nsn) < 7 || len(nsn) > 9 || alike(nsn) {
		return pii.Reading{}
	}
	e := pii.Evidence(0)
	if fictional(nsn) {
		e = pii.TestNumber
	}
	switch {
	case k == PhoneUnassigned && planSE.hasRoom(nsn):
		return reading(3, k, e)
	case k == PhoneUnassigned:
		return pii.Reading{}
	case k == PhoneMobile:
		return reading(bitsMobileSE(b, w), k, e|formed(w))
	}
	return reading(bitsFixed(b, w, area), k, e|formed(w))
}

func formed(w written) pii.Evidence {
	if w.first != 0 {
		return pii.HasForm
	}
	return 0
}

func bitsMobileSE(b []byte, w written) int {
	switch lead := w.lead(); {
	case w.first == 0 && stamp(b):
		return bitsWeak
	case w.first == 0:
		return bitsBare
	case w.small:
		return 5
	case lead == 6 && w.shape == 0x64 && w.first != '_': // more a personal number
		return 4
	case w.first == '.' && w.rest != '.', w.first != '.' && w.rest == '.':
		return 5
	case lead == 3 && w.first != '.':
		return bitsSure
	case lead == 3, lead == 4:
		return bitsForm
	case lead == 6, lead == 5:
		return bitsBare
	}
	return 5
}

// bitsFixed is what the form of a number in an area proves.
func bitsFixed(b []byte, w written, area int) int {
	set := area > 0 && w.lead() == area+1 && !w.small
	switch {
	case w.first == 0 && len(b) >= 9 && !stamp(b):
		return bitsWeak - 1
	case w.first == 0:
		return 4
	case dated(b, w):
		return 1
	case !set:
		return 4
	case w.first == '_':
		if w.rest == '_' || w.rest == 0 {
			return bitsWeak + 1
		}
		return 5
	case w.first == '.':
		return 4
	case w.rest == 0 || w.rest == '_':
		return bitsForm - 1
	case w.rest == '-' && w.shape > 0xFFF || w.rest == '*':
		return bitsWeak
	}
	return 5
}

// stamp reports whether ten digits also tell a minute of the 2020s: DDMMYYHHMM.
func stamp(b []byte) bool {
	return len(b) == 10 && two(b, 0) <= 31 && 1 <= two(b, 2) && two(b, 2) <= 12 && b[4] == '2' && two(b, 6) < 24 && two(b, 8) < 60
}

// dated reports whether the groups also tell a date, or two times of the day.
func dated(b []byte, w written) bool {
	switch w.shape {
	case 0x224, 0x222:
		return two(b, 0) <= 31 && two(b, 2) <= 12
	case 0x44:
		return two(b, 0) < 24 && two(b, 2) < 60 && two(b, 4) <= 24 && two(b, 6) < 60
	case 0x2222:
		return w.first != '_' && w.first == w.rest || two(b, 0) < 24 && two(b, 2) < 60 && two(b, 4) <= 24 && two(b, 6) < 60 && w.first == '.'
	}
	return false
}

func two(b []byte, i int) int { return int(b[i]-'0')*10 + int(b[i+1]-'0') }

// readFI reads a number with a zero before it as Finnish.
func readFI(b []byte, w written) pii.Reading {
	nsn := b[1:]
	k, area := planFI.kind(nsn)
	if k == PhoneUnassigned || len(nsn) < 6 || len(nsn) > 10 || alike(nsn) {
		return pii.Reading{}
	}
	if k != PhoneMobile {
		bits := bitsFixed(b, w, area)
		if len(nsn) == 6 && bits > bitsWeak {
			bits = bitsWeak
		}
		return reading(bits, k, formed(w))
	}
	usual := len(nsn) == 9
	bits := 3
	switch set := (w.lead() == 3 || w.lead() == 4) && !w.small && w.first != '.'; {
	case w.first == 0 && usual && stamp(b):
		bits = bitsWeak
	case w.first == 0 && usual:
		bits = bitsBare
	case w.first == 0:
	case dated(b, w):
		bits = 1
	case set && usual:
		bits = bitsStrong
	case set && len(nsn) >= 8:
		bits = bitsWeak + 1
	case usual:
		bits = 5
	}
	return reading(bits, k, formed(w))
}
