package pii

// ScannerOf returns the scanner of a redactor.
func ScannerOf(r *Redactor) *Scanner { return r.s }
