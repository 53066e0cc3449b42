package lexicon

import "testing"

func TestTry(t *testing.T) {
	for _, w := range []string{"Bjorn", "björn", "ANNA", "Åse", "osterlund", "hej", "storgatan", "lindqvist", "kundservice", "guðrúnu", "xhemajli", "abdirahman", "frågade", "leveransen", "tilauksen"} {
		b := []byte(w)
		at, c := StreetEnding(b)
		g, s := LookBoth(b)
		t.Logf("%s %b look %d (%d %d) rank %d street %d %b", w, Lookup(b), Look(b), g, s, CommonRank(b), at, c)
	}
}
