package told

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/words"
)

// takesAt takes in the '@' before the token, and reports whether nothing is tied to that: an address has a name there.
func (t *lone) takesAt() bool {
	b, s := t.w.Text, t.start
	if t.mark = true; s > 1 {
		t.start--
	}
	return s == 1 || bytes.IndexByte([]byte(" \n\"'(:=>*`_~[{|"), b[s-2]) >= 0 || words.SignBefore(b, s-1) || t.gluedVerb()
}

// valueOfUser reports whether the field before the '=' before the token is a user's and the token is nobody's shared name: user=anna_b.
func (t *lone) valueOfUser() bool {
	if t.first == 0 || in(sharedWords, t.w.Of(t.first)) {
		return false
	}
	field := t.w.Of(t.first - 1)
	return userWord(field) || callingOf(field)&fieldNoun != 0
}

// writesLine reports whether the token stands in angle brackets as who writes what follows: <anna_b> hej.
func (t *lone) writesLine() bool {
	b, s := t.w.Text, t.start
	return t.end+1 < len(b) && b[t.end] == '>' && b[t.end+1] == ' ' && (s == 1 || b[s-2] == '\n' || b[s-2] == ' ')
}
