package fi

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/sladd-go/sladd/pii"
)

// The identities here are DVV's artificial codes, or a date and a number that the rule was
// applied to.

var hetuValid = []struct{ in, want string }{
	{"131052-308T", "131052-308T"},
	{"131052A308T", "131052A308T"},
	{"131052a308t", "131052A308T"},
	{"131052+308T", "131052+308T"},
	{"100190y999p", "100190Y999P"},
	{"131052 - 308T", "131052-308T"},
	{"131052 A 308T", "131052A308T"},
	{"131052-308 T", "131052-308T"},
	{"13.10.52-308T", "131052-308T"},
	{" 131052-308T\n", "131052-308T"},
	{"131052\u2013308T", "131052-308T"},        // en dash
	{"131052\u2212308T", "131052-308T"},        // minus
	{"131052\u2011308t", "131052-308T"},        // non-breaking hyphen
	{"131052\u00a0A\u00a0308T", "131052A308T"}, // no-break spaces
	{"13\u200b1052-308T", "131052-308T"},       // zero-width space
	{"１３１０５２－３０８Ｔ", "131052-308T"},             // full width
	{"١٣١٠٥٢-٣٠٨T", "131052-308T"},             // Arabic-Indic
	{"𝟏𝟑𝟏𝟎𝟓𝟐-𝟑𝟎𝟖T", "131052-308T"},             // mathematical
}

var hetuInvalid = []struct {
	name, in string
	want     error
}{
	{"empty", "", pii.ErrForm},
	{"no sign", "131052308T", pii.ErrForm},
	{"no sign, blank", "131052 308T", pii.ErrForm},
	{"short", "131052-30T", pii.ErrForm},
	{"long", "131052-3080T", pii.ErrForm},
	{"sign G", "131052G308T", pii.ErrForm},
	{"sign Z", "131052Z308T", pii.ErrForm},
	{"sign 1", "1310521308T", pii.ErrForm},
	{"sign slash", "131052/308T", pii.ErrForm},
	{"two signs", "131052-A308T", pii.ErrForm},
	{"dash elsewhere", "13-1052308T", pii.ErrForm},
	{"letter in date", "1310A2-308T", pii.ErrForm},
	{"letter in number", "131052-3B8T", pii.ErrForm},
	{"two tokens", "131052-308T x", pii.ErrForm},
	{"plus before", "+131052-308T", pii.ErrForm},
	{"masked", "131052-***T", pii.ErrForm},
	{"day 0", "001052-3080", pii.ErrDate},
	{"day 32", "321052-3080", pii.ErrDate},
	{"month 13", "131352-3080", pii.ErrDate},
	{"29 February 1900", "290200-3080", pii.ErrDate},
	{"number 000", "131052-000T", pii.ErrRange},
	{"number 001", "131052-001T", pii.ErrRange},
	{"check", "131052-308U", pii.ErrChecksum},
	{"check never used", "131052-308Z", pii.ErrChecksum},
	{"telp.fi example", "010190-999K", pii.ErrChecksum},
}

func TestParseHetu(t *testing.T) {
	for i, c := range hetuTests {
		if h, err := ParseHetu(c); err != nil || h.Canonical() != c {
			t.Errorf("published %d: %v", i, err)
		}
	}
	for i, tt := range hetuValid {
		h, err := ParseHetu(tt.in)
		if err != nil || h.Canonical() != tt.want {
			t.Errorf("row %d: %v, canonical as wanted %t", i, err, h.Canonical() == tt.want)
		}
	}
	for _, tt := range hetuInvalid {
		var ve *pii.ValueError
		if _, err := ParseHetu(tt.in); !errors.Is(err, tt.want) || !errors.As(err, &ve) || ve.Kind != "fi.hetu" {
			t.Errorf("%s: got %v, want %v", tt.name, err, tt.want)
		}
	}
}

func TestHetuTells(t *testing.T) {
	for _, tt := range []struct {
		name, in, birth string
		temporary, test bool
	}{
		{"official", "131052-308T", "1952-10-13", false, true},
		{"1800s", "131052+308T", "1852-10-13", false, false},
		{"2000s", "131052A308T", "2052-10-13", false, false},
		{"new sign, 1900s", "100190Y999P", "1990-01-10", true, true},
		{"new sign, 2000s", "010516B903X", "2016-05-01", true, true},
		{"not published", "100190X999P", "1990-01-10", true, false},
		{"leap day 2000", "290200A308" + hetuDigit("290200308"), "2000-02-29", false, false},
	} {
		h, err := ParseHetu(tt.in)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		b, ok := h.BirthDate()
		if !ok || b.Format(time.DateOnly) != tt.birth || h.Temporary() != tt.temporary || h.Test() != tt.test {
			t.Errorf("%s: temporary %t, test %t, or another date", tt.name, h.Temporary(), h.Test())
		}
	}
	if _, ok := (Hetu{}).BirthDate(); ok || (Hetu{}).Test() || (Hetu{}).Temporary() {
		t.Error("the zero Hetu tells something")
	}
}

// hetuDigit returns the check character, in big integers.
func hetuDigit(nine string) string {
	n, _ := new(big.Int).SetString(nine, 10)
	i := n.Mod(n, big.NewInt(31)).Int64()
	return strings.Fields("0 1 2 3 4 5 6 7 8 9 A B C D E F H J K L M N P R S T U V W X Y")[i]
}

// inCalendar returns all days of 1800 to 2099 as DDMMYYYY, by walking from day to day.
func inCalendar() map[string]bool {
	days := make(map[string]bool, 110000)
	for d := time.Date(1800, 1, 1, 12, 0, 0, 0, time.UTC); d.Year() < 2100; d = d.AddDate(0, 0, 1) {
		days[d.Format("02012006")] = true
	}
	return days
}

// TestHetuOracle states the rule a second time, on strings, and compares two million
// codes that are nearly right.
func TestHetuOracle(t *testing.T) {
	days := inCalendar()
	const signs = "+-YXWVUABCDEFGZ"
	century := func(sign byte) string {
		switch i := strings.IndexByte(signs, sign); {
		case i == 0:
			return "18"
		case i < 7:
			return "19"
		case i < 13:
			return "20"
		}
		return "??"
	}
	digits := "" // of the digits and capitals, those that can't be taken for others
	for c := '0'; c <= 'Z'; c++ {
		if c <= '9' || c >= 'A' && !strings.ContainsRune("GIOQZ", c) {
			digits += string(c)
		}
	}
	rng := rand.New(rand.NewPCG(1, 2))
	valid := 0
	for range 200_000 {
		b := []byte("DDMMYYCZZZQ")
		put := func(at, n, v int) {
			for i := at + n - 1; i >= at; i-- {
				b[i] = byte('0' + v%10)
				v /= 10
			}
		}
		put(0, 2, rng.IntN(33))
		put(2, 2, rng.IntN(14))
		put(4, 2, rng.IntN(100))
		b[6] = signs[rng.IntN(len(signs))]
		put(7, 3, rng.IntN(1000)>>rng.IntN(9))
		r := 0
		for _, c := range string(b[:6]) + string(b[7:10]) { // long division, digit by digit
			r = (r*10 + int(c-'0')) % 31
		}
		b[10] = digits[r]
		if rng.IntN(4) == 0 {
			b[10] = digits[rng.IntN(31)]
		}
		s := string(b)
		want := days[s[:4]+century(s[6])+s[4:6]] && s[7:10] != "000" && s[7:10] != "001" && s[10] == digits[r]
		h, err := ParseHetu(s)
		if (err == nil) != want || want && h.Canonical() != s {
			t.Fatalf("sign %q, want valid %t: %v", s[6], want, err)
		}
		if want {
			valid++
		}
	}
	if valid < 60_000 {
		t.Errorf("only %d valid", valid)
	}
}

func TestHetuRead(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     pii.Reading
	}{
		{"published", "131052-308T", pii.Reading{Bits: 9, Evidence: pii.HasDate | pii.HasChecksum | pii.HasRange | pii.TestNumber}},
		{"published, 900", "100190Y999P", pii.Reading{Bits: 9, Evidence: pii.HasDate | pii.HasChecksum | pii.TestNumber}},
		{"letter sign", "131052A308T", pii.Reading{Bits: 9, Evidence: pii.HasDate | pii.HasChecksum | pii.HasRange}},
		{"temporary", "100190X999P", pii.Reading{Bits: 9, Evidence: pii.HasDate | pii.HasChecksum}},
		{"no sign", "131052308T", pii.Reading{Bits: 7, Evidence: pii.HasDate | pii.HasChecksum | pii.HasRange}},
		{"check fails", "131052-308U", pii.Reading{Bits: 2, Evidence: pii.HasDate | pii.CheckFailed, Need: true}},
		{"no sign, check fails", "131052308U", pii.Reading{Bits: 3, Evidence: pii.HasDate | pii.CheckFailed, Need: true}},
		{"no sign, digits, check fails", "1310523081", pii.Reading{}},
		{"date fails", "131352-308T", pii.Reading{}},
	} {
		tok, err := pii.Lex(tt.in)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if got := HetuRecognizer.Read(tok); got != tt.want {
			t.Errorf("%s: got %+v, want %+v", tt.name, got, tt.want)
		}
		if n := testing.AllocsPerRun(100, func() { HetuRecognizer.Read(tok) }); n != 0 {
			t.Errorf("%s: %v allocations", tt.name, n)
		}
	}
}
