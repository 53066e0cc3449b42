package people

import (
	"github.com/sladd-go/sladd/pii"
)

// languages is a set of them. Both Norwegians are one, and Faroese goes with Icelandic.
type languages uint8

const (
	sv languages = 1 << iota
	da
	nb
	fi
	is
	en
	anyLanguage = 1<<iota - 1
	strong      = 1 << iota       // the word is commoner than the name
	weak        = anyLanguage + 1 // the word is hardly met in a chat
)

// How many words to either side tell the language.
const languageReach = 10

// languages returns the languages that the words around k may be in: all, if they don't tell.
// It looks no further than a label, so that it knows no more once names are gone.
func (t text) languages(k int) languages {
	var n [6]int
	for _, step := range [...]int{-1, 1} {
		for j := k + step; t.has(j) && j-k <= languageReach && k-j <= languageReach && t.flags(j)&pii.IsLabel == 0; j += step {
			if !t.word(j) || t.gap(j) == pii.GapStop || t.gap(j)&pii.GapAt != 0 { // the se of online.se is no Finnish
				continue
			}
			m := t.sense(j).function
			for l := range n {
				if m>>l&1 != 0 {
					n[l]++
				}
			}
		}
	}
	most := 0
	for _, v := range n {
		most = max(most, v)
	}
	if most == 0 {
		return anyLanguage
	}
	set := languages(0)
	for l, v := range n {
		if 2*v > most {
			set |= 1 << l
		}
	}
	return set
}
