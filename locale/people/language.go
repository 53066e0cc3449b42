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
	languageCount = iota
	anyLanguage   = 1<<languageCount - 1
	strong        = 2 << languageCount // the word is commoner than the name
	weak          = 1 << languageCount // the word is hardly met in a chat
)

// How many words to either side tell the language.
const languageReach = 10

// votes counts one for each language of a set, in a byte each.
var votes = func() (v [anyLanguage + 1]uint64) {
	for set := range v {
		for l := range languageCount {
			v[set] |= uint64(set>>l&1) << (8 * l)
		}
	}
	return v
}()

// votesAt returns the votes of word k for the languages that it is among the commonest words of.
func (t text) votesAt(k int) uint64 {
	w := &t.List[k]
	if w.Gap == pii.GapStop || w.Gap&pii.GapAt != 0 { // the se of online.se is no Finnish
		return 0
	}
	return votes[w.Class>>functionShift&anyLanguage]
}

// languages returns the languages that the words around k may be in: all, if they don't tell.
// It looks no further than a label, so that it knows no more once names are gone.
func (t text) languages(k int) languages {
	n := uint64(0)
	for j := k - 1; t.has(j) && k-j <= languageReach && t.List[j].Flags&pii.IsLabel == 0; j-- {
		n += t.votesAt(j)
	}
	for j := k + 1; t.has(j) && j-k <= languageReach && t.List[j].Flags&pii.IsLabel == 0; j++ {
		n += t.votesAt(j)
	}
	if n == 0 {
		return anyLanguage
	}
	most := uint64(0)
	for l := range languageCount {
		most = max(most, n>>(8*l)&0xFF)
	}
	set := languages(0)
	for l := range languageCount {
		if 2*(n>>(8*l)&0xFF) > most {
			set |= 1 << l
		}
	}
	return set
}
