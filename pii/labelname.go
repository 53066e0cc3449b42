package pii

import (
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
