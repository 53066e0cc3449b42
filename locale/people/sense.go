package people

import (
	"slices"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hashed"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
)

// A sense is what the lists of this package say of one word, whatever stands around it. A word is looked up once, when it is lexed:
// its class holds the place of its sense, so that a question about a word that was read already costs no hash.
type sense struct {
	cue, slot, frame, say cue       // of phrases.go, slotwords.go, framewords.go and thingnoun.go
	part, sign, town      cue       // of addresswords.go and townwords.go
	function              languages // that have it among their commonest words
	name                  languages // in which a name is a word, with strong and weak if it is so in any
	strong, mild, weak    languages // by how much of a word it is there
	low                   languages // in which a name is a word where it stands in lower case
	pronoun, determiner   languages // in which a name is one: pronouns.go, ordinary.go
	verb                  languages // in which it is one: verbs.go
	lists                 wordList  // others that it is in
	literal               uint16    // which of the words is it that stand in patterns themselves
	unmarked              bool      // it is only in the lists as it is typed without its marks
}

// plain reports whether the word says nothing of what stands beside it.
func (q *sense) plain() bool { return q.cue|q.slot|q.frame == 0 && q.function|q.name|q.low == 0 }

// A senseTable holds the senses of the words of all lists: the number of a hash is the place of its sense. Words that mean the same share one.
type senseTable struct {
	hashed.Numbers
	list  []sense // the first is that of all other words
	hints []hint  // of each
}

// of returns the sense of a word that wasn't lexed as it is: the stem of one, or a part.
func (t *senseTable) of(word []byte) *sense { return &t.list[t.Get(lexicon.Hash(word))] }

// senses is the sense of every word in a list of this package.
var senses = newSenseTable()

func newSenseTable() *senseTable {
	b := senseBuilder{at: make(map[uint64]int, senseWords), all: make([]sense, 0, senseWords)}
	addCues(&b, phrases, func(s *sense) *cue { return &s.cue })
	addCues(&b, slotWords, func(s *sense) *cue { return &s.slot })
	addCues(&b, frameWords, func(s *sense) *cue { return &s.frame })
	addCues(&b, thingSays, func(s *sense) *cue { return &s.say })
	addCues(&b, addressParts, func(s *sense) *cue { return &s.part })
	addCues(&b, addressSigns, func(s *sense) *cue { return &s.sign })
	addCues(&b, townWords, func(s *sense) *cue { return &s.town })
	addIn(&b, functionLists, func(s *sense) *languages { return &s.function })
	nameWords(func(in languages, by, names string) {
		b.each(names, func(s *sense) {
			switch by {
			case "strong":
				s.name |= in | strong
				s.strong |= in
			case "weak":
				s.name |= in | weak
				s.weak |= in
			case "low":
				s.low |= in
			default:
				s.name |= in
				s.mild |= in
			}
		})
	})
	for _, patterns := range [...]string{slotPatterns, framePatterns, placePatterns, firmPatterns, behindPatterns, thingPatterns} {
		b.literals(patterns)
	}
	b.spellings()
	b.lists()
	return b.table()
}

// senseBits is how many bits of a class are the place of a sense.
const senseBits = 13

// senseWords is about how many words there are, that nothing is copied in between.
const senseWords = 1 << 14

// A senseBuilder gathers the senses of words.
type senseBuilder struct {
	at     map[uint64]int // by the hash of the word, its place in all
	marked []string       // those that have letters with marks
	all    []sense
	last   uint16 // literal
}

// each does to the sense of each word of a list what set does.
func (b *senseBuilder) each(list string, set func(*sense)) {
	for w := range strings.FieldsSeq(list) {
		h := lexicon.Hash([]byte(w))
		i, ok := b.at[h]
		if !ok {
			i = len(b.all)
			b.at[h] = i
			if words.Marked(w) {
				b.marked = append(b.marked, w)
			}
			b.all = append(b.all, sense{})
		}
		set(&b.all[i])
	}
}

// addCues adds the words of some lists. The lowest cue wins where a word is in several, so that the order of a map doesn't matter.
func addCues(b *senseBuilder, lists map[cue]string, field func(*sense) *cue) {
	for c, list := range lists {
		b.each(list, func(s *sense) {
			if f := field(s); *f == 0 || c < *f {
				*f = c
			}
		})
	}
}

// spellings adds the words as they are typed without their marks, unless they are common words then. What is in a list that way says
// what it says there; a known name, or another word, says nothing but of addresses.
func (b *senseBuilder) spellings() {
	for _, w := range slices.Sorted(slices.Values(b.marked)) { // in the order of no map: two may be typed alike
		q := b.all[b.at[lexicon.Hash([]byte(w))]]
		for _, v := range words.Spellings(w) {
			q, r := q, lexicon.CommonRank([]byte(v))
			switch {
			case r == 1 || r == 2: // og for ög
				continue
			case lexicon.Lookup([]byte(v)).Has(lexicon.Name), r != 0 && r < lexicon.CommonRank([]byte(w))+2:
				q = sense{part: q.part, sign: q.sign, town: q.town}
			}
			b.each(v, func(s *sense) {
				s.unmarked = s.unmarked || *s == sense{}
				s.join(&q)
			})
		}
	}
}

// join takes from another sense what the lists don't say.
func (q *sense) join(o *sense) {
	for _, f := range [...]struct{ to, from *cue }{{&q.cue, &o.cue}, {&q.slot, &o.slot}, {&q.frame, &o.frame}, {&q.say, &o.say}, {&q.part, &o.part}, {&q.sign, &o.sign}, {&q.town, &o.town}} {
		if *f.to == noCue {
			*f.to = *f.from
		}
	}
	if q.function == 0 {
		q.function = o.function
	}
	if q.name == 0 {
		q.name, q.strong, q.mild, q.weak = o.name, o.strong, o.mild, o.weak
	}
	if q.low == 0 {
		q.low = o.low
	}
}

// literals numbers the words of patterns.
func (b *senseBuilder) literals(patterns string) {
	literals(patterns, func(w string) {
		b.each(w, func(s *sense) {
			if s.literal == 0 {
				if b.last++; b.last == literalsMost {
					panic("people: too many words in patterns")
				}
				s.literal = b.last
			}
		})
	})
}

// table returns the table of all that was gathered.
func (b *senseBuilder) table() *senseTable {
	t := senseTable{list: []sense{{}}}
	places := make(map[uint64]uint16, len(b.at))
	same := map[sense]uint16{{}: 0}
	for h, i := range b.at {
		place, ok := same[b.all[i]]
		if !ok {
			if len(t.list) == 1<<senseBits {
				panic("people: too many senses of words")
			}
			place = uint16(len(t.list))
			same[b.all[i]] = place
			t.list = append(t.list, b.all[i])
		}
		places[h] = place
	}
	for i := range t.list {
		t.hints = append(t.hints, t.list[i].hint())
	}
	t.Numbers = hashed.NewNumbers(places)
	return &t
}
