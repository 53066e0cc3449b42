package topics

// What Finnish writes at the end of a word, and in a verb of its own, where the other languages have a word that cues.go knows.

// negated are Finnish verbs as they stand behind "I don't".
var negated = list(`ole näe kuule pysty pystynyt saa voi kuulu syö käytä usko halua äänestä käy sairasta ollut`)

// mine reports whether word k is Finnish with an owner at its end: sormenjälkeni, liittomme.
func (t *text) mine(k int) bool {
	if !t.has(k) {
		return false
	}
	b := t.Of(k)
	n := len(b)
	switch {
	case n > 5 && hasFold(b[n-2:], "ni"):
		return finnishVowel(b[n-3])
	case n > 6 && hasFold(b[n-3:], "mme"):
		return finnishVowel(b[n-4])
	}
	return false
}

// finnishVowel reports whether c is a vowel, or the last byte of ä or ö.
func finnishVowel(c byte) bool {
	switch c | 0x20 {
	case 'a', 'e', 'i', 'o', 'u', 'y', 0xa4, 0xb6:
		return true
	}
	return false
}
