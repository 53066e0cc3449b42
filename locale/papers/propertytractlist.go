package papers

import "github.com/sladd-go/sladd/pii"

// listedTract reports whether block and unit of the tract whose other unit stands before b[s]: "Ängeby 3:12 och 3:14".
func listedTract(b []byte, s int) bool {
	for _, joint := range [...]string{" och ", ", ", " samt ", " and ", " & "} {
		k := s - len(joint)
		if k < 6 || string(b[k:s]) != joint {
			continue
		}
		i := k
		for i > 0 && (isDigit(b[i-1]) || b[i-1] == ':') {
			i--
		}
		x, ok := blockUnit(b, i)
		if !ok || x.end != k {
			return false
		}
		_, names, ok := tractNames(b, i, false)
		return ok && names > 0
	}
	return false
}

// jointAt reads what several properties own together, whose number is b[i]: "Norrby GA:3", "Skoga S:12".
func jointAt(b []byte, i int) (start, end int, r pii.Reading) {
	k := i - 1
	lo := k
	for lo > 0 && k-lo < 3 && isLetter(b[lo-1]) {
		lo--
	}
	var w word
	if w.fold(b[lo:k]); !jointOnes.has(&w) {
		return 0, 0, r
	}
	end = digits(b, i)
	if end-i > 3 || !ends(b, end) || at(b, lo-1) != ' ' {
		return 0, 0, r
	}
	l, h, ok := before(b, lo)
	if !ok || h != lo-1 || h-l < 3 || capital(b[l:h]) != isUpper(b[lo]) {
		return 0, 0, r
	}
	r = pii.Reading{Bits: 4, Need: true, Evidence: pii.HasForm}
	switch {
	case !isUpper(b[lo]) && !landName(b[l:h]):
		return 0, 0, pii.Reading{}
	case isUpper(b[lo]) && k-lo > 1:
		r.Bits, r.Need = 10, false
	}
	return l, end, r
}

// jointOnes are the letters of what properties own together.
var jointOnes = newLexicon(`s ga fs`)
