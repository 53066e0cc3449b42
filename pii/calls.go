package pii

import (
	"fmt"
	"strings"
)

// A callTable says which recognizers a word calls by itself: those that have it, or what
// it begins with, in On. It is asked about every word, so a bit for each hash of the first
// four bytes comes first.
type callTable struct {
	bits    [1 << 10]uint64
	buckets map[uint32][]call
}

type call struct {
	stem string // lower case
	open bool   // more letters may follow
	rec  uint16
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

// add adds a word of On for a recognizer, as it is and without its marks.
func (t *callTable) add(word string, rec uint16) error {
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

// of returns what the word may call; the caller asks each whether it fits.
func (t *callTable) of(word []byte) []call {
	key := callKey(word)
	if bit := callBit(key); t.bits[bit>>6]>>(bit&63)&1 == 0 {
		return nil
	}
	return t.buckets[key]
}

// calls reports whether the word calls anyone.
func (t *callTable) calls(word []byte) bool {
	for _, c := range t.of(word) {
		if c.fits(word) {
			return true
		}
	}
	return false
}

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
