package told

import "bytes"

// How letters, digits and signs are mixed in a password that is no word.

// mixture says how letters and digits are mixed, and whether capitals are among them.
func mixture(b []byte, sign bool) (f feature, big bool) {
	m := mixOf(b)
	switch {
	case sign:
		return fMixedSign, m.big
	case !m.small && m.dashed(b):
		return fMixedDash, m.big
	case !m.small:
		return fMixedCaps, m.big
	case m.turns == 1 && m.tail > 0 && m.tail < 5 && len(b)-m.tail > 2:
		return fMixedWord, m.big
	case m.turns == 1 && b[0]-'0' <= 9:
		return fMixedHead, m.big
	case m.big:
		return fMixedCase, m.big
	}
	return fMixedOther, m.big
}

// A mix is what a password is of.
type mix struct {
	big, small bool // letters, small ones or others that are no hyphens
	turns      int  // how often digits begin or end within
	tail       int  // digits at its end
}

func mixOf(b []byte) (m mix) {
	for k, c := range b {
		switch {
		case c-'A' <= 'Z'-'A':
			m.big = true
		case c-'0' > 9 && c != '-':
			m.small = true
		}
		if k > 0 && (c-'0' <= 9) != (b[k-1]-'0' <= 9) {
			m.turns++
		}
	}
	m.tail = digitsBehind(b)
	return m
}

// dashed reports whether b is a hyphen and four digits or more behind what has none: "SOMMAR-2024".
func (m *mix) dashed(b []byte) bool {
	return m.tail > 3 && m.turns == 1 && b[len(b)-1-m.tail] == '-'
}

// digitsBehind returns how many digits b ends in.
func digitsBehind(b []byte) (n int) {
	for n < len(b) && b[len(b)-1-n]-'0' <= 9 {
		n++
	}
	return n
}

// capitals reports whether b holds no small letter.
func capitals(b []byte) bool {
	return bytes.IndexFunc(b, func(r rune) bool { return r >= 'a' && r <= 'z' || r >= 0x80 }) < 0
}

// voucher reports whether b is four letters or more and two to four digits behind them.
func voucher(b []byte) bool {
	digits := digitsBehind(b)
	n := len(b) - digits
	return n > 3 && digits > 1 && digits < 5 && !bytes.ContainsAny(b[:n], "-0123456789")
}

// kebab reports whether b is words, in small letters but for their first, and perhaps digits, with hyphens between: three or more.
func kebab(b []byte) bool {
	parts, letters := 1, 0
	for k, c := range b {
		switch {
		case c == '-':
			parts++
		case c-'A' <= 'Z'-'A' && k > 0 && b[k-1] != '-':
			return false
		case c-'0' > 9:
			letters++
		}
	}
	return parts > 2 && letters > 2*parts
}
