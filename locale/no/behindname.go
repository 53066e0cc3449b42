package no

import (
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// fodselsnummerBehindName weighs eleven bare digits right behind somebody's full name, where those that stand by the
// rule of 2032 are as good as others.
func fodselsnummerBehindName(d whose.Digits) pii.Reading {
	c := d[:11]
	p, err := checkFodselsnummer(c)
	if err != nil {
		return pii.Reading{}
	}
	r := p.reading(nil)
	r.Bits, r.Evidence = max(r.Bits, 10), r.Evidence|pii.Position
	return r
}
