package main

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"
)

// wellFormed reads a page as XML would, its void tags aside, so that a tag out of a message shows.
func wellFormed(t *testing.T, page string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	for {
		tok, err := d.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if s, ok := tok.(xml.StartElement); ok && (s.Name.Local == "script" || s.Name.Local == "img") {
			t.Errorf("<%s> is on the page", s.Name.Local)
		}
	}
}

func TestHTML(t *testing.T) {
	in := `pnr 820309-2385 <script>alert(1)</script> "a.b@firma.se" ` + "\ue0000\ue001 & CVR 26815118\n<img onerror=x>\n"
	code, page, stderr := redact(in, "-out", "html")
	if code != 0 || stderr != "" {
		t.Fatalf("exit %d: %s", code, stderr)
	}
	wellFormed(t, page)
	for _, s := range []string{"820309", "a.b@", "26815118", "\ue000"} {
		if strings.Contains(page, s) {
			t.Errorf("%s is on the page", s)
		}
	}
	for _, s := range []string{`<mark class="c national_id" title="se.personnummer, certain: `,
		`<span class="v">█████</span><span class="r">[SE_PERSONNUMMER]</span>`,
		"&lt;script&gt;", "&lt;img onerror=x&gt;", `<li id="m2" value="2">`, `<td>email</td>`, `<th class="n">3</th>`} {
		if !strings.Contains(page, s) {
			t.Errorf("%s is not on the page", s)
		}
	}
	_, page, _ = redact(in, "-out", "html", "-raw")
	wellFormed(t, page)
	for _, s := range []string{`<span class="v">820309-2385</span><span class="r">[SE_PERSONNUMMER]</span>`,
		`<span class="r">26815118</span>`, "shows personal data"} {
		if !strings.Contains(page, s) {
			t.Errorf("%s is not on the page", s)
		}
	}
	in = `{"id":1,"text":"<b>a.b@firma.se</b>","mail":"c.d@firma.se"}` + "\n{"
	code, page, _ = redact(in, "-out", "html", "-in", "jsonl", "-field", "text")
	wellFormed(t, page)
	if code != exitError || strings.Contains(page, "firma") || !strings.Contains(page, `<li class="bad" value="2">pii: not valid JSON`) {
		t.Errorf("exit %d", code)
	}
}

func TestReport(t *testing.T) {
	code, page, stderr := redact("", "-out", "report", corpusDir+"demo.txt", corpusDir+"dev.sv.jsonl")
	if code != 0 || stderr != "" {
		t.Fatalf("exit %d: %s", code, stderr)
	}
	wellFormed(t, page)
	for _, s := range []string{"demo.txt", "dev.sv.jsonl", "se.personnummer"} {
		if !strings.Contains(page, s) {
			t.Errorf("%s is not on the page", s)
		}
	}
	if strings.Contains(page, "820309") {
		t.Error("a value is on the page")
	}
	if code, _, _ = redact("a.b@firma.se", "-out", "report", "-check"); code != exitFound {
		t.Errorf("exit %d with -check", code)
	}
}

func TestSourceOf(t *testing.T) {
	for in, want := range map[string]string{
		"/x/chat-2026-01-02.jsonl": "chat---.jsonl",
		"standard input":           "standard_input",
		"820309-2385":              "file",
		"å b":                      "å_b",
		strings.Repeat("a", 100):   "file",
	} {
		if got := sourceOf(in); got != want {
			t.Errorf("%.20q: %q, not %q", in, got, want)
		}
	}
}
