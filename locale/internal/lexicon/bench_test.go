package lexicon

import (
	"strings"
	"testing"
)

// Words of two benchmarks: known ones, and ones that no list holds.
var (
	benchKnown = split("anna Lindqvist björn Guðmundsdóttir hej leverans Virtanen och abdirahman storgatan København faktura")
	benchOther = split("xqzwe kvartersfest Brelloni tarkkailisi ullvantar Pzarek uppringning ørkenløse vatnslitir fjortonde")
)

func split(s string) (words [][]byte) {
	for w := range strings.FieldsSeq(s) {
		words = append(words, []byte(w))
	}
	return words
}

var sink int

func bench(b *testing.B, words [][]byte, f func([]byte) int) {
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if i >= len(words) {
			i = 0
		}
		sink += f(words[i])
	}
}

func BenchmarkLookup(b *testing.B) {
	lookup := func(w []byte) int { return int(Lookup(w)) }
	b.Run("hit", func(b *testing.B) { bench(b, benchKnown, lookup) })
	b.Run("miss", func(b *testing.B) { bench(b, benchOther, lookup) })
}

func BenchmarkHash(b *testing.B) {
	bench(b, benchKnown, func(w []byte) int { return int(Hash(w)) })
}

func BenchmarkLookupInflected(b *testing.B) {
	lookup := func(w []byte) int { c, n := LookupInflected(w); return int(c) + n }
	b.Run("hit", func(b *testing.B) { bench(b, split("Annas Virtasen Guðrúnu Pekan Jónsdóttur Svenssons"), lookup) })
	b.Run("miss", func(b *testing.B) { bench(b, benchOther, lookup) })
}

func BenchmarkLook(b *testing.B) { bench(b, benchOther, Look) }
func BenchmarkCommonRank(b *testing.B) {
	bench(b, benchKnown, func(w []byte) int { return int(CommonRank(w)) })
}
func BenchmarkStreetEnding(b *testing.B) {
	bench(b, benchOther, func(w []byte) int { at, _ := StreetEnding(w); return at })
}
