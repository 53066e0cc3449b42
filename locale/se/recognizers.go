package se

import "github.com/sladd-go/sladd/pii"

// Recognizers returns the recognizers of Swedish identifiers, in a fixed order. The
// slice is the caller's. A sole trader's VAT number has the kind of the owner's
// personal number, so two kinds occur twice.
func Recognizers() []*pii.Recognizer {
	return []*pii.Recognizer{
		PersonnummerRecognizer,
		SamordningsnummerRecognizer,
		OrganisationsnummerRecognizer,
		MomsRecognizer,
		MomsPersonnummerRecognizer,
		MomsSamordningsnummerRecognizer,
	}
}
