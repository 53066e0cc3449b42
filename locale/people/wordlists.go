package people

import "strings"

// A wordList is a list that says no more of a word than that it is in it, or that some name of several words begins with it.
type wordList uint16

const (
	hourWords   wordList = 1 << iota // things.go
	godNames                         // thingnoun.go
	brandAlone                       // brands.go
	placeFirst                       // knownplaces.go
	placeBegins                      // the first words of those pairs
	brandBegins
	makerBegins
	thingBegins
	syllables // syllables.go
	firmFirst // trades.go
	tierWords // thingtiers.go
	botOnly
	botToo
	directionWords // townname.go
)

// inList reports whether word k is in one of some lists.
func (t text) inList(k int, lists wordList) bool { return t.sense(k).lists&lists != 0 }

// lists adds the words of the lists. None of them is added as it is typed without its marks.
func (b *senseBuilder) lists() {
	for l, list := range map[wordList]string{
		hourWords:      hours,
		godNames:       gods,
		brandAlone:     brandWords,
		placeFirst:     placeFirstWords,
		placeBegins:    firsts(placeNames, "|"),
		brandBegins:    firsts(brandPairs, "|"),
		makerBegins:    firsts(makerPairs, "|"),
		thingBegins:    firsts(thingNames, ","),
		syllables:      syllableWords,
		firmFirst:      firmHeads,
		tierWords:      tiers,
		botOnly:        speakers,
		botToo:         speakersToo,
		directionWords: directions,
	} {
		b.each(list, func(s *sense) { s.lists |= l })
	}
	addIn(b, pronouns, func(s *sense) *languages { return &s.pronoun })
	addIn(b, determiners, func(s *sense) *languages { return &s.determiner })
	addIn(b, verbs, func(s *sense) *languages { return &s.verb })
}

// addIn adds the words of a list of each of some languages.
func addIn(b *senseBuilder, lists map[languages]string, field func(*sense) *languages) {
	for l, list := range lists {
		b.each(list, func(s *sense) { *field(s) |= l })
	}
}

// firsts returns the first words of a list of pairs, which sep parts from one another.
func firsts(pairs, sep string) string {
	var b strings.Builder
	for pair := range strings.SplitSeq(pairs, sep) {
		first, _, _ := strings.Cut(strings.TrimSpace(pair), " ")
		b.WriteString(first + " ")
	}
	return b.String()
}
