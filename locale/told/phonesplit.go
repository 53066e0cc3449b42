package told

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Numbers that a chat splits into messages: "Kunde: 0047⏎Kunde: 92860417".

// behindCountry reports whether word k is the first of what somebody writes, and the country code all of the same one's line before.
func behindCountry(w *pii.Words, k int) bool {
	if k < 3 || w.List[k].Gap&pii.GapColon == 0 || w.List[k-1].Gap&pii.GapLine == 0 || w.List[k-2].Gap&pii.GapColon == 0 || !isNumber(w, k-2) {
		return false
	}
	if x := &w.List[k-1]; !in(speakers, w.Of(k-1)) && x.Class&uint64(lexicon.Name) == 0 {
		return false
	}
	return countryCode(w.Of(k-2)) && bytes.Equal(w.Of(k-1), w.Of(k-3))
}

// countryCode reports whether b is that of a Nordic country, with "00" before it or without.
func countryCode(b []byte) bool {
	switch string(bytes.TrimPrefix(b, []byte("00"))) {
	case "45", "46", "47", "298", "299", "354", "358":
		return true
	}
	return false
}

// besideCountry returns the last word of the telephone number that begins with word k and has its country's code in the cell before it,
// "+46<tab>70 611 93 05", or -1.
func besideCountry(w *pii.Words, k int) int {
	if k == 0 || !isNumber(w, k-1) || !countryCode(w.Of(k-1)) {
		return -1
	}
	code, x := &w.List[k-1], &w.List[k]
	if x.Start-code.End > 3 || !bytes.ContainsAny(w.Text[code.End:x.Start], "\t;|") {
		return -1
	}
	if plus := code.Start > 0 && w.Text[code.Start-1] == '+'; !plus && code.End-code.Start < 4 {
		return -1
	}
	r := phoneRunAt(w, k)
	if r.digits < 7 || r.digits > 10 || r.sep == '.' || r.more(w) {
		return -1
	}
	if e := w.List[r.last].End; e < len(w.Text) && bytes.IndexByte([]byte("/:.,0123456789"), w.Text[e]) >= 0 {
		return -1
	}
	return r.last
}

// restarted reports whether a word that puts right what was written stands before word k, and before that a few digits behind the word for
// a telephone: "tlf 95 ... rettelse, 45 19 83 60". What the number is then needs no word nearer than that one.
func restarted(w *pii.Words, k int) bool {
	p := k - 1
	if !in(restartWords, w.Of(p)) || w.List[k].Gap&(lineEnd|pii.GapStop|pii.GapSlash) != 0 || !isNumber(w, p-1) || w.List[p-1].End-w.List[p-1].Start > 4 {
		return false
	}
	n := p - 2
	if n > 0 && is1(w.Of(n)) {
		n--
	}
	return n >= 0 && w.List[p-1].Gap&^(pii.GapBlank|pii.GapColon|pii.GapStop) == 0 && in(phoneNouns, w.Of(n))
}

// restartWords stand where somebody begins a number anew.
var restartWords = set(`rettelse rättelse korrigering korreksjon korrektion korjaus korjaan leiðrétting correction nej nei ei anteeksi förlåt
	unnskyld undskyld sorry afsakið fyrirgefðu menar mener meinar eiku eikun`)
