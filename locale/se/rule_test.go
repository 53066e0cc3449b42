package se

import (
	"math/rand/v2"
	"strconv"
	"testing"
	"time"

	"github.com/sladd-go/sladd/locale/internal/calendar"
)

// The rules once more, from strings and tables rather than from arithmetic.

// days holds YYMMDD of every day that a number of ten digits can begin with.
var days = func() map[string]bool {
	m := make(map[string]bool)
	for d := time.Date(1930, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 2030; d = d.AddDate(0, 0, 1) {
		m[d.Format("060102")] = true
	}
	return m
}()

// checkDigit finds the tenth digit by trying.
func checkDigit(nine string) byte {
	const doubled = "0246813579"
	left := 0
	for i, r := range nine {
		v := string(r)
		if i%2 == 0 {
			v = string(doubled[r-'0'])
		}
		n, _ := strconv.Atoi(v)
		left += n
	}
	for c := range 10 {
		if strconv.Itoa(left + c)[len(strconv.Itoa(left+c))-1] == '0' {
			return "0123456789"[c]
		}
	}
	return 0
}

func oraclePerson(s string) bool {
	return days[s[:6]] && s[6:9] != "000" && checkDigit(s[:9]) == s[9]
}

func oracleCoordination(s string) bool {
	return s[2:4] <= "12" && s[4:6] >= "60" && s[4:6] <= "91" && s[6:9] != "000" && checkDigit(s[:9]) == s[9]
}

func oracleOrganisation(s string) bool {
	switch s[0] {
	case '0', '4':
		return false
	}
	return s[2] > '1' && s != "9999999999" && checkDigit(s[:9]) == s[9]
}

// randomTen writes ten digits. Every other is given a plausible month and every fourth
// its check digit, so that all branches are visited.
func randomTen(r *rand.Rand, b []byte) {
	n := r.Uint64()
	for i := range b {
		b[i] = '0' + byte(n%10)
		n /= 10
	}
	if n&1 == 0 {
		b[2] = '0' + byte(n>>1&1)
	}
	if n&12 == 0 {
		b[9] = checkDigit(string(b[:9]))
	}
}

func TestRulesAgree(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	const rounds = 10_000_000
	var b [10]byte
	persons := 0
	for range rounds {
		randomTen(r, b[:])
		d, err := newDated(b[:], false)
		person, coordination := err == nil && d.personnummer() == nil, err == nil && d.samordningsnummer() == nil
		s := string(b[:])
		if repeated(b[:]) {
			continue
		}
		if person != oraclePerson(s) || coordination != oracleCoordination(s) {
			t.Fatal("the rules for persons disagree")
		}
		if person {
			persons++
		}
	}
	if persons < rounds/200 {
		t.Errorf("only %d valid numbers met", persons)
	}
}

func TestParsersAgree(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	b := []byte("000000-0000")
	var ten [10]byte
	seen := [3]int{}
	for range 300_000 {
		randomTen(r, ten[:])
		if repeated(ten[:]) {
			continue
		}
		copy(b, ten[:6])
		copy(b[7:], ten[6:])
		s := string(ten[:])
		_, p := ParsePersonnummer(string(b))
		_, c := ParseSamordningsnummer(s)
		_, o := ParseOrganisationsnummer(s)
		wantP, wantC := oraclePerson(s), oracleCoordination(s)
		if (p == nil) != wantP || (c == nil) != wantC || (o == nil) != (wantP || wantC || oracleOrganisation(s)) {
			t.Fatal("a parser and its oracle disagree")
		}
		for i, err := range []error{p, c, o} {
			if err == nil {
				seen[i]++
			}
		}
	}
	if seen[0] < 500 || seen[1] < 500 || seen[2] < 10_000 {
		t.Errorf("too few valid numbers met: %v", seen)
	}
}

// TestEveryDate walks all dates and non-dates of six digits in three centuries.
func TestEveryDate(t *testing.T) {
	b := []byte("00000000")
	want := make(map[string]bool)
	for d := time.Date(1800, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 2100; d = d.AddDate(0, 0, 1) {
		want[d.Format("20060102")] = true
	}
	met := 0
	for year := 1800; year < 2100; year++ {
		for md := range 10_000 {
			copy(b, strconv.Itoa(year))
			for i, v := 7, md; i >= 4; i, v = i-1, v/10 {
				b[i] = '0' + byte(v%10)
			}
			_, ok := calendar.Date(year, md/100, md%100)
			if ok != want[string(b)] {
				t.Fatalf("year %d, month and day %d", year, md)
			}
			if ok {
				met++
			}
		}
	}
	if met != len(want) {
		t.Errorf("met %d days of %d", met, len(want))
	}
}
