package is

import (
	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// kennitalaBehindName weighs ten bare digits right behind somebody's full name: "guðrún jónsdóttir 2802792269".
func kennitalaBehindName(d whose.Digits) pii.Reading {
	c := d[:10]
	if c[2] > '1' { // no month, as most
		return pii.Reading{}
	}
	k, err := readDigits(c)
	if err != nil || k.system || k.remote || k.organization || c[9] == '0' && c[4] == '2' && pair(c[6:]) < 24 { // a person's, and no time of the 2020s
		return pii.Reading{}
	}
	r := pii.Reading{Bits: 10, Evidence: pii.HasDate | pii.Position}
	if k.checked {
		r.Bits, r.Evidence = 11, r.Evidence|pii.HasChecksum
	}
	if d.Mobile() {
		r.Bits = 9
	}
	if published(c) {
		r.Evidence |= pii.TestNumber
	}
	return r
}
