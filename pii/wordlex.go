package pii

import (
	"unicode"
	"unicode/utf8"
)

// What a byte can be to the lexer of words.
const (
	byteLetter = 1 << iota // a letter of ASCII
	byteLower              // a lower-case letter of ASCII
	byteDigit
	byteLead // begins a rune that may be a letter
)

var wordBytes = func() (t [256]uint8) {
	for c := range 256 {
		switch {
		case isDigit(byte(c)):
			t[c] = byteDigit
		case 'a' <= c && c <= 'z':
			t[c] = byteLetter | byteLower
		case 'A' <= c && c <= 'Z':
			t[c] = byteLetter
		case c == 0xC3, 0xC4 <= c && c < 0xF0 && c != 0xE2:
			t[c] = byteLead
		}
	}
	return t
}()

// lexWord lexes one more word. It returns false at the end of the view, with
// m.short set if more is to come.
func (m *machine) lexWord() bool {
	ws, b := &m.word, m.v.b
	i, gap := ws.at, Gap(0)
	if i == 0 && m.base == 0 {
		gap = GapStart
	}
	if i+1 < len(b) && b[i] == ' ' && wordBytes[b[i+1]]&byteLetter != 0 { // as nearly always
		gap |= GapBlank
		i++
	} else {
		if i == len(b) && m.eof { // which every word near the end asks
			return false
		}
		var ok bool
		if i, gap, ok = m.lexGap(i, gap); !ok {
			return m.label(i, gap)
		}
		if n := i - ws.at; n > 2 && gap&(GapOther|GapColon|GapStop) != 0 || n == 2 && gap&GapOther != 0 {
			gap = plainGap(b[ws.at:i], gap)
		}
		if m.v.start(i)-m.v.start(ws.gap) >= wordsBack {
			gap = gapFar
		}
	}
	start, most := i, min(len(b), i+wordMax)
	var flags WordFlags
	var text shortWord
	if isDigit(b[i]) {
		flags = IsNumber
		for i++; i < most && isDigit(b[i]); i++ {
		}
	} else {
		text = shortAt(b, i)
		n := 0
		if n, flags = text.letters(); n == 0 {
			n, flags = letters(b, i, most)
		}
		i += n
	}
	if i >= len(b) && !m.eof {
		m.short = true
		return false
	}
	class, calls, as := m.known(text, start, i, flags)
	// Filled in place: a copy of what was just written field by field would wait for it.
	ws.list = append(ws.list, Word{})
	w := &ws.list[len(ws.list)-1]
	if gap&GapBlank == 0 && start-ws.at <= 2 && glued(b[ws.at:start], gap) {
		flags |= Joined
	}
	w.Start, w.End, w.Class, w.calls, w.Flags, w.Gap, w.as = start, i, class, calls, flags, gap, as
	ws.at, ws.gap = i, i
	return true
}

// glued reports whether what stands before a word ties it to the one before: nothing, one point, or '_'.
func glued(between []byte, gap Gap) bool {
	switch len(between) {
	case 0:
		return gap&GapStart == 0
	case 1:
		return between[0] == '_' || between[0] == '.'
	}
	return between[0] == '_' && between[1] == '_'
}

// lexGap walks to the next word. It returns false where none begins: at a label, a
// mask or the end.
func (m *machine) lexGap(i int, gap Gap) (int, Gap, bool) {
	b := m.v.b
	for i > 0 && i < len(b) && isLetter(b[i]) && isLetter(b[i-1]) { // the rest of a word too long
		i++
	}
	for ; i < len(b); i++ {
		c := b[i]
		if t := wordBytes[c]; t != 0 {
			if t != byteLead || letterAt(b, i) {
				return i, gap, true
			}
		} else if c == '[' && (labelEnd(b, i) > 0 || !m.eof && labelOpen(b, i)) ||
			c == '*' && (maskEnd(b, i) > 0 || !m.eof && maskOpen(b, i)) {
			return i, gap, false
		}
		if !emphasis(b, i) {
			gap |= gapOf(c, gap)
		}
	}
	return i, gap, false
}

// label lexes the label or mask at b[i], which stands for a word. It returns false at the end
// of the view.
func (m *machine) label(i int, gap Gap) bool {
	ws, b := &m.word, m.v.b
	far := m.v.start(i)-m.v.start(ws.gap) >= wordsBack
	if i >= len(b) {
		// However much more comes before the next word, it is far: don't wait for it.
		if m.short = !m.eof && !far; !m.short {
			ws.at = i
		}
		return false
	}
	e := -1
	if b[i] == '[' {
		if m.short = !m.eof && labelOpen(b, i); !m.short {
			e = labelEnd(b, i)
		}
	} else if m.short = !m.eof && maskOpen(b, i); !m.short {
		e = maskEnd(b, i)
	}
	if e < 0 {
		return false
	}
	ws.list, ws.at, ws.gap = append(ws.list, Word{Start: i, End: e, Flags: IsLabel, Gap: gap}), e, e
	return true
}

// letters returns the length and the flags of the word of letters that begins at b[i], of which no more than b[:most]
// is looked at.
func letters(b []byte, i, most int) (n int, flags WordFlags) {
	first, lower := i, uint8(0)
	runes := 0
	for i < most {
		c := b[i]
		if t := wordBytes[c]; t&byteLetter != 0 {
			lower |= t
			i++
			runes++
			continue
		}
		if wordBytes[c] != byteLead || !letterAt(b, i) {
			break
		}
		size := 2
		if c == 0xC3 {
			if b[i+1] >= 0x9F {
				lower |= byteLower
			} else if i == first {
				flags |= Capital
			}
		} else {
			var r rune
			r, size = utf8.DecodeRune(b[i:])
			if !unicode.IsUpper(r) {
				lower |= byteLower
			} else if i == first {
				flags |= Capital
			}
		}
		i += size
		runes++
	}
	if c := b[first]; c-'A' <= 'Z'-'A' {
		flags |= Capital
	}
	if lower&byteLower == 0 && runes > 1 {
		flags |= AllCaps
	}
	return i - first, flags
}

// letterAt reports whether a letter that isn't ASCII begins at b[i].
func letterAt(b []byte, i int) bool {
	c := b[i]
	if c == 0xC3 {
		return i+1 < len(b) && b[i+1] != 0x97 && b[i+1] != 0xB7 && b[i+1]&0xC0 == 0x80
	}
	if c < 0xC4 || c == 0xE2 || c >= 0xF0 {
		return false
	}
	r, _ := utf8.DecodeRune(b[i:])
	return unicode.IsLetter(r)
}

// gapOf returns what the byte c adds to a gap.
func gapOf(c byte, gap Gap) Gap {
	switch c {
	case ' ', '\t', '\r':
		return GapBlank
	case '\n':
		if gap&GapLine != 0 {
			return GapPara
		}
		return GapLine
	case ',':
		return GapComma
	case '.', '!', '?':
		return GapStop
	case ':', ';':
		return GapColon
	case '-':
		return GapHyphen
	case '/':
		return GapSlash
	case '\'', '"', '`':
		return GapQuote
	case '(', ')', '[', ']', '{', '}', '<', '>':
		return GapParen
	case '@':
		return GapAt
	}
	return GapOther
}
