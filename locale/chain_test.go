package locale_test

import (
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/papers"
	"github.com/sladd-go/sladd/pii"
)

// TestLettersBeforeNumber: letters that belong to a number do so whatever words stand
// before them, with few recognizers as with all.
func TestLettersBeforeNumber(t *testing.T) {
	s, err := pii.NewScanner(papers.Recognizers())
	if err != nil {
		t.Fatal(err)
	}
	for i, text := range []string{"passnummeret er CCC204817", "passin numero on FP1158334", "passnummer: no CCC204817", "har nu skreve82213 passnummer FP1158334"} {
		fs, err := s.Find(text)
		if err != nil || len(fs) != 1 || fs[0].Kind != "passport" {
			t.Errorf("row %d: %v, %v", i, fs, err)
		}
	}
}

// TestLists: numbers in a row are as sure as each is alone.
func TestLists(t *testing.T) {
	s := newScanner(t)
	for i, id := range []string{"820309-2385", "19820309-2385", "198203092385", "16822548834", "168225 48834", "131052-308T", "120174-3399", "211062-5629", "8601.11.17947"} {
		for _, sep := range []string{" ", ", ", "\n", "; ", " / ", "\t"} {
			text := strings.Repeat(id+sep, 5)
			fs, err := s.Find(text)
			n := 0
			for _, f := range fs {
				if f.Confidence >= classify.Likely {
					n++
				}
			}
			if err != nil || n != 5 {
				t.Errorf("row %d, separator %q: %d of 5 found, %v", i, sep, n, err)
			}
		}
	}
}
