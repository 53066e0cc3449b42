package world

import "bytes"

// opening reports whether c may open what is quoted.
func opening(c byte) bool {
	switch c {
	case '"', '\'', '(', '[', '{', '<', '`', '*':
		return true
	}
	return false
}

// gapBack goes back from b[i] over blanks and hyphens to the end of the word before.
func gapBack(b []byte, i int) int {
	for i > 0 && (b[i-1] == ' ' || b[i-1] == '-' || b[i-1] == '_') {
		i--
	}
	return i
}

// otherBefore reports whether one of the six words before b[i], on its line, is a code of something
// else, and none since opens something: "feil produktkode, kode".
func otherBefore(b []byte, i int) bool {
	for range 6 {
		for i > 0 && b[i-1] != '\n' && !isWord(b[i-1]) {
			i--
		}
		says, start := valueWords.before(b, i)
		switch says {
		case saysOther:
			if w := b[start:i]; bytes.Contains(w, []byte("kod")) || bytes.Contains(w, []byte("kood")) || bytes.Contains(w, []byte("code")) {
				return true
			}
		case saysPassword, saysPIN, saysSafe, saysKey:
			return false
		}
		for i = start; i > 0 && isWord(b[i-1]); i-- {
		}
		if i == 0 || b[i-1] == '\n' {
			return false
		}
	}
	return false
}

// codeEnd returns the end of the code of four to eight digits at b[s], which may stand in groups
// of two to four, or 0.
func codeEnd(b []byte, s int) int {
	if e := threePairs(b, s); e > 0 {
		return e
	}
	if e := oneByOne(b, s); e > 0 {
		return e
	}
	n, group, e := 0, 0, s
	size := 0 // of the first group
	var sep byte
	for {
		for group = 0; isDigit(at(b, e)) && group < 9; e++ {
			group++
		}
		if group == 0 || group > 8 {
			return 0
		}
		if n == 0 {
			size = group
		}
		n += group
		c := at(b, e)
		if (c == ' ' || c == '-') && (sep == 0 || sep == c) && size >= 2 && size <= 4 && size*2 <= 8 && n+size <= 8 {
			k := 0
			for isDigit(at(b, e+1+k)) {
				k++
			}
			if k == size && n == 4 && size == 4 && c == ' ' {
				return 0 // one of the groups of something longer
			}
			if after := at(b, e+1+k); k == size && !isWord(after) && (after != '-' && after != '.' && after != ',' && after != ':' || !isDigit(at(b, e+2+k))) && (n != 4 || c == '-' || size == 2) {
				sep = c
				e++
				continue
			}
		}
		break
	}
	c, next := at(b, e), at(b, e+1)
	switch {
	case n < 4 || n > 8 || isWord(c) || c == '%' || c == '@' || c == '_':
		return 0
	case (c == '-' || c == '/' || c == ':') && isWord(next), (c == '.' || c == ',') && isDigit(next):
		return 0
	case sep != 0 && c == sep && isDigit(next): // the groups go on
		return 0
	}
	return e
}

// valueEnd returns the end of the value at b[s]: before a blank or the quotation mark that it
// stands in, without the punctuation behind it.
func valueEnd(b []byte, s int) int {
	var quote byte
	if s > 0 {
		switch c := b[s-1]; c {
		case '"', '\'', '`', '*':
			quote = c
		case '<':
			quote = '>'
		}
	}
	e := s
	for e < len(b) && e-s <= 80 && b[e] > ' ' && b[e] != quote && b[e] != '<' {
		e++
	}
	for e > s && bytes.IndexByte([]byte(`.,;:)]}"'?>`), b[e-1]) >= 0 {
		e--
	}
	for e-s > 3 && (bytes.HasSuffix(b[s:e], []byte("”")) || bytes.HasSuffix(b[s:e], []byte("…"))) {
		e -= 3
	}
	return runeEnd(b, e)
}

// tokenEnd is valueEnd for tokens, which hold letters, digits and a few signs.
func tokenEnd(b []byte, s int) int {
	e := s
	for e < len(b) && (isAlnum(b[e]) || bytes.IndexByte([]byte("-_.+/=~:%"), b[e]) >= 0) {
		e++
	}
	for e > s && (b[e-1] == '.' || b[e-1] == ':' || b[e-1] == '%') {
		e--
	}
	return e
}

// passwordLike reports whether v holds letters and digits as passwords do. strict asks for
// small letters too: SUMMER2026 is a voucher.
func passwordLike(v []byte, least int, strict bool) bool {
	if len(v) < least || len(v) > 72 {
		return false
	}
	digits, small, letters, odd := 0, 0, 0, 0
	for i, c := range v {
		switch {
		case isDigit(c):
			digits++
		case isLetter(c) || c >= 0x80:
			letters++
			if c-'a' <= 'z'-'a' {
				small++
			}
		case c == '/' && i > 0, c == '@' && i > 0 && i < len(v)-4:
			return false // a date, a path, an address
		case c != '-' && c != '.' && c != ',':
			odd++
		}
	}
	if digits == 0 || letters == 0 && (odd == 0 || bytes.IndexByte(v, ':') >= 0 || v[len(v)-1] == ']') || ordinal(v) || strict && (small == 0 || len(v) > 20 || hexLen(v, 0, len(v)) == len(v) || bytes.IndexByte(v, ':') >= 0 || bytes.Count(v, []byte("x")) == letters) {
		return false
	}
	return letters >= 2 || odd > 0 && letters+digits >= 4
}

// ordinal reports whether v is digits with an ending: "3:e", "12-siffrig", "24h".
func ordinal(v []byte) bool {
	i := 0
	for i < len(v) && isDigit(v[i]) {
		i++
	}
	if i == 0 || i > 2 || i == len(v) {
		return false
	}
	if v[i] == '-' || v[i] == ':' {
		i++
	}
	for ; i < len(v); i++ {
		if !isLetter(v[i]) && v[i] < 0x80 || isUpper(v[i]) {
			return false
		}
	}
	return true
}

// spelled reports whether v, without a digit, is spelled as passwords are and words aren't: with a
// sign, or a capital behind a small letter.
func spelled(v []byte) bool {
	if len(v) < 6 || len(v) > 40 {
		return false
	}
	for i, c := range v {
		switch {
		case c == '!' && i < len(v)-1, c == '#', c == '$', c == '&', c == '+', c == '_' && i > 0:
			return true
		case isUpper(c) && i > 0 && v[i-1]-'a' <= 'z'-'a':
			return true
		case c == '/' || c == ':' || c == '=' || c == '(' || c == '[' || c == '<':
			return false
		}
	}
	return false
}

// alnumMix reports whether v holds both letters and digits.
func alnumMix(v []byte) bool {
	digits, letters := false, false
	for _, c := range v {
		digits, letters = digits || isDigit(c), letters || isLetter(c)
	}
	return digits && letters
}
