package world

import "bytes"

// An angle is one coordinate as it is written.
type angle struct {
	deg        float64 // with its sign, or negative for south and west
	decimals   int
	quarter    byte // N S E W, or 0
	parts      int  // 1 decimal degrees, 2 with minutes, 3 with seconds
	start, end int
}

// A pair is two of them.
type pair struct {
	first, second angle
	end           int
}

func northSouth(q byte) bool { return q == 'N' || q == 'S' }

// swapped reports whether the longitude stands first.
func (p *pair) swapped() bool { return p.first.quarter == 'E' || p.first.quarter == 'W' }

func (p *pair) lat() float64 {
	if p.swapped() {
		return p.second.deg
	}
	return p.first.deg
}

func (p *pair) lon() float64 {
	if p.swapped() {
		return p.first.deg
	}
	return p.second.deg
}

// quarterAt reads the letter of a quarter at b[i] and its length. finnish says that P was read
// before: then I and L are east and west.
func quarterAt(b []byte, i int, finnish bool) (q byte, n int) {
	c := at(b, i)
	if c == 0xC3 {
		if d := at(b, i+1) &^ 0x20; d == 0x96 || d == 0x98 { // Ö Ø
			return 'E', 2
		}
		return 0, 0
	}
	switch c &^ 0x20 {
	case 'N', 'P':
		return 'N', 1
	case 'S':
		return 'S', 1
	case 'E', 'O':
		return 'E', 1
	case 'W', 'V':
		return 'W', 1
	case 'I':
		if finnish {
			return 'E', 1
		}
	case 'L':
		if finnish {
			return 'W', 1
		}
	}
	return 0, 0
}

// readAngle reads a coordinate at b[i]: quarter, sign, number, quarter.
func readAngle(b []byte, i int, finnish bool) (a angle, ok bool) {
	a.start = i
	i = a.quarterAhead(b, i, finnish)
	minus := false
	if c := at(b, i); c == '-' || c == '+' {
		minus = c == '-'
		i++
	}
	v, decimals, e := readDecimal(b, i, 3)
	if e == i {
		return a, false
	}
	a.deg, a.decimals, a.parts, a.end = v, decimals, 1, e
	if n := degreeSign(b, e); n > 0 {
		if a.end += n; decimals == 0 {
			a.end = a.minutes(b, a.end)
		}
	} else if a.quarter != 0 && decimals == 0 && at(b, e) == ' ' {
		a.bareMinutes(b, e+1)
	}
	if a.quarter == 0 {
		a.quarterBehind(b, finnish)
	}
	if minus || a.quarter == 'S' || a.quarter == 'W' {
		a.deg = -a.deg
	}
	return a, !minus || a.quarter == 0
}

// quarterAhead reads the letter of a quarter before the number, "N 59.3", "E=17.1", and returns where that begins.
func (a *angle) quarterAhead(b []byte, i int, finnish bool) int {
	q, n := quarterAt(b, i, finnish)
	if n == 0 {
		return i
	}
	a.quarter = q
	for i += n; at(b, i) == ' ' || at(b, i) == ':' || at(b, i) == '='; i++ {
	}
	return i
}

// bareMinutes reads minutes with decimals at b[i], behind degrees without their sign: "N57 42.123".
func (a *angle) bareMinutes(b []byte, i int) {
	if v, decimals, e := readDecimal(b, i, 2); decimals >= 2 && v < 60 {
		a.deg += v / 60
		a.decimals, a.parts, a.end = decimals, 2, e
	}
}

// quarterBehind reads the letter of a quarter behind the number: "59.3 N".
func (a *angle) quarterBehind(b []byte, finnish bool) {
	j := a.end
	if at(b, j) == ' ' {
		j++
	}
	if q, n := quarterAt(b, j, finnish); n > 0 && !isWord(at(b, j+n)) {
		a.quarter, a.end = q, j+n
	}
}

// minutes reads minutes and seconds behind the degree sign and returns the end.
func (a *angle) minutes(b []byte, i int) int {
	for k, scale := range [...]float64{60, 3600} {
		j := i
		if at(b, j) == ' ' {
			j++
		}
		v, decimals, e := readDecimal(b, j, 2)
		n := primeSign(b, e, k+1)
		if k == 0 && n == 0 && decimals >= 2 { // N 59° 28.199
			a.bareMinutes(b, j)
			return a.end
		}
		if e == j || n == 0 || v >= 60 {
			return i
		}
		a.deg += v / scale
		a.parts, a.decimals = k+2, decimals
		if i = e + n; decimals > 0 {
			break
		}
	}
	return i
}

// readDecimal reads at most most digits and, behind a point or comma, decimals.
func readDecimal(b []byte, i, most int) (v float64, decimals, end int) {
	s := i
	for isDigit(at(b, i)) && i-s <= most {
		v = v*10 + float64(b[i]-'0')
		i++
	}
	if i == s || i-s > most {
		return 0, 0, s
	}
	if c := at(b, i); (c == '.' || c == ',') && isDigit(at(b, i+1)) {
		scale := 1.0
		for i++; isDigit(at(b, i)) && decimals < 17; i++ {
			scale /= 10
			v += float64(b[i]-'0') * scale
			decimals++
		}
	}
	return v, decimals, i
}

func degreeSign(b []byte, i int) int {
	if n := prefixed(b, i, "°", "º", "˚", "&deg;"); n > 0 || at(b, i) != ' ' {
		return n
	}
	if n := prefixed(b, i+1, "°", "º"); n > 0 {
		return n + 1
	}
	return 0
}

// primeSign reads the sign behind minutes (1) or seconds (2).
func primeSign(b []byte, i, which int) int {
	if which == 1 {
		if at(b, i) == '\'' && at(b, i+1) == '\'' {
			return 0
		}
		return prefixed(b, i, "'", "′", "´", "`", "&#39;")
	}
	return prefixed(b, i, "\"", "''", "″", "′′", "´´", "&quot;")
}

// prefixed returns the length of the first of signs that b[i:] begins with, or 0.
func prefixed(b []byte, i int, signs ...string) int {
	if i > len(b) {
		return 0
	}
	for _, s := range signs {
		if bytes.HasPrefix(b[i:], []byte(s)) {
			return len(s)
		}
	}
	return 0
}

// readPair reads two coordinates, with blanks, punctuation and perhaps the name of the second
// between them.
func readPair(b []byte, i int) (p pair, ok bool) {
	finnish := at(b, i)|0x20 == 'p'
	a, ok := readAngle(b, i, false)
	if !ok {
		return p, false
	}
	if at(b, a.end-1)|0x20 == 'p' {
		finnish = true
	}
	j := a.end
	for ; j < a.end+4 && j < len(b) && bytes.IndexByte([]byte(" ,;/|&\n\t"), b[j]) >= 0; j++ {
	}
	if j == a.end && a.quarter == 0 {
		return p, false
	}
	c, ok := readAngle(b, j, finnish)
	if !ok {
		k := j
		for k < j+12 && (isLetter(at(b, k)) || at(b, k) == '"') {
			k++
		}
		if k == j {
			return p, false
		}
		for ; bytes.IndexByte([]byte(` :=".`), at(b, k)) >= 0 && k < len(b); k++ {
		}
		if c, ok = readAngle(b, k, finnish); !ok || k == j {
			return p, false
		}
	}
	return pair{a, c, c.end}, true
}
