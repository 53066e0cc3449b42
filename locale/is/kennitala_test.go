package is

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/sladd-go/sladd/pii"
)

// The identities here are the register's artificial people and published examples, or a
// date and digits that the rule was applied to.

var kennitalaValid = []struct{ in, want string }{
	{"120160-3389", "1201603389"}, // the register's example
	{"1201603389", "1201603389"},
	{"120160 3389", "1201603389"},
	{"120160 - 3389", "1201603389"},
	{" 120160-3389\n", "1201603389"},
	{"12.01.60-3389", "1201603389"},
	{"120160\u20133389", "1201603389"},        // en dash
	{"120160\u22123389", "1201603389"},        // minus
	{"120160\u00a03389", "1201603389"},        // no-break space
	{"12\u200b0160-3389", "1201603389"},       // zero-width space
	{"１２０１６０－３３８９", "1201603389"},             // full width
	{"١٢٠١٦٠-٣٣٨٩", "1201603389"},             // Arabic-Indic
	{"𝟏𝟐𝟎𝟏𝟔𝟎-𝟑𝟑𝟖𝟗", "1201603389"},             // mathematical
	{"120160-3399", "1201603399"},             // without the old check digit
	{"180226-1230", "1802261230"},             // issued since
	{"120174-3399", "1201743399"},             // documentation
	{"450401-3150", "4504013150"},             // company
	{"530269-7609", "5302697609"},             // company
	{"551073-0339", "5510730339"},             // company
	{"690269-1239", "6902691239"},             // a day that was never
	{"700269-1239", "7002691239"},             // the same
	{"710269-1239", "7102691239"},             // the same
	{"081153-6049", "0811536049"},             // documentation
	{"892350-1739", "8923501739"},             // system number
	{"9999991234", "9999991234"},              // system number, anything after the first digit
	{"290200-2030", "2902002030"},             // leap day 2000
	{"311299-2038", "3112992038"},             // 1800s
	{"010130-2989", "0101302989"},             // artificial person
	{"41\u00ad0169-1239", "4101691239"},       // soft hyphen
	{"01\u202f01\u202f30 2129", "0101302129"}, // narrow no-break spaces
}

var kennitalaInvalid = []struct {
	name, in string
	want     error
}{
	{"empty", "", pii.ErrForm},
	{"nine digits", "120160-338", pii.ErrForm},
	{"eleven digits", "120160-33890", pii.ErrForm},
	{"letter", "120160-338A", pii.ErrForm},
	{"plus", "120160+3389", pii.ErrForm},
	{"plus before", "+1201603389", pii.ErrForm},
	{"dash elsewhere", "1201-603389", pii.ErrForm},
	{"dot elsewhere", "12016.03389", pii.ErrForm},
	{"word", "kt. 120160-3389", pii.ErrForm},
	{"century 1", "120160-3381", pii.ErrRange},
	{"century 7", "120160-3387", pii.ErrRange},
	{"system, all nines", "9999999999", pii.ErrRange},
	{"system, all eights", "8888888888", pii.ErrRange},
	{"zeros", "0000000000", pii.ErrDate},
	{"day 32", "320160-3389", pii.ErrDate},
	{"day 40", "400160-3389", pii.ErrDate},
	{"day 72", "720160-3389", pii.ErrDate},
	{"day 79", "790160-3389", pii.ErrDate},
	{"month 13", "121360-3389", pii.ErrDate},
	{"month 0", "120060-3389", pii.ErrDate},
	{"29 February 1900", "290200-3389", pii.ErrDate},
	{"29 February 1969", "290269-3389", pii.ErrDate},
	{"company, 32 February 1969", "720269-3389", pii.ErrDate},
	{"company, 30 February 1970", "700270-3389", pii.ErrDate},
	{"company, 30 February 1869", "700269-3388", pii.ErrDate},
}

func TestParseKennitala(t *testing.T) {
	for i, tt := range kennitalaValid {
		k, err := ParseKennitala(tt.in)
		if err != nil || k.Canonical() != tt.want {
			t.Errorf("row %d: %v, canonical as wanted %t", i, err, k.Canonical() == tt.want)
		}
	}
	for _, tt := range kennitalaInvalid {
		var ve *pii.ValueError
		if _, err := ParseKennitala(tt.in); !errors.Is(err, tt.want) || !errors.As(err, &ve) || ve.Kind != "is.kennitala" {
			t.Errorf("%s: got %v, want %v", tt.name, err, tt.want)
		}
	}
}

func TestKennitalaTells(t *testing.T) {
	for _, tt := range []struct {
		name, in, birth    string
		org, system, check bool
		test               bool
	}{
		{"person", "120160-3389", "1960-01-12", false, false, true, false},
		{"1800s", "120160-3388", "1860-01-12", false, false, true, false},
		{"2000s", "120160-3380", "2060-01-12", false, false, true, false},
		{"no check digit", "120160-3399", "1960-01-12", false, false, false, false},
		{"company", "450401-3150", "", true, false, true, false},
		{"old company", "710269-1239", "", true, false, false, false},
		{"system", "892350-1739", "", false, true, false, false},
		{"artificial", "010130-2129", "1930-01-01", false, false, true, true},
	} {
		k, err := ParseKennitala(tt.in)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		b, ok := k.BirthDate()
		if ok != (tt.birth != "") || ok && b.Format(time.DateOnly) != tt.birth {
			t.Errorf("%s: another date of birth", tt.name)
		}
		if k.Organization() != tt.org || k.System() != tt.system || k.Test() != tt.test {
			t.Errorf("%s: organization %t, system %t, test %t", tt.name, k.Organization(), k.System(), k.Test())
		}
	}
	for _, last := range kennitalaTests {
		if k, err := ParseKennitala("010130-" + last); err != nil || !k.Test() {
			t.Errorf("artificial person: %v", err)
		}
	}
	if _, ok := (Kennitala{}).BirthDate(); ok || (Kennitala{}).Organization() || (Kennitala{}).System() || (Kennitala{}).Test() {
		t.Error("the zero Kennitala tells something")
	}
}

// TestKennitalaOracle states the rule a second time, on strings and a walked calendar, and
// compares a fifth of
// all that six digits can be, with random serials and centuries.
func TestKennitalaOracle(t *testing.T) {
	dates := map[string]bool{"6902699": true, "7002699": true, "7102699": true}
	for d := time.Date(1800, 1, 1, 12, 0, 0, 0, time.UTC); d.Year() < 2100; d = d.AddDate(0, 0, 1) {
		s, c := d.Format("020106"), map[int]string{18: "8", 19: "9", 20: "0"}[d.Year()/100]
		dates[s+c] = true
		dates[string(s[0]+4)+s[1:]+c] = true
	}
	if len(dates) != 2*109573+3 {
		t.Fatalf("%d dates", len(dates))
	}
	rng := rand.New(rand.NewPCG(5, 6))
	valid := 0
	for n := range 200_000 {
		last := rng.IntN(10)
		if n%2 != 0 {
			last = 8 + rng.IntN(3)
		}
		s := fmt.Sprintf("%06d%03d%d", n*5, rng.IntN(1000), last%10)
		want := dates[s[:6]+s[9:]] || strings.ContainsAny(s[:1], "89") && strings.Trim(s, s[:1]) != ""
		k, err := ParseKennitala(s)
		if (err == nil) != want || want && k.Canonical() != s {
			t.Fatalf("first digit %c, want valid %t: %v", s[0], want, err)
		}
		if want {
			valid++
		}
	}
	if valid < 40_000 {
		t.Errorf("only %d valid", valid)
	}
}

// TestKennitalaCheck makes the old check digit by the register's recipe and asks whether
// the evidence says so, for all serials of some dates.
func TestKennitalaCheck(t *testing.T) {
	for _, date := range []string{"120160", "311299", "290200", "450401", "710269", "010130"} {
		century := "9"
		if date == "290200" || date == "450401" {
			century = "0"
		}
		for n := range 100 {
			eight := fmt.Sprintf("%s%02d", date, n)
			sum := 0
			for i, w := range strings.Fields("3 2 7 6 5 4 3 2") {
				sum += strings.Index("0123456789", w) * strings.Index("0123456789", eight[i:i+1])
			}
			want := fmt.Sprint(11 - sum%11)
			if want == "11" {
				want = "0"
			}
			for _, v := range strings.Split("0123456789", "") {
				tok, err := pii.Lex(eight + v + century)
				if err != nil {
					t.Fatal(err)
				}
				r := KennitalaRecognizer.Read(tok)
				if r.Bits == 0 || r.Evidence.Has(pii.HasChecksum) != (v == want) {
					t.Fatalf("digit %s, want %s: %+v", v, want, r)
				}
			}
		}
	}
}

func TestKennitalaRead(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     pii.Reading
	}{
		{"checked", "120160-3389", pii.Reading{Bits: 8, Evidence: pii.HasDate | pii.HasChecksum}},
		{"checked, bare", "1201603389", pii.Reading{Bits: 9, Evidence: pii.HasDate | pii.HasChecksum}},
		{"unchecked", "120160-3399", pii.Reading{Bits: 5, Evidence: pii.HasDate}},
		{"unchecked, 1800s", "120160-3398", pii.Reading{Bits: 3, Evidence: pii.HasDate}},
		{"unchecked, 2060", "120160-3390", pii.Reading{Bits: 3, Evidence: pii.HasDate}},
		{"company", "450401-3150", pii.Reading{Bits: 8, Evidence: pii.HasDate | pii.HasChecksum | pii.Organization}},
		{"old company", "710269-1239", pii.Reading{Bits: 5, Evidence: pii.HasDate | pii.Organization}},
		{"system", "892350-1739", pii.Reading{Bits: 2, Evidence: pii.HasRange, Need: true}},
		{"artificial", "010130-2989", pii.Reading{Bits: 8, Evidence: pii.HasDate | pii.HasChecksum | pii.TestNumber}},
		{"no date", "321360-3389", pii.Reading{}},
	} {
		tok, err := pii.Lex(tt.in)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if got := KennitalaRecognizer.Read(tok); got != tt.want {
			t.Errorf("%s: got %+v, want %+v", tt.name, got, tt.want)
		}
		if n := testing.AllocsPerRun(100, func() { KennitalaRecognizer.Read(tok) }); n != 0 {
			t.Errorf("%s: %v allocations", tt.name, n)
		}
	}
}
