package world

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

func TestValueRows(t *testing.T) {
	s, err := pii.NewScanner(Recognizers())
	if err != nil {
		t.Fatal(err)
	}
	row := 0
	for line := range strings.Lines(valueRows) {
		kind, marked, ok := strings.Cut(strings.TrimSpace(line), "|")
		if !ok {
			continue
		}
		row++
		text := unmark(marked)
		found, err := s.Find(text)
		if err != nil {
			t.Errorf("row %d: %v", row, err)
		}
		want := ""
		if kind != "" {
			start := strings.Index(marked, "⟦")
			want = fmt.Sprintf("%s [%d:%d] ", kind, start, strings.Index(marked, "⟧")-len("⟦"))
		}
		got := ""
		for _, f := range found {
			if f.Confidence >= classify.Likely && valueKinds[f.Kind] {
				got += fmt.Sprintf("%s [%d:%d] ", f.Kind, f.Start, f.End)
			}
		}
		if got != want {
			t.Errorf("row %d: %q, want %q; all: %v", row, got, want, found)
		}
	}
	if row < 180 {
		t.Errorf("%d rows ran", row)
	}
}

func TestValueScanAllocates(t *testing.T) {
	text := []byte(unmark(valueRows))
	for _, rc := range Recognizers() {
		if rc.Scan == nil || !valueKinds[rc.Kind] {
			continue
		}
		if n := testing.AllocsPerRun(3, func() {
			for i, c := range text {
				if strings.IndexByte(rc.Marks, c) >= 0 || isDigit(c) && strings.IndexByte(rc.Marks, '0') >= 0 {
					lo, hi := max(0, i-rc.Left), min(len(text), i+rc.Right)
					rc.Scan(text[lo:hi], i-lo)
				}
			}
		}); n != 0 {
			t.Errorf("%s: %v allocations", rc.Kind, n)
		}
	}
}

// FuzzScanValues runs Scan at every mark: no panic, and bounds in the text, on the edges of runes.
func FuzzScanValues(f *testing.F) {
	for line := range strings.Lines(unmark(valueRows)) {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, rc := range Recognizers() {
			if rc.Scan == nil || !valueKinds[rc.Kind] {
				continue
			}
			for i := range len(s) {
				if strings.IndexByte(rc.Marks, s[i]) < 0 && !(isDigit(s[i]) && strings.IndexByte(rc.Marks, '0') >= 0) {
					continue
				}
				start, end, r := scanAt(rc, s, i)
				if r.Bits == 0 {
					continue
				}
				if start < 0 || end <= start || end > len(s) {
					t.Fatalf("%s: bounds", rc.Kind)
				}
				if utf8.ValidString(s) && (!utf8.RuneStart(s[start]) || end < len(s) && !utf8.RuneStart(s[end])) {
					t.Fatalf("%s: bounds are not on the edges of runes", rc.Kind)
				}
			}
		}
	})
}
