package locale_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/sladd-go/sladd/classify"
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

// most is how many of the messages an action may change when it redacts them again, in a
// thousand, on top of those that plain labels leave to be changed. A label, a token and a mask are
// known for what they are; where a finding was removed nothing is left to know, and what stood
// around it may read otherwise. Seals are so long that they push words out of the reach of what
// they speak for.
var most = map[string]int{"remove": 15, "seal": 3, "mask": 3}

// TestRedactTwice: for every action, what was redacted is left alone, whole and as a stream
// cut anywhere; and the stream gives the same as the whole.
func TestRedactTwice(t *testing.T) {
	ms := share(corpus(t, "*.jsonl"), 8)
	labels := changedTwice(t, ms, classify.Rule{Action: classify.Label})
	if len(labels)*500 > len(ms) {
		t.Errorf("label: %d of %d messages change: %v", len(labels), len(ms), labels)
	}
	ms = append(corpus(t, "dev.*.jsonl"), corpus(t, "clean.*.jsonl")...)
	ms = share(append(append(ms, corpus(t, "held.*.jsonl")...), corpus(t, "plain.jsonl")...), 4)
	for name, rule := range operatorRules() {
		t.Run(name, func(t *testing.T) {
			more := 0
			for id := range changedTwice(t, ms, rule) {
				if !labels[id] {
					t.Log("changed:", id)
					more++
				}
			}
			if t.Logf("%d of %d messages change", more, len(ms)); more*1000 > most[name]*len(ms) {
				t.Error("too many")
			}
		})
	}
}

// changedTwice returns the ids of the messages that change when they are redacted again.
func changedTwice(t *testing.T, ms []message, rule classify.Rule) map[string]bool {
	p, err := classify.NewPolicy(classify.Rules{Default: rule})
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(newScanner(t), p, pii.WithKeys(testRing(t)), pii.WithRandom(zeros{}))
	if err != nil {
		t.Fatal(err)
	}
	tr := r.NewTransformer(nil)
	rnd := rand.New(rand.NewPCG(7, 8))
	changed := map[string]bool{}
	for _, m := range ms {
		once, err := r.Append(nil, []byte(m.Text), nil)
		if err != nil {
			t.Fatal(err)
		}
		differ(t, "stream", m.ID, once, cut(t, tr, []byte(m.Text), randomCuts(rnd, len(m.Text)), 4096))
		twice, err := r.Append(nil, once, nil)
		if err != nil {
			t.Fatal(err)
		}
		differ(t, "stream of what was redacted", m.ID, twice, cut(t, tr, once, randomCuts(rnd, len(once)), 4096))
		if !bytes.Equal(once, twice) {
			changed[m.ID] = true
		}
	}
	return changed
}

// zeros is a source of random bytes that gives the same seal for the same value.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

// TestNoValueComesOut looks for every value of the corpus in what the actions that hide
// write, in errors and in what is reported.
func TestNoValueComesOut(t *testing.T) {
	s := newScanner(t)
	for name, rule := range operatorRules() {
		if !rule.Action.Rewrites() || rule.MaskKeep > 0 {
			continue
		}
		p, err := classify.NewPolicy(classify.Rules{Default: rule})
		if err != nil {
			t.Fatal(err)
		}
		r, err := pii.NewRedactor(s, p, pii.WithKeys(testRing(t)))
		if err != nil {
			t.Fatal(err)
		}
		values := 0
		for _, m := range corpus(t, "dev.*.jsonl") {
			text := []byte(m.Text)
			var found []pii.Finding
			out, err := r.Append(nil, text, func(f pii.Finding) { found = append(found, f) })
			if err != nil {
				t.Fatal(err)
			}
			shown := fmt.Appendf(nil, "%v %+v %#v %q", found, found, found, found)
			for _, f := range found {
				// A value that stands once and is long enough not to stand in a label.
				v := text[f.Start:f.End]
				network := rule.Action == classify.Generalize && bytes.HasSuffix(v, []byte(".0")) // 192.0.2.0 is its own
				if len(v) < 6 || bytes.Count(text, v) > 1 || network {
					continue
				}
				values++
				if bytes.Contains(out, v) || bytes.Contains(shown, v) {
					t.Errorf("%s: message %s: the %s at %d comes out", name, m.ID, f.Kind, f.Start)
				}
			}
		}
		t.Logf("%s: %d values", name, values)
	}
}
