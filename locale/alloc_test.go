package locale_test

import (
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// TestAllocCorpus: with room at hand no message of the open corpus is read at the cost of an allocation. What the collector takes from the
// pool of machines meanwhile may be made again.
func TestAllocCorpus(t *testing.T) {
	s := newScanner(t)
	ms := append(corpus(t, "dev*.jsonl"), corpus(t, "far*.jsonl")...)
	texts := make([][]byte, len(ms))
	for i, m := range ms {
		texts[i] = []byte(m.Text)
	}
	dst := make([]pii.Finding, 0, 1<<10)
	const most = 20
	n := testing.AllocsPerRun(3, func() {
		for _, text := range texts {
			var err error
			if dst, err = s.AppendFindings(dst[:0], text); err != nil {
				t.Fatal(err)
			}
		}
	})
	if n > most {
		t.Errorf("%.0f allocations in %d messages; want at most %d", n, len(ms), most)
	}
}
