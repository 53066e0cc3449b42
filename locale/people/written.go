package people

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// How the words of an address are written, and what stands before them.

// Gaps that parts of an address are told apart by.
const (
	blankComma = pii.GapBlank | pii.GapComma
	blankStop  = pii.GapBlank | pii.GapStop
	partGap    = blankComma | pii.GapLine
	lineEnd    = pii.GapLine | pii.GapPara
)

// up reports whether word k begins with a capital letter.
func (t text) up(k int) bool { return t.flags(k)&pii.Capital != 0 }

// alike reports whether both words begin with a capital letter, or neither.
func (t text) alike(a, b int) bool { return (t.flags(a)^t.flags(b))&pii.Capital == 0 }

// blank reports whether a blank and nothing else stands before word k.
func (t text) blank(k int) bool { return t.gap(k) == pii.GapBlank }

// tabbed reports whether a tab stands before word k, which parts the columns of a table: what is in the next one is another's.
func (t text) tabbed(k int) bool { return bytes.IndexByte(t.between(k), '\t') >= 0 }

// only reports whether nothing stands before word k but what is in g.
func (t text) only(k int, g pii.Gap) bool { return t.gap(k)&^g == 0 }

// comma reports whether a comma stands before word k, with a blank or without, and nothing else.
func (t text) comma(k int) bool { return t.gap(k)&^pii.GapBlank == pii.GapComma }

// blanks reports whether a blank and nothing else stands on both sides of word k.
func (t text) blanks(k int) bool { return t.blank(k) && t.blank(k+1) }

// numeral reports whether word k is a number.
func (t text) numeral(k int) bool { return t.has(k) && t.flags(k)&pii.IsNumber != 0 }

// number reports whether word k is a number of at most n digits.
func (t text) number(k, n int) bool { return t.numeral(k) && t.len(k) <= n }

// digits reports whether word k is a number of n digits.
func (t text) digits(k, n int) bool { return t.numeral(k) && t.len(k) == n }

// letter reports whether word k is one letter.
func (t text) letter(k int) bool { return t.word(k) && t.len(k) == 1 }

// tagged reports whether word k is one letter right behind the word before it: the B of 22B.
func (t text) tagged(k int) bool { return t.letter(k) && t.gap(k) == 0 }

// oneOf reports whether word k is one of some, which are lower-case ASCII.
func (t text) oneOf(k int, words ...string) bool { return t.word(k) && in(words, t.Of(k)) }

// silent reports whether word k says nothing of what stands beside it: it is no cue.
func (t text) silent(k int) bool { return t.cue(k) == noCue }

// endsAs reports whether word k ends as names of one of the classes do: roadEnd, landEnd.
func (t text) endsAs(k int, class uint64) bool {
	_, end := lexicon.StreetEnding(t.Of(k))
	return uint64(end)&class != 0
}

// endsIn reports whether a word ends in one of some endings, behind least bytes or more. An endings.List counts letters: älkää has
// two before its ending, and three bytes.
func endsIn(word []byte, least int, ends []string) bool {
	for _, e := range ends {
		if n := len(word) - len(e); n >= least && folded(word[n:], e) {
			return true
		}
	}
	return false
}
