package evidence

import (
	"slices"
	"testing"
)

func TestSet(t *testing.T) {
	var s Set
	s.Add(0, 63, 64, 511)
	s.AddIf(true, 7)
	s.AddIf(false, 8)
	want := []int{0, 7, 63, 64, 511}
	if got := slices.Collect(s.All()); !slices.Equal(got, want) {
		t.Fatalf("All: %v, want %v", got, want)
	}
	for f := range Most {
		if s.Has(Feature(f)) != slices.Contains(want, f) {
			t.Errorf("Has(%d) is %v", f, s.Has(Feature(f)))
		}
	}
	for f := range s.All() {
		if f != 0 {
			t.Errorf("All went on to %d after its loop was left", f)
		}
		break
	}
}

func TestSum(t *testing.T) {
	w := make(Weights, 65)
	w[0], w[63], w[64] = 55, -20, 70
	var s Set
	if got := w.Sum(&s); got != 0 {
		t.Errorf("the empty set is worth %d", got)
	}
	s.Add(0, 63, 64, 65, 511) // two of them beyond the table
	if got := w.Sum(&s); got != 105 {
		t.Errorf("Sum is %d, want 105", got)
	}
}

func TestBits(t *testing.T) {
	for _, c := range []struct{ sum, most, want int }{{99, 13, 0}, {100, 13, 10}, {119, 13, 11}, {400, 13, 13}, {-50, 13, 0}} {
		if got := Bits(c.sum, c.most); got != c.want {
			t.Errorf("Bits(%d, %d) is %d, want %d", c.sum, c.most, got, c.want)
		}
	}
}

func TestAlloc(t *testing.T) {
	w := Weights{1, 2, 3}
	if n := testing.AllocsPerRun(100, func() {
		var s Set
		s.Add(0, 1, 200)
		if w.Sum(&s) != 3 {
			t.Fail()
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
