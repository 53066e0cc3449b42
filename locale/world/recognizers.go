// Package world knows the identifiers that no country issues: e-mail and IP
// addresses. Each is a parsed type with a Parse function, for those who have a
// field, and a [pii.Recognizer], for those who have a text. Parsed values print as
// the name of their kind; Canonical is the only way to the value.
package world

import "github.com/sladd-go/sladd/pii"

// Recognizers returns the recognizers of the package in a fixed order, in a slice
// that the caller may change.
func Recognizers() []*pii.Recognizer {
	return []*pii.Recognizer{EmailRecognizer, EmailBrokenRecognizer, IPv4Recognizer, IPv6Recognizer, PhoneRecognizer, PhoneExtensionRecognizer, PhoneTailRecognizer, PhoneIslandRecognizer,
		IBANRecognizer, CardRecognizer, URLRecognizer, MACRecognizer, IMEIRecognizer, UUIDRecognizer, HandleRecognizer, SecretRecognizer, PrivateKeyRecognizer, CryptoRecognizer, WalletGroupsRecognizer, GeoRecognizer,
	}
}
