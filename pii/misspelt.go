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
	slots []nameSlot // by hash, a free one behind each run
	mask  uint32
	sizes [symbols]uint32 // by first symbol: the lengths of the names that begin with it
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
	for i := range x.names {
		if bytes.Equal(x.names[i].symbols, sym) {
			return nil
		}
	}
	x.names = append(x.names, name{text: appendLower(nil, []byte(strings.TrimSpace(word))), symbols: sym})
	return nil
}

// build makes the table, and notes which terms the names hold.
func (x *misspelt) build(a *stems) {
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
		x.sizes[w.symbols[0]] |= 1 << len(w.symbols)
		for _, h := range hashes.of(w.symbols) {
			x.put(nameSlot{h, nameID(i + 1)})
		}
	}
}

// put puts s into the table, once.
func (x *misspelt) put(s nameSlot) {
	at := s.hash & x.mask
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
type nameHashes [nameMost + 2]uint32

// namePowers are what a symbol counts in the hash of a word, by how many stand behind it.
var namePowers = func() (t nameHashes) {
	t[0] = 0x9E3779B1
	for i := 1; i < len(t); i++ {
		t[i] = t[i-1] * 0x01000193
	}
	return t
}()

// of returns the hash of a word of at most nameMost+1 symbols, and then those of what it is without each of its letters.
func (h *nameHashes) of(sym []byte) []uint32 {
	behind, before := uint32(0), uint32(0)
	n := len(sym)
	for i, c := range sym {
		behind += uint32(c) * namePowers[n-1-i]
	}
	h[0] = behind
	for i, c := range sym {
		behind -= uint32(c) * namePowers[n-1-i]
		if h[i+1] = before + behind; i+1 < n {
			before += uint32(c) * namePowers[n-2-i]
		}
	}
	for i := range h[:n+1] {
		h[i] ^= h[i] >> 15
	}
	return h[:n+1]
}

// meant returns the name that a word is misspelt for.
func (x *misspelt) meant(word []byte) nameID {
	var buf [nameMost + 1]byte
	sym, ok := appendWord(buf[:0], word)
	if !ok || !x.sized(sym) {
		return 0
	}
	return x.find(sym, false)
}

// sized reports whether a name begins like a word and has its length, or one letter more or less.
func (x *misspelt) sized(word []byte) bool { return x.sizes[word[0]]&(7<<len(word)>>1) != 0 }

// find returns the name that a word is misspelt for, none if it is a name itself. whole asks for the
// name that it is instead.
func (x *misspelt) find(word []byte, whole bool) nameID {
	var hashes nameHashes
	all := hashes.of(word)
	if whole {
		all = all[:1]
	}
	found := nameID(0)
	for _, h := range all {
		for at := h & x.mask; x.slots[at].name != 0; at = (at + 1) & x.mask {
			if x.slots[at].hash != h {
				continue
			}
			id := x.slots[at].name
			switch w := &x.names[id-1]; {
			case bytes.Equal(w.symbols, word):
				if whole {
					return id
				}
				return 0
			case found == 0 && !whole && slips(w.symbols, word):
				found = id
			}
		}
	}
	return found
}

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
