package people

import (
	"testing"

	"github.com/sladd-go/sladd/classify"
)

// TestAddresses measures on addresses in all their written forms, and on numbers behind words
// that are none.
func TestAddresses(t *testing.T) {
	s := scanner(t)
	n, whole := 0, 0
	for _, m := range corpus(t, "dev3.*.jsonl") {
		fs, err := s.Find(m.Text)
		if err != nil {
			t.Fatal(m.ID, err)
		}
		for _, g := range m.Spans {
			if g.Kind == "address" {
				n++
				if hidden(m.Text, g, fs) {
					whole++
				}
			}
		}
	}
	t.Logf("hidden whole %d of %d addresses, %.1f %%", whole, n, share(whole, n))
	if share(whole, n) < 95 {
		t.Error("fewer than 95 % of the addresses")
	}
	for _, m := range corpus(t, "clean2.*.jsonl") {
		fs, err := s.Find(m.Text)
		if err != nil {
			t.Fatal(m.ID, err)
		}
		for _, f := range fs {
			if f.Kind == "address" && f.Confidence >= classify.Likely {
				t.Errorf("message %s: %s is no address", m.ID, m.Text[f.Start:f.End])
			}
		}
	}
}
