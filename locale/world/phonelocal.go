package world

import (
	"math/bits"
	"slices"

	"github.com/sladd-go/sladd/pii"
)

// readLocal reads a number that begins with neither '+' nor zero: one of the countries
// without a trunk digit, or one whose country code lacks its '+'.
func readLocal(b []byte, w written) pii.Reading {
	if alike(b) {
		return pii.Reading{}
	}
	switch len(b) {
	case 6:
		return readSix(b, w)
	case 7:
		return readIS(b, w)
	case 8:
		return best(readEight(b, w, planNO), readEight(b, w, planDK))
	case 9:
		if k, _ := planIS.kind(b); k == PhoneMobile && (w.first == 0 || w.shape == 0x333) { // a machine's
			return reading(2, k, 0)
		}
		if k, _ := planSE.kind(b); k == PhoneMobile && !w.small { // the zero forgotten
			return reading(2, k, 0)
		}
	}
	if r := readCode(b, w); r.Bits > 0 {
		return r
	}
	return readAmerican(b, w)
}

// readSix reads a number of the Faroe Islands or of Greenland. They are so short that they
// need more than a word.
func readSix(b []byte, w written) pii.Reading {
	k, _ := planFO.kind(b)
	if k == PhoneUnassigned {
		k, _ = planGL.kind(b)
	}
	switch {
	case k == PhoneUnassigned, dated(b, w):
		return pii.Reading{}
	case w.shape == 0x222 && w.first == '_' && w.rest == '_':
		return reading(3, k, pii.HasForm)
	case w.first == 0:
		return reading(2, k, 0)
	}
	return pii.Reading{}
}

// readIS reads seven digits as an Icelandic number.
func readIS(b []byte, w written) pii.Reading {
	if !planIS.hasRoom(b) {
		return madeUp(w, 0x34, 0x322)
	}
	k, _ := planIS.kind(b)
	if b[0] == '9' && b[1] == '0' && w.shape == 0x322 && luhn(b) { // a Swedish 90-konto, which Swish pays to as well; here nobody's either
		return pii.Reading{}
	}
	switch {
	case w.first == 0:
		return reading(3, k, 0)
	case w.first == '(': // 500 (3017 ms)
		if w.shape != 0x34 || k == PhoneUnassigned {
			return pii.Reading{}
		}
		return reading(2, k, 0)
	case w.shape == 0x34 && w.first == '_' && k != PhoneUnassigned:
		return reading(bitsBare, k, pii.HasForm)
	case w.shape == 0x34 && (w.first == '-' || w.first == '_') && k != PhoneUnassigned:
		return reading(bitsWeak+1, k, pii.HasForm)
	case w.shape == 0x34:
		return reading(4, k, 0)
	case w.shape == 0x322 || w.shape == 0x43 || w.first == '_' && (w.shape == 0x25 || w.shape == 0x52):
		return reading(3, k, 0)
	}
	return anyhow(b, w, k)
}

// anyhow reads a number in groups that nobody is taught, as people dictate it or type one digit after the other: behind a word that
// names it, where somebody has the number. A year at one end makes it a day.
func anyhow(b []byte, w written, k PhoneKind) pii.Reading {
	groups := (bits.Len64(w.shape) + 3) / 4
	year := func(i int) bool { y := two(b, i); return y == 19 || y == 20 }
	switch {
	case k == PhoneUnassigned, w.first != '-' && w.first != '_' && (w.first != '(' || w.rest != '('), w.rest == '.' || w.rest == '/', groups < 3,
		w.shape&15 == 4 && year(len(b)-4), w.lead() == 4 && year(0):
		return pii.Reading{}
	}
	return reading(2, k, 0)
}

// readEight reads eight digits as a Danish or a Norwegian number.
func readEight(b []byte, w written, p *plan) pii.Reading {
	if !p.hasRoom(b) {
		return madeUp(w, 0x2222, 0x323, 0x332, 0x44)
	}
	k, _ := p.kind(b)
	less := 0
	if k == PhoneUnassigned {
		less = 1
	}
	switch {
	case years(b):
		if w.first != 0 && w.shape != 0x2222 {
			return pii.Reading{}
		}
		return reading(1, k, 0)
	case w.first == 0:
		return reading(4-less, k, 0)
	}
	if bits := bitsEight(b, w, p, less); bits > 0 {
		return reading(bits, k, pii.HasForm)
	}
	if slices.Contains(shapesEight[:], w.shape) {
		return reading(4-less, k, 0)
	}
	return anyhow(b, w, k)
}

// bitsEight is what a form proves that is usual for eight digits, less for a number that nobody has, or 0.
func bitsEight(b []byte, w written, p *plan, less int) int {
	blank := w.first == '_' && w.rest == '_'
	switch {
	case blank && w.shape == 0x2222: // 12 34 56 78
		if drawn(b) {
			return 4
		}
		return bitsForm - 2*less
	case blank && w.shape == 0x323 && p == planNO && (b[0] == '4' || b[0] == '9'): // 912 34 567
		return bitsForm - less
	case w.shape == 0x2222 && w.first == '(' && w.rest == '(': // (12)(34)(56)(78)
		return bitsWeak - less
	case w.shape == 0x44 && (w.first == '_' || w.first == '-') && less == 0: // 1234 5678
		return bitsWeak + 1
	case w.shape == 0x2222 && w.first == '-' && w.rest == '-': // 12-34-56-78
		return bitsWeak - 1
	}
	return 0
}

// shapesEight are the groups in which eight digits are seen.
var shapesEight = [...]uint64{0x2222, 0x233, 0x323, 0x332, 0x44, 0x26, 0x62, 0x35, 0x53, 0x422, 0x224, 0x242}

// madeUp reads a number that no plan has room for, as people make one up or mistype it: in one group or
// in those that the country writes, behind a word that names it.
func madeUp(w written, shapes ...uint64) pii.Reading {
	if w.first == 0 || slices.Contains(shapes, w.shape) {
		return reading(3, PhoneUnassigned, 0)
	}
	return pii.Reading{}
}

// years reports whether eight digits are two years, or a date of four centuries.
func years(b []byte) bool {
	year := func(i int) bool { y := two(b, i); return y == 19 || y == 20 }
	day := func(i, j int) bool {
		d, m := two(b, i), two(b, j)
		return 1 <= d && d <= 31 && 1 <= m && m <= 12
	}
	return year(0) && (year(4) || day(6, 4)) || year(4) && (day(0, 2) || day(2, 0))
}

// drawn reports whether four pairs look like numbers drawn in a lottery: rising,
// and all below 50.
func drawn(b []byte) bool {
	for i := 2; i < 8; i += 2 {
		if two(b, i) <= two(b, i-2) {
			return false
		}
	}
	return two(b, 6) < 50
}

// readCode reads a number whose country code lacks its '+'.
func readCode(b []byte, w written) pii.Reading {
	p, nsn := cutPlanned(b)
	if p == nil {
		return pii.Reading{}
	}
	nsn = p.country().cutTrunk(p, nsn)
	k, _ := p.kind(nsn)
	mobile := k == PhoneMobile || k == PhoneFixedOrMobile
	switch {
	case k == PhoneUnassigned || len(nsn) < 6:
		return pii.Reading{}
	case len(nsn) == 6:
		return reading(3, k, 0)
	case w.first != 0 && w.first != '.' && w.lead() == len(b)-len(nsn) && !w.small:
		return reading(bitsCodeApart(w, p, len(nsn), mobile), k, pii.HasForm)
	case w.first == 0 && mobile && p == planSE:
		return reading(bitsWeak-1, k, 0)
	}
	return reading(4, k, 0)
}

// bitsCodeApart is what the form of a number of n digits proves whose country code, without its '+', stands apart.
func bitsCodeApart(w written, p *plan, n int, mobile bool) int {
	blank := w.first == '_'
	blanks := blank && w.rest == '_'
	switch {
	case blanks && n == 8 && (w.shape == 0x22222 || w.shape == 0x2323): // 47 93 22 41 07: one group more than the number has
		return bitsForm + 2
	case !mobile:
		return bitsWeak - 1
	case blank && (p == planSE || p == planFI), blanks && p == planIS: // 46 70 447 18 82
		return bitsBare
	}
	return bitsWeak + 1
}
