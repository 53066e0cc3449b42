package told

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// Codes that stand beside others like them: compared and corrected, in lists, one by one.

// codes notes what tells of digits by the others about.
func (v *view) codes() {
	c := v.c
	v.noted()
	v.fs.AddIf(v.noteBehind(), fNoteBehind)
	v.fs.AddIf(c.style == inWords && v.agreed(c.first), fAgreed)
	v.naming = v.naming || v.fs.Has(fAgreed)
	v.anchored = v.anchored || v.fs.Has(fAgreed)
	v.fs.AddIf(c.first > 0 && v.counts(c.first-1), fCounted)
	if v.listed(c) {
		v.anchored = true
		v.fs.Add(fListed)
	}
	if v.thingTakes() {
		v.anchored = true
		v.fs.Add(fThingTakes)
	}
	if c.style != inDigits {
		return
	}
	if c.said && c.digits < 7 && !v.ofElse(c) && v.speaksOf(sType|sNote|sChanged|sForgot|sAsk|sThing|sLock|sFail) {
		v.anchored = true
		v.fs.Add(fSaid)
	}
	if v.anew() {
		v.anchored = true
		v.fs.Add(fAnew)
	}
	if v.compared(c) {
		v.anchored = true
		v.fs.Add(fCompared)
	}
	if singles(v.w.Text[c.start:c.end]) && (v.speaksOf(sType|sNew|sAsk|sChanged|sThing|sForgot) || v.singlesBefore(c)) {
		v.anchored = true
		v.fs.Add(fSinglesTold)
	}
}

// anew reports whether c is six digits behind a sentence or a turn that speaks of a new one, sent or asked for: "I'll send a new one.
// 771 926".
func (v *view) anew() bool {
	c := v.c
	if c.digits != 6 || c.letter || c.sign || v.ofElse(c) {
		return false
	}
	fresh, sent := false, false
	for k := c.first - 1; k >= max(0, c.first-lookBack); k-- {
		s := v.at(k)
		fresh = fresh || s&sNew != 0
		sent = sent || s&(sGot|sFail|sAsk|sMsg) != 0
		if s&(sAgainst|sOtherCode) != 0 && !v.speaks(k) {
			return false
		}
	}
	return fresh && sent
}

// singlesBefore reports whether another code of single digits stands shortly before c.
func (v *scene) singlesBefore(c *candidate) bool {
	for k, run := c.first-1, 0; k >= max(0, c.first-lookBack); k-- {
		if !isNumber(v.w, k) || v.w.List[k].End != v.w.List[k].Start+1 {
			run = 0
			continue
		}
		if run++; run == 4 {
			return true
		}
	}
	return false
}

// singles reports whether b is single digits in a row, four at least: 1-9-0-3, 3-1-7-7-A.
func singles(b []byte) bool {
	if len(b) < 7 {
		return false
	}
	for k, d := range b[:7] {
		if (k&1 == 0) != (d-'0' <= 9) {
			return false
		}
	}
	return true
}

const comparedReach = 7 // words between two codes

// compared reports whether c is one of two codes that are the same but for a digit or the order, "not" or a correction between them.
func (v *scene) compared(c *candidate) bool {
	if c.style != inDigits || c.digits < 4 || c.digits > 6 || v.ofElse(c) {
		return false
	}
	w := v.w
	for k := c.first - 1; k >= max(0, c.first-comparedReach) && w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; k-- {
		if v.twinCode(c, k, -1) {
			return v.corrects(k+1, c.first)
		}
	}
	for k := c.last + 1; k < min(len(w.List), c.last+comparedReach+1) && w.List[k].Gap&(pii.GapStop|lineEnd) == 0; k++ {
		if v.twinCode(c, k, 1) {
			return v.corrects(c.last+1, k)
		}
	}
	return false
}

// corrects reports whether one of the words from..to-1 turns one value down for another.
func (v *scene) corrects(from, to int) bool {
	for k := from; k < to; k++ {
		if v.at(k)&(sNot|sRather|sNamely) != 0 || in(corrections, v.w.Of(k)) {
			return true
		}
	}
	return false
}

// corrections are the words by which people correct themselves.
var corrections = set(`menar menade mener mente mean meant meinti meina meinaan tarkoitin tarkoitan sorry förlåt ursäkta undskyld unnskyld beklager
	anteeksi afsakið oops hups ups rättelse rettelse korjaus leiðrétting
	før førhen tidligere förut tidigare förr ennen aiemmin áður before formerly previously
	bagvendt bagvendte bagfra baglæns omvendt omvendte bakvendt bakvendte bakfra baklengs baklänges bakifrån omvänd omvänt
	takaperin väärinpäin toisinpäin toistepäin öfugt öfug öfugur afturábak backwards reversed reverse swapped`)

// ofElse reports whether the line before c tells of what numbers are of that are no codes: "order 4417, not 4471".
func (v *scene) ofElse(c *candidate) bool {
	for k := c.first - 1; k >= max(0, c.first-lookBack) && v.w.List[k+1].Gap&lineEnd == 0; k-- {
		if v.at(k)&(sAgainst|sOtherCode) != 0 && !v.speaks(k) {
			return true
		}
	}
	return false
}

// speaks reports whether word k is what a speaker is called, before what is said: "Kunde: 4471".
func (v *scene) speaks(k int) bool {
	return v.w.List[k+1].Gap&pii.GapColon != 0 && in(speakers, v.w.Of(k))
}

// twinCode reports whether the number that word k ends or begins, by the way looked, is as long as c and almost the same.
func (v *scene) twinCode(c *candidate, k, way int) bool {
	w := v.w
	if !isNumber(w, k) {
		return false
	}
	own := w.Text[c.start:c.end]
	s := w.List[k].Start
	if way < 0 {
		s = w.List[k].End - len(own)
	}
	if s < 0 || s+len(own) > len(w.Text) {
		return false
	}
	return nearly(own, w.Text[s:s+len(own)])
}

// nearly reports whether a and b, as long, are digits with the same signs between that differ in one digit, or the order.
func nearly(a, b []byte) bool {
	apart, count := 0, [10]int8{}
	for i := range a {
		p, q := a[i]-'0', b[i]-'0'
		if p > 9 || q > 9 {
			if a[i] != b[i] {
				return false
			}
			continue
		}
		if p != q {
			apart++
		}
		count[p]++
		count[q]--
	}
	if apart == 1 && len(a) == 4 { // years and round sums differ so too
		return !yearLike(a) && !yearLike(b) && !bytes.HasSuffix(a, []byte("0")) && !bytes.HasSuffix(b, []byte("0"))
	}
	return apart == 1 || apart > 0 && count == [10]int8{}
}

// listed reports whether c stands alone on its line, or behind a colon or a sign of a list, below such lines and one that names codes and
// ends in a colon.
func (v *scene) listed(c *candidate) bool {
	w := v.w
	if c.style == inWords || c.start == 0 || c.end-c.start < 4 {
		return false
	}
	if c.end < len(w.Text) && w.Text[c.end] != '\n' && w.Text[c.end] != '\r' {
		return false
	}
	low := w.List[0].Start
	line := bytes.LastIndexByte(w.Text[low:c.start], '\n') + low
	if line < low || !bare(w.Text[line+1:c.start]) {
		return false
	}
	for line > low {
		up := bytes.LastIndexByte(w.Text[low:line], '\n') + low // low-1 if there is none
		above := bytes.TrimSpace(w.Text[up+1 : line])
		if n := len(above); n > 0 && above[n-1] == ':' {
			return v.namesIn(up+1, line)
		}
		if !alikeLine(above, c.end-c.start) {
			return false
		}
		line = up
	}
	return false
}

// bare reports whether what stands before a value on its line is the sign of a list, or a word and a colon.
func bare(b []byte) bool {
	b = bytes.TrimSpace(b)
	if len(b) == 0 {
		return true
	}
	if b[len(b)-1] == ':' {
		return len(b) < 12 && bytes.IndexByte(b, ' ') < 0
	}
	return len(b) < 4 && bytes.IndexByte([]byte("-*.)"), b[len(b)-1]) >= 0
}

// alikeLine reports whether a line is no longer than a value of size bytes with what may stand before it, and holds a digit.
func alikeLine(line []byte, size int) bool {
	return len(line) > 0 && len(line) < size+8 && bytes.ContainsAny(line, "0123456789")
}

// namesIn reports whether a word between two places of the text names codes.
func (v *scene) namesIn(from, to int) bool {
	for k := range v.w.List {
		if x := &v.w.List[k]; x.Start >= from && x.End <= to && v.at(k)&(sPin|sPass|sCode) != 0 && v.at(k)&sOtherCode == 0 {
			return true
		}
	}
	return false
}
