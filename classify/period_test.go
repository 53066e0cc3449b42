package classify

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func TestPeriodAdd(t *testing.T) {
	for _, test := range []struct{ period, from, want string }{
		{"P30D", "2026-01-15T10:00:00Z", "2026-02-14T10:00:00Z"},
		{"P1Y6M", "2026-01-15T10:00:00Z", "2027-07-15T10:00:00Z"},
		{"P1M", "2026-01-31T00:00:00Z", "2026-02-28T00:00:00Z"},
		{"P1M", "2028-01-31T00:00:00Z", "2028-02-29T00:00:00Z"},
		{"P1Y", "2028-02-29T00:00:00Z", "2029-02-28T00:00:00Z"},
		{"P11M", "2026-03-31T00:00:00Z", "2027-02-28T00:00:00Z"},
		{"P12M", "2026-03-31T00:00:00Z", "2027-03-31T00:00:00Z"},
		{"PT24H", "2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z"},
		{"P2W", "2026-03-28T12:00:00Z", "2026-04-11T12:00:00Z"},
		{"P1M1DT1H1M1S", "2026-01-31T00:00:00Z", "2026-03-01T01:01:01Z"},
		{"P0D", "2026-01-31T00:00:00Z", "2026-01-31T00:00:00Z"},
		{"P9999Y9999M9999D", "2026-01-31T00:00:00Z", ""},
	} {
		p, err := ParsePeriod(test.period)
		if err != nil {
			t.Errorf("%s: %v", test.period, err)
			continue
		}
		from, err := time.Parse(time.RFC3339, test.from)
		if err != nil {
			t.Fatal(err)
		}
		got := p.Add(from)
		if test.want != "" && got.Format(time.RFC3339) != test.want {
			t.Errorf("%s + %s = %s, want %s", test.from, test.period, got.Format(time.RFC3339), test.want)
		}
		if got.Before(from) {
			t.Errorf("%s + %s lies before it began", test.from, test.period)
		}
		if p.String() != test.period || p.IsZero() {
			t.Errorf("%s is written %s", test.period, p)
		}
		var q Period
		if b, _ := p.MarshalText(); q.UnmarshalText(b) != nil || q != p {
			t.Errorf("%s doesn't survive being written", test.period)
		}
	}
}

func TestPeriodRefused(t *testing.T) {
	for _, s := range []string{"", "P", "30D", "p30d", "P30", "PD", "P1.5D", "P1,5D", "-P1D", "P-1D", "+P1D", "PT", "P1DT", "P1D1Y",
		"P1M1Y", "P1D1D", "P1W1D", "P1Y1W", "P1WT1H", "PT1D", "P1H", "PT1S1H", "P1DT1H1D", "PTT1H", "PT1HT1M", "P10000D", "P 1D", "P1D ",
		"P1Y2M3D4", "P1D1H", "P1D1M", "P1Y1S", "P٣D", strings.Repeat("P", 50)} {
		if p, err := ParsePeriod(s); !errors.Is(err, ErrPeriod) || !p.IsZero() {
			t.Errorf("ParsePeriod(%q) = %q, %v", s, p, err)
		}
	}
}
