package classify

import (
	"errors"
	"strings"
	"time"
)

// ErrPeriod is what a text that is not a period unwraps to.
var ErrPeriod = errors.New("classify: not a period of ISO 8601 such as P30D, P1Y6M or PT24H")

// Period is how long something is kept, written as ISO 8601 has it: P30D, P1Y6M,
// P2W, PT24H. It keeps its written form, so P12M and P1Y are not ==. The zero
// Period says nothing of how long; P0D says not at all.
type Period struct {
	text                string
	years, months, days int
	clock               time.Duration
}

// ParsePeriod parses a period in upper case with whole numbers of at most four
// digits, in falling order of unit; weeks stand alone. Its error doesn't quote s.
func ParsePeriod(s string) (Period, error) {
	p := Period{text: s}
	rest, ok := strings.CutPrefix(s, "P")
	if !ok || rest == "" || len(s) > 40 {
		return Period{}, ErrPeriod
	}
	at := 0 // the first of periodUnits that may follow
	for rest != "" {
		if rest[0] == 'T' {
			if at > 4 || len(rest) == 1 {
				return Period{}, ErrPeriod
			}
			at, rest = 5, rest[1:]
			continue
		}
		n, digits := periodNumber(rest)
		if digits == 0 || digits > 4 || digits == len(rest) {
			return Period{}, ErrPeriod
		}
		unit := periodUnit(rest[digits], at)
		if unit < 0 {
			return Period{}, ErrPeriod
		}
		if at, rest = unit+1, rest[digits+1:]; unit == 2 && (rest != "" || len(s) != digits+2) {
			return Period{}, ErrPeriod
		}
		p.set(unit, n)
	}
	return p, nil
}

// periodNumber returns the number that s begins with and how many digits it has, of which it takes five at most.
func periodNumber(s string) (n, digits int) {
	for digits < min(len(s), 5) && '0' <= s[digits] && s[digits] <= '9' {
		n = n*10 + int(s[digits]-'0')
		digits++
	}
	return n, digits
}

const periodUnits = "YMWDTHMS" // T divides the date from the clock

// periodUnit returns which of periodUnits the letter c is, where the first that may follow is periodUnits[at], or -1.
func periodUnit(c byte, at int) int {
	part := periodUnits[at:]
	if at < 5 { // no hours without T
		part = periodUnits[at:4]
	}
	i := strings.IndexByte(part, c)
	if i < 0 || part[i] == 'T' {
		return -1
	}
	return at + i
}

func (p *Period) set(unit, n int) {
	switch unit {
	case 0:
		p.years = n
	case 1:
		p.months = n
	case 2:
		p.days = 7 * n
	case 3:
		p.days = n
	case 5:
		p.clock += time.Duration(n) * time.Hour
	case 6:
		p.clock += time.Duration(n) * time.Minute
	case 7:
		p.clock += time.Duration(n) * time.Second
	}
}

// IsZero reports whether p says nothing of how long.
func (p Period) IsZero() bool { return p == Period{} }

// String returns the written form, "" for the zero Period.
func (p Period) String() string { return p.text }

// Add returns the end of a period that begins at t. A month that lacks t's day
// ends the period on its last day, as Regulation (EEC, Euratom) 1182/71, Article 3 has it, and
// not a few days later as [time.Time.AddDate] would.
func (p Period) Add(t time.Time) time.Time {
	if months := 12*p.years + p.months; months != 0 {
		day := t.Day()
		first := t.AddDate(0, 0, 1-day).AddDate(0, months, 0)
		last := first.AddDate(0, 1, -1).Day()
		t = first.AddDate(0, 0, min(day, last)-1)
	}
	return t.AddDate(0, 0, p.days).Add(p.clock)
}

// MarshalText returns the written form.
func (p Period) MarshalText() ([]byte, error) { return []byte(p.text), nil }

// UnmarshalText accepts what ParsePeriod does.
func (p *Period) UnmarshalText(b []byte) error {
	v, err := ParsePeriod(string(b))
	if err == nil {
		*p = v
	}
	return err
}
