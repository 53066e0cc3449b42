package people

import (
	"math/bits"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
)

// A hashTable holds a small number for each of some hashes, in open addressing. It never changes once made. It is no larger than it has to
// be: all of them together shall stay near the processor.
type hashTable struct {
	slots []uint64 // the hash without its low bits, and there the number
	shift int
}

// valueBits is how many bits of a slot are the number's.
const valueBits = 16

// sized makes t an empty table for n hashes. Half of the slots and more stay empty: a miss ends at the first empty one.
func (t *hashTable) sized(n int) {
	b := bits.Len(uint(2 * n))
	t.slots, t.shift = make([]uint64, 1<<b), 64-b
}

// at returns the slot of h, or the empty one where it belongs.
func (t *hashTable) at(h uint64) *uint64 {
	for i := int(h >> t.shift); ; i++ {
		s := &t.slots[i&(len(t.slots)-1)]
		if *s == 0 || *s>>valueBits == h>>valueBits {
			return s
		}
	}
}

// get returns the number of h, or 0.
func (t *hashTable) get(h uint64) uint16 {
	for i := int(h >> t.shift); ; i++ {
		s := t.slots[i&(len(t.slots)-1)]
		if s == 0 || s>>valueBits == h>>valueBits {
			return uint16(s)
		}
	}
}

// put makes v the number of h.
func (t *hashTable) put(h uint64, v uint16) { *t.at(h) = h>>valueBits<<valueBits | uint64(v) }

// A cueTable holds cues, or what else a word is, by the hashes of words.
type cueTable struct{ hashTable }

// newCueTable returns the table of some lists of words. The lowest wins where a word is in several, so that the order of a map
// doesn't matter.
func newCueTable[K ~uint8](lists map[K]string) *cueTable {
	t := new(cueTable)
	t.sized(countWords(lists))
	for c, list := range lists {
		for w := range strings.FieldsSeq(list) {
			t.add(lexicon.Hash([]byte(w)), cue(c))
		}
	}
	return t
}

func countWords[K comparable](lists map[K]string) (n int) {
	for _, list := range lists {
		for range strings.FieldsSeq(list) {
			n++
		}
	}
	return n
}

func (t *cueTable) add(h uint64, c cue) {
	if old := t.find(h); old == noCue || c < old {
		t.put(h, uint16(c))
	}
}

// find returns the cue of the word with this hash.
func (t *cueTable) find(h uint64) cue {
	return cue(t.get(h))
}

// newPairs returns a set of pairs of words, which sep parts from one another.
func newPairs(list, sep string) *cueTable {
	t := new(cueTable)
	t.sized(strings.Count(list, sep) + 1)
	for pair := range strings.SplitSeq(list, sep) {
		if w := strings.Fields(pair); len(w) == 2 {
			t.add(pairHash(lexicon.Hash([]byte(w[0])), lexicon.Hash([]byte(w[1]))), cueGoods)
		}
	}
	return t
}

// pairHash returns the hash of two words, of which a and b are.
func pairHash(a, b uint64) uint64 { return (a ^ b>>7) * 0x9E3779B97F4A7C15 }
