package spoken

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/sladd-go/sladd/pii"
)

// A Value is a reading of a string that is a number in words and nothing else.
type Value struct {
	Digits string
	Plus   bool
	Lang   Lang
	Number Number // how it is said; its bounds are of no use
}

// Parse reads a string that Read found a number in, as it stands in the text. It returns the readings of all of it, the likeliest
// first, none if it is no such number.
func Parse(s string, langs Lang) []Value {
	if len(s) > 512 {
		return nil
	}
	w := split(s)
	if len(w.List) == 0 || len(w.List) > maxWords {
		return nil
	}
	sp := span{w: w, langs: langs}
	sp.forward()
	if sp.n < len(w.List) {
		return nil
	}
	var r Run
	r.read(&sp, 0, sp.n)
	var vs []Value
	for k := range r.n {
		n := r.numbers[k]
		vs = append(vs, Value{string(n.Digits()), n.Plus, n.Lang, n})
	}
	return vs
}

// split makes words of s as the lexer of package pii does.
func split(s string) *pii.Words {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == 0xAD || 0x200B <= r && r <= 0x200D || r == 0xFEFF:
			return -1
		case unicode.Is(unicode.Dash, r):
			return '-'
		}
		return r
	}, norm.NFKC.String(s))
	w := &pii.Words{Text: []byte(s)}
	gap, at, kind := pii.Gap(pii.GapStart), -1, 0
	end := func(i int) {
		if at >= 0 {
			f := pii.WordFlags(0)
			if kind == 2 {
				f = pii.IsNumber
			}
			w.List = append(w.List, pii.Word{Start: at, End: i, Flags: f, Gap: gap})
			at, gap = -1, 0
		}
	}
	for i, r := range s {
		now := 0
		switch {
		case unicode.IsLetter(r):
			now = 1
		case '0' <= r && r <= '9':
			now = 2
		}
		if now == 0 || now != kind {
			end(i)
		}
		if kind = now; now == 0 {
			gap |= gapOf(r)
		} else if at < 0 {
			at = i
		}
	}
	end(len(s))
	if len(w.List) > 0 {
		w.List[0].Gap = pii.GapStart
	}
	return w
}

func gapOf(r rune) pii.Gap {
	switch r {
	case '\n':
		return pii.GapLine
	case ',':
		return pii.GapComma
	case '-':
		return pii.GapHyphen
	case '.', '!', '?':
		return pii.GapStop
	case '(', ')', '[', ']', '{', '}', '<', '>':
		return pii.GapParen
	}
	if unicode.IsSpace(r) {
		return pii.GapBlank
	}
	return pii.GapOther
}
