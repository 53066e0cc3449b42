package is

import (
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

func TestRecognizers(t *testing.T) {
	rs := Recognizers()
	if _, err := pii.NewScanner(rs); err != nil {
		t.Fatal(err)
	}
	for _, r := range rs {
		if c, ok := classify.KindCategory(r.Kind); !ok || c != r.Category {
			t.Errorf("%s: category %v", r.Kind, r.Category)
		}
	}
	rs[0] = nil
	if Recognizers()[0] == nil {
		t.Error("Recognizers returns a shared slice")
	}
}

// TestConfidence holds what a form and a word are worth, each by itself.
func TestConfidence(t *testing.T) {
	s, err := pii.NewScanner(Recognizers())
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, text string
		want       classify.Confidence // 0: no finding
	}{
		{"bare, checked", "sjá 1201603389 takk", classify.Possible},
		{"bare, unchecked", "sjá 1201603399 takk", classify.Possible},
		{"hyphen, checked", "sjá 120160-3389 takk", classify.Likely},
		{"hyphen, unchecked", "sjá 120160-3399 takk", classify.Likely},
		{"blank, checked", "sjá 120160 3389 takk", classify.Likely},
		{"bare, kt", "kt. 1201603389", classify.Certain},
		{"bare, kt:", "kt:1201603389", classify.Certain},
		{"word, checked", "Kennitalan mín er 120160-3389.", classify.Certain},
		{"word, unchecked", "kennitölu 120160-3399", classify.Certain},
		{"bare, word, unchecked", "kennitala 1201603399", classify.Likely},
		{"misspelt word", "kenitala 1201603399", classify.Likely},
		{"company", "kt. 450401-3150", classify.Certain},
		{"system, word", "kennitala 892350-1739", classify.Likely},
		{"system, no word", "sjá 892350-1739 takk", 0},
		{"order", "pöntunarnúmer 1201603399", 0},
	} {
		fs, err := s.Find(tt.text)
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case len(fs) == 0 && tt.want == 0:
		case len(fs) != 1 || fs[0].Kind != "is.kennitala" || fs[0].Confidence != tt.want:
			t.Errorf("%s: got %v, want %v", tt.name, fs, tt.want)
		}
	}
}
