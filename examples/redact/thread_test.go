package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const talk = `{"id":1,"t":"a","from":"agent","text":"Hej! Vad är ditt personnummer?"}
{"id":2,"t":"b","from":"kund","text":"7203092385"}
{"id":3,"t":"a","from":"kund","text":"8203092385"}
{"id":4,"t":"a","from":"kund","text":"tack \u263a"}
{"id":5,"t":"c","from":"agent","text":"Vad är ditt personnummer?"}
{"id":6,"t":"c","from":"kund","text":"820309"}
{"id":7,"t":"c","from":"kund","text":"2385"}
{"id":8,"from":"kund","text":"a.b@firma.se"}
`

// TestThread has an answer that only the question makes personal, and one in two messages.
func TestThread(t *testing.T) {
	want := `{"id":1,"t":"a","from":"agent","text":"Hej! Vad är ditt personnummer?"}
{"id":2,"t":"b","from":"kund","text":"7203092385"}
{"id":3,"t":"a","from":"kund","text":"[SE_PERSONNUMMER]"}
{"id":4,"t":"a","from":"kund","text":"tack \u263a"}
{"id":5,"t":"c","from":"agent","text":"Vad är ditt personnummer?"}
{"id":6,"t":"c","from":"kund","text":"[SE_PERSONNUMMER]"}
{"id":7,"t":"c","from":"kund","text":"[SE_PERSONNUMMER]"}
{"id":8,"from":"kund","text":"[EMAIL]"}
`
	name := filepath.Join(t.TempDir(), "in")
	if err := os.WriteFile(name, []byte(talk), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range []string{"-in jsonl -thread t " + name, "-in jsonl -thread t -field text " + name} {
		code, got, stderr := redact("", strings.Fields(args)...)
		if diff := cmp.Diff(want, got); diff != "" || code != 0 {
			t.Errorf("%s: exit %d, %s\n%s", args, code, stderr, diff)
		}
	}
	_, got, _ := redact("", "-in", "jsonl", "-thread", "t", "-out", "tagged", name)
	if strings.Count(got, "⟦se.personnummer|") != 3 {
		t.Errorf("tagged: %s", got)
	}
	_, got, _ = redact("", "-in", "jsonl", "-thread", "t", "-out", "findings", "-min", "likely", name)
	if n := strings.Count(got, `"se.personnummer"`); n != 3 || strings.Count(got, "\n") != 8 {
		t.Errorf("%d findings: %s", n, got)
	}
	// A pipe has answered the first half before the second comes.
	_, got, _ = redact(talk, "-in", "jsonl", "-thread", "t")
	if strings.Count(got, "\n") != 8 || strings.Count(got, "[SE_PERSONNUMMER]") < 2 {
		t.Errorf("pipe: %s", got)
	}
	// A run that was stopped hears what went before.
	for at := 0; at <= len(want); at += 37 {
		out := name + ".out"
		if err := os.WriteFile(out, []byte(want[:at]), 0o600); err != nil {
			t.Fatal(err)
		}
		if code, _, stderr := redact("", "-in", "jsonl", "-thread", "t", "-o", out, "-resume", name); code != 0 {
			t.Fatal(stderr)
		}
		if got, err := os.ReadFile(out); err != nil || !bytes.Equal(got, []byte(want)) {
			t.Fatalf("stopped at %d: %s", at, got)
		}
	}
}
