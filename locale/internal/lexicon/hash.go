package lexicon

import "math/bits"

// MaxLen is the length in bytes of the longest word that is looked up.
const MaxLen = 40

const (
	hashSeed = 0x9E3779B97F4A7C15
	hashMul  = 0xD6E8FEB86659FD93
	hashLast = 0xFF51AFD7ED558CCD
)

// Hash returns the hash of a word that [LookupHash] and [CommonRankHash] take.
//
// Each byte is folded by |0x20, which lowers ASCII letters and the second bytes of those
// of U+00C0 to U+00DE alike. The folded bytes are cut into blocks of eight, little
// endian, the last one filled up with zeros:
//
//	h = n ^ hashSeed                          // n bytes
//	for each block: hi, lo = (h ^ block) × hashMul; h = hi ^ lo
//	h *= hashLast; h ^= h >> 32
//
// A lexer that walks a word can gather blocks as it goes (block |= uint64(c|0x20) << shift)
// and must know the length before it begins to mix, or mix afterwards, which costs
// one multiplication a block.
func Hash(word []byte) uint64 {
	const fold = 0x2020202020202020
	n := uint(len(word))
	h := uint64(n) ^ hashSeed
	over := -(8 * n) & 63 // bits of the last block behind the word
	var last uint64       // loaded without a call, and nothing from beyond the word
	switch {
	case n >= 8:
		last = load64(word[n-8:]) >> over
		for ; len(word) >= 8; word = word[8:] {
			h = mix(h ^ (load64(word) | fold))
		}
	case n >= 4:
		last = load32(word) | load32(word[n-4:])<<(8*(n-4)&63)
	case n > 0:
		last = uint64(word[0]) | uint64(word[n>>1])<<(8*(n>>1)&63) | uint64(word[n-1])<<(8*(n-1)&63)
	}
	if over != 0 {
		h = mix(h ^ (last | fold>>over))
	}
	h *= hashLast
	return h ^ h>>32
}

func mix(x uint64) uint64 {
	hi, lo := bits.Mul64(x, hashMul)
	return hi ^ lo
}

func load64(b []byte) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

func load32(b []byte) uint64 {
	_ = b[3]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24
}
