package hashed

import "github.com/sladd-go/sladd/locale/internal/lexicon"

// A Table holds a value for each of some words. Words of one value share it.
type Table[V comparable] struct {
	numbers Numbers // of words: where their value is
	values  []V     // the first is that of all other words
}

// New returns the table of words, which are in lower case.
func New[V comparable](words map[string]V) *Table[V] {
	t := &Table[V]{values: make([]V, 1)}
	places, numbers := map[V]uint16{}, make(map[uint64]uint16, len(words))
	for w, v := range words {
		if places[v] == 0 {
			if len(t.values) == 1<<numberBits {
				panic("hashed: too many values")
			}
			places[v] = uint16(len(t.values))
			t.values = append(t.values, v)
		}
		h := lexicon.Hash([]byte(w))
		if numbers[h] != 0 {
			panic("hashed: a word in two cases")
		}
		numbers[h] = places[v]
	}
	t.numbers = NewNumbers(numbers)
	return t
}

// Get returns the value of the word whose hash is h, and whether it is in the table.
func (t *Table[V]) Get(h uint64) (v V, ok bool) {
	n := t.numbers.Get(h)
	return t.values[n], n != 0
}

// Has reports whether the word whose hash is h is in the table.
func (t *Table[V]) Has(h uint64) bool { return t.numbers.Get(h) != 0 }
