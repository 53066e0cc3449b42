// Package endings tells words by how they end.
package endings

import (
	"unicode/utf8"

	"github.com/sladd-go/sladd/locale/internal/hashed"
)

// A List is a list of endings of words. It is asked about words in any case, and counts the letters before an ending, not the bytes: that
// is what it adds to hashed.Affixes. It never changes once made.
type List struct{ affixes *hashed.Affixes[struct{}] }

// New returns the list of the endings in words, which are lower case and parted by blanks.
func New(words string) *List {
	return &List{hashed.Ends(hashed.Bare(words))}
}

// Of returns those that word may end in, in their order, and perhaps others.
func (l *List) Of(word []byte) []hashed.Affix[struct{}] { return l.affixes.Of(word) }

// End reports whether word, in any case, ends in one of the list, with at least least letters before it.
func (l *List) End(word []byte, least int) bool {
	for _, e := range l.Of(word) {
		if n := len(word) - len(e.Text); n >= least && folded(word[n:], e.Text) && utf8.RuneCount(word[:n]) >= least {
			return true
		}
	}
	return false
}

// Is reports whether word, in any case, is one of the list itself.
func (l *List) Is(word []byte) bool {
	for _, e := range l.Of(word) {
		if len(e.Text) == len(word) && folded(word, e.Text) {
			return true
		}
	}
	return false
}

// folded reports whether b, as long as s, is s in any case.
func folded(b []byte, s string) bool {
	for i, c := range b {
		if c|0x20 != s[i]|0x20 {
			return false
		}
	}
	return true
}
