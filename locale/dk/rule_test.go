package dk

import (
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/sladd-go/sladd/pii"
)

// The rules once more: the calendar is walked, and check digits are solved for.

// TestCPRDates states the rule the other way round: walk through two hundred
// years of days, and give each the seventh digits that its year may have. It tries all that the first seven digits can be,
// with any three behind them.
func TestCPRDates(t *testing.T) {
	digits := func(year int) string {
		switch {
		case year < 1900:
			return "5678"
		case year < 1937:
			return "0123"
		case year < 2000:
			return "012349"
		case year < 2037:
			return "456789"
		}
		return "5678"
	}
	want := make([]int32, 1e7) // the day, counted from 1850, or 0
	first := time.Date(1850, 1, 1, 0, 0, 0, 0, time.UTC)
	for n, d := int32(0), first; d.Year() < 2058; n, d = n+1, d.AddDate(0, 0, 1) {
		if d.Year() < 1858 {
			continue
		}
		for _, c := range digits(d.Year()) {
			for _, plus := range []int{0, 60} {
				want[((d.Day()+plus)*10000+int(d.Month())*100+d.Year()%100)*10+int(c-'0')] = n
			}
		}
	}
	rnd := rand.New(rand.NewPCG(3, 4))
	c, n, step := []byte("0000000000"), 0, 1
	if testing.Short() {
		step = 11 // the seventh digits in turn
	}
	for i := 0; i < len(want); i += step {
		number := i*1000 + rnd.IntN(1000)
		for j, v := 9, number; j >= 0; j, v = j-1, v/10 {
			c[j] = byte('0' + v%10)
		}
		f, err := readCPR(c)
		switch {
		case number%1111111111 == 0:
			if err != pii.ErrRange {
				t.Fatalf("one digit ten times: %v", err)
			}
			continue
		case (err == nil) != (want[i] != 0) || err != nil && err != pii.ErrDate:
			t.Fatalf("date %06d, seventh digit %d: %v", i/10, i%10, err)
		case err != nil:
			continue
		}
		n++
		days := f.born.Unix()/86400 - first.Unix()/86400
		if days != int64(want[i]) || f.replacement != (i >= 6_000_000) || f.odd != (number%2 == 1) || f.electronic || f.mod11 != missing(number/10, number%10) {
			t.Fatalf("date %06d, seventh digit %d: the facts are others", i/10, i%10)
		}
	}
	if n < 600_000/step {
		t.Errorf("only %d dates were valid", n)
	}
}

// missing reports whether the last digit is what is missing to a multiple of eleven, with the weights 2 to 7 and
// again 2 from the right.
func missing(front, last int) bool {
	sum := 0
	for w := 2; front > 0; front, w = front/10, w+1 {
		if w == 8 {
			w = 2
		}
		sum += front % 10 * w
	}
	return [11]int{0, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}[sum%11] == last
}

// TestECPR tries letters and all codes of a century with every day and month that two digits can say.
func TestECPR(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	century := map[byte]int{'0': 1900, '1': 1900, '5': 1800, '6': 2000, '7': 2000}
	days := make(map[int]bool)
	for d := time.Date(1800, 1, 1, 12, 0, 0, 0, time.UTC); d.Year() < 2100; d = d.AddDate(0, 0, 1) {
		days[d.Day()*1_000_000+int(d.Month())*10_000+d.Year()] = true
	}
	valid := 0
	for i := range 1_000_000 {
		day, month, yy, code := rnd.IntN(34), rnd.IntN(14), i%100, byte('0'+i/100%10)
		from, known := century[code]
		want := known && days[day*1_000_000+month*10_000+from+yy]
		c := []byte{byte('0' + day/10), byte('0' + day%10), byte('0' + month/10), byte('0' + month%10), byte('0' + yy/10), byte('0' + yy%10),
			code, byte('A' + rnd.IntN(26)), byte('A' + rnd.IntN(26)), byte('0' + rnd.IntN(10))}
		f, err := readCPR(c)
		if (err == nil) != want || want && (!f.electronic || f.mod11 || f.replacement || f.born.Year() != from+yy || f.odd != (c[9]%2 == 1)) {
			t.Fatalf("code %c: %v, want valid %t", code, err, want)
		}
		if want {
			valid++
		}
	}
	if valid < 300_000 {
		t.Errorf("only %d valid", valid)
	}
}

// TestMod11 states the check the other way round: it works out the check digit from
// the digits before it, as the authorities' descriptions do.
func TestMod11(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	tables := map[int][]int{10: {4, 3, 2, 7, 6, 5, 4, 3, 2}, 9: {3, 2, 7, 6, 5, 4, 3, 2}, 8: {2, 7, 6, 5, 4, 3, 2}}
	eleven := big.NewInt(11)
	for n, ws := range tables {
		c := make([]byte, n)
		for range 100_000 {
			sum := new(big.Int)
			for i := range c {
				c[i] = byte('0' + rnd.IntN(10))
			}
			for i, w := range ws {
				sum.Add(sum, big.NewInt(int64(w)*int64(c[i]-'0')))
			}
			// The check digit is what is missing to a multiple of eleven; ten is no digit.
			check := (11 - sum.Mod(sum, eleven).Int64()) % 11
			if got := mod11(c); got != (check == int64(c[n-1]-'0')) {
				t.Fatalf("%d digits: %v", n, got)
			}
		}
	}
}
