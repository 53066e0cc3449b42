package told

import (
	"bytes"
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

func rank(word []byte) uint8 { return lexicon.CommonRank(word) }

// function reports whether word k is a pronoun, a conjunction and the like.
func function(w *pii.Words, k int) bool { return w.List[k].Class&uint32(lexicon.Function) != 0 }

// common reports whether word k is one of a chat with a company.
func common(w *pii.Words, k int) bool { return w.List[k].Class&uint32(lexicon.Common) != 0 }

// participle reports whether word ends as participles and adjectives do, and few nouns.
func participle(word []byte) bool {
	for _, e := range participles {
		if len(word) > len(e)+1 && bytes.HasSuffix(word, []byte(e)) {
			return true
		}
	}
	return false
}

var participles = strings.Fields(`at ad igt ig lig ligt ande ende nut nyt ttu tty able ed`)
