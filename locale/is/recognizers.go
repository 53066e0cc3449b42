// Package is knows the identifiers of Iceland.
package is

import "github.com/sladd-go/sladd/pii"

// Recognizers returns the country's recognizers in a fixed order, in a fresh slice.
func Recognizers() []*pii.Recognizer {
	return []*pii.Recognizer{KennitalaRecognizer, KennitalaCalledRecognizer, KennitalaOfAccountRecognizer, BankareikningurRecognizer, BankareikningurSaidRecognizer}
}
