package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sladd-go/sladd/classify"
)

// The valid values are from the generator of testdata/corpus.
var rows = []struct{ kind, valid, invalid string }{
	{"se.personnummer", "820309-2385", "820309-2386"},
	{"se.samordningsnummer", "611269-2386", "611269-2387"},
	{"se.interim", "040926-T700", "041326-T700"},
	{"se.reservnummer", "99403849-1698", "99403849-169"},
	{"se.organisationsnummer", "559114-6914", "559114-6915"},
	{"se.bankgiro", "811-1254", "811-1255"},
	{"se.plusgiro", "30 10 33-7", "30 10 33-8"},
	{"se.bankkonto", "3300-8901209471", "x"},
	{"dk.cpr", "200543-2564", "310243-2564"},
	{"dk.cvr", "26815118", "26815119"},
	{"dk.bankkonto", "3520-5404687224", "3520"},
	{"fo.ptal", "040982-477", "041382-477"},
	{"no.fodselsnummer", "179087 08024", "179087 08025"},
	{"no.dnummer", "688388 31838", "688388 31839"},
	{"no.hnummer", "155269 06370", "155269 06371"},
	{"no.duf", "201788836106", "201788836107"},
	{"no.organisasjonsnummer", "964 796 920", "964 796 921"},
	{"no.kontonummer", "6039.58.97333", "6039.58.97334"},
	{"fi.hetu", "230695-969E", "230695-969F"},
	{"fi.ytunnus", "2830781-3", "2830781-4"},
	{"is.kennitala", "020878-3209", "021378-3209"},
	{"is.bankareikningur", "0537-26-400911", "3537-26-400911"},
	{"email", "a.b@firma.se", "a.b@"},
	{"ip.v4", "198.51.100.23", "198.51.100.256"},
	{"ip.v6", "2001:db8::1", "2001:db8:::1"},
	{"mac", "18:7E:E7:D7:7F:8B", "18:7E:E7:D7:7F"},
	{"uuid", "fa122ffc-7d10-43b0-a58c-c5968b8b0ae4", "fa122ffc-7d10-43b0-a58c"},
	{"imei", "358836884606984", "358836884606985"},
	{"iban", "FI42 1234 9846 4617 51", "FI42 1234 9846 4617 52"},
	{"card", "4502 6390 7758 6931", "4502 6390 7758 6932"},
	{"geo", "55.67594, 12.56553", "95.67594, 12.56553"},
	{"phone", "+46 70 174 06 07", "+46 1"},
	{"phone", "070-174 06 22", "12"},
	{"birthdate", "1985-07-09", "1985-13-09"},
	{"passport", "CCC204817", "C!"},
	{"plate", "XEH 559", "X-"},
	{"property", "F286-3483", "F28"},
}

func TestVerdicts(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range rows {
		seen[row.kind] = true
		if got := verdict(row.kind, row.valid); got != "valid" {
			t.Errorf("%s: the valid one is %s", row.kind, got)
		}
		long := row.valid + "0000000000000000000000000000000000000000"
		for _, v := range []string{row.invalid, "", "x", long, "\xff", strings.Repeat("1", 1<<16)} {
			if got := verdict(row.kind, v); got != "invalid" {
				t.Errorf("%s: a value of %d bytes is %s", row.kind, len(v), got)
			}
		}
	}
	for kind := range parsers {
		if _, ok := classify.KindCategory(kind); !ok {
			t.Errorf("%s is no kind", kind)
		}
		if !seen[kind] {
			t.Errorf("%s has no row", kind)
		}
	}
	for _, kind := range []string{"", "person", "x.own", "SE.PERSONNUMMER"} {
		if got := verdict(kind, "1"); got != "unsupported" {
			t.Errorf("%q is %s", kind, got)
		}
	}
}

func TestLines(t *testing.T) {
	const canary = "820309-2386"
	in := `{"type":"se.personnummer","value":"820309-2385"}
{"type":"se.personnummer","value":"` + canary + `"}
{"type":"shoe","value":"` + canary + `"}
{"type":"se.personnummer","value":820309}
{"value":"` + canary + `"}
nonsense ` + canary + `

{"type":"email","value":"a\u0040firma.se","id":7} x` + canary + `
{"value":"a\u0040firma.se","type":"email"}`
	want := "valid\ninvalid\nunsupported\ninvalid\ninvalid\ninvalid\ninvalid\ninvalid\nvalid\n"
	var out, stderr bytes.Buffer
	if code := run(nil, strings.NewReader(in), &out, &stderr); code != 2 {
		t.Errorf("exit %d", code)
	}
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
	if n := strings.Count(stderr.String(), "\n"); n != 5 || !strings.Contains(stderr.String(), "standard input:4: ") {
		t.Errorf("%d complaints: %s", n, stderr.String())
	}
	if strings.Contains(stderr.String(), canary) {
		t.Error("a value in a complaint")
	}
}

func TestFiles(t *testing.T) {
	name := filepath.Join(t.TempDir(), "in")
	var in bytes.Buffer
	for _, row := range rows {
		line, _ := json.Marshal(map[string]string{"type": row.kind, "value": row.valid})
		in.Write(append(line, '\n'))
	}
	if err := os.WriteFile(name, in.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, stderr bytes.Buffer
	if code := run([]string{name, name}, nil, &out, &stderr); code != 0 || out.String() != strings.Repeat("valid\n", 2*len(rows)) {
		t.Errorf("exit %d: %s", code, stderr.String())
	}
	if code := run([]string{name + "x"}, nil, io.Discard, &stderr); code != 2 || stderr.Len() == 0 {
		t.Errorf("exit %d for no file", code)
	}
}
