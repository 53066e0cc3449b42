package locale_test

import (
	"fmt"
	"slices"
	"testing"

	"golang.org/x/text/language"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// tenWays are values that are written in many ways. All identities are published
// examples or test numbers.
var tenWays = []struct {
	kind string
	ways []string
}{
	{"se.personnummer", []string{"19900101-0017", "199001010017", "900101-0017", "9001010017", "900101 0017", "19900101 0017", "1990-01-01-0017", "1990 01 01 0017", "90-01-01-0017",
		"900101–0017", "900101−0017", "９００１０１-００１７", "900101\u00a0-\u00a00017", "9\u200b00101-0017", "SE900101001701"}},
	{"se.organisationsnummer", []string{"556016-0680", "5560160680", "165560160680", "16556016-0680", "556016 0680", "SE556016068001", "SE 556016-0680 01", "５５６０１６-０６８０", "556016–0680", "556016\u00ad-0680"}},
	{"dk.cpr", []string{"070761-4285", "0707614285", "070761 4285", "07 07 61 4285", "07.07.61-4285", "07-07-61-4285", "070761–4285", "070761\u00a04285", "０７０７６１-４２８５", "07\u200b0761-4285"}},
	{"no.fodselsnummer", []string{"01010750160", "010107 50160", "010107-50160", "01 01 07 50160", "01.01.07 50160", "010107\u00a050160", "010107–50160", "０１０１０７５０１６０", "010107\u202f50160", "0\u200b1010750160"}},
	{"fi.hetu", []string{"131052-308T", "131052-308t", "131052–308T", "131052−308T", "131052 - 308T", "１３１０５２-308T", "131052-308Ｔ", "13\u200b1052-308T", "131052\u00ad-308T", " 131052-308T "}},
	{"is.kennitala", []string{"010130-2989", "0101302989", "010130 2989", "010130–2989", "010130 - 2989", "０１０１３０-２９８９", "010130\u00a02989", "01\u200b0130-2989", "010130−2989", "010130\u20112989"}},
	{"email", []string{"anna@Firma.example", "anna@firma.example", "anna@FIRMA.EXAMPLE", "anna@fIRMA.example", "anna＠firma.example", "an\u200bna@firma.example", "anna@firma．example", "ａnna@firma.example", "anna@firma.exam\u00adple", "anna@Firma.EXAMPLE"}},
	{"phone", []string{"+46701740605", "+46 70 174 06 05", "+46 (0)70-174 06 05", "0046701740605", "00 46 70 174 06 05", "070-174 06 05", "070 1740605", "0701740605", "070.174.06.05", "(070) 174 06 05", "０７０-１７４ ０６ ０５", "070–174\u00a006\u00a005"}},
	{"iban", []string{"SE4550000000058398257466", "SE45 5000 0000 0583 9825 7466", "se45 5000 0000 0583 9825 7466", "SE45-5000-0000-0583-9825-7466", "SE45\u00a05000\u00a00000\u00a00583\u00a09825\u00a07466", "SE45 50000000058398257466", "ＳＥ45 5000 0000 0583 9825 7466", "SE45.5000.0000.0583.9825.7466", "SE45 5000 0000 0583 9825 7466", "Se4550000000058398257466"}},
	{"card", []string{"4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111", "4111.1111.1111.1111", "4111\u00a01111\u00a01111\u00a01111", "４１１１ 1111 1111 1111", "4111–1111–1111–1111", "41111111 11111111", "4111 11111111 1111", "4111\u202f1111\u202f1111\u202f1111"}},
	{"ip.v6", []string{"2001:db8::1", "2001:DB8::1", "2001:0db8::0001", "2001:db8:0:0:0:0:0:1", "2001:0db8:0000:0000:0000:0000:0000:0001", "[2001:db8::1]", "2001:db8:0::1", "2001:db8::0:1", "2001:dB8::1", "2001:db8::0.0.0.1"}},
	{"birthdate", []string{"1985-07-09", "9.7.1985", "9/7 1985", "9 juli 1985", "9. juli 1985", "9 July 1985", "July 9, 1985", "09.07.1985", "09-07-1985", "19850709"}},
	{"person", []string{"Anna Lindqvist", "anna lindqvist", "ANNA LINDQVIST", "Anna  Lindqvist", "Anna\u00a0Lindqvist", "Anna\nLindqvist", "ANNA Lindqvist", "An\u200bna Lindqvist", "Ａnna Lindqvist", "Anna Lindqvist."}},
	{"mac", []string{"00:00:5e:00:53:01", "00-00-5E-00-53-01", "0000.5e00.5301", "00:00:5E:00:53:01"}},
	{"plate", []string{"ABC 123", "ABC123", "abc 123", "ABC-123"}},
	{"uuid", []string{"6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6BA7B810-9DAD-11D1-80B4-00C04FD430C8"}},
	{"geo", []string{"59.3293, 18.0686", "59.3293,18.0686", "59.329300, 18.068600", "59,3293 18,0686"}},
}

func tokenRedactor(t testing.TB, opts ...pii.RedactorOption) *pii.Redactor {
	t.Helper()
	return tokenRedactorOf(t, newScanner(t), opts...)
}

func tokenRedactorOf(t testing.TB, s *pii.Scanner, opts ...pii.RedactorOption) *pii.Redactor {
	t.Helper()
	p, err := classify.NewPolicy(classify.Rules{Default: classify.Rule{Action: classify.Pseudonym, Floor: classify.Possible}})
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, p, append(opts, pii.WithKeys(testRing(t)))...)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestTenWays: one value in all its forms has one token, and another value another one.
func TestTenWays(t *testing.T) {
	r := tokenRedactor(t)
	seen := map[string]string{}
	ways := 0
	for _, row := range tenWays {
		want, err := r.Tokens(row.kind, row.ways[0])
		if err != nil || len(want) != 1 {
			t.Errorf("%s: %v", row.kind, err)
			continue
		}
		if was, ok := seen[want[0]]; ok {
			t.Errorf("%s and %s have one token", row.kind, was)
		}
		seen[want[0]] = row.kind
		for i, w := range row.ways {
			got, err := r.Tokens(row.kind, w)
			if err != nil || !slices.Equal(got, want) {
				t.Errorf("%s: way %d: another token: %v", row.kind, i, err)
			}
			ways++
		}
	}
	t.Logf("%d kinds, %d ways", len(tenWays), ways)
}

// TestTenWaysInText: the look-up finds what the redactor wrote, in whatever form it stood in a text.
func TestTenWaysInText(t *testing.T) {
	r := tokenRedactor(t, pii.WithTenant("a"))
	words := map[string]string{"se.personnummer": "personnummer: %s.", "se.organisationsnummer": "orgnr: %s.", "dk.cpr": "cpr: %s.", "no.fodselsnummer": "fødselsnummer: %s.", "fi.hetu": "hetu: %s.",
		"is.kennitala": "kennitala: %s.", "email": "mail: %s ok", "phone": "telefon: %s.", "iban": "iban: %s.", "card": "kortnummer: %s."}
	missed := 0
	for _, row := range tenWays {
		format, ok := words[row.kind]
		if !ok {
			continue
		}
		s, err := r.NewSubject()
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Add(row.kind, row.ways[0]); err != nil {
			t.Fatal(err)
		}
		for i, w := range row.ways {
			out, err := r.Append(nil, fmt.Appendf(nil, format, w), nil)
			if err != nil {
				t.Fatal(err)
			}
			if !s.In(out) {
				fs, _ := newScanner(t).Find(fmt.Sprintf(format, w))
				t.Errorf("%s: way %d isn't found again: %v", row.kind, i, fs)
				missed++
			}
		}
	}
}

// TestCenturies: what two digits of a year leave open is decided the same everywhere.
func TestCenturies(t *testing.T) {
	r := tokenRedactor(t)
	for _, row := range []struct {
		a, b string
		same bool
	}{
		{"19121212-1212", "121212+1212", true},
		{"19121212-1212", "121212-1212", false}, // read as 2012
		{"20121212-1212", "121212-1212", true},
	} {
		a, err1 := r.Tokens("se.personnummer", row.a)
		b, err2 := r.Tokens("se.personnummer", row.b)
		if err1 != nil || err2 != nil || slices.Equal(a, b) != row.same {
			t.Error(row, err1, err2)
		}
	}
}

// TestPhoneCountries: a number that may be two countries' has no country unless it is told.
func TestPhoneCountries(t *testing.T) {
	r := tokenRedactor(t)
	bare, err := r.Tokens("phone", "40 12 34 56")
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range []string{"+45", "+46", "+47"} {
		if ts, err := r.Tokens("phone", code+"40123456"); err != nil || slices.Equal(ts, bare) {
			t.Error("a number of Norway or Denmark has a country:", code, err)
		}
	}
	if _, err := r.Tokens("phone", "12"); err == nil {
		t.Error("two digits are a number")
	}
	no := tokenRedactor(t, pii.WithCanonical("phone", world.CanonicalPhone("NO")))
	a, err1 := no.Tokens("phone", "40 12 34 56")
	b, err2 := no.Tokens("phone", "+47 40123456")
	if err1 != nil || err2 != nil || !slices.Equal(a, b) {
		t.Error(err1, err2)
	}
	x, err1 := r.Tokens("phone", "+46 8 123 456 ankn 12")
	y, err2 := r.Tokens("phone", "+46 8 123 456")
	if err1 == nil && err2 == nil && slices.Equal(x, y) {
		t.Error("an extension doesn't count")
	}
}

// TestPhoneAtHome: of the recognizers of one country a number has one token, with the code of the country and without.
func TestPhoneAtHome(t *testing.T) {
	for code, row := range map[string][2]string{
		"SE": {"08-465 004 75", "+46 8 465 004 75"}, "DK": {"40 12 34 56", "+45 40123456"}, "NO": {"401 23 456", "0047 40123456"},
		"FI": {"09 4242 0090", "+358 9 42420090"}, "IS": {"555 1234", "+354 555 1234"}, "FO": {"212223", "+298 212223"},
	} {
		s, err := pii.NewScanner(locale.In(language.MustParseRegion(code)))
		if err != nil {
			t.Fatal(err)
		}
		r := tokenRedactorOf(t, s)
		a, err1 := r.Tokens("phone", row[0])
		b, err2 := r.Tokens("phone", row[1])
		if err1 != nil || err2 != nil || !slices.Equal(a, b) {
			t.Error(code, err1, err2)
		}
	}
}
