package pii

import (
	"fmt"
	"strings"

	"github.com/sladd-go/sladd/classify"
)

// A check gathers the mistakes in a recognizer.
type check struct {
	*Recognizer
	mistakes []error
}

// bad notes a mistake.
func (k *check) bad(format string, args ...any) {
	args = append([]any{ErrConfig, k.Recognizer.Kind}, args...)
	k.mistakes = append(k.mistakes, fmt.Errorf("%w: recognizer %q: "+format, args...))
}

// kind checks what the recognizer says that it finds: a kind like "se.personnummer", of its category.
func (k *check) kind() {
	if !classify.ValidKind(k.Kind) {
		k.bad("kind is neither one of ours nor of the form x.name")
	}
	if !k.Category.Valid() {
		k.bad("no category")
	}
	if want, ok := classify.KindCategory(k.Kind); ok && want != k.Category {
		k.bad("category is %s, not %s", k.Category, want)
	}
}

// sorts are the sorts of candidates: what tells that a recognizer looks at them, and what it then must have.
var sorts = [...]struct {
	of, whole func(r *Recognizer) bool
	needs     string
}{
	{ofNumbers, func(r *Recognizer) bool { return r.Read != nil && len(r.Lens) > 0 },
		"a number needs Lens and Read"},
	{ofMarks, func(r *Recognizer) bool { return r.Scan != nil && r.Marks != "" },
		"a mark needs Marks and Scan"},
	{ofWords, func(r *Recognizer) bool {
		return r.Words != nil && r.Lexicon != nil && r.Lexicon.Lookup != nil && called(r)
	},
		"words need Lexicon, Words, and OnClass, OnFlags or On"},
	{ofMatches, ofMatches, ""},
}

func ofNumbers(r *Recognizer) bool { return r.Read != nil || len(r.Lens) > 0 || len(r.Forms) > 0 }
func ofMarks(r *Recognizer) bool   { return r.Scan != nil || r.Marks != "" }
func ofWords(r *Recognizer) bool   { return r.Words != nil || r.Lexicon != nil }
func ofMatches(r *Recognizer) bool { return r.Match != nil }

// called reports whether there are words that call a recognizer of words.
func called(r *Recognizer) bool { return r.OnClass != 0 || r.OnFlags != 0 || len(r.On) != 0 }

// sort checks that the recognizer looks at candidates of one sort, or at answers alone, and has all that it takes.
// Only the first mistake is told: others would follow from it.
func (k *check) sort() {
	r := k.Recognizer
	of, n := sorts[0], 0
	for _, s := range sorts {
		if s.of(r) {
			of = s
			n++
		}
	}
	switch {
	case n > 1:
		k.bad("reads more than one of numbers, marks, words and matches")
	case r.Answer != nil && len(r.Asks)+len(r.Fields) == 0:
		k.bad("Answer needs Asks or Fields")
	case r.Answer == nil && len(r.Fields) > 0:
		k.bad("Fields need Answer")
	case len(r.Columns) > 0 && r.Answer == nil:
		k.bad("Columns need Answer")
	case n == 0 && r.Answer != nil: // counts in conversations and fields only
	case n == 0:
		k.bad("reads nothing: none of Lens and Read, Marks and Scan, Lexicon and Words, Match is set")
	case r.Once && !ofWords(r):
		k.bad("Once is for words")
	case r.Again && !ofWords(r):
		k.bad("Again is for words")
	case r.Rest != nil && !ofMarks(r):
		k.bad("Rest is for marks")
	case !of.whole(r):
		k.bad("%s", of.needs)
	case ofMarks(r) && (outside(r.Left, 0, leftMost) || outside(r.Right, 1, scanMost)):
		k.bad("Left must be 0 to %d and Right 1 to %d bytes", leftMost, scanMost)
	}
}

// marks checks the bytes that the walk shall stop at.
func (k *check) marks() {
	for i := range len(k.Marks) {
		if m := k.Marks[i]; m != '0' && (m < 0x3A || m > 0x40) {
			k.bad("mark %d is not one of 0 : ; < = > ? @", i)
		}
	}
	if outside(k.MinRun, 0, runMost) || k.MinRun > 0 && !strings.Contains(k.Marks, "0") && k.OnFlags&IsNumber == 0 {
		k.bad("MinRun must be 0 to %d, and needs the mark 0 or IsNumber", runMost)
	}
}

func outside(n, least, most int) bool { return n < least || n > most }
