package world

import (
	"net/netip"
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// IPv4 address: four numbers from 0 to 255 with dots between (RFC 791, RFC 1123).
// Issuer: IANA through RIPE NCC and the network's operator; personal data of the
// subscriber (ECJ C-582/14).
// There is no check. Leading zeros are refused, because programs disagree whether
// they mean octal. Versions (1.2.3.4), sections (3.2.1.4), dates with an hour (24.11.26.14)
// and Danish phone numbers (12.34.56.78) look the same and mostly have small or
// two-digit groups; other quads are addresses.
// A port or a prefix length behind the address is no part of it.

const v4Kind = "ip.v4"

// IPv4 is a parsed IPv4 address. Printed or logged, it shows only its kind.
type IPv4 struct{ hidden.Value }

// ParseIPv4 parses an address without port and prefix length. The error unwraps to
// pii.ErrForm, or to pii.ErrRange for a group above 255.
func ParseIPv4(s string) (IPv4, error) {
	t, err := pii.Lex(s)
	var a netip.Addr
	if err == nil {
		a, err = readV4(t)
	}
	if err != nil {
		if err != pii.ErrRange {
			err = pii.ErrForm
		}
		return IPv4{}, &pii.ValueError{Kind: v4Kind, Err: err}
	}
	return IPv4{hidden.New(v4Kind, a.String())}, nil
}

// Addr returns the address, the zero Addr for the zero IPv4. It prints as it is.
func (ip IPv4) Addr() netip.Addr { return addr(ip.Canonical()) }

// Public reports whether the address is in no range for special use.
func (ip IPv4) Public() bool { return ip.Canonical() != "" && !special(ip.Addr()) }

func addr(s string) netip.Addr {
	a, err := netip.ParseAddr(s)
	if err != nil {
		return netip.Addr{}
	}
	return a
}

// readV4 is the rule.
func readV4(t *pii.Token) (netip.Addr, error) {
	if t.Groups() != 4 || t.Len() > 12 || t.Lead() != 0 || !t.Seps('.') {
		return netip.Addr{}, pii.ErrForm
	}
	var a [4]byte
	var err error
	for i := range 4 {
		g := t.Group(i)
		if len(g) > 3 || len(g) > 1 && g[0] == '0' {
			return netip.Addr{}, pii.ErrForm
		}
		v := 0
		for _, c := range g {
			if !isDigit(c) {
				return netip.Addr{}, pii.ErrForm
			}
			v = v*10 + int(c-'0')
		}
		if v > 255 {
			err = pii.ErrRange
		}
		a[i] = byte(v)
	}
	if err != nil {
		return netip.Addr{}, err
	}
	return netip.AddrFrom4(a), nil
}

// readV4Token weighs what readV4 finds.
func readV4Token(t *pii.Token) pii.Reading {
	a, err := readV4(t)
	if err != nil {
		return pii.Reading{}
	}
	small, pairs := 0, true
	b := a.As4()
	for _, v := range b {
		if v < 32 {
			small++
		}
		pairs = pairs && 10 <= v && v < 100
	}
	r := pii.Reading{Bits: 12, Evidence: pii.HasForm}
	switch {
	case b[0] == 255, b == [4]byte{}: // a net mask or a place-holder
		r.Bits = 5
	case small == 4:
		r.Bits = 6
	case b[0] < 10 && small == 3, pairs: // "2.14.138.0"
		r.Bits = 7
	}
	if special(a) {
		r.Evidence |= pii.NonPublic
	}
	return r
}

// specials are the ranges of IANA's registries of special-purpose addresses that netip has
// no method for.
var specials = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"),   // carriers' NAT
	netip.MustParsePrefix("192.0.0.0/24"),    // protocols
	netip.MustParsePrefix("192.0.2.0/24"),    // documentation
	netip.MustParsePrefix("198.51.100.0/24"), // documentation
	netip.MustParsePrefix("203.0.113.0/24"),  // documentation
	netip.MustParsePrefix("198.18.0.0/15"),   // benchmarks
	netip.MustParsePrefix("240.0.0.0/4"),     // reserved, broadcast
	netip.MustParsePrefix("::/128"),
	netip.MustParsePrefix("64:ff9b:1::/48"), // local translation
	netip.MustParsePrefix("100::/64"),       // discarded
	netip.MustParsePrefix("2001:2::/48"),    // benchmarks
	netip.MustParsePrefix("2001:db8::/32"),  // documentation
	netip.MustParsePrefix("3fff::/20"),      // documentation
	netip.MustParsePrefix("fec0::/10"),      // site-local, until 2004
}

// special reports whether a is private, loopback, link-local, multicast, documentation
// or else not one subscriber's.
func special(a netip.Addr) bool {
	if b := a.As16(); a.Is6() && embedsV4(a) {
		a = netip.AddrFrom4([4]byte(b[12:]))
	}
	a = a.WithZone("") // a prefix holds no address with a zone
	if a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast() || a.IsMulticast() {
		return true
	}
	for _, p := range specials {
		if p.Contains(a) {
			return true
		}
	}
	return false
}

// quads returns the forms of four groups of one to three digits. They prove nothing: what
// the form is worth depends on the values.
func quads() (fs []pii.Form) {
	groups := []string{"9", "99", "999"}
	for _, a := range groups {
		for _, b := range groups {
			for _, c := range groups {
				for _, d := range groups {
					fs = append(fs, pii.Form{Mask: a + "." + b + "." + c + "." + d})
				}
			}
		}
	}
	return fs
}

// IPv4Recognizer finds IPv4 addresses, whatever stands behind their ':' or '/'.
var IPv4Recognizer = &pii.Recognizer{
	Kind:      v4Kind,
	Category:  classify.OnlineID,
	Doc:       "IPv4 address in dotted decimals (RFC 791), issued by IANA and network operators",
	Canonical: hidden.Canonical(ParseIPv4),
	Lens:      []int{4, 5, 6, 7, 8, 9, 10, 11, 12},
	Forms:     quads(),
	Strict:    true,
	Joins:     ":/-,_", // a time before it and a port behind it say nothing
	Read:      readV4Token,
	For:       ipFor,
	Hints:     ipHints,
	Against:   slices.Concat(words.Against, versionWords),
	Units:     words.Units,
}
