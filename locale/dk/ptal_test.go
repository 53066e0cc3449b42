package dk

import (
	"errors"
	"testing"
	"time"

	"github.com/sladd-go/sladd/pii"
)

// No official examples are published; these are made up.
func TestParsePTal(t *testing.T) {
	for i, r := range []struct {
		in, canonical, born string
		err                 error
	}{
		{"120585-123", "120585123", "1985-05-12", nil},
		{"120585123", "120585123", "1985-05-12", nil},
		{"120585 123", "120585123", "1985-05-12", nil},
		{"12 05 85-123", "120585123", "1985-05-12", nil},
		{"12.05.85-123", "120585123", "1985-05-12", nil},
		{"120585\u2212123", "120585123", "1985-05-12", nil},
		{"\uff11\uff120585-123", "120585123", "1985-05-12", nil},
		{"\u0661\u06620585-123", "120585123", "1985-05-12", nil},
		{"290200-123", "290200123", "2000-02-29", nil},
		{"311229-123", "311229123", "2029-12-31", nil},
		{"010130-123", "010130123", "1930-01-01", nil},
		{"120585-1234", "", "", pii.ErrForm},
		{"120585-12A", "", "", pii.ErrForm},
		{"1205-85123", "120585123", "1985-05-12", nil},
		{"12058-5123", "", "", pii.ErrForm},
		{"321285-123", "", "", pii.ErrDate},
		{"290201-123", "", "", pii.ErrDate},
		{"121385-123", "", "", pii.ErrDate},
		{"111111-111", "", "", pii.ErrRange},
	} {
		n, err := ParsePTal(r.in)
		if !errors.Is(err, r.err) || n.Canonical() != r.canonical {
			t.Errorf("row %d: %v", i, err)
		}
		if born, ok := n.BirthDate(); ok != (r.err == nil) || ok && born.Format(time.DateOnly) != r.born {
			t.Errorf("row %d: born %s, %v", i, born.Format(time.DateOnly), ok)
		}
	}
	if (PTal{}).Modulus11() {
		t.Error("the zero PTal satisfies the check")
	}
}

// TestPTalDates compares every six digits with time.Parse.
func TestPTalDates(t *testing.T) {
	c := []byte("000000012")
	for i := range 1_000_000 {
		for j, v := 5, i; j >= 0; j, v = j-1, v/10 {
			c[j] = byte('0' + v%10)
		}
		_, err := readPTal(c)
		// Written with a century, so that time's own choice of century doesn't count.
		_, want := time.Parse("02012006", string(c[:4])+"20"+string(c[4:6]))
		if (err == nil) != (want == nil) {
			t.Fatalf("date %06d: %v", i, err)
		}
	}
}

func TestReadPTal(t *testing.T) {
	for i := range 1000 {
		c := []byte("120585000")
		c[6], c[7], c[8] = byte('0'+i/100), byte('0'+i/10%10), byte('0'+i%10)
		tok, err := pii.Lex(string(c))
		if err != nil {
			t.Fatal(err)
		}
		r := readPTalToken(tok)
		if mod11(c) != r.Evidence.Has(pii.HasChecksum) || r.Bits < 5 || r.Bits > 8 {
			t.Fatalf("serial %d: %d bits, %v", i, r.Bits, r.Evidence)
		}
	}
}
