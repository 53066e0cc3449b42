package pii

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
)

// labelNames are the names that our labels have, from the kinds that there are: only they make
// a label, so that nothing can be hidden from the scanner in brackets of somebody's own.
var labelNames = func() map[string]bool {
	names := map[string]bool{}
	for _, k := range classify.Kinds() {
		var b []byte
		for i := range len(k) {
			b = append(b, labelByte(k[i]))
		}
		names[string(b)] = true
	}
	return names
}()

// labelTokenMin is the length of the shortest pseudonym or piece of a seal.
const labelTokenMin = 26

// labelNumberMax is the number of digits that a label's number has at most.
const labelNumberMax = 5

// isLabelName reports whether name is that of a kind, or of a program's own kind (X_ and letters),
// perhaps with '_' and a number behind.
func isLabelName(name []byte) bool {
	if labelNames[string(name)] {
		return true
	}
	n := len(name)
	for n > 0 && len(name)-n < labelNumberMax && isDigit(name[n-1]) {
		n--
	}
	if n < len(name) {
		if n < 2 || name[n-1] != '_' {
			return false
		}
		if name = name[:n-1]; labelNames[string(name)] {
			return true
		}
	}
	if len(name) < 3 || name[0] != 'X' || name[1] != '_' {
		return false
	}
	for _, c := range name {
		if isDigit(c) {
			return false
		}
	}
	return true
}

// isLabelToken reports whether what stands behind the ':' of a label can be ours: a
// pseudonym or seal, which is long, or something with no more than six digits in a row.
func isLabelToken(token []byte) bool {
	if len(token)-bytes.LastIndexByte(token, ':') > labelTokenMin {
		return true
	}
	run := 0
	for _, c := range token {
		if !isDigit(c) {
			run = 0
		} else if run++; run > 6 {
			return false
		}
	}
	return true
}
