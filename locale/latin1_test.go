package locale_test

import (
	"slices"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// TestLatin1Signs: signs of Windows-1252 beside a number are no letters that adjoin it, letters of it are.
func TestLatin1Signs(t *testing.T) {
	s := newScanner(t)
	for i, row := range []string{"\x93850709-9805\x94", "hej\xa0850709-9805", "\xab850709-9805\xbb", "\x85850709-9805 tack"} {
		fs, err := s.Find(row)
		if err != nil || len(fs) != 1 || fs[0].Kind != "se.personnummer" || fs[0].Confidence < classify.Likely {
			t.Errorf("row %d: %v, %v", i, fs, err)
		}
	}
	fs, err := s.Find("hej\xe5850709-9805")
	if err != nil || slices.ContainsFunc(fs, func(f pii.Finding) bool { return f.Confidence >= classify.Likely }) {
		t.Errorf("behind a letter: %v, %v", fs, err)
	}
}
