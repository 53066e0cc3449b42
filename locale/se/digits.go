package se

// number returns the value of a few digits.
func number(c []byte) int {
	v := 0
	for _, b := range c {
		v = v*10 + int(b-'0')
	}
	return v
}

// digits reports whether all of c are digits.
func digits(c []byte) bool {
	for _, b := range c {
		if b < '0' || b > '9' {
			return false
		}
	}
	return true
}

// repeated reports whether c is one character over and over.
func repeated(c []byte) bool {
	for _, b := range c {
		if b != c[0] {
			return false
		}
	}
	return true
}

// luhn reports whether the digits agree modulo 10, every second doubled from the
// last but one.
func luhn(c []byte) bool {
	sum := 0
	for i, b := range c {
		v := int(b - '0')
		if (len(c)-i)%2 == 0 {
			if v *= 2; v > 9 {
				v -= 9
			}
		}
		sum += v
	}
	return sum%10 == 0
}
