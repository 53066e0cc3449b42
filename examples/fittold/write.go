package main

import (
	"fmt"
	"math"
	"strings"
)

// likely is evidence.Likely, which can't be imported from here: what the odds of one to one are worth.
const likely = 100

// tenths returns what the features are worth in tenths of bits, where even odds are likely.
func tenths(w []float64) []int16 {
	out := make([]int16, len(w))
	for i, v := range w {
		out[i] = int16(math.Round(v / math.Ln2 * 10))
	}
	out[0] += likely
	return out
}

func source(head string, w []float64) []byte {
	var b strings.Builder
	b.WriteString(head)
	b.WriteString("evidence.Weights{")
	for i, v := range tenths(w) {
		if i%16 == 0 {
			b.WriteString("\n\t")
		} else {
			b.WriteString(" ")
		}
		fmt.Fprintf(&b, "%d,", v)
	}
	b.WriteString("\n}\n")
	return []byte(b.String())
}

func table(w []float64) {
	for i, v := range tenths(w) {
		fmt.Printf("%4d:%-5d", i, v)
		if i%10 == 9 || i == len(w)-1 {
			fmt.Println()
		}
	}
}
