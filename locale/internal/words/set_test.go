package words

import "testing"

func TestSet(t *testing.T) {
	s := Set(" ordre  sag\tmål ")
	if len(s) != 3 || !s["ordre"] || !s["sag"] || !s["mål"] || s[""] {
		t.Error(s)
	}
}

func TestLower(t *testing.T) {
	for _, c := range []struct{ word, want string }{
		{"", ""}, {"abc", "abc"}, {"ABC", "abc"}, {"ÅÄÖÆØÞÐÉ", "åäöæøþðé"}, {"Straße", "straße"}, {"A1-_", "a1-_"},
		{"ABCDEFGHIJKLMNOPQR", "abcdefghijklmnop"}, // as far as there is room
	} {
		var buf [16]byte
		if got := string(Lower(buf[:], []byte(c.word))); got != c.want {
			t.Errorf("Lower(%q) is %q, not %q", c.word, got, c.want)
		}
	}
	if n := testing.AllocsPerRun(100, func() { var buf [16]byte; Lower(buf[:], []byte("Lösenord")) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
