// Package papers knows people's papers and things that look alike in several
// countries: passports, identity cards, registration plates, dates of birth and ages,
// properties, and the case numbers of authorities. Each is one kind over all countries.
//
// Hardly any of them has a check digit, so words decide. Where the words must stand in
// the right order ("she is 34 years" but not "for 34 years"), the kind's Scan reads them itself.
package papers

import "github.com/sladd-go/sladd/pii"

// Recognizers returns the recognizers of papers in a fixed order, in a fresh slice.
func Recognizers() []*pii.Recognizer {
	return []*pii.Recognizer{
		ZoneRecognizer, PassportRecognizer, PassengerRecognizer,
		IDCardRecognizer, IDCardShortRecognizer, LicenceRecognizer,
		PlateRecognizer,
		CarRecognizer,
		BirthdateRecognizer, MaskedRecognizer,
		PropertyRecognizer,
		CaseNoRecognizer,
	}
}
