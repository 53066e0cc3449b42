package world

import (
	"net/netip"
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// IPv6 address: eight groups of one to four hexadecimal digits with ':' between; '::' once for
// a run of zero groups; the last two groups as an IPv4 address (RFC 4291, 2.2). A zone behind
// '%' (RFC 4007; %25 in a URL) belongs to it; brackets, port and prefix length do not.
// Issuer: IANA through RIPE NCC and the network's operator. There is no check.
// Canonical form: RFC 5952, that is lower case, no leading zeros, '::' for the longest
// run of zero groups, dotted decimals behind ::ffff: and 64:ff9b::.
// Times, MAC addresses, names of C++ and Rust (std::string, face::) hold ':' too, so an address
// must have all eight groups, or '::' and a group with a digit.

const v6Kind = "ip.v6"

const maxV6 = 45 // bytes of the longest address, without zone

// IPv6 is a parsed IPv6 address. Printed or logged, it shows only its kind.
type IPv6 struct{ hidden.Value }

// ParseIPv6 parses an address, also in brackets and with a zone, without port and
// prefix length. The error unwraps to pii.ErrForm.
func ParseIPv6(s string) (IPv6, error) {
	p := plain(s)
	if strings.HasPrefix(p, "[") && strings.HasSuffix(p, "]") {
		p = p[1 : len(p)-1]
	}
	host, zone, zoned := strings.Cut(p, "%")
	a, _, ok := parseV6([]byte(host))
	if ok && zoned {
		end := zoneEnd([]byte(p), len(host))
		ok = end == len(p) && end > len(host) && !a.Is4In6()
		a = a.WithZone(unescapeZone(zone))
	}
	if !ok {
		return IPv6{}, &pii.ValueError{Kind: v6Kind, Err: pii.ErrForm}
	}
	return IPv6{hidden.New(v6Kind, formatV6(a))}, nil
}

// Addr returns the address, the zero Addr for the zero IPv6. It prints as it is.
func (ip IPv6) Addr() netip.Addr { return addr(ip.Canonical()) }

// Public reports whether the address is in no range for special use.
func (ip IPv6) Public() bool { return ip.Canonical() != "" && !special(ip.Addr()) }

// wellKnown is the prefix of translated IPv4 addresses (RFC 6052).
var wellKnown = netip.MustParsePrefix("64:ff9b::/96")

// embedsV4 reports whether the last 32 bits of a are an IPv4 address, to be seen from its prefix.
func embedsV4(a netip.Addr) bool { return a.Is4In6() || wellKnown.Contains(a.WithZone("")) }

// formatV6 is netip's form, and dotted decimals where RFC 5952 wants them and netip has not.
func formatV6(a netip.Addr) string {
	if !embedsV4(a) || a.Is4In6() {
		return a.String()
	}
	b := a.As16()
	s := "64:ff9b::" + netip.AddrFrom4([4]byte(b[12:])).String()
	if a.Zone() != "" {
		s += "%" + a.Zone()
	}
	return s
}

// zoneEnd returns the index behind the zone whose '%' is at b[i], or i if there is none.
func zoneEnd(b []byte, i int) int {
	if i >= len(b) || b[i] != '%' {
		return i
	}
	j := i + 1
	for ; j < len(b) && j-i <= 20; j++ {
		c := b[j]
		if !isAlnum(c) && !((c == '.' || c == '-' || c == '_') && j > i+1 && j+1 < len(b) && isDigit(b[j+1])) {
			break
		}
	}
	if j == i+1 || wordAt(b, j) {
		return i
	}
	return j
}

// unescapeZone takes off the 25 that a '%' has behind it in a URL, each of them if it was
// escaped twice, so that what is left reads the same again. A zone of 25 alone is the number of
// an interface.
func unescapeZone(z string) string {
	for len(z) > 2 && z[:2] == "25" {
		z = z[2:]
	}
	return z
}

// scanV6 looks at the ':' at text[i]. It reads an address at its first colon only, so
// a long run is read once.
func scanV6(text []byte, i int) (start, end int, r pii.Reading) {
	start, ok := firstColon(text, i)
	if !ok {
		return 0, 0, pii.Reading{}
	}
	end, dot := v6Run(text, start)
	if end-start > maxV6 {
		return 0, 0, pii.Reading{}
	}
	for end > i+1 && (text[end-1] == '.' || text[end-1] == ':' && text[end-2] != ':') {
		end--
	}
	a, sh, ok := parseV6(text[start:end])
	if !ok && dot > i { // "fe80::1.Den"
		end = dot
		a, sh, ok = parseV6(text[start:end])
	}
	if !ok || wordAt(text, end) && !words.Italic(text, start, end) || end+1 < len(text) && text[end] == ':' && wordAt(text, end+1) {
		return 0, 0, pii.Reading{}
	}
	r = weighV6(a, sh)
	if a.IsLinkLocalUnicast() || a.IsLinkLocalMulticast() || hexLen(text, end+1, 2) < 2 { // else '%' is an escape in a URL
		end = zoneEnd(text, end)
	}
	return start, end, r
}

// v6Run returns the end of the hexadecimal digits, colons and points from b[start] on, and the place of the first point, or -1. It
// stops one byte behind the longest address.
func v6Run(b []byte, start int) (end, dot int) {
	dot = -1
	for end = start; end < min(len(b), start+maxV6+1); end++ {
		c := b[end]
		if c == '.' && dot < 0 {
			dot = end
		}
		if hexValue(c) > 15 && c != ':' && c != '.' {
			break
		}
	}
	return end, dot
}

// firstColon reports whether the ':' at b[i] can be the first of an address, and where that
// begins. It looks at no more than a dozen bytes.
func firstColon(b []byte, i int) (start int, ok bool) {
	if i+1 >= len(b) {
		return 0, false
	}
	double := b[i+1] == ':'
	if !double && hexValue(b[i+1]) > 15 {
		return 0, false
	}
	start = hexBefore(b, i)
	switch n := i - start; {
	case n > 4, n == 0 && !double:
		return 0, false
	case !double && !colonWithin(b, i+2): // 12:30
		return 0, false
	case start == 0:
		return 0, true
	case b[start-1] == ':' && n == 0:
		return 0, false
	case b[start-1] == ':':
		// A colon that ends a label is none of the address: "IP:2001:db8::1".
		p := start - 1
		q := hexBefore(b, p)
		return start, p-q > 4 || wordBefore(b, q)
	case b[start-1] == '.':
		return start, start < 2 || !isDigit(b[start-2])
	}
	return start, !wordBefore(b, start) || b[start-1] == '_' && !wordBefore(b, start-1) // italics
}

// hexBefore returns the index of the first of at most five hexadecimal digits that end
// right before b[i].
func hexBefore(b []byte, i int) int {
	j := i
	for j > 0 && i-j < 5 && hexValue(b[j-1]) <= 15 {
		j--
	}
	return j
}

// colonWithin reports whether a ':' follows at most three hexadecimal digits from b[i] on.
func colonWithin(b []byte, i int) bool {
	for j := i; j < len(b) && j <= i+3; j++ {
		if b[j] == ':' {
			return true
		}
		if hexValue(b[j]) > 15 {
			return false
		}
	}
	return false
}

// IPv6Recognizer finds IPv6 addresses.
var IPv6Recognizer = &pii.Recognizer{
	Kind:      v6Kind,
	Category:  classify.OnlineID,
	Doc:       "IPv6 address (RFC 4291), issued by IANA and network operators",
	Canonical: hidden.Canonical(ParseIPv6),
	Marks:     ":",
	Scan:      scanV6,
	Left:      48,
	Right:     64,
	For:       ipFor,
	Hints:     ipHints,
	Against:   []string{"mac adr*", "macadr*", "mac osoit*", "bssid", "fingerprint*", "fingeravtryck*", "fingeraftryk*", "fingeravtrykk*", "sormenjälki*", "sha9", "sha999", "md9"},
}
