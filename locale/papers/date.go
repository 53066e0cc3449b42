package papers

import "github.com/sladd-go/sladd/locale/internal/calendar"

// Years that a living person may be born in; no clock is asked.
const (
	firstYear = 1880
	lastYear  = 2029
	thisYear  = 2026 // what seems to be later begins with its day
)

// A day is a date found in a text at b[start:end].
type day struct {
	start, end int
	y, m, d    int
	yearOnly   bool
	bits       int // how much the writing says that it is a date
}

// valid reports whether it is a calendar date of the years that we take.
func (x *day) valid() bool {
	_, ok := calendar.Date(x.y, x.m, x.d)
	return ok && firstYear <= x.y && x.y <= lastYear
}

// century returns the year of a two-digit year: 00 to 29 are of the 2000s.
func century(yy int) int {
	if yy <= lastYear%100 {
		return 2000 + yy
	}
	return 1900 + yy
}

// dateAt reads the date whose first digit is b[i]. A month in words may stand before it.
func dateAt(b []byte, i int) (x day, ok bool) {
	ok = x.read(b, i)
	return x, ok
}

// read is dateAt for an empty x.
func (x *day) read(b []byte, i int) bool {
	e := digits(b, i)
	x.start, x.end, x.bits = i, e, 1
	switch e - i {
	case 8:
		x.y, x.m, x.d = number(b[i:i+4]), number(b[i+4:i+6]), number(b[i+6:e])
		if !x.valid() {
			x.d, x.m, x.y = number(b[i:i+2]), number(b[i+2:i+4]), number(b[i+4:e])
		}
	case 6:
		x.sixFigures(b[i:e])
	case 4:
		x.y = number(b[i:e])
		if x.y < firstYear || x.y > lastYear {
			return false
		}
		if !yearFirst(b, e, x) {
			x.yearOnly = true
			x.end = e
			return ends(b, e)
		}
	case 1, 2:
		x.d = number(b[i:e])
		if x.d > 31 && yearFirst(b, e, x) { // 47-03-12
			x.y = century(number(b[i:e]))
			break
		}
		if x.d < 1 || x.d > 31 || plainBehind(b, e) || !dayEnds(b, e) || !dayFirst(b, e, x) && !monthBefore(b, i, e, x) {
			return false
		}
	default:
		return false
	}
	return ends(b, x.end) && x.valid()
}

// sixFigures reads YYMMDD, or DDMMYY where that is no day or one to come.
func (x *day) sixFigures(b []byte) {
	x.y, x.m, x.d = century(number(b[:2])), number(b[2:4]), number(b[4:])
	y := day{y: century(number(b[4:])), m: x.m, d: number(b[:2])}
	if !x.valid() || x.y > thisYear && y.valid() {
		x.y, x.d = y.y, y.d
	}
}

// dayEnds reports whether what stands behind a day may stand at b[e]: behind most numbers it doesn't.
func dayEnds(b []byte, e int) bool {
	switch c := at(b, e); c {
	case ' ', '.', '-', '/', '_':
		return true
	case ',', '\'':
		if isDigit(at(b, e+1)) || isDigit(at(b, e+2)) {
			return true
		}
	default:
		if isWord(c) {
			return true
		}
	}
	return isWord(at(b, e+1))
}

// yearFirst reads month and day behind a year that ends at b[e].
func yearFirst(b []byte, e int, x *day) bool {
	sep := at(b, e)
	switch c := at(b, e+1); {
	case isLetter(c):
		return namedMonth(b, e, x)
	case sep == ' ' && (c == '-' || c == '/' || c == '.'):
		return dayApart(b, e+1, x)
	}
	if sep != '-' && sep != '.' && sep != '/' && sep != ' ' {
		return false
	}
	m := digits(b, e+1)
	if at(b, m) != sep || m-e-1 < 1 || m-e-1 > 2 {
		return false
	}
	d := digits(b, m+1)
	if d-m-1 < 1 || d-m-1 > 2 || sep == ' ' && (m-e != 3 || d-m != 3) {
		return false
	}
	x.m, x.d, x.end, x.bits = number(b[e+1:m]), number(b[m+1:d]), d, 3
	return true
}

// dayFirst reads month and year behind a day that ends at b[e].
func dayFirst(b []byte, e int, x *day) bool {
	k := ordinalEnd(b, e)
	sep := at(b, k)
	switch sep {
	case '.', '-', '/', ' ', '_':
		k++
	}
	if sep == ' ' && (joins(at(b, k)) || at(b, k) == '.') {
		return monthApart(b, k, x)
	}
	for sep == '.' && at(b, k) == ' ' {
		k++
	}
	switch {
	case k >= len(b):
		return false
	case isDigit(b[k]):
		return monthFigures(b, k, sep, x)
	}
	return monthNamed(b, k, sep, x)
}

// monthNamed reads a month in words or Roman figures behind a day and sep, at most one byte behind b[k], and its year.
func monthNamed(b []byte, k int, sep byte, x *day) bool {
	lo, hi, ok := after(b, k)
	if !ok || lo-k > 1 {
		return false
	}
	switch string(b[lo:hi]) {
	case "i":
		if isDigit(at(b, hi+1)) { // 12. i 3. 1971
			return monthOrdinal(b, hi+1, x)
		}
	case "of", "päivä", "päivänä", "päivää": // 9th of July, 9 päivänä heinäkuuta
		if lo, hi, ok = after(b, hi); !ok {
			return false
		}
	}
	if x.m = month(b[lo:hi]); x.m == 0 {
		x.m = roman(b[lo:hi], sep)
	}
	if x.m == 0 {
		return false
	}
	x.bits = 3
	return yearAfter(b, hi, ' ', x) || yearGlued(b, hi, sep, x) || yearNamed(b, hi, x)
}

// monthOrdinal reads an ordinal for a month, and a year, from the digits at b[k] on: "3. 1971", "3:e 71".
func monthOrdinal(b []byte, k int, x *day) bool {
	m := digits(b, k)
	e := ordinalEnd(b, m)
	if m-k > 2 || e == m && at(b, m) != '.' {
		return false
	}
	x.m, x.bits = number(b[k:m]), 3
	return yearAfter(b, e, '.', x)
}

// ordinalEnd returns the end of what makes the day that ends at b[e] an ordinal: "9th", "1st", "5te", "22nde", "12:e mars".
func ordinalEnd(b []byte, e int) int {
	if c := at(b, e) | 0x20; isLetter(c) && e+1 < len(b) {
		switch string([]byte{c, b[e+1] | 0x20}) {
		case "th", "st", "nd", "rd", "de", "te":
			if e += 2; at(b, e) == 'e' { // 1ste, 22nde
				e++
			}
		}
	}
	if at(b, e) == ':' && (at(b, e+1) == 'e' || at(b, e+1) == 'a') && at(b, e+2) == ' ' {
		e += 2
	}
	return e
}

// monthFigures reads month and year behind a day and sep, from the digits at b[k] on: "9.7.1985", "9/7 1985", "07/29/1985".
func monthFigures(b []byte, k int, sep byte, x *day) bool {
	m := digits(b, k)
	if sep == ' ' && (at(b, m) != ' ' || digits(b, m+1) != m+5) { // 09 07 1985, 9 7 1985
		return false
	}
	if sep == 0 || m-k > 2 {
		return false
	}
	x.m = number(b[k:m])
	if !yearAfter(b, m, sep, x) || sep == '_' && x.end-m != 5 {
		return false
	}
	if x.m > 12 && sep == '/' { // 07/29/1985
		x.d, x.m = x.m, x.d
	}
	x.bits = 2
	return true
}

// monthBefore reads "July 9, 1985", where b[i:e] is the day.
func monthBefore(b []byte, i, e int, x *day) bool {
	k := e
	if c := at(b, k) | 0x20; isLetter(c) {
		k += 2
	}
	if k > len(b) || !yearAfter(b, k, ' ', x) {
		return false
	}
	lo, hi, ok := before(b, i)
	if !ok || i-hi > 2 {
		return false
	}
	if x.m = month(b[lo:hi]); x.m == 0 || x.end-k < 5 { // mars 18.40
		return false
	}
	x.start, x.bits = lo, 3
	return true
}
