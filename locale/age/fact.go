package age

import (
	"strconv"
	"strings"
)

// fact tells the age in years of what was found, where that is what it is.
func fact(s, name string) (string, bool) {
	if name != "age" {
		return "", false
	}
	n, v := 0, 0
	for n < len(s) && n < 4 && s[n]-'0' <= 9 {
		v = v*10 + int(s[n]-'0')
		n++
	}
	if n == 0 || v > oldest {
		return "", false
	}
	for n < len(s) && (s[n] == ' ' || s[n] == '-') {
		n++
	}
	unit, _, _ := strings.Cut(s[n:], " ")
	return strconv.Itoa(v), unit == "" || roleOf([]byte(unit))&(years|yearOld) != 0
}
