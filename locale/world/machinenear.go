package world

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// Addresses of machines in pairs with blanks, or with blanks round their points, in a sentence that speaks of a net and names no address:
// "his laptop is b8 27 eb 4f 0c d1".

// netWords speak of machines in a net.
var netWords = []string{"laptop*", "wifi*", "wlan*", "router*", "ruter*", "reitit*", "beini*", "modem*", "printer*", "skriver*", "skrivare*", "tulosti*", "tietokone*", "läppäri*", "fartölv*", "tölvan*", "dhcp", "nettverk*", "nätverk*", "netværk*", "verkko*", "verkossa"}

// machinesNear returns the recognizers that look around such words.
func machinesNear(lexicon *pii.Lexicon) []*pii.Recognizer {
	return []*pii.Recognizer{
		{Kind: macKind, Category: classify.Device, Doc: MACRecognizer.Doc, Canonical: canonicalMACSaid, Lexicon: lexicon, On: netWords, Words: macNear, Against: MACRecognizer.Against},
		{Kind: v4Kind, Category: classify.OnlineID, Doc: IPv4Recognizer.Doc, Canonical: canonicalIPv4Said, Lexicon: lexicon, On: netWords, Words: ipv4Near, Against: versionWords},
	}
}

// macNear reads the hardware address in pairs behind word i, within a sentence or two.
func macNear(w *pii.Words, i int) (start, end int, r pii.Reading) {
	start, end = machineNear(w, i, 64, false, pairsEnd)
	if end == 0 {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 11, Evidence: pii.HasForm | pii.Position}
}

// pairsEnd is macGroupsEnd for six pairs that are no part of a longer row.
func pairsEnd(b []byte, s int) int {
	if hexLen(b, s, 3) != 2 || at(b, s+2) != ' ' {
		return 0
	}
	end := macGroupsEnd(b, s)
	switch {
	case end != s+17, hexLen(b, end+1, 3) == 2 && at(b, end) == ' ' && !isAlnum(at(b, end+3)):
		return 0
	case s > 2 && b[s-1] == ' ' && hexBack(b, s-1, 3) == s-3 && (s == 3 || !isAlnum(b[s-4])):
		return 0
	}
	return end
}

// ipv4Near reads the private address behind word i that has blanks round its points.
func ipv4Near(w *pii.Words, i int) (start, end int, r pii.Reading) {
	start, end = machineNear(w, i, 96, false, privateEnd)
	if end == 0 {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 14, Evidence: pii.HasForm | pii.Position | pii.NonPublic}
}

// privateEnd returns the end of the quad at b[s] that begins as those of homes do and has blanks round its points, or 0.
func privateEnd(b []byte, s int) int {
	if at(b, s) != '1' || hexLen(b, s, 4) < 2 || at(b, s+3) != ' ' && at(b, s+2) != ' ' {
		return 0
	}
	q, ok := readQuad(b, s)
	if !ok || string(q.sep) != " . " || q.padded || quadGoesOn(b, s, q.end, q.sep) {
		return 0
	}
	switch n := digitsLen(b, s, 4); string(b[s : s+n+len(q.sep)]) {
	case "192 . ", "172 . ", "10 . ":
		return q.end
	}
	return 0
}
