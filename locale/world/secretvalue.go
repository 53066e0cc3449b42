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

// codeEnd returns the end of the code of four to eight digits at b[s], or 0. Those in groups package told reads.
func codeEnd(b []byte, s int) int {
	n := digitsLen(b, s, 9)
	e := s + n
	c, next := at(b, e), at(b, e+1)
	switch {
	case n < 4 || n > 8 || isWord(c) || c == '%' || c == '@' || c == '_':
		return 0
	case (c == '-' || c == '/' || c == ':') && isWord(next), (c == '.' || c == ',' || c == ' ') && isDigit(next):
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
	c, ok := countChars(v)
	switch {
	case !ok, c.digits == 0, c.letters == 0 && !oddCode(v, c.odd), ordinal(v):
		return false
	case strict && (c.small == 0 || machineMade(v, c.letters)):
		return false
	}
	return c.letters >= 2 || c.odd > 0 && c.letters+c.digits >= 4
}

// A charCount is how many characters of each sort a value holds; odd are signs but for those of amounts and dates.
type charCount struct{ digits, letters, small, odd int }

// countChars counts the characters of v. It reports false for a date, a path or an address: "1/2", "anna@b.se".
func countChars(v []byte) (n charCount, ok bool) {
	for i, c := range v {
		switch {
		case isDigit(c):
			n.digits++
		case isWord(c):
			n.letters++
		case c == '/' && i > 0, c == '@' && i > 0 && i < len(v)-4:
			return n, false
		case c != '-' && c != '.' && c != ',':
			n.odd++
		}
		if c-'a' <= 'z'-'a' {
			n.small++
		}
	}
	return n, true
}

// oddCode reports whether v, digits with odd signs among them, may be a password: "4471#", but not a time or "[12]".
func oddCode(v []byte, odd int) bool {
	return odd > 0 && bytes.IndexByte(v, ':') < 0 && v[len(v)-1] != ']'
}

// machineMade reports whether v, which has some letters, was rather written by a machine: a hash, a time, a masked number.
func machineMade(v []byte, letters int) bool {
	return len(v) > 20 || hexLen(v, 0, len(v)) == len(v) || bytes.IndexByte(v, ':') >= 0 || bytes.Count(v, []byte("x")) == letters
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
