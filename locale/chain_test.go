package locale_test

import (
	"testing"

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
