package lexicon

// Compound reports whether a word is made up of two ordinary ones of which the second is neither a name nor the end of a street's or
// a place's: välilehtipalkki. By its letters such a word may look like a surname.
func Compound(word []byte) bool {
	for at := len(word) - 4; at >= 3; at-- {
		if word[at]&0xC0 == 0x80 {
			continue
		}
		if CommonRank(word[at:]) == 0 || CommonRank(word[:at]) == 0 {
			continue
		}
		if Lookup(word[at:])&(Name|Town|TerrainEnd|StreetEnd) == 0 {
			return true
		}
	}
	return false
}
