// Package people finds names of people and addresses as they are typed in a chat: in any
// case, without commas, over a line end, in six languages at once.
//
// What a word can be comes from package lexicon, what the words around say from the cues in
// phrases.go, and what each is worth from the tables in weights.go. Nothing here holds a name.
package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Lexicon is the lexicon of all recognizers of words. Its classes are those of package lexicon
// and, above them, the cue that a word is.
var Lexicon = &pii.Lexicon{Lookup: lookup}

// The bits of a class above those of package lexicon.
const (
	// shy marks names that are words so often that only where they stand makes names of them.
	shy      = 1 << 23
	cueShift = 24
	cueMask  = 63 << cueShift
	// trigger marks words that are worth a look as a name by themselves.
	trigger = 1 << 30
	// cueTrigger marks cues behind which a name may stand that nothing else shows.
	cueTrigger = 1 << 31
	// How common a word is, as lexicon.CommonRank says, in three bits, and the place of its sense in words.
	rankShift = 32
	// How common the word is that it may stand for without its marks, in three bits.
	unmarkedShift = 35
	senseShift    = 64 - senseBits
)

// Classes of package lexicon as a word's class has them.
const (
	given1    = uint64(lexicon.Given1)
	given     = uint64(lexicon.Given)
	surname1  = uint64(lexicon.Surname1)
	surname   = uint64(lexicon.Surname)
	name      = uint64(lexicon.Name)
	nameWord  = uint64(lexicon.NameWord)
	inflected = uint64(lexicon.Inflected)
	common    = uint64(lexicon.Common | lexicon.Function)
	fnWord    = uint64(lexicon.Function)
	town      = uint64(lexicon.Town)
	title     = uint64(lexicon.Title)
	family    = uint64(lexicon.Family)
	particle  = uint64(lexicon.Particle)
	variantOf = uint64(lexicon.Variant)
	notName   = uint64(lexicon.NotName)
	street    = uint64(lexicon.Street)
	roadEnd   = uint64(lexicon.StreetEnd)
	landEnd   = uint64(lexicon.TerrainEnd)
)

// Recognizers returns those of names and of addresses. An address stands before a name where
// both fit.
func Recognizers() []*pii.Recognizer {
	return []*pii.Recognizer{Address, Person, SpokenEmailRecognizer}
}

// lookup is called for every word of every text.
func lookup(word []byte) uint64 {
	if len(word) > lexicon.MaxLen {
		return 0
	}
	h := lexicon.Hash(word)
	place := words.find(h)
	r := lexicon.CommonRankHash(h)
	known := place<<senseShift | uint64(r)<<rankShift
	if r != 1 && words.senses[place].plain() {
		known |= uint64(unmarkedAs(word, r)) << unmarkedShift
	}
	if len(word) == 1 {
		return known | cueClass(words.senses[place].cue) | marks(word)
	}
	return known | judged(word, h, r, &words.senses[place])
}

// judged returns the rest of the class of a word of two bytes and more, of which sense, hash and rank are known.
func judged(word []byte, h uint64, r uint8, w *sense) uint64 {
	c := uint64(lexicon.LookupHash(h))
	q := cueClass(w.cue)
	if len(word) == 2 && c&name == 0 {
		q |= marks(word)
	}
	switch {
	case c&name != 0:
		if !capital(word) {
			if c&inflected != 0 && r != 0 { // reyni: a case of a name, and oftener a word
				return c | q | shy
			}
			if (c&common != 0 || r == 1 || r == 2 && (c&given1 == 0 || w.name&strong != 0)) && (c&given == 0 || w.name&(weak|strong) != weak) {
				if c&given1 != 0 && c&uint64(lexicon.Calendar|lexicon.Family) == 0 && (c&fnWord == 0 || w.name&strong != 0 && !hot(word)) {
					return c | q | shy
				}
				return c | q // met as a word nearly always: only a cue before it makes it a name
			}
		}
		return c | q | trigger
	case q != 0 || c&(common|title|family) != 0:
		return c | q
	case len(word) > 2:
		if r == 0 {
			return c | unseen(word)
		} else if r > 2 && c&^(variantOf|landEnd) == 0 {
			return c | owns(word)
		}
	}
	return c
}

// marks returns the class that letters have which somebody may sign with.
func marks(word []byte) uint64 {
	if mark(word) {
		return shy
	}
	return 0
}

// hot reports whether a word is too common to be looked at as a name: are.
func hot(word []byte) bool { return len(word) == 3 && word[0]|0x20 == 'a' && word[1]|0x20 == 'r' }

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
	up := capital(word)
	if exotic(word) {
		look += exoticLook
	}
	if look > endingLook || up && look > capitalLook || finnishCase(word) {
		switch c, stem := lexicon.LookupInflected(word); {
		case uint64(c)&name != 0 && !up && (wordOwns(word) || caseOfWord(word, stem) && (uint64(c)&given1 == 0 || !toOrFrom(word))):
			return uint64(c) | shy
		case uint64(c)&given == 0 && !up && look <= endingLook && (word[len(word)-2]|0x20 == 'l' || word[len(word)-3]|0x20 == 'l' && word[len(word)-2] == 0xC3): // rajalalla: on a border
			return uint64(c) | shy
		case uint64(c)&name != 0:
			return uint64(c) | trigger
		case uint64(c)&town != 0:
			return uint64(c)
		}
	}
	if c := owns(word); c != 0 {
		return c
	}
	switch {
	case !(look > slotLook || up && look > unseenLook) || brandCase(word):
		return 0
	case up && look > unseenLook || look > lowerLook && !lexicon.Compound(word):
		return trigger
	case look > slotLook:
		return shy
	}
	return 0
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
	return word[n]|0x20 == 's' && words.of(word[:n]).name&strong != 0
}

// caseOfWord reports whether a word is the Finnish case of a name that is a word there as well, whose stem it shows: arvolla.
func caseOfWord(word []byte, stem int) bool {
	if stem >= len(word) || word[len(word)-1]|0x20 == 's' {
		return false
	}
	q := words.of(word[:stem])
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

// capital reports whether a word begins with a capital letter of Latin script.
func capital(word []byte) bool {
	c := word[0]
	return 'A' <= c && c <= 'Z' || c == 0xC3 && len(word) > 1 && word[1] < 0xA0 || c == 0xC4 || c == 0xC5
}

// cueClass returns a cue as a class has it.
func cueClass(q cue) uint64 {
	if q != noCue && q < lastLeader {
		return uint64(q)<<cueShift | cueTrigger
	}
	return uint64(q) << cueShift
}

// cueOf returns the cue that a word of this class is.
func cueOf(class uint64) cue { return cue(class & cueMask >> cueShift) }
