package world

// Where the local part of an address begins.

// trimLocal returns where in b[s:i], which has the characters of a local part, the local
// part begins: behind what a sentence, a URL, a form or a mark-up puts before it.
func trimLocal(b []byte, s, i int) int {
	s = localBehind(b, s, i)
	word := s // where the last part begins
	plus := false
	for j := s; j < i; j++ {
		skip := 0 // bytes from b[j] on that end what is not of the local part
		switch b[j] {
		case '|', '`', '{', '}', '!', '?':
			skip = 1
		case '+':
			plus = plus || j > s
		case '&':
			word = j + 1
		case '=':
			if word < j && keyName(b[word:j]) {
				skip = 1
			}
		case '/':
			// "mejl/anna@b.se", "https://b.se/anna@c.se", but not "anna+x/y@b.se"
			if !plus || b[j-1] == '/' {
				skip = 1
			}
		case '%', '.':
			if foreignTriple(b[j:i]) {
				skip = 3
			}
		}
		if skip > 0 {
			s, word = j+skip, j+skip
		}
	}
	return localFrom(b, min(s, i), i)
}

// foreignTriple reports whether v, which begins with '%' or '.', begins with an escape or three dots, neither of which is of a
// local part.
func foreignTriple(v []byte) bool {
	if v[0] == '%' {
		return escaped(v)
	}
	return len(v) > 2 && v[1] == '.' && v[2] == '.'
}

// localBehind returns where a local part may begin in b[s:i] behind another address, "a@b.se/c@d.se", or an escape,
// "\u003canna@b.se".
func localBehind(b []byte, s, i int) int {
	switch at(b, s-1) {
	case '@':
		if s > 1 && (isAlnum(b[s-2]) || letterBefore(b, s-1) > 0) {
			if e, _ := domainEnd(b[:i], s); e > 0 {
				return e
			}
		}
	case '\\':
		if i-s > 5 && b[s] == 'u' && hexRun(b[s+1:i], 4) {
			return s + 5
		}
	}
	return s
}

// localFrom returns where in b[s:i] the first letter, digit or '_' stands, or i if there is neither letter nor digit.
func localFrom(b []byte, s, i int) int {
	for s < i && !isWord(b[s]) && b[s] != '_' {
		s++
	}
	for j := s; j < i; j++ {
		if isWord(b[j]) {
			return s
		}
	}
	return i
}

// keyName reports whether b is the name of a field in a query or a form.
func keyName(b []byte) bool {
	for _, c := range b {
		if !isLetter(c) && c != '_' && c != '-' && c != '.' {
			return false
		}
	}
	return true
}

// escaped reports whether b begins with the escape of a character that no local part
// begins with, such as %20 or %3D.
func escaped(b []byte) bool {
	if len(b) < 3 || !hexRun(b[1:], 2) {
		return false
	}
	c := hexValue(b[1])<<4 | hexValue(b[2])
	return c < 0x80 && !isAlnum(c) && c != '+' && c != '-' && c != '.' && c != '_'
}

func hexRun(b []byte, n int) bool {
	if len(b) < n {
		return false
	}
	for _, c := range b[:n] {
		if hexValue(c) > 15 {
			return false
		}
	}
	return true
}
