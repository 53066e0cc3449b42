package world

import (
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// Hardware address of a network interface.
//
// Form: EUI-48, twelve hexadecimal digits, or EUI-64, sixteen: 00:1A:2B:3C:4D:5E, 00-1A-2B-3C-4D-5E,
// 001a.2b3c.4d5e, 001a2b-3c4d5e, 001A2B3C4D5E.
// Issuer: IEEE Registration Authority gives the maker the first half, https://standards.ieee.org/products-programs/regauth/.
// Check: none; the grouping proves it. An address whose second digit is 2, 6, A or E was
// chosen by the device, often anew for each network.

const macKind = "mac"

// MAC is a parsed hardware address. Printed or logged, it shows only its kind.
type MAC struct{ hidden.Value }

// Local reports whether the address was chosen by the device and not given by its maker.
func (m MAC) Local() bool {
	c := m.Canonical()
	return len(c) > 1 && strings.IndexByte("2367abef", c[1]) >= 0
}

// ParseMAC parses an EUI-48 or EUI-64 in every form above, in either case. Canonical is
// lower case with colons. The error unwraps to pii.ErrForm, or pii.ErrRange for a
// broadcast or group address and for one of zeros alone.
func ParseMAC(s string) (MAC, error) {
	b := []byte(plain(bounded(s)))
	end, hex, n := macEnd(b, 0)
	err := pii.ErrForm
	if end == len(b) && n > 0 {
		err = readMAC(hex[:n])
	}
	if err != nil {
		return MAC{}, &pii.ValueError{Kind: macKind, Err: err}
	}
	var out []byte
	for i, c := range hex[:n] {
		if i > 0 && i%2 == 0 {
			out = append(out, ':')
		}
		out = append(out, c)
	}
	return MAC{hidden.New(macKind, string(out))}, nil
}

// readMAC is the rule, over digits in lower case. Group addresses are nobody's: the lowest bit
// of their first byte is set.
func readMAC(hex []byte) error {
	if oneDigit(hex) || strings.IndexByte("13579bdf", hex[1]) >= 0 {
		return pii.ErrRange
	}
	return nil
}

// macEnd reads the address that begins at b[i]: groups of 2, 4, 6 or 12 digits, all of one
// length and with one separator. It returns its end and its digits in lower case.
func macEnd(b []byte, i int) (end int, hex [16]byte, n int) {
	size := hexLen(b, i, 17)
	var sep byte
	for j := i; ; {
		if n+size > len(hex) {
			return 0, hex, 0
		}
		for _, c := range b[j : j+size] {
			if isUpper(c) {
				c |= 0x20
			}
			hex[n] = c
			n++
		}
		j += size
		c := at(b, j)
		if sep == 0 {
			sep = c
		}
		if c == sep && (c == ':' || c == '-' || c == '.') && hexLen(b, j+1, size+1) == size && !isWord(at(b, j+1+size)) {
			j++
			continue
		}
		groups := n / max(size, 1)
		ok := false
		switch {
		case isWord(c):
		case size == 2 && (sep == ':' || sep == '-'), size == 4 && sep != ':', size == 6 && sep == '-':
			ok = n == 12 || n == 16 && size != 6
		case size == 12 || size == 16:
			ok = groups == 1
		}
		if !ok {
			n = 0
		}
		return j, hex, n
	}
}

// scanMAC looks at a ':' between the first two pairs, at the value behind another ':' or '=', and
// at the first digit of a run.
func scanMAC(text []byte, i int) (start, end int, r pii.Reading) {
	var s int
	switch c := text[i]; {
	case c == ':' && i >= 2 && isHex(text[i-1]) && isHex(text[i-2]) && isHex(at(text, i+1)) && isHex(at(text, i+2)):
		if at(text, i+3) != ':' || i >= 3 && (text[i-3] == ':' || isWord(text[i-3])) {
			return 0, 0, r
		}
		s = i - 2
	case c == ':' || c == '=':
		if s = valueAt(text, i); !isHex(at(text, s)) || !isHex(at(text, s+1)) {
			return 0, 0, r
		}
	default:
		s = hexBack(text, i, 17)
		if s > 0 && isWord(text[s-1]) {
			return 0, 0, r
		}
		// Letters may stand before the first digit in whole groups.
		for s >= 3 && (text[s-1] == '-' || text[s-1] == '.') && isHex(text[s-2]) {
			p := hexBack(text, s-1, 5)
			if k := s - 1 - p; k != 2 && k != 4 || p > 0 && isWord(text[p-1]) {
				break
			}
			s = p
		}
	}
	end, hex, n := macEnd(text, s)
	if n == 0 || readMAC(hex[:n]) != nil {
		return 0, 0, r
	}
	if c := at(text, end); c == '-' || c == '.' && isWord(at(text, end+1)) {
		return 0, 0, r
	}
	letters := 0
	for _, c := range hex[:n] {
		if c > '9' {
			letters++
		}
	}
	r = pii.Reading{Bits: 14, Evidence: pii.HasForm}
	switch {
	case end-s == n: // without separators
		r = pii.Reading{Bits: 5, Need: true}
	case letters == 0: // could be a code in groups, or times
		r.Bits, r.Need = 8, true
	}
	return s, end, r
}

// MACRecognizer finds hardware addresses.
var MACRecognizer = &pii.Recognizer{
	Kind:      macKind,
	Category:  classify.Device,
	Doc:       "Hardware address of a network interface (EUI-48, EUI-64), issued by its maker",
	Canonical: hidden.Canonical(ParseMAC),
	Marks:     ":=0",
	MinRun:    12,
	Scan:      scanMAC,
	Left:      24,
	Right:     40,
	For: []string{
		"mac", "mac adress*", "macadress*", "mac id", "mac nr", "mac osoit*", "mac tala*", "mac tölu*", "mac vistfang*", "hwaddr", "hw addr", "ether", "eui", "bssid", "wlan mac", "wifi mac", "wi fi mac",
		"hårdvaruadress*", "hardwareadress*", "maskinvareadress*", "laiteosoit*", "fysisk adress*", "physical address",
	},
	Hints: []string{
		"router*", "routeren", "reititi*", "modem*", "ruter*", "beinir*", "wifi*", "wlan*", "nätverk*", "netværk*", "nettverk*", "dhcp", "arp", "access point", "tukiasema*", "skrivare*", "printer*", "ip",
	},
	Against: []string{"sha*", "md5", "checksum*", "kontrollsumma*", "hash*", "commit*", "fingerprint*", "order*", "ordre*", "artikel*", "serien*", "färg*"},
}
