package endings

import "testing"

func TestList(t *testing.T) {
	e := New("kassan team növ")
	for _, c := range []struct {
		word    string
		least   int
		end, is bool
	}{
		{"", 0, false, false}, {"team", 0, true, true}, {"TEAM", 0, true, true}, {"team", 1, false, true},
		{"xteam", 1, true, false}, {"Storkassan", 4, true, false}, {"Storkassan", 5, false, false},
		{"ööteam", 2, true, false}, {"ööteam", 3, false, false}, {"öxteam", 3, false, false}, // letters count, not bytes
		{"GRÖNÖV", 3, true, false}, {"GRÖNÖV", 4, false, false}, {"abcNÖV", 3, true, false}, {"teams", 0, false, false}, {"eam", 0, false, false},
	} {
		if got := e.End([]byte(c.word), c.least); got != c.end {
			t.Errorf("End(%q, %d) is %v", c.word, c.least, got)
		}
		if got := e.Is([]byte(c.word)); got != c.is {
			t.Errorf("Is(%q) is %v", c.word, got)
		}
	}
	if n := testing.AllocsPerRun(100, func() { e.End([]byte("Storkassan"), 3) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
