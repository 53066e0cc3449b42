package papers

// modelBefore reports whether a vehicle's make and model stand right before b[i], the model with a digit in it:
// "Volvo V70", "saab 9-5", "tesla model 3", "skoda octavia 1.6 tdi", "bil 2:".
func modelBefore(b []byte, i int) bool {
	digit := false
	for n := range 4 {
		e := modelGap(b, i, n == 0)
		s, number := modelWord(b, e)
		if s == e || e-s == maxModel {
			return false
		}
		digit = digit || number
		i = s
		if number {
			continue
		}
		var w word
		if w.fold(b[s:e]); vehicles.has(&w) {
			return digit
		}
		if n > 0 && !digit {
			return false
		}
	}
	return false
}

// maxModel is how long no word of a model is.
const maxModel = 12

// modelGap returns where at most two blanks begin that end at b[i]; right before a plate a comma, a colon or a parenthesis may be
// one of them.
func modelGap(b []byte, i int, first bool) int {
	for k := 0; k < 2 && i > 0; k++ {
		c := b[i-1]
		if c != ' ' && !(first && (c == ',' || c == '(' || c == ':')) {
			break
		}
		i--
	}
	return i
}

// modelWord returns where a word of a model begins that ends at b[e], V70, 9-5, 1.6, and whether a digit is in it.
func modelWord(b []byte, e int) (start int, number bool) {
	i := e
	for i > 0 && e-i < maxModel {
		c := b[i-1]
		if !isWord(c) && !isDigit(c) && c != '-' && (c != '.' || i == e) {
			break
		}
		i--
		number = number || isDigit(c)
	}
	return i, number
}
