package world

import "github.com/sladd-go/sladd/pii"

// Numbers of other countries as those write them who come from there, without a country code: they need their groups or a word.

// readAmerican reads ten digits in the groups of North America: "(202) 555-0143", "202-555-0143". Neither area nor exchange begins with
// 0 or 1.
func readAmerican(b []byte, w written) pii.Reading {
	switch {
	case len(b) != 10 || w.shape != 0x334 || b[0] < '2' || b[3] < '2' || alike(b):
		return pii.Reading{}
	case w.first == '(' && (w.rest == '-' || w.rest == '_'):
		return reading(bitsBare, PhoneUnassigned, pii.HasForm)
	case w.first == w.rest && w.first != '/', w.rest == '-':
		return reading(4, PhoneUnassigned, pii.HasForm)
	}
	return pii.Reading{}
}

// readBritish reads eleven digits, of which the first is the trunk's zero, as a number of the United Kingdom: "07700 900123",
// "020 7946 0123".
func readBritish(b []byte, w written) pii.Reading {
	if len(b) != 11 || b[1] != '1' && b[1] != '2' && b[1] != '7' || alike(b[1:]) {
		return pii.Reading{}
	}
	switch {
	case b[1] == '7' && w.first == '_' && (w.shape == 0x56 || w.shape == 0x533 && w.rest == '_'): // 07700 900123
		return reading(bitsWeak, PhoneUnassigned, pii.HasForm)
	case w.first == 0, w.shape == 0x56, w.shape == 0x533, w.shape == 0x344, w.shape == 0x434:
		return reading(4, PhoneUnassigned, 0)
	}
	return pii.Reading{}
}
