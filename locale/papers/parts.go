package papers

// A part is a run of a class of bytes: 'd' digits, 'a' letters, 'x' either, 'w' letters also of ÅÄÖÆØ and their like, '|' a dash or slash, or the byte itself
// (letters in any case).
type part struct {
	class    byte
	min, max int
}

// has reports whether c is of the part.
func (p part) has(c byte) bool {
	switch p.class {
	case 'd':
		return isDigit(c)
	case 'a':
		return isLetter(c)
	case 'x':
		return isLetter(c) || isDigit(c)
	case 'w':
		return isLetter(c) || c == 0xC3 || c>>6 == 2
	case '|':
		return c == '-' || c == '/'
	}
	return c == p.class || isUpper(p.class) && c == p.class|0x20
}

// A pattern is a number as it is written, part by part.
type pattern []part

// end returns the index behind the pattern at b[i], or -1.
func (p pattern) end(b []byte, i int) int {
	for _, q := range p {
		n := 0
		for n < q.max && i < len(b) && q.has(b[i]) {
			i++
			n++
		}
		if n < q.min {
			return -1
		}
	}
	if isDigit(at(b, i)) || at(b, i)>>6 == 2 || !ends(b, i) {
		return -1
	}
	return i
}

func d(min, max int) part { return part{'d', min, max} }
func a(min, max int) part { return part{'a', min, max} }
func x(min, max int) part { return part{'x', min, max} }
func w(min, max int) part { return part{'w', min, max} }
func c(b byte) part       { return part{b, 1, 1} }

// sign is a dash or a slash.
var sign = part{'|', 1, 1}
