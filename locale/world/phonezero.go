package world

import (
	"bytes"
	"slices"
	"strings"
	"sync"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// Telephone numbers of digits with a letter O or a word for some of the zeros: "o50 4182736", "32 nul 4 61 18".

// zeroLetters and zeroNames are what stands for a zero, or two, among digits.
var (
	zeroLetters = []string{"o", "oo"}
	zeroNames   = []string{"nul", "noll", "null", "nolla", "núll", "zero"}
)

// phoneZero returns the recognizer of such numbers.
func phoneZero(lexicon *pii.Lexicon) *pii.Recognizer {
	return &pii.Recognizer{
		Kind:      kindPhone,
		Category:  classify.Contact,
		Doc:       "Telephone number with a letter O or a word for a zero",
		Canonical: func(s string) (string, bool) { return canonicalPhone(zerosTyped(s)) },
		Fact:      func(s, name string) (string, bool) { return factPhone(zerosTyped(s), name) },
		Lexicon:   lexicon,
		On:        slices.Concat(zeroLetters, zeroNames),
		Words:     zeroPhone,
		For:       wordsPhone,
		Hints:     hintsPhone,
		Against:   againstPhone,
		Units:     unitsPhone,
	}
}

// zerosTyped writes the zeros of s as digits.
func zerosTyped(s string) string { return zeroDigit.Replace(strings.ToLower(s)) }

var zeroDigit = strings.NewReplacer("nolla", "0", "noll", "0", "null", "0", "nul", "0", "núll", "0", "zero", "0", "o", "0")

// A zeroRun is the digits of the words from first to last.
type zeroRun struct {
	first, last, n int
	letters        bool // some are letters O, which serial numbers have as well
	chars          [16]byte
}

// zeroPhone reads the number that word i, which stands for a zero, is in, if no such word stands in it before.
func zeroPhone(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if !besideDigits(w, i) {
		return 0, 0, r
	}
	x := zeroRun{first: i, last: i}
	if !x.back(w) || !x.read(w) || x.n < 7 || x.n > 12 || x.n-bytes.Count(x.chars[:x.n], []byte{'0'}) < 4 || x.glued(w) {
		return 0, 0, r
	}
	t := phoneTokens.Get().(*pii.Token)
	defer phoneTokens.Put(t)
	if !t.Set(x.chars[:x.n]) {
		return 0, 0, r
	}
	if r = readPhone(t); r.Bits == 0 || r.Evidence&pii.HasRange == 0 {
		return 0, 0, pii.Reading{}
	}
	r.Bits, r.Need = min(r.Bits, bitsWeak), r.Need || x.letters
	if !x.letters && x.n == 8 { // nothing else of as many digits is read out so
		r.Bits, r.Need = max(r.Bits, bitsWeak), false
	}
	return w.List[x.first].Start, w.List[x.last].End, r
}

var phoneTokens = sync.Pool{New: func() any { return new(pii.Token) }}

// besideDigits reports whether digits stand right beside word i, to which a letter O must be glued.
func besideDigits(w *pii.Words, i int) bool {
	glued := w.List[i].End-w.List[i].Start <= 2
	ok := func(k int) bool {
		return zeroGap(w, k) && (!glued || w.List[k].Gap == 0)
	}
	return i > 0 && isNumberWord(w, i-1) && ok(i) || i+1 < len(w.List) && isNumberWord(w, i+1) && ok(i+1)
}

// back finds the first word of the run, and returns false if a word for a zero stands in it already.
func (x *zeroRun) back(w *pii.Words) bool {
	for n := 0; n < 8 && x.first > 0 && zeroGap(w, x.first); n++ {
		if !isNumberWord(w, x.first-1) {
			return zeroDigits(w, x.first-1) == 0
		}
		x.first--
	}
	return true
}

// glued reports whether letters adjoin the run.
func (x *zeroRun) glued(w *pii.Words) bool {
	return x.first > 0 && w.List[x.first].Gap == 0 || x.last+1 < len(w.List) && w.List[x.last+1].Gap == 0
}

// read takes the digits from the first word on.
func (x *zeroRun) read(w *pii.Words) bool {
	for k := x.first; k < len(w.List) && (k == x.first || zeroGap(w, k)); k++ {
		c := w.Of(k)
		switch n := zeroDigits(w, k); {
		case isNumberWord(w, k):
			if x.n+len(c) > len(x.chars) {
				return false
			}
			x.n += copy(x.chars[x.n:], c)
		case n == 0:
			return true
		case x.n+n > len(x.chars):
			return false
		default:
			x.letters = x.letters || c[0]|0x20 == 'o'
			for range n {
				x.chars[x.n] = '0'
				x.n++
			}
		}
		x.last = k
	}
	return true
}

// zeroDigits returns how many zeros word k stands for.
func zeroDigits(w *pii.Words, k int) int {
	c := w.Of(k)
	switch {
	case c[0]|0x20 == 'o':
		if len(c) == 1 || len(c) == 2 && c[1]|0x20 == 'o' {
			return len(c)
		}
		return 0
	case c[0]|0x20 != 'n' && c[0]|0x20 != 'z':
		return 0
	}
	for _, z := range zeroNames {
		if len(c) == len(z) && strings.EqualFold(string(c), z) {
			return 1
		}
	}
	return 0
}

func isNumberWord(w *pii.Words, k int) bool { return w.List[k].Flags&pii.IsNumber != 0 }

// zeroGap reports whether words k-1 and k may be of one number.
func zeroGap(w *pii.Words, k int) bool {
	const gaps = pii.GapBlank | pii.GapHyphen
	x := &w.List[k]
	return x.Gap&^gaps == 0 && x.Start-w.List[k-1].End <= 3 || x.Gap == pii.GapStop && x.Start == w.List[k-1].End+1 && w.Text[x.Start-1] == '.'
}
