package se

import (
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// Ten bare digits right behind somebody's full name: "jimmy lantz 8810182389".

func personnummerBehindName(d whose.Digits) pii.Reading {
	c := d[:10]
	if c[2] > '1' { // no month, as most
		return pii.Reading{}
	}
	x, err := newDated(c, false)
	if err != nil || x.personnummer() != nil || x.stamp() || mobile(c) {
		return pii.Reading{}
	}
	return pii.Reading{Bits: 11, Evidence: pii.HasDate | pii.HasChecksum | pii.Position | testEvidence(&x)}
}

func samordningsnummerBehindName(d whose.Digits) pii.Reading {
	c := d[:10]
	if c[2] > '1' || c[4] < '6' {
		return pii.Reading{}
	}
	x, err := newDated(c, false)
	if err != nil || x.samordningsnummer() != nil || mobile(c) {
		return pii.Reading{}
	}
	return pii.Reading{Bits: 10, Evidence: pii.HasChecksum | pii.Position | testEvidence(&x)}
}

// mobile reports whether ten digits are rather a mobile number.
func mobile(c []byte) bool { return c[0] == '0' && c[1] == '7' }
