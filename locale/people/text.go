package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// A text is the words that a recognizer is shown, with questions about them. A question
// about a word that isn't there is answered as about a number.
type text struct{ *pii.Words }

func (t text) has(k int) bool { return uint(k) < uint(len(t.List)) }

// Of returns the text of word k.
func (t text) Of(k int) []byte {
	if !t.has(k) {
		return nil
	}
	return t.Words.Of(k)
}

func (t text) class(k int) uint64 {
	if !t.has(k) {
		return 0
	}
	c := t.List[k].Class
	if c&shouting != 0 && !t.shouted(k) {
		c = c&^shy | trigger
	}
	return c & (1<<rankShift - 1)
}

func (t text) flags(k int) pii.WordFlags {
	if !t.has(k) {
		return pii.IsNumber
	}
	return t.List[k].Flags
}

// gap returns what stands before word k: at the end of the text a line end.
func (t text) gap(k int) pii.Gap {
	if !t.has(k) {
		return pii.GapPara | pii.GapLine
	}
	return t.List[k].Gap
}

// sense returns what the lists say of word k: nothing of a number.
func (t text) sense(k int) *sense { return &senses.list[t.senseAt(k)] }

// senseAt returns the place of that in the list of senses.
func (t text) senseAt(k int) uint64 {
	if !t.has(k) {
		return 0
	}
	return t.List[k].Class >> senseShift
}

func (t text) cue(k int) cue {
	if !t.has(k) {
		return noCue
	}
	return cueOf(t.List[k].Class)
}

// word reports whether word k is letters, and no label.
func (t text) word(k int) bool { return t.has(k) && t.flags(k)&(pii.IsNumber|pii.IsLabel) == 0 }

func (t text) len(k int) int { return len(t.Of(k)) }

// runes counts the letters of word k.
func (t text) runes(k int) int {
	n := 0
	for _, c := range t.Of(k) {
		if c&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// between returns the text between word k-1 and word k.
func (t text) between(k int) []byte {
	if k < 1 || !t.has(k) {
		return nil
	}
	return t.Text[t.List[k-1].End:t.List[k].Start]
}

// is reports whether word k is s, which is lower case, in any case.
func (t text) is(k int, s string) bool {
	if !t.has(k) {
		return false
	}
	w := &t.List[k] // most words are of another length
	return w.End-w.Start == len(s) && w.Flags&(pii.IsNumber|pii.IsLabel) == 0 && folded(t.Text[w.Start:w.End], s)
}

// starts reports whether a sentence starts at word k, as far as one can see.
func (t text) starts(k int) bool {
	g := t.gap(k)
	if g&(pii.GapStart|lineEnd|pii.GapStop|pii.GapColon|pii.GapQuote|pii.GapOther) != 0 {
		return g&^pii.GapBlank != pii.GapStop || !t.abbreviates(k-1)
	}
	return k == 0
}

// abbreviates reports whether word k is an initial or an abbreviation, behind which a stop ends no sentence: Anna S. Berg, dr. Berg.
func (t text) abbreviates(k int) bool {
	return t.has(k) && (t.initial(k) || t.class(k)&title != 0 || t.cue(k) == cueTitle)
}

// lineStart reports whether word k is the first of its line.
func (t text) lineStart(k int) bool {
	return t.gap(k)&(pii.GapStart|pii.GapLine|pii.GapPara) != 0
}

// atEnd reports whether nothing but marks stands behind word k. What is shown ends with the
// text, if it is less than could be.
func (t text) atEnd(k, i int) bool { return k == len(t.List)-1 && len(t.List)-1-i < 20 }

// initial reports whether word k is one letter, not one that is a word of its own.
func (t text) initial(k int) bool {
	if !t.word(k) || t.len(k) > 2 || t.runes(k) != 1 {
		return false
	}
	return t.up(k) || t.has(k+1) && t.gap(k+1)&pii.GapStop != 0
}

// shouted reports whether the words around k are in capitals, too.
func (t text) shouted(k int) bool {
	loud, quiet := 0, 0
	for j := max(0, k-4); j <= k+4 && j < len(t.List); j++ {
		if j == k || !t.word(j) || t.len(j) < 2 {
			continue
		}
		if t.flags(j)&pii.AllCaps != 0 {
			loud++
		} else {
			quiet++
		}
	}
	return loud > quiet
}

// small reports whether word k has no capital that says anything: none, or as all the words around it.
func (t text) small(k int) bool {
	f := t.flags(k)
	return f&pii.Capital == 0 || f&pii.AllCaps != 0 && t.shouted(k)
}

// titled reports whether the ordinary words around k begin with capitals, as in a heading.
func (t text) titled(k int) bool {
	up, low := 0, 0
	for j := max(0, k-4); j <= k+4 && j < len(t.List); j++ {
		if j == k || !t.word(j) || t.len(j) < 3 || t.starts(j) {
			continue
		}
		if !t.up(j) {
			low++
		} else if t.class(j)&(name|trigger) == 0 {
			up++
		}
	}
	return up > low
}

// rank returns how common an ordinary word is, or 0.
func (t text) rank(k int) int {
	if !t.has(k) {
		return 0
	}
	c := t.List[k].Class
	r := int(lexicon.Class(c).Rank())
	if f := int(c >> rankShift & 7); r == 0 || f != 0 && f < r {
		r = f
	}
	if c&fnWord != 0 {
		r = 1
	}
	if u := t.unmarkedAt(k); u != 0 && (c&surname == 0 || t.class(k-1)&given == 0) {
		return u
	}
	return r
}
