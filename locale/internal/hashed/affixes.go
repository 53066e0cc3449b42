package hashed

import (
	"encoding/binary"
	"math/bits"
	"strings"
)

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

// keyLen is how many bytes affixes are filed by at most. They are filed by fewer if one of them has fewer.
const keyLen = 4

// Affixes are filed by the bytes at the edge of words, so that few are compared. Those of several keys may be filed together. How they are
// compared is for who asks: byte by byte with a word in lower case, in any case, or with so many letters beside them.
type Affixes[V any] struct {
	from  []uint16 // by the hash of a key: where its file begins; it ends where the next one does
	all   []Affix[V]
	mask  uint32 // of what is loaded at the edge: the key
	shift int
	least int // bytes of the shortest
	ends  bool
}

// Beginnings returns the affixes that words begin with, in the order of list.
func Beginnings[V any](list []Affix[V]) *Affixes[V] { return newAffixes(list, false) }

// Ends returns the affixes that words end in, in the order of list.
func Ends[V any](list []Affix[V]) *Affixes[V] { return newAffixes(list, true) }

func newAffixes[V any](list []Affix[V], ends bool) *Affixes[V] {
	if len(list) >= 1<<16 {
		panic("hashed: too many affixes")
	}
	b := max(1, bits.Len(uint(2*len(list))))
	x := &Affixes[V]{from: make([]uint16, 1<<b+1), shift: 32 - b, least: 1 << 16, ends: ends}
	for _, a := range list {
		x.least = min(x.least, len(a.Text))
	}
	spare := 8 * (keyLen - min(keyLen, x.least))
	if x.mask = ^uint32(0) >> spare; ends {
		x.mask = ^uint32(0) << spare
	}
	files := make([][]Affix[V], 1<<b)
	for _, a := range list {
		h := x.hash([]byte(a.Text))
		files[h] = append(files[h], a)
	}
	for h, file := range files {
		x.all = append(x.all, file...)
		x.from[h+1] = uint16(len(x.all))
	}
	return x
}

// hash returns the hash of the key of word, in either case.
func (x *Affixes[V]) hash(word []byte) uint32 {
	if len(word) < keyLen {
		return x.short(word)
	}
	if x.ends {
		word = word[len(word)-keyLen:]
	}
	return (binary.LittleEndian.Uint32(word) | 0x20202020) & x.mask * 0x9E3779B1 >> x.shift
}

// short is hash for a word of fewer bytes than are loaded.
func (x *Affixes[V]) short(word []byte) uint32 {
	var b [keyLen]byte
	if x.ends {
		copy(b[keyLen-len(word):], word)
	} else {
		copy(b[:], word)
	}
	return x.hash(b[:])
}

// Has reports whether word, in lower case, has one of them, byte by byte.
func (x *Affixes[V]) Has(word []byte) bool {
	list := x.Of(word)
	for i := range list {
		if x.ends && list[i].Ends(word) || !x.ends && list[i].Begins(word) {
			return true
		}
	}
	return false
}

// Of returns those that word, in any case, may have, in their order, and perhaps others.
func (x *Affixes[V]) Of(word []byte) []Affix[V] {
	if len(word) < x.least {
		return nil
	}
	h := x.hash(word)
	return x.all[x.from[h]:x.from[h+1]]
}
