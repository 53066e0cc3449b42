package fi

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
		name, text, kind string
		want             classify.Confidence
	}{
		{"sign alone", "Hei, 131052-308T kiitos", "fi.hetu", classify.Likely},
		{"letter sign alone", "Hei, 131052A308T kiitos", "fi.hetu", classify.Likely},
		{"lower case", "Hei, 131052a308t kiitos", "fi.hetu", classify.Likely},
		{"plus sign alone", "Hei, 131052+308T kiitos", "fi.hetu", classify.Likely},
		{"word", "Henkilötunnukseni on 131052-308T.", "fi.hetu", classify.Certain},
		{"blanks", "hetu: 131052 A 308T", "fi.hetu", classify.Certain},
		{"blanks around dash", "hetu: 131052 - 308T", "fi.hetu", classify.Certain},
		{"no sign, word", "hetu 131052308T", "fi.hetu", classify.Likely},
		{"no sign, no word", "koodi 131052308T", "fi.hetu", classify.Possible},
		{"no sign, a product", "tuotekoodi 131052308T", "", 0},
		{"no sign, digits, no word", "koodi 1310523089", "", 0},
		{"mistyped, word", "min personbeteckning är 131052-308U", "fi.hetu", classify.Likely},
		{"mistyped, no word", "koodi 131052-308U", "", 0},
		{"misspelt word", "henkilotunus 131052-308T", "fi.hetu", classify.Certain},
		{"phone behind", "hetuni on 131052-308T, puh 0401234567", "fi.hetu", classify.Certain},
		{"company, form", "katso 2077474-0 sieltä", "fi.ytunnus", classify.Possible},
		{"company, word", "Y-tunnus 2077474-0", "fi.ytunnus", classify.Certain},
		{"company, VAT", "katso FI20774740 sieltä", "fi.ytunnus", classify.Likely},
		{"company, VAT, word", "ALV-numero FI20774740", "fi.ytunnus", classify.Certain},
		{"company, bare", "katso 20774740 sieltä", "", 0},
	} {
		fs, err := s.Find(tt.text)
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case len(fs) == 0 && tt.kind == "":
		case len(fs) != 1 || fs[0].Kind != tt.kind || fs[0].Confidence != tt.want:
			t.Errorf("%s: got %v, want %s %v", tt.name, fs, tt.kind, tt.want)
		}
	}
}
