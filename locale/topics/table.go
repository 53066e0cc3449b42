package topics

import "strings"

// A table looks words up by what they begin with. Words are compared by a hash of 64 bits
// over bytes folded by |0x20, which lowers ASCII letters and those of U+00C0 to U+00DE alike.
// It never changes once made.
type table struct {
	slots []slot
	mask  uint64
}

type slot struct {
	hash uint64
	open bool   // more letters may follow
	val  uint64 // what the word stands for; never 0
}

const (
	hashSeed = 14695981039346656037 // FNV-1a
	hashMul  = 1099511628211
	shortest = 3 // letters of the shortest stem that more may follow
)

// unmarked writes the Nordic letters without their marks, as the calls of package pii do.
var unmarked = strings.NewReplacer("å", "a", "ä", "a", "æ", "ae", "ö", "o", "ø", "o", "á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ý", "y", "ð", "d", "þ", "th")

func step(h uint64, c byte) uint64 { return (h ^ uint64(c|0x20)) * hashMul }

func hashOf(word string) uint64 {
	h := uint64(hashSeed)
	for i := range len(word) {
		h = step(h, word[i])
	}
	return h
}

// newTable returns an empty table with room for n words.
func newTable(n int) *table {
	size := 64
	for size < 3*n {
		size *= 2
	}
	return &table{make([]slot, size), uint64(size - 1)}
}

// add adds the words of a list, blank between them: as they are and without their marks. "word*"
// stands for all that begin with it; "=word" only for what is typed with its marks.
// A word that is there already gets what merge makes of both values.
func (t *table) add(list string, val uint64, merge func(old, val uint64) uint64) {
	for w := range strings.FieldsSeq(list) {
		w, exact := strings.CutPrefix(w, "=")
		w, open := strings.CutSuffix(w, "*")
		t.put(w, open, val, merge)
		if plain := unmarked.Replace(w); !exact && plain != w {
			t.put(plain, open, val, merge)
		}
	}
}

func (t *table) put(w string, open bool, val uint64, merge func(old, val uint64) uint64) {
	h := hashOf(w)
	i := h >> 7 & t.mask
	for ; t.slots[i].val != 0; i = (i + 1) & t.mask {
		if s := &t.slots[i]; s.hash == h && s.open == open {
			s.val = merge(s.val, val)
			return
		}
	}
	t.slots[i] = slot{h, open, val}
}

// at returns the value of the word or of the stem with this hash, 0 for none.
func (t *table) at(h uint64, open bool) uint64 {
	for i := h >> 7 & t.mask; t.slots[i].val != 0; i = (i + 1) & t.mask {
		if s := &t.slots[i]; s.hash == h && s.open == open {
			return s.val
		}
	}
	return 0
}

// any returns what a word and all stems that it begins with stand for together.
func (t *table) any(word []byte) (val uint64) {
	h := uint64(hashSeed)
	for i, c := range word {
		if h = step(h, c); i+1 >= shortest {
			val |= t.at(h, true)
		}
	}
	return val | t.at(h, false)
}

// find returns the value of a word, or of the longest stem that it begins with, and the length of
// what was found in bytes. Where a word stands both by itself and as a stem, it is both.
func (t *table) find(word []byte) (val uint64, n int) {
	h := uint64(hashSeed)
	for i, c := range word {
		h = step(h, c)
		if i+1 < shortest {
			continue
		}
		if v := t.at(h, true); v != 0 {
			val, n = v, i+1
		}
	}
	if v := t.at(h, false); v != 0 {
		if n < len(word) {
			val = 0
		}
		return v | val, len(word)
	}
	return val, n
}
