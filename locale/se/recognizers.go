package se

import "github.com/sladd-go/sladd/pii"

// Recognizers returns the recognizers of Swedish identifiers, in a fixed order. The
// slice is the caller's.
func Recognizers() []*pii.Recognizer {
	return []*pii.Recognizer{
		PersonnummerRecognizer,
		MistypedRecognizer,
		MistypedNamedRecognizer,
		MistypedShortRecognizer,
		PersonnummerCalledRecognizer,
		PersonnummerLongCalledRecognizer,
		SamordningsnummerRecognizer,
		OrganisationsnummerRecognizer,
		VATRecognizer,
		CompanyRecognizer,
		InterimRecognizer,
		ReservnummerRecognizer,
		BankgiroRecognizer,
		BankgiroPaidRecognizer,
		PlusgiroRecognizer,
		BankkontoRecognizer,
		BankkontoBankRecognizer,
		BankkontoListRecognizer,
	}
}
