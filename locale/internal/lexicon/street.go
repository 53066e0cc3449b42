package lexicon

// Lengths in bytes of the endings that are looked for.
const shortestEnd, longestEnd = 2, 14

// StreetEnding returns where the ending of a street name begins in a word such as
// storgatan, Vesterbrogade or Mannerheimintie, and whether the ending is StreetEnd or
// TerrainEnd. At least two letters stand before it. The longest ending wins.
// Without one it returns the length of the word and 0.
func StreetEnding(word []byte) (at int, class Class) {
	n := len(word)
	if n > MaxLen {
		return n, 0
	}
	for at = max(2, n-longestEnd); at <= n-shortestEnd; at++ {
		if word[at]&0xC0 == 0x80 {
			continue
		}
		if c := Lookup(word[at:]) & (StreetEnd | TerrainEnd); c != 0 {
			return at, c
		}
	}
	return n, 0
}
