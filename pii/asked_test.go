package pii_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// TestOnce: of several words that are one certain reading a recognizer with Once is called for the first alone, and for
// all of one that is likely.
func TestOnce(t *testing.T) {
	for _, row := range []struct {
		once bool
		bits int
		want int
	}{{true, 16, 1}, {true, 15, 3}, {false, 16, 3}} {
		calls := 0
		s, err := pii.NewScanner([]*pii.Recognizer{{
			Kind: "x.words", Category: classify.Custom, Doc: "the words up to the end",
			Lexicon: &pii.Lexicon{Lookup: func([]byte) uint64 { return 1 }}, OnClass: 1, Once: row.once,
			Words: func(w *pii.Words, i int) (start, end int, r pii.Reading) {
				calls++
				return w.List[i].Start, w.List[len(w.List)-1].End, pii.Reading{Bits: row.bits}
			},
		}})
		if err != nil {
			t.Fatal(err)
		}
		fs, err := s.Find("ett par ord")
		if err != nil || len(fs) != 1 || fs[0].Start != 0 || fs[0].End != 11 {
			t.Errorf("%+v: %v, %v", row, fs, err)
		}
		if calls != row.want {
			t.Errorf("%+v: %d calls", row, calls)
		}
	}
}

// TestManyCallers: of more recognizers of words than a set has bits, those whose class, flags or words are there are asked about a
// word, each once and in their order, and no others; those with MinRun about numbers of so many digits.
func TestManyCallers(t *testing.T) {
	const n = 3 * 70
	var asked []int
	var rs []*pii.Recognizer
	for k := range n {
		r := &pii.Recognizer{
			Kind: "x.words", Category: classify.Custom, Doc: "nothing",
			Words: func(*pii.Words, int) (start, end int, r pii.Reading) { asked = append(asked, k); return 0, 0, r },
		}
		switch k % 3 {
		case 0:
			r.OnClass = 1 << (k % 5)
		case 1:
			if r.OnFlags = pii.IsNumber; k%2 == 0 {
				r.MinRun = 3
			}
		case 2:
			r.On = []string{"ord", "bil*"}
		}
		rs = append(rs, r)
	}
	lexicon := &pii.Lexicon{Lookup: func(word []byte) uint64 { return uint64(len(word) - 1) }}
	for _, r := range rs {
		r.Lexicon = lexicon
	}
	s, err := pii.NewScanner(rs)
	if err != nil {
		t.Fatal(err)
	}
	for text, calls := range map[string]func(k int) bool{
		"i":       func(k int) bool { return false },
		"12":      func(k int) bool { return k%3 == 1 && k%2 == 1 },
		"123":     func(k int) bool { return k%3 == 1 },
		"ord":     func(k int) bool { return k%3 == 2 || k%15 == 6 },               // class 2
		"Bilarna": func(k int) bool { return k%3 == 2 || k%15 == 6 || k%15 == 12 }, // class 6
		"sak":     func(k int) bool { return k%15 == 6 },
	} {
		asked = asked[:0]
		if _, err := s.Find(text); err != nil {
			t.Fatal(err)
		}
		var want []int
		for k := range n {
			if calls(k) {
				want = append(want, k)
			}
		}
		if !slices.Equal(asked, want) {
			t.Errorf("%q: asked %v, want %v", text, asked, want)
		}
	}
}

// TestSureNumber: nobody is asked about the digits of a number that is certain, and everybody about those of one
// that isn't, or that something adjoins.
func TestSureNumber(t *testing.T) {
	for text, want := range map[string]int{
		"nr 717273747": 0, "(nr 717273747), nr 717273747.": 0, "nr 717-273-747 och nr 717 273 747": 0,
		"717273747": 1, "nr 717273747x": 1, "nr x717273747": 1, "nr 717273747/2": 1, "nr 7172737 och 12": 2,
	} {
		calls := 0
		s, err := pii.NewScanner([]*pii.Recognizer{numberRecognizer(), {
			Kind: "x.run", Category: classify.Custom, Doc: "nothing", Marks: "0", Left: 1, Right: 9,
			Scan: func([]byte, int) (start, end int, r pii.Reading) { calls++; return 0, 0, r },
		}})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Find(text); err != nil || calls != want {
			t.Errorf("%d bytes: %d calls, not %d, %v", len(text), calls, want, err)
		}
	}
}

// TestWordsEnd: a finding may take the sign right behind the last word along; more, or a part of a rune, is a fault.
func TestWordsEnd(t *testing.T) {
	for _, row := range []struct {
		more int
		text string
		want int64 // where the finding ends, or 0 for an error
	}{{0, "ab#", 2}, {1, "ab#", 3}, {2, "ab#!", 0}, {1, "ab", 0}, {1, "ab€", 0}, {3, "ab€", 5}} {
		s, err := pii.NewScanner([]*pii.Recognizer{{
			Kind: "x.sign", Category: classify.Custom, Doc: "a word and what is behind it",
			Lexicon: &pii.Lexicon{Lookup: func([]byte) uint64 { return 1 }}, OnClass: 1,
			Words: func(w *pii.Words, i int) (start, end int, r pii.Reading) {
				return w.List[i].Start, w.List[i].End + row.more, pii.Reading{Bits: 12}
			},
		}})
		if err != nil {
			t.Fatal(err)
		}
		fs, err := s.Find(row.text)
		if row.want == 0 && err == nil || row.want != 0 && (err != nil || len(fs) != 1 || fs[0].End != row.want) {
			t.Errorf("%d more of %d bytes: %v, %v", row.more, len(row.text), fs, err)
		}
	}
}

// TestWeakPassword: a field for passwords holds one, whatever programs use the word for.
func TestWeakPassword(t *testing.T) {
	r := exampleRedactor()
	for _, weak := range []string{"test", "value", "string", "customer", "missing"} {
		out, err := r.AppendJSON(nil, []byte(`{"password":"`+weak+`"}`), nil)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(out), weak) {
			t.Errorf("%q is let through", weak)
		}
	}
}
