package pii_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// TestStrictFormAlone: a form of digits alone is read although its recognizer takes no other grouping and no other has its length.
func TestStrictFormAlone(t *testing.T) {
	r := &pii.Recognizer{Kind: "x.code", Category: classify.Custom, Lens: []int{9}, Forms: []pii.Form{{Mask: "999999999"}}, Strict: true,
		Read: func(*pii.Token) pii.Reading { return pii.Reading{Bits: 12} }}
	for text, want := range map[string]int{"nr 123456789 ok": 1, "nr 123 456 789 ok": 0, "nr 12345678 ok": 0} {
		if fs := find(t, r, text); len(fs) != want {
			t.Errorf("%q: %v, want %d", text, fs, want)
		}
	}
}

// TestLetterFirst: one without letters is a mistake; with them, a number that begins with a digit isn't read.
func TestLetterFirst(t *testing.T) {
	r := &pii.Recognizer{Kind: "x.code", Category: classify.Custom, Lens: []int{6}, LetterFirst: true,
		Read: func(*pii.Token) pii.Reading { return pii.Reading{Bits: 12} }}
	if _, err := pii.NewScanner([]*pii.Recognizer{r}); !errors.Is(err, pii.ErrConfig) {
		t.Errorf("LetterFirst without Letters: %v", err)
	}
	r.Letters = true
	for text, want := range map[string]int{"AB1234": 1, "AB12 34": 1, "12AB34": 0, "123456": 1} {
		if fs := find(t, r, text); len(fs) != want {
			t.Errorf("%q: %v, want %d", text, fs, want)
		}
	}
}

// TestMore: a mark is shown the next line if its recognizer asks, and that only.
func TestMore(t *testing.T) {
	asked := 0
	r := &pii.Recognizer{Kind: "x.pair", Category: classify.Custom, Marks: "@", Left: 8, Right: 16,
		Scan: func(text []byte, i int) (int, int, pii.Reading) {
			n := bytes.IndexByte(text, '\n')
			switch {
			case n < 0 && i+1 == len(text):
				asked++
				return 0, 0, pii.Reading{More: true}
			case n < 0:
				return 0, 0, pii.Reading{}
			}
			return i, len(text), pii.Reading{Bits: 12}
		}}
	for _, tt := range []struct {
		text string
		want []pii.Finding
		asks int
	}{
		{"a@\nbc", []pii.Finding{{Start: 1, End: 5}}, 1},
		{"a@b\nbc", nil, 0},
		{"a@", nil, 1},
	} {
		asked = 0
		fs := find(t, r, tt.text)
		if len(fs) != len(tt.want) || len(fs) > 0 && (fs[0].Start != tt.want[0].Start || fs[0].End != tt.want[0].End) || asked != tt.asks {
			t.Errorf("%q: %v, asked %d times", tt.text, fs, asked)
		}
	}
}

// find returns what one recognizer finds in text.
func find(t *testing.T, r *pii.Recognizer, text string) []pii.Finding {
	t.Helper()
	s, err := pii.NewScanner([]*pii.Recognizer{r})
	if err != nil {
		t.Fatal(err)
	}
	fs, err := s.Find(text)
	if err != nil {
		t.Fatal(err)
	}
	return fs
}
