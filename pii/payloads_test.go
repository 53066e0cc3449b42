package pii_test

import (
	"bytes"
	"encoding/json"
	"html"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

// TestPayloads redacts what chat systems send. Nothing personal is left in any field, however it
// is written, and what isn't personal is as it was.
func TestPayloads(t *testing.T) {
	files, err := filepath.Glob("../testdata/payloads/*.json")
	if err != nil || len(files) < 5 {
		t.Fatalf("%d payloads: %v", len(files), err)
	}
	known := map[string]bool{}
	for _, r := range locale.All() {
		known[r.Kind] = true
	}
	r := jsonRedactor(t, "")
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		got, err := r.AppendJSON(nil, src, nil)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		base := strings.TrimSuffix(name, ".json")
		before, after := readable(t, src), readable(t, got)
		checked := 0
		for _, line := range lines(t, base+".personal") {
			kind, value, ok := strings.Cut(line, "\t")
			if !ok || !strings.Contains(before, squeeze(value)) {
				t.Errorf("%s.personal: %s is not in the payload", base, kind)
			}
			if !known[kind] {
				t.Logf("%s: there is no %s yet", base, kind)
				continue
			}
			checked++
			if i := strings.Index(after, squeeze(value)); i >= 0 {
				t.Errorf("%s: %s %q is left: …%s…", base, kind, value, after[max(0, i-60):min(len(after), i+60)])
			}
		}
		if checked == 0 {
			t.Errorf("%s: nothing was checked", base)
		}
		for _, line := range lines(t, base+".keep") {
			if !bytes.Contains(got, []byte(line)) {
				t.Errorf("%s: %s is not there", base, line)
			}
		}
		again, err := r.AppendJSON(nil, got, nil)
		if diff := cmp.Diff(string(got), string(again)); diff != "" || err != nil {
			t.Errorf("%s: redacted twice: %v\n%s", base, err, diff)
		}
	}
}

func lines(t *testing.T, name string) []string {
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.Trim(string(data), "\n"), "\n")
}

// readable returns every name, string and number of the JSON in src as a person would read it,
// with tags and without, squeezed.
func readable(t *testing.T, src []byte) string {
	var all strings.Builder
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, e := range v {
				all.WriteString(squeeze(k) + "\n")
				walk(e)
			}
		case []any:
			for _, e := range v {
				walk(e)
			}
		case json.Number:
			all.WriteString(v.String() + "\n")
		case string:
			var in any
			d := json.NewDecoder(strings.NewReader(v))
			d.UseNumber()
			if strings.HasPrefix(v, "{") && d.Decode(&in) == nil {
				walk(in)
			}
			all.WriteString(squeeze(html.UnescapeString(v)) + "\n")
			plain := v
			for {
				i := strings.IndexByte(plain, '<')
				k := strings.IndexByte(plain[max(i, 0):], '>')
				if i < 0 || k < 0 {
					break
				}
				plain = plain[:i] + plain[i+k+1:]
			}
			all.WriteString(squeeze(html.UnescapeString(plain)) + "\n")
		}
	}
	d := json.NewDecoder(bytes.NewReader(src))
	d.UseNumber()
	for {
		var v any
		if err := d.Decode(&v); err == io.EOF {
			return all.String()
		} else if err != nil {
			t.Fatal(err)
		}
		walk(v)
	}
}

// squeeze folds case, and dashes and blanks away.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-', 0xA0, 0x2011:
			return -1
		}
		return r
	}, strings.ToLower(s))
}

// TestJSONRecords cuts a file into records: they give what the file gives.
func TestJSONRecords(t *testing.T) {
	r := jsonRedactor(t, "")
	var file, want []byte
	names, err := filepath.Glob("../testdata/corpus/*.jsonl")
	if err != nil || len(names) == 0 {
		t.Fatal("no corpus")
	}
	records := 0
	for k, name := range names {
		if testing.Short() && k%4 != 0 { // beside the race detector
			continue
		}
		for _, line := range lines(t, name) {
			record := []byte(line + "\n")
			file = append(file, record...)
			if want, err = r.AppendJSON(want, record, nil); err != nil {
				t.Fatal(err)
			}
			records++
		}
	}
	got, err := r.AppendJSON(nil, file, func(string, pii.Finding) {})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, got) {
		t.Errorf("%d records: the file gives something else", records)
	}
	for line := range bytes.SplitSeq(bytes.TrimSpace(got), []byte("\n")) {
		if !json.Valid(line) {
			t.Fatal("a record became invalid")
		}
	}
}
