package dk

import "github.com/sladd-go/sladd/pii"

// groupedForms are accounts whose kontonummer stands in groups behind a sign that seldom parts it from the reg.nr.: 3000.0128 79 49 24,
// 3000/0128 794 924. An account alone may be grouped too: 377-846-711-5.
var groupedForms = func() []pii.Form {
	l := []pii.Form{
		{Mask: "999-999-999-9", Bits: 1}, {Mask: "999_999_999_9"}, {Mask: "999_999_9999"}, {Mask: "999-999-9999"}, {Mask: "9999_999_999"}, {Mask: "999.999.9999"}, {Mask: "999.999.999-9", Bits: 1},
		{Mask: "9999:9999999999", Bits: 3}, {Mask: "9999,9999999999", Bits: 3}, {Mask: "9999,9999999", Bits: 1}, {Mask: "9999,999999", Bits: 1}, {Mask: "9999,999999999", Bits: 2}, {Mask: "9999_999-999-9999", Bits: 3}, {Mask: "9999.999.999.9999", Bits: 3}, {Mask: "9999-999-999-9999", Bits: 3},
		{Mask: "9999.9999.999.999", Bits: 3}, {Mask: "9999-9999-999-999", Bits: 3}, {Mask: "9999_9999-999-999", Bits: 3},
		{Mask: "9999-9999-9999-99", Bits: 3}, {Mask: "9999.99999999", Bits: 1}, {Mask: "9999/99999999", Bits: 1}, {Mask: "9999/9999999", Bits: 1}, {Mask: "9999.9999999", Bits: 1},
	}
	for _, sign := range []string{".", "/", ":", ","} {
		for _, account := range []string{"9999_99_99_99", "99_99_99_99_99", "999_999_9999", "9999_999_999", "9999_9999_99", "9999_9999", "999_999_999_9", "9999_999999", "999999_9999"} {
			l = append(l, pii.Form{Mask: "9999" + sign + account, Bits: 3})
		}
	}
	return append(l, pii.Form{Mask: "9999-9999_99_99_99", Bits: 3}, pii.Form{Mask: "9999-9999_9999_99", Bits: 3}, pii.Form{Mask: "9999-9999_9999", Bits: 2}, pii.Form{Mask: "9999_9999_99_99_99", Bits: 2}, pii.Form{Mask: "9999-99_99_99_99_99", Bits: 3}, pii.Form{Mask: "9999-9999_999999", Bits: 3}, pii.Form{Mask: "99_99_99_99_99"}, pii.Form{Mask: "9999_99_99_99_9999", Bits: 2}, pii.Form{Mask: "9999-999_999_999_9", Bits: 3})
}()
