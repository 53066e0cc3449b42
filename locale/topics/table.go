package topics

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hashed"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
)

// A table says what words stand for, each by itself or by what it begins with, as a set. It never changes once made.
type table struct {
	whole *hashed.Table[uint64]
	stems *hashed.Affixes[uint64]
}

// entries are the words of a table before it is made, and the stems that more may follow.
type entries struct{ whole, stems map[string]uint64 }

// shortest is how many bytes the shortest stem has.
const shortest = 3

// unmarked writes the Nordic letters without their marks, as the calls of package pii do.
var unmarked = strings.NewReplacer("å", "a", "ä", "a", "æ", "ae", "ö", "o", "ø", "o", "á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ý", "y", "ð", "d", "þ", "th")

func newEntries() *entries { return &entries{map[string]uint64{}, map[string]uint64{}} }

// add adds the words of a list, blank between them: as they are and without their marks. "word*"
// stands for all that begin with it; "=word" only for what is typed with its marks.
// A word that is there already stands for val too.
func (e *entries) add(list string, val uint64) {
	for w := range strings.FieldsSeq(list) {
		w, exact := strings.CutPrefix(w, "=")
		w, open := strings.CutSuffix(w, "*")
		in := e.whole
		if open {
			in = e.stems
		}
		in[w] |= val
		if plain := unmarked.Replace(w); !exact && plain != w {
			in[plain] |= val
		}
	}
}

func (e *entries) table() *table {
	var stems []hashed.Affix[uint64]
	for s, val := range e.stems {
		if len(s) >= shortest {
			stems = append(stems, hashed.Affix[uint64]{Text: s, Is: val})
		}
	}
	return &table{hashed.New(e.whole), hashed.Beginnings(stems)}
}

// any returns what a word and all stems that it begins with stand for together.
func (t *table) any(word []byte) uint64 {
	val, _ := t.whole.Get(lexicon.Hash(word))
	for _, s := range t.stems.Of(word) {
		if hasFold(word, s.Text) {
			val |= s.Is
		}
	}
	return val
}

// find returns the value of a word, or of the longest stem that it begins with, and the length of
// what was found in bytes. Where a word stands both by itself and as a stem, it is both.
func (t *table) find(word []byte) (val uint64, n int) {
	for _, s := range t.stems.Of(word) {
		if len(s.Text) > n && hasFold(word, s.Text) {
			val, n = s.Is, len(s.Text)
		}
	}
	if v, ok := t.whole.Get(lexicon.Hash(word)); ok {
		if n < len(word) {
			val = 0
		}
		return v | val, len(word)
	}
	return val, n
}
