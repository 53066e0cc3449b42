package dk

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

func TestParseBankkonto(t *testing.T) {
	for i, r := range []struct {
		in, canonical string
		branch        bool
		err           error
	}{
		{"1234-0001234567", "12340001234567", true, nil},
		{"1234 1234567890", "12341234567890", true, nil},
		{"1234 1234567", "12340001234567", true, nil},
		{"1234\u20130001234567", "12340001234567", true, nil},
		{"1234/0001234567", "12340001234567", true, nil},
		{"1234 000 123 4567", "12340001234567", true, nil},
		{"12340001234567", "12340001234567", true, nil},
		{"12341234567", "12340001234567", true, nil},
		{"0001234567", "0001234567", false, nil},
		{"1234567", "0001234567", false, nil},
		{"123 456 7890", "1234567890", false, nil},
		{"\uff11234-0001234567", "12340001234567", true, nil},
		{"12345", "", false, pii.ErrForm},
		{"123-00012345678", "", false, pii.ErrForm},
		{"1234-12345678901", "", false, pii.ErrForm},
		{"DK5000400440116243", "", false, pii.ErrForm},
		{"0000-0001234567", "", false, pii.ErrRange},
		{"1234-0000000000", "", false, pii.ErrRange},
		{"1111111111", "", false, pii.ErrRange},
	} {
		n, err := ParseBankkonto(r.in)
		if !errors.Is(err, r.err) || n.Canonical() != r.canonical || n.Branch() != r.branch {
			t.Errorf("row %d: %v, branch %v", i, err, n.Branch())
		}
	}
}

// TestBankkontoForms states the rule as a regular expression.
func TestBankkontoForms(t *testing.T) {
	re := regexp.MustCompile(`^(?:(\d{4})[- ]?(\d{10})|(\d{4})-(\d{6,9})|(\d{4})(\d{7,9})|(\d{6,10}))$`)
	rnd := rand.New(rand.NewPCG(3, 4))
	digits := func(n int) string {
		var b strings.Builder
		b.WriteByte('1')
		for b.Len() < n {
			b.WriteByte(byte('0' + rnd.IntN(10)))
		}
		return b.String()
	}
	for range 100_000 {
		s := digits(rnd.IntN(15) + 1)
		if rnd.IntN(2) == 0 {
			s = digits(4) + "-" + digits(rnd.IntN(12)+1)
		}
		n, err := ParseBankkonto(s)
		m := re.FindStringSubmatch(s)
		switch {
		case errors.Is(err, pii.ErrRange):
		case strings.Count(s, "-") == 1 && len(s) < 11: // shorter than a reg.nr. and an account: alone
			continue
		case (err == nil) != (m != nil):
			t.Fatalf("length %d: %v", len(s), err)
		case err == nil:
			reg, account := m[1]+m[3]+m[5], m[2]+m[4]+m[6]+m[7]
			if n.Canonical() != reg+fmt.Sprintf("%010s", account) {
				t.Fatalf("length %d: canonical form is wrong", len(s))
			}
		}
	}
}
