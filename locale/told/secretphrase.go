package told

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What may be a secret by its place: words up to where their clause ends.

const mostWords = 6

// wordsAt returns the candidate in letters alone whose first word is k.
func wordsAt(w *pii.Words, k int) (c candidate, ok bool) {
	x := &w.List[k]
	switch {
	case x.Flags&(pii.IsLabel|pii.IsNumber) != 0, x.Gap&pii.GapAt != 0, x.Gap == 0 && k > 0:
		return c, false
	case x.Start > 1 && w.Text[x.Start-1] == '=' && w.Text[x.Start-2] > ' ': // a field
		return c, false
	case x.Gap == pii.GapQuote && x.End == x.Start+1: // it's
		return c, false
	}
	if n := gluedDigits(w.Of(k)); n > 3 && n < 9 {
		c = candidate{start: x.Start, end: x.End, first: k, last: k, digits: n, said: true}
		c.span(w)
		c.pads(w)
		return c, true
	}
	c = candidate{start: x.Start, first: k, last: k, style: inWords}
	if last := closing(w, k); last >= 0 {
		c.last, c.quoted, c.shut = last, true, true
	} else {
		c.reach(w)
	}
	c.end = w.List[c.last].End
	if c.quoted {
		return c, c.end-c.start >= 3
	}
	if s := senses.of(w.Of(k)); s&sNot != 0 || c.last > k && s&sAgainst != 0 || c.ofMore(w) { // no problem, the number's last four
		return c, false
	}
	return c, c.end-c.start >= 3 && !in(unitWords, w.Of(c.last))
}

// ofMore reports whether what stands right behind the words says that they are none: digits glued, a sign within, or what they only
// describe, "the new password".
func (c *candidate) ofMore(w *pii.Words) bool {
	n := c.last + 1
	if n >= len(w.List) {
		return false
	}
	switch next := &w.List[n]; next.Gap {
	case 0:
		return true
	case pii.GapOther, pii.GapHyphen:
		return next.Start == c.end+1
	case pii.GapBlank:
		return senses.of(w.Of(n))&sNames != 0
	}
	return false
}

// reach finds the last word: where the clause ends or goes on as behind a value; the first if that isn't soon.
func (c *candidate) reach(w *pii.Words) {
	k := c.first
	for last := k; ; {
		if ends(w, last) || stops(w, last) {
			c.last, c.shut = withoutFill(w, k, further(w, last)), true
			return
		}
		n := last + 1
		x := &w.List[n]
		if len(w.Of(k)) > 2 && closingNumber(w, n) { // stjärna 1190
			c.last, c.shut = n, true
			return
		}
		if n-k >= mostWords || x.Flags&(pii.IsLabel|pii.IsNumber) != 0 || !within(w, n) {
			break
		}
		last = n
	}
	for n := k + 1; n < len(w.List) && w.List[n].Gap == pii.GapHyphen && w.List[n].Start == w.List[n-1].End+1 && isWord(w, n); n++ {
		c.last = n
	}
}

// withoutFill returns the last of words k to last that isn't said only to fill the clause: "it was blueberry before".
func withoutFill(w *pii.Words, k, last int) int {
	for last > k && w.List[last].Gap == pii.GapBlank && senses.of(w.Of(last))&(sFill|sTo) == sFill {
		last--
	}
	return last
}

// closingNumber reports whether word n is a number as short as people add to a word, and ends the clause.
func closingNumber(w *pii.Words, n int) bool {
	x := &w.List[n]
	return x.Flags&pii.IsNumber != 0 && x.Gap == pii.GapBlank && x.End-x.Start < 5 && ends(w, n)
}

// cut shortens c, several words, to those before the first preposition: "cinnamon" of "the password cinnamon at login".
func (c *candidate) cut(w *pii.Words) bool {
	if c.style != inWords || c.quoted {
		return false
	}
	for k := c.first + 1; k < c.last; k++ {
		if w.List[k].Gap == pii.GapBlank && senses.of(w.Of(k))&(sAt|sWith|sTo) != 0 {
			c.last, c.end, c.shut, c.trimmed = k-1, w.List[k-1].End, true, true
			return true
		}
	}
	return false
}

// within reports whether word n goes on with a value of several words.
func within(w *pii.Words, n int) bool {
	g := w.List[n].Gap
	return g == pii.GapBlank || g == pii.GapHyphen || g == pii.GapOther && w.List[n].Start == w.List[n-1].End+1
}

// stops reports whether the word behind word k can't be of the same value.
func stops(w *pii.Words, k int) bool {
	n := k + 1
	if w.List[n].Gap != pii.GapBlank || w.List[n].Flags&pii.Capital != 0 {
		return false
	}
	s := senses.of(w.Of(n))
	return s&(sFail|sIs|sNot|sAs|sNames|sJoin|sRather|sUser) != 0 || s&sOr != 0 && opensClause(w, n+1) ||
		s&sNew != 0 && n+1 < len(w.List) && w.List[n+1].Gap == pii.GapBlank && senses.of(w.Of(n+1))&sNames != 0
}

// opensClause reports whether word n, behind "and", begins something else than the rest of a value: "and the old one", "and it".
func opensClause(w *pii.Words, n int) bool {
	return n < len(w.List) && w.List[n].Gap == pii.GapBlank && senses.of(w.Of(n))&(sFill|sNew|sOwn|sNot) != 0
}

// further returns the last word of a value that goes on behind word k, which might end it, over a preposition or "and":
// "hestur á þaki".
func further(w *pii.Words, k int) int {
	n := k + 2
	if n >= len(w.List) || w.List[k+1].Gap != pii.GapBlank || w.List[n].Gap != pii.GapBlank {
		return k
	}
	if roleOf(w.Of(k+1))&at == 0 && string(w.Of(k+1)) != "og" {
		return k
	}
	word := w.Of(n)
	if !isWord(w, n) || !ends(w, n) || familiar(w, n) > 2 || definite(word) || roleOf(word) != 0 || senses.of(word) != 0 {
		return k
	}
	return n
}

// closing returns the word before the quotation mark that closes the one before word k, or -1.
func closing(w *pii.Words, k int) int {
	if x := &w.List[k]; x.Gap&pii.GapQuote == 0 || !quoteBefore(w.Text, x.Start) {
		return -1
	}
	for n := k; n < min(len(w.List), k+mostWords); n++ {
		if n > k && w.List[n].Gap&(pii.GapStop|lineEnd) != 0 {
			return -1
		}
		if quoteAt(w.Text, w.List[n].End) {
			return n
		}
	}
	return -1
}

// familiar says how common word k is: 0 not at all, up to 4.
func familiar(w *pii.Words, k int) int {
	if w.List[k].Class&uint64(lexicon.Function) != 0 {
		return 4
	}
	if w.List[k].Class&uint64(lexicon.Common) != 0 {
		return 3
	}
	switch lexicon.CommonRank(w.Of(k)) {
	case 1, 2:
		return 2
	case 3:
		return 1
	}
	return 0
}
