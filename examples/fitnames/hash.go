package main

import "math/bits"

// The hash of package lexicon, which can't be imported from here (it is internal to
// locale); the test of that package looks every listed word up, so the two can't part.
const (
	hashSeed = 0x9E3779B97F4A7C15
	hashMul  = 0xD6E8FEB86659FD93
	hashLast = 0xFF51AFD7ED558CCD
)

func hash(word string) uint64 {
	h := uint64(len(word)) ^ hashSeed
	for at := 0; at < len(word); at += 8 {
		var block uint64
		for i := at; i < min(at+8, len(word)); i++ {
			block |= uint64(word[i]|0x20) << (8 * (i - at))
		}
		hi, lo := bits.Mul64(h^block, hashMul)
		h = hi ^ lo
	}
	h *= hashLast
	return h ^ h>>32
}
