package papers

// Dates whose parts stand further apart than those of most: with blanks round their signs, with a name for each part, or with the name of
// the month between a year and a day.

// monthApart reads month and year behind a day, where a blank stands on each side of the signs between them, of which the first is b[k]:
// "11 - 09 - 1962", "11 / 9 / 62". Behind a dash the year has its four figures, for "10 - 12 - 85" counts anything.
func monthApart(b []byte, k int, x *day) bool {
	sep := b[k]
	m := digits(b, k+2)
	if at(b, k+1) != ' ' || m == k+2 || m > k+4 || at(b, m) != ' ' || at(b, m+1) != sep || at(b, m+2) != ' ' {
		return false
	}
	y := digits(b, m+3)
	x.m = number(b[k+2 : m])
	switch n := y - m - 3; {
	case n == 4:
		x.y = number(b[m+3 : y])
	case n == 2 && sep != '-' && !unitBehindDate(b, y, ageUnits):
		x.y = century(number(b[m+3 : y]))
	default:
		return false
	}
	if x.m > 12 && sep == '/' { // 07 / 29 / 1985
		x.d, x.m = x.m, x.d
	}
	x.end, x.bits = y, 2
	return true
}

// dayApart reads month and day behind a year, where a blank stands on each side of the signs between them, of which the first is b[k]:
// "1985 - 07 - 09".
func dayApart(b []byte, k int, x *day) bool {
	m := digits(b, k+2)
	if at(b, k+1) != ' ' || m == k+2 || m > k+4 || at(b, m) != ' ' || at(b, m+1) != b[k] || at(b, m+2) != ' ' {
		return false
	}
	d := digits(b, m+3)
	if d == m+3 || d > m+5 {
		return false
	}
	x.m, x.d, x.end, x.bits = number(b[k+2:m]), number(b[m+3:d]), d, 2
	return true
}

// ageUnits behind three numbers make them ages: "barn 10 / 12 / 14 år".
var ageUnits = newLexicon(`år årig åriga årige åringar vuotta vuotias vuotiaat v ára years year yo`)

// unitBehindDate reports whether the word right behind b[e] is one of l.
func unitBehindDate(b []byte, e int, l *lexicon) bool {
	lo, hi, ok := after(b, e)
	if !ok || lo > e+1 {
		return false
	}
	var w word
	w.fold(b[lo:hi])
	return l.has(&w)
}

// namedMonth reads the name of a month and a day behind a year that ends at b[e], or the words for both with their figures:
// "1962-SEP-11", "1962.IX.11", "1962 MÅNAD 09 DAG 11".
func namedMonth(b []byte, e int, x *day) bool {
	sep, lo := at(b, e), e+1
	hi := lo
	for hi < len(b) && isWord(b[hi]) {
		hi++
	}
	d := digits(b, min(hi+1, len(b)))
	if n := d - hi - 1; n < 1 || n > 2 || at(b, hi) != sep {
		return false
	}
	switch sep {
	case '-', '/', '.':
		if x.m = month(b[lo:hi]); x.m == 0 {
			x.m = roman(b[lo:hi], sep)
		}
		x.d, x.end, x.bits = number(b[hi+1:d]), d, 3
		return x.m != 0
	case ' ':
		return saidParts(b, lo, hi, d, x)
	}
	return false
}

var (
	monthPart = newLexicon(`månad måned måneden månaden mån md mnd mdr kk kuukausi kuu mánuður mán month mo m`)
	dayPart   = newLexicon(`dag dagen päivä pv pvä dagur day d`)
)

// saidParts reads a month whose word is b[lo:hi] and whose figures end at b[m], and the word for a day with its figures.
func saidParts(b []byte, lo, hi, m int, x *day) bool {
	var w word
	if w.fold(b[lo:hi]); !monthPart.has(&w) {
		return false
	}
	lo, end, ok := after(b, m)
	if !ok || lo > m+2 || at(b, end) != ' ' {
		return false
	}
	if w.fold(b[lo:end]); !dayPart.has(&w) {
		return false
	}
	d := digits(b, end+1)
	if n := d - end - 1; n < 1 || n > 2 {
		return false
	}
	x.m, x.d, x.end, x.bits = number(b[hi+1:m]), number(b[end+1:d]), d, 3
	return true
}
