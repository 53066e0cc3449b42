package pii

import (
	"fmt"
	"slices"
	"strings"
)

// A callTable says which recognizers of words are asked about a word: those that have its class in OnClass, one of its flags
// in OnFlags, or it, or what it begins with, in On. It is asked about every word, so a bit for each hash of the first four
// bytes of the words of On comes first.
type callTable struct {
	recs    []*compiled
	ids     []uint16 // of recs, in the order of precedence
	class   uint64   // any recognizer's OnClass
	flags   [1 << 8]callSet
	numbers [wordMax + 1]callSet // by how many digits a number has
	bits    [1 << 10]uint64
	buckets map[uint32][]call
}

// A callSet is a set of recognizers of words: bit k is recs[k] of the table, the last bit all from there on.
type callSet uint64

const callLast = 63

func callOf(k int) callSet { return 1 << min(k, callLast) }

type call struct {
	stem string // lower case
	open bool   // more letters may follow
	rec  uint16 // in recs
}

// callKey is the first four bytes of a word, in lower case, zero where there are none.
func callKey[T string | []byte](word T) uint32 {
	switch len(word) {
	case 0:
		return 0
	case 1:
		return uint32(word[0] | 0x20)
	case 2:
		return uint32(word[0]|0x20) | uint32(word[1]|0x20)<<8
	case 3:
		return uint32(word[0]|0x20) | uint32(word[1]|0x20)<<8 | uint32(word[2]|0x20)<<16
	}
	return uint32(word[0]|0x20) | uint32(word[1]|0x20)<<8 | uint32(word[2]|0x20)<<16 | uint32(word[3]|0x20)<<24
}

func callBit(key uint32) uint32 { return key * 0x9E3779B1 >> 16 }

// add adds recognizer c, whose number is id.
func (t *callTable) add(c *compiled, id uint16) error {
	k := len(t.recs)
	t.recs, t.ids = append(t.recs, c), append(t.ids, id)
	t.class |= c.OnClass
	for flags := range t.flags {
		if c.OnFlags&WordFlags(flags)&^IsNumber != 0 {
			t.flags[flags] |= callOf(k)
		}
	}
	for n := range t.numbers {
		if c.numbers(n) {
			t.numbers[n] |= callOf(k)
		}
	}
	for _, w := range c.On {
		if err := t.addWord(w, uint16(k)); err != nil {
			return fmt.Errorf("recognizer %q: %w", c.Kind, err)
		}
	}
	return nil
}

// addWord adds a word of On, as it is and without its marks.
func (t *callTable) addWord(word string, rec uint16) error {
	stem, open := strings.CutSuffix(string(appendLower(nil, []byte(strings.TrimSpace(word)))), "*")
	if stem == "" || len(stem) > wordMax || open && len(stem) < 3 {
		return fmt.Errorf("%w: a word of On has too few letters or too many", ErrConfig)
	}
	for i := 0; i < len(stem); i++ {
		if c := stem[i]; !isLetter(c) && c < 0x80 {
			return fmt.Errorf("%w: a word of On holds more than letters", ErrConfig)
		}
	}
	t.put(call{stem, open, rec})
	if plain := unmarked.Replace(stem); plain != stem {
		t.put(call{plain, open, rec})
	}
	return nil
}

// unmarked writes the Nordic letters without their marks.
var unmarked = strings.NewReplacer("å", "a", "ä", "a", "æ", "ae", "ö", "o", "ø", "o", "á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ý", "y", "ð", "d", "þ", "th")

func (t *callTable) put(c call) {
	if t.buckets == nil {
		t.buckets = map[uint32][]call{}
	}
	set := func(key uint32) {
		t.bits[callBit(key)>>6] |= 1 << (callBit(key) & 63)
		t.buckets[key] = append(t.buckets[key], c)
	}
	set(callKey(c.stem))
	if c.open && len(c.stem) == 3 {
		for l := byte('a'); l <= 'z'; l++ {
			set(callKey(c.stem + string(rune(l))))
		}
		set(callKey(c.stem + "å")) // every letter of the block has the same first byte
	}
}

// of returns the words of On that the word may be; the caller asks each whether it fits.
func (t *callTable) of(word []byte) []call {
	key := callKey(word)
	if bit := callBit(key); t.bits[bit>>6]>>(bit&63)&1 == 0 {
		return nil
	}
	return t.buckets[key]
}

// set returns those that a word of this class calls, whatever its flags.
func (t *callTable) set(word []byte, class uint64) (set callSet) {
	for _, c := range t.of(word) {
		if c.fits(word) {
			set |= callOf(int(c.rec))
		}
	}
	if class&t.class != 0 {
		for k, c := range t.recs {
			if c.OnClass&class != 0 {
				set |= callOf(k)
			}
		}
	}
	return set
}

// calls reports whether recs[k] is asked about a word: of those that share the last bit of a set.
func (t *callTable) calls(k int, word []byte, class uint64, flags WordFlags) bool {
	if c := t.recs[k]; c.OnClass&class != 0 || c.OnFlags&flags&^IsNumber != 0 || flags&IsNumber != 0 && c.numbers(len(word)) {
		return true
	}
	return slices.ContainsFunc(t.of(word), func(c call) bool { return int(c.rec) == k && c.fits(word) })
}

// numbers reports whether the recognizer is asked about numbers of n digits.
func (c *compiled) numbers(n int) bool { return c.OnFlags&IsNumber != 0 && n >= c.MinRun }

// fits reports whether word is the one that calls.
func (c *call) fits(word []byte) bool {
	if len(word) < len(c.stem) || len(word) > len(c.stem) && !c.open {
		return false
	}
	for i := range len(c.stem) {
		if a, b := word[i], c.stem[i]; a != b && a|0x20 != b {
			return false
		}
	}
	return true
}
