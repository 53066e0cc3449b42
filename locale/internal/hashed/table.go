// Package hashed finds what is known of words by their hashes, as lexicon.Hash makes them, and of affixes by a few of their bytes.
//
// Nothing here allocates once it is made, or changes: all of it is safe for concurrent use.
package hashed

import (
	"math/bits"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
)

// valueBits is how many bits of a slot number a value.
const valueBits = 16

// A Table holds a value for each of some words, in open addressing. A slot is one number, and half of them and more stay empty: most words
// that are asked for are in no table, and what tells that should be one look into few bytes.
//
// Words are told apart by 48 bits of their hashes.
type Table[V comparable] struct {
	slots  []uint64 // the hash of a word without its low bits, and there the number of its value, or zero
	shift  int
	values []V
}

// New returns the table of words, which are in lower case.
func New[V comparable](words map[string]V) *Table[V] {
	b := bits.Len(uint(2 * len(words)))
	t := &Table[V]{slots: make([]uint64, 1<<b), shift: 64 - b, values: make([]V, 1)}
	numbers := map[V]uint64{}
	for w, v := range words {
		if numbers[v] == 0 {
			numbers[v] = uint64(len(t.values))
			t.values = append(t.values, v)
		}
		t.put(lexicon.Hash([]byte(w)), numbers[v])
	}
	if len(t.values) > 1<<valueBits {
		panic("hashed: too many values")
	}
	return t
}

func (t *Table[V]) put(h, number uint64) {
	i := h >> t.shift
	for ; t.slots[i] != 0; i = (i + 1) & uint64(len(t.slots)-1) {
		if (t.slots[i]^h)>>valueBits == 0 {
			panic("hashed: two words of one hash")
		}
	}
	t.slots[i] = h>>valueBits<<valueBits | number
}

// Get returns the value of the word whose hash is h, and whether it is in the table.
func (t *Table[V]) Get(h uint64) (v V, ok bool) {
	for i := h >> t.shift; ; i++ {
		s := t.slots[i&uint64(len(t.slots)-1)]
		if s == 0 {
			return v, false
		}
		if (s^h)>>valueBits == 0 {
			return t.values[s&(1<<valueBits-1)], true
		}
	}
}

// Has reports whether the word whose hash is h is in the table.
func (t *Table[V]) Has(h uint64) bool {
	_, ok := t.Get(h)
	return ok
}
