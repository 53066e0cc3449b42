package called_test

import (
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/called"
	"github.com/sladd-go/sladd/pii"
)

// TestNumber: only what is called so, of nearly the right length, with a month near its place.
func TestNumber(t *testing.T) {
	right := &pii.Recognizer{Kind: "x.test", Category: classify.NationalID, Lens: []int{10}, Forms: []pii.Form{{Mask: "9999999999"}}, Read: func(*pii.Token) pii.Reading { return pii.Reading{} }}
	r := called.Number{Of: right, Len: 10, Date: 6, Month: 2, Names: []string{"cpr"}, Against: []string{"order"}}.Recognizer()
	s, err := pii.NewScanner([]*pii.Recognizer{r})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]bool{
		"cpr 3913521234":                true,
		"cpr: 391352-1234":              true,
		"cpr 070761-428":                true,
		"cpr 70761-4285":                true,
		"cpr 070761-42853":              true,
		"070761-42853":                  false, // not called so
		"cpr order 070761-42853":        false,
		"cpr 777777-42853":              false, // no month
		"cpr 070761-4285-1":             false,
		"cpr 07076142":                  false,
		"cpr +3913521234":               false,
		"cpr is what I gave 3913521234": true,
	} {
		fs, err := s.Find(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := len(fs) == 1 && fs[0].Confidence >= classify.Likely; got != want {
			t.Errorf("%q: %v, want %v", text, fs, want)
		}
	}
}
