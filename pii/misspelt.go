package pii

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
)

// misspelt finds the words of Recognizer.Names of which one letter is left out, too many, wrong or has changed places with the
// next. What such a word says is what the name says that is meant.
//
// Two words that one letter tells apart are the same without a letter each. So the table has each name whole and without each of its letters,
// and is asked for the word so.
type misspelt struct {
	names []name
	known map[string]bool // by symbols, until they are built
	slots []nameSlot      // by hash, a free one behind each run
	mask  uint32
	sizes [symbols * symbols]uint32 // by first and last symbol: the lengths of the words that may be meant for a name
}

// A name is a word, as a text in lower case and in symbols, and the terms that are in it.
type name struct {
	text    []byte
	symbols []byte
	terms   []uint16
}

// A nameID is the place of a name and one more, 0 for none.
type nameID uint16

type nameSlot struct {
	hash uint32
	name nameID
}

// Limits of names, in symbols. A short one is heard only where a lexicon tells that what stands there is no other word: one letter makes
// too many of it.
const (
	nameLeast = 5
	nameSure  = 7
	nameMost  = 30
)

// add adds a word of Names, or returns why it can't be one.
func (x *misspelt) add(word string) error {
	sym := appendSymbols(nil, strings.TrimSpace(word))
	if outside(len(sym), nameLeast, nameMost) {
		return fmt.Errorf("fewer than %d letters or more than %d", nameLeast, nameMost)
	}
	for _, c := range sym {
		if c == symGap || c >= symDigit {
			return errors.New("something else than letters")
		}
	}
	if x.known[string(sym)] {
		return nil
	}
	if x.known == nil {
		x.known = map[string]bool{}
	}
	x.known[string(sym)] = true
	x.names = append(x.names, name{text: appendLower(nil, []byte(strings.TrimSpace(word))), symbols: sym})
	return nil
}

// build makes the table, and notes which terms the names hold.
func (x *misspelt) build(a *stems) {
	x.known = nil
	size, all := 0, 1
	for i := range x.names {
		all += len(x.names[i].symbols) + 1
	}
	for size = 16; size < 2*all; size *= 2 {
	}
	x.slots, x.mask = make([]nameSlot, size), uint32(size-1)
	var st stemState
	var hashes nameHashes
	for i := range x.names {
		w := &x.names[i]
		st.reset(0)
		a.walk(&st, lettersOf(w.symbols), len(w.symbols), true)
		for _, h := range st.hits {
			w.terms = append(w.terms, h.term)
		}
		x.size(w.symbols)
		whole := wholeName(w.symbols)
		x.put(nameSlot{whole, nameID(i + 1)})
		for _, h := range hashes.of(w.symbols, whole) {
			x.put(nameSlot{h, nameID(i + 1)})
		}
	}
}

// size notes the ends and the lengths that a name and its slips have.
func (x *misspelt) size(name []byte) {
	n := len(name)
	x.sizes[ends(name)] |= 7 << n >> 1
	x.sizes[ends(name[:n-1])] |= 3 << n >> 1 // without the last one, and with the last two swapped
}

// ends returns the first and the last symbol of a word.
func ends(word []byte) int { return int(word[0])<<symbolBits | int(word[len(word)-1]) }

// put puts s into the table, once.
func (x *misspelt) put(s nameSlot) {
	at := place(s.hash) & x.mask
	for ; x.slots[at].name != 0; at = (at + 1) & x.mask {
		if x.slots[at] == s { // of two letters that are the same
			return
		}
	}
	x.slots[at] = s
}

// lettersOf returns a text that has the symbols.
func lettersOf(sym []byte) []byte {
	b := make([]byte, len(sym))
	for i, c := range sym {
		b[i] = c | 0x60
	}
	return b
}

// nameHashes is room for the hashes of one word.
type nameHashes [nameMost + 1]uint32

// namePowers are what a symbol counts in the hash of a word, by how many stand behind it.
var namePowers = func() (t nameHashes) {
	t[0] = 0x9E3779B1
	for i := 1; i < len(t); i++ {
		t[i] = t[i-1] * 0x01000193
	}
	return t
}()

// meant returns the name that a word is misspelt for.
func (x *misspelt) meant(word []byte) nameID {
	if !x.maySize(word[0], word[len(word)-1], len(word)) {
		return 0
	}
	var buf [nameMost + 1]byte
	sym, ok := appendWord(buf[:0], word)
	if !ok || !x.sized(sym) {
		return 0
	}
	return x.find(sym)
}

// maySize is sized, or true, for a word of which the first and the last byte are known, and how many it has: nearly all are told by those.
func (x *misspelt) maySize(first, last byte, size int) bool {
	a, b := foldByte[first], foldByte[last]
	if a >= symDigit || b >= symDigit {
		return true
	}
	const marked = 4 // letters of two bytes at most
	return x.sizes[int(a)<<symbolBits|int(b)]>>max(0, size-marked)&(1<<(marked+1)-1) != 0
}

// sized reports whether the ends and the length of a word are those of a name or of a slip.
func (x *misspelt) sized(word []byte) bool { return x.sizes[ends(word)]>>len(word)&1 != 0 }

// wholeName returns the hash of a word of at most nameMost+1 symbols.
func wholeName(sym []byte) (h uint32) {
	for i, c := range sym {
		h += uint32(c) * namePowers[len(sym)-1-i]
	}
	return h
}

// of returns the hashes of what a word is without each of its letters; whole is that of the word.
func (h *nameHashes) of(sym []byte, whole uint32) []uint32 {
	behind, before := whole, uint32(0)
	n := len(sym)
	for i, c := range sym {
		behind -= uint32(c) * namePowers[n-1-i]
		if h[i] = before + behind; i+1 < n {
			before += uint32(c) * namePowers[n-2-i]
		}
	}
	return h[:n]
}

// find returns the name that a word is misspelt for, none if it is a name itself.
func (x *misspelt) find(word []byte) nameID {
	whole := wholeName(word)
	if x.exactly(word, whole) != 0 {
		return 0
	}
	if id := x.near(word, whole); id != 0 { // the name has a letter more
		return id
	}
	var hashes nameHashes
	for _, h := range hashes.of(word, whole) {
		if id := x.near(word, h); id != 0 {
			return id
		}
	}
	return 0
}

// exactly returns the name that a word of this hash is.
func (x *misspelt) exactly(word []byte, hash uint32) nameID {
	for at := place(hash) & x.mask; x.slots[at].name != 0; at = (at + 1) & x.mask {
		if s := &x.slots[at]; s.hash == hash && bytes.Equal(x.names[s.name-1].symbols, word) {
			return s.name
		}
	}
	return 0
}

// near returns a name that a word, which has this hash without a letter, is misspelt for.
func (x *misspelt) near(word []byte, hash uint32) nameID {
	for at := place(hash) & x.mask; x.slots[at].name != 0; at = (at + 1) & x.mask {
		if s := &x.slots[at]; s.hash == hash && slips(x.names[s.name-1].symbols, word) {
			return s.name
		}
	}
	return 0
}

// place returns where in the table a hash is looked for.
func place(hash uint32) uint32 { return hash ^ hash>>15 }

// slips reports whether a letter left out, doubled or put in, another one, or two that have changed places are all that tells word from the
// name. Both begin with the same one. Another letter or one more at the end is another form of a word, unless it is the last one twice.
func slips(name, word []byte) bool {
	n, w := len(name), len(word)
	if n == 0 || w == 0 || name[0] != word[0] {
		return false
	}
	i := 1
	for i < min(n, w) && name[i] == word[i] {
		i++
	}
	switch {
	case w == n-1: // left out
		return bytes.Equal(name[i+1:], word[i:]) && (i < w || n >= nameSure)
	case w == n+1:
		return bytes.Equal(name[i:], word[i+1:]) && (i < n || word[i] == word[i-1])
	case w != n || i >= n-1:
		return false
	case bytes.Equal(name[i+1:], word[i+1:]):
		return true
	}
	return name[i] == word[i+1] && name[i+1] == word[i] && bytes.Equal(name[i+2:], word[i+2:])
}
