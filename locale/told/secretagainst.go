package told

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

const contrastReach = 6 // words between two values of which one stands against the other

// contrast notes a value that stands against another, though nothing names them: one in a muddle, the other a word with
// digits behind it; or the same but for capitals, marks and signs, as people try passwords.
func (v *view) contrast() {
	if v.against(v.c) {
		v.anchored = true
		v.fs.Add(fContrast)
	}
	if v.twin(v.c) {
		v.anchored = true
		v.fs.Add(fTwin)
	}
	const typed = fRelation + feature(mixed)*nRelations + relTo - 1
	if v.fs.Has(typed) && v.c.style == mixed && !v.branded(v.c) && wordAndDigits(v.w.Text[v.c.start:v.c.end]) && v.ofWords(v.c) {
		v.anchored = true
		v.fs.Add(fTypedWord)
	}
}

// ofWords reports whether c begins with a name, or a word that no product is called by: Mormor123, not Windows11.
func (v *scene) ofWords(c *candidate) bool {
	x := &v.w.List[c.first]
	return x.Start == c.start && x.Flags&pii.IsNumber == 0 && x.Class&uint64(lexicon.Calendar) == 0
}

const twinReach = 7 // words between two that are the same but for capitals and marks

// twin reports whether a token near c is the same but for capitals and marks: "Solros88 or solros88".
func (v *scene) twin(c *candidate) bool {
	n := c.end - c.start
	if c.style != mixed || n < 5 || n > 32 {
		return false
	}
	w := v.w
	var buf, other [foldMax]byte
	for k := max(0, c.first-twinReach); k < min(len(w.List), c.last+1+twinReach); k++ {
		if !c.besides(w, k) {
			continue
		}
		own := fold(&buf, w.Text[c.start:c.end])
		s := w.List[k].Start
		e := s
		for high := highest(w); e < high && e-s < mostToken && !bounds(w.Text[e]); e++ {
		}
		b := bytes.TrimRight(w.Text[s:e], ".?!-")
		if len(b) <= 32 && alikeButSigns(fold(&other, b), own) && !bytes.Equal(b, w.Text[c.start:c.end]) {
			return true
		}
	}
	return false
}

// besides reports whether word k begins a token, none of c, that may begin as c does: few do.
func (c *candidate) besides(w *pii.Words, k int) bool {
	s := w.List[k].Start
	if k >= c.first && k <= c.last || s > 0 && !bounds(w.Text[s-1]) {
		return false
	}
	a, b := w.Text[s], w.Text[c.start]
	return a|b >= 0x80 || a|0x20 == b|0x20
}

// alikeButSigns reports whether a and b are the same but for the signs that people put into passwords: kastanj!19, kastanj19.
func alikeButSigns(a, b []byte) bool {
	i, j := 0, 0
	for {
		for i < len(a) && passwordSign(a[i]) {
			i++
		}
		for j < len(b) && passwordSign(b[j]) {
			j++
		}
		if i == len(a) || j == len(b) || a[i] != b[j] {
			return i == len(a) && j == len(b)
		}
		i, j = i+1, j+1
	}
}

func passwordSign(c byte) bool { return bytes.IndexByte([]byte("#!$&*%+"), c) >= 0 }

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
