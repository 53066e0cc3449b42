package world

// Codes in other groups than most: 66-40-92, 4 4 7 1, 4471B.

// threePairs returns the end of a code written 66-40-92 at b[s], which is no date, or 0.
func threePairs(b []byte, s int) int {
	if at(b, s+2) != '-' || at(b, s+5) != '-' || !isDigit(at(b, s+1)) || !isDigit(at(b, s+3)) || !isDigit(at(b, s+4)) || !isDigit(at(b, s+6)) || !isDigit(at(b, s+7)) {
		return 0
	}
	if c := at(b, s+8); isWord(c) || (c == '-' || c == '/' || c == ':' || c == '.') && isWord(at(b, s+9)) {
		return 0
	}
	if x, y := two(b, s), two(b, s+3); 1 <= y && y <= 12 && (x <= 31 || two(b, s+6) <= 31) {
		return 0
	}
	return s + 8
}

// oneByOne returns the end of a code whose digits stand each by itself, 4 4 7 1 or 4-4-7-1, at b[s], or 0.
func oneByOne(b []byte, s int) int {
	sep := at(b, s+1)
	if sep != ' ' && sep != '-' || s > 1 && (b[s-1] == ' ' || b[s-1] == sep) && isDigit(b[s-2]) {
		return 0
	}
	n, e := 0, s
	for ; isDigit(at(b, e)) && !isDigit(at(b, e+1)) && n < 9; e += 2 {
		if n++; at(b, e+1) != sep || !isDigit(at(b, e+2)) {
			e++
			break
		}
	}
	if n < 4 || n > 8 || isWord(at(b, e)) || (at(b, e) == ',' || at(b, e) == '.' || at(b, e) == '/') && isDigit(at(b, e+1)) {
		return 0
	}
	return e
}

// doorCode returns the end of four to six digits and a capital letter at b[s], or 0.
func doorCode(b []byte, s int) int {
	e := s
	for isDigit(at(b, e)) {
		e++
	}
	if n := e - s; n < 4 || n > 6 || !isUpper(at(b, e)) || isWord(at(b, e+1)) {
		return 0
	}
	return e + 1
}
