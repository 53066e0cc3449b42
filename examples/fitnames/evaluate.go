package main

import (
	"fmt"
	"slices"
	"sort"
)

// evaluate prints how well the packed weights tell held-out names from held-out words,
// which are common ones, and from compounds and inflected forms that no list holds.
func evaluate(packed []byte, all []example, own map[string]uint32) {
	var negative, madeUp []int
	scores := map[string][]int{}
	var order []string
	for _, e := range all {
		if !e.held {
			continue
		}
		s := lookEither(packed, e.word)
		switch {
		case e.is == isWord && e.from == "made":
			madeUp = append(madeUp, s)
		case e.is == isWord && own[e.word]&name == 0:
			negative = append(negative, s)
		case e.is == isWord:
		default:
			groups := []string{e.from}
			if e.weight >= 1 && !e.also && e.from != "respelled" {
				groups = append(groups, "all but rare")
			}
			if e.weight < 1 && (e.from == "sv.given" || e.from == "sv.surname" || e.from == "fi.given" || e.from == "fi.surname") {
				groups[0] += " rare"
			}
			for _, g := range groups {
				if scores[g] == nil {
					order = append(order, g)
				}
				scores[g] = append(scores[g], s)
			}
		}
	}
	sort.Ints(negative)
	sort.Ints(madeUp)
	at := func(rate float64) int { return negative[len(negative)-1-int(rate*float64(len(negative)))] + 1 }
	madeAt := madeUp[len(madeUp)-1-len(madeUp)/100] + 1
	fmt.Printf("held-out words %d, made-up %d; score for 1 %%: %d, for 0.1 %%: %d tenths of bits\n", len(negative), len(madeUp), at(0.01), at(0.001))
	fmt.Printf("made-up words above them: %.2f %%, %.2f %%; words above 0: %.1f %%\n",
		100*above(madeUp, at(0.01)), 100*above(madeUp, at(0.001)), 100*above(negative, 1))
	fmt.Printf("score for 1 %% of the made-up words: %d\n", madeAt)
	fmt.Printf("%-18s %6s %7s %9s %9s %12s\n", "names", "n", "AUC", "at 1 %", "at 0.1 %", "1 % made-up")
	slices.Sort(order)
	for _, g := range order {
		s := scores[g]
		sort.Ints(s)
		fmt.Printf("%-18s %6d %7.4f %8.1f%% %8.1f%% %11.1f%%\n", g, len(s), auc(negative, s),
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
