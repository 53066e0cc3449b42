package papers

// Dates and parts of them, as other packages ask for them.

// DateIn returns the bounds of the full date whose first digit is b[i], the name of its month and the time of day
// of a machine with it, and its year. Nothing is said of what stands before it.
func DateIn(b []byte, i int) (start, end, year int, ok bool) {
	x, ok := stampAt(b, i)
	return x.start, x.end, x.y, ok && !x.yearOnly
}

// Alike reports whether the full dates whose first digits are b[i] and b[j] differ in one part, be it day, month or the year by a
// few, or in which of their figures is what: as a date that is mistyped differs from the right one.
func Alike(b []byte, i, j int) bool {
	x, ok := dateAt(b, i)
	y, also := dateAt(b, j)
	if !ok || !also || x.yearOnly || y.yearOnly {
		return false
	}
	switch {
	case x.y == y.y:
		return x.d == y.d || x.m == y.m || x.d == y.m && x.m == y.d
	case x.d == y.d && x.m == y.m:
		return max(x.y-y.y, y.y-x.y) < 10
	}
	return y.y%100 == x.d && same(y.d, y.m, x.m, x.y%100) || y.y%100 == x.m && same(y.d, y.m, x.d, x.y%100)
}

// same reports whether a and b are c and d, in whatever order.
func same(a, b, c, d int) bool { return a == c && b == d || a == d && b == c }

// MonthIn returns the end of the month and year whose first digit is b[i], "12/77", "4/1981", and the year, or 0.
func MonthIn(b []byte, i int) (end, year int) {
	e := digits(b, i)
	if at(b, e) != '/' || e-i > 2 {
		return 0, 0
	}
	if m := number(b[i:e]); m < 1 || m > 12 {
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

// DayIn returns the end of the day and month whose first digit is b[i], "12 mars", "12/3", "12.3", or 0. A year of two
// figures behind the name of the month, "58", is in it, and is told if it can be no day of another date.
func DayIn(b []byte, i int) (end, year int) {
	e := digits(b, i)
	if e-i > 2 {
		return 0, 0
	}
	if d := number(b[i:e]); d < 1 || d > 31 {
		return 0, 0
	}
	switch c := at(b, e); {
	case c == '/' || c == '-' || c == '.' && isDigit(at(b, e+1)):
		end = monthFiguresIn(b, e+1)
	case plainBehind(b, e):
	case c == ' ' || c == '.' || c == ':' || ordinalEnd(b, e) > e:
		end, year = monthNameIn(b, e)
	}
	if end == 0 || isWord(at(b, end)) || isDigit(at(b, end)) {
		return 0, 0
	}
	return end, year
}

// monthFiguresIn returns the end of the figures of a month at b[i], with no year behind them, or 0.
func monthFiguresIn(b []byte, i int) int {
	end := digits(b, i)
	if n := number(b[i:min(end, i+2)]); end-i > 2 || n < 1 || n > 12 {
		return 0
	}
	if c := at(b, end); c == '/' || c != ' ' && isDigit(at(b, end+1)) {
		return 0
	}
	return end
}

// monthNameIn returns the end of the name of a month behind a day that ends at b[e], as DayIn does: " mars", ". aug. 66", ":e maj".
func monthNameIn(b []byte, e int) (end, year int) {
	if n := ordinalEnd(b, e); n > e && at(b, e) != ':' { // 12th
		e = n
	}
	k := e
	for k < len(b) && k-e < 3 && (b[k] == ' ' || b[k] == '.' || b[k] == ':' || k > e && b[k] == 'e' && b[k-1] == ':') {
		k++
	}
	if end = monthWordEnd(b, k); end == 0 {
		return 0, 0
	}
	if y, year := lastTwoBehind(b, end); y > 0 {
		return y, year
	}
	return end, 0
}

// monthWordEnd returns the end of the name of a month at b[k], be it behind "of", or 0.
func monthWordEnd(b []byte, k int) int {
	lo, hi, ok := after(b, k)
	if ok && string(b[lo:hi]) == "of" {
		k = hi + 1
		lo, hi, ok = after(b, k)
	}
	if !ok || lo != k || month(b[lo:hi]) == 0 {
		return 0
	}
	return hi
}

// lastTwoBehind returns the end of the two figures of a year behind the name of a month that ends at b[i], or 0, and the year if they
// can be no day: "aug. 66".
func lastTwoBehind(b []byte, i int) (end, year int) {
	if at(b, i) == '.' {
		i++
	}
	end = digits(b, i+1)
	if at(b, i) != ' ' || end != i+3 || !ends(b, end) {
		return 0, 0
	}
	if n := number(b[i+1 : end]); n > 31 { // 12 Apr 58
		year = 1900 + n
	}
	return end, year
}
