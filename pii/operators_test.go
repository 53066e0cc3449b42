package pii_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// mailRecognizer finds what holds an '@'.
func mailRecognizer() *pii.Recognizer {
	return &pii.Recognizer{Kind: "email", Category: classify.Contact, Marks: "@", Left: 40, Right: 40,
		Scan: func(b []byte, i int) (start, end int, r pii.Reading) {
			for start = i; start > 0 && b[start-1] > ' '; start-- {
			}
			for end = i + 1; end < len(b) && b[end] > ' ' && b[end] != ','; end++ {
			}
			return start, end, pii.Reading{Bits: 20}
		}}
}

func policyOf(t testing.TB, rules classify.Rules) *classify.Policy {
	t.Helper()
	p, err := classify.NewPolicy(rules)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestAllow(t *testing.T) {
	number := numberRecognizer()
	number.Category = classify.Contact
	number.Canonical = func(s string) (string, bool) {
		t, err := pii.Lex(s)
		if err != nil {
			return "", false
		}
		return "+46" + string(t.Chars()), true
	}
	s, err := pii.NewScanner([]*pii.Recognizer{number, mailRecognizer()})
	if err != nil {
		t.Fatal(err)
	}
	p := policyOf(t, classify.Rules{Default: classify.Rule{Action: classify.Label}, Allow: classify.Allow{
		Values: []string{"Info@Firma.example"}, Domains: []string{"bank.example", "*.bank.example"}, Numbers: []string{"771 00 00 00", "+46771000001"},
	}})
	r, err := pii.NewRedactor(s, p)
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range []struct{ text, want string }{
		{"skriv Info@Firma.example", "skriv Info@Firma.example"},
		{"skriv info@firma.example", "skriv [EMAIL]"},
		{"skriv anna@bank.example och a@x.BANK.example", "skriv anna@bank.example och a@x.BANK.example"},
		{"skriv anna@notbank.example, a@bank.example@evil.example", "skriv [EMAIL], [EMAIL]"},
		{"nr 771-000 000, nr 771000001", "nr 771-000 000, nr 771000001"},
		{"nr 771000002", "nr [X_NUMBER]"},
	} {
		told := 0
		got, err := r.Append(nil, []byte(row.text), func(pii.Finding) { told++ })
		if err != nil || string(got) != row.want {
			t.Errorf("row %d: got %q, %v", i, got, err)
		}
		if want := strings.Count(row.want, "["); told != want {
			t.Errorf("row %d: %d findings were reported, want %d", i, told, want)
		}
	}
}

func TestNumbered(t *testing.T) {
	r := redactorOf(t, classify.Rule{Action: classify.Label, Numbered: true}, []*pii.Recognizer{numberRecognizer(), mailRecognizer()})
	text := "nr 123456789 nr 987654321 a@b.se nr 123-456-789 A@b.se c@d.se"
	want := "nr [X_NUMBER_1] nr [X_NUMBER_2] [EMAIL_1] nr [X_NUMBER_1] [EMAIL_1] [EMAIL_2]"
	for range 2 { // each text by itself
		if got := redacted(t, r, text); got != want {
			t.Errorf("got %q", got)
		}
	}
	if got := redacted(t, r, want); got != want {
		t.Errorf("redacted twice: %q", got)
	}
	tr := r.NewTransformer(nil)
	for at := range text {
		tr.Reset()
		out := stream(t, tr, text, at)
		if out != want {
			t.Errorf("cut at %d: %q", at, out)
		}
	}
	js, err := r.AppendJSON(nil, []byte(`{"a":"x@b.se","b":["y@b.se","x@b.se"]} {"a":"y@b.se"}`), nil)
	if want := `{"a":"[EMAIL_1]","b":["[EMAIL_2]","[EMAIL_1]"]} {"a":"[EMAIL_1]"}`; err != nil || string(js) != want {
		t.Errorf("got %s, %v", js, err)
	}
}

func TestMask(t *testing.T) {
	rs := []*pii.Recognizer{numberRecognizer(), mailRecognizer()}
	for i, row := range []struct {
		rule       classify.Rule
		text, want string
	}{
		{classify.Rule{Action: classify.Mask}, "nr 123456789", "nr ******"},
		{classify.Rule{Action: classify.Mask, MaskWidth: 1}, "nr 123456789", "nr *"},
		{classify.Rule{Action: classify.Mask, MaskKeep: 3}, "nr 123-456-789", "nr ******789"},
		{classify.Rule{Action: classify.Mask, MaskKeep: 8, MaskWidth: 2}, "nr 123-456-789", "nr ****6789"},
		{classify.Rule{Action: classify.Mask, MaskKeep: 2}, "nr １２３４５６７８９", "nr ******"},
		{classify.Rule{Action: classify.Mask, MaskKeep: 8}, "å@ø", "******"},
		{classify.Rule{Action: classify.Mask, MaskKeep: 8}, "@a", "******"},
	} {
		r := redactorOf(t, row.rule, rs)
		got := redacted(t, r, row.text)
		if got != row.want {
			t.Errorf("row %d: got %q, want %q", i, got, row.want)
		}
		if again := redacted(t, r, got); again != got {
			t.Errorf("row %d: redacted twice: %q", i, again)
		}
	}
}

// TestNewRedactorRefuses what the policy wants and is not there.
func TestNewRedactorRefuses(t *testing.T) {
	s, err := pii.NewScanner([]*pii.Recognizer{numberRecognizer()})
	if err != nil {
		t.Fatal(err)
	}
	dead := newRing(t)
	if err := dead.Forget("k1"); err != nil {
		t.Fatal(err)
	}
	deny := policyOf(t, classify.Rules{Default: classify.Rule{Action: classify.Label}, Deny: []classify.Deny{{Kind: "x.own", Terms: []string{"a"}}}})
	rule := func(r classify.Rule) *classify.Policy { return policyOf(t, classify.Rules{Default: r}) }
	pseudonym, keep := rule(classify.Rule{Action: classify.Pseudonym}), rule(classify.Rule{Action: classify.Keep})
	for i, row := range []struct {
		s    *pii.Scanner
		p    *classify.Policy
		opts []pii.RedactorOption
	}{
		{nil, keep, nil},
		{s, pseudonym, nil},
		{s, rule(classify.Rule{Action: classify.Seal}), nil},
		{s, pseudonym, []pii.RedactorOption{pii.WithKeys(dead)}},
		{s, rule(classify.Rule{Action: classify.Generalize, Detail: "age_band"}), nil},
		{s, deny, nil},
		{s, keep, []pii.RedactorOption{pii.WithKeys(nil)}},
		{s, keep, []pii.RedactorOption{pii.WithKeys(&pii.KeyRing{})}},
		{s, keep, []pii.RedactorOption{pii.WithTenant("")}},
		{s, keep, []pii.RedactorOption{pii.WithPurpose("")}},
		{s, keep, []pii.RedactorOption{pii.WithReferenceYear(26)}},
		{s, keep, []pii.RedactorOption{pii.WithRandom(nil)}},
		{s, keep, []pii.RedactorOption{pii.WithCanonical("x.number", nil)}},
		{s, keep, []pii.RedactorOption{pii.WithCanonical("x.other", func(s string) (string, bool) { return s, true })}},
	} {
		if r, err := pii.NewRedactor(row.s, row.p, row.opts...); !errors.Is(err, pii.ErrConfig) || r != nil {
			t.Errorf("row %d: %v", i, err)
		}
	}
	if _, err := pii.NewRedactor(s, rule(classify.Rule{Action: classify.Generalize, Detail: "age_band"}), pii.WithReferenceYear(2026)); err != nil {
		t.Error(err)
	}
}

// TestOperatorsDontAllocate: those without keys.
func TestOperatorsDontAllocate(t *testing.T) {
	text := []byte("nr 123456789 och a@b.se eller nr 987 654 321")
	for _, a := range []classify.Action{classify.Keep, classify.Tag, classify.Label, classify.Mask, classify.Remove} {
		r := redactorOf(t, classify.Rule{Action: a}, []*pii.Recognizer{numberRecognizer(), mailRecognizer()})
		dst := make([]byte, 0, 256)
		n := testing.AllocsPerRun(100, func() {
			if _, err := r.Append(dst, text, nil); err != nil {
				t.Fatal(err)
			}
		})
		if n > 0 {
			t.Errorf("%s: %v allocations", a, n)
		}
	}
}
