package no

import (
	"errors"
	"math/rand/v2"
	"strconv"
	"testing"
	"time"

	"github.com/sladd-go/sladd/pii"
)

// A second statement of the rules: the calendar is walked day by day, control digits
// are solved for rather than summed up to.

// calendar has, for DDMMYY as a number, the centuries in which the day exists (bit 0 for
// 18xx), and the date for each century.
var calendar = func() (c [1000000]uint8) {
	for d := time.Date(1800, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 2100; d = d.AddDate(0, 0, 1) {
		n, _ := strconv.Atoi(d.Format("020106"))
		c[n] |= 1 << (d.Year()/100 - 18)
	}
	return c
}()

// solve gives the control digits of the first nine digits of n: the four first ones of 2032,
// (11, 12, 13, 14) - sum mod 11 less 11 where above 10, with 10 discarded as -1, in order
// of remainder.
func solve(nine int) (k1 [4]int) {
	sum := 0
	for n, weights := nine, "254981673"; n > 0; n, weights = n/10, weights[1:] { // from the right
		sum += n % 10 * int(weights[0]-'0')
	}
	for rest := range 4 {
		k := 11 + rest - sum%11
		if k > 10 {
			k -= 11
		}
		if k == 10 {
			k = -1
		}
		k1[rest] = k
	}
	return k1
}

type verdict struct {
	date, check bool
	rest        int
	raised      bool
}

// oracleDate says what the date of n, of eleven digits, is.
func oracleDate(n int) (v verdict) {
	date := n / 100000
	if date/10000 > 40 {
		v.raised = true
		date -= 400000
	}
	for _, off := range [...]int{0, 20, 40, 60, 65, 80} {
		m := date/100%100 - off
		if d := date - off*100; m > 0 && m <= 12 && calendar[d] != 0 {
			v.date = true
		}
	}
	return v
}

// oracleCheck says whether the control digits are right, and by which remainder.
func oracleCheck(n int) (ok bool, rest int) {
	for rest, k := range solve(n / 100) {
		if k >= 0 && k == n/10%10 && solve2(n/10) == n%10 {
			return true, rest
		}
	}
	return false, 0
}

func elevenDigits[T int | int64](buf []byte, n T) []byte {
	for i := 10; i >= 0; i-- {
		buf[i] = byte('0' + n%10)
		n /= 10
	}
	return buf
}

// rounds is how many numbers a test tries of the n that it names.
func rounds(n int) int {
	if testing.Short() {
		return n / 10
	}
	return n
}

// TestPersonAgrees compares every six first digits with ten tails, five of them made to have right
// control digits more often than chance would.
func TestPersonAgrees(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	var buf [11]byte
	passed, accounts := 0, 0
	tries := rounds(10_000_000)
	for n := range tries {
		nine := n%1_000_000*1000 + rnd.IntN(1000)
		n11 := nine*100 + rnd.IntN(100)
		if n/1_000_000%2 == 1 || tries < 10_000_000 && n%2 == 1 {
			k := rnd.IntN(10)
			n11 = (nine*10+k)*10 + max(0, solve2(nine*10+k))
		}
		c := elevenDigits(buf[:], n11)
		want := oracleDate(n11)
		if want.date {
			want.check, want.rest = oracleCheck(n11)
		}
		p, err := readPerson(c)
		if _, f := checkFodselsnummer(c); (f == nil) != (err == nil && !want.raised) {
			t.Fatalf("case %d: fødselsnummer: %v", n, f)
		}
		if _, d := checkDnummer(c); (d == nil) != (err == nil && want.raised) {
			t.Fatalf("case %d: D-nummer: %v", n, d)
		}
		switch {
		case !want.date:
			if !errors.Is(err, pii.ErrDate) {
				t.Fatalf("case %d: no date, %v", n, err)
			}
			continue
		case !want.check:
			if !errors.Is(err, pii.ErrChecksum) {
				t.Fatalf("case %d: no check, %v", n, err)
			}
			continue
		}
		if err != nil || p.rest != want.rest || p.raised != want.raised {
			t.Fatalf("case %d: refused or otherwise read: %v", n, err)
		}
		passed++
		if _, err := checkKontonummer(c); err == nil || string(c[:4]) == "0000" {
			accounts++
		}
		bornRight(t, n, n11, p)
	}
	if passed < tries/100 || accounts != passed {
		t.Errorf("%d passed, %d of them accounts", passed, accounts)
	}
}

// bornRight checks birth by the table of ranges.
func bornRight(t *testing.T, n, n11 int, p person) {
	t.Helper()
	serial, yy := n11/100%1000, n11/100000%100
	var years []int
	for _, r := range []struct{ lo, hi, from, to int }{
		{500, 749, 1854, 1899}, {0, 499, 1900, 1999}, {900, 999, 1940, 1999}, {500, 999, 2000, 2039},
	} {
		for y := r.from; y <= r.to; y++ {
			if serial >= r.lo && serial <= r.hi && y%100 == yy {
				years = append(years, y)
			}
		}
	}
	got, ok := p.birth()
	month := n11 / 10000000 % 100
	for _, off := range []int{20, 40, 60, 65, 80} {
		if month > off && month-off <= 12 {
			month -= off
			break
		}
	}
	day := n11 / 1000000000 % 40
	if day == 0 {
		day = 40
	}
	want := len(years) == 1 && p.rest == 0 && p.month != 0
	if want {
		d := time.Date(years[0], time.Month(month), day, 0, 0, 0, 0, time.UTC)
		want = d.Day() == day
		if ok && !got.Equal(d) {
			t.Fatalf("case %d: another date of birth", n)
		}
	}
	if ok != want || len(years) > 1 {
		t.Fatalf("case %d: date of birth %v, want %v", n, ok, want)
	}
}

// TestPass measures how many random numbers pass, against the table of the research.
func TestPass(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	var buf [11]byte
	const rounds = 3000000
	var old, all, variants, account int
	for range rounds {
		c := elevenDigits(buf[:], rnd.Int64N(100000000000))
		if _, err := checkKontonummer(c); err == nil {
			account++
		}
		p, err := readPerson(c)
		if err != nil {
			continue
		}
		variants++
		if p.offset == 0 && !p.raised {
			all++
			if p.old() {
				old++
			}
		}
	}
	for _, row := range []struct {
		name     string
		n        int
		min, max float64
	}{
		{"old rule", old, 0.027, 0.033}, {"2032 rule", all, 0.110, 0.130}, {"all variants", variants, 1.1, 1.4}, {"account", account, 8.9, 9.2},
	} {
		if pct := float64(row.n) * 100 / rounds; pct < row.min || pct > row.max {
			t.Errorf("%s: %.3f %% pass, want %.3f to %.3f", row.name, pct, row.min, row.max)
		}
	}
}
