package people

import "github.com/sladd-go/sladd/locale/internal/lexicon"

// What a word is that no list holds, by its look and under its endings.

// How much a word that is in no list has to look like a name, in tenths of bits, if it is to
// be looked at for its capital alone, if it is to be looked up under an ending, if it is to
// be looked at in lower case, and if so only where names stand.
const (
	unseenLook  = -25
	endingLook  = 10
	capitalLook = -40
	lowerLook   = 60
	slotLook    = 10
	exoticLook  = 80 // more for a letter of another alphabet
)

// unseen returns what a word can be that no list holds.
func unseen(word []byte) uint64 {
	look := lexicon.Look(word)
	known := lookClass(look)
	up := capital(word)
	if exotic(word) {
		look += exoticLook
	}
	if look > endingLook || up && look > capitalLook || finnishCase(word) {
		if c := underEnding(word, look, up); c != 0 {
			return c | known
		}
		known |= bare
	}
	if c := owns(word); c != 0 {
		return c | known
	}
	switch {
	case look <= slotLook && !(up && look > unseenLook), brandCase(word):
		if up && len(word) > 7 && gluedName(word) { // looked at in the names of files alone
			return known | shy
		}
		return known
	case up && look > unseenLook, look > lowerLook && !lexicon.Compound(word):
		return known | trigger
	case look > slotLook:
		return known | shy
	}
	return known
}

// underEnding returns the class of a word that is a name or a town under an ending, or may be, and 0 if it isn't.
func underEnding(word []byte, look int, up bool) uint64 {
	found, stem := lexicon.LookupInflected(word)
	switch c := uint64(found); {
	case !up && (c&name != 0 && wordUnder(word, c, stem) || c&given == 0 && look <= endingLook && ontoCase(word)):
		return c | shy
	case c&name != 0:
		return c | trigger
	case c&town != 0:
		return c
	}
	return 0
}

// wordUnder reports whether a word, a name of class c under an ending, is met as a word under it as well: klaras, arvolla.
func wordUnder(word []byte, c uint64, stem int) bool {
	return wordOwns(word) || caseOfWord(word, stem) && (c&given1 == 0 || !toOrFrom(word))
}

// ontoCase reports whether a word ends in a Finnish case that says what something is on: rajalalla.
func ontoCase(word []byte) bool {
	n := len(word)
	return word[n-2]|0x20 == 'l' || word[n-3]|0x20 == 'l' && word[n-2] == 0xC3
}

// owns returns what a word is that is the genitive of a name and doesn't look like one: Oves.
func owns(word []byte) uint64 {
	n := len(word) - 1
	if n < 3 || word[n]|0x20 != 's' {
		return 0
	}
	switch c := uint64(lexicon.Lookup(word[:n])); {
	case c&given1 == 0 || c&uint64(lexicon.Calendar) != 0:
		return 0
	case c&(nameWord|common) == 0 && !wordOwns(word):
		return c&(name|town) | inflected | trigger
	default:
		return c&name | inflected | shy
	}
}

// wordOwns reports whether a word is the genitive of a name that is met as a word far oftener: klaras.
func wordOwns(word []byte) bool {
	n := len(word) - 1
	return word[n]|0x20 == 's' && senses.of(word[:n]).name&strong != 0
}

// caseOfWord reports whether a word is the Finnish case of a name that is a word there as well, whose stem it shows: arvolla.
func caseOfWord(word []byte, stem int) bool {
	if stem >= len(word) || word[len(word)-1]|0x20 == 's' {
		return false
	}
	q := senses.of(word[:stem])
	return (q.strong|q.mild)&fi != 0
}

// brandCase reports whether a word is a brand under an ending: Googles, Googlen, Alexalle.
func brandCase(word []byte) bool {
	n := len(word)
	if n < 5 {
		return false
	}
	ends := finnishEnd(word)
	if word[n-1]|0x20 == 's' {
		ends = 1
	}
	for _, cut := range [...]int{ends, ends + 1} { // Windowsin
		if ends > 0 && n-cut > 3 && uint64(lexicon.Lookup(word[:n-cut]))&(uint64(lexicon.Brand)|name) == uint64(lexicon.Brand) {
			return true
		}
	}
	return false
}

// finnishCase reports whether a word ends in a Finnish case that names of people stand in oftener than other words: päiviltä.
func finnishCase(word []byte) bool {
	n := len(word)
	if n < 7 || word[n-1]|0x20 != 'a' && word[n-1]|0x20 != 'e' && word[n-1] != 0xA4 {
		return false
	}
	for _, e := range [...]string{"lta", "ltä", "lle", "lla", "llä"} {
		if at := n - len(e); folded(word[at:], e) {
			return true
		}
	}
	return false
}

// finnishEnd returns how long the Finnish case ending of a word is: of whom, from whom, with whom.
func finnishEnd(b []byte) int {
	for _, e := range [...]string{"lle", "lla", "llä", "lta", "ltä", "sta", "stä", "een", "iin", "ta", "tä", "n", "a", "ä"} {
		if n := len(b) - len(e); n > 3 && folded(b[n:], e) {
			return len(e)
		}
	}
	return 0
}
