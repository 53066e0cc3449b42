package people

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// mailMost is how many words the part of an e-mail address before its @ may have.
const mailMost = 6

// mailAt reports whether an e-mail address begins with word k, behind a blank or a line end.
func (t text) mailAt(k int) bool {
	const apart = pii.GapBlank | pii.GapLine | pii.GapPara
	if t.gap(k)&apart == 0 {
		return false
	}
	for n := 1; n <= mailMost && t.has(k+n); n++ {
		switch g := t.gap(k + n); {
		case g&apart != 0 || g&pii.GapAt == 0 && bytes.ContainsAny(t.between(k+n), ";,|:<>\"()"): // Anna Lind;anna@…
			return false
		case g&pii.GapAt != 0:
			b := t.between(k + n)
			return b[len(b)-1] == '@' // amalie_@
		}
	}
	return false
}

// cellSign reports whether a sign that parts the cells of a row stands before word k: a semicolon, a comma, a bar.
func (t text) cellSign(k int) bool { return bytes.ContainsAny(t.between(k), ";,|") }

// begins reports whether word k, of three letters or more, begins with word a, in any case.
func (t text) begins(a, k int) bool {
	b, c := t.Of(a), t.Of(k)
	return len(b) > 2 && len(c) >= len(b) && folded(c[:len(b)], string(b))
}
