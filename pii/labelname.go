package pii

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
)

// labelNames are the names that our labels have, from the kinds that there are, and the categories of these: only they make
// a label, so that nothing can be hidden from the scanner in brackets of somebody's own.
var labelNames = func() map[string]classify.Category {
	names := map[string]classify.Category{}
	for _, k := range classify.Kinds() {
		var b []byte
		for i := range len(k) {
			b = append(b, labelByte(k[i]))
		}
		names[string(b)], _ = classify.KindCategory(k)
	}
	return names
}()

// labelNumberMax is the number of digits that a label's number has at most.
const labelNumberMax = 5

// labelName returns name without the '_' and the number that may be behind it, and the category of the kind that it is the name
// of: one of ours, or a program's own (X_ and letters). It reports false for any other.
func labelName(name []byte) (plain []byte, of classify.Category, ok bool) {
	if of, ok = labelNames[string(name)]; ok {
		return name, of, true
	}
	n := len(name)
	for n > 0 && len(name)-n < labelNumberMax && isDigit(name[n-1]) {
		n--
	}
	if n < len(name) {
		if n < 2 || name[n-1] != '_' {
			return nil, 0, false
		}
		name = name[:n-1]
		if of, ok = labelNames[string(name)]; ok {
			return name, of, true
		}
	}
	if len(name) < 3 || !bytes.HasPrefix(name, []byte("X_")) || bytes.ContainsAny(name, "0123456789") {
		return nil, 0, false
	}
	return name, classify.Custom, true
}
