package papers

import dict "github.com/sladd-go/sladd/locale/internal/lexicon"

// Case numbers whose letters are typed small: "dnr sbn 2026/00341", "päätös opk-2026-1123", "lagmannsretten le-2026-12345".

// smallBefore returns where small letters begin that belong to the number b[i:e] of a register, or -1. With a blank between they
// must be known as an office's; with a dash or slash any letters may be, "kasv/4417/2026".
func smallBefore(b []byte, i, e int) int {
	switch at(b, e) {
	case '-', '/', ':':
	default:
		return -1
	}
	c := at(b, i-1)
	if c != ' ' && c != '-' && c != '/' {
		return -1
	}
	k := i - 1 - letters(b, i-1)
	switch n := runes(b[k : i-1]); {
	case n == 0, n > 5, n == 1 && c == ' ', capital(b[k : i-1]), adjoins(at(b, k-1)):
		return -1
	}
	if c == ' ' && !officeSmall(b[k:i-1]) {
		return -1
	}
	return k
}

// officeSmall reports whether small letters are those of an office or a court and no word that sentences are made of: "sbn", but
// not "un", "von" or "kun".
func officeSmall(b []byte) bool {
	var w word
	w.fold(b)
	if !committees.has(&w) && !officeLetters.has(&w) && !casesDK.has(&w) {
		return false
	}
	return dict.CommonRank(b) != 1 && dict.Lookup(b)&dict.Function == 0
}

// caseBegins returns where a number of a register begins whose digits are b[i:e], with the letters of its office in any case, or -1.
func caseBegins(b []byte, i, e int) int {
	start := lettersBefore(b, i)
	if start < 0 || start == i {
		if s := smallBefore(b, i, e); s >= 0 {
			return s
		}
	}
	return start
}
