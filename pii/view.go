package pii

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A view is a block of text as the lexer sees it. Where the text is written
// plainly it is the text itself; else it is a detection copy in which digits, letters,
// dashes and blanks of other scripts and widths are ASCII, marks are composed with their
// letter, escapes are what they stand for and what cannot be seen is gone.
//
// Whether a rune is changed depends on it and the one before alone, and an escape on a bounded
// stretch around it, so that a text cut anywhere but within one (see wholeUnits) gives the same copy.
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
	_, n := unitAt(v.orig, p)
	p += n
	for p < len(v.orig) {
		r, n := unitAt(v.orig, p)
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

// leftOf returns how far left of b[i] the words of a finding may begin whose trigger stands there: wordsLeft bytes,
// where they take no more than wordsBack of the original.
func (v *view) leftOf(i int) int {
	if v.off == nil {
		return max(0, i-wordsLeft)
	}
	return max(0, i-wordsLeft, v.index(v.start(i)-wordsBack))
}

// set makes v show text, reusing its buffers.
func (v *view) set(text, buf []byte, off []int32) (nbuf []byte, noff []int32) {
	return v.setFrom(text, 0, buf, off)
}

// setFrom is set for a text whose first even bytes hold no rune that is changed.
func (v *view) setFrom(text []byte, even int, buf []byte, off []int32) (nbuf []byte, noff []int32) {
	v.orig = text
	even = runeStart(text, max(0, min(even, len(text))-1)) // what stands before a rune matters
	first := firstOdd(text, even)
	if first < 0 {
		v.b, v.off = text, nil
		return buf, off
	}
	buf, off = buf[:0], off[:0]
	buf = append(buf, text[:first]...)
	for i := range first {
		off = append(off, int32(i))
	}
	for i := first; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf && loudBytes[c]&oddByte == 0 {
			buf, off = append(buf, c), append(off, int32(i))
			i++
			continue
		}
		if opens(text, i) {
			if r, n, _ := escapeAt(text, i); n > 0 {
				buf, off = appendEscaped(buf, off, r, int32(i))
				i += n
				continue
			}
		} else if oddAt(text, i) {
			r, n := utf8.DecodeRune(text[i:])
			buf, off = appendFolded(buf, off, r, text[i:i+n], int32(i))
			i += n
			continue
		}
		buf = append(buf, text[i])
		off = append(off, int32(i))
		i++
	}
	v.b, v.off = buf, off
	return buf, off
}

// appendEscaped appends what the lexer shall see of the escape at the offset at, which stands for r.
func appendEscaped(buf []byte, off []int32, r rune, at int32) ([]byte, []int32) {
	if r < utf8.RuneSelf {
		return append(buf, byte(r)), append(off, at)
	}
	if combining(r) {
		return compose(buf, off, r)
	}
	var raw [utf8.UTFMax]byte
	n := len(off) // of buf too: a middle dot is read as oddAt would, by what stands before it there
	if size := utf8.EncodeRune(raw[:], r); oddAt(raw[:size], 0) || r == 0xB7 && n > 0 && isAlnum(buf[n-1]) {
		buf, off = appendFolded(buf, off, r, raw[:size], at)
	} else {
		buf = append(buf, raw[:size]...)
		off = append(off, 0, 0, 0, 0)[:n+size]
	}
	for k := n; k < len(off); k++ {
		off[k] = at
	}
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
	}
	if d := circled(r); d >= 0 {
		return append(buf, '0'+byte(d)), append(off, at)
	}
	if c := signFor(r); c != 0 {
		return append(buf, c), append(off, at)
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
