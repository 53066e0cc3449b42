package locale_test

import (
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// generalRows say what is left of a value. The field rule makes the whole text a value of the kind.
var generalRows = []struct{ kind, detail, value, want string }{
	{"birthdate", "", "9. juli 1985", "1985"},
	{"birthdate", "year", "1985-07-09", "1985"},
	{"birthdate", "year", "1985", "1985"},
	{"birthdate", "decade", "09.07.1985", "1980s"},
	{"birthdate", "age_band", "1985-07-09", "40-49"},
	{"birthdate", "age_band", "34 år", "30-39"},
	{"birthdate", "age_band", "9", "0-9"},
	{"birthdate", "age_band", "2030", ""},
	{"birthdate", "year", "34 år", ""},
	{"birthdate", "year", "i våras", ""},
	{"se.personnummer", "", "900101-0017", "1990s"},
	{"se.personnummer", "year", "19900101-0017", "1990"},
	{"se.personnummer", "age_band", "900101 0017", "30-39"},
	{"se.personnummer", "decade_sex", "900101-0017", "1990s-male"},
	{"se.personnummer", "decade", "SE900101001701", "1990s"},
	{"se.personnummer", "issuer", "900101-0017", "SE"},
	{"se.personnummer", "", "900101-001", ""},
	{"se.interim", "decade_sex", "880527-T281", "1980s"},
	{"dk.cpr", "decade_sex", "070761-4285", "1960s-male"},
	{"no.fodselsnummer", "decade_sex", "010107 50160", "2000s-male"},
	{"fi.hetu", "decade_sex", "131052-308T", "1950s"}, // no sex is read
	{"is.kennitala", "", "010130-2989", "1930s"},
	{"no.duf", "", "200816832910", ""},
	{"ip.v4", "", "192.0.2.17", "192.0.2.0-24"},
	{"ip.v6", "", "2001:db8:1:2::3", "2001:db8:1::-48"},
	{"ip.v6", "network", "fe80::1%eth0", "fe80::-48"},
	{"ip.v6", "network", "::ffff:192.0.2.17", "192.0.2.0-24"},
	{"email", "", "Anna.Lindqvist@Firma.example", "firma.example"},
	{"email", "domain", "anna@[192.0.2.17]", ""},
	{"email", "domain", "anna@blåbär.example", ""}, // a label is ASCII
	{"handle", "", "@anna@social.example", "social.example"},
	{"handle", "", "@anna", ""},
	{"phone", "", "+46 70 174 06 05", "SE"},
	{"phone", "", "070-174 06 05", "SE"},
	{"phone", "country", "+298 201 234", "FO"},
	{"phone", "country", "+49 30 123456", "DE"},
	{"phone", "country", "40 12 34 56", ""},
	{"phone", "domain", "+46 70 174 06 05", ""},
	{"geo", "", "59.3293, 18.0686", "59.3_18.1"},
	{"geo", "grid", "-33.86, 0.04", "-33.9_0.0"},
	{"geo", "grid", "9FFW84J9+XG", ""},
	{"address", "", "Kvarnbacksvägen 14 B, 746 31 Bålsta", "74"},
	{"address", "region", "Bakkagata 3, 6150 Ørsta", "61"},
	{"address", "region", "Mannerheimintie 5 A 12, FI-00100 Helsinki", "00"},
	{"address", "region", "Skovbrynet 41", ""},
	{"property", "region", "gnr 12 bnr 3456", ""},
	{"iban", "", "SE45 5000 0000 0583 9825 7466", "SE"},
	{"iban", "issuer", "SE45 5000 0000 0583 9825 7466", "SE-500"},
	{"card", "", "4111 1111 1111 1111", "411111"},
	{"no.kontonummer", "", "8601 11 17947", "NO"},
	{"no.kontonummer", "issuer", "8601 11 17947", "8601"},
	{"crypto", "", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", ""},
	{"url", "", "https://anna:hemligt@app.firma.example:8080/x?token=abc", "app.firma.example"},
	{"url", "domain", "http://192.0.2.17/anna", ""},
	{"uuid", "", "6ba7b810-9dad-11d1-80b4-00c04fd430c8", ""},
	{"person", "", "Anna Lindqvist", ""},
	{"secret", "", "hemligt.se", ""},
}

func TestGeneralize(t *testing.T) {
	s := newScanner(t)
	for i, row := range generalRows {
		p, err := classify.NewPolicy(classify.Rules{Default: classify.Rule{Action: classify.Generalize, Detail: row.detail},
			Fields: []classify.Field{{Path: "$.f", Kind: row.kind}}})
		if err != nil {
			t.Fatal(err)
		}
		r, err := pii.NewRedactor(s, p, pii.WithReferenceYear(2026))
		if err != nil {
			t.Fatal(err)
		}
		name := label(row.kind)
		want := `{"f":"[` + name + `:` + row.want + `]"}`
		if row.want == "" {
			want = `{"f":"[` + name + `]"}`
		}
		got, err := r.AppendJSON(nil, []byte(`{"f":"`+row.value+`"}`), nil)
		if err != nil || string(got) != want {
			t.Errorf("row %d: %s %s: got %s, %v, want %s", i, row.kind, row.detail, got, err, want)
			continue
		}
		again, err := r.AppendJSON(nil, got, nil)
		if err != nil || string(again) != string(got) {
			t.Errorf("row %d: redacted twice: %s, %v", i, again, err)
		}
	}
	t.Logf("%d rows", len(generalRows))
}

func label(kind string) string {
	b := []byte(kind)
	for i, c := range b {
		switch {
		case 'a' <= c && c <= 'z':
			b[i] = c - 0x20
		case c == '.' || c == '-':
			b[i] = '_'
		}
	}
	return string(b)
}
