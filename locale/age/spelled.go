package age

import (
	"maps"
	"slices"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/internal/words"
)

// addSpelled adds to m the other ways of writing its words, "aaring" of "åring", but where they are other words. What m has already
// stays as it is.
func addSpelled[T role | int](m map[string]T) {
	more := map[string]T{}
	for _, w := range slices.Sorted(maps.Keys(m)) {
		for _, s := range append(words.Typed(w), nextDoor(w)) {
			if _, is := m[s]; !is && !isOther(s) {
				more[s] |= m[w]
			}
		}
	}
	maps.Copy(m, more)
}

// nextDoor returns word as a keyboard of the neighbours has it: födt, fäddur, født.
func nextDoor(word string) string {
	if s := toSwedish.Replace(word); s != word {
		return s
	}
	return toDanish.Replace(word)
}

var (
	toSwedish = strings.NewReplacer("ø", "ö", "æ", "ä")
	toDanish  = strings.NewReplacer("ö", "ø", "ä", "æ")
)

// isOther reports whether a word that lacks its marks is another one of the languages, or begins one.
func isOther(s string) bool {
	return otherWords[s] || lexicon.CommonRank([]byte(s)) != 0
}

// otherWords are those that are rarer than the lexicon tells: lån is no LAN, a strák nothing done straks, átti no eighty.
var otherWords = words.Set(`lan lina tos toes strak simin atti`)
