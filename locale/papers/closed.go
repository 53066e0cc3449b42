package papers

// Numbers whose form is written with blanks in it: round its signs, as in a field that is filled in by hand, "5100 - 73111 - 00245 - 24",
// "R 23 / 1184", or between all of its characters, "1 6 8 8 4 2 0 5", "M L Å 4 0 7"; or with a low line for a slash, "73_2024". They are read once more as if the blanks were not
// there, with the text around them, and nothing else has to know of the blanks.

// A closedText is the text around a number, the blanks within it taken out.
type closedText struct {
	buf     [closedBefore + closedMost + closedBehind]byte
	from    [closedMost + 1]uint8 // how far behind lo, in the text, each byte of the number stands, and its end
	n       int                   // of buf
	lo      int                   // where the number begins in the text
	first   int                   // and where in buf
	size    int                   // of the number in buf
	figures int                   // where its first digit is in buf
	bare    bool                  // the capitals before it are a label
	small   bool                  // two or three small letters before a dash are of it, as of a plate
	glue    bool                  // no blank is left behind the letters before it
}

const (
	closedBefore = 112 // bytes of the text before the number
	closedBehind = 48  // and behind it
	closedMost   = 32  // characters of the number
)

// closable reports whether the number whose first digit is b[i], its first digits ending at b[e], may be written with blanks in it. It is asked
// of all numbers, and most say no by what stands beside them.
func closable(b []byte, i, e int) bool {
	if c := at(b, e); (c == ' ' && !isLetter(at(b, e+1)) || joins(c)) && blankWithin(b, i, e) {
		return !partBefore(b, i)
	}
	return i > 3 && b[i-1] == ' ' && joins(b[i-2]) && b[i-3] == ' ' && isWord(b[i-4])
}

// blankWithin reports whether the number may go on behind the blank or sign at b[e], with a blank in it that is of none as it is usually
// written, or a low line.
func blankWithin(b []byte, i, e int) bool {
	next := at(b, e+1)
	switch c := at(b, e); {
	case c == ' ':
		return joins(next) || next == ':' && at(b, e+2) == ' ' && isDigit(at(b, e+3)) || e == i+1 && isDigit(next) && !isDigit(at(b, e+2))
	case c == '_':
		return isDigit(next)
	case next == ' ':
		return isDigit(at(b, e+2))
	}
	m := digits(b, e+1) // 2024/118842 - 3
	return m > e+1 && at(b, m) == ' ' && joins(at(b, m+1))
}

// joins reports whether c is a sign that stands between the parts of a number.
func joins(c byte) bool { return c == '-' || c == '/' || c == '_' }

// partBefore reports whether what stands before b[i] is a part of the number that began earlier: "1 6", "12 - 5".
func partBefore(b []byte, i int) bool {
	k := i
	for k > 0 && i-k < 3 && (b[k-1] == ' ' || joins(b[k-1])) {
		k--
	}
	return k < i && isDigit(at(b, k-1))
}

// close reads the number whose first digit is b[i]. It reports false where there is no blank in it.
func (x *closedText) close(b []byte, i int) bool {
	x.lo = x.start(b, i)
	lo := max(0, x.lo-closedBefore)
	x.n = copy(x.buf[:], b[lo:x.lo])
	x.first = x.n
	k, end, blanks := x.lo, x.lo, 0
	for k < len(b) && x.n-x.first < closedMost && k-x.lo < 100 {
		c := b[k]
		switch {
		case c == ' ':
			if !x.passes(b, k, i) {
				if k >= i {
					return x.finish(b, end, blanks)
				}
				break // the blank behind the letters of a court
			}
			blanks++
			k++
			continue
		case !isDigit(c) && !isWord(c) && !joins(c) && (c != ':' || at(b, k-1) != ' '):
			return x.finish(b, end, blanks)
		}
		if k == i {
			x.figures = x.n
		}
		if c == '_' {
			c = '/'
			blanks++
		}
		x.buf[x.n], x.from[x.n-x.first] = c, uint8(k-x.lo)
		x.n++
		k++
		end = k
	}
	return x.finish(b, end, blanks)
}

// start is closedStart as bare and small have it.
func (x *closedText) start(b []byte, i int) int {
	lo := closedStart(b, i)
	switch {
	case x.bare:
		return i
	case x.small && lo == i && at(b, i-1) == ' ' && joins(at(b, i-2)) && at(b, i-3) == ' ':
		if n := letters(b, i-3); (n == 2 || n == 3) && !isDigit(at(b, i-4-n)) && at(b, i-4-n) != '-' {
			return i - 3 - n
		}
	}
	return lo
}

// passes reports whether the blank at b[k] is one that is taken out of the number whose first digit is b[i]: beside a sign, or between two
// characters that each stand apart.
func (x *closedText) passes(b []byte, k, i int) bool {
	prev, next := at(b, k-1), at(b, k+1)
	switch {
	case joins(next), next == ':' && at(b, k+2) == ' ' && isDigit(at(b, k+3)):
		behind := k + 2
		if at(b, behind) == ' ' {
			behind++
		}
		return partAt(b, behind)
	case joins(prev), prev == ':':
		return x.n > x.first && partAt(b, k+1)
	case k+1 == i && isWord(prev):
		return x.glue
	}
	return apart(b, k, i)
}

// partAt reports whether a part of a number begins at b[k]: a digit, or a capital that begins no word.
func partAt(b []byte, k int) bool {
	c := at(b, k)
	return isDigit(c) || isUpper(c) && !isSmall(at(b, k+1))
}

// apart reports whether a character stands alone on each side of the blank at b[k], both digits or, before the first digit at b[i], letters.
func apart(b []byte, k, i int) bool {
	if k >= i {
		return isDigit(b[k-1]) && !isDigit(at(b, k-2)) && isDigit(at(b, k+1)) && !isDigit(at(b, k+2))
	}
	return true
}

// closedStart returns where the number begins whose first digit is b[i]: with the capitals before it that a sign or a blank joins to it,
// all together or each apart.
func closedStart(b []byte, i int) int {
	if joins(at(b, i-1)) {
		if lo := initialsBefore(b, i-1); lo < i-1 {
			return lo
		}
		return i
	}
	k := i
	if at(b, k-1) == ' ' && joins(at(b, k-2)) && at(b, k-3) == ' ' {
		k -= 2
	}
	start := i
	for n := 0; n < 5 && at(b, k-1) == ' '; n++ {
		lo := initialsBefore(b, k-1)
		r := runes(b[lo : k-1])
		if r == 0 || n > 0 && r > 1 {
			break
		}
		if start, k = lo, lo; r > 1 {
			break
		}
	}
	return start
}

// initialsBefore returns where up to five capitals begin that end at b[k] and that nothing adjoins, or k.
func initialsBefore(b []byte, k int) int {
	lo := max(0, k) - letters(b, max(0, k))
	if c := at(b, lo-1); isDigit(c) || joins(c) || runes(b[lo:k]) > 5 || !allUpper(b[lo:k]) {
		return k
	}
	return lo
}

// finish puts what stands behind b[end] behind the number, which ends there.
func (x *closedText) finish(b []byte, end, blanks int) bool {
	for x.n > x.first && x.buf[x.n-1] == ' ' {
		x.n--
	}
	x.size = x.n - x.first
	x.from[x.size] = uint8(end - x.lo)
	x.n += copy(x.buf[x.n:], b[end:min(len(b), end+closedBehind)])
	return blanks > 0
}

// text returns the text with the number closed.
func (x *closedText) text() []byte { return x.buf[:x.n] }

// back returns where in the text what was found at start and end in the closed one stands. It reports false for what isn't the whole of
// the number.
func (x *closedText) back(start, end int) (lo, hi int, ok bool) {
	if start < x.first || end != x.first+x.size {
		return 0, 0, false
	}
	return x.lo + int(x.from[start-x.first]), x.lo + int(x.from[x.size]), true
}

// letters returns how many bytes of letters the number begins with.
func (x *closedText) letters() (n int) {
	for n < x.size && isWord(x.buf[x.first+n]) {
		n++
	}
	return n
}
