package told

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// A caseNumber is a number as offices give them, in groups of digits: 2025/44718, 44718-25, 77-883257, A44718-25,
// 2025/44718-3, 88213447.
type caseNumber struct {
	start, end  int // in the text
	first, last int // its words of digits
	n           int // how many these are
	size        [mostGroups]int
	sum         int // of the sizes
	traits      trait
}

const mostGroups = 4

// A trait is what a number in groups of digits has besides their sizes.
type trait uint8

const (
	lettered   trait = 1 << iota // letters before it: A44718-25, KS-2025-0012
	slashed                      // a slash in it
	zeroed                       // begins with a zero
	centuried                    // begins with 19 or 20
	yearFirst                    // the first group is a year: 2025/44718
	yearSecond                   // the second is: 118842/2026
)

// caseForm reads the number that begins with the digits w.List[k]. It reports false for what is written as dates, hours, years,
// telephone numbers and identity numbers are.
func caseForm(w *pii.Words, k int) (c caseNumber, ok bool) {
	if inLonger(w, k) {
		return c, false
	}
	c.read(w, k)
	return c, !goesOnAt(w.Text, c.end) && (c.yearBehind(w) || !c.other())
}

// inLonger reports whether the digits that are word k go on with other ones, or stand behind a sign that makes them something
// else: +47, $450.
func inLonger(w *pii.Words, k int) bool {
	x := &w.List[k]
	if x.Gap&pii.GapAt != 0 || k > 0 && x.Gap&(pii.GapHyphen|pii.GapSlash) != 0 && x.Gap&pii.GapBlank == 0 && isNumber(w, k-1) {
		return true
	}
	return x.Start > 0 && bytes.IndexByte([]byte("+#$"), w.Text[x.Start-1]) >= 0
}

// goesOnAt reports whether b goes on at i as it does behind no number of a case: "45%", "12:30", "44718_a".
func goesOnAt(b []byte, i int) bool {
	if i >= len(b) {
		return false
	}
	switch c := b[i]; c {
	case '%', '/', '@':
		return true
	case '_': // or ends what is stressed
		return i+1 < len(b) && (b[i+1]-'0' <= 9 || b[i+1]|0x20-'a' <= 'z'-'a')
	case '.', ',', ':', '-':
		return i+1 < len(b) && b[i+1]-'0' <= 9
	default:
		return c|0x20-'a' <= 'z'-'a'
	}
}

// read takes the groups of digits from word k on and the letters right before them.
func (c *caseNumber) read(w *pii.Words, k int) {
	c.start, c.first, c.last = w.List[k].Start, k, k
	if lettersBefore(w, k) {
		c.start, c.traits = w.List[k-1].Start, lettered
	}
	c.take(w.Of(k))
	for n := k + 1; n < len(w.List) && c.n < mostGroups && adjoins(w, n) && w.List[n].Gap&^(pii.GapHyphen|pii.GapSlash) == 0; n++ {
		if w.List[n].Gap&pii.GapSlash != 0 {
			c.traits |= slashed
		}
		c.take(w.Of(n))
		c.last = n
	}
	c.end = w.List[c.last].End
}

// take takes the next group of digits.
func (c *caseNumber) take(group []byte) {
	switch {
	case c.n == 0:
		if group[0] == '0' {
			c.traits |= zeroed
		}
		if century(group) {
			c.traits |= centuried
		}
		if yearLike(group) {
			c.traits |= yearFirst
		}
	case c.n == 1 && yearLike(group):
		c.traits |= yearSecond
	}
	c.size[c.n] = len(group)
	c.sum += len(group)
	c.n++
}

// bare reports whether the number is digits alone.
func (c *caseNumber) bare() bool { return c.n == 1 }

// lettersBefore reports whether up to four letters right before word k belong to its number: A44718-25, KS-2025-0012.
func lettersBefore(w *pii.Words, k int) bool {
	if k == 0 || isNumber(w, k-1) || w.List[k-1].End-w.List[k-1].Start > 4 {
		return false
	}
	gap := w.List[k].Gap
	return gap&^pii.GapHyphen == 0 || gap == pii.GapSlash && w.List[k-1].Flags&pii.AllCaps != 0
}

// yearBehind reports whether a number and behind a slash its year are all: 118842/2026, but not the years 2025/2026.
func (c *caseNumber) yearBehind(w *pii.Words) bool {
	if c.n != 2 || c.size[0] > 7 || c.traits&slashed == 0 || c.traits&yearSecond == 0 {
		return false
	}
	return c.traits&yearFirst == 0 || number4(w.Of(c.last))-number4(w.Of(c.first)) > 1 // 2025/1998 wraps round
}

// number4 returns the value of four digits.
func number4(b []byte) uint {
	return uint(b[0]-'0')*1000 + uint(b[1]-'0')*100 + uint(b[2]-'0')*10 + uint(b[3]-'0')
}

// A span is how many digits a group has, from the first to the second; no second is any more.
type span [2]int

// holds reports whether n digits are within it.
func (s span) holds(n int) bool { return s[0] <= n && (n <= s[1] || s[1] == 0) }

// An otherForm is how numbers are written that are of no case.
type otherForm struct {
	size       [3]span
	has, lacks trait // all and any of them
}

// otherForms are those of one group of digits, of two, and of more.
var otherForms = [...][]otherForm{
	{
		{size: [3]span{{1, 3}}, has: lettered},                   // A447
		{size: [3]span{{9}}, has: lettered},                      // A447188213
		{size: [3]span{{1, 6}}, lacks: lettered},                 // 447188
		{size: [3]span{{10}}, lacks: lettered},                   // 4471882136
		{has: zeroed, lacks: lettered},                           // 08446712
		{size: [3]span{{8, 8}}, has: centuried, lacks: lettered}, // 20250304
	},
	{
		{size: [3]span{{1, 3}, {1, 2}}},                                  // 12-30
		{size: [3]span{{1, 1}, {3, 3}}, lacks: lettered},                 // 4-112
		{has: zeroed, lacks: slashed},                                    // 08-446712
		{size: [3]span{{3, 3}, {3, 4}}},                                  // 555-1234
		{size: [3]span{{4, 4}, {4, 4}}, lacks: yearFirst | yearSecond},   // 2255-1234
		{size: [3]span{{4, 4}, {4, 4}}, has: yearFirst | yearSecond},     // 1998-2025
		{size: [3]span{{4, 4}, {2, 2}}, has: yearFirst, lacks: lettered}, // 2025-03
		{size: [3]span{{6, 6}, {4, 4}}},                                  // 850709-9805
		{size: [3]span{{8, 8}, {4, 4}}},                                  // 19850709-9805
		{size: [3]span{{9}}},                                             // 447188213-25
		{size: [3]span{{}, {9}}},                                         // 25-447188213
	},
	{
		{size: [3]span{{4, 4}, {1, 2}, {1, 2}}},                         // 2025-03-04
		{size: [3]span{{1, 2}, {1, 2}}},                                 // 04-03-2025
		{size: [3]span{{1, 2}, {1, 4}}, has: zeroed},                    // 08-446-712
		{size: [3]span{{3, 3}, {1, 4}}, has: zeroed, lacks: yearSecond}, // 070-123-4567, but 012-2025-4
		{size: [3]span{{4}, {1, 4}}, has: zeroed},                       // 0701-23-45-67
	},
}

// other reports whether the number has one of the other forms, or of three groups and more too few digits or too many.
func (c *caseNumber) other() bool {
	if c.n > 2 && (c.sum < 6 || c.sum > 16) {
		return true
	}
	forms := otherForms[min(c.n, len(otherForms))-1]
	for i := range forms {
		if forms[i].fits(c) {
			return true
		}
	}
	return false
}

// fits reports whether the number is written so.
func (f *otherForm) fits(c *caseNumber) bool {
	if c.traits&f.has != f.has || c.traits&f.lacks != 0 {
		return false
	}
	return f.size[0].holds(c.size[0]) && f.size[1].holds(c.size[1]) && f.size[2].holds(c.size[2])
}
