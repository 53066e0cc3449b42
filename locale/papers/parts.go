package papers

// A part is a run of bytes of some classes or, of none, of one byte (a letter in either case).
type part struct {
	of       classes
	is, also byte
	min, max uint8
}

// Classes are a set of classes of bytes.
type classes uint8

const (
	figureBytes classes = 1 << iota
	letterBytes         // of ASCII
	nordicBytes         // letters' bytes of ÅÄÖÆØ and their like
	signBytes           // a dash or a slash
)

// classesOf are the classes of each byte.
var classesOf = func() (t [256]classes) {
	for c := range t {
		switch c := byte(c); {
		case isDigit(c):
			t[c] = figureBytes
		case isLetter(c):
			t[c] = letterBytes
		case c == 0xC3, c>>6 == 2:
			t[c] = nordicBytes
		case c == '-', c == '/':
			t[c] = signBytes
		}
	}
	return t
}()

// has reports whether c is of the part.
func (p *part) has(c byte) bool {
	if p.of != 0 {
		return classesOf[c]&p.of != 0
	}
	return c == p.is || c == p.also
}

// figures reports whether the part is digits, or a digit.
func (p *part) figures() bool { return p.of == figureBytes || p.of == 0 && isDigit(p.is) }

// A pattern is a number as it is written, part by part.
type pattern []part

// end returns the index behind the pattern at b[i], or -1.
func (p pattern) end(b []byte, i int) int {
	for k := range p {
		q := &p[k]
		lo := i
		for hi := min(len(b), i+int(q.max)); i < hi && q.has(b[i]); {
			i++
		}
		if i-lo < int(q.min) {
			return -1
		}
	}
	if isDigit(at(b, i)) || at(b, i)>>6 == 2 || !ends(b, i) {
		return -1
	}
	return i
}

func d(min, max uint8) part { return part{of: figureBytes, min: min, max: max} }
func a(min, max uint8) part { return part{of: letterBytes, min: min, max: max} }
func x(min, max uint8) part { return part{of: letterBytes | figureBytes, min: min, max: max} }
func w(min, max uint8) part { return part{of: letterBytes | nordicBytes, min: min, max: max} }

// c is one byte, or the small letter of one.
func c(b byte) part {
	also := b
	if isUpper(b) {
		also |= 0x20
	}
	return part{is: b, also: also, min: 1, max: 1}
}

// sign is a dash or a slash.
var sign = part{of: signBytes, min: 1, max: 1}
