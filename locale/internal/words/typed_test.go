package words

import (
	"slices"
	"testing"
)

func TestTyped(t *testing.T) {
	for _, c := range []struct {
		word string
		want []string
	}{
		{"son", nil},
		{"åring*", []string{"aring*", "aaring*"}},
		{"nøgle", []string{"nogle", "noegle"}},
		{"fæddur", []string{"faeddur"}},
		{"fæðingar", []string{"faedingar", "faeðingar"}},
		{"móðir", []string{"modir"}},
		{"þú", []string{"thu"}},
	} {
		if got := Typed(c.word); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.word, got, c.want)
		}
	}
	if got := AllTyped([]string{"år", "kod"}); !slices.Equal(got, []string{"år", "ar", "aar", "kod"}) {
		t.Errorf("%q", got)
	}
}
