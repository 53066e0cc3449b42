package pii_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// numberRecognizer finds nine digits, whatever their grouping, when "nr" stands near.
func numberRecognizer() *pii.Recognizer {
	return &pii.Recognizer{Kind: "x.number", Category: classify.NationalID, Region: "SE", Lens: []int{9}, For: []string{"nr"},
		Read: func(*pii.Token) pii.Reading { return pii.Reading{Bits: 12} }}
}

func redactorOf(t testing.TB, rule classify.Rule, rs []*pii.Recognizer, opts ...pii.RedactorOption) *pii.Redactor {
	t.Helper()
	p, err := classify.NewPolicy(classify.Rules{Default: rule})
	if err != nil {
		t.Fatal(err)
	}
	s, err := pii.NewScanner(rs)
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, p, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func tokenRedactor(t testing.TB, opts ...pii.RedactorOption) *pii.Redactor {
	t.Helper()
	return redactorOf(t, classify.Rule{Action: classify.Pseudonym}, []*pii.Recognizer{numberRecognizer()}, opts...)
}

func redacted(t testing.TB, r *pii.Redactor, text string) string {
	t.Helper()
	s, err := r.String(text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestPseudonym(t *testing.T) {
	k := newRing(t)
	r := tokenRedactor(t, pii.WithKeys(k))
	got := redacted(t, r, "nr 123456789, nr 987654321, nr １２３ 456-789.")
	parts := strings.Split(got, "nr ")
	if len(parts) != 4 || strings.TrimRight(parts[1], ", ") != strings.TrimRight(parts[3], ".") || parts[1] == parts[2] {
		t.Fatal(got)
	}
	token := strings.TrimRight(parts[3], ".")
	if !strings.HasPrefix(token, "[X_NUMBER:k1:") || len(token) != len("[X_NUMBER:k1:]")+32 {
		t.Fatal(token)
	}
	// Tokens are stored: this one must stay what it is for ever.
	if want := "[X_NUMBER:k1:uxt3lgyyuw64nkrdhvuqqkgyfjy4fj4k]"; token != want {
		t.Errorf("got %s, want %s", token, want)
	}
	if again := redacted(t, r, got); again != got {
		t.Error("redacted twice: ", again)
	}
	if err := k.Verify(pii.Scope{}, token); err != nil {
		t.Error(err)
	}
}

// TestForged: what somebody typed is left alone and told apart.
func TestForged(t *testing.T) {
	k := newRing(t)
	r := tokenRedactor(t, pii.WithKeys(k), pii.WithTenant("a"))
	token := strings.TrimPrefix(redacted(t, r, "nr 123456789"), "nr ")
	sc := pii.Scope{Tenant: "a"}
	if err := k.Verify(sc, token); err != nil {
		t.Fatal(err)
	}
	for i := range len(token) {
		for _, c := range "a2x9:]" {
			forged := token[:i] + string(c) + token[i+1:]
			if forged != token && k.Verify(sc, forged) == nil {
				t.Errorf("forged at byte %d passes", i)
			}
		}
	}
	for _, forged := range []string{"", "[", "[X_NUMBER]", token + token, token + " ", strings.Replace(token, "X_NUMBER", "X_OTHER", 1), strings.ToUpper(token), "[X_NUMBER:k1:]", "[X_NUMBER:k1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]"} {
		if err := k.Verify(sc, forged); !errors.Is(err, pii.ErrToken) {
			t.Errorf("%q: %v", forged, err)
		}
		if got := redacted(t, r, "nr "+forged); got != "nr "+forged {
			t.Errorf("%q was changed to %q", forged, got)
		}
	}
	if err := k.Verify(sc, strings.Replace(token, ":k1:", ":k9:", 1)); err != pii.ErrKey {
		t.Error(err)
	}
	for _, other := range []pii.Scope{{}, {Tenant: "b"}, {Tenant: "a", Purpose: "p"}, {Purpose: "a"}} {
		if err := k.Verify(other, token); err != pii.ErrToken {
			t.Errorf("%v: %v", other, err)
		}
	}
}

// TestTenantsNeverMeet gives 200 values to tenants and purposes whose names are alike.
func TestTenantsNeverMeet(t *testing.T) {
	k := newRing(t)
	seen := map[string]int{}
	for n, opts := range [][]pii.RedactorOption{
		nil,
		{pii.WithTenant("a")}, {pii.WithTenant("ab")}, {pii.WithTenant("b")},
		{pii.WithPurpose("a")}, {pii.WithTenant("a"), pii.WithPurpose("b")}, {pii.WithTenant("b"), pii.WithPurpose("a")}, {pii.WithPurpose("ab")},
	} {
		r := tokenRedactor(t, append(opts, pii.WithKeys(k))...)
		for v := range 200 {
			ts, err := r.Tokens("x.number", string([]byte{'1', '0' + byte(v/100), '0' + byte(v/10%10), '0' + byte(v%10)})+"00000")
			if err != nil || len(ts) != 1 {
				t.Fatal(len(ts), err)
			}
			if was, ok := seen[ts[0]]; ok {
				t.Fatalf("scopes %d and %d share a token", was, n)
			}
			seen[ts[0]] = n
		}
	}
	if len(seen) != 8*200 {
		t.Error(len(seen))
	}
}

// TestSubject: a rotated key still looks up, a destroyed one cannot.
func TestSubject(t *testing.T) {
	k := newRing(t)
	r := tokenRedactor(t, pii.WithKeys(k), pii.WithTenant("a"))
	store := [][]byte{[]byte(redacted(t, r, "gammalt nr 123456789 här")), nil, []byte(redacted(t, r, "annan nr 987654321"))}
	if err := k.Rotate("k2", secret(2)); err != nil {
		t.Fatal(err)
	}
	store[1] = []byte(redacted(t, r, "nytt nr 123-456-789"))
	subject := func() *pii.Subject {
		s, err := r.NewSubject()
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Add("x.number", "123 456 789"); err != nil {
			t.Fatal(err)
		}
		return s
	}
	s := subject()
	if len(s.Tokens()) != 2 || !s.In(store[0]) || !s.In(store[1]) || s.In(store[2]) || s.In([]byte("[X_NUMBER:k1:")) {
		t.Fatal("the subject isn't found as it should")
	}
	if err := k.Forget("k1"); err != nil {
		t.Fatal(err)
	}
	if s := subject(); len(s.Tokens()) != 1 || s.In(store[0]) || !s.In(store[1]) {
		t.Error("what a destroyed key wrote is found")
	}
	token := strings.Fields(string(store[0]))[2]
	if err := k.Verify(pii.Scope{Tenant: "a"}, token); err != pii.ErrKey {
		t.Error(err)
	}
	if err := k.Forget("k2"); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Tokens("x.number", "123456789"); err != pii.ErrKey {
		t.Error(err)
	}
	if got, err := r.String("nr 123456789"); got != "" || !errors.Is(err, pii.ErrKey) {
		t.Errorf("%q, %v", got, err)
	}
	if err := k.Rotate("k3", secret(3)); err != nil {
		t.Fatal(err)
	}
	if redacted(t, r, "nr 123456789") == "" {
		t.Error("no text after rotation")
	}
}

func TestTokensErrors(t *testing.T) {
	strict := numberRecognizer()
	strict.Canonical = func(s string) (string, bool) { return s, len(s) == 9 }
	r := redactorOf(t, classify.Rule{Action: classify.Label}, []*pii.Recognizer{strict}, pii.WithKeys(newRing(t)))
	if _, err := r.Tokens("x.number", "canary"); !errors.Is(err, pii.ErrForm) || strings.Contains(err.Error(), "canary") {
		t.Error(err)
	}
	if _, err := r.Tokens("x.other", "canary"); !errors.Is(err, pii.ErrConfig) || strings.Contains(err.Error(), "canary") {
		t.Error(err)
	}
	r = redactorOf(t, classify.Rule{Action: classify.Label}, []*pii.Recognizer{strict})
	if _, err := r.Tokens("x.number", "123456789"); !errors.Is(err, pii.ErrConfig) {
		t.Error(err)
	}
	if _, err := r.NewSubject(); !errors.Is(err, pii.ErrConfig) {
		t.Error(err)
	}
}

func TestWithCanonical(t *testing.T) {
	last := func(s string) (string, bool) { return s[len(s)-1:], true }
	r := tokenRedactor(t, pii.WithKeys(newRing(t)), pii.WithCanonical("x.number", last))
	a, b := redacted(t, r, "nr 123456789"), redacted(t, r, "nr 111111119")
	if a != b {
		t.Error("the form that was given doesn't count")
	}
}
