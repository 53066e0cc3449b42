// Package dk knows the numbers of Denmark, Greenland and the Faroe Islands: CPR
// with its replacement numbers and eCPR, CVR, bank accounts and the Faroese
// p-tal. Each can be parsed and validated by itself, and each has a recognizer
// that finds it in text.
package dk

import "github.com/sladd-go/sladd/pii"

// Recognizers returns the recognizers of the package in a fixed order, in a slice
// that the caller may change.
func Recognizers() []*pii.Recognizer {
	return []*pii.Recognizer{CPRRecognizer, CPRCalledRecognizer, CVRRecognizer, VATRecognizer, BankkontoRecognizer, BankkontoBankRecognizer, BankkontoSaidRecognizer, PTalRecognizer, PIDRecognizer}
}
