package told

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// measures reports whether what stands behind c makes it an amount.
func measures(w *pii.Words, c *candidate) bool {
	return words.Priced(w.Text[c.end:]) || unitBehind(w, c.last)
}

// unitBehind reports whether a unit stands behind word k, which counts it.
func unitBehind(w *pii.Words, k int) bool {
	n := k + 1
	return n < len(w.List) && w.List[n].Gap == pii.GapBlank && in(unitWords, w.Of(n)) && !is1(w.Of(n))
}

// measured reports whether b is a number or the name of a format and a word behind its hyphen, as Nordic compounds are made, or volts:
// "MT940-filer", "16-tecken", "220-240V".
func measured(b []byte) bool {
	head, tail, ok := bytes.Cut(b, []byte("-"))
	if !ok || len(head) == 0 || len(tail) < 3 {
		return false
	}
	digits, fits := formatName(head)
	if !fits {
		return false
	}
	if n := len(tail) - 1; tail[n] == 'V' && digits == len(head) && digitsBehind(tail[:n]) == n {
		return true
	}
	for _, c := range tail {
		if c-'a' > 'z'-'a' && c < 0x80 {
			return false
		}
	}
	return true
}

// formatName returns the number of digits in b and whether it is as short as numbers people count with and the names of formats: some
// digits, and hardly anything but capitals beside them.
func formatName(b []byte) (digits int, ok bool) {
	small := 0
	for _, c := range b {
		switch {
		case c-'0' <= 9:
			digits++
		case c-'A' > 'Z'-'A' && c != '.':
			small++
		}
	}
	longest := 6
	if digits == len(b) {
		longest = 3
	}
	return digits, digits > 0 && small <= 1 && len(b) <= longest
}
