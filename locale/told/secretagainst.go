package told

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

const contrastReach = 6 // words between two values of which one stands against the other

// contrast notes a value that stands against another, though nothing names them: one in a muddle, the other a word with
// digits behind it.
func (v *view) contrast() {
	if v.against(v.c) {
		v.anchored = true
		v.fs.Add(fContrast)
	}
}

// against reports whether "not", "but" or "the new one" stands between c and another that makes passwords of both:
// "it is qT7vRk2MxB, not Tegelbruk!19".
func (v *scene) against(c *candidate) bool {
	if c.style != mixed || !c.random && !wordAndDigits(v.w.Text[c.start:c.end]) {
		return false
	}
	w, turned := v.w, false
	for k := c.first - 1; k >= max(0, c.first-contrastReach) && w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; k-- {
		turned = turned || v.at(k)&(sNot|sRather|sNew) != 0
		if turned && completes(w, k, c.random) {
			return true
		}
	}
	turned = false
	for k := c.last + 1; k < min(len(w.List), c.last+contrastReach) && w.List[k].Gap&(pii.GapStop|lineEnd) == 0; k++ {
		turned = turned || v.at(k)&(sNot|sRather|sNew) != 0
		if turned && completes(w, k, c.random) {
			return true
		}
	}
	return false
}

// completes reports whether the token of word k is the other of two: a word with digits if the first is a muddle, else a muddle.
func completes(w *pii.Words, k int, muddle bool) bool {
	s, e, high := w.List[k].Start, w.List[k].End, highest(w)
	for s > w.List[0].Start && e-s < mostToken && !bounds(w.Text[s-1]) {
		s--
	}
	for e < high && e-s < mostToken && !bounds(w.Text[e]) {
		e++
	}
	b := bytes.TrimRight(w.Text[s:e], ".?-")
	if muddle {
		return wordAndDigits(b)
	}
	return random(b)
}

// wordAndDigits reports whether b is a word with a capital and up to four digits behind it, perhaps signs: Tegelbruk19, Hemligt!9.
func wordAndDigits(b []byte) bool {
	n := 0
	for n < len(b) && (n == 0 && b[n]-'A' <= 'Z'-'A' || n > 0 && (b[n]-'a' <= 'z'-'a' || b[n] >= 0x80)) {
		n++
	}
	digits := 0
	for _, d := range b[n:] {
		switch {
		case d-'0' <= 9:
			digits++
		case bytes.IndexByte([]byte("#!$&*%_+"), d) < 0:
			return false
		}
	}
	return n > 4 && digits > 0 && digits < 5
}
