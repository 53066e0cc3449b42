package papers

import "github.com/sladd-go/sladd/locale/internal/words"

// The year of a date, and where a date ends.

// yearAfter reads the year behind a month that ends at b[e].
func yearAfter(b []byte, e int, sep byte, x *day) bool {
	k := e
	for k < len(b) && k-e < 2 && (b[k] == ' ' || b[k] == ',' || b[k] == sep || b[k] == '.' || b[k] == '-' || b[k] == '/' || b[k] == '\'') {
		k++
	}
	if k == e {
		return false
	}
	quote := apostrophe(b, k)
	k += quote
	y := digits(b, k)
	return x.takeYear(b, k, y, b[k-1] != ' ' || sep != ' ') // "9 juli 12 kronor"
}

// takeYear takes the digits b[k:y] for the year with which the date ends: four, or two where those may be one.
func (x *day) takeYear(b []byte, k, y int, two bool) bool {
	switch {
	case y-k == 4:
		x.y = number(b[k:y])
	case y-k == 2 && two:
		x.y = century(number(b[k:y]))
	default:
		return false
	}
	x.end = y
	return true
}

// yearNamed reads the year behind a month in letters that ends at b[e], and the word for it: "6. kesäkuuta vuonna -79", "12 mars år 1985".
func yearNamed(b []byte, e int, x *day) bool {
	lo, hi, ok := after(b, e)
	if !ok || lo > e+2 || at(b, hi) != ' ' && at(b, hi) != '.' {
		return false
	}
	var w word
	if w.fold(b[lo:hi]); !yearWord.has(&w) {
		return false
	}
	k := hi
	for k < len(b) && k < hi+2 && (b[k] == ' ' || b[k] == '.') {
		k++
	}
	if c := at(b, k); c == '-' || c == '\'' {
		k++
	}
	return x.takeYear(b, k, digits(b, k), true)
}

// yearWord are the words for a year before its figures.
var yearWord = newLexicon("v " + words.YearNames)

// yearGlued reads the year that adjoins a month in letters which ends at b[e]: "18MAJ1949" and, where sep says that the day adjoins it
// too, "18MAJ49".
func yearGlued(b []byte, e int, sep byte, x *day) bool {
	return x.takeYear(b, e, digits(b, e), isLetter(sep))
}

// apostrophe returns 1 if an apostrophe stands at b[i] for the first two figures of a year, which follow it, else 0.
func apostrophe(b []byte, i int) int {
	if at(b, i) == '\'' && digits(b, i+1) == i+3 {
		return 1
	}
	return 0
}

// stressBegins reports whether the underscores before b[i], if any, begin what is stressed: they stand behind no word.
func stressBegins(b []byte, i int) bool {
	for i > 0 && b[i-1] == '_' {
		i--
	}
	return !isWord(at(b, i-1)) && !isDigit(at(b, i-1))
}

// ends reports whether a date, or another number, may end at b[e]: not "12-3", "12,5", "12-års", but "12." and "12, …".
func ends(b []byte, e int) bool {
	c := at(b, e)
	switch c {
	case '_': // of a name, but for those that end what is stressed
		for c == '_' {
			e++
			c = at(b, e)
		}
		return !isWord(c) && !isDigit(c)
	case '.', ',':
		return !isDigit(at(b, e+1))
	case '-', '/', ':', '+':
		next := at(b, e+1)
		return !isDigit(next) && !isWord(next)
	}
	return !isLetter(c) && !isDigit(c) && (c < 0xC3 || c >= 0xE0)
}
