package hashed

import "strings"

// An Affix is what words begin or end with, in lower case, and what is known of it.
type Affix[V any] struct {
	Text string
	Is   V
}

// Begins reports whether word begins with a, byte by byte.
func (a *Affix[V]) Begins(word []byte) bool {
	return len(word) >= len(a.Text) && string(word[:len(a.Text)]) == a.Text
}

// Ends reports whether word ends in a, byte by byte.
func (a *Affix[V]) Ends(word []byte) bool {
	n := len(word) - len(a.Text)
	return n >= 0 && string(word[n:]) == a.Text
}

// Bare returns the affixes in texts, which are parted by blanks, and of which no more is known.
func Bare(texts string) (list []Affix[struct{}]) {
	for s := range strings.FieldsSeq(texts) {
		list = append(list, Affix[struct{}]{Text: s})
	}
	return list
}

// Affixes are filed by the bytes at the edge of words, so that few are compared. Those of several keys may be filed together. How they are
// compared is for who asks: byte by byte with a word in lower case, in any case, or with so many letters beside them.
type Affixes[V any] struct {
	files files
	all   []Affix[V]
}

// Beginnings returns the affixes that words begin with, in the order of list.
func Beginnings[V any](list []Affix[V]) *Affixes[V] { return newAffixes(list, false) }

// Ends returns the affixes that words end in, in the order of list.
func Ends[V any](list []Affix[V]) *Affixes[V] { return newAffixes(list, true) }

func newAffixes[V any](list []Affix[V], ends bool) *Affixes[V] {
	least := 1 << 16
	for _, a := range list {
		least = min(least, len(a.Text))
	}
	x := &Affixes[V]{files: newFiles(len(list), least, ends)}
	filed := make([][]Affix[V], len(x.files.from)-1)
	for _, a := range list {
		h := x.files.hash([]byte(a.Text))
		filed[h] = append(filed[h], a)
	}
	for h, file := range filed {
		x.all = append(x.all, file...)
		x.files.from[h+1] = uint16(len(x.all))
	}
	return x
}

// Has reports whether word, in lower case, has one of them, byte by byte.
func (x *Affixes[V]) Has(word []byte) bool {
	list := x.Of(word)
	for i := range list {
		if x.files.ends && list[i].Ends(word) || !x.files.ends && list[i].Begins(word) {
			return true
		}
	}
	return false
}

// Of returns those that word, in any case, may have, in their order, and perhaps others.
func (x *Affixes[V]) Of(word []byte) []Affix[V] {
	from, to := x.files.of(word)
	return x.all[from:to]
}
