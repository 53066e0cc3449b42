package no

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// A value is what every parsed type of the package is.
type value interface {
	fmt.Formatter
	fmt.Stringer
	slog.LogValuer
	Canonical() string
	Kind() string
}

func parser[T value](parse func(string) (T, error)) func(string) (value, error) {
	return func(s string) (value, error) { return parse(s) }
}

var parsers = map[string]func(string) (value, error){
	kindFodselsnummer:       parser(ParseFodselsnummer),
	kindDnummer:             parser(ParseDnummer),
	kindHnummer:             parser(ParseHnummer),
	kindKontonummer:         parser(ParseKontonummer),
	kindOrganisasjonsnummer: parser(ParseOrganisasjonsnummer),
	kindDUF:                 parser(ParseDUF),
}

// vectors are published test numbers: Skatteetaten's foedselsnummer.csv and Tenor, NAV's and FHI's
// test suites, Statistics Norway, or calculated. An empty canonical form stands
// for the digits as written.
var vectors = []struct {
	kind, in, canonical string
	err                 error
}{
	// Skatteetaten, both rules
	{kind: kindFodselsnummer, in: "02013299997"},
	{kind: kindFodselsnummer, in: "30108299920"},
	{kind: kindFodselsnummer, in: "30108299939"},
	{kind: kindFodselsnummer, in: "30908299902"},
	{kind: kindFodselsnummer, in: "20036914700"},
	{kind: kindFodselsnummer, in: "29020073150"},
	{kind: kindFodselsnummer, in: "03851598730"},
	{kind: kindDnummer, in: "55102499947"},
	{kind: kindDnummer, in: "41819077906"},
	{kind: kindDnummer, in: "41819077302"},
	{kind: kindFodselsnummer, in: "20036914712", err: pii.ErrChecksum},
	{kind: kindFodselsnummer, in: "29020105729", err: pii.ErrDate},
	// Tenor
	{kind: kindFodselsnummer, in: "16822548834"},
	{kind: kindFodselsnummer, in: "11812448848"},
	{kind: kindFodselsnummer, in: "17912099997"},
	{kind: kindFodselsnummer, in: "29822099635"},
	{kind: kindFodselsnummer, in: "05840399895"},
	{kind: kindFodselsnummer, in: "29885596930"},
	// NAV: Dolly, BOST
	{kind: kindFodselsnummer, in: "15507600333"},
	{kind: kindFodselsnummer, in: "29422059278"},
	{kind: kindFodselsnummer, in: "05440355678"},
	{kind: kindFodselsnummer, in: "12429400544"},
	{kind: kindFodselsnummer, in: "28457848279"},
	{kind: kindDnummer, in: "55507608360"},
	{kind: kindDnummer, in: "69422056629"},
	{kind: kindFodselsnummer, in: "04250100286"},
	{kind: kindFodselsnummer, in: "01327200336"},
	{kind: kindDnummer, in: "41015800001"},
	{kind: kindDnummer, in: "57022800002"},
	{kind: kindHnummer, in: "15507600333"},
	{kind: kindHnummer, in: "55507608360"},
	// writing
	{kind: kindFodselsnummer, in: " 200369 14700 ", canonical: "20036914700"},
	{kind: kindFodselsnummer, in: "200369-14700", canonical: "20036914700"},
	{kind: kindFodselsnummer, in: "20.03.69 14700", canonical: "20036914700"},
	{kind: kindFodselsnummer, in: "20 03 69 14700", canonical: "20036914700"},
	{kind: kindFodselsnummer, in: "200369 147 00", canonical: "20036914700"},
	{kind: kindFodselsnummer, in: "200369\u00a014700", canonical: "20036914700"},
	{kind: kindFodselsnummer, in: "200369\u201314700", canonical: "20036914700"},
	{kind: kindFodselsnummer, in: "200369\u221214700", canonical: "20036914700"},
	{kind: kindFodselsnummer, in: "200\u200b369\u00ad14700", canonical: "20036914700"},
	{kind: kindFodselsnummer, in: "２００３６９１４７００", canonical: "20036914700"},
	{kind: kindFodselsnummer, in: "٢٠٠٣٦٩ ١٤٧٠٠", canonical: "20036914700"},
	{kind: kindFodselsnummer, in: "𝟐𝟎𝟎𝟑𝟔𝟗𝟏𝟒𝟕𝟎𝟎", canonical: "20036914700"},
	// none
	{kind: kindFodselsnummer, in: "", err: pii.ErrForm},
	{kind: kindFodselsnummer, in: "00000000000", err: pii.ErrDate},
	{kind: kindFodselsnummer, in: "2003691470", err: pii.ErrForm},
	{kind: kindFodselsnummer, in: "200369147000", err: pii.ErrForm},
	{kind: kindFodselsnummer, in: "2003691470O", err: pii.ErrForm},
	{kind: kindFodselsnummer, in: "+20036914700", err: pii.ErrForm},
	{kind: kindFodselsnummer, in: "200369,14700", err: pii.ErrForm},
	{kind: kindFodselsnummer, in: "20136914700", err: pii.ErrDate},
	{kind: kindFodselsnummer, in: "20996914700", err: pii.ErrDate},
	{kind: kindFodselsnummer, in: "55102499947", err: pii.ErrDate},
	{kind: kindDnummer, in: "20036914700", err: pii.ErrDate},
	{kind: kindDnummer, in: "72036914700", err: pii.ErrDate},
	{kind: kindHnummer, in: "20036914700", err: pii.ErrDate},
	{kind: kindHnummer, in: "80000000000", err: pii.ErrChecksum},
	// accounts
	{kind: kindKontonummer, in: "12345678903"},
	{kind: kindKontonummer, in: "1234.56.78903", canonical: "12345678903"},
	{kind: kindKontonummer, in: "1234 56 78903", canonical: "12345678903"},
	{kind: kindKontonummer, in: "1234-56-78903", canonical: "12345678903"},
	{kind: kindKontonummer, in: "86011117947"},
	{kind: kindKontonummer, in: "76940512057"},
	{kind: kindKontonummer, in: "99990000006"},
	{kind: kindKontonummer, in: "20036914700"},
	{kind: kindKontonummer, in: "0000.1234566", canonical: "00001234566"},
	{kind: kindKontonummer, in: "00001234567", err: pii.ErrChecksum},
	{kind: kindKontonummer, in: "00000000000", err: pii.ErrRange},
	{kind: kindKontonummer, in: "12345678904", err: pii.ErrChecksum},
	{kind: kindKontonummer, in: "1234567890", err: pii.ErrForm},
	// organizations
	{kind: kindOrganisasjonsnummer, in: "974760673"},
	{kind: kindOrganisasjonsnummer, in: "974 760 673", canonical: "974760673"},
	{kind: kindOrganisasjonsnummer, in: "NO 974 760 673 MVA", canonical: "974760673"},
	{kind: kindOrganisasjonsnummer, in: "no974760673mva", canonical: "974760673"},
	{kind: kindOrganisasjonsnummer, in: "974760673MVA", canonical: "974760673"},
	{kind: kindOrganisasjonsnummer, in: "NO974760673", canonical: "974760673"},
	{kind: kindOrganisasjonsnummer, in: "988077917"},
	{kind: kindOrganisasjonsnummer, in: "995525828"},
	{kind: kindOrganisasjonsnummer, in: "123456785"},
	{kind: kindOrganisasjonsnummer, in: "123456784", err: pii.ErrChecksum},
	{kind: kindOrganisasjonsnummer, in: "999999999", err: pii.ErrRange},
	{kind: kindOrganisasjonsnummer, in: "SE974760673", err: pii.ErrForm},
	{kind: kindOrganisasjonsnummer, in: "NO974760673MVB", err: pii.ErrForm},
	// DUF
	{kind: kindDUF, in: "201212345603"},
	{kind: kindDUF, in: "200205705502"},
	{kind: kindDUF, in: "2009 005955 09", canonical: "200900595509"},
	{kind: kindDUF, in: "201212345604", err: pii.ErrChecksum},
	{kind: kindDUF, in: "181212345603", err: pii.ErrRange},
	{kind: kindDUF, in: "20121234560", err: pii.ErrForm},
}

func TestVectors(t *testing.T) {
	for i, v := range vectors {
		got, err := parsers[v.kind](v.in)
		if !errors.Is(err, v.err) {
			t.Errorf("row %d, %s: error %v, want %v", i, v.kind, err, v.err)
			continue
		}
		if err != nil {
			var ve *pii.ValueError
			if !errors.As(err, &ve) || ve.Kind != v.kind {
				t.Errorf("row %d: error is no ValueError of %s", i, v.kind)
			}
			continue
		}
		want := v.canonical
		if want == "" {
			want = v.in
		}
		if got.Canonical() != want {
			t.Errorf("row %d, %s: another canonical form", i, v.kind)
		}
	}
}

// TestNoValueShown looks for three digits of a value in all that can be printed.
func TestNoValueShown(t *testing.T) {
	for i, v := range vectors {
		got, err := parsers[v.kind](v.in)
		all := fmt.Sprint(err)
		if err == nil {
			for _, verb := range []string{"%v", "%+v", "%#v", "%q", "%s", "%d", "%x", "%T"} {
				all += fmt.Sprintf(verb, got)
			}
			js, err := json.Marshal(map[string]any{"v": got})
			if err != nil {
				t.Fatalf("row %d: %v", i, err)
			}
			all += string(js) + got.LogValue().String()
			var sb strings.Builder
			slog.New(slog.NewTextHandler(&sb, nil)).Info("m", "v", got)
			_, line, _ := strings.Cut(sb.String(), "level=")
			all += line + fmt.Sprintf("%+v", struct{ V value }{got})
			if got.Kind() != v.kind || got.String() != v.kind {
				t.Errorf("row %d: kind is %s", i, got.Kind())
			}
		}
		if strings.ContainsAny(all, "0123456789") {
			t.Errorf("row %d, %s: a digit is shown", i, v.kind)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, v := range vectors {
		f.Add(v.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for kind, parse := range parsers {
			got, err := parse(s)
			if err != nil {
				continue
			}
			again, err := parse(got.Canonical())
			if err != nil || again.Canonical() != got.Canonical() {
				t.Errorf("%s: the canonical form is not read as itself", kind)
			}
		}
	})
}
