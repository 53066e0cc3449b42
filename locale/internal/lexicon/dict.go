package lexicon

import (
	_ "embed"
	"math/bits"
)

// The dictionary file: a header of two 32-bit numbers, classes and slots; the classes,
// 32 bits each, number 0 unused; the slots, 32 bits each, 20 of a hash and 12 of the
// number of a class, 0 if empty. A word's slot is the first from slots-room × hash / 2^64
// on that has its 20 low bits; an empty slot ends the search. All little endian. The words
// themselves are not in it: one unknown word in some 300,000 is taken for another.
//
//go:embed dict.bin
var dict string

const (
	dictHead  = 8
	dictRoom  = 64 // slots behind the last one that a hash can point to, the very last empty
	classBits = 12
)

// Lookup returns what the word can be. A hit takes about 10 ns, hash and all.
func Lookup(word []byte) Class {
	if len(word) > MaxLen {
		return 0
	}
	return LookupHash(Hash(word))
}

// LookupHash is Lookup for a word whose [Hash] is known.
func LookupHash(h uint64) Class {
	classes, slots := dictUint32(0), dictUint32(4)
	i, _ := bits.Mul64(h, uint64(slots-dictRoom))
	at := dictHead + 4*int(classes) + 4*int(i)
	tag := uint32(h) << classBits
	for {
		s := dictUint32(at)
		if s == 0 {
			return 0
		}
		if s&^(1<<classBits-1) == tag {
			return Class(dictUint32(dictHead + 4*int(s&(1<<classBits-1))))
		}
		at += 4
	}
}

func dictUint32(at int) uint32 {
	b := dict[at : at+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}
