package locale_test

import (
	"bytes"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

func testRing(t testing.TB) *pii.KeyRing {
	t.Helper()
	ring, err := pii.NewKeyRing("k1", testSecret(1))
	if err != nil {
		t.Fatal(err)
	}
	return ring
}

// testSecret is a fixed secret for tests.
func testSecret(n uint32) []byte {
	b := make([]byte, 32)
	for i := range b {
		n = n*1664525 + 1013904223
		b[i] = byte(n >> 24)
	}
	return b
}

// operatorRules has every action with every option that changes what is written.
func operatorRules() map[string]classify.Rule {
	rules := map[string]classify.Rule{
		"numbered": {Action: classify.Label, Numbered: true},
		"mask 4":   {Action: classify.Mask, MaskKeep: 4},
		"mask 8":   {Action: classify.Mask, MaskKeep: 8, MaskWidth: 1},
	}
	for _, a := range classify.Actions() {
		rules[string(a)] = classify.Rule{Action: a}
	}
	return rules
}

// TestRedactTwice: for every action, what was redacted is left alone.
func TestRedactTwice(t *testing.T) {
	ms := append(corpus(t, "dev.*.jsonl"), corpus(t, "clean.*.jsonl")...)
	s, err := pii.NewScanner(locale.All())
	if err != nil {
		t.Fatal(err)
	}
	for name, rule := range operatorRules() {
		t.Run(name, func(t *testing.T) {
			p, err := classify.NewPolicy(classify.Rules{Default: rule})
			if err != nil {
				t.Fatal(err)
			}
			r, err := pii.NewRedactor(s, p, pii.WithKeys(testRing(t)))
			if err != nil {
				t.Fatal(err)
			}
			bad := 0
			for _, m := range ms {
				once, err := r.Append(nil, []byte(m.Text), nil)
				if err != nil {
					t.Fatal(err)
				}
				var again []pii.Finding
				twice, err := r.Append(nil, once, func(f pii.Finding) { again = append(again, f) })
				if err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal(once, twice) {
					if bad++; bad <= 10 {
						t.Errorf("message %s: redacted twice: %v\n%s\n%s\n%s", m.ID, again, m.Text, once, twice)
					}
				}
			}
			t.Log(bad, len(ms))
		})
	}
}
