package world

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// IPv4 addresses behind their word whose dots are something else.

// ipv4Said reads the address that word i names.
func ipv4Said(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if k := i + 1; k < len(w.List) && w.List[k].Gap == pii.GapHyphen && !ipTail(w.Of(k)) {
		return 0, 0, r // IP-telefoni
	}
	if start, end = machineNear(w, i, 48, true, quadEnd); end == 0 {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 11, Evidence: pii.HasForm | pii.Position}
}

// ipTail reports whether a word behind "ip-" makes an address of it, in any of the languages, and not a telephone.
func ipTail(word []byte) bool {
	var buf [32]byte
	switch low := lower(&buf, word[:min(2, len(word))]); string(low) {
	case "ad", "os", "ta", "t\xc3", "vi", "nu", "nr", "en", "v4":
		return true
	}
	return false
}

// quadEnd returns the end of four numbers up to 255 at b[s] which one sign parts that isn't the dot, or 0. Two of them have three
// digits: pairs are telephone numbers and amounts. Dots may part it where zeros fill all numbers up: 085.076.014.209.
func quadEnd(b []byte, s int) int {
	if gluedBefore(b, s) || at(b, s-1) == '+' || !isDigit(at(b, s)) {
		return 0
	}
	j, three, padded := s, 0, false
	var sep []byte
	for k := range 4 {
		n := digitsLen(b, j, 4)
		if n == 0 || n > 3 || n == 3 && string(b[j:j+3]) > "255" {
			return 0
		}
		if n == 3 {
			three++
		}
		padded = padded || n > 1 && b[j] == '0'
		if j += n; k == 3 {
			break
		}
		g := b[j : j+groupGap(b, j)]
		if k == 0 {
			sep = g
		}
		if len(g) == 0 || string(g) != string(sep) {
			return 0
		}
		j += len(g)
	}
	if three < 2 || padded && three < 4 || !quadSep(sep, padded) || quadGoesOn(b, s, j, sep) {
		return 0
	}
	return j
}

// quadSep reports whether sep may part the numbers: not the signs of addresses, times and shares.
func quadSep(sep []byte, padded bool) bool {
	switch sep[0] {
	case ':', '/':
		return false
	case '.':
		return padded || len(sep) > 1
	}
	return true
}

// quadGoesOn reports whether b[s:e], whose numbers sep parts, is some of a longer row or glued to letters.
func quadGoesOn(b []byte, s, e int, sep []byte) bool {
	return isAlnum(at(b, e)) || letterAt(b, e) > 0 || at(b, e) == sep[0] && isDigit(at(b, e+len(sep))) ||
		at(b, s-len(sep)) == sep[0] && isDigit(at(b, s-len(sep)-1))
}

// canonicalIPv4Said is the form of an address that is written so.
func canonicalIPv4Said(s string) (string, bool) {
	groups := strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	for i, g := range groups {
		groups[i] = strings.TrimLeft(g[:len(g)-1], "0") + g[len(g)-1:]
	}
	return hidden.Canonical(ParseIPv4)(strings.Join(groups, "."))
}
