package pii

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// TestCompose compares with norm's own composition, for every ASCII character and mark.
func TestCompose(t *testing.T) {
	for base := range byte(utf8.RuneSelf) {
		for mark := rune(0x300); mark < 0x370; mark++ {
			if mark == 0x344 { // two marks in one, which nothing writes
				continue
			}
			want := norm.NFC.String(string(rune(base)) + string(mark))
			if utf8.RuneCountInString(want) != 1 {
				want = string(rune(base))
			}
			if got, _ := compose([]byte{base}, []int32{0}, mark); string(got) != want {
				t.Fatalf("U+%04X U+%04X: %+q, not %+q", base, mark, got, want)
			}
		}
	}
}
