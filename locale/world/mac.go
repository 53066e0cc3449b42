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
	sep := at(b, i+size)
	for end = i; ; end++ {
		if n+size > len(hex) {
			return 0, hex, 0
		}
		for _, c := range b[end : end+size] {
			if isUpper(c) {
				c |= 0x20
			}
			hex[n] = c
			n++
		}
		end += size
		if at(b, end) != sep || sep != ':' && sep != '-' && sep != '.' || hexLen(b, end+1, size+1) != size || isWord(at(b, end+1+size)) {
			break
		}
	}
	if isWord(at(b, end)) || !macGroups(n, size, sep) {
		n = 0
	}
	return end, hex, n
}

// macGroups reports whether addresses of n digits are written in groups of size with sep between.
func macGroups(n, size int, sep byte) bool {
	switch size {
	case 2: // 00:1A:2B:3C:4D:5E
		return (n == 12 || n == 16) && (sep == ':' || sep == '-')
	case 4: // 001a.2b3c.4d5e
		return (n == 12 || n == 16) && sep != ':'
	case 6: // 001a2b-3c4d5e
		return n == 12 && sep == '-'
	case 12, 16: // 001A2B3C4D5E
		return n == size
	}
	return false
}

// scanMAC looks at a ':' between the first two pairs, at the value behind another ':' or '=', and
// at the first digit of a run.
func scanMAC(text []byte, i int) (start, end int, r pii.Reading) {
	s := macStart(text, i)
	if s < 0 {
		return 0, 0, r
	}
	end, hex, n := macEnd(text, s)
	if n == 0 || readMAC(hex[:n]) != nil {
		return 0, 0, r
	}
	if c := at(text, end); c == '-' || c == '.' && isWord(at(text, end+1)) {
		return 0, 0, r
	}
	switch {
	case end-s == n: // without separators
		r = pii.Reading{Bits: 5, Need: true}
	case digitsOnly(hex[:n]), at(text, s+4) == '-': // could be a code in groups, or times
		r = pii.Reading{Bits: 8, Need: true, Evidence: pii.HasForm}
	default:
		r = pii.Reading{Bits: 14, Evidence: pii.HasForm}
	}
	return s, end, r
}

// macStart returns where an address may begin by the mark or digit at text[i], or -1.
func macStart(text []byte, i int) int {
	if c := text[i]; c == ':' || c == '=' {
		if c == ':' && i >= 2 && isHex(text[i-1]) && isHex(text[i-2]) && hexLen(text, i+1, 2) == 2 { // 00:1A:…
			if before := at(text, i-3); at(text, i+3) == ':' && before != ':' && !isWord(before) {
				return i - 2
			}
		} else if s := valueAt(text, i); hexLen(text, s, 2) == 2 {
			return s
		}
		return -1
	}
	s := hexBack(text, i, 17)
	if s > 0 && isWord(text[s-1]) {
		return -1
	}
	return groupsBack(text, s)
}

// groupsBack goes back from text[s] over whole groups of hexadecimal digits, which may hold no more than letters: "ab-cd-1e-…".
func groupsBack(text []byte, s int) int {
	for s >= 3 && (text[s-1] == '-' || text[s-1] == '.') && isHex(text[s-2]) {
		p := hexBack(text, s-1, 5)
		if k := s - 1 - p; k != 2 && k != 4 || p > 0 && isWord(text[p-1]) {
			break
		}
		s = p
	}
	return s
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
		"mac", "macen", "mac adress*", "macadress*", "mac id", "mac nr", "mac osoit*", "mac tala*", "mac tölu*", "mac vistfang*", "hwaddr",
		"hw addr", "ether", "eui", "bssid", "wlan mac", "wifi mac", "wi fi mac",
		"hårdvaruadress*", "hardwareadress*", "maskinvareadress*", "laiteosoit*", "fysisk adress*", "physical address", "physicaladdress", "fyysinen osoit*", "hardware address", "hardwareaddress", "hw address", "hwaddress", "ethernet adr*", "ethernet address*", "ethernetaddress*",
		"bluetooth adr*", "bluetooth address*", "bluetooth osoit*", "bluetooth vistfang*", "bt address", "bd addr", "wi fi adr*", "wi fi address*", "wifi adr*", "wifi address*", "wi fi osoit*", "wifi osoit*", "vélbúnaðarvistfang*", "macadr*", "macaddr*", "macosoit*", "macid", "wifimac", "clientmac", "devicemac", "routermac",
	},
	Hints: []string{
		"router*", "routeren", "reititi*", "modem*", "ruter*", "beinir*", "wifi*", "wlan*", "nätverk*", "netværk*", "nettverk*", "dhcp",
		"arp", "access point", "tukiasema*", "skrivare*", "printer*", "ip",
	},
	Against: []string{
		"sha*", "md5", "checksum*", "kontrollsumma*", "hash*", "commit*", "fingerprint*", "order*", "ordre*", "artikel*", "serien*", "request*", "trace*", "correlation*", "span",
		"färg*",
	},
}
