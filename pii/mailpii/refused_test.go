package mailpii_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/mailpii"
)

const value = "anna.lind@telia.com"

// refusedRows are messages that can't be redacted, and why. Each holds the value.
var refusedRows = []struct {
	name, in, place string
	err             error
}{
	{"no field", value + "\n\nx", "message header", mailpii.ErrSyntax},
	{"begins folded", " Subject: " + value + "\n\nx", "message header", mailpii.ErrSyntax},
	{"name with a blank", "Subject : " + value + "\n\nx", "message header", mailpii.ErrSyntax},
	{"no name", ": " + value + "\n\nx", "message header", mailpii.ErrSyntax},
	{"CR within a head", "Subject: x\rFrom: " + value + "\n\nx", "message header", mailpii.ErrSyntax},
	{"NUL within a head", "Subject: x\x00" + value + "\n\nx", "message header", mailpii.ErrSyntax},
	{"encoded word without an end", "Subject: =?utf-8?Q?" + value + "\n\n", "message header subject", mailpii.ErrSyntax},
	{"encoded word of no charset", "Subject: =?x-no?Q?" + value + "?=\n\n", "message header subject", mailpii.ErrCharset},
	{"the same, an address", "To: =?utf-7?Q?x?= <" + value + ">\n\n", "message header to", mailpii.ErrCharset},
	{"broken encoded word", "Subject: =?utf-8?Q?=4?= " + value + "\n\n", "message header subject", mailpii.ErrEncoding},
	{"broken encoded word in base64", "X-Other: =?utf-8?B?*?= " + value + "\n\n", "message header", mailpii.ErrEncoding},
	{"encoded four times", "Subject: " + value + strings.Repeat("=?utf-8?Q?=3D=3Futf-8=3FQ=3F", 2) + "x?=?=?=?=\n\n", "message header subject", mailpii.ErrEncoding},
	{"two types", "Content-Type: text/plain\nContent-Type: text/html\n\n" + value, "message header", mailpii.ErrSyntax},
	{"two encodings", "Content-Transfer-Encoding: 8bit\nContent-transfer-encoding: base64\n\n" + value, "message header", mailpii.ErrSyntax},
	{"broken type", "Content-Type: text/plain; " + value + "\n\n" + value, "message header content-type", mailpii.ErrSyntax},
	{"no type of type", "Content-Type: text\n\n" + value, "message header content-type", mailpii.ErrSyntax},
	{"parameter twice", "Content-Type: text/plain; charset=a; charset=b\n\n" + value, "message header content-type", mailpii.ErrSyntax},
	{"charset", "Content-Type: text/plain; charset=x-no\n\n" + value, "message", mailpii.ErrCharset},
	{"UTF-7", "Content-Type: text/html; charset=utf-7\n\n" + value, "message", mailpii.ErrCharset},
	{"a charset that browsers refuse", "Content-Type: text/plain; charset=iso-2022-kr\n\n" + value, "message", mailpii.ErrCharset},
	{"NUL", "Subject: x\n\na\x00n\x00 " + value, "message", mailpii.ErrCharset},
	{"UTF-16 without a mark", "Content-Type: text/plain; charset=utf-16\n\n" + value, "message", mailpii.ErrCharset},
	{"transfer encoding", "Content-Transfer-Encoding: x-uuencode\n\n" + value, "message", mailpii.ErrEncoding},
	{"base64", "Content-Transfer-Encoding: base64\n\nQUJD\n!" + value, "message", mailpii.ErrEncoding},
	{"base64 goes on", "Content-Transfer-Encoding: base64\n\nQQ==QUJD\n", "message", mailpii.ErrEncoding},
	{"quoted-printable", "Content-Transfer-Encoding: quoted-printable\n\n" + value + " \x01\n", "message", mailpii.ErrEncoding},
	{"JSON", "Content-Type: application/json\n\n{\"a\":\"" + value, "message", pii.ErrJSON},
	{"a key twice", "Content-Type: application/json\n\n{\"a\":\"" + value + "\",\"a\":1}", "message", pii.ErrDuplicateKey},
	{"no boundary", "Content-Type: multipart/mixed\n\n" + value, "message", mailpii.ErrSyntax},
	{"no part", "Content-Type: multipart/mixed; boundary=b\n\n" + value, "message", mailpii.ErrSyntax},
	{"ends before it begins", "Content-Type: multipart/mixed; boundary=b\n\n--b--\n" + value, "message", mailpii.ErrSyntax},
	{"cut off", "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n" + value, "message", mailpii.ErrSyntax},
	{"encoded multipart", "Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64\n\n--b\n\n" + value + "\n--b--", "message", mailpii.ErrSyntax},
	{"the same boundary within", "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=b\n\n" + value + "\n--b--", "part 1", mailpii.ErrSyntax},
	{"in a part", "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n" + value + "\n--b\nContent-Transfer-Encoding: x\n\n\n--b--", "part 2", mailpii.ErrEncoding},
	{"in a message", "Content-Type: message/rfc822\n\nContent-Type: text/plain; charset=x-no\n\n" + value, "part 1", mailpii.ErrCharset},
}

// TestRefused: of a message that can't be read nothing comes out, and the error says where and why without text of it.
func TestRefused(t *testing.T) {
	m := redactor(t)
	for _, row := range refusedRows {
		room := make([]byte, 1, 4096)
		room[0] = 'x'
		out, err := m.Append(room, []byte(row.in))
		var e *mailpii.Error
		if !errors.Is(err, row.err) || !errors.As(err, &e) || e.Place != row.place {
			t.Errorf("%s: %v", row.name, err)
			continue
		}
		if string(out) != "x" || len(bytes.Trim(room[1:4096], "\x00")) > 0 {
			t.Errorf("%s: text comes out", row.name)
		}
		if s := fmt.Sprintf("%v %+v %#v", err, err, e); strings.Contains(s, "lind") || strings.Contains(s, "x-no") {
			t.Errorf("%s: the error shows text", row.name)
		}
		var w bytes.Buffer
		if err := m.Copy(&w, strings.NewReader(row.in)); !errors.Is(err, row.err) || w.Len() > 0 {
			t.Errorf("%s, copied: %v", row.name, err)
		}
	}
}

// TestFails: of a source, a writer or a recognizer that fails nothing comes out.
func TestFails(t *testing.T) {
	m := redactor(t)
	var w bytes.Buffer
	err := m.Copy(&w, io.MultiReader(strings.NewReader("Subject: x\n\n"), iotest.ErrReader(errors.New(value))))
	if !errors.Is(err, mailpii.ErrRead) || w.Len() > 0 || strings.Contains(err.Error(), "lind") {
		t.Errorf("a source that fails: %v", err)
	}
	full := errors.New("full")
	if err := m.Copy(failing{full}, strings.NewReader("Subject: x\n\n")); !errors.Is(err, full) {
		t.Errorf("a writer that fails: %v", err)
	}
	bad := &pii.Recognizer{Kind: "x.bad", Category: classify.Custom, Lens: []int{4}, Read: func(t *pii.Token) pii.Reading { panic(string(t.Chars())) }}
	s, err := pii.NewScanner([]*pii.Recognizer{bad})
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, nil)
	if err != nil {
		t.Fatal(err)
	}
	if m, err = mailpii.New(r); err != nil {
		t.Fatal(err)
	}
	for _, in := range []string{"Subject: x 7319\n\n", "To: x 7319 <a@b.se>\n\n", "Message-ID: <7319@x>\n\n", "\nx 7319\n", "Content-Type: text/html\n\nx 7319", "Content-Type: application/json\n\n[\"x 7319\"]",
		"Content-Type: text/vcard\n\nNOTE:7319", "Content-Type: message/delivery-status\n\nX: 7319\n", "Content-Type: multipart/mixed; boundary=\"7319\"\n\n--7319\n\n--7319--"} {
		if out, err := m.Append(nil, []byte(in)); !errors.Is(err, pii.ErrRecognizer) || len(out) > 0 || strings.Contains(err.Error(), "7319") {
			t.Errorf("a recognizer that fails, row %d: %v", len(in), err)
		}
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func nested(kind string, n int) string {
	if kind == "message" {
		return strings.Repeat("Content-Type: message/rfc822\n\n", n) + "Subject: x\n\nx\n"
	}
	out := "\nx"
	for i := range n {
		out = fmt.Sprintf("Content-Type: multipart/mixed; boundary=b%dz\n\n--b%dz\n%s\n--b%dz--", i, i, out, i)
	}
	return out
}

func TestLimits(t *testing.T) {
	for _, row := range []struct {
		name   string
		limits mailpii.Limits
		in     func(n int) string
		most   int
	}{
		{"size", mailpii.Limits{Size: 100}, func(n int) string { return "\n" + strings.Repeat("x", n-1) }, 100},
		{"header", mailpii.Limits{Header: 100}, func(n int) string { return "A:" + strings.Repeat("x", n-3) + "\n\n" }, 100},
		{"fields", mailpii.Limits{Fields: 7}, func(n int) string { return strings.Repeat("A: x\n", n) + "\n" }, 7},
		{"parts", mailpii.Limits{Parts: 5}, func(n int) string {
			return "Content-Type: multipart/mixed; boundary=b\n\n" + strings.Repeat("--b\n\nx\n", n-1) + "--b--"
		}, 5},
		{"depth of messages", mailpii.Limits{Depth: 6}, func(n int) string { return nested("message", n) }, 6},
		{"depth of multiparts", mailpii.Limits{Depth: 6}, func(n int) string { return nested("multipart", n) }, 6},
		{"default depth", mailpii.Limits{}, func(n int) string { return nested("message", n) }, 20},
		{"default parts", mailpii.Limits{}, func(n int) string {
			return "Content-Type: multipart/mixed; boundary=b\n\n" + strings.Repeat("--b\n\nx\n", n-1) + "--b--"
		}, 1000},
	} {
		m := redactor(t, mailpii.Bounded(row.limits))
		if _, err := m.Append(nil, []byte(row.in(row.most))); err != nil {
			t.Errorf("%s: %v", row.name, err)
		}
		if out, err := m.Append(nil, []byte(row.in(row.most+1))); !errors.Is(err, pii.ErrLimit) || out != nil {
			t.Errorf("%s and one more: %v", row.name, err)
		}
		var w bytes.Buffer
		if err := m.Copy(&w, strings.NewReader(row.in(row.most+1))); !errors.Is(err, pii.ErrLimit) || w.Len() > 0 {
			t.Errorf("%s and one more, copied: %v", row.name, err)
		}
	}
	if _, err := mailpii.New(nil, mailpii.Bounded(mailpii.Limits{Size: -1})); !errors.Is(err, pii.ErrConfig) {
		t.Error(err)
	}
}

// TestMemoryAlloc: what a message takes is a multiple of its size, however deep it is nested.
func TestMemoryAlloc(t *testing.T) {
	m := redactor(t)
	text := strings.Repeat("Hej, lampan \xe4r trasig, ring 070-174 06 22.\n", 1<<20/40)
	for _, row := range []struct {
		name string
		in   string
		most float64
	}{
		{"attachment", "Content-Type: image/png\n\n" + text, 2},
		{"plain", "Content-Type: text/plain; charset=iso-8859-1\n\n" + text, 20},
		{"nested", strings.TrimSuffix(nested("message", 19), "Subject: x\n\nx\n") + "Content-Type: text/plain; charset=iso-8859-1\n\n" + text, 20},
		{"names", "To: " + strings.Repeat("=?utf-8?Q?=C3=A5?= <a@b.se>, ", 8000) + "x@y.se\n\nx", 100},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		out := make([]byte, 0, 4*len(row.in))
		if _, err := m.Append(out, []byte(row.in)); err != nil {
			t.Fatal(err)
		}
		runtime.ReadMemStats(&after)
		times := float64(after.TotalAlloc-before.TotalAlloc)/float64(len(row.in)) - 4
		t.Logf("%s: %d bytes take %.1f times as many", row.name, len(row.in), times)
		if times > row.most {
			t.Errorf("%s: more than %.0f", row.name, row.most)
		}
	}
}
