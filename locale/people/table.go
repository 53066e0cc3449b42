package people

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hashed"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
)

// A cueTable holds cues, or what else a word is, by the hashes of words. The cues are the numbers themselves: a value less to load.
type cueTable struct{ hashed.Numbers }

// cuesByHash are those of a table before it is made. The lowest wins where a word is in several lists, so that the order of a map
// doesn't matter.
type cuesByHash map[uint64]uint16

func (m cuesByHash) add(h uint64, c cue) {
	if old, ok := m[h]; !ok || uint16(c) < old {
		m[h] = uint16(c)
	}
}

func (m cuesByHash) table() *cueTable { return &cueTable{hashed.NewNumbers(m)} }

// newCueTable returns the table of some lists of words.
func newCueTable[K ~uint8](lists map[K]string) *cueTable {
	m := cuesByHash{}
	for c, list := range lists {
		for w := range strings.FieldsSeq(list) {
			m.add(lexicon.Hash([]byte(w)), cue(c))
		}
	}
	return m.table()
}

// find returns the cue of the word with this hash.
func (t *cueTable) find(h uint64) cue { return cue(t.Get(h)) }

// newPairs returns a set of pairs of words, which sep parts from one another.
func newPairs(list, sep string) *cueTable {
	m := cuesByHash{}
	for pair := range strings.SplitSeq(list, sep) {
		if w := strings.Fields(pair); len(w) == 2 {
			m.add(pairHash(lexicon.Hash([]byte(w[0])), lexicon.Hash([]byte(w[1]))), cueGoods)
		}
	}
	return m.table()
}

// pairHash returns the hash of two words, of which a and b are.
func pairHash(a, b uint64) uint64 { return (a ^ b>>7) * 0x9E3779B97F4A7C15 }
