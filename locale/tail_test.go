package locale_test

import (
	"strings"
	"testing"
)

// TestLongValues: a value longer than a recognizer is shown is hidden to its end, whole and
// in every cut.
func TestLongValues(t *testing.T) {
	r := newRedactor(t)
	tr := r.NewTransformer(nil)
	part := strings.Repeat("aB3dE6gH9jK2mN5pQ8", 40)
	for i, value := range []string{
		"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI" + part + "." + part,
		"https://example.com/reset?token=" + part + part + "&user=7",
	} {
		text := []byte("se här: " + value + " tack för hjälpen")
		got, err := r.Append(nil, text, nil)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(got), "pQ8") || !strings.HasSuffix(string(got), "] tack för hjälpen") {
			t.Errorf("row %d: %d bytes are left of %d", i, len(got), len(text))
		}
		for at := 0; at <= len(text); at += 7 {
			differ(t, "one cut", "long", got, cut(t, tr, text, []int{at}, 4096))
		}
		again, err := r.Append(nil, got, nil)
		if err != nil || string(again) != string(got) {
			t.Errorf("row %d: redacted twice", i)
		}
	}
}
