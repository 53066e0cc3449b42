package papers

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"time"
)

// TestDateRule writes every day of 1880 to 2029 in many ways and reads it back; package time
// is the oracle.
func TestDateRule(t *testing.T) {
	layouts := []string{"2006-01-02", "2006.01.02", "2.1.2006", "02.01.2006", "02-01-2006", "2/1 2006", "2/1-2006", "02/01/2006", "2 January 2006", "January 2, 2006", "2. Jan 2006", "20060102", "2. 1. 2006", "02 01 2006", "2006/1/2"}
	bad := 0
	for d := time.Date(firstYear, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() <= lastYear && bad < 10; d = d.AddDate(0, 0, 1) {
		for _, l := range layouts {
			if l == "20060102" && d.Year() < 1890 {
				continue
			}
			v, err := ParseBirthdate(d.Format(l))
			if err != nil || v.Canonical() != d.Format("2006-01-02") {
				t.Errorf("layout %s, day %d of %d: %v", l, d.YearDay(), d.Year(), err)
				bad++
			}
			if b, ok := v.BirthDate(); err == nil && (!ok || !b.Equal(d)) {
				t.Errorf("layout %s: BirthDate differs", l)
			}
		}
	}
	// What isn't in the calendar, by package time.
	for y := 1896; y <= 2028; y += 4 {
		for m := 1; m <= 13; m++ {
			for day := 0; day <= 32; day++ {
				iso := fmt.Sprintf("%04d-%02d-%02d", y+m%4, m, day)
				_, want := time.Parse("2006-01-02", iso)
				if _, err := ParseBirthdate(iso); (err == nil) != (want == nil) && y+m%4 <= lastYear {
					t.Errorf("year %d month %d day %d: %v", y+m%4, m, day, err)
				}
			}
		}
	}
	months := "januar februar marts april maj juni juli august september oktober november december " +
		"januari februari mars april maj juni juli augusti september oktober november december " +
		"januar februar mars april mai juni juli august september oktober november desember " +
		"tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta " +
		"janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"
	for i, m := range strings.Fields(months) {
		for _, form := range []string{"9. %s 1985", "9 %s 1985", "9.%s 1985", "den 9 %s 1985"} {
			s := strings.TrimPrefix(fmt.Sprintf(form, m), "den ")
			v, err := ParseBirthdate(s)
			if want := fmt.Sprintf("1985-%02d-09", i%12+1); err != nil || v.Canonical() != want {
				t.Errorf("month %d in form %s: %v", i, form, err)
			}
		}
	}
}

// TestPlateRule states the ordinary forms as regular expressions.
func TestPlateRule(t *testing.T) {
	oracle := map[string]*regexp.Regexp{
		"SE": regexp.MustCompile(`^[A-HJ-PR-UW-Z]{3}\d\d([0-9]|[A-HJ-NPR-UW-Z])$`),
		"DK": regexp.MustCompile(`^[A-Z]{2}(\d{5}|[1-9]\d{3})$`),
		"NO": regexp.MustCompile(`^[A-Z]{2}[1-9]\d{3,4}$`),
		"FI": regexp.MustCompile(`^[A-Z]{2,3}[1-9]\d{0,2}$`),
		"IS": regexp.MustCompile(`^([A-Z]{2}\d{3}|[A-Z]{3}\d{2})$`),
		"AX": regexp.MustCompile(`^ÅL(\d{4}|A\d{3})$`),
	}
	rng := rand.New(rand.NewPCG(1, 2))
	hits := map[string]int{}
	for range draws(400_000) {
		letters, n := 1+rng.IntN(4), 1+rng.IntN(6)
		b := []byte{}
		for range letters {
			b = append(b, byte('A'+rng.IntN(26)))
		}
		for range n {
			b = append(b, byte('0'+rng.IntN(10)))
		}
		if rng.IntN(4) == 0 {
			b[len(b)-1] = byte('A' + rng.IntN(26))
		}
		s := string(b)
		if rng.IntN(8) == 0 {
			s = "ÅL" + s[max(0, letters-1):]
		}
		p, err := ParsePlate(s)
		if runes := len([]rune(s)); (err == nil) != (runes <= 7) {
			t.Fatalf("length %d: %v", runes, err)
		}
		if err != nil {
			continue
		}
		for c, re := range oracle {
			want := re.MatchString(s)
			if strings.Contains(strings.Join(p.Countries(), " "), c) != want {
				t.Fatalf("%s: want %v for %d letters, %d digits", c, want, letters, n)
			}
			if want {
				hits[c]++
			}
		}
	}
	if len(hits) < len(oracle) {
		t.Errorf("only %d of %d forms came up", len(hits), len(oracle))
	}
}

// TestPassportRule states the forms as one regular expression.
func TestPassportRule(t *testing.T) {
	oracle := regexp.MustCompile(`^(\d{8,9}|[A-Z]\d{7,8}|[A-Z]{2}\d{6,7}|[A-Z]{3}\d{6,7}|[B-DF-HJ-NPRTV-Z]\d[B-DF-HJ-NPRTV-Z0-9]{7}|[A-Z]\d{9}|[A-Z]\d{7}[A-Z]|\d\d[A-Z]{2}\d{5})$`)
	dutch := regexp.MustCompile(`^[A-NP-Z]{2}\d[A-NP-Z0-9]{5}\d$`)
	rng := rand.New(rand.NewPCG(3, 4))
	ok := 0
	for range draws(1_000_000) {
		n, letters := 6+rng.IntN(6), rng.IntN(5)
		b := make([]byte, n)
		for i := range b {
			b[i] = byte('0' + rng.IntN(10))
			if i < letters || rng.IntN(30) == 0 {
				b[i] = byte('A' + rng.IntN(26))
			}
		}
		_, err := ParsePassport(string(b))
		want := oracle.Match(b) || dutch.Match(b) && len(regexp.MustCompile(`\d`).FindAll(b, -1)) > 2
		if tail := strings.TrimLeft(string(b), "ABCDEFGHIJKLMNOPQRSTUVWXYZ"); want && strings.Trim(tail, tail[:1]) == "" {
			want = false // one digit all through
		}
		if (err == nil) != want {
			t.Fatalf("%d characters, %d letters: %v, want %v", n, letters, err, want)
		}
		if want {
			ok++
		}
	}
	if ok < 1000 {
		t.Errorf("only %d were valid", ok)
	}
}

// TestPropertyRule builds designations from their numbers and reads them back.
func TestPropertyRule(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range draws(100_000) {
		a, b, c, d := 1+rng.IntN(999), 1+rng.IntN(999), 1+rng.IntN(20), 1+rng.IntN(99)
		k := 301 + rng.IntN(5000)
		m := 5 + rng.IntN(988)
		for _, row := range [][3]string{
			{"NO", fmt.Sprintf("gnr. %d bnr. %d", a, b), fmt.Sprintf("%d/%d", a, b)},
			{"NO", fmt.Sprintf("gnr %d, bnr %d snr %d", a, b, c), fmt.Sprintf("%d/%d/0/%d", a, b, c)},
			{"NO", fmt.Sprintf("%04d-%d/%d/%d/%d", k, a, b, c, d), fmt.Sprintf("%04d-%d/%d/%d/%d", k, a, b, c, d)},
			{"FI", fmt.Sprintf("%d-%d-%d-%d", m, a, c, d), fmt.Sprintf("%d-%d-%d-%d", m, a, c, d)},
			{"SE", fmt.Sprintf("Skoga Östanå %d:%d", a, b), fmt.Sprintf("SKOGA ÖSTANÅ %d:%d", a, b)},
			{"DK", fmt.Sprintf("%dbx Sønder Bjert By", a), fmt.Sprintf("%dBX SØNDER BJERT BY", a)},
			{"IS", fmt.Sprintf("F%d-%04d", 200+a%100, b), fmt.Sprintf("F%d%04d", 200+a%100, b)},
		} {
			p, err := ParseProperty(row[1])
			if err != nil || p.Canonical() != row[2] || p.Country() != row[0] {
				t.Fatalf("%s: %v, country %s", row[0], err, p.Country())
			}
		}
	}
}

// draws is how many of n random values are drawn: a share of them beside the race detector.
func draws(n int) int {
	if testing.Short() {
		return n / 20
	}
	return n
}
