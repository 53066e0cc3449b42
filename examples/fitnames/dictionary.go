package main

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The layout of dict.bin; package lexicon describes it.
const (
	dictRoom  = 64
	classBits = 12
	dictLoad  = 0.6
)

// dictionary packs the entries of the committed lists.
func dictionary() ([]byte, error) {
	m, err := entries()
	if err != nil {
		return nil, err
	}
	maps.DeleteFunc(m, func(_ string, c uint32) bool { return c == plain })
	if err := addForms(m); err != nil {
		return nil, err
	}
	addVariants(m)

	hashes := map[uint64]uint32{}
	for w, c := range m {
		for _, form := range cases(w) {
			hashes[hash(form)] |= c &^ (nameOnly | plain)
		}
	}
	classes := []uint32{0}
	number := map[uint32]uint32{}
	for _, c := range slices.Sorted(maps.Values(hashes)) {
		if number[c] == 0 {
			number[c] = uint32(len(classes))
			classes = append(classes, c)
		}
	}
	if len(classes) > 1<<classBits {
		return nil, fmt.Errorf("%d classes, %d fit", len(classes), 1<<classBits)
	}

	n := int(float64(len(hashes)) / dictLoad)
	slots := make([]uint32, n+dictRoom)
	for _, h := range slices.SortedFunc(maps.Keys(hashes), cmp.Compare) {
		i, _ := bits.Mul64(h, uint64(n))
		for slots[i] != 0 {
			if slots[i]>>classBits == uint32(h)&(1<<(32-classBits)-1) {
				return nil, fmt.Errorf("two words share a slot's tag")
			}
			i++
		}
		slots[i] = uint32(h)<<classBits | number[hashes[h]]
	}
	if slots[len(slots)-1] != 0 {
		return nil, fmt.Errorf("no room behind the last slot")
	}

	out := binary.LittleEndian.AppendUint32(nil, uint32(len(classes)))
	out = binary.LittleEndian.AppendUint32(out, uint32(len(slots)))
	for _, v := range append(classes, slots...) {
		out = binary.LittleEndian.AppendUint32(out, v)
	}
	return out, nil
}

// cases returns the spellings of a lower-case word whose hashes may differ: the fold of
// the hash knows the case of ASCII and of U+00C0 to U+00DE only.
func cases(w string) []string {
	r, n := utf8.DecodeRuneInString(w)
	return []string{w, string(unicode.ToUpper(r)) + w[n:], strings.ToUpper(w)}
}
