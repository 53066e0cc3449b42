package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the expected outputs anew")

const (
	corpusDir = "../../testdata/corpus/"
	canary    = "kanariefågel" // stands in inputs that fail, and must not come out
)

// redact runs the program.
func redact(in string, args ...string) (code int, out, stderr string) {
	var o, e bytes.Buffer
	code = run(args, strings.NewReader(in), &o, &e)
	return code, o.String(), e.String()
}

// TestGolden compares outputs with files. The README's main command is one of them.
func TestGolden(t *testing.T) {
	for _, row := range []struct{ want, args string }{
		{"demo.want", corpusDir + "demo.txt"},
		{"demo.tagged.want", "-out tagged " + corpusDir + "demo.txt"},
	} {
		code, got, stderr := redact("", strings.Fields(row.args)...)
		if code != 0 || stderr != "" {
			t.Fatalf("%s: exit %d, %s", row.args, code, stderr)
		}
		name := corpusDir + row.want
		if *update {
			if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s: -want +got\n%s", row.args, diff)
		}
	}
}

func TestOutputs(t *testing.T) {
	const (
		pnr  = "820309-2385"
		jpnr = `{"id":"m1","text":"pnr 820309-2385","x":{"mail":"a\u0040b.se"}}` + "\n"
	)
	for _, row := range []struct{ args, in, want string }{
		{"", "pnr " + pnr, "pnr [SE_PERSONNUMMER]"},
		{"", "pnr " + pnr + "\r\n\r\na@b.se\r\n", "pnr [SE_PERSONNUMMER]\r\n\r\n[EMAIL]\r\n"},
		{"", "", ""},
		{"", "\n\n", "\n\n"},
		{"", "a\x00\xff a@b.se\n", "a\x00\xff [EMAIL]\n"},
		{"-locale NO", "pnr " + pnr + " a@b.se\n", "pnr " + pnr + " [EMAIL]\n"},
		{"-out tagged", "pnr " + pnr + " ⟦x⟧\n", "pnr ⟦se.personnummer|" + pnr + "⟧ ⟦(⟧x⟦)⟧\n"},
		{"-out tagged -in jsonl", `{"t":"a@b.se \u27e6\\u27e6 ⟧"}`, `{"t":"⟦email|a@b.se⟧ ⟦(⟧\\u27e6 ⟦)⟧"}`},
		{"-out findings", "hej\n", `{"id":1,"findings":[]}` + "\n"},
		{"-out findings -min certain", "hej\nå pnr 820309-2385 7203092385", `{"id":1,"findings":[]}` + "\n" +
			`{"id":2,"findings":[{"kind":"se.personnummer","category":"national_id","start":7,"end":18,` +
			`"confidence":"certain","evidence":["form","checksum","date","term_before","test"]}]}` + "\n"},
		{"-in jsonl", jpnr, `{"id":"m1","text":"pnr [SE_PERSONNUMMER]","x":{"mail":"[EMAIL]"}}` + "\n"},
		{"-in jsonl -field text", jpnr, `{"id":"m1","text":"pnr [SE_PERSONNUMMER]","x":{"mail":"a\u0040b.se"}}` + "\n"},
		{"-in jsonl -field y,x.mail", jpnr, `{"id":"m1","text":"pnr 820309-2385","x":{"mail":"[EMAIL]"}}` + "\n"},
		{"-in jsonl", "\n  \n" + jpnr, "\n  \n" + `{"id":"m1","text":"pnr [SE_PERSONNUMMER]","x":{"mail":"[EMAIL]"}}` + "\n"},
		{"-in jsonl -out findings -min likely -field x.mail", jpnr, `{"id":"m1","findings":[` +
			`{"kind":"email","category":"contact","start":0,"end":6,"confidence":"certain","evidence":["form","field"]}]}` + "\n"},
		{"-in jsonl -out findings -min likely -field x", jpnr, `{"id":"m1","findings":[{"field":"x.mail",` +
			`"kind":"email","category":"contact","start":0,"end":6,"confidence":"certain","evidence":["form","field"]}]}` + "\n"},
		{"-in jsonl -out findings -field t", `{"id":{"a":[1,"x,y"]},"t":"x"}` + "\n" + `{"id":"a@b.se"}`,
			`{"id":{"a":[1,"x,y"]},"findings":[]}` + "\n" + `{"id":2,"findings":[]}` + "\n"},
		{"-in json", "{\n \"text\":\n\"a@b.se\"\n}\n", "{\n \"text\":\n\"[EMAIL]\"\n}\n"},
		{"-in json -out findings -min likely", "[\"a.b@firma.se\",\n2]", `{"id":1,"findings":[{"field":"[0]",` +
			`"kind":"email","category":"contact","start":0,"end":12,"confidence":"likely","evidence":["form"]}]}` + "\n"},
	} {
		code, got, stderr := redact(row.in, strings.Fields(row.args)...)
		if code != 0 || stderr != "" {
			t.Errorf("%q: exit %d: %s", row.args, code, stderr)
		}
		if diff := cmp.Diff(row.want, got); diff != "" {
			t.Errorf("%q of %.40q: -want +got\n%s", row.args, row.in, diff)
		}
	}
}

func TestErrors(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	bad := file("bad.json", `{"default":{"action":"label"},"`+canary+`":1}`)
	pseudo := file("pseudo.json", `{"default":{"action":"pseudonym"}}`)
	keys := file("keys.json", `{"`+canary+`"}`)
	record := `{"t":"` + canary + `"`
	for _, row := range []struct{ args, in, out, says string }{
		{"-nope", "", "", "not defined: -nope"},
		{"-in xml", "", "", `-in is "xml"; it can be text, jsonl, json`},
		{"-out pdf", "", "", "it can be redacted, tagged, findings"},
		{"-min sure", "", "", `-min is "sure"`},
		{"-progress maybe", "", "", "-progress"},
		{"-locale XX", "", "", "-locale"},
		{"-locale SE,US", "", "", `"US"`},
		{"-field text", "", "", "-field needs"},
		{"-in jsonl -field a,,b", "", "", "-field"},
		{"-thread t", "", "", "-thread needs"},
		{"-resume", "", "", "-resume needs -o"},
		{"-raw", "", "", "-raw"},
		{"-policy " + dir + "/none.json", "", "", "none.json"},
		{"-policy " + bad, "", "", "bad.json"},
		{"-policy " + pseudo, "", "", "-key-file"},
		{"-key-file " + dir + "/none", "", "", "-key-file"},
		{"-key-file " + keys, "", "", "keys.json"},
		{dir + "/none.txt", "", "", "none.txt"},
		{dir, "", "", "is a directory"},
		{"-o " + dir + "/no/such/file", "", "", "no/such/file"},
		{"", "a@b.se\n" + "8\x005\x000\x00" + canary + "\x00\nhej\n", "[EMAIL]\n\nhej\n", "standard input:2: line is UTF-16"},
		{"-out findings", "\xfe\xff\x00h\x00e\x00j", "{\"line\":1,\"error\":\"line is UTF-16, not UTF-8\"}\n", "standard input:1:"},
		{"-in jsonl", "{\"a\":1}\n" + record + "\n{\"b\":2}\n",
			"{\"a\":1}\n{\"line\":2,\"error\":\"pii: not valid JSON at byte 20\"}\n{\"b\":2}\n", "standard input:2: pii: not valid JSON"},
		{"-in jsonl -out tagged", record, "{\"line\":1,\"error\":\"pii: not valid JSON at byte 20\"}", "standard input:1:"},
		{"-in jsonl -out findings", record + "\n[]",
			"{\"line\":1,\"error\":\"pii: not valid JSON at byte 20\"}\n{\"id\":2,\"findings\":[]}\n", "standard input:1:"},
		{"-in jsonl", `{"` + canary + `":1,"` + canary + `":2}`,
			"{\"line\":1,\"error\":\"pii: duplicate key in JSON at byte 19\"}", "duplicate key"},
		{"-in json", "[1,\n2,\n" + canary + "]", "{\"line\":3,\"error\":\"pii: not valid JSON at byte 7\"}\n", "standard input:3:"},
	} {
		code, out, stderr := redact(row.in, strings.Fields(row.args)...)
		if code != exitError || !strings.Contains(stderr, row.says) || !strings.HasSuffix(stderr, "\n") {
			t.Errorf("%q: exit %d, says %q", row.args, code, stderr)
		}
		if diff := cmp.Diff(row.out, out); diff != "" {
			t.Errorf("%q: -want +got\n%s", row.args, diff)
		}
		if strings.Contains(stderr+out, canary) {
			t.Errorf("%q: text in the error", row.args)
		}
	}
}

func TestCheck(t *testing.T) {
	for _, row := range []struct {
		args, in string
		want     int
	}{
		{"-check", "hej\n", exitDone},
		{"-check", "a@b.se\n", exitFound},
		{"-check", "CVR 26815118\n", exitDone}, // a company's, which the policy keeps
		{"-check", "8203092385\n", exitDone},   // possible, no more
		{"-check -out findings", "8203092385\n", exitDone},
		{"-check -min possible", "8203092385\n", exitFound},
		{"-check -out tagged", "a@b.se\n", exitFound},
		{"-check -in jsonl", "\"a@b.se\"\n{\n", exitError},
	} {
		if code, _, _ := redact(row.in, strings.Fields(row.args)...); code != row.want {
			t.Errorf("%q of %q: exit %d, not %d", row.args, row.in, code, row.want)
		}
	}
}
