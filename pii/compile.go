package pii

import (
	"errors"
	"slices"
)

// compiled is a recognizer as the machine uses it.
type compiled struct {
	*Recognizer
	forms          []formPath
	terms          []relation
	tongue, abroad []uint16 // in Scanner.tongues
	// wordless says that no list of words speaks for or against it.
	wordless bool
}

// What a term says of a recognizer.
const (
	relFor = int8(1 + iota)
	relHint
	relAgainst
	relUnit
)

type relation struct {
	term uint16
	rel  int8
}

// compile checks r and adds its terms to sb, tongues and names. It reports every mistake.
func compile(r *Recognizer, sb, tongues *stemBuilder, names *misspelt) (*compiled, error) {
	k := check{Recognizer: r}
	k.kind()
	k.sort()
	k.marks()
	c := &compiled{Recognizer: r, forms: k.forms()}
	c.terms = k.terms(sb)
	c.wordless = len(c.terms) == 0
	for i, w := range r.Names {
		if err := names.add(w); err != nil {
			k.bad("word %d of Names: %v", i, err)
		}
	}
	c.tongue, c.abroad = k.tongues(tongues)
	if r.Need && len(r.For) == 0 {
		k.bad("needs a word but has none")
	}
	return c, errors.Join(k.mistakes...)
}

// forms returns the groupings that the masks of Forms stand for, each of which must have one of Lens.
func (k *check) forms() (fs []formPath) {
	lens := map[int]bool{}
	if k.LetterFirst && !k.Letters {
		k.bad("LetterFirst is set, and Letters is not")
	}
	for _, n := range k.Lens {
		if outside(n, 1, maxChars) {
			k.bad("length %d is not 1 to %d", n, maxChars)
		}
		if lens[n] {
			k.bad("length %d stands twice", n)
		}
		lens[n] = true
	}
	for i, f := range k.Forms {
		n, paths, err := maskPaths(f.Mask, k.Letters)
		if err != nil {
			k.bad("form %d: %v", i, err)
			continue
		}
		if !lens[n] {
			k.bad("form %d has %d characters, which is none of Lens", i, n)
		}
		if outside(f.Bits, 0, 16) {
			k.bad("form %d: bits are not 0 to 16", i)
		}
		for _, path := range paths {
			fs = append(fs, formPath{path, int8(f.Bits)})
		}
	}
	return fs
}

// terms adds the words that speak for and against the kind to sb, and returns what they say. Where a word stands
// in several lists, the first counts.
func (k *check) terms(sb *stemBuilder) (terms []relation) {
	seen := map[uint16]bool{}
	for _, l := range []struct {
		words []string
		rel   int8
	}{{k.For, relFor}, {k.Hints, relHint}, {k.Against, relAgainst}, {k.Units, relUnit}} {
		for i, w := range l.words {
			id, err := sb.add(w)
			if err != nil {
				k.bad("word %d of list %d: %v", i, l.rel, err)
				continue
			}
			if !seen[id] {
				seen[id] = true
				terms = append(terms, relation{id, l.rel})
			}
		}
	}
	return terms
}

// tongues adds the words of Tongue and Abroad to sb, and returns their numbers.
func (k *check) tongues(sb *stemBuilder) (tongue, abroad []uint16) {
	for i, w := range slices.Concat(k.Tongue, k.Abroad) {
		id, err := sb.add(w)
		switch {
		case err != nil:
			k.bad("word %d of Tongue and Abroad: %v", i, err)
		case i < len(k.Tongue):
			tongue = append(tongue, id)
		default:
			abroad = append(abroad, id)
		}
	}
	return tongue, abroad
}
