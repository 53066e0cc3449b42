package papers

import (
	"strconv"

	"github.com/sladd-go/sladd/locale/internal/hidden"
)

var factBorn = hidden.Person(ParseBirthdate, Birthdate.BirthDate, nil)

// factBirthdate tells the year of birth, or the age where the value is one.
func factBirthdate(s, name string) (string, bool) {
	if name == "age" {
		b, err := plain(s)
		if err != nil {
			return "", false
		}
		return ageOf(b)
	}
	return factBorn(s, name)
}

// ageOf returns the years of b, an age and nothing else.
func ageOf(b []byte) (string, bool) {
	e := digits(b, 0)
	if e < 1 || e > 3 || number(b[:e]) > 119 {
		return "", false
	}
	age := strconv.Itoa(number(b[:e]))
	if e == len(b) {
		return age, true
	}
	k := e
	if b[k] == ' ' || b[k] == '-' {
		k++
	}
	lo, hi, ok := after(b, k)
	if !ok || lo != k {
		return "", false
	}
	var w word
	w.fold(b[lo:hi])
	end, kind := ageUnit(b, &w, e, lo, hi)
	return age, kind != 0 && end == len(b)
}
