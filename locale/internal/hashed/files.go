package hashed

import (
	"encoding/binary"
	"math/bits"
)

// keyLen is how many bytes affixes are filed by at most. They are filed by fewer if one of them has fewer.
const keyLen = 4

// Files say where affixes are filed, whatever is known of them.
type files struct {
	from  []uint16 // by the hash of a key: where its file begins; it ends where the next one does
	mask  uint32   // of what is loaded at the edge: the key
	shift uint8
	least int // bytes of the shortest
	ends  bool
}

// newFiles returns the files of n affixes, none of which has less than least bytes.
func newFiles(n, least int, ends bool) files {
	if n >= 1<<16 {
		panic("hashed: too many affixes")
	}
	b := max(1, bits.Len(uint(2*n)))
	x := files{from: make([]uint16, 1<<b+1), shift: uint8(32 - b), least: least, ends: ends}
	spare := 8 * (keyLen - min(keyLen, least))
	if x.mask = ^uint32(0) >> spare; ends {
		x.mask = ^uint32(0) << spare
	}
	return x
}

// of returns the file of word.
func (x *files) of(word []byte) (from, to uint16) {
	if len(word) < x.least {
		return 0, 0
	}
	h := x.hash(word)
	return x.from[h], x.from[h+1]
}

// hash returns the hash of the key of word, in either case.
func (x *files) hash(word []byte) uint32 {
	var key uint32
	switch n := len(word); {
	case n < keyLen:
		for i, c := range word {
			key |= uint32(c) << (8 * i & 31)
		}
		if x.ends {
			key <<= 8 * (keyLen - n) & 31
		}
	case x.ends:
		key = binary.LittleEndian.Uint32(word[n-keyLen:])
	default:
		key = binary.LittleEndian.Uint32(word)
	}
	return (key | 0x20202020) & x.mask * 0x9E3779B1 >> (x.shift & 31)
}
