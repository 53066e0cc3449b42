package dk

import (
	"errors"
	"testing"
	"time"

	"github.com/sladd-go/sladd/pii"
)

// MedCom's national test numbers, as the R package cprr lists them. None satisfies
// modulus 11.
var medcom = []string{
	"0104909995", "0104909989", "0107729995", "0108589995", "0108629996", "0201609995", "0201609996", "0201919990",
	"0201919995", "0201919996", "0211223989", "0212159995", "0504909989", "0504909995", "0506889996", "1007059995",
	"1110109996", "1310169995", "1310169996", "1502779995", "1502799995", "1502829995", "1509819996", "2103009996",
	"2311143995", "2509479989", "2512489996", "2911829996", "3001749995", "3103979995",
}

// The documentation of CPR-kontoret, python-stdnum, MitID and NSP (eCPR); the rest is
// built from the century table.
var cprRows = []struct {
	in, canonical, born string
	mod11, repl, ecpr   bool
	gender              Gender
}{
	{"211062-5629", "2110625629", "1862-10-21", true, false, false, Male},
	{"070761-4285", "0707614285", "1961-07-07", true, false, false, Male},
	{"2101270087", "2101270087", "1927-01-21", true, false, false, Male},
	{"2512489996", "2512489996", "1948-12-25", false, false, false, Female},
	{"251248 9996", "2512489996", "1948-12-25", false, false, false, Female},
	{"25 12 48 9996", "2512489996", "1948-12-25", false, false, false, Female},
	{"25.12.48-9996", "2512489996", "1948-12-25", false, false, false, Female},
	{"25/12/48-9996", "2512489996", "1948-12-25", false, false, false, Female},
	{"251248\u20139996", "2512489996", "1948-12-25", false, false, false, Female},
	{"251248\u22129996", "2512489996", "1948-12-25", false, false, false, Female},
	{"251248 - 9996", "2512489996", "1948-12-25", false, false, false, Female},
	{"  251248-9996\n", "2512489996", "1948-12-25", false, false, false, Female},
	{"251248\u00a09996", "2512489996", "1948-12-25", false, false, false, Female},
	{"251248\u200b-9996", "2512489996", "1948-12-25", false, false, false, Female},
	{"\uff12\uff15\uff11\uff12\uff14\uff18-9996", "2512489996", "1948-12-25", false, false, false, Female},
	{"\u0662\u0665\u0661\u0662\u0664\u0668-9996", "2512489996", "1948-12-25", false, false, false, Female},
	{"\U0001d7d0\U0001d7d3\U0001d7cf\U0001d7d0\U0001d7d2\U0001d7d6-9996", "2512489996", "1948-12-25", false, false, false, Female},
	{"010165-0001", "0101650001", "1965-01-01", false, false, false, Male},
	{"290200-4000", "2902004000", "2000-02-29", false, false, false, Female},
	{"311257-5001", "3112575001", "2057-12-31", false, false, false, Male},
	{"010158-5001", "0101585001", "1858-01-01", false, false, false, Male},
	{"010137-4001", "0101374001", "1937-01-01", false, false, false, Male},
	{"010137-9001", "0101379001", "1937-01-01", false, false, false, Male},
	{"010136-9001", "0101369001", "2036-01-01", false, false, false, Male},
	{"241126-1530", "2411261530", "1926-11-24", false, false, false, Female},
	{"610185-1234", "6101851234", "1985-01-01", false, true, false, Female},
	{"911285-1234", "9112851234", "1985-12-31", false, true, false, Female},
	{"0203291WQ3", "0203291WQ3", "1929-03-02", false, false, true, Male},
	{"1308781OS6", "1308781OS6", "1978-08-13", false, false, true, Female},
	{"310105-7JC9", "3101057JC9", "2005-01-31", false, false, true, Male},
	{"3101057jc9", "3101057JC9", "2005-01-31", false, false, true, Male},
	{"310105-0JC9", "3101050JC9", "1905-01-31", false, false, true, Male},
	{"310199-5JC9", "3101995JC9", "1899-01-31", false, false, true, Male},
	{"310105-6JC9", "3101056JC9", "2005-01-31", false, false, true, Male},
}

func TestParseCPR(t *testing.T) {
	for i, r := range cprRows {
		n, err := ParseCPR(r.in)
		if err != nil {
			t.Errorf("row %d: %v", i, err)
			continue
		}
		born, ok := n.BirthDate()
		if n.Canonical() != r.canonical || !ok || born.Format(time.DateOnly) != r.born {
			t.Errorf("row %d: canonical or birth date is wrong: %s", i, born.Format(time.DateOnly))
		}
		if n.Electronic() != r.ecpr || n.Replacement() != r.repl || n.Gender() != r.gender {
			t.Errorf("row %d: electronic %v, replacement %v, gender %v", i, n.Electronic(), n.Replacement(), n.Gender())
		}
		if !r.repl && n.Modulus11() != r.mod11 {
			t.Errorf("row %d: modulus 11 %v", i, n.Modulus11())
		}
	}
	for i, s := range medcom {
		n, err := ParseCPR(s)
		if err != nil || !n.Test() || n.Modulus11() {
			t.Errorf("test number %d: %v, test %v", i, err, n.Test())
		}
	}
	for i, s := range []string{"2110625629", "0101650001", "0101959995", "2110625628"} {
		if n, err := ParseCPR(s); err != nil || n.Test() {
			t.Errorf("row %d: %v, test %v", i, err, n.Test())
		}
	}
}

func TestParseCPRErrors(t *testing.T) {
	for i, r := range []struct {
		in   string
		want error
	}{
		{"", pii.ErrForm},
		{"251248-999", pii.ErrForm},
		{"251248-99961", pii.ErrForm},
		{"2512-489996", nil}, // between month and year
		{"25124-89996", pii.ErrForm},
		{"251248:9996", pii.ErrForm},
		{"+251248-9996", pii.ErrForm},
		{"251248-XXXX", pii.ErrForm},
		{"2512489A96", pii.ErrForm},
		{"25124A9996", pii.ErrForm},
		{"251248999A", pii.ErrForm},
		{"321248-9996", pii.ErrDate},
		{"601248-9996", pii.ErrDate},
		{"921248-9996", pii.ErrDate},
		{"001248-9996", pii.ErrDate},
		{"251348-9996", pii.ErrDate},
		{"250048-9996", pii.ErrDate},
		{"290200-1234", pii.ErrDate}, // 1900 was no leap year
		{"310485-1234", pii.ErrDate},
		{"111111-1111", pii.ErrRange},
		{"3101052JC9", pii.ErrRange},
		{"6101057JC9", pii.ErrDate},
		{"2411261530 kr", pii.ErrForm},
	} {
		if _, err := ParseCPR(r.in); !errors.Is(err, r.want) {
			t.Errorf("row %d: %v, want %v", i, err, r.want)
		}
	}
}

func TestReadCPR(t *testing.T) {
	for i, r := range []struct {
		in   string
		bits int
		need bool
		want pii.Evidence
	}{
		{"211062-5629", 8, false, pii.HasDate | pii.HasChecksum},
		{"2110625629", 8, false, pii.HasDate | pii.HasChecksum},
		{"251248-9996", 8, false, pii.HasDate | pii.TestNumber},
		{"2512489996", 8, false, pii.HasDate | pii.TestNumber},
		{"010165-0001", 8, false, pii.HasDate},
		{"2411261530", 2, false, pii.HasDate},
		{"241126 1530", 2, false, pii.HasDate},
		{"241126-1530", 2, false, pii.HasDate},
		{"24112615", 0, false, 0},
		{"810709-9875", 2, true, pii.HasDate},
		{"0203291WQ3", 6, false, pii.HasDate | pii.HasForm},
		{"241120-1531", 2, false, pii.HasDate},
		{"251230-1532", 2, false, pii.HasDate},
		{"251148-1531", 5, false, pii.HasDate},
		{"251230-1572", 5, false, pii.HasDate},
		{"251248-xxxx", 0, false, 0},
		{"251248-abcd", 0, false, 0},
		{"251348-xxxx", 0, false, 0},
		{"251248xxxx", 0, false, 0},
		{"251348-9996", 0, false, 0},
	} {
		tok, err := pii.Lex(r.in)
		if err != nil {
			t.Errorf("row %d: %v", i, err)
			continue
		}
		got := readCPRToken(tok)
		if got.Bits != r.bits || got.Need != r.need || got.Evidence != r.want {
			t.Errorf("row %d: %d bits, need %v, %v", i, got.Bits, got.Need, got.Evidence)
		}
	}
}

func TestCPRZero(t *testing.T) {
	var n CPR
	if _, ok := n.BirthDate(); ok || n.Gender() != 0 || n.Test() || n.Modulus11() || n.Replacement() || n.Electronic() {
		t.Error("the zero CPR tells something")
	}
	if Female.String()+Male.String()+Gender(0).String() != "femalemaleunknown" {
		t.Error("names of genders")
	}
}
