package main

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
)

const (
	markBits = 14 // of the 16 of a cell of the filter that recognise the word; the other two are its rank

	// never stands in place of a rank: the bits that recognise it are wrong, so that a word of the dictionary never seems a common one by
	// chance.
	never = 1 << 2
)

// ranks are what the filter is to tell, by hash: ranks from 0, or never.
type ranks map[uint64]uint32

// filter packs the ranks of common words into an xor filter of three cells a word, each
// in a third of its own: the cells of a word xored give its rank and 14 bits of its
// hash. A commonest name that is a word of the third thousand or rarer isn't put in (the
// lists have some as words). The words can't be read from it; one word in 16,000 that isn't in it
// seems to be.
func filter(words []list, own map[string]uint32) ([]byte, error) {
	r := ranks{}
	for _, l := range words {
		for i, w := range l.words {
			r.put(w, rankAt(i))
		}
	}
	for w, c := range own {
		switch {
		case c&name != 0:
		case c&function != 0:
			r.put(w, 0)
		case c&common != 0:
			r.put(w, max(1, c/rankLow&3))
		case c&plain != 0:
			r.put(w, 3)
		}
	}
	for w, c := range own {
		if c&(common|plain) == 0 {
			r.shut(w, c)
		}
		if c&given1 != 0 {
			r.shutUnlessWord(w + "s")
		}
	}
	spelled := maps.Clone(own)
	addVariants(spelled)
	for w, c := range spelled {
		if c&variant != 0 && c&(given1|surname1) != 0 {
			r.shutUnlessWord(w)
		}
	}
	return r.pack()
}

// rankAt returns the rank of a word by its place in a list.
func rankAt(i int) uint32 {
	switch {
	case i < 300:
		return 0
	case i < 2000:
		return 1
	case i < 8000:
		return 2
	}
	return 3
}

// put gives a word a rank, unless it has a lower one.
func (r ranks) put(w string, rank uint32) {
	for _, form := range cases(w) {
		h := hash(form)
		if old, ok := r[h]; !ok || rank < old {
			r[h] = rank
		}
	}
}

// shut keeps out an entry of class c that is no common word of ours: all that no list of words has, and of the others those that
// are rather names, as they are nothing else (Nilsson) or among the commonest names and no common word.
func (r ranks) shut(w string, c uint32) {
	isName := c&name != 0 && c&nameWord == 0
	for _, form := range cases(w) {
		h := hash(form)
		rank, ok := r[h]
		if !ok || isName && (c&nameOnly != 0 || rank >= 2 && c&(given1|surname1) != 0) {
			r[h] = never
		}
	}
}

// shutUnlessWord keeps out another form of one of the commonest names, unless it is a word.
func (r ranks) shutUnlessWord(w string) {
	for _, form := range cases(w) {
		h := hash(form)
		if _, ok := r[h]; !ok {
			r[h] = never
		}
	}
}

// pack writes rank.bin with the first seed for which there are cells: the seed, the cells of a third, and the cells.
func (r ranks) pack() ([]byte, error) {
	keys := slices.Sorted(maps.Keys(r))
	third := len(keys)*41/100 + 32
	for seed := uint32(1); seed < 100; seed++ {
		if cells := solve(keys, r, third, seed); cells != nil {
			out := binary.LittleEndian.AppendUint32(nil, seed)
			out = binary.LittleEndian.AppendUint32(out, uint32(third))
			for _, v := range cells {
				out = binary.LittleEndian.AppendUint16(out, uint16(v))
			}
			return out, nil
		}
	}
	return nil, fmt.Errorf("no seed fits")
}

// cellsOf returns the three cells of a hash and what their xor has to be, without the rank.
func cellsOf(h uint64, third int, seed uint32) ([3]int, uint32) {
	h *= 2*uint64(seed) + 1
	h ^= h >> 31
	h *= hashMul
	n := uint64(third)
	a, b, c := (h>>40)*n>>24, (h>>16&(1<<24-1))*n>>24, (h*hashLast>>40)*n>>24
	return [3]int{int(a), third + int(b), 2*third + int(c)}, uint32(h&(1<<markBits-1)) << 2
}

// solve peels the words off one after the other, each by a cell that no other needs.
func solve(keys []uint64, r ranks, third int, seed uint32) []uint32 {
	count, xor := make([]int, 3*third), make([]uint64, 3*third)
	for _, k := range keys {
		at, _ := cellsOf(k, third, seed)
		for _, i := range at {
			count[i]++
			xor[i] ^= k
		}
	}
	type step struct {
		key  uint64
		cell int
	}
	var steps []step
	var queue []int
	for i, n := range count {
		if n == 1 {
			queue = append(queue, i)
		}
	}
	for len(queue) > 0 {
		i := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		if count[i] != 1 {
			continue
		}
		k := xor[i]
		steps = append(steps, step{k, i})
		at, _ := cellsOf(k, third, seed)
		for _, j := range at {
			count[j]--
			xor[j] ^= k
			if count[j] == 1 {
				queue = append(queue, j)
			}
		}
	}
	if len(steps) < len(keys) {
		return nil
	}
	cells := make([]uint32, 3*third)
	for _, s := range slices.Backward(steps) {
		at, v := cellsOf(s.key, third, seed)
		v ^= r[s.key]
		for _, j := range at {
			if j != s.cell {
				v ^= cells[j]
			}
		}
		cells[s.cell] = v
	}
	return cells
}
