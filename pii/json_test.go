package pii_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/locale/se"
	"github.com/sladd-go/sladd/pii"
)

// The identities are from the generator of testdata/corpus.

func jsonScanner(t testing.TB) *pii.Scanner {
	t.Helper()
	s, err := pii.NewScanner(locale.All())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func jsonRedactor(t testing.TB, policy string) *pii.Redactor {
	t.Helper()
	p := classify.Default()
	if policy != "" {
		var err error
		if p, err = classify.ParsePolicy([]byte(policy)); err != nil {
			t.Fatal(err)
		}
	}
	r, err := pii.NewRedactor(jsonScanner(t), p)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// jsonRows are texts and what the default policy makes of them.
var jsonRows = []struct{ name, in, want string }{
	{"empty", ` `, ` `},
	{"byte order mark", "\ufeff{\"a\":\"x@y.se\"}", "\ufeff{\"a\":\"[EMAIL]\"}"},
	{"plain", `{"text":"pnr 820309-2385 tack"}`, `{"text":"pnr [SE_PERSONNUMMER] tack"}`},
	{"blanks stay", "{ \"text\" :\t\"maila a.b@firma.se\" ,\r\n \"n\":1.50e+2 }", "{ \"text\" :\t\"maila [EMAIL]\" ,\r\n \"n\":1.50e+2 }"},
	{"escapes", `{"text":"a.b\u0040firma.se \ud83d\ude00 \/ \u00e5"}`, `{"text":"[EMAIL] \ud83d\ude00 \/ \u00e5"}`},
	{"escape inside", `["pnr 820309\u002d2385\n\"slut\""]`, `["pnr [SE_PERSONNUMMER]\n\"slut\""]`},
	{"half a pair", `["\ud83d a@b.se \udc00\ud83d\u0041"]`, `["\ud83d [EMAIL] \udc00\ud83d\u0041"]`},
	{"number", `{"pnr": 198203092385}`, `{"pnr": "[SE_PERSONNUMMER]"}`},
	{"number of ten", `{"personNummer":8203092385,"n":8203092385}`, `{"personNummer":"[SE_PERSONNUMMER]","n":8203092385}`},
	{"key is evidence", `{"pnr":"8203092385","order":"8203092385"}`, `{"pnr":"[SE_PERSONNUMMER]","order":"8203092385"}`},
	{"key with value", `{"pnr":{"value":"8203092385","type":"x"}}`, `{"pnr":{"value":"[SE_PERSONNUMMER]","type":"x"}}`},
	{"key of a list", `{"pnr":["8203092385"]}`, `{"pnr":["[SE_PERSONNUMMER]"]}`},
	{"label beside", `[{"label":"Personnummer","value":"8203092385"},{"label":"Order","value":"8203092385"}]`,
		`[{"label":"Personnummer","value":"[SE_PERSONNUMMER]"},{"label":"Order","value":"8203092385"}]`},
	{"structure", `{"id":"6ba7b810-9dad-11d1-80b4-00c04fd430c8","type":"text","ts":"1699999999.000100"}`,
		`{"id":"6ba7b810-9dad-11d1-80b4-00c04fd430c8","type":"text","ts":"1699999999.000100"}`},
	{"person in an id", `{"id":"a.b@firma.se","external_id":"19820309-2385"}`, `{"id":"[EMAIL]","external_id":"[SE_PERSONNUMMER]"}`},
	{"name of a field", `{"a.b@firma.se":1,"c.d@firma.se":"x","n":{"e.f@firma.se":2}}`,
		`{"[EMAIL]":1,"[EMAIL]_2":"x","n":{"[EMAIL]":2}}`},
	{"json in a string", `{"body":"{\"pnr\":\"8203092385\",\"n\":[1,\"a\\u0040b.se\"]}"}`,
		`{"body":"{\"pnr\":\"[SE_PERSONNUMMER]\",\"n\":[1,\"[EMAIL]\"]}"}`},
	{"number in json in a string", `["{\"pnr\":198203092385}"]`, `["{\"pnr\":\"[SE_PERSONNUMMER]\"}"]`},
	{"not json in a string", `["{pnr: 820309-2385}"]`, `["{pnr: [SE_PERSONNUMMER]}"]`},
	{"html", `{"body":"<p>pnr: <b>820309</b>-2385</p><a href=\"mailto:a.b@firma.se\">a.b<wbr>@firma.se</a>"}`,
		`{"body":"<p>pnr: <b>[SE_PERSONNUMMER]</b></p><a href=\"mailto:[EMAIL]\">[EMAIL]<wbr></a>"}`},
	{"html references", `["a.b&#64;firma.se &amp; c.d&commat;firma.se &aring;"]`, `["[EMAIL] &amp; [EMAIL] &aring;"]`},
	{"html table", `["<td>Personnummer</td><td>8203092385</td>"]`, `["<td>Personnummer</td><td>[SE_PERSONNUMMER]</td>"]`},
	{"html comment", `["<br><!-- a.b@firma.se --> x"]`, `["<br><!-- [EMAIL] --> x"]`},
	{"not html", `["Anna <a.b@firma.se> och <a@firma.se>"]`, `["[PERSON] <[EMAIL]> och <[EMAIL]>"]`},
	{"slack", `["<mailto:a.b@firma.se|a.b@firma.se> &lt;3"]`, `["<mailto:[EMAIL]|[EMAIL]> &lt;3"]`},
	{"several values", "{\"t\":\"a@b.se\"}\n{\"t\":\"c@d.se\"} 12 [\"e@f.se\"]\n", "{\"t\":\"[EMAIL]\"}\n{\"t\":\"[EMAIL]\"} 12 [\"[EMAIL]\"]\n"},
	{"invalid utf-8 stays", "[\"\xff a@b.se \xc3\"]", "[\"\xff [EMAIL] \xc3\"]"},
	{"top level", `"a@b.se"`, `"[EMAIL]"`},
}

func TestAppendJSON(t *testing.T) {
	r := jsonRedactor(t, "")
	for _, row := range jsonRows {
		got, err := r.AppendJSON([]byte("x"), []byte(row.in), nil)
		if err != nil {
			t.Errorf("%s: %v", row.name, err)
			continue
		}
		if diff := cmp.Diff("x"+row.want, string(got)); diff != "" {
			t.Errorf("%s: -want +got\n%s", row.name, diff)
			continue
		}
		again, err := r.AppendJSON(nil, got[1:], nil)
		if err != nil || string(again) != row.want {
			t.Errorf("%s: redacted twice: %v\n%s", row.name, err, cmp.Diff(row.want, string(again)))
		}
	}
}

func TestAppendJSONErrors(t *testing.T) {
	const canary = "kanin.canary@firma.se"
	deep := strings.Repeat("[", 300)
	r := jsonRedactor(t, "")
	for _, row := range []struct {
		in     string
		offset int64
		err    error
	}{
		{`{"a":1,}`, 7, pii.ErrJSON},
		{`{"a":"` + canary, 27, pii.ErrJSON},
		{`["` + canary + `\x"]`, 23, pii.ErrJSON},
		{`["` + canary + `\u12g4"]`, 23, pii.ErrJSON},
		{"[\"a\nb\"]", 3, pii.ErrJSON},
		{`[01]`, 2, pii.ErrJSON},
		{`[1.]`, 3, pii.ErrJSON},
		{`[-]`, 2, pii.ErrJSON},
		{`[tru]`, 1, pii.ErrJSON},
		{`12true`, 2, pii.ErrJSON},
		{`{"a":1 "b":2}`, 7, pii.ErrJSON},
		{`[1 2]`, 3, pii.ErrJSON},
		{`]`, 0, pii.ErrJSON},
		{`{`, 1, pii.ErrJSON},
		{`[`, 1, pii.ErrJSON},
		{`[1,`, 3, pii.ErrJSON},
		{`{"a":`, 5, pii.ErrJSON},
		{`{"` + canary + `":1,"` + canary + `":2}`, 27, pii.ErrDuplicateKey},
		{`{"a":1,"\u0061":2}`, 7, pii.ErrDuplicateKey},
		{deep, 256, pii.ErrLimit},
	} {
		for _, dst := range [][]byte{nil, []byte("before")} {
			got, err := r.AppendJSON(dst, []byte(row.in), nil)
			var e *pii.TextError
			if !errors.As(err, &e) || !errors.Is(err, row.err) || e.Offset != row.offset {
				t.Errorf("%.20q: error %v, want %v at %d", row.in, err, row.err, row.offset)
			}
			if string(got) != string(dst) {
				t.Errorf("%.20q: %d bytes came out with the error", row.in, len(got)-len(dst))
			}
			if s := fmt.Sprintf("%v %+v %#v %q", err, err, err, err); strings.Contains(s, "canary") {
				t.Errorf("%.20q: text in the error", row.in)
			}
		}
	}
}

// TestJSONReport compares paths and offsets.
func TestJSONReport(t *testing.T) {
	r := jsonRedactor(t, "")
	in := `{"messages":[{"n":1},{"n":2,"text":"\u00e5 a@b.se"}],"odd name":{"x":"c@d.se"},"e@f.se":{"y":"g@h.se"},` +
		`"raw":"{\"cpr\":{\"mail\":\"i@j.se\"}}","html":"<p>k@<wbr>l.se</p>"} "m@n.se"`
	var got []string
	_, err := r.AppendJSON(nil, []byte(in), func(path string, f pii.Finding) {
		got = append(got, fmt.Sprintf("%s %s %d-%d", path, f.Kind, f.Start, f.End))
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"messages[1].text email 3-9", "['odd name'].x email 0-6", "~ email 0-6", "['[EMAIL]'].y email 0-6",
		"raw.cpr.mail email 0-6", "html email 3-14", " email 0-6"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestJSONFieldRules(t *testing.T) {
	r := jsonRedactor(t, `{"default":{"action":"label"},"fields":[
		{"path":"$.meta","skip":true},
		{"path":"$..customer","kind":"person"},
		{"path":"$.ref","hint":"se.personnummer"},
		{"path":"$.users","keys":true}]}`)
	in := `{"meta":{"m":"a@b.se"},"x":{"customer":{"a":["anna",7,true,null,""]}},"ref":8203092385,"users":{"pnr 820309-2385":"a@b.se"},"customer":"[PERSON]"}`
	want := `{"meta":{"m":"a@b.se"},"x":{"customer":{"a":["[PERSON]","[PERSON]","[PERSON]",null,""]}},"ref":"[SE_PERSONNUMMER]","users":{"pnr [SE_PERSONNUMMER]":"[EMAIL]"},"customer":"[PERSON]"}`
	got, err := r.AppendJSON(nil, []byte(in), nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Error(diff)
	}
}

func TestRewriteJSON(t *testing.T) {
	r := jsonRedactor(t, "")
	in := `{"text":"a@b.se","m":[{"text":"c@d.se \"x\""}],"o":"e@f.se","id":"6ba7b810-9dad-11d1-80b4-00c04fd430c8"}`
	got, err := r.RewriteJSON(nil, []byte(in), pii.JSONOptions{Fields: []string{"text", "m.text"},
		Write: func(dst, value, written []byte, path string, f pii.Finding) []byte {
			return fmt.Appendf(dst, `"%s" %s`, value, written)
		}})
	want := `{"text":"\"a@b.se\" [EMAIL]","m":[{"text":"\"c@d.se\" [EMAIL] \"x\""}],"o":"e@f.se","id":"6ba7b810-9dad-11d1-80b4-00c04fd430c8"}`
	if diff := cmp.Diff(want, string(got)); diff != "" || err != nil {
		t.Error(err, diff)
	}
}

func TestAppendJSONAllocs(t *testing.T) {
	s, err := pii.NewScanner(se.Recognizers()) // what others allocate is not told here
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, classify.Default())
	if err != nil {
		t.Fatal(err)
	}
	src := []byte(`{"id":"m1","created_at":"2024-05-01T10:00:00Z","author":{"name":"kunden","email":"a.b@firma.se"},"content":{"text":"hej p\u00e5 dig, pnr 820309-2385","html":"<p>hej &amp; <b>820309-2385</b></p>"},"raw":"{\"text\":\"ok\"}"}`)
	dst := make([]byte, 0, 4096)
	run := func() {
		if _, err := r.AppendJSON(dst, src, nil); err != nil {
			t.Fatal(err)
		}
	}
	run()
	if n := testing.AllocsPerRun(200, run); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzAppendJSON(f *testing.F) {
	for _, row := range jsonRows {
		f.Add([]byte(row.in))
	}
	r := jsonRedactor(f, "")
	f.Fuzz(func(t *testing.T, src []byte) {
		got, err := r.AppendJSON(nil, src, nil)
		if err == nil && json.Valid(src) && !json.Valid(got) {
			t.Error("valid JSON became invalid")
		}
		if err != nil {
			var e *pii.TextError
			if !errors.As(err, &e) || e.Offset < 0 || e.Offset > int64(len(src)) {
				t.Errorf("error %v", err)
			}
			if json.Valid(src) && errors.Is(err, pii.ErrJSON) {
				t.Error("valid JSON was refused")
			}
			return
		}
		if _, err := r.AppendJSON(nil, got, nil); err != nil {
			t.Errorf("what came out is refused: %v", err)
		}
	})
}
