package pii_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// longRecognizer finds runs of 'a' to 'z' between two '@'.
func longRecognizer() *pii.Recognizer {
	return &pii.Recognizer{Kind: "x.long", Category: classify.Custom, Marks: "@", Left: 1, Right: 384,
		Scan: func(b []byte, i int) (start, end int, r pii.Reading) {
			n := bytes.IndexByte(b[i+1:], '@')
			if n < 1 {
				return 0, 0, r
			}
			return i, i + n + 2, pii.Reading{Bits: 20}
		}}
}

func sealRedactor(t testing.TB, k *pii.KeyRing, opts ...pii.RedactorOption) *pii.Redactor {
	t.Helper()
	return redactorOf(t, classify.Rule{Action: classify.Seal}, []*pii.Recognizer{numberRecognizer(), longRecognizer()}, append(opts, pii.WithKeys(k))...)
}

func TestSeal(t *testing.T) {
	k := newRing(t)
	r := sealRedactor(t, k, pii.WithTenant("a"), pii.WithPurpose("p"))
	sc := pii.Scope{Tenant: "a", Purpose: "p"}
	for _, n := range []int{1, 14, 15, 16, 60, 61, 100, 300, 380} {
		value := "@" + strings.Repeat("a", n) + "@"
		text := "här " + value + " där"
		got := redacted(t, r, text)
		token := strings.TrimSuffix(strings.TrimPrefix(got, "här "), " där")
		if len(token) == len(got) || strings.Contains(got, "aaaaaa") {
			t.Fatal(got)
		}
		plain, err := k.Unseal(sc, token)
		if err != nil || string(plain) != value {
			t.Fatalf("%d bytes: got %d back: %v", n, len(plain), err)
		}
		if again := redacted(t, r, got); again != got {
			t.Errorf("%d bytes: redacted twice", n)
		}
		if other := redacted(t, r, text); other == got {
			t.Error("two seals are alike")
		}
		for _, sc := range []pii.Scope{{}, {Tenant: "b", Purpose: "p"}, {Tenant: "a"}} {
			if _, err := k.Unseal(sc, token); err != pii.ErrToken {
				t.Error(err)
			}
		}
		for _, bad := range []string{"", "[", token[1:], token + token, token + " ", strings.Replace(token, "X_LONG", "X_NUMBER", -1), "[X_LONG]", "[X_LONG:k1:s1-1.]", "[X_LONG:k1:s1-1.AAAA]", "[X_LONG:k1:s9999999999999999999-1.AAAA]"} {
			if plain, err := k.Unseal(sc, bad); err != pii.ErrToken || plain != nil {
				t.Errorf("%q: %v", bad, err)
			}
		}
		for i := range token {
			if plain, err := k.Unseal(sc, token[:i]+"x"+token[i+1:]); err == nil && token[i] != 'x' || plain != nil && token[i] != 'x' {
				t.Errorf("changed at byte %d, it opens", i)
			}
		}
	}
}

// TestSealPieces: the labels of one seal can be neither left out nor put in another order.
func TestSealPieces(t *testing.T) {
	k := newRing(t)
	r := sealRedactor(t, k)
	pieces := strings.SplitAfter(redacted(t, r, "@"+strings.Repeat("a", 300)+"@"), "]")
	pieces = pieces[:len(pieces)-1]
	if len(pieces) < 3 {
		t.Fatal(len(pieces))
	}
	for _, p := range pieces {
		if len(p) > 160 {
			t.Error(len(p))
		}
	}
	join := func(ps ...string) string { return strings.Join(ps, "") }
	for _, bad := range []string{pieces[0], join(pieces[1:]...), join(pieces[1], pieces[0], pieces[2]), join(pieces[:len(pieces)-1]...), join(append(pieces[:1:1], pieces[2:]...)...)} {
		if _, err := k.Unseal(pii.Scope{}, bad); err != pii.ErrToken {
			t.Error(err)
		}
	}
}

// TestSealLengths: values of nearly one length give seals of one length.
func TestSealLengths(t *testing.T) {
	r := sealRedactor(t, newRing(t))
	a, b := redacted(t, r, "@a@"), redacted(t, r, "@aaaaaaaaaaaa@")
	if len(a) != len(b) {
		t.Error(len(a), len(b))
	}
}

func TestSealKeys(t *testing.T) {
	k := newRing(t)
	r := sealRedactor(t, k)
	old := redacted(t, r, "@abc@")
	if err := k.Rotate("k2", secret(2)); err != nil {
		t.Fatal(err)
	}
	if plain, err := k.Unseal(pii.Scope{}, old); err != nil || string(plain) != "@abc@" {
		t.Error(string(plain), err)
	}
	if err := k.Forget("k1"); err != nil {
		t.Fatal(err)
	}
	if _, err := k.Unseal(pii.Scope{}, old); err != pii.ErrKey {
		t.Error(err)
	}
	if _, err := (&pii.KeyRing{}).Unseal(pii.Scope{}, old); err != pii.ErrKey {
		t.Error(err)
	}
}

func TestSealRandom(t *testing.T) {
	fixed := bytes.NewReader(make([]byte, 30))
	r := sealRedactor(t, newRing(t), pii.WithRandom(fixed))
	a, b := redacted(t, r, "@abc@"), redacted(t, r, "@abc@")
	if a != b || !strings.Contains(a, "AAAAAAAAAAAAAAAA") {
		t.Error("the nonce isn't taken from the reader")
	}
	if got, err := r.String("@canary@"); got != "" || err == nil || errors.Is(err, pii.ErrRecognizer) {
		t.Errorf("%q, %v", got, err)
	}
}

func FuzzUnseal(f *testing.F) {
	k := newRing(f)
	r := sealRedactor(f, k, pii.WithRandom(rand.Reader))
	f.Add(redacted(f, r, "@abc@"))
	f.Add(redacted(f, r, "@"+strings.Repeat("a", 300)+"@"))
	f.Add("[X:k1:s1-2.AAAA][X:k1:s2-2.AAAA]")
	f.Fuzz(func(t *testing.T, token string) {
		plain, err := k.Unseal(pii.Scope{}, token)
		if err != nil && plain != nil {
			t.Fatal("an error and a text")
		}
		_ = k.Verify(pii.Scope{}, token)
	})
}
