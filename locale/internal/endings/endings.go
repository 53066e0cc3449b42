// Package endings tells words by how they end.
package endings

import (
	"strings"
	"unicode/utf8"
)

// A List is a list of endings of words, filed by their last byte, so that few are compared. It never changes once made.
type List [32][]string

// New returns the list of the endings in words, which are lower case and parted by blanks.
func New(words string) *List {
	l := new(List)
	for w := range strings.FieldsSeq(words) {
		k := w[len(w)-1] & 31
		l[k] = append(l[k], w)
	}
	return l
}

// End reports whether word, in any case, ends in one of the list, with at least least letters before it.
func (l *List) End(word []byte, least int) bool {
	if len(word) == 0 {
		return false
	}
	for _, w := range l[word[len(word)-1]&31] { // the low five bits of a letter are the same in both cases
		if n := len(word) - len(w); n >= least && folded(word[n:], w) && utf8.RuneCount(word[:n]) >= least {
			return true
		}
	}
	return false
}

// Is reports whether word, in any case, is one of the list itself.
func (l *List) Is(word []byte) bool {
	if len(word) == 0 {
		return false
	}
	for _, w := range l[word[len(word)-1]&31] {
		if len(w) == len(word) && folded(word, w) {
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
