package age

import (
	"maps"
	"slices"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hashed"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
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

// heads are what compounds end in that are somebody, the shortest first.
var heads = func() *hashed.Affixes[role] {
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
	heads := affixes(m, headMin, headMax)
	slices.SortStableFunc(heads, func(a, b affix) int { return len(a.Text) - len(b.Text) })
	return hashed.Ends(heads)
}()

// An affix is the beginning or the end of words.
type affix = hashed.Affix[role]

// wordMax is how many bytes of a word are looked at, stemMin how many a stem has at least, headMin and headMax how many a head has.
const (
	wordMax = 32
	stemMin = 4
	headMin = 4
	headMax = 7
)

// vocabulary returns the roles of words, and the stems, the longest first.
func vocabulary() (*hashed.Table[role], *hashed.Affixes[role]) {
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
	stems := affixes(begun, stemMin, wordMax)
	slices.SortStableFunc(stems, func(a, b affix) int { return len(b.Text) - len(a.Text) })
	return hashed.New(exact), hashed.Beginnings(stems)
}

// affixes returns those of m that are least to most bytes long. Shorter ones, as täti is without its mark, would be affixes of anything.
func affixes(m map[string]role, least, most int) (list []affix) {
	for _, s := range slices.Sorted(maps.Keys(m)) {
		if least <= len(s) && len(s) <= most {
			list = append(list, affix{Text: s, Is: m[s]})
		}
	}
	return list
}

// hash returns the hash of what is looked at of a word.
func hash(word []byte) uint64 { return lexicon.Hash(word[:min(len(word), wordMax)]) }

// roleOf returns what a word of letters can be: what the table says of it, or of its longest beginning there.
func roleOf(word []byte) role {
	if r, ok := roles.Get(hash(word)); ok || len(word) < stemMin {
		return r
	}
	if list := stems.Of(word); len(list) > 0 {
		var buf [wordMax]byte
		b := words.Lower(buf[:], word)
		for i := range list {
			if s := &list[i]; s.Begins(b) {
				return s.Is
			}
		}
	}
	return compound(word)
}

// compound returns what a word in lower case is of which the end is somebody: "fadderbarnet", "lillasyrran", "ambulansmannen".
func compound(word []byte) role {
	if len(word) < 7 || word[0]-'A' <= 'Z'-'A' || word[0] >= 0x80 {
		return 0
	}
	for _, h := range heads.Of(word) {
		if len(word) >= len(h.Text)+3 && h.Ends(word) {
			return h.Is
		}
	}
	return 0
}
