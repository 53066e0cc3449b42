package world

import (
	"net/netip"

	"github.com/sladd-go/sladd/pii"
)

// A shape is how an address was written.
type shape struct {
	groups int  // written out, an IPv4 tail not counted
	first  int  // digits of the first group written out
	digits int  // of all groups
	ascii  bool // some group holds a decimal digit
	letter bool // some group holds a letter
	pairs  bool // every group has two digits
	short  bool // no group has more than two digits
	double bool // '::'
	quad   bool // ends in an IPv4 address
}

// parseV6 is the rule: RFC 4291, 2.2, without zone. It agrees with netip.ParseAddr but makes
// no garbage.
func parseV6(b []byte) (a netip.Addr, sh shape, ok bool) {
	if len(b) < 2 || len(b) > maxV6 {
		return a, sh, false
	}
	sh.pairs, sh.short = true, true
	p := groupsV6{gap: -1}
	i := 0
	if b[0] == ':' {
		if i = p.colons(b, 0); i != 2 {
			return a, sh, false
		}
	}
	for i < len(b) {
		j, v := hexGroup(b, i)
		if j < len(b) && b[j] == '.' {
			if sh.quad = p.addQuad(b[i:]); !sh.quad {
				return a, sh, false
			}
			break
		}
		if j == i || j-i > 4 || !p.add(v) {
			return a, sh, false
		}
		sh.add(b[i:j])
		if i = p.colons(b, j); i < 0 {
			return a, sh, false
		}
	}
	if sh.double = p.gap >= 0; !p.fill() {
		return a, sh, false
	}
	return netip.AddrFrom16(p.w), sh, true
}

// A groupsV6 is the groups of an address that have been read.
type groupsV6 struct {
	w   [16]byte
	n   int // bytes of w
	gap int // where '::' stands in it, or -1
}

// add takes a group, if there is room.
func (p *groupsV6) add(v uint) bool {
	if p.n == len(p.w) {
		return false
	}
	p.w[p.n], p.w[p.n+1] = byte(v>>8), byte(v)
	p.n += 2
	return true
}

// addQuad takes the IPv4 address that all of b is, if there is room.
func (p *groupsV6) addQuad(b []byte) bool {
	q, ok := parseQuad(b)
	if !ok || p.n > 12 {
		return false
	}
	p.n += copy(p.w[p.n:], q[:])
	return true
}

// colons returns the index behind ':' or the one '::' at b[i], or the end of b. It returns -1 for all else, and where b ends in one ':'.
func (p *groupsV6) colons(b []byte, i int) int {
	switch {
	case i == len(b):
		return i
	case b[i] != ':' || i+1 == len(b):
		return -1
	case b[i+1] != ':':
		return i + 1
	case p.gap >= 0:
		return -1
	}
	p.gap = p.n
	return i + 2
}

// fill puts zeros in the place of '::', and reports whether the groups are an address then.
func (p *groupsV6) fill() bool {
	if p.gap < 0 || p.n == len(p.w) {
		return p.gap < 0 && p.n == len(p.w)
	}
	end := len(p.w) - (p.n - p.gap)
	copy(p.w[end:], p.w[p.gap:p.n])
	clear(p.w[p.gap:end])
	return true
}

// hexGroup returns the end of the hexadecimal digits at b[i], of which it takes five at most, and their value.
func hexGroup(b []byte, i int) (end int, v uint) {
	for end = i; end < len(b) && end-i < 5; end++ {
		h := hexValue(b[end])
		if h > 15 {
			break
		}
		v = v<<4 | uint(h)
	}
	return end, v
}

func (sh *shape) add(g []byte) {
	if sh.groups == 0 {
		sh.first = len(g)
	}
	sh.groups++
	sh.digits += len(g)
	sh.pairs = sh.pairs && len(g) == 2
	sh.short = sh.short && len(g) <= 2
	for _, c := range g {
		if isDigit(c) {
			sh.ascii = true
		} else {
			sh.letter = true
		}
	}
}

// parseQuad reads all of b as an IPv4 address.
func parseQuad(b []byte) (q [4]byte, ok bool) {
	k, v, n := 0, 0, 0
	for _, c := range b {
		switch {
		case c == '.':
			if n == 0 || k == 3 {
				return q, false
			}
			q[k] = byte(v)
			k, v, n = k+1, 0, 0
		case !isDigit(c) || n > 0 && v == 0:
			return q, false
		default:
			if v = v*10 + int(c-'0'); v > 255 {
				return q, false
			}
			n++
		}
	}
	if n == 0 || k != 3 {
		return q, false
	}
	q[3] = byte(v)
	return q, true
}

// hexValue returns the value of a hexadecimal digit, or more than 15.
func hexValue(c byte) byte {
	switch {
	case isDigit(c):
		return c - '0'
	case (c|0x20)-'a' <= 5:
		return (c | 0x20) - 'a' + 10
	}
	return 0xFF
}

// weighV6 tells addresses from times, paths and MAC addresses.
func weighV6(a netip.Addr, sh shape) pii.Reading {
	r := pii.Reading{Evidence: pii.HasForm}
	b := a.As16()
	if special(a) {
		r.Evidence |= pii.NonPublic
	}
	// Global unicast, unique local, link-local and multicast begin with four digits.
	known := embedsV4(a) || sh.first == 4 && (b[0]>>5 == 1 || b[0] >= 0xFC)
	if known {
		r.Evidence |= pii.HasRange
	}
	switch {
	case sh.quad:
		r.Bits = 14
	case sh.double:
		if r.Bits, r.Need = sh.doubleBits(a, known); r.Bits == 0 {
			return pii.Reading{}
		}
	case sh.short && (sh.pairs || !sh.letter): // EUI-64, a row of numbers
		r.Bits, r.Need = 4, true
	default:
		r.Bits = 16
	}
	return r
}

// doubleBits is what an address with '::' proves, and whether it needs a word. known says that its range is one in use.
func (sh *shape) doubleBits(a netip.Addr, known bool) (bits int, need bool) {
	b := a.As16()
	switch {
	case sh.groups == 0: // "::"
		return 0, false
	case !sh.ascii && sh.groups < 3: // face::
		return 0, false
	case !sh.ascii:
		return 4, true
	case sh.groups == 1 && known: // "2024::"
		return 8, !sh.letter
	case sh.groups == 2 && sh.digits <= 6 && !sh.letter && b[0] == 0x20 && b[1] != 1: // "2024::11"
		return 5, true
	case known:
		return 14, false
	case a == netip.IPv6Loopback() && sh.groups == 1:
		return 6, false
	case sh.groups >= 4:
		return 13, false
	case sh.groups == 3 && sh.digits >= 8:
		return 11, false
	}
	return 3, true // "12::30"
}
