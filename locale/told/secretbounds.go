package told

import "github.com/sladd-go/sladd/locale/internal/words"

// What stands at the sides of a value, and what in it.

// bounds reports whether b stands at a side of a value and not in it.
func bounds(b byte) bool { return boundSigns[b] }

// boundBefore reports whether a sign ends before b[i] that stands at a side of a value; boundAt whether one begins there.
func boundBefore(b []byte, i int) bool { return bounds(b[i-1]) || words.SignBefore(b, i) }

func boundAt(b []byte, i int) bool { return bounds(b[i]) || words.SignAt(b, i) }

var boundSigns = func() (t [256]bool) {
	for b := range byte(' ' + 1) {
		t[b] = true
	}
	for _, b := range []byte("\"'`()[]{}<>:=,;/|\\") {
		t[b] = true
	}
	return t
}()

func wordByte(c byte) bool {
	return c-'0' <= 9 || c|0x20-'a' <= 'z'-'a' || c >= 0x80 && c != 0xE2 && c != 0xC2
}
