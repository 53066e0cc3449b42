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
	q, ok := readQuad(b, s)
	if !ok || q.three < 2 || q.padded && q.three < 4 || !quadSep(q.sep, q.padded) || quadGoesOn(b, s, q.end, q.sep) {
		return 0
	}
	return q.end
}

// A quad is four numbers up to 255 that the same sign parts.
type quad struct {
	end    int
	sep    []byte
	three  int  // how many have three digits
	padded bool // one of them has zeros before it
}

// readQuad reads the quad that begins at b[s].
func readQuad(b []byte, s int) (q quad, ok bool) {
	q.end = s
	for k := range 4 {
		if k > 0 {
			sep := b[q.end : q.end+groupGap(b, q.end)]
			if k == 1 {
				q.sep = sep
			}
			if len(sep) == 0 || string(sep) != string(q.sep) {
				return q, false
			}
			q.end += len(sep)
		}
		n := octetLen(b, q.end)
		if n == 0 {
			return q, false
		}
		if n == 3 {
			q.three++
		}
		q.padded = q.padded || n > 1 && b[q.end] == '0'
		q.end += n
	}
	return q, true
}

// octetLen returns the length of the number up to 255 at b[j], zeros before it or not, or 0.
func octetLen(b []byte, j int) int {
	n := digitsLen(b, j, 4)
	if n > 3 || n == 3 && string(b[j:j+3]) > "255" {
		return 0
	}
	return n
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
