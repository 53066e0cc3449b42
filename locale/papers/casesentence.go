package papers

import "github.com/sladd-go/sladd/pii"

// Case numbers in a form that authorities use, behind or before one that the sentence names: "kammarrätten har meddelat
// prövningstillstånd (2873-25)", "beslutet från Boverket har 2026/1183-4".

// spokenCase reads the number whose first digits are b[i:e] and of which the sentence says that it is a case's.
func spokenCase(b []byte, i, e int) (start, end int, r pii.Reading) {
	if e-i < 6 && signOf(at(b, e)) == noSign {
		return 0, 0, r
	}
	start, how := spokenBegins(b, i)
	if start < 0 {
		return 0, 0, r
	}
	var s said
	read := false
	for _, k := range spokenAt[signOf(at(b, e))] {
		f := &spokenForms[k]
		if f.letters&how == 0 {
			continue
		}
		if end = f.pattern.end(b, i); end < 0 || noCase(b, i, end) {
			continue
		}
		if !read {
			s, read = saidOf(b, start, end)|lettersSay(b[start:i]), true
		}
		if s&ofOther == 0 && s.any(f.said) {
			return start, end, pii.Reading{Bits: spokenBits(start, i), Evidence: pii.HasForm | pii.Position}
		}
	}
	return 0, 0, r
}

// spokenBits returns what a number proves whose first digit is i: more with letters, which make it no telephone number.
func spokenBits(start, i int) int {
	if start < i {
		return proven + 3
	}
	return proven
}

// any reports whether s holds all of one of the sets.
func (s said) any(sets []said) bool {
	for _, x := range sets {
		if s&x == x {
			return true
		}
	}
	return false
}

// spokenBegins returns where the number begins whose first digit is b[i], and how its letters are joined to it, or -1 where it is a part
// of something else.
func spokenBegins(b []byte, i int) (start int, how joint) {
	switch left := at(b, i-1); {
	case left == '-':
		how = dash
	case left == '/':
		how = slash
	case left == ' ':
		how = blank
	case quoted(b, i):
		return i, bare
	case isWord(left):
		how = glued
	case left == 0, left == '\n', left == '(', left == ':', left == '"', left == '\'', left == '\t':
		return i, bare
	default:
		return -1, 0
	}
	hi := i
	if how != glued {
		hi--
	}
	lo := hi - letters(b, hi)
	switch {
	case how == blank:
		if !spokenLetters(b[lo:hi], at(b, lo-1) == '(') || adjoins(at(b, lo-1)) {
			return i, bare
		}
	case lo == hi, runes(b[lo:hi]) > 8, adjoins(at(b, lo-1)), how == slash && (!capital(b[lo:hi]) || invoiceLetters(b[lo:hi])):
		return -1, 0
	}
	return lo, how
}

// quoted reports whether a quotation mark beyond ASCII stands right before b[i].
func quoted(b []byte, i int) bool {
	return i > 2 && b[i-3] == 0xE2 && b[i-2] == 0x80 || i > 1 && b[i-2] == 0xC2 && (b[i-1] == 0xAB || b[i-1] == 0xBB)
}

// noCase reports whether b[i:end] is something else by itself: years, 2025/2026 and 2025/26, a date, the name of a file, an
// area and its telephone number.
func noCase(b []byte, i, end int) bool {
	switch {
	case at(b, end) == '.' && isLetter(at(b, end+1)), b[i] == '0' && at(b, i+2) == '-' && digits(b, i+3) == end: // 08-446712
		return true
	case end-i == 7 && digits(b, i) == i+4 && recent(b[i:i+4]) && digits(b, i+5) == end: // also a month: 2025-03
		n := number(b[i+5 : end])
		return n == (number(b[i+2:i+4])+1)%100 || n <= 12 && b[i+4] == '-'
	}
	return looksLikeDay(b, i) || yearsAlone(b, i, end)
}

// yearsAlone reports whether nothing but years are in b[i:end]: 2025/2026.
func yearsAlone(b []byte, i, end int) bool {
	for ; i < end; i += 5 {
		if digits(b, i) != i+4 || !recent(b[i:i+4]) {
			return false
		}
	}
	return true
}
