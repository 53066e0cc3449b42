package told

import (
	"bytes"
	"unicode/utf8"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// What may be a secret by its look: a code, or letters mixed with digits.

// A style is how a candidate is written.
type style uint8

const (
	inDigits style = iota // 4471, 77 12 34, 1-9-0-4, *7704#, 2468A; in words too
	mixed                 // Sommar22, A4417, mx4kd0q9, fjøsnisse-7
	inWords               // letters alone
	nStyles
)

// A candidate is w.Text[start:end], of the words first to last.
type candidate struct {
	start, end  int
	first, last int
	style       style
	digits      int  // how many
	groups      bool // digits stand in groups
	sign        bool // # * before or behind digits, ! $ and the like among letters
	letter      bool // one letter at digits
	hump        bool // a capital behind a small letter
	caps        bool // letters and digits mixed, all letters capitals
	random      bool // written as nobody writes words
	quoted      bool
	trimmed     bool // of words up to a preposition
	said        bool // digit by digit, in words
	shut        bool // the clause ends behind it, or goes on as behind a value
}

const mostToken = 40

// numberAt returns the candidate whose first digits are word i.
func numberAt(w *pii.Words, i int) (c candidate, ok bool) {
	x := &w.List[i]
	if x.End-x.Start > 12 || few(w, i) {
		return c, false
	}
	s, e := tokenAround(w, x)
	if e-s > mostToken || ofField(w, i, s) {
		return c, false
	}
	token := w.Text[s:e]
	letters, ok := lettersOf(token, x.Start-s)
	if !ok {
		return c, false
	}
	c = candidate{start: s, end: e, first: i, last: i}
	sole := letters == 1 && soleLetter(token)
	ok = (letters == 0 || sole) && c.code(w, x)
	if !ok && letters > 0 && (!sole || bytes.IndexByte(token, '-') > 0) { // K7-4412 too
		c = candidate{start: s, end: e, first: i, last: i, style: mixed}
		ok = c.token(w.Text)
	}
	if ok {
		c.span(w)
	}
	return c, ok
}

// tokenAround returns where the token begins and ends that the digits x are of, both within mostToken.
func tokenAround(w *pii.Words, x *pii.Word) (s, e int) {
	s, e = x.Start, x.End
	for low := max(w.List[0].Start, s-mostToken); s > low && !boundBefore(w.Text, s); {
		s--
	}
	for s < x.Start && bytes.IndexByte([]byte(".?-~"), w.Text[s]) >= 0 {
		s++
	}
	for high := min(highest(w), s+mostToken+1); e < high && !boundAt(w.Text, e) && !sentenceAt(w.Text, e); {
		e++
	}
	return italic(w.Text, s, e)
}

// sentenceAt reports whether b[i] ends a sentence though no blank stands behind it: a capital and a small letter do, "4471.Katten".
func sentenceAt(b []byte, i int) bool {
	return (b[i] == '.' || b[i] == '?') && i+2 < len(b) && b[i+1]-'A' <= 'Z'-'A' && (b[i+2]-'a' <= 'z'-'a' || b[i+2] >= 0x80)
}

// italic returns the bounds of the token b[s:e] without the marks of italics round it: "_4471_."
func italic(b []byte, s, e int) (start, end int) {
	if b[s] != '_' {
		return s, e
	}
	for end = e; end > s+2 && bytes.IndexByte([]byte(".?!"), b[end-1]) >= 0; {
		end--
	}
	if end < s+3 || !words.Italic(b, s+1, end-1) {
		return s, e
	}
	return s + 1, end - 1
}

// ofField reports whether the token of word i that begins at s is of a path or a field, "docs/4471", "id=4471", and is no password
// behind its user.
func ofField(w *pii.Words, i, s int) bool {
	return s > w.List[0].Start+1 && (w.Text[s-1] == '/' || w.Text[s-1] == '=') && w.Text[s-2] > ' ' && !userBefore(w, i, s) && !triedField(w, i, s) && !groupField(w, i, s)
}

// triedField reports whether the value of word i at s is of a field that holds what somebody typed, tried=4471, or one of several
// PINs, PIN1=4471.
func triedField(w *pii.Words, i, s int) bool {
	if i == 0 || w.Text[s-1] != '=' || w.List[i].Start != s || w.List[i-1].End != s-1 {
		return false
	}
	counted := i > 1 && w.List[i-1].Gap == 0 && isNumber(w, i-1) && w.List[i-1].End == w.List[i-1].Start+1 && senses.of(w.Of(i-2))&(sPin|sPass) != 0
	return counted || in(triedFields, w.Of(i-1))
}

var triedFields = set(`tried attempt attempted typed entered keyed guess guessed`)

// lettersOf counts the letters of a token, of which the digits begin at own. It reports false where others do before: then the token is
// theirs.
func lettersOf(token []byte, own int) (letters int, ok bool) {
	odd := 0 // bytes of a sign still to come
	for k, b := range token {
		switch {
		case b == 0xE2: // €, – and the like
			odd = 2
		case odd > 0:
			odd--
		case b-'0' <= 9:
			if k < own {
				return 0, false
			}
		case wordByte(b):
			letters++
		}
	}
	return letters, true
}

// userBefore reports whether a user stands right before the slash before a value of word i at s: admin/hunter2019.
func userBefore(w *pii.Words, i, s int) bool {
	for i > 0 && w.List[i].Start > s {
		i--
	}
	if i == 0 || w.List[i].Gap != pii.GapSlash || w.List[i-1].Gap == pii.GapSlash {
		return false
	}
	return senses.of(w.Of(i-1))&sUser != 0 || i > 1 && w.List[i-1].Gap&(lineEnd|pii.GapSlash) == 0 && senses.of(w.Of(i-2))&(sUser|sPass) != 0 && strange(w, i-1)
}

// highest returns where a candidate ends at the latest: a sign of ASCII may belong to it, others don't.
func highest(w *pii.Words) int {
	end := w.List[len(w.List)-1].End
	if end < len(w.Text) && w.Text[end] < utf8.RuneSelf {
		end++
	}
	return end
}

// few reports whether number i is one or two digits and no part of a code.
func few(w *pii.Words, i int) bool {
	x := &w.List[i]
	return x.End-x.Start < 3 && (x.Gap == pii.GapBlank && alone(w, i) || apart(w, i))
}

// apart reports whether number i is a token by itself, and no other group is behind it.
func apart(w *pii.Words, i int) bool {
	x, n := &w.List[i], i+1
	if x.Start > w.List[0].Start && !bounds(w.Text[x.Start-1]) || x.End < highest(w) && !bounds(w.Text[x.End]) {
		return false
	}
	return n == len(w.List) || w.List[n].Gap != pii.GapBlank || !isNumber(w, n)
}

// alone reports whether neither a letter nor a sign of a code nor another group is behind number i.
func alone(w *pii.Words, i int) bool {
	if i+1 == len(w.List) {
		return true
	}
	next := &w.List[i+1]
	if next.Gap == pii.GapBlank {
		return next.Flags&pii.IsNumber == 0
	}
	return next.Gap&(pii.GapComma|pii.GapStop|pii.GapParen|pii.GapSlash|pii.GapColon) != 0 && next.Gap&pii.GapOther == 0
}

// soleLetter reports whether the only letter of b is a capital before or behind its digits.
func soleLetter(b []byte) bool {
	for k, c := range b {
		if c-'A' <= 'Z'-'A' {
			return k == 0 && len(b) > 1 && b[1]-'0' <= 9 || k > 0 && b[k-1]-'0' <= 9 && !bytes.ContainsAny(b[k:], "0123456789")
		}
	}
	return false
}

// token reads letters and digits in one: it leaves out what ends a sentence and refuses addresses.
func (c *candidate) token(b []byte) bool {
	c.trim(b)
	v := b[c.start:c.end]
	if len(v) < 3 || len(v) > 32 {
		return false
	}
	letters := 0
	for k, d := range v {
		switch {
		case d-'0' <= 9:
			c.digits++
		case d|0x20-'a' <= 'z'-'a' || d >= 0x80:
			letters++
		case d == '@' || d == '.' && k+1 < len(v) && v[k+1]-'0' > 9 && !capitalParts(v, k):
			return false
		case bytes.IndexByte([]byte("#!$&*%_+"), d) >= 0:
			c.sign = true
		case d != '-' && d != '.':
			return false
		}
	}
	return c.digits > 0 && letters > 0
}

// capitalParts reports whether the parts of v before and behind the stop v[k] begin with capitals, as no address has it: Katten.Murre2.
func capitalParts(v []byte, k int) bool {
	return v[0]-'A' <= 'Z'-'A' && v[k+1]-'A' <= 'Z'-'A' && digitsBehind(v) > 0
}

// trim leaves out what ends a sentence.
func (c *candidate) trim(b []byte) {
	for c.end > c.start && bytes.IndexByte([]byte(`.?:-_`), b[c.end-1]) >= 0 {
		c.end--
	}
}

// span sets the words of the candidate, of which first is one, and how it is bounded.
func (c *candidate) span(w *pii.Words) {
	for c.first > 0 && w.List[c.first-1].Start >= c.start {
		c.first--
	}
	for c.first < c.last && w.List[c.first].Start < c.start {
		c.first++
	}
	for c.last+1 < len(w.List) && w.List[c.last+1].Start < c.end {
		c.last++
	}
	c.quoted = quoteBefore(w.Text, c.start) && quoteAt(w.Text, c.end)
	c.shut = ends(w, c.last) || pictured(w.Text, c.start, c.end) || senses.of(w.Of(c.last+1))&(sFail|sOr|sIs|sNot|sAs|sJoin) != 0
}

// quoteBefore reports whether a quotation mark ends before b[i], quoteAt whether one begins at it.
func quoteBefore(b []byte, i int) bool {
	return i > 0 && quoteAt(b, i-1)
}

// pictured reports whether b[start:end] stands between two pictures, as between quotation marks: 🔑Kissa!Marski77🔑.
func pictured(b []byte, start, end int) bool {
	return start > 0 && b[start-1] == pii.PictureSign && end < len(b) && b[end] == pii.PictureSign
}

func quoteAt(b []byte, i int) bool {
	return i < len(b) && (b[i] == '"' || b[i] == '\'')
}
