package people

import "github.com/sladd-go/sladd/locale/internal/lexicon"

// Names whose letters stand apart, as forms have them and those who spell: J O H A N S S O N.

// How many letters such a name has.
const spacedLeast, spacedMost = 4, 20

// spacedName returns the last of the letters that begin at word i and are a name, or two, or -1.
func (t text) spacedName(i int) int {
	if !t.oneLetter(i) || !t.up(i) || t.oneLetter(i-1) && t.blank(i) {
		return -1
	}
	var buf [2 * spacedMost]byte
	n, k := 0, i
	for ; k-i < spacedMost && t.oneLetter(k) && t.up(k) && (k == i || t.blank(k)) && t.len(k) <= 2; k++ {
		n += copy(buf[n:], t.Of(k))
	}
	if k-i < spacedLeast {
		return -1
	}
	if name := buf[:n]; onlyName(name, lexicon.Given|lexicon.Surname) || twoNames(name) {
		return k - 1
	}
	return -1
}

// onlyName reports whether b is a name of that class, and no word.
func onlyName(b []byte, c lexicon.Class) bool {
	return lexicon.Lookup(b)&c != 0 && lexicon.CommonRank(b) == 0
}

// twoNames reports whether b is a given name and a surname.
func twoNames(b []byte) bool {
	for at := 3; at+3 <= len(b); at++ {
		if b[at]&0xC0 != 0x80 && onlyName(b[:at], lexicon.Given) && onlyName(b[at:], lexicon.Surname) {
			return true
		}
	}
	return false
}
