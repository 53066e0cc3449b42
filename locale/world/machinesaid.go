package world

import (
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Addresses of machines that a word names and that are written as nobody but a person does: "MAC 5C·A6·E6·0B·91·7F", "ip
// 83,249,17,204". Without the word such groups are anything.

// machinesSaid returns the recognizers that look behind such words, and right before them.
func machinesSaid(lexicon *pii.Lexicon) []*pii.Recognizer {
	return []*pii.Recognizer{
		{
			Kind: macKind, Category: classify.Device, Doc: MACRecognizer.Doc, Canonical: canonicalMACSaid, Lexicon: lexicon,
			On: []string{"mac", "macadress*", "macadr", "macosoit*", "mactal*", "macnr", "macid", "bssid", "hwaddr", "hårdvaruadress*", "hardwareadress*",
				"laiteosoit*", "maskinvareadress*", "vélbúnaðarvistfang*"},
			Words: macSaid,
		},
		{
			Kind: v4Kind, Category: classify.OnlineID, Doc: IPv4Recognizer.Doc, Canonical: canonicalIPv4Said, Lexicon: lexicon,
			On:    []string{"ip", "ipv", "ipn", "ips", "wan", "ipadress*", "ipadr", "ipnr", "ipnummer*", "iposoit*", "iptal*", "ipaddress*", "ipvistfang*"},
			Words: ipv4Said, Units: words.Units,
		},
		{
			Kind: v4Kind, Category: classify.OnlineID, Doc: IPv4Recognizer.Doc, Canonical: canonicalIPv4Said, Lexicon: lexicon,
			On: hostWords, Words: ipv4Host,
		},
		{
			Kind: imeiKind, Category: classify.Device, Doc: IMEIRecognizer.Doc, Canonical: canonicalIMEISaid, Lexicon: lexicon,
			On:    []string{"imei", "imeinum*", "imeinr", "imeinúmer*", "imeikod*"},
			Words: imeiSaid,
		},
		{
			Kind: imeiKind, Category: classify.Device, Doc: IMEIRecognizer.Doc, Canonical: canonicalIMEISaid, Lexicon: lexicon,
			On: phoneNouns, Words: imeiOfPhone,
		},
	}
}

// machineNear asks at about the places where a value may stand that word i names: the digits and letters within reach bytes behind it,
// up to a blank line, and then those that end right before it. at returns where the value ends that begins at b[s], or 0. With
// numbers, only the first number of more than one digit is asked about.
func machineNear(w *pii.Words, i, reach int, numbers bool, at func(b []byte, s int) int) (start, end int) {
	word := &w.List[i]
	for k := i + 1; k < len(w.List); k++ {
		x := &w.List[k]
		if x.Gap&pii.GapPara != 0 || x.Start-word.End > reach {
			break
		}
		if end = at(w.Text[:w.List[len(w.List)-1].End], x.Start); end > 0 {
			return x.Start, end
		}
		if numbers && x.Flags&pii.IsNumber != 0 && x.End-x.Start > 1 {
			break
		}
	}
	for k := i - 1; k >= 0 && word.Start-w.List[k].Start < 40; k-- {
		if end = at(w.Text[:word.Start], w.List[k].Start); end > 0 {
			return w.List[k].Start, end
		}
	}
	return 0, 0
}

// macSaid reads the hardware address that word i names.
func macSaid(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if start, end = machineNear(w, i, 96, false, macGroupsEnd); end == 0 {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 12, Evidence: pii.HasForm | pii.Position}
}

// macGroupsEnd returns the end of twelve hexadecimal digits in groups of two, four or six that begin at b[s], whatever parts them, or 0.
// Digits alone may be times or counts, and glued ones have a form of their own.
func macGroupsEnd(b []byte, s int) int {
	var hex [12]byte
	if gluedBefore(b, s) {
		return 0
	}
	size := hexLen(b, s, 7)
	if size != 2 && size != 4 && size != 6 {
		return 0
	}
	n, j := 0, s
	for {
		if hexLen(b, j, size+1) != size {
			return 0
		}
		for ; size > 0 && n < len(hex) && hexLen(b, j, 1) > 0; j++ {
			hex[n] = b[j] | 0x20
			n++
		}
		if n == len(hex) {
			break
		}
		gap := groupGap(b, j)
		if gap == 0 {
			return 0
		}
		j += gap
	}
	if isAlnum(at(b, j)) || digitsOnly(hex[:]) || lettersOnly(hex[:]) || readMAC(hex[:]) != nil {
		return 0
	}
	return j
}

// gluedBefore reports whether a letter or a digit ends right before b[s].
func gluedBefore(b []byte, s int) bool { return isAlnum(at(b, s-1)) || letterBefore(b, s) > 0 }

// groupGap returns the length of what parts two groups at b[i]: a blank, a sign of any script, or both, no line end.
func groupGap(b []byte, i int) int {
	n := 0
	for n < 4 && i+n < len(b) && !isAlnum(b[i+n]) && b[i+n] >= ' ' && letterAt(b, i+n) == 0 {
		n++
	}
	if n == 4 && i+n < len(b) && b[i+n] >= 0x80 {
		return 0
	}
	return n
}

// canonicalMACSaid is the form of an address that is written so.
func canonicalMACSaid(s string) (string, bool) {
	return hidden.Canonical(ParseMAC)(strings.Map(func(r rune) rune {
		if r < 0x80 && isHex(byte(r)) {
			return r
		}
		return -1
	}, s))
}
