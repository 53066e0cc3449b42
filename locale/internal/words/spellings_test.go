package words

import (
	"slices"
	"testing"
)

func TestSpellings(t *testing.T) {
	for _, c := range []struct {
		word string
		want []string
	}{
		{"gata", nil}, {"väg", []string{"vag", "vaeg"}}, {"sjögård", []string{"sjogard", "sjoegaard"}}, {"værelse", []string{"vaerelse"}},
		{"íbúð", []string{"ibud"}}, {"þórður", []string{"thordur"}}, {"øvre", []string{"ovre", "oevre"}},
	} {
		if got := Spellings(c.word); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, not %v", c.word, got, c.want)
		}
	}
}
