package pii

// ScannerOf returns the scanner of a redactor.
func ScannerOf(r *Redactor) *Scanner { return r.s }

// Slips reports whether word may be name typed wrong.
func Slips(name, word string) bool {
	return slips(appendSymbols(nil, name), appendSymbols(nil, word))
}

// Meant returns which of the names a word is taken for, or "".
func Meant(names []string, word string) (string, error) {
	var x misspelt
	for _, n := range names {
		if err := x.add(n); err != nil {
			return "", err
		}
	}
	a, err := (&stemBuilder{}).build()
	if err != nil {
		return "", err
	}
	x.build(a)
	if id := x.meant([]byte(word)); id != 0 {
		return string(x.names[id-1].text), nil
	}
	return "", nil
}
