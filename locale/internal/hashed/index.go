package hashed

import "math/bits"

// An Index holds lists, each filed under a key of a few bytes. Lists of several keys may be filed together: what is in them says whether it
// is asked for.
type Index[V any] struct {
	from  []uint16 // by the hash of a key: where its list begins; it ends where the next one does
	shift int
	all   []V
}

// NewIndex returns the index of the values, in their order, by the key of each.
func NewIndex[V any](values []V, key func(V) uint32) *Index[V] {
	if len(values) >= 1<<16 {
		panic("hashed: too many values")
	}
	b := bits.Len(uint(2 * len(values)))
	x := &Index[V]{from: make([]uint16, 1<<b+1), shift: 32 - b}
	files := make([][]V, 1<<b)
	for _, v := range values {
		h := x.hash(key(v))
		files[h] = append(files[h], v)
	}
	for h, file := range files {
		x.all = append(x.all, file...)
		x.from[h+1] = uint16(len(x.all))
	}
	return x
}

func (x *Index[V]) hash(key uint32) uint32 { return key * 0x9E3779B1 >> x.shift }

// At returns the values of key, in their order, and perhaps others.
func (x *Index[V]) At(key uint32) []V {
	h := x.hash(key)
	return x.all[x.from[h]:x.from[h+1]]
}

// Head returns the key of the first four bytes of a word, which has them, and Tail that of its last four: the same in both cases.
func Head[T string | []byte](word T) uint32 {
	return (uint32(word[0]) | uint32(word[1])<<8 | uint32(word[2])<<16 | uint32(word[3])<<24) | 0x20202020
}

func Tail[T string | []byte](word T) uint32 { return Head(word[len(word)-4:]) }
