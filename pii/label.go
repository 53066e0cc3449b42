package pii

import "bytes"

// labelMax is the length in bytes of the longest label or token that we write,
// brackets included.
const labelMax = 160

// A label is what stands in the place of a finding: '[', the name of a kind in capitals
// and '_', perhaps '_' and a number, perhaps ':' and a token, ']'. Labels that stand in a text already are
// left alone and say nothing of what is around them.

// labelEnd returns the index behind the label that begins at b[i], or -1.
func labelEnd(b []byte, i int) int {
	if i+3 >= len(b) || b[i] != '[' || b[i+1] < 'A' || b[i+1] > 'Z' {
		return -1
	}
	b = b[:min(len(b), i+labelMax)]
	name, k := labelParts(b, i+1)
	if k == len(b) || b[k] != ']' || k <= i+2 {
		return -1
	}
	if plain, of, ok := labelName(b[i+1 : name]); !ok || !isLabelToken(plain, of, b[name:k]) {
		return -1
	}
	return k + 1
}

// labelParts returns where the name of a label ends that begins at b[k], and where the token behind it does.
func labelParts(b []byte, k int) (name, token int) {
	for k < len(b) && nameByte(b[k]) {
		k++
	}
	name = k
	if k < len(b) && b[k] == ':' {
		for k < len(b) && tokenByte(b[k]) {
			k++
		}
	}
	return name, k
}

// nameByte reports whether c may stand in the name of a label, tokenByte whether it may in a token and the ':' before it.
func nameByte(c byte) bool  { return 'A' <= c && c <= 'Z' || isDigit(c) || c == '_' }
func tokenByte(c byte) bool { return isAlnum(c) || c == '_' || c == ':' || c == '-' || c == '.' }

// ourLabels reports whether b is what we write for a value of the kind: its label, alone, with a
// number, with a token, or several with the pieces of a seal.
func ourLabels(b []byte, kind string) bool {
	for first := true; first || len(b) > 0; first = false {
		end := labelEnd(b, 0)
		if end < len(kind)+2 {
			return false
		}
		for i := range len(kind) {
			if b[1+i] != labelByte(kind[i]) {
				return false
			}
		}
		rest := b[1+len(kind) : end-1]
		if len(rest) > 0 && rest[0] == '_' {
			for _, c := range rest[1:] {
				if !isDigit(c) {
					return false
				}
			}
		} else if len(rest) > 0 && rest[0] != ':' {
			return false
		}
		b = b[end:]
	}
	return true
}

// labelByte returns what stands in a label for a byte of a kind.
func labelByte(c byte) byte {
	switch {
	case 'a' <= c && c <= 'z':
		return c - 0x20
	case isDigit(c):
		return c
	}
	return '_'
}

// labelStart returns the start of the label that ends with the ']' at b[i], or -1.
func labelStart(b []byte, i int) int {
	for k := i - 1; k >= 0 && i-k < labelMax; k-- {
		if b[k] == '[' {
			if labelEnd(b, k) == i+1 {
				return k
			}
			return -1
		}
		if isBlank(b[k]) {
			return -1
		}
	}
	return -1
}

// labelAround returns the start of the label that b[i] is in, or -1.
func labelAround(b []byte, i int) int {
	for k := i; k >= 0 && i-k < labelMax && !isBlank(b[k]); k-- {
		if b[k] == '[' {
			if e := labelEnd(b, k); e > i {
				return k
			}
			return -1
		}
	}
	return -1
}

// labelOpen reports whether b[i:] may be the beginning of a label whose end isn't there yet.
func labelOpen(b []byte, i int) bool {
	if len(b)-i >= labelMax || b[i] != '[' || i+1 < len(b) && (b[i+1] < 'A' || b[i+1] > 'Z') {
		return false
	}
	for k := i + 1; k < len(b); k++ {
		if !tokenByte(b[k]) {
			return false
		}
	}
	return true
}

// overLabel reports whether a label stands in b[start:end] or around a part of it. It sets
// m.short where the end of the view doesn't let it tell.
func (m *machine) overLabel(start, end int) bool {
	if !m.signed() {
		return false
	}
	b := m.v.b
	if m.overMask(start, end) {
		return true
	}
	for i := start; i >= 0 && start-i < labelMax && !isBlank(b[i]); i-- {
		if b[i] != '[' {
			continue
		}
		if labelEnd(b, i) > start {
			return true
		}
		m.short = m.short || !m.eof && labelOpen(b, i)
		break
	}
	for i := start; i < end; i++ {
		n := bytes.IndexByte(b[i:end], '[')
		if n < 0 {
			break
		}
		if i += n; labelEnd(b, i) > 0 {
			return true
		}
		m.short = m.short || !m.eof && labelOpen(b, i)
	}
	return false
}

// besideLabel reports whether a label adjoins b[start:end]: what is left when a value was taken out
// of a run is no value of its own.
func (m *machine) besideLabel(start, end int) bool {
	b := m.v.b
	return start > 0 && b[start-1] == ']' && labelStart(b, start-1) >= 0 || end < len(b) && b[end] == '[' && labelEnd(b, end) > 0
}

// maskStart returns the start of the asterisks, three or more, that stand before the last
// letters and digits of a masked value, of which b[i] is one, or -1.
func maskStart(b []byte, i int) int {
	k := i
	for k > 0 && i-k < 16 && isAlnum(b[k]) {
		k--
	}
	stars := k
	for stars >= 0 && b[stars] == '*' {
		stars--
	}
	if k-stars < 3 {
		return -1
	}
	return stars + 1
}
