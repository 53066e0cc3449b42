package lexicon

import (
	_ "embed"
)

// The filter of common words: a seed and the number of cells in a third (32 bits
// each), then cells of 16 bits, in three thirds. A word has one cell in each; the three
// xored give 14 bits of its hash and two of its rank.
//
//go:embed rank.bin
var ranks string

// CommonRank returns how common a word is in the language that has it most of Swedish,
// Danish, Norwegian (both), Finnish, Icelandic and English: 1 for the 300 commonest, 2 up
// to 2,000 and for words of service chats, 3 up to 8,000, 4 up to 20,000, and 0 for
// all others. One other word in 16,000 gets a rank, too.
//
// Names that are mostly written with a capital (Lind, Karl, Ulf) have none even where they
// are words; NameWord tells them.
func CommonRank(word []byte) uint8 {
	if len(word) > MaxLen {
		return 0
	}
	return CommonRankHash(Hash(word))
}

// CommonRankHash is CommonRank for a word whose [Hash] is known.
func CommonRankHash(h uint64) uint8 {
	seed, third := rankUint32(0), uint64(rankUint32(4))
	h *= 2*uint64(seed) + 1
	h ^= h >> 31
	h *= hashMul
	a := h >> 40 * third >> 24
	b := third + h>>16&(1<<24-1)*third>>24
	c := 2*third + h*hashLast>>40*third>>24
	v := rankCell(a) ^ rankCell(b) ^ rankCell(c)
	if v>>2 != uint32(h)&(1<<14-1) {
		return 0
	}
	return uint8(v&3) + 1
}

func rankCell(i uint64) uint32 {
	b := ranks[8+2*i : 10+2*i]
	return uint32(b[0]) | uint32(b[1])<<8
}

func rankUint32(at int) uint32 {
	b := ranks[at : at+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}
