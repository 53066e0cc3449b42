package age

import (
	"slices"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// A role is a set of things that a word can be around an age.
type role uint64

const (
	self   role = 1 << iota // I
	selfIs                  // I am, in one word
	third                   // she, he
	they
	we
	you // anybody
	it
	is     // is, was
	turns  // has a birthday
	comes  // becomes: of ages and of all else
	of     // en kille på 17, a man of 82
	kin    // of the family, grown up or of any age
	child  // of the family and young
	kids   // several
	person // what somebody is to those who write of him: customer, woman
	folk   // several
	mine
	adverb // may stand before an age
	about
	article
	ageNoun
	born
	birth // date of birth, birthday
	old
	years
	months
	weeks
	days
	yearOld // what ends a word of an age: årig, vuotias
	counted // a unit of other things
	thing
	pet
	limit // over, under, at least
	elder // or older
	ago
	clock  // at five o'clock, in May, since
	ranked // what is numbered: room, class, bus
	and
	goes // goes on behind
	has
	who
	rule // conditions and duties: if, must, all
	as
	passport
	month
	half
	neck // of a bottle and the like: a year of make
	speaks
	when    // in spring, next week
	state   // what people are, and no thing: tired, widowed, retired
	nearing // soon, on the way to
	enrols  // signs up
	party   // somebody of a deal or a case, and what he does: køber, klager
)

var roles, stems = vocabulary()

// heads are what compounds end in that are somebody.
var heads = func() map[string]role {
	m := map[string]role{}
	for r, words := range map[role]string{
		kin: `mamma mamman pappa pappan broren brorsan bror syster systern søster søsteren syrran moderen svåger äitini isäni
			sisko siskoni serkku`,
		child: `sonen sønnen dotter dottern datter dattera datteren barnet flicka flickan pojke pojken gutten jenta jente pigen
			drengen poika poikani tyttö tytön lapsi lapsen lapseni bebis bebisen unge ungen`,
		kids: `barnen barna børnene ungene sønner döttrar døtre lapset pojat`,
		person: `kvinna kvinnan kvinne kvinnen kvinde kvinden mannen manden damen pasient pasienten patient patienten kunden kompis
			vännen`,
	} {
		for _, w := range strings.Fields(words) {
			m[w] = r
		}
	}
	addSpelled(m)
	return m
}()

// A stem is the beginning of words.
type stem struct {
	text string
	is   role
}

// wordMax is how many bytes of a word are looked at, stemMin how many a stem has at least.
const (
	wordMax = 28
	stemMin = 4
)

// vocabulary returns the roles of words, and the stems by what they begin with, the longest first.
func vocabulary() (map[string]role, map[string][]stem) {
	exact, begun := map[string]role{}, map[string]role{}
	for r, words := range roleWords {
		for _, w := range strings.Fields(words) {
			if s, ok := strings.CutSuffix(w, "*"); ok {
				begun[s] |= r
			} else {
				exact[w] |= r
			}
		}
	}
	addSpelled(exact)
	addSpelled(begun)
	by := map[string][]stem{}
	for s, r := range begun {
		if len(s) < stemMin { // täti, without its mark
			continue
		}
		by[s[:stemMin]] = append(by[s[:stemMin]], stem{s, r})
	}
	for _, list := range by {
		slices.SortFunc(list, func(a, b stem) int { return len(b.text) - len(a.text) })
	}
	return exact, by
}

// roleOf returns what a word of letters can be: what the table says of it, or of its longest beginning there.
func roleOf(word []byte) role {
	var buf [wordMax]byte
	b := words.Lower(buf[:], word)
	if r, ok := roles[string(b)]; ok {
		return r
	}
	if len(b) < stemMin {
		return 0
	}
	for _, s := range stems[string(b[:stemMin])] {
		if len(b) >= len(s.text) && string(b[:len(s.text)]) == s.text {
			return s.is
		}
	}
	return compound(word)
}

// compound returns what a word in lower case is of which the end is somebody: "fadderbarnet", "lillasyrran", "ambulansmannen".
func compound(word []byte) role {
	if len(word) < 7 || word[0]-'A' <= 'Z'-'A' || word[0] >= 0x80 {
		return 0
	}
	for n := 4; n <= min(7, len(word)-3); n++ {
		if r, ok := heads[string(word[len(word)-n:])]; ok {
			return r
		}
	}
	return 0
}

// roleAt returns the role of word k, none for numbers and labels, nor for a capital that stands alone.
func roleAt(w *pii.Words, k int) role {
	if k < 0 || k >= len(w.List) || w.List[k].Flags&(pii.IsNumber|pii.IsLabel) != 0 {
		return 0
	}
	b := w.Of(k)
	if len(b) == 2 && b[0]|0x20 == 'j' && b[1] == 'a' { // ja e 20
		if n := k + 1; n < len(w.List) && w.List[n].Gap == pii.GapBlank && swedish(w.Of(n)) {
			return self
		}
	}
	if len(b) == 1 {
		switch c := b[0]; {
		case c|0x20 == 'i': // I am, and in
			if k+1 < len(w.List) && roleOf(w.Of(k+1))&(is|turns|adverb|has) != 0 && (c == 'I' || english(w.Of(k+1))) {
				return self
			}
			return clock
		case c-'A' <= 'Z'-'A' && !people.Shouted(w, k):
			return 0
		}
	}
	return roleOf(b)
}

// english reports whether a verb behind a small i is English.
func english(b []byte) bool {
	switch string(b) {
	case "am", "m", "turn", "turned", "was", "just", "have":
		return true
	}
	return false
}

// swedish reports whether a verb behind "ja" is Swedish, so that it is I.
func swedish(b []byte) bool {
	switch string(b) {
	case "e", "är", "aer", "ar", "ä", "fyller", "blir", "har", "va":
		return true
	}
	return false
}
