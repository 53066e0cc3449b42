package topics

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// TestSoup: words of topics and cues in any order, with anything between them, do no harm: no
// recognizer panics or returns bounds outside what it was shown.
func TestSoup(t *testing.T) {
	s, err := pii.NewScanner(Recognizers())
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, v := range []*vocabulary{health, religion, ethnicity, union, politics, sexuality, biometric, crime, protected} {
		for _, g := range v.groups {
			words = append(words, strings.Fields(g.words)...)
		}
	}
	for _, c := range slices.Sorted(maps.Keys(cueWords)) {
		words = append(words, strings.Fields(cueWords[c])...)
	}
	gaps := []string{" ", " ", " ", " ", "", "-", ". ", ", ", "\n", "\n\n", "@", "/", " 6 ", "\u200b", strings.Repeat(" ", 150), strings.Repeat("\u200b", 60), " [PERSON] ", "\xff"}
	rnd := rand.New(rand.NewPCG(1, 2))
	var b strings.Builder
	for range 20000 {
		b.Reset()
		for range 1 + rnd.IntN(14) {
			w := strings.Trim(words[rnd.IntN(len(words))], "=*")
			switch rnd.IntN(6) {
			case 0:
				w = strings.ToUpper(w)
			case 1:
				w = strings.ToUpper(w[:1]) + w[1:]
			}
			b.WriteString(w)
			b.WriteString(gaps[rnd.IntN(len(gaps))])
		}
		if _, err := s.Find(b.String()); err != nil {
			t.Fatal(err)
		}
	}
}

// TestWords: every word of a group is found in its table, and the groups are no more than a set holds.
func TestWords(t *testing.T) {
	for _, v := range []*vocabulary{health, religion, ethnicity, union, politics, sexuality, biometric, crime, protected} {
		if len(v.groups) > 64 {
			t.Errorf("%d groups", len(v.groups))
		}
		for k, g := range v.groups {
			for w := range strings.FieldsSeq(g.words) {
				if set, _ := v.table.find([]byte(strings.Trim(w, "=*"))); set>>k&1 == 0 {
					t.Errorf("group %d: word %q is hidden by another", k, w)
				}
			}
		}
	}
}
