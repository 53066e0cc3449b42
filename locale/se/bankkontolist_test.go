package se

import "testing"

// TestCanonicalList: whatever stands between the clearing number and the account number, the account is one.
func TestCanonicalList(t *testing.T) {
	want, err := ParseBankkonto("5491-0000003")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{"5491 konto 0000003", "5491, kontonummer: 0000003", "5491 och kontonr 00 000 03", "5491, 0000003"} {
		if got, ok := canonicalList(s); !ok || got != want.Canonical() {
			t.Errorf("%q: another canonical form", s)
		}
		if bank, ok := factList(s, "issuer"); !ok || bank == "" {
			t.Errorf("%q: no bank", s)
		}
	}
	if got, ok := canonicalList("8327-9 konto 123 456 789-7"); !ok || got == want.Canonical() {
		t.Error("a clearing number of five digits is lost")
	}
}
