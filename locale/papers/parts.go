package papers

// A part is a run of a class of bytes: 'd' digits, 'a' letters, 'x' either, or the byte itself
// (letters in any case).
type part struct {
	class    byte
	min, max int
}

// match returns the index behind parts at b[i], or -1.
func match(b []byte, i int, parts ...part) int {
	for _, p := range parts {
		n := 0
		for n < p.max && i < len(b) {
			c := b[i]
			ok := false
			switch p.class {
			case 'd':
				ok = isDigit(c)
			case 'a':
				ok = isLetter(c)
			case 'x':
				ok = isLetter(c) || isDigit(c)
			default:
				ok = c == p.class || isUpper(p.class) && c == p.class|0x20
			}
			if !ok {
				break
			}
			i++
			n++
		}
		if n < p.min {
			return -1
		}
	}
	if isDigit(at(b, i)) || !ends(b, i) {
		return -1
	}
	return i
}

func d(min, max int) part { return part{'d', min, max} }
func a(min, max int) part { return part{'a', min, max} }
func c(b byte) part       { return part{b, 1, 1} }
