package pii_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sladd-go/sladd/pii"
)

var htmlRows = []struct{ name, in, want string }{
	{"nothing", "<p>Hej\r\n   d\u00e4r</p>\n", "<p>Hej\r\n   d\u00e4r</p>\n"},
	{"text", "<p>mejla anna.lind@telia.com</p>", "<p>mejla [EMAIL]</p>"},
	{"a line end within a name", "<p>Jag heter Anna\r\n   Lindqvist idag</p>", "<p>Jag heter [PERSON] idag</p>"},
	{"a line end within an address", "<td>Storgatan\r\n5</td>", "<td>[ADDRESS]</td>"},
	{"a line end within pre", "<pre>Anna\nLindqvist</pre>", "<pre>Anna\n[PERSON]</pre>"},
	{"pre and behind", "<PRE class=x>hej\n</PRE> Anna\nLindqvist", "<PRE class=x>hej\n</PRE> [PERSON]"},
	{"pre without an end", "<pre>\nanna.lind@telia.com", "<pre>\n[EMAIL]"},
	{"no pre", "<predator>Anna\nLindqvist", "<predator>[PERSON]"},
	{"tags within", "<b>850709</b>-<i>9805</i>", "<b>[SE_PERSONNUMMER]</b><i></i>"},
	{"attribute", "<a\n href=\"mailto:anna.lind@telia.com\">hej</a>", "<a\n href=\"mailto:[EMAIL]\">hej</a>"},
	{"hexadecimal references", "anna.lind&#x40;1telia.com 850709&#x2D;9805", "[EMAIL] [SE_PERSONNUMMER]"},
	{"references", "anna.lind&#64;telia.com &amp;\n&lt;x&gt;", "[EMAIL] &amp;\n&lt;x&gt;"},
	{"cut off", "<a href=\"mailto:anna.lind@telia.com", "<a href=\"mailto:[EMAIL]"},
	{"bytes that aren't UTF-8", "\xff<br>\xc3 anna.lind@telia.com", "\xff<br>\xc3 [EMAIL]"},
}

func TestAppendHTML(t *testing.T) {
	r := jsonRedactor(t, "")
	for _, row := range htmlRows {
		got, err := r.AppendHTML([]byte("x"), []byte(row.in), nil)
		if diff := cmp.Diff("x"+row.want, string(got)); err != nil || diff != "" {
			t.Errorf("%s: %v %s", row.name, err, diff)
		}
		again, err := r.AppendHTML(nil, got[1:], nil)
		if err != nil || string(again) != string(got[1:]) {
			t.Errorf("%s, twice: %q, %v", row.name, again, err)
		}
	}
}

// TestAppendHTMLReport: places are those of the source.
func TestAppendHTMLReport(t *testing.T) {
	const in = "<p>\r\n\r\n  Anna\r\n  Lindqvist</p>\n<a title='anna.lind@telia.com'>"
	var got []string
	_, err := jsonRedactor(t, "").AppendHTML(nil, []byte(in), func(f pii.Finding) { got = append(got, f.Kind+" "+in[f.Start:f.End]) })
	want := []string{"person Anna\r\n  Lindqvist", "email anna.lind@telia.com"}
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Error(err, diff)
	}
}

func TestAppendKind(t *testing.T) {
	r := jsonRedactor(t, `{"default":{"action":"keep"},"rules":[{"kinds":["person"],"action":"label"}]}`)
	for _, row := range []struct{ kind, in, want string }{
		{"person", "ö", "[PERSON]"}, {"person", "", ""}, {"person", "[PERSON]", "[PERSON]"}, {"person", "[PERSON_2]", "[PERSON_2]"},
		{"person", "[EMAIL]", "[PERSON]"}, {"email", "x", "x"},
	} {
		got, err := r.AppendKind([]byte("x"), row.kind, []byte(row.in), nil)
		if err != nil || string(got) != "x"+row.want {
			t.Errorf("%s %q: %q, %v", row.kind, row.in, got, err)
		}
	}
	if got, err := r.AppendKind(nil, "nosuch", []byte("x"), nil); !errors.Is(err, pii.ErrConfig) || got != nil {
		t.Error(err)
	}
}
