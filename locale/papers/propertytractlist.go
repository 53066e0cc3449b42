package papers

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// listedTract reports whether block and unit of the tract whose other unit stands before b[s]: "Ängeby 3:12 och 3:14".
func listedTract(b []byte, s int) bool {
	for range 4 {
		prev := listedBefore(b, s)
		if prev == 0 {
			return false
		}
		if _, names, ok := tractNames(b, prev, false); ok && names > 0 {
			return true
		}
		s = prev
	}
	return false
}

// listedBefore returns where block:unit begins that stands before b[s] in a list, or 0.
func listedBefore(b []byte, s int) int {
	for _, joint := range [...]string{" och ", ", ", " samt ", " and ", " & ", " ja ", " eller "} {
		k := s - len(joint)
		if k < 4 || string(b[k:s]) != joint {
			continue
		}
		i := k
		for i > 0 && (isDigit(b[i-1]) || b[i-1] == ':') {
			i--
		}
		if x, ok := blockUnit(b, i); ok && x.end == k {
			return i
		}
	}
	return 0
}

// jointAt reads what several properties own together, whose number is b[i]: "Norrby GA:3", "Skoga S:12".
func jointAt(b []byte, i int) (start, end int, r pii.Reading) {
	k := i - 1
	lo := jointLetters(b, k)
	if lo == k {
		return 0, 0, r
	}
	end = digits(b, i)
	if end-i > 3 || !ends(b, end) || at(b, lo-1) != ' ' {
		return 0, 0, r
	}
	start, names, _ := tractNames(b, lo, false)
	if names == 0 && !isUpper(b[lo]) {
		if start = lowerTract(b, lo); start == lo {
			return 0, 0, r
		}
	} else if names == 0 || lo-start < 4 {
		return 0, 0, r
	}
	r = pii.Reading{Bits: 4, Need: true, Evidence: pii.HasForm}
	x := land{start: start, end: end}
	switch {
	case k-lo > 1 && (isUpper(b[lo]) || names > 1), names > 1 && x.spoken(b):
		r.Bits, r.Need = 10, false
	}
	return start, end, r
}

// jointLetters returns where the letters of jointOnes begin that end at b[k], or k.
func jointLetters(b []byte, k int) int {
	lo := k
	for lo > 0 && k-lo < 3 && isLetter(b[lo-1]) {
		lo--
	}
	var w word
	if w.fold(b[lo:k]); !jointOnes.has(&w) {
		return k
	}
	return lo
}

// lowerTract returns where the name of a tract in small letters begins that stands before b[i], or i.
func lowerTract(b []byte, i int) int {
	lo, hi, ok := before(b, i)
	if !ok || hi != i-1 || hi-lo < 3 || !landName(b[lo:hi]) {
		return i
	}
	return lo
}

// municipalTwin reports whether x is one of two units of a municipality's tract of which one is right: "Rättvik Backa 12:44, inte Rättvik
// Backa 12:41".
func municipalTwin(b []byte, x land) bool {
	if !municipal(b, x) {
		return false
	}
	n := x.end - x.start
	names := b[x.start : bytes.IndexByte(b[x.start:x.end], ':')+x.start]
	for i := len(names); i > 0 && isDigit(names[i-1]); i-- {
		names = names[:i-1]
	}
	return bytes.Contains(b[min(len(b), x.end+2):min(len(b), x.end+n+correctedReach)], names) ||
		bytes.Contains(b[max(0, x.start-n-correctedReach):max(0, x.start-2)], names)
}

// jointOnes are the letters of what properties own together.
var jointOnes = newLexicon(`s ga fs`)
