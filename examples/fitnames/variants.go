package main

import (
	"maps"
	"slices"
	"strings"
)

// Spellings of people without the letters on their keyboard, and of a neighbour's.
// Each replacer is one way to write a whole word.
var respell = []*strings.Replacer{
	bare("a", "a", "a", "o", "o"),           // Bjorn, Asa, Jaervi as Jarvi
	bare("aa", "ae", "ae", "oe", "oe"),      // Bjoern, Aasa, Jaervi
	bare("å", "ä", "ä", "ö", "ö"),           // Búi as Bui; Sørensen as Sörensen
	bare("å", "æ", "æ", "ø", "ø"),           // Björn as Bjørn
	bare("å", "ä", "æ", "ö", "ø", "ð", "þ"), // only the accents gone: Guðrun
	bare("aa", "a", "ae", "o", "o"),         // Aasa Oberg
}

// bare returns the replacer that writes å ä æ ö ø (and ð þ) as given and drops all other marks.
func bare(to ...string) *strings.Replacer {
	to = append(to, "d", "th")[:7]
	pairs := []string{"å", to[0], "ä", to[1], "æ", to[2], "ö", to[3], "ø", to[4], "ð", to[5], "þ", to[6]}
	for _, p := range strings.Fields("áa àa âa ãa ăa ąa āa ée èe êe ëe ęe ěe ėe ēe íi ìi îi ïi īi ıi óo òo ôo õo őo " +
		"úu ùu ûu üu űu ůu ūu ýy ÿy çc ćc čc ñn ńn ňn śs šs şs źz žz żz łl ľl ļl řr đd ďd ťt ţt ğg ģg ķk ņn") {
		r := []rune(p)
		pairs = append(pairs, string(r[0]), string(r[1:]))
	}
	return strings.NewReplacer(append(pairs, "ß", "ss", "œ", "oe", "ș", "s", "ț", "t", "ə", "a")...)
}

// addVariants adds the other spellings of all words, unless the spelling is a word of its own.
func addVariants(m map[string]uint32) {
	more := map[string]uint32{}
	for _, w := range slices.Sorted(maps.Keys(m)) {
		for _, r := range respell {
			v := r.Replace(w)
			if _, own := m[v]; !own {
				more[v] = either(m[w], more[v]) | variant
			}
		}
	}
	maps.Copy(m, more)
}

// either is the class of a spelling that two words share.
func either(a, b uint32) uint32 {
	const rank = rankLow | rankHigh
	switch {
	case a&common == 0 || b&common == 0:
	case a&rank < b&rank:
		b &^= rank
	default:
		a &^= rank
	}
	c := oneTier(a | b)
	if c&name != 0 && c&common != 0 {
		c |= nameWord
	}
	return c
}
