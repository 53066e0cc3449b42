package dk

import (
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// cprBehindName weighs ten bare digits right behind somebody's full name: "lene kruse 1509881088".
func cprBehindName(d whose.Digits) pii.Reading {
	c := d[:10]
	if c[2] > '1' { // no month, as most
		return pii.Reading{}
	}
	f, err := readCPR(c)
	if err != nil || f.stamp(c) || f.replacement && !f.mod11 {
		return pii.Reading{}
	}
	r := pii.Reading{Bits: 10, Evidence: pii.HasDate | pii.Position}
	if f.mod11 {
		r.Bits, r.Evidence = 11, r.Evidence|pii.HasChecksum
	}
	if d.Mobile() {
		r.Bits = 9
	}
	if f.test() {
		r.Evidence |= pii.TestNumber
	}
	return r
}
