package papers

import "github.com/sladd-go/sladd/locale/internal/calendar"

// Years that a living person may be born in; no clock is asked.
const (
	firstYear = 1880
	lastYear  = 2029
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
func dateAt(b []byte, i int) (day, bool) {
	e := digits(b, i)
	x := day{start: i, end: e, bits: 1}
	switch e - i {
	case 8:
		x.y, x.m, x.d = number(b[i:i+4]), number(b[i+4:i+6]), number(b[i+6:e])
		if !x.valid() {
			x.d, x.m, x.y = number(b[i:i+2]), number(b[i+2:i+4]), number(b[i+4:e])
		}
	case 6:
		x.y, x.m, x.d = century(number(b[i:i+2])), number(b[i+2:i+4]), number(b[i+4:e])
		if !x.valid() {
			x.d, x.m, x.y = number(b[i:i+2]), number(b[i+2:i+4]), century(number(b[i+4:e]))
		}
	case 4:
		x.y = number(b[i:e])
		if x.y < firstYear || x.y > lastYear {
			return x, false
		}
		if !yearFirst(b, e, &x) {
			x.yearOnly = true
			x.end = e
			return x, ends(b, e)
		}
	case 1, 2:
		x.d = number(b[i:e])
		if x.d > 31 && yearFirst(b, e, &x) { // 47-03-12
			x.y = century(number(b[i:e]))
			break
		}
		if x.d < 1 || x.d > 31 || !dayFirst(b, e, &x) && !monthBefore(b, i, e, &x) {
			return x, false
		}
	default:
		return x, false
	}
	return x, x.valid() && ends(b, x.end)
}

// yearFirst reads month and day behind a year that ends at b[e].
func yearFirst(b []byte, e int, x *day) bool {
	sep := at(b, e)
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
	k := e
	if c := at(b, k) | 0x20; isLetter(c) && k+1 < len(b) { // 9th, 1st
		switch string([]byte{c, b[k+1] | 0x20}) {
		case "th", "st", "nd", "rd", "de":
			k += 2
		}
	}
	if at(b, k) == ':' && (at(b, k+1) == 'e' || at(b, k+1) == 'a') && at(b, k+2) == ' ' { // 12:e mars
		k += 2
	}
	sep := at(b, k)
	if sep == '.' || sep == '-' || sep == '/' || sep == ' ' {
		k++
	}
	for sep == '.' && at(b, k) == ' ' {
		k++
	}
	if k >= len(b) {
		return false
	}
	if isDigit(b[k]) {
		if sep == ' ' && !(k+5 < len(b) && isDigit(b[k+1]) && b[k+2] == ' ' && digits(b, k+3) == k+7) { // 09 07 1985
			return false
		}
		m := digits(b, k)
		if sep == 0 || m-k > 2 {
			return false
		}
		x.m = number(b[k:m])
		if !yearAfter(b, m, sep, x) {
			return false
		}
		if x.m > 12 && sep == '/' { // 07/29/1985
			x.d, x.m = x.m, x.d
		}
		x.bits = 2
		return true
	}
	lo, hi, ok := after(b, k)
	if !ok || lo-k > 1 {
		return false
	}
	if hi-lo == 2 && string(b[lo:hi]) == "of" {
		if lo, hi, ok = after(b, hi); !ok {
			return false
		}
	}
	if x.m = month(b[lo:hi]); x.m == 0 {
		return false
	}
	x.bits = 3
	return yearAfter(b, hi, ' ', x)
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

// yearAfter reads the year behind a month that ends at b[e].
func yearAfter(b []byte, e int, sep byte, x *day) bool {
	k := e
	for k < len(b) && k-e < 2 && (b[k] == ' ' || b[k] == ',' || b[k] == sep || b[k] == '.' || b[k] == '-' || b[k] == '/' || b[k] == '\'') {
		k++
	}
	if k == e {
		return false
	}
	y := digits(b, k)
	switch y - k {
	case 4:
		x.y = number(b[k:y])
	case 2:
		if b[k-1] == ' ' && sep == ' ' { // "9 juli 12 kronor"
			return false
		}
		x.y = century(number(b[k:y]))
	default:
		return false
	}
	x.end = y
	return true
}

// ends reports whether a date may end at b[e].
func ends(b []byte, e int) bool {
	c := at(b, e)
	if isLetter(c) || isDigit(c) || c == '_' || c >= 0xC3 && c < 0xE0 {
		return false
	}
	next := at(b, e+1)
	return !((c == '-' || c == '.' || c == '/' || c == ':' || c == ',' || c == '+') && (isDigit(next) || c != '.' && c != ',' && isWord(next)))
}

// DateIn returns the bounds of the full date whose first digit is b[i], the name of its month with it, and its year. Nothing is said
// of what stands before it.
func DateIn(b []byte, i int) (start, end, year int, ok bool) {
	x, ok := dateAt(b, i)
	return x.start, x.end, x.y, ok && !x.yearOnly
}

// MonthIn returns the end of the month and year whose first digit is b[i], "12/77", "4/1981", and the year, or 0.
func MonthIn(b []byte, i int) (end, year int) {
	e := digits(b, i)
	if m := number(b[i:min(e, i+2)]); e-i > 2 || m < 1 || m > 12 || at(b, e) != '/' {
		return 0, 0
	}
	switch end = digits(b, e+1); end - e {
	case 3:
		year = century(number(b[e+1 : end]))
	case 5:
		year = number(b[e+1 : end])
	}
	if year < firstYear || year > lastYear || !ends(b, end) {
		return 0, 0
	}
	return end, year
}

// DayIn returns the end of the day and month whose first digit is b[i], "12 mars", "12/3", "12.3", or 0. A year of two figures behind the
// name of the month, "58", is in it, and is told if it can be no day of another date.
func DayIn(b []byte, i int) (end, year int) {
	e := digits(b, i)
	if d := number(b[i:min(e, i+2)]); e-i > 2 || d < 1 || d > 31 {
		return 0, 0
	}
	switch c := at(b, e); {
	case c == '/' || c == '-' || c == '.' && isDigit(at(b, e+1)):
		end = digits(b, e+1)
		if n := number(b[e+1 : min(end, e+3)]); end-e < 2 || end-e > 3 || n < 1 || n > 12 || isDigit(at(b, end+1)) && at(b, end) != ' ' || at(b, end) == '/' {
			return 0, 0
		}
	case c == ' ' || c == '.' || c == ':':
		k := e
		for k < len(b) && k-e < 3 && (b[k] == ' ' || b[k] == '.' || b[k] == ':' || k > e && b[k] == 'e' && b[k-1] == ':') {
			k++
		}
		lo, hi, ok := after(b, k)
		if !ok || lo != k || month(b[lo:hi]) == 0 {
			return 0, 0
		}
		end = hi
		if at(b, hi) == '.' { // 12. aug. 66
			hi++
		}
		if y := digits(b, hi+1); at(b, hi) == ' ' && y == hi+3 && ends(b, y) { // 12 Apr 58
			if end = y; number(b[hi+1:y]) > 31 {
				year = 1900 + number(b[hi+1:y])
			}
		}
	default:
		return 0, 0
	}
	if isWord(at(b, end)) || isDigit(at(b, end)) {
		return 0, 0
	}
	return end, year
}
