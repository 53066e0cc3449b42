package pii

import (
	"encoding/binary"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A view is a block of text as the lexer sees it. Where the text is written
// plainly it is the text itself; else it is a detection copy in which digits, letters,
// dashes and blanks of other scripts and widths are ASCII, marks are composed with their
// letter and what cannot be seen is gone.
//
// Whether a rune is changed depends on it and the one before alone, so that a
// text cut anywhere between two runes gives the same copy.
type view struct {
	b    []byte
	orig []byte
	off  []int32 // of each byte of b in orig; nil if b is orig
}

// start returns the offset in the original of the rune at b[i].
func (v *view) start(i int) int {
	if v.off == nil {
		return i
	}
	if i == len(v.b) {
		return len(v.orig)
	}
	return int(v.off[i])
}

// end returns the offset in the original right behind what b[i-1] came from, marks
// on it included, what cannot be seen after it not.
func (v *view) end(i int) int {
	if v.off == nil || i == 0 {
		return i
	}
	p := int(v.off[i-1])
	_, n := utf8.DecodeRune(v.orig[p:])
	p += n
	for p < len(v.orig) {
		r, n := utf8.DecodeRune(v.orig[p:])
		if !combining(r) {
			break
		}
		p += n
	}
	return p
}

// index returns the index in b of the first byte that came from offset p or later.
func (v *view) index(p int) int {
	if v.off == nil {
		return min(max(p, 0), len(v.b))
	}
	lo, hi := 0, len(v.off)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if int(v.off[mid]) < p {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// set makes v show text, reusing its buffers.
func (v *view) set(text, buf []byte, off []int32) (nbuf []byte, noff []int32) {
	return v.setFrom(text, 0, buf, off)
}

// setFrom is set for a text whose first even bytes hold no rune that is changed.
func (v *view) setFrom(text []byte, even int, buf []byte, off []int32) (nbuf []byte, noff []int32) {
	v.orig = text
	even = runeStart(text, max(0, min(even, len(text))-1)) // what stands before a rune matters
	first := firstOdd(text[even:])
	if first < 0 {
		v.b, v.off = text, nil
		return buf, off
	}
	first += even
	buf, off = buf[:0], off[:0]
	buf = append(buf, text[:first]...)
	for i := range first {
		off = append(off, int32(i))
	}
	for i := first; i < len(text); {
		if !oddAt(text, i) {
			buf = append(buf, text[i])
			off = append(off, int32(i))
			i++
			continue
		}
		r, n := utf8.DecodeRune(text[i:])
		buf, off = appendFolded(buf, off, r, text[i:i+n], int32(i))
		i += n
	}
	v.b, v.off = buf, off
	return buf, off
}

// appendFolded appends what the lexer shall see of r, whose bytes are raw.
func appendFolded(buf []byte, off []int32, r rune, raw []byte, at int32) ([]byte, []int32) {
	switch {
	case combining(r):
		return compose(buf, off, r)
	case invisible(r):
		return buf, off
	case unicode.Is(unicode.Zs, r), r == 0x85, r == 0x2028, r == 0x2029:
		return append(buf, ' '), append(off, at)
	case unicode.Is(unicode.Pd, r), r == 0x2212, r == 0x2043:
		return append(buf, '-'), append(off, at)
	case r == 0x3002: // ideographic full stop
		return append(buf, '.'), append(off, at)
	}
	if d, ok := digitValue(r); ok {
		return append(buf, '0'+d), append(off, at)
	}
	if d := norm.NFKC.Properties(raw).Decomposition(); len(d) == 1 {
		return append(buf, d[0]), append(off, at)
	}
	buf = append(buf, raw...)
	for k := range raw {
		off = append(off, at+int32(k))
	}
	return buf, off
}

func combining(r rune) bool {
	return 0x300 <= r && r <= 0x36F && r != 0x34F || r == 0x20E3 || r == 0xFE0F
}

func invisible(r rune) bool {
	return unicode.Is(unicode.Cf, r) || r == 0x34F || 0xFE00 <= r && r <= 0xFE0F || 0xE0100 <= r && r <= 0xE01EF
}

// digitValue returns the value of a decimal digit of any script. The ranges of
// Unicode's Nd hold whole sets of ten, in order.
func digitValue(r rune) (byte, bool) {
	if r < 0x660 {
		return 0, false
	}
	if r <= 0xFFFF {
		for _, x := range unicode.Nd.R16 {
			if rune(x.Lo) <= r && r <= rune(x.Hi) {
				return byte((r - rune(x.Lo)) % 10), true
			}
		}
		return 0, false
	}
	for _, x := range unicode.Nd.R32 {
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return byte((r - rune(x.Lo)) % 10), true
		}
	}
	return 0, false
}

const (
	lows  = 0x0101010101010101
	highs = 0x8080808080808080
)

// firstOdd returns the offset of the first rune that a view changes, or -1. It looks at
// eight bytes at once for bytes that begin a rune and are not the 0xC3 of å, ä, ö, æ, ø.
func firstOdd(b []byte) int {
	i := 0
	for ; i+8 <= len(b); i += 8 {
		x := binary.LittleEndian.Uint64(b[i:])
		y := x ^ 0xC3*lows
		if x&(x<<1)&(((y&^highs)+0x7F*lows)|y)&highs == 0 {
			continue
		}
		for k := i; k < i+8; k++ {
			if b[k] >= 0xC2 && oddAt(b, k) {
				return k
			}
		}
	}
	for ; i < len(b); i++ {
		if b[i] >= 0xC2 && oddAt(b, i) {
			return i
		}
	}
	return -1
}

// oddAt reports whether a rune begins at b[i] that a view changes. Quotation
// marks, the ellipsis, emoji and the letters of other scripts are left as they are.
func oddAt(b []byte, i int) bool {
	c := b[i]
	if c < 0xC2 || i+1 >= len(b) {
		return false
	}
	d := b[i+1]
	switch {
	case c == 0xC3:
		return false
	case c == 0xC2:
		return d == 0xA0 || d == 0xAD || d == 0x85
	case c == 0xCC || c == 0xCD:
		return d&0xC0 == 0x80 && (c == 0xCC || d <= 0xAF)
	case c < 0xD8:
		return false
	case c < 0xE0:
		return (c == 0xD8 || c == 0xD9 || c == 0xDB || c == 0xDF) && valid(b[i:])
	case c == 0xE2:
		if i+2 >= len(b) {
			return false
		}
		switch e := b[i+2]; d {
		case 0x80:
			return 0x80 <= e && e <= 0x95 || 0xA8 <= e && e <= 0xAF
		case 0x81:
			return valid(b[i:])
		case 0x83:
			return e == 0xA3
		case 0x88:
			return e == 0x92
		}
		return false
	case c == 0xE3:
		return d == 0x80 && i+2 < len(b) && (b[i+2] == 0x80 || b[i+2] == 0x82)
	case c < 0xE2 || c == 0xEA:
		return valid(b[i:])
	case c == 0xEF:
		if d == 0xB8 && i+2 < len(b) && b[i+2] == 0x8F { // the emoji selector matters behind a digit alone
			return i > 0 && '0' <= b[i-1] && b[i-1] <= '9'
		}
		return d >= 0xB8 && valid(b[i:])
	case c == 0xF0:
		return (d != 0x9F || i+2 < len(b) && b[i+2] == 0xAF) && valid(b[i:])
	case c == 0xF3:
		return valid(b[i:])
	}
	return false
}

func valid(b []byte) bool {
	r, n := utf8.DecodeRune(b)
	return r != utf8.RuneError || n > 1
}
