// Package hashed finds what is known of words by their hashes, as lexicon.Hash makes them, and of affixes by a few of their bytes. It is
// what all lists of words below locale are looked up in.
//
// Nothing here allocates once it is made, or changes: all of it is safe for concurrent use.
package hashed

import "math/bits"

// numberBits is how many bits of a slot are the number's.
const numberBits = 16

// Numbers hold a small number for each of some hashes, in open addressing. A slot is one word of the machine, and half of them and more
// stay empty: most words that are asked for are in no table, and what tells that should be one look into few bytes.
//
// Hashes are told apart by 48 of their bits. Where that isn't enough, the number is the place of what is compared.
type Numbers struct {
	slots []uint64 // a hash without its low bits, and there its number, or zero
	shift int
}

// NewNumbers returns the table of numbers, by hash. The number 0 is that of all other hashes, too.
func NewNumbers(numbers map[uint64]uint16) Numbers {
	b := bits.Len(uint(2 * len(numbers)))
	t := Numbers{slots: make([]uint64, 1<<b), shift: 64 - b}
	for h, n := range numbers {
		if n == 0 {
			continue
		}
		i := h >> t.shift
		for ; t.slots[i] != 0; i = (i + 1) & uint64(len(t.slots)-1) {
			if (t.slots[i]^h)>>numberBits == 0 {
				panic("hashed: two words of one hash")
			}
		}
		t.slots[i] = h>>numberBits<<numberBits | uint64(n)
	}
	return t
}

// Get returns the number of h, or 0.
func (t *Numbers) Get(h uint64) uint16 {
	for i := int(h >> t.shift); ; i++ {
		s := t.slots[i&(len(t.slots)-1)]
		if s == 0 || (s^h)>>numberBits == 0 {
			return uint16(s)
		}
	}
}
