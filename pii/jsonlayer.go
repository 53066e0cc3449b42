package pii

import (
	"unicode/utf16"
	"unicode/utf8"
)

// A layer is a text as it reads, its escapes undone, and where each of its bytes came from.
// Findings are made in the layer and mapped back, so that only their own
// bytes change. Layers lie on one another: text in HTML in JSON in a JSON string.
type layer struct {
	b    []byte
	segs []segment // none: b is the source itself
}

// A segment is a stretch of a layer and its source. Segments are in order, without a
// gap in the layer; what lies between two of them in the source is no text, such as a tag.
type segment struct {
	at, src   int // where it begins
	n, srcLen int // how long it is; where they differ it is one escape
	atom      bool
}

func (l *layer) reset() { l.b, l.segs = l.b[:0], l.segs[:0] }

// literal appends text that stands in its source at src as it is.
func (l *layer) literal(text []byte, src int) {
	if len(text) == 0 {
		return
	}
	if k := len(l.segs) - 1; k >= 0 && !l.segs[k].atom && l.segs[k].src+l.segs[k].n == src {
		l.segs[k].n += len(text)
		l.segs[k].srcLen += len(text)
	} else {
		l.segs = append(l.segs, segment{at: len(l.b), src: src, n: len(text), srcLen: len(text)})
	}
	l.b = append(l.b, text...)
}

// escape appends the rune that the srcLen bytes of the source at src stand for.
func (l *layer) escape(r rune, src, srcLen int) {
	at := len(l.b)
	l.b = utf8.AppendRune(l.b, r)
	l.segs = append(l.segs, segment{at: at, src: src, n: len(l.b) - at, srcLen: srcLen, atom: true})
}

// find returns the segment that b[i] is in.
func (l *layer) find(i int) int {
	lo, hi := 0, len(l.segs)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if l.segs[mid].at+l.segs[mid].n <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// pieces calls yield with the stretches of the source that b[start:end] came from.
func (l *layer) pieces(start, end int, yield func(from, to int)) {
	if len(l.segs) == 0 || start >= end {
		yield(start, end)
		return
	}
	from, to := -1, -1
	for k := l.find(start); k < len(l.segs) && l.segs[k].at < end; k++ {
		s := &l.segs[k]
		a, z := s.src, s.src+s.srcLen
		if !s.atom {
			a, z = s.src+max(0, start-s.at), s.src+min(s.n, end-s.at)
		}
		switch {
		case a == z:
			continue
		case from < 0:
			from, to = a, z
		case a == to:
			to = z
		default:
			yield(from, to)
			from, to = a, z
		}
	}
	if from >= 0 {
		yield(from, to)
	}
}

// unescape makes the layer what the string raw, which has escapes, stands for.
func (l *layer) unescape(raw []byte) {
	l.reset()
	at := 0
	for i := 0; i < len(raw); {
		if raw[i] != '\\' {
			i++
			continue
		}
		l.literal(raw[at:i], at)
		r, n := rune(raw[i+1]), 2
		switch r {
		case 'b':
			r = '\b'
		case 'f':
			r = '\f'
		case 'n':
			r = '\n'
		case 'r':
			r = '\r'
		case 't':
			r = '\t'
		case 'u':
			r, _ = hex4(raw, i+2)
			n = 6
			if utf16.IsSurrogate(r) {
				low := rune(-1)
				if i+8 <= len(raw) && raw[i+6] == '\\' && raw[i+7] == 'u' {
					low, _ = hex4(raw, i+8)
				}
				if r = utf16.DecodeRune(r, low); r != utf8.RuneError {
					n = 12
				}
			}
		}
		l.escape(r, i, n)
		i += n
		at = i
	}
	l.literal(raw[at:], at)
}
