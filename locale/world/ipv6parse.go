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
	var w [16]byte
	n, gap, i := 0, -1, 0 // bytes of w, where '::' stands in it, index in b
	if b[0] == ':' {
		if b[1] != ':' {
			return a, sh, false
		}
		gap, i = 0, 2
	}
	for i < len(b) {
		j, v := hexGroup(b, i)
		if j < len(b) && b[j] == '.' {
			q, ok := parseQuad(b[i:])
			if !ok || n > 12 {
				return a, sh, false
			}
			n += copy(w[n:], q[:])
			sh.quad = true
			break
		}
		if j == i || j-i > 4 || n == 16 {
			return a, sh, false
		}
		w[n], w[n+1] = byte(v>>8), byte(v)
		n += 2
		sh.add(b[i:j])
		if i = j; i == len(b) {
			break
		}
		if b[i] != ':' || i+1 == len(b) {
			return a, sh, false
		}
		if i++; b[i] == ':' {
			if gap >= 0 {
				return a, sh, false
			}
			gap = n
			i++
		}
	}
	sh.double = gap >= 0
	if !sh.double {
		return netip.AddrFrom16(w), sh, n == 16
	}
	if n == 16 {
		return a, sh, false
	}
	copy(w[16-(n-gap):], w[gap:n])
	clear(w[gap : 16-(n-gap)])
	return netip.AddrFrom16(w), sh, true
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
