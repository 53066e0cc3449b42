// Package people finds names of people and addresses as they are typed in a chat: in any
// case, without commas, over a line end, in six languages at once.
//
// What a word can be comes from package lexicon and, once for every word that is lexed, from the lists of this package (sense.go). What
// the words around say is told by patterns, one a line and each with an example (pattern.go), and by cues (lead.go). What each of them is
// worth stands in the tables in weights.go. Nothing here holds a name.
package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Lexicon is the lexicon of all recognizers of words. Its classes are those of package lexicon
// and, above them, the cue that a word is.
var Lexicon = &pii.Lexicon{Lookup: lookup, Unlisted: unlisted, Looks: trigger | shy, Roles: trigger}

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
	// shouting marks words in capitals that are worth a look for those alone, and so not where all around has them: RING MEG.
	shouting = 1 << 38
	// The languages that have the word among their commonest.
	functionShift = 39
	// How much the word looks like a name, in five bits, where it was asked for: wordLook and one more than its opposite, or 0.
	lookShift = 45
	// bare marks words in no list that aren't those of a name with an ending either.
	bare       = 1 << 50
	senseShift = 64 - senseBits
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

// unlisted reports whether a word of class c is in no list, whatever its end says of it.
func unlisted(c uint64) bool {
	const listed = 7<<rankShift | uint64(lexicon.Particle<<1-1)&^uint64(lexicon.StreetEnd|lexicon.TerrainEnd)
	return c>>senseShift == 0 && c&listed == 0
}

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
	place := senses.Get(h)
	r := lexicon.CommonRankHash(h)
	known := uint64(place)<<senseShift | uint64(senses.list[place].function)<<functionShift | uint64(r)<<rankShift
	if r != 1 && senses.list[place].plain() {
		known |= uint64(unmarkedAs(word, r)) << unmarkedShift
	}
	if len(word) == 1 {
		return known | cueClass(senses.list[place].cue) | marks(word)
	}
	w := &senses.list[place]
	c := judged(word, h, r, w)
	if c&trigger != 0 && allCaps(word) {
		var buf [lexicon.MaxLen]byte
		if low := judged(words.Lower(buf[:], word), h, r, w); low&trigger == 0 {
			c = low | shouting
		}
	}
	return known | c
}

// judged returns the rest of the class of a word of two bytes and more, of which sense, hash and rank are known.
func judged(word []byte, h uint64, r uint8, w *sense) uint64 {
	c := uint64(lexicon.LookupHash(h))
	q := cueClass(w.cue)
	if len(word) == 2 && c&name == 0 {
		q |= marks(word) | smallMarks(word, r)
	}
	switch {
	case c&name != 0:
		c |= ownersName(word, c)
		return c | q | nameTrigger(word, c, r, w) | lookClass(lexicon.Look(word))
	case q != 0 || c&(common|title|family) != 0:
		return c | q
	case len(word) > 2 && r == 0:
		if len(word) <= markMax {
			q = marks(word) | smallMarks(word, r)
		}
		return c | q | unseen(word)
	case len(word) > 2 && r > 2 && c&^(variantOf|landEnd) == 0:
		return c | owns(word)
	}
	return c
}

// ownersName returns what a surname with a capital, of class c, is besides where it is the genitive of one of the commonest given names:
// Williams, Lenes.
func ownersName(word []byte, c uint64) uint64 {
	n := len(word) - 1
	if c&given != 0 || n < 4 || word[n] != 's' || !capital(word) || lexicon.Lookup(word[:n])&lexicon.Given1 == 0 {
		return 0
	}
	return given1 | inflected
}

// nameTrigger returns how a known name, of class c, is looked at: by itself, where names stand (shy), or only behind a cue (0), as it is
// met as a word nearly always.
func nameTrigger(word []byte, c uint64, r uint8, w *sense) uint64 {
	switch {
	case capital(word):
		return trigger
	case c&inflected != 0 && r != 0: // reyni: a case of a name, and oftener a word
		return shy
	case !oftenWord(c, r, w):
		return trigger
	case c&given1 == 0 || c&uint64(lexicon.Calendar|lexicon.Family) != 0:
		return 0
	case c&fnWord == 0 || w.name&strong != 0 && !hot(word):
		return shy
	}
	return 0
}

// oftenWord reports whether a known name, in lower case, is common as a word, and is no given name that hardly is one.
func oftenWord(c uint64, r uint8, w *sense) bool {
	if c&given != 0 && w.name&(weak|strong) == weak {
		return false
	}
	return c&common != 0 || r == 1 || r == 2 && (c&given1 == 0 || w.name&strong != 0)
}

// Bounds of what the look of a word counts, in bits.
const lookLeast, lookMost = -8, 10

// lookBits returns a look within bounds, in bits.
func lookBits(look int) int { return clamp(look/10, lookLeast, lookMost) }

// lookClass returns a look as a class has it.
func lookClass(look int) uint64 { return uint64(lookBits(look)-lookLeast+1) << lookShift }

// marks returns the class that letters have which somebody may sign with.
func marks(word []byte) uint64 {
	if mark(word) {
		return shy
	}
	return 0
}

// smallMarks returns the same of small letters, of a word of rank r.
func smallMarks(word []byte, r uint8) uint64 {
	if r == 0 && smallMark(word) {
		return shy
	}
	return 0
}

// hot reports whether a word is too common to be looked at as a name: are.
func hot(word []byte) bool { return len(word) == 3 && word[0]|0x20 == 'a' && word[1]|0x20 == 'r' }

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

// allCaps reports whether a word of Latin script is two letters or more, all of them capital.
func allCaps(word []byte) bool {
	n := 0
	for i := 0; i < len(word); i++ {
		switch c := word[i]; {
		case 'A' <= c && c <= 'Z':
		case c == 0xC3 && i+1 < len(word) && word[i+1] < 0x9F:
			i++
		default:
			return false
		}
		n++
	}
	return n > 1
}
