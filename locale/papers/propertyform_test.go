package papers

import "testing"

// TestPropertySwapped: bruksnummer may stand before gårdsnummer, and names the same property.
func TestPropertySwapped(t *testing.T) {
	want, err := ParseProperty("gnr 5 bnr 34")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{"bnr 34 gnr 5", "bruksnummer 34, gårdsnummer 5", "Bnr. 34, Gnr. 5"} {
		got, err := ParseProperty(s)
		if err != nil || got.Canonical() != want.Canonical() {
			t.Errorf("%q: not the canonical form of the other order (%v)", s, err)
		}
	}
	for _, s := range []string{"bnr 34", "bnr 34 bnr 5", "bnr 0 gnr 5", "bnr 34 gnr 0"} {
		if _, err := ParseProperty(s); err == nil {
			t.Errorf("%q is read as a property", s)
		}
	}
}
