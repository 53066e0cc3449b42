package world

import "github.com/sladd-go/sladd/pii"

// What a way of writing proves, in bits. Sure forms stay likely with a word against them; down
// to bare ones they need no word; weak ones need a hint, and below that only a word that names
// the kind helps.
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

// grouped reports whether a sign other than a dot parts the first groups.
func (w written) grouped() bool { return w.first != 0 && w.first != '.' }

// readPhone weighs a token. Every digit counts: there is nothing to check.
func readPhone(t *pii.Token) pii.Reading {
	c := t.Chars()
	plus := t.Lead() == '+'
	if c[0] > '9' || c[0] == '1' && !plus && len(c) != 7 && len(c) != 8 {
		return pii.Reading{}
	}
	var d dialed
	if !d.take(t) || d.n < 6 || d.n > 18 || d.n > 13 && !plus && c[0] != '0' {
		return pii.Reading{}
	}
	w := writtenAs(t, d.ngrp)
	listed := d.ngrp > 2 && t.Seps(',')
	if listed { // as machines write what is spoken
		w.first, w.rest = '_', '_'
	}
	for i := 1; i < d.ngrp && !listed; i++ {
		switch t.Sep(i) {
		case ':', ',', '+':
			return pii.Reading{}
		}
	}
	if !plus && dayWritten(d.digits(), w) {
		return pii.Reading{}
	}
	var r pii.Reading
	b := d.digits()
	if in, abroad := d.international(); abroad {
		r = readAbroad(in, plus, w)
	} else if b[0] == '0' {
		if r = best(readSE(b, w), readFI(b, w)); r.Bits == 0 {
			r = readBritish(b, w)
		}
	} else {
		r = readLocal(b, w)
	}
	if listed && r.Bits > 0 {
		r.Bits, r.Need = min(r.Bits, listedBits), true
	}
	return r
}

// listedBits is what a number is worth whose groups commas part.
const listedBits = 6

// dayWritten reports whether a number is written as a day is: 01-08-2026, 2026-08-01.
func dayWritten(b []byte, w written) bool {
	if len(b) != 8 || w.first != '-' && w.first != '.' && w.first != '/' || w.rest != w.first {
		return false
	}
	day := func(i, j, k int) bool {
		d, m, c := two(b, i), two(b, j), two(b, k)
		return 1 <= d && d <= 31 && 1 <= m && m <= 12 && (c == 19 || c == 20)
	}
	return w.shape == 0x224 && day(0, 2, 4) || w.shape == 0x422 && day(6, 4, 0)
}

func best(a, b pii.Reading) pii.Reading {
	if a.Bits == 0 || b.Bits > 0 && (a.Need && !b.Need || a.Need == b.Need && b.Bits > a.Bits) {
		return b
	}
	return a
}

// reading returns a reading of the bits; of 5 or less it needs a word.
func reading(bits int, k PhoneKind, e pii.Evidence) pii.Reading {
	if bits <= 0 {
		return pii.Reading{}
	}
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
	if p != nil {
		return readPlanned(p, nsn, plus, w.grouped())
	}
	return readUnplanned(c, b, nsn, plus, w)
}

// readUnplanned reads the number nsn of c, of which no plan is here; the digits b are those of its code too.
func readUnplanned(c country, b, nsn []byte, plus bool, w written) pii.Reading {
	codeLen := len(b) - len(nsn)
	switch {
	case len(nsn) < 7 || len(b) > 15 || nsn[0] == '0' && !zeroKept(c.code) || alike(nsn):
		return pii.Reading{}
	case plus && (len(b) > 8 || w.grouped()):
		return reading(bitsForm+1, 0, pii.HasForm)
	case plus:
		return reading(bitsWeak, 0, pii.HasForm)
	case w.first == '_' && (w.lead() == 2 || w.lead() == 2+codeLen):
		return reading(bitsBare, 0, pii.HasForm)
	}
	return reading(4, 0, 0)
}

// zeroKept reports whether a country without a plan here has numbers that begin with zero behind its code: Italy, Côte d'Ivoire
// and the Republic of the Congo.
func zeroKept(code int) bool {
	return code == 39 || code == 225 || code == 242
}

// readPlanned reads the number nsn behind the code of a country whose plan is known.
func readPlanned(p *plan, nsn []byte, plus, grouped bool) pii.Reading {
	k, _ := p.kind(nsn)
	e := pii.HasForm
	if p == planSE && fictional(nsn) {
		e |= pii.TestNumber
	}
	known := k != PhoneUnassigned
	switch {
	case len(nsn) < 6:
		return reading(3, k, e)
	case known && plus:
		return reading(bitsSure, k, e)
	case k == PhoneMobile && p == planSE:
		return reading(bitsStrong, k, e)
	case known && (grouped || len(nsn) > 7), plus && p.hasRoom(nsn):
		return reading(bitsForm, k, e)
	case plus: // nobody's number: made up, or mistyped
		return reading(bitsBare, k, e)
	}
	return reading(bitsWeak, k, e)
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
