// Package evidence weighs what speaks for and against a reading: a set of features, each there or not, and a table of
// what each is worth. The recognizers that use it say what the features are; examples/fittold fits the tables.
//
// Nothing here allocates. Sets are values; tables are never changed and safe for concurrent use.
package evidence

import (
	"iter"
	"math/bits"
)

// Most is how many features a set can hold, from 0 on.
const Most = 576

// A Feature is the number of one piece of evidence, below Most.
type Feature uint16

// A Set is a set of features. The zero Set is empty.
type Set [Most / 64]uint64

// Add adds features.
func (s *Set) Add(fs ...Feature) {
	for _, f := range fs {
		s[f>>6] |= 1 << (f & 63)
	}
}

// AddIf adds a feature where it is there.
func (s *Set) AddIf(there bool, f Feature) {
	if there {
		s[f>>6] |= 1 << (f & 63)
	}
}

// Has reports whether f is in the set.
func (s *Set) Has(f Feature) bool { return s[f>>6]>>(f&63)&1 != 0 }

// All ranges over the features in their order.
func (s *Set) All() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, block := range s {
			for ; block != 0; block &= block - 1 {
				if !yield(i<<6 + bits.TrailingZeros64(block)) {
					return
				}
			}
		}
	}
}

// Weights says by feature what it is worth, in tenths of bits. A feature beyond its end is worth nothing.
type Weights []int16

// Sum returns what the features of s are worth together, in tenths of bits.
func (w Weights) Sum(s *Set) (sum int) {
	for i, block := range s {
		for ; block != 0; block &= block - 1 {
			if f := i<<6 + bits.TrailingZeros64(block); f < len(w) {
				sum += int(w[f])
			}
		}
	}
	return sum
}

// Likely is the sum from which on a table that examples/fittold wrote says that it is rather so than not: ten bits.
const Likely = 100

// Bits returns what a sum is in bits, at most most, and 0 where it isn't Likely.
func Bits(sum, most int) int {
	if sum < Likely {
		return 0
	}
	return min(sum/10, most)
}
