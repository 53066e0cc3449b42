package locale_test

import (
	"testing"

	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

// counted returns copies of all recognizers that count how often they are asked.
func counted(n *int) []*pii.Recognizer {
	var out []*pii.Recognizer
	for _, r := range locale.All() {
		c := *r
		if c.Read != nil {
			c.Read = func(t *pii.Token) pii.Reading { *n++; return r.Read(t) }
		}
		if c.Scan != nil {
			c.Scan = func(text []byte, i int) (int, int, pii.Reading) { *n++; return r.Scan(text, i) }
		}
		out = append(out, &c)
	}
	return out
}

// TestSoupLinear counts the work on texts that are made to be slow: four times the text must be
// four times the work, and that no more than so much for each byte. It counts and doesn't
// measure time, so that a busy machine doesn't matter.
func TestSoupLinear(t *testing.T) {
	n := 0
	s, err := pii.NewScanner(counted(&n))
	if err != nil {
		t.Fatal(err)
	}
	count := func(what string, size int) int {
		n = 0
		if _, err := s.AppendFindings(nil, soup(what, size)); err != nil {
			t.Fatal(err)
		}
		return n
	}
	for i, what := range soups {
		if testing.Short() && i%8 != 0 { // beside the race detector, under which counts are the same
			continue
		}
		small, large := count(what, 16<<10), count(what, 64<<10)
		if large > 4*small+small/2+1000 {
			t.Errorf("%+q: recognizers asked %d times, and %d times for four times the text", what, small, large)
		}
		if large > 24*64<<10 {
			t.Errorf("%+q: recognizers asked %d times in 64 KiB", what, large)
		}
	}
}
