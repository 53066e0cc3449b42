package told

import (
	"github.com/sladd-go/sladd/pii"
)

// Telephone numbers with a blank behind their plus: "+ 46 70 174 06 05".

// plusApart returns the last word of the number of a Nordic country whose first digits are word k and whose plus stands a blank before it, or
// -1. What is added to has a number before the plus, which itself is left: findings begin with a word.
func plusApart(w *pii.Words, k int) int {
	s := w.List[k].Start
	if s < 2 || w.Text[s-1] != ' ' || w.Text[s-2] != '+' || s > 2 && !plusOpens(w.Text[s-3]) || k > 0 && isNumber(w, k-1) {
		return -1
	}
	first := w.Of(k)
	if countryCode(first) && first[0] != '0' {
		if k+1 == len(w.List) || !adjoins(w, k+1) {
			return -1
		}
		last, digits := k+1, len(w.Of(k+1))
		for last+1 < len(w.List) && digits < 10 && adjoins(w, last+1) && digits+len(w.Of(last+1)) <= 10 {
			last++
			digits += len(w.Of(last))
		}
		if !nordicLength(first, digits) {
			return -1
		}
		return last
	}
	for n := 2; n < 4 && n < len(first); n++ {
		if countryCode(first[:n]) && nordicLength(first[:n], len(first)-n) {
			return k
		}
	}
	return -1
}

// nordicLength reports whether numbers behind a country's code have so many digits, a zero that is dialled at home among them.
func nordicLength(code []byte, digits int) bool {
	switch string(code) {
	case "45", "47":
		return digits == 8
	case "46":
		return digits >= 8 && digits <= 10
	case "354":
		return digits == 7
	case "358":
		return digits >= 7 && digits <= 10
	}
	return digits == 6
}

// plusOpens reports whether a plus may stand behind c.
func plusOpens(c byte) bool { return c == ' ' || c == '\n' || c == ':' || c == '(' || c == ',' }
