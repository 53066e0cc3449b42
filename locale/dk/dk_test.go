package dk

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// value is what the parsed types have in common.
type value interface {
	Canonical() string
	Kind() string
}

// parsers are the parsers of the package, and a value for each.
var parsers = []struct {
	kind, sample string
	parse        func(string) (value, error)
}{
	{cprKind, "251248-9996", func(s string) (value, error) { return ParseCPR(s) }},
	{cprKind, "0203291WQ3", func(s string) (value, error) { return ParseCPR(s) }},
	{cvrKind, "13-74-81-36", func(s string) (value, error) { return ParseCVR(s) }},
	{bankkontoKind, "1234-0001234567", func(s string) (value, error) { return ParseBankkonto(s) }},
	{ptalKind, "120585-123", func(s string) (value, error) { return ParsePTal(s) }},
}

func TestRecognizers(t *testing.T) {
	want := []string{cprKind, cprKind, cvrKind, cvrKind, bankkontoKind, bankkontoKind, bankkontoKind, ptalKind, "handle"}
	rs := Recognizers()
	if len(rs) != len(want) {
		t.Fatalf("%d recognizers", len(rs))
	}
	for i, r := range rs {
		if c, ok := classify.KindCategory(r.Kind); r.Kind != want[i] || !ok || c != r.Category {
			t.Errorf("%s: kind or category", r.Kind)
		}
		for _, f := range r.Forms {
			n := strings.Count(f.Mask, "9") + strings.Count(f.Mask, "A")
			ok := false
			for _, l := range r.Lens {
				ok = ok || l == n
			}
			if !ok || f.Bits < 0 || f.Bits > 7 {
				t.Errorf("%s: form %s", r.Kind, f.Mask)
			}
		}
	}
	rs[0] = nil
	if Recognizers()[0] == nil {
		t.Error("the slice is shared")
	}
}

// TestScores states what form and value add up to where no word stands near.
func TestScores(t *testing.T) {
	bits := func(r *pii.Recognizer, s, mask string) int {
		tok, err := pii.Lex(s)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range r.Forms {
			if f.Mask == mask {
				return f.Bits + r.Read(tok).Bits
			}
		}
		t.Fatalf("%s has no form %s", r.Kind, mask)
		return 0
	}
	const likely = 10
	for i, r := range []struct {
		r       *pii.Recognizer
		s, mask string
		likely  bool
	}{
		{CPRRecognizer, "2110625629", "9999999999", false},
		{CPRRecognizer, "0101650001", "9999999999", false},
		{CPRRecognizer, "251248-9996", "999999-9999", true},
		{CPRRecognizer, "241126-1530", "999999-9999", false},
		{CPRRecognizer, "241126 1530", "999999_9999", false},
		{CPRRecognizer, "211062 5629", "999999_9999", true},
		{CPRRecognizer, "0203291WQ3", "9999999AA9", true},
		{CPRRecognizer, "cpr2512489996", "AAA9999999999", true},
		{CPRRecognizer, "xyz2512489996", "AAA9999999999", false},
		{CVRRecognizer, "cvr13748136", "AAA99999999", true},
		{CVRRecognizer, "13748136", "99999999", false},
		{CVRRecognizer, "13 74 81 36", "99_99_99_99", false},
		{CVRRecognizer, "13-74-81-36", "99-99-99-99", false},
		{CVRRecognizer, "DK13748136", "AA99999999", true},
		{CVRRecognizer, "DK-13-74-81-36", "AA-99-99-99-99", true},
		{PTalRecognizer, "120585123", "999999999", false},
		{PTalRecognizer, "120585-123", "999999-999", true},
	} {
		if got := bits(r.r, r.s, r.mask); (got >= likely) != r.likely {
			t.Errorf("row %d: %d bits", i, got)
		}
	}
}

// TestHidden prints values and errors in every way and looks for their digits.
func TestHidden(t *testing.T) {
	for i, p := range parsers {
		n, err := p.parse(p.sample)
		if err != nil {
			t.Errorf("row %d: %v", i, err)
			continue
		}
		_, bad := p.parse("99" + p.sample)
		var out bytes.Buffer
		for _, verb := range strings.Split("v +v #v s q x X d t 10s -3v", " ") {
			fmt.Fprintf(&out, "%"+verb+" %"+verb+"\n", n, struct{ V any }{n})
			fmt.Fprintf(&out, "%"+verb+"\n", bad)
		}
		slog.New(slog.NewTextHandler(&out, nil)).Info("x", "v", n, "err", bad)
		slog.New(slog.NewJSONHandler(&out, nil)).Info("x", "v", n, "err", bad)
		if err := json.NewEncoder(&out).Encode(n); err != nil {
			t.Error(err)
		}
		c := n.Canonical()
		for _, s := range []string{p.sample, c, c[:6], c[len(c)-6:], fmt.Sprintf("%x", c)} {
			if strings.Contains(out.String(), s) {
				t.Errorf("row %d: the value is shown", i)
			}
		}
		if !strings.Contains(out.String(), p.kind) {
			t.Errorf("row %d: the kind is not shown", i)
		}
	}
}

// FuzzParse runs every parser: none panics, and what one accepts it accepts again in its
// canonical form, with the same result.
func FuzzParse(f *testing.F) {
	for _, p := range parsers {
		f.Add(p.sample)
	}
	for _, r := range cprRows {
		f.Add(r.in)
	}
	for _, s := range append([]string{"", "DK 13 58 56 28", "12341234567", "290200-123", "251248-XXXX"}, medcom...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, p := range parsers {
			n, err := p.parse(s)
			if err != nil {
				continue
			}
			again, err := p.parse(n.Canonical())
			if err != nil || again.Canonical() != n.Canonical() || n.Kind() != p.kind {
				t.Fatalf("%s: does not come back: %v", p.kind, err)
			}
		}
		tok, err := pii.Lex(s)
		if err != nil {
			return
		}
		for _, r := range Recognizers() {
			if r.Read == nil {
				continue
			}
			if got := r.Read(tok); got.Bits < 0 || got.Bits > 12 || (got.Bits == 0) != (got == pii.Reading{}) {
				t.Fatalf("%s: %d bits", r.Kind, got.Bits)
			}
		}
	})
}
