package papers

// A formIndex holds forms, in the order of their list, by what stands behind their first digits and how many these are, so that
// hardly any is tried that a number hasn't.
type formIndex [signs][mostFigures + 1][]indexed

// mostFigures is how many digits a case number may begin with.
const mostFigures = 11

// An indexed form is its place in the list, and how many digits it may have behind the sign.
type indexed struct {
	place  uint8
	second counts
}

// Counts are a set of how many digits there may be; manyFigures and more are one.
type counts uint16

const manyFigures = 15

// has reports whether there may be n digits.
func (c counts) has(n int) bool { return c>>n&1 != 0 }

// What may stand behind the first digits of a form.
const (
	noSign = iota
	dashSign
	slashSign
	stopSign
	colonSign
	blankSign
	letterSign
	signs
)

// signOf returns which of the signs c is.
func signOf(c byte) int {
	switch {
	case c == '-':
		return dashSign
	case c == '/':
		return slashSign
	case c == '.':
		return stopSign
	case c == ':':
		return colonSign
	case c == ' ':
		return blankSign
	case isLetter(c):
		return letterSign
	}
	return noSign
}

// signed reports whether c behind digits may go on with a number.
func signed(c byte) bool {
	sign := signOf(c)
	return sign != noSign && sign != blankSign
}

// newFormIndex indexes so many forms, of which patternOf returns the patterns.
func newFormIndex(forms int, patternOf func(k int) pattern) *formIndex {
	x := new(formIndex)
	follow := [signs]byte{dashSign: '-', slashSign: '/', stopSign: '.', colonSign: ':', blankSign: ' ', letterSign: 'A'}
	for k := range forms {
		first, p := firstFigures(patternOf(k))
		f := indexed{place: uint8(k), second: ^counts(0)}
		if len(p) > 1 && p[0].max == 1 {
			f.second, _ = firstFigures(p[1:])
		}
		for sign, c := range follow {
			alone := len(p) == 0 && sign != letterSign // what follows isn't of the number
			if !alone && (len(p) == 0 || c == 0 || !p[0].has(c)) {
				continue
			}
			for n := range x[sign] {
				if first.has(n) {
					x[sign][n] = append(x[sign][n], f)
				}
			}
		}
	}
	return x
}

// firstFigures returns how many digits p may begin with, and what of it is behind them.
func firstFigures(p pattern) (may counts, rest pattern) {
	least, most := 0, 0
	for len(p) > 0 && p[0].figures() {
		least, most, p = least+int(p[0].min), most+int(p[0].max), p[1:]
	}
	if len(p) > 0 && p[0].has('0') {
		most = manyFigures
	}
	for n := least; n <= min(most, manyFigures); n++ {
		may |= 1 << n
	}
	return may, p
}

// at returns the forms that the number may have whose first digits are b[i:e], as far as these and what stands behind them tell, and how
// many digits follow that.
func (x *formIndex) at(b []byte, i, e int) (forms []indexed, second int) {
	if forms = x[signOf(at(b, e))][e-i]; len(forms) > 0 {
		second = min(digits(b, min(e+1, len(b)))-e-1, manyFigures)
	}
	return forms, max(0, second)
}
