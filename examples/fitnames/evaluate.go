package main

import (
	"fmt"
	"maps"
	"slices"
	"sort"
)

// heldOut are the scores of the examples that were held out, sorted.
type heldOut struct {
	words, made []int            // common words, and compounds and inflected forms that no list holds
	names       map[string][]int // by group
}

// scoresOf scores the examples that are held out.
func scoresOf(packed []byte, all []example, own map[string]uint32) heldOut {
	h := heldOut{names: map[string][]int{}}
	for _, e := range all {
		if !e.held {
			continue
		}
		s := lookEither(packed, e.word)
		switch {
		case e.is != isWord:
			for _, g := range e.groups() {
				h.names[g] = append(h.names[g], s)
			}
		case e.from == "made":
			h.made = append(h.made, s)
		case own[e.word]&name == 0:
			h.words = append(h.words, s)
		}
	}
	sort.Ints(h.words)
	sort.Ints(h.made)
	for _, s := range h.names {
		sort.Ints(s)
	}
	return h
}

// groups returns what a name is evaluated among: sv.given, all but rare.
func (e *example) groups() []string {
	switch {
	case e.weight >= 1 && !e.also && e.from != "respelled":
		return []string{e.from, "all but rare"}
	case e.weight < 1 && e.from != "respelled" && e.from != "inflected":
		return []string{e.from + " rare"}
	}
	return []string{e.from}
}

// evaluate prints how well the packed weights tell held-out names from held-out words,
// which are common ones, and from compounds and inflected forms that no list holds.
func evaluate(packed []byte, all []example, own map[string]uint32) {
	h := scoresOf(packed, all, own)
	at := func(rate float64) int { return h.words[len(h.words)-1-int(rate*float64(len(h.words)))] + 1 }
	madeAt := h.made[len(h.made)-1-len(h.made)/100] + 1
	fmt.Printf("held-out words %d, made-up %d; score for 1 %%: %d, for 0.1 %%: %d tenths of bits\n",
		len(h.words), len(h.made), at(0.01), at(0.001))
	fmt.Printf("made-up words above them: %.2f %%, %.2f %%; words above 0: %.1f %%\n",
		100*above(h.made, at(0.01)), 100*above(h.made, at(0.001)), 100*above(h.words, 1))
	fmt.Printf("score for 1 %% of the made-up words: %d\n", madeAt)
	fmt.Printf("%-18s %6s %7s %9s %9s %12s\n", "names", "n", "AUC", "at 1 %", "at 0.1 %", "1 % made-up")
	for _, g := range slices.Sorted(maps.Keys(h.names)) {
		s := h.names[g]
		fmt.Printf("%-18s %6d %7.4f %8.1f%% %8.1f%% %11.1f%%\n", g, len(s), auc(h.words, s),
			100*above(s, at(0.01)), 100*above(s, at(0.001)), 100*above(s, madeAt))
	}
}

// above returns the share of sorted scores that are at least min.
func above(sorted []int, min int) float64 {
	return 1 - float64(sort.SearchInts(sorted, min))/float64(len(sorted))
}

// auc returns how often a positive score stands above a negative one, ties half.
func auc(negative, positive []int) float64 {
	sum := 0.0
	for _, s := range positive {
		below, upTo := sort.SearchInts(negative, s), sort.SearchInts(negative, s+1)
		sum += float64(below+upTo) / 2
	}
	return sum / float64(len(negative)) / float64(len(positive))
}
