package is

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// TestParseBankareikningur holds the parser to the rule as it is spoken: a branch, a ledger, a number, each filled up with zeros.
func TestParseBankareikningur(t *testing.T) {
	r := rand.New(rand.NewPCG(26, 4))
	for range 200_000 {
		branch, ledger, number := r.IntN(3000), r.IntN(100), r.IntN(1_000_000)
		want := fmt.Sprintf("%04d%02d%06d", branch, ledger, number)
		sep := []string{"-", " ", ".", "/"}[r.IntN(4)]
		for _, in := range []string{want, strings.Join([]string{want[:4], want[4:6], want[6:]}, sep)} {
			got, err := ParseBankareikningur(in)
			if valid := (branch >= 100 && branch < 1600 || branch/100 == indoBank) && number > 0; valid != (err == nil) {
				t.Fatalf("a valid account is %v, its error %v", valid, err)
			}
			if err == nil && got.Canonical() != want {
				t.Fatal("another canonical form than the twelve digits")
			}
			if err != nil && !errors.Is(err, pii.ErrRange) {
				t.Fatalf("%v", err)
			}
		}
	}
	for _, tt := range []struct {
		in, canonical string
		err           error
	}{
		{"101-26-62179", "010126062179", nil},
		{"0513-26-1234", "051326001234", nil},
		{"0513 – 26 – 001234", "051326001234", nil},
		{"0513-26.001234", "051326001234", nil},
		{"0513-26001234", "051326001234", nil},
		{"0513-26.1234", "", pii.ErrForm},
		{"05132-6001234", "", pii.ErrForm},
		{"51-26-001234", "", pii.ErrForm},
		{"0513-6-001234", "051306001234", nil},
		{"0513-26-0012345", "", pii.ErrForm},
		{"0513-2A-001234", "", pii.ErrForm},
		{"51326001234", "", pii.ErrForm},
		{"", "", pii.ErrForm},
		{"1600-26-001234", "", pii.ErrRange},
		{"0513-26-000000", "", pii.ErrRange},
	} {
		got, err := ParseBankareikningur(tt.in)
		if !errors.Is(err, tt.err) || got.Canonical() != tt.canonical {
			t.Errorf("row of %d bytes: %v, canonical form as wanted: %v", len(tt.in), err, got.Canonical() == tt.canonical)
		}
	}
}
