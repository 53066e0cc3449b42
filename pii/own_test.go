package pii_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/transform"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// own returns a redactor with kinds of a user's own, and one that reads what
// Go's syntax can't express.
func own(t testing.TB) *pii.Redactor {
	t.Helper()
	p, err := classify.ParsePolicy([]byte(`{
		"default": {"action": "label"},
		"deny": [
			{"kind": "x.customer", "pattern": "K-?[0-9]{5}"},
			{"kind": "x.ticket", "pattern": "(?<!order )T[0-9]{4}(?=[ .!]|$)", "engine": "regexp2"},
			{"kind": "x.project", "terms": ["blå stjärnan", "Falken"]},
			{"kind": "x.member", "pattern": "[0-9]{6}", "context": ["medlem*"], "validator": "luhn"}
		]
	}`))
	if err != nil {
		t.Fatal(err)
	}
	rs, err := pii.PolicyRecognizers(p)
	if err != nil {
		t.Fatal(err)
	}
	s, err := pii.NewScanner(rs)
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, p)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

var ownRows = []struct{ text, want string }{
	{"kund K12345 ringde", "kund [X_CUSTOMER] ringde"},
	{"K-12345, K123456 och AK12345", "[X_CUSTOMER], K123456 och AK12345"},
	{"ärende T1234. order T1234 och T12345", "ärende [X_TICKET]. order T1234 och T12345"},
	{"projektet BLÅ STJÄRNAN och falken, inte falkens", "projektet [X_PROJECT] och [X_PROJECT], inte falkens"},
	{"medlem 123455 och 123456", "medlem [X_MEMBER] och 123456"},
	{"bara 123455 här", "bara 123455 här"},
	{"falken\nfalken", "[X_PROJECT]\n[X_PROJECT]"},
	{"", ""},
}

func TestOwnKinds(t *testing.T) {
	r := own(t)
	tr := r.NewTransformer(nil)
	for i, row := range ownRows {
		got, err := r.String(row.text)
		if err != nil || got != row.want {
			t.Errorf("row %d: got %q, %v, want %q", i, got, err, row.want)
		}
		again, err := r.String(got)
		if err != nil || again != got {
			t.Errorf("row %d: redacted twice: %q, %v", i, again, err)
		}
		for at := range row.text {
			var out bytes.Buffer
			w := transform.NewWriter(&out, tr)
			tr.Reset()
			_, err1 := w.Write([]byte(row.text[:at]))
			_, err2 := w.Write([]byte(row.text[at:]))
			if err := errors.Join(err1, err2, w.Close()); err != nil || out.String() != row.want {
				t.Errorf("row %d cut at %d: got %q, %v", i, at, out.String(), err)
			}
		}
	}
}

// TestPatternTimesOut: an expression that backtracks for ever fails the text and tells
// nothing of it.
func TestPatternTimesOut(t *testing.T) {
	m, err := pii.Pattern2(`(a+)+(?=c)c`)
	if err != nil {
		t.Fatal(err)
	}
	s, err := pii.NewScanner([]*pii.Recognizer{{Kind: "x.slow", Category: classify.Custom, Match: m}})
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Repeat("a", 150) + " canary"
	fs, err := s.Find(text)
	if !errors.Is(err, pii.ErrRecognizer) || len(fs) > 0 {
		t.Fatalf("got %d findings and %v", len(fs), err)
	}
	if strings.Contains(err.Error(), "aaa") || strings.Contains(err.Error(), "canary") {
		t.Error("the error quotes the text")
	}
	r, err := pii.NewRedactor(s, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := r.String(text); got != "" || err == nil {
		t.Errorf("String returned %d bytes and %v", len(got), err)
	}
}

func TestMatcherErrors(t *testing.T) {
	for i, f := range []func() error{
		func() error { _, err := pii.Pattern(`canary(`); return err },
		func() error { _, err := pii.Pattern(`(?:canary)*`); return err },
		func() error { _, err := pii.Pattern2(`canary(`); return err },
		func() error { _, err := pii.Terms(nil); return err },
		func() error { _, err := pii.Terms([]string{"canary", " "}); return err },
	} {
		if err := f(); !errors.Is(err, pii.ErrConfig) || strings.Contains(err.Error(), "canary") {
			t.Errorf("row %d: %v", i, err)
		}
	}
}
