package pii

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sladd-go/sladd/classify"
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

// compile checks r and adds its terms to sb. It reports every mistake.
func compile(r *Recognizer, sb, tongues *stemBuilder) (*compiled, error) {
	c := &compiled{Recognizer: r}
	var errs []error
	bad := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("%w: recognizer %q: "+format, append([]any{ErrConfig, r.Kind}, args...)...))
	}
	if !classify.ValidKind(r.Kind) {
		bad("kind is neither one of ours nor of the form x.name")
	}
	if !r.Category.Valid() {
		bad("no category")
	}
	if want, ok := classify.KindCategory(r.Kind); ok && want != r.Category {
		bad("category is %s, not %s", r.Category, want)
	}
	number, mark, word := r.Read != nil || len(r.Lens) > 0 || len(r.Forms) > 0, r.Scan != nil || r.Marks != "", r.Words != nil || r.Lexicon != nil
	sorts := 0
	for _, s := range []bool{number, mark, word, r.Match != nil} {
		if s {
			sorts++
		}
	}
	switch {
	case sorts > 1:
		bad("reads more than one of numbers, marks, words and matches")
	case (r.Answer == nil) != (len(r.Asks) == 0):
		bad("Asks and Answer need each other")
	case len(r.Columns) > 0 && r.Answer == nil:
		bad("Columns need Answer")
	case sorts == 0 && r.Answer != nil:
	case sorts == 0:
		bad("reads nothing: none of Lens and Read, Marks and Scan, Lexicon and Words, Match is set")
	case word && (r.Words == nil || r.Lexicon == nil || r.Lexicon.Lookup == nil || r.OnClass == 0 && r.OnFlags == 0 && len(r.On) == 0):
		bad("words need Lexicon, Words, and OnClass, OnFlags or On")
	case r.Once && !word:
		bad("Once is for words")
	case r.Again && !word:
		bad("Again is for words")
	case number && (r.Read == nil || len(r.Lens) == 0):
		bad("a number needs Lens and Read")
	case mark && (r.Scan == nil || r.Marks == ""):
		bad("a mark needs Marks and Scan")
	case mark && (r.Left < 0 || r.Left > 128 || r.Right < 1 || r.Right > 384):
		bad("Left must be 0 to 128 and Right 1 to 384 bytes")
	}
	for i := range len(r.Marks) {
		if m := r.Marks[i]; m != '0' && (m < 0x3A || m > 0x40) {
			bad("mark %d is not one of 0 : ; < = > ? @", i)
		}
	}
	if r.MinRun < 0 || r.MinRun > 64 || r.MinRun > 0 && !strings.Contains(r.Marks, "0") {
		bad("MinRun must be 0 to 64, and needs the mark 0")
	}
	lens := map[int]bool{}
	for _, n := range r.Lens {
		if n < 1 || n > maxChars {
			bad("length %d is not 1 to %d", n, maxChars)
		}
		if lens[n] {
			bad("length %d stands twice", n)
		}
		lens[n] = true
	}
	for i, f := range r.Forms {
		n, paths, err := maskPaths(f.Mask, r.Letters)
		if err != nil {
			bad("form %d: %v", i, err)
			continue
		}
		if !lens[n] {
			bad("form %d has %d characters, which is none of Lens", i, n)
		}
		if f.Bits < 0 || f.Bits > 16 {
			bad("form %d: bits are not 0 to 16", i)
		}
		for _, path := range paths {
			c.forms = append(c.forms, formPath{path, int8(f.Bits)})
		}
	}
	// Where a word stands in several lists, the first counts.
	seen := map[uint16]bool{}
	for _, l := range []struct {
		words []string
		rel   int8
	}{{r.For, relFor}, {r.Hints, relHint}, {r.Against, relAgainst}, {r.Units, relUnit}} {
		for i, w := range l.words {
			id, err := sb.add(w)
			if err != nil {
				bad("word %d of list %d: %v", i, l.rel, err)
				continue
			}
			if !seen[id] {
				seen[id] = true
				c.terms = append(c.terms, relation{id, l.rel})
			}
		}
	}
	c.wordless = len(c.terms) == 0
	for i, w := range slices.Concat(r.Tongue, r.Abroad) {
		id, err := tongues.add(w)
		switch {
		case err != nil:
			bad("word %d of Tongue and Abroad: %v", i, err)
		case i < len(r.Tongue):
			c.tongue = append(c.tongue, id)
		default:
			c.abroad = append(c.abroad, id)
		}
	}
	if r.Need && len(r.For) == 0 {
		bad("needs a word but has none")
	}
	return c, errors.Join(errs...)
}

// maskPaths returns the number of characters of a mask and all groupings it stands
// for: one for each way to read its X as digit or letter.
func maskPaths(mask string, lettersOK bool) (chars int, paths [][]formStep, err error) {
	xs := strings.Count(mask, "X")
	if xs > 6 {
		return 0, nil, errors.New("more than six X")
	}
	for choice := range 1 << xs {
		var path []formStep
		x, n := 0, 0
		chars = 0
		var sep byte
		letters := false
		end := func() error {
			if n == 0 {
				return errors.New("a separator stands first, last or twice")
			}
			path = append(path, makeStep(letters, min(n, maxChars+1), sep))
			return nil
		}
		for i := range len(mask) {
			c := mask[i]
			switch c {
			case '9', 'A', 'X':
				l := c == 'A'
				if c == 'X' {
					l = choice>>x&1 == 1
					x++
				}
				if l && !lettersOK {
					return 0, nil, errors.New("holds letters, and Letters is not set")
				}
				if n > 0 && l != letters {
					if err := end(); err != nil {
						return 0, nil, err
					}
					sep, n = 0, 0
				}
				letters = l
				n++
				chars++
			case '_', '-', '.', '/', ':', '+', ',', '(':
				if err := end(); err != nil {
					return 0, nil, err
				}
				sep, n = c, 0
			default:
				return 0, nil, fmt.Errorf("character %d is none of a mask", i)
			}
		}
		if err := end(); err != nil {
			return 0, nil, err
		}
		paths = append(paths, path)
	}
	return chars, paths, nil
}
