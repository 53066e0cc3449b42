package papers

const logged = 2021 // from when on a date with another time than midnight is rather of what was logged

// stampAt reads a date as dateAt does, and the time of day behind it.
func stampAt(b []byte, i int) (x day, ok bool) {
	if ok = x.read(b, i); !ok && x.y != 0 && at(b, x.end) == 'T' {
		ok = x.stamped(b)
	}
	return x, ok
}

// stamped takes the time of day to a date behind which machines write it, be it of somebody's birth: "1978-07-28T00:00:00+01:00",
// "19740523T000000Z". It reports false where there is none.
func (x *day) stamped(b []byte) bool {
	k := x.end + 1
	e := digits(b, k)
	if n := e - k; !x.valid() || n != 2 && n != 4 && n != 6 || x.y >= logged && (b[k] != '0' || b[k+1] != '0') {
		return false
	}
	for at(b, e) == ':' || at(b, e) == '.' {
		next := digits(b, e+1)
		if next == e+1 {
			break
		}
		e = next
	}
	e = zoneEnd(b, e)
	x.end, x.bits = e, 3
	return !isWord(at(b, e)) && !isDigit(at(b, e))
}

// zoneEnd returns the end of the time zone at b[e], or e: "Z", "+01:00", "-0500".
func zoneEnd(b []byte, e int) int {
	switch at(b, e) {
	case 'Z':
		return e + 1
	case '+', '-':
		z := digits(b, e+1)
		switch {
		case z == e+3 && at(b, z) == ':' && digits(b, z+1) == z+3:
			return z + 3
		case z == e+3, z == e+5:
			return z
		}
	}
	return e
}
