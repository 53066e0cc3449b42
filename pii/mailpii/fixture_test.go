package mailpii_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/mailpii"
)

const payload = "../../testdata/payloads/mail"

func read(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestPayload redacts a mail of a customer: nothing personal is left in any field or part of it, however it is written,
// and what isn't personal is as it was.
func TestPayload(t *testing.T) {
	m := redactor(t)
	for name, nl := range map[string]string{"LF": "\n", "CR LF": "\r\n"} {
		src := bytes.ReplaceAll(read(t, payload+".eml"), []byte("\n"), []byte(nl))
		before, err := opened(src)
		if err != nil {
			t.Fatal(err)
		}
		var got bytes.Buffer
		if err := m.Copy(&got, bytes.NewReader(src)); err != nil {
			t.Fatal(err)
		}
		after, err := opened(got.Bytes())
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		was, is := squeeze(before), squeeze(after)
		checked := 0
		for line := range strings.Lines(string(read(t, payload+".personal"))) {
			kind, value, ok := strings.Cut(strings.TrimSpace(line), "\t")
			if !ok || !strings.Contains(was, squeeze(value)) {
				t.Errorf("%s: %s, line %d, is not in the mail", name, kind, checked+1)
			}
			if checked++; strings.Contains(is, squeeze(value)) {
				t.Errorf("%s: %s, line %d, is left", name, kind, checked)
			}
		}
		for line := range strings.Lines(string(read(t, payload+".keep"))) {
			if line = strings.TrimSpace(line); !strings.Contains(before, line) && !strings.HasPrefix(line, "[") && !strings.HasPrefix(line, "attachment") || !strings.Contains(after, line) {
				t.Errorf("%s: %q is not there", name, line)
			}
		}
		if again := redacted(t, m, got.String()); again != got.String() {
			t.Errorf("%s: redacted twice:\n%s", name, cmp.Diff(got.String(), again))
		}
		if n := strings.Count(got.String(), "\r\n"); nl == "\n" && n > 0 || nl == "\r\n" && n != strings.Count(got.String(), "\n") {
			t.Errorf("%s: line ends are mixed", name)
		}
		if checked < 15 {
			t.Errorf("%d values were checked", checked)
		}
	}
}

// TestReport: findings are told with their place, and without Report it is the same.
func TestReport(t *testing.T) {
	src := string(read(t, payload+".eml"))
	places := map[string]int{}
	m := redactor(t, mailpii.Report(func(place string, f pii.Finding) { places[place+" "+f.Kind]++ }))
	if redacted(t, m, src) != redacted(t, redactor(t), src) {
		t.Error("with Report another message comes out")
	}
	for _, want := range []string{"message header from person", "message header from email", "message header subject se.personnummer",
		"part 1.1 phone", "part 1.2 email", "part 2 header from person", "part 2.1 header from person", "part 2.1 no.kontonummer", "part 3 person"} {
		if (places[want] > 0) == strings.HasPrefix(want, "part 2 ") { // a part's own head has no From
			t.Errorf("%s: %d; %v", want, places[want], places)
		}
	}
}

func BenchmarkAppend(b *testing.B) {
	m := redactor(b)
	src := read(b, payload+".eml")
	var dst []byte
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		var err error
		if dst, err = m.Append(dst[:0], src); err != nil {
			b.Fatal(err)
		}
	}
}
