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
