package se

import "github.com/sladd-go/sladd/pii"

// signedForms are accounts with a sign behind the clearing number that seldom stands there: 6062:851 519 884, 6371/231 748 898,
// 8554-6 (341 988 203-4).
var signedForms = func() (l []pii.Form) {
	for _, sign := range []string{":", "/", ".", "(", ","} {
		for _, account := range []string{
			"9999999", "99_999_99", "999_99_99", "99_99_999", "999_9999", "999_999_9", "999_999-9",
			"999999999", "999_999_999", "999.999.999", "999-999-999",
			"9999999999", "999_999_999_9", "999_999_999-9", "999999999-9", "99_999_999-9", "999.999.999-9",
		} {
			if sign+account != ",999999999" { // one of the usual
				l = append(l, pii.Form{Mask: "9999" + sign + account, Bits: 3})
			}
			if len(account) > 8 {
				l = append(l, pii.Form{Mask: "9999-9" + sign + account, Bits: 5}, pii.Form{Mask: "99999" + sign + account, Bits: 3})
			}
		}
	}
	return append(l, dashedForms...)
}()

// dashedForms have dashes or stops within the account number too: 6062-851-519-884, 6062.851.519.884.
var dashedForms = []pii.Form{
	{Mask: "9999-999-999-999", Bits: 3}, {Mask: "9999-999.999.999", Bits: 4}, {Mask: "9999-999-999-999-9", Bits: 4},
	{Mask: "999.999.999", Bits: 1}, {Mask: "999.999.999-9", Bits: 2},
}

// accountGrouped reports whether t is written as accounts are, and as little else is: 5491-00 000 03.
func accountGrouped(t *pii.Token) bool {
	if t.Groups() < 2 || len(t.Group(0)) != 4 {
		return false
	}
	return t.Sep(1) == '-' || t.Groups() == 4 && len(t.Group(1)) == 2
}

// amount reports whether t is rather an amount of money: round, or in thousands with fewer than three digits before them.
func amount(t *pii.Token) bool {
	c := t.Chars()
	if string(c[len(c)-3:]) == "000" {
		return true
	}
	for i := 1; i < t.Groups(); i++ {
		if len(t.Group(i)) != 3 {
			return false
		}
	}
	return t.Groups() > 1 && len(t.Group(0)) < 3
}
