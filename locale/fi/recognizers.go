// Package fi knows the identifiers of Finland and Åland.
package fi

import "github.com/sladd-go/sladd/pii"

// Recognizers returns the country's recognizers in a fixed order, in a fresh slice.
func Recognizers() []*pii.Recognizer {
	return []*pii.Recognizer{HetuRecognizer, HetuCalledRecognizer, YtunnusRecognizer, VATRecognizer}
}
