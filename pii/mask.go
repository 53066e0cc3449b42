package pii

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
)

// A mask is what stands in the place of a finding: asterisks and, where the policy keeps
// some, the last letters and digits of the value. What the asterisks of a text in bold are,
// three at most, is no mask. Masks that stand in a text already are left alone.
const (
	maskStars = 4  // asterisks at least, where something is kept
	maskMost  = 64 // asterisks at most
	maskKept  = 8  // letters and digits kept at most
)

// appendMask appends the policy's number of asterisks, and as many of the last
// letters and digits of value as it keeps, never more than half of them. Letters beyond
// ASCII aren't kept. Where it keeps any it writes four asterisks at least, so that the
// mask is known for one when the text is redacted again. A value that is such a mask already stays.
func appendMask(dst, value []byte, d classify.Decision) []byte {
	if len(value) > 0 && value[0] == '*' && maskEnd(value, 0) == len(value) && len(bytes.TrimLeft(value, "*")) <= d.MaskKeep {
		return append(dst, value...)
	}
	chars := 0
	for _, c := range value {
		if isAlnum(c) {
			chars++
		}
	}
	keep := min(d.MaskKeep, chars/2)
	width := d.MaskWidth
	if keep > 0 {
		width = max(width, maskStars)
	}
	for range width {
		dst = append(dst, '*')
	}
	i := len(value)
	for keep > 0 && i > 0 {
		if i--; isAlnum(value[i]) {
			keep--
		}
	}
	for _, c := range value[i:] {
		if isAlnum(c) {
			dst = append(dst, c)
		}
	}
	return dst
}

// maskEnd returns the index behind the mask whose first asterisk is b[i], or -1.
func maskEnd(b []byte, i int) int {
	if i > 0 && b[i-1] == '*' {
		return -1
	}
	k := i
	for k < len(b) && b[k] == '*' && k-i <= maskMost {
		k++
	}
	if k-i < maskStars || k-i > maskMost {
		return -1
	}
	stars := k
	for k < len(b) && isAlnum(b[k]) && k-stars <= maskKept {
		k++
	}
	if k-stars > maskKept || k < len(b) && (b[k] == '*' || wordByte(b[k])) {
		return -1
	}
	return k
}

// maskOpen reports whether b[i:] may be the beginning of a mask whose end isn't there yet.
func maskOpen(b []byte, i int) bool {
	if len(b)-i > maskMost+maskKept {
		return false
	}
	k := i
	for k < len(b) && b[k] == '*' {
		k++
	}
	for k < len(b) && isAlnum(b[k]) {
		k++
	}
	return k == len(b)
}

// maskAt reports whether a mask begins at b[i], as far as its asterisks tell.
func (m *machine) maskAt(i int) bool {
	b := m.v.b
	if b[i] != '*' || i > 0 && b[i-1] == '*' {
		return false
	}
	k := i
	for k < len(b) && k-i < maskStars && b[k] == '*' {
		k++
	}
	m.short = m.short || k == len(b) && !m.eof
	return k-i == maskStars
}

// overMask reports whether b[start:end] begins or ends in a mask. It sets m.short where the end
// of the view doesn't let it tell. A card number of which somebody masked the middle
// begins before the asterisks and ends behind them.
func (m *machine) overMask(start, end int) bool {
	b := m.v.b
	i := start
	for i > 0 && start-i <= maskKept && isAlnum(b[i-1]) {
		i--
	}
	for i > 0 && start-i <= maskKept+maskMost && b[i-1] == '*' {
		i--
	}
	for i < end {
		n := bytes.Index(b[i:end], []byte("***"))
		if n < 0 {
			return false
		}
		i += n
		if e := maskEnd(b, i); e > start && (i <= start || end <= e) {
			return true
		}
		m.short = m.short || !m.eof && maskOpen(b, i)
		for i < end && b[i] == '*' {
			i++
		}
	}
	return false
}
