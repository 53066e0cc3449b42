package papers

import "github.com/sladd-go/sladd/pii"

// Icelandic numbers of buildings and land whose letter a sign parts from the digits, and these in groups: "F 203-4471", "L-118 306".

// landLabels stand right before them in deeds and in the exports of the register: "Fnr.", "Lnr.".
var landLabels = joined(sayer{1, landIS}, sayer{1, fastanr}, sayer{1, landBFE}, sayer{1, landISAround}, sayer{1, newLexicon(`fnr lnr`)})

// letteredIcelandic reads the number whose first digits are b[i:e] and whose letter stands before a sign.
func letteredIcelandic(b []byte, i, e int) (start, end int, r pii.Reading) {
	most := 7
	switch at(b, i-2) | 0x20 {
	case 'f':
	case 'l':
		most = 6
	default:
		return 0, 0, r
	}
	if b[i] != '1' && b[i] != '2' || isWord(at(b, i-3)) || !groupSign(at(b, i-1)) {
		return 0, 0, r
	}
	start, end = i-2, e
	if e-i == 3 && groupSign(at(b, e)) {
		end = digits(b, e+1)
	}
	if figuresOf(b[i:end]) != most || !ends(b, end) || !near(b, start, landLabels, landFill, 0) || amountBehind(b, end) {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 12, Evidence: pii.HasForm | pii.Position}
}

// groupSign reports whether c may part the letter or the groups of such a number.
func groupSign(c byte) bool { return c == ' ' || c == '-' || c == '.' || c == '_' }

// figuresOf returns how many digits b has.
func figuresOf(b []byte) (n int) {
	for _, c := range b {
		if isDigit(c) {
			n++
		}
	}
	return n
}
